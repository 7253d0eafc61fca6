import type { Commitment, PloverType } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import type { Party } from '../patterns/party.js';
import type { Pattern } from '../patterns/pattern.js';
import type { Bound } from './bound.js';

/** Which deed the words of a condition name, where the reader gave it no type. */
const DEEDS: readonly { readonly words: RegExp; readonly type: PloverType; readonly object?: string }[] = [
  {
    words:
      /\b(?:send|suppl|deliver|provid|transfer|giv|ship)\w*\b[^.;]*\b(?:arms|weapons?|munitions?|missiles?|tanks?)\b/i,
    type: 'AID',
    object: 'weapon',
  },
  { words: /\b(?:armed attack|invasion|invad\w+|aggression|attack\w*|strik\w+)\b/i, type: 'ASSAULT' },
  { words: /\b(?:deploy|station)\w*\b[^.;]*\b(?:troops?|soldiers?|forces|missiles?)\b/i, type: 'MOBILIZE' },
];

/**
 * The pattern of a condition that the reader left without one; undefined where its words name no deed, or
 * nobody whose deed it would be. Who stands before the deed's word does it, who stands behind it takes it;
 * where nobody stands before it, the one addressed does.
 */
export function impliedPattern(
  spans: readonly Span[],
  commitment: Commitment,
  { text, actors }: Bound,
): Pattern | undefined {
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    for (const deed of DEEDS) {
      const at = deed.words.exec(words)?.index;
      if (at === undefined) continue;
      const named = actors.flatMap(({ name, country, kind, mentions }) =>
        kind === 'place' && !country
          ? []
          : mentions
              .filter(({ start }) => start >= span.start && start < span.end)
              .map(({ start }) => ({ start: start - span.start, party: { name, ...(country ? { country } : {}) } })),
      );
      const doers = parties(named.filter(({ start }) => start < at));
      const takers = parties(named.filter(({ start }) => start >= at));
      const addressed = commitment.creditors.flatMap(({ country, text: name }) => (country ? [{ name, country }] : []));
      const who = doers.length > 0 ? doers : deed.type === 'ASSAULT' ? [] : addressed;
      const whom = takers.length > 0 || deed.type !== 'ASSAULT' ? takers : victims(commitment, addressed);
      if (who.length + whom.length === 0) return undefined;
      return {
        type: deed.type,
        ...(who.length > 0 ? { actors: who } : {}),
        ...(whom.length > 0 ? { recipients: whom } : {}),
        ...(deed.object ? { object: deed.object } : {}),
        polarity: 'do',
        inferred: true,
      };
    }
  }
  return undefined;
}

/** One who promises help means an attack on the one to be helped, one who threatens an attack on himself. */
function victims({ kind, debtors }: Commitment, addressed: readonly Party[]): readonly Party[] {
  if (kind === 'obligation' || kind === 'pledge') return addressed;
  return debtors.flatMap(({ country, text: name }) => (country ? [{ name, country }] : []));
}

function parties(named: readonly { readonly party: Party }[]): Party[] {
  const all = named.map(({ party }) => party);
  return all.filter(
    ({ country, name }, index) => all.findIndex((one) => (one.country ?? one.name) === (country ?? name)) === index,
  );
}
