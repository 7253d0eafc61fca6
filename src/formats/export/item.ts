import type { Actor, Commitment, Event, Instrument, Quantity, Role, Statement } from '../../records/reading.js';

/** An actor as an article names it, with what names it in every article: 'state:RUS'. */
export type ExportActor = Actor & { readonly identity: string };

export interface ExportArticle {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly language: string;
  /** ISO 8601: an instant in UTC, or a day. */
  readonly reported?: string;
  readonly recorded: string;
  readonly engine: string;
  readonly text: string;
  /** By the ids that findings of the article use. */
  readonly actors: ReadonlyMap<string, ExportActor>;
}

interface Base {
  readonly id: string;
  readonly type: string;
  readonly status?: string;
  /** First and last day, as the report dates it. */
  readonly happened?: { readonly from: string; readonly to: string };
  readonly confidence?: number;
  /** The words that it rests on. */
  readonly words: string;
  readonly article: ExportArticle;
}

/** A finding with all that is needed to tell of it outside the ledger. */
export type ExportItem = Base &
  (
    | { readonly kind: 'actor'; readonly record: Actor }
    | { readonly kind: 'statement'; readonly record: Statement }
    | { readonly kind: 'event'; readonly record: Event }
    | { readonly kind: 'commitment'; readonly record: Commitment }
    | { readonly kind: 'instrument'; readonly record: Instrument }
    | { readonly kind: 'quantity'; readonly record: Quantity }
  );

export type ExportKind = ExportItem['kind'];

/** A way out: findings in, the pieces of a file out. */
export interface ExportFormat {
  /** What it can tell of; the others have no place in it. */
  readonly kinds: readonly ExportKind[];
  /** Of events, those of these statuses, where the format knows no others. */
  readonly statuses?: readonly string[];
  write(items: AsyncIterable<ExportItem>): AsyncIterable<string | Uint8Array>;
}

/** One who has a part in a finding, named as far as the report does. */
export interface Party {
  readonly name: string;
  readonly actor?: ExportActor;
  readonly country?: string;
}

/** Who says, does, owes or holds it, and to whom. */
export function partiesOf(item: ExportItem): { readonly by: readonly Party[]; readonly to: readonly Party[] } {
  const { article } = item;
  const party = (role: Role): Party => {
    const actor = role.actor === undefined ? undefined : article.actors.get(role.actor);
    return { name: actor?.name ?? role.text, actor, country: actor?.country ?? role.country };
  };
  const speaking = (who: {
    readonly actor?: string;
    readonly spans: readonly { start: number; end: number }[];
  }): Party =>
    party({
      actor: who.actor,
      text: who.spans.map(({ start, end }) => article.text.slice(start, end)).join(' '),
      spans: [...who.spans],
    });
  switch (item.kind) {
    case 'actor': {
      const actor = article.actors.get(item.id);
      return { by: [{ name: item.record.name, actor, country: item.record.country }], to: [] };
    }
    case 'statement': {
      const { speaker, addressee } = item.record;
      return { by: speaker ? [speaking(speaker)] : [], to: addressee ? [speaking(addressee)] : [] };
    }
    case 'event':
      return { by: item.record.actors.map(party), to: item.record.recipients.map(party) };
    case 'commitment':
      return { by: item.record.debtors.map(party), to: item.record.creditors.map(party) };
    case 'instrument':
      return { by: item.record.parties.map(party), to: [] };
    case 'quantity':
      return { by: item.record.holder ? [party(item.record.holder)] : [], to: [] };
  }
}

/** A name of the finding that holds in every ledger. */
export function findingUri(item: ExportItem): string {
  return `urn:casus:finding:${item.article.id}:${encodeURIComponent(item.id)}`;
}

export function articleUri(article: ExportArticle): string {
  return article.url ?? `urn:casus:article:${article.id}`;
}
