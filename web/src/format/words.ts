import type { Finding, Named, Undertaking } from '../../../src/server/contract';

/**
 * Text of others as the desk may show it: control characters and marks that turn the direction of writing become
 * U+FFFD, one for one, so that positions in the text stay true.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, '\ufffd');
}
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** On one line. */
export function line(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

export function shortened(text: string, most = 180): string {
  const all = line(text);
  if (all.length <= most) return all;
  const cut = all.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 24))} …`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')}\u00a0${count === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Part = Named['part'];

export function named(who: readonly Named[], ...parts: readonly Part[]): readonly Named[] {
  const seen = new Set<string>();
  return who.filter(({ part, name }) => {
    if (!parts.includes(part) || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Who does or owes it, and to whom, of any finding. */
export function sidesOf(finding: Pick<Finding, 'who' | 'kind'>): { from: readonly Named[]; to: readonly Named[] } {
  return {
    from: named(finding.who, 'speaker', 'actor', 'debtor', 'holder', 'self', 'party'),
    to: named(finding.who, 'addressee', 'recipient', 'creditor'),
  };
}

/** 'warn' as 'warns', 'deny' as 'denies', a PLOVER type in small letters. */
export function typeLabel(finding: Pick<Finding, 'kind' | 'type'>): string {
  if (finding.kind === 'statement') return finding.type === 'deny' ? 'denies' : `${finding.type}s`;
  return finding.type.toLowerCase();
}

/** Whether a finding's status says more than what goes without saying: that it occurred, or is meant. */
export function tellsStatus({ status }: Pick<Finding, 'status'>): boolean {
  return status !== undefined && status !== 'occurred' && status !== 'firm';
}

/** The newest day on which a report states it; undefined where no report is dated. */
export function statedOn({ statements }: Pick<Undertaking, 'statements'>): string | undefined {
  return statements
    .flatMap(({ finding }) => finding.article.reported ?? [])
    .sort()
    .at(-1);
}

/** Only addresses of the web are made links; all else ('javascript:', 'data:') stays text. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

export const findingPath = (id: string): string => `/finding/${encodeURIComponent(id)}`;
export const articlePath = (id: string): string => `/article/${encodeURIComponent(id)}`;
export const actorPath = (identity: string): string => `/actors/${encodeURIComponent(identity)}`;
export const undertakingPath = (id: string): string => `/commitments/${encodeURIComponent(id)}`;
