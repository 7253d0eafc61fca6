import type { DateValue, EventPattern, Reading, Role, SpeechAct } from '../records/reading.js';
import type { Span } from '../records/span.js';

/** How findings are named wherever a person reads them: one wording for terminal, page and desk. */
export interface Namer {
  role(role: Role): string;
  roles(roles: readonly Role[]): string;
  /** The speaker's name as known, with the words used where these say more. */
  speaker(statement: Reading['statements'][number]): string;
  pattern(pattern: EventPattern): string;
}

export function namerOf(reading: Reading): Namer {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const named = (id: string | undefined, fallback: string, country?: string): string => {
    const actor = id === undefined ? undefined : actors.get(id);
    const name = actor?.name ?? fallback;
    const code = actor?.country ?? country;
    return code && actor?.kind !== 'state' ? `${name} (${code})` : name;
  };
  const role = (one: Role): string => named(one.actor, one.text, one.country);
  return {
    role,
    roles: (roles) => (roles.length === 0 ? 'not told' : unique(roles.map(role)).join(', ')),
    speaker: (statement) =>
      statement.speaker === null
        ? 'source not told'
        : named(statement.speaker.actor, quoted(reading.article.text, statement.speaker.spans)),
    pattern: (pattern) => {
      const side = (ids: readonly string[] | undefined): string =>
        ids && ids.length > 0 ? ids.map((id) => named(id, id)).join(', ') : 'anyone';
      const to = pattern.recipients && pattern.recipients.length > 0 ? ` → ${side(pattern.recipients)}` : '';
      return `${pattern.polarity === 'refrain' ? 'no ' : ''}${pattern.type}: ${side(pattern.actors)}${to}`;
    },
  };
}

/** The quoted words on one line; an ellipsis in brackets stands for what lies between spans. */
export function quoted(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  spans.forEach((span, i) => {
    if (i > 0 && /\S/.test(text.slice(spans[i - 1].end, span.start))) parts.push('[…]');
    parts.push(text.slice(span.start, span.end));
  });
  return visible(parts.join(' ').replace(/\s+/g, ' ').trim());
}

/**
 * Text that a terminal or page may print: control characters and marks that turn the direction of
 * writing are shown as U+FFFD, so that an article cannot steer what shows it.
 */
export function visible(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '2024-06-19' as '19 Jun 2024'; intervals with a dash; an unresolved date as its words, marked. */
export function dateLabel(date: DateValue | undefined): string {
  if (!date) return '';
  if (date.value === undefined) return `“${visible(date.text)}”, date not settled`;
  return isoLabel(date.value);
}

export function isoLabel(value: string): string {
  const ends = value.split('/');
  if (ends.length === 2) return `${isoLabel(ends[0])} – ${isoLabel(ends[1])}`;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d))?/.exec(value);
  if (!match) return value;
  const [, year, month, day, time] = match;
  const parts = [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1] : '', year].filter(Boolean);
  return `${parts.join(' ')}${time ? `, ${time}` : ''}`;
}

/** Which paragraph of the read text a position stands in, counted from 1; 0 for one outside. */
export function paragraphAt(reading: Reading, offset: number): number {
  let count = 0;
  for (const block of reading.article.blocks) {
    if (block.kind === 'residue') continue;
    count++;
    if (offset >= block.start && offset < block.end) return count;
  }
  return 0;
}

/** 'more than 3,400,000'. */
export function amountLabel(quantity: Reading['quantities'][number]): string {
  const figure = quantity.value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return quantity.bound === 'exact' ? figure : `${quantity.bound} ${figure}`;
}

const RELATIONS: Record<Reading['quantities'][number]['relation'], string> = {
  has: 'has',
  supplied: 'supplied',
  received: 'received',
  stationed: 'has stationed',
  lost: 'lost',
  pledged: 'pledged',
  other: '',
};

export function relationLabel(quantity: Reading['quantities'][number]): string {
  return RELATIONS[quantity.relation];
}

/** A speech act as the verb of a line: 'asserts', 'denies'. */
export function actLabel(act: SpeechAct): string {
  return act === 'deny' ? 'denies' : `${act}s`;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
