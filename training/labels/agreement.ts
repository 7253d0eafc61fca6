import type { LabelledCommitment, LabelledEvent, Range, Resolved } from './answers.js';

/** How far two labellers agree: F1 of what both found, and the share of the common ones with the same label. */
export function agreement(pairs: readonly (readonly [Resolved, Resolved])[]): Record<string, number> {
  const events = { one: 0, other: 0, both: 0, type: 0, status: 0, actors: 0, recipients: 0 };
  const commitments = { one: 0, other: 0, both: 0, kind: 0, condition: 0 };
  for (const [a, b] of pairs) {
    events.one += a.events.length;
    events.other += b.events.length;
    for (const [x, y] of matched(a.events, b.events, (event: LabelledEvent) => event.trigger)) {
      events.both++;
      events.type += Number(x.type === y.type);
      events.status += Number(x.status === y.status);
      events.actors += Number(alike(x.actors, y.actors));
      events.recipients += Number(alike(x.recipients, y.recipients));
    }
    commitments.one += a.commitments.length;
    commitments.other += b.commitments.length;
    for (const [x, y] of matched(a.commitments, b.commitments, (own: LabelledCommitment) => own.consequent)) {
      commitments.both++;
      commitments.kind += Number(x.kind === y.kind);
      commitments.condition += Number(
        x.antecedent === null || y.antecedent === null
          ? x.antecedent === y.antecedent
          : share([x.antecedent], [y.antecedent]) >= 0.5,
      );
    }
  }
  const f1 = ({ one, other, both }: { one: number; other: number; both: number }): number => (2 * both) / (one + other);
  return {
    'events found, F1': f1(events),
    'type of those': events.type / events.both,
    'status of those': events.status / events.both,
    'actors of those': events.actors / events.both,
    'recipients of those': events.recipients / events.both,
    'commitments found, F1': f1(commitments),
    'kind of those ': commitments.kind / commitments.both,
    'condition of those': commitments.condition / commitments.both,
  };
}

/** Pairs that overlap by half, best first, each once. */
function matched<T>(left: readonly T[], right: readonly T[], range: (item: T) => Range): [T, T][] {
  const candidates = left.flatMap((x) => right.map((y) => ({ x, y, overlap: share([range(x)], [range(y)]) })));
  const pairs: [T, T][] = [];
  const used = new Set<T>();
  for (const { x, y, overlap } of candidates.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < 0.5 || used.has(x) || used.has(y)) continue;
    used.add(x);
    used.add(y);
    pairs.push([x, y]);
  }
  return pairs;
}

const alike = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === 0 || b.length === 0 ? a.length === b.length : share(a, b) >= 0.5;

/** Jaccard overlap in characters. */
function share(a: readonly Range[], b: readonly Range[]): number {
  const characters = (ranges: readonly Range[]): Set<number> =>
    new Set(ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, k) => start + k)));
  const left = characters(a);
  const right = characters(b);
  const both = [...left].filter((at) => right.has(at)).length;
  return both / (left.size + right.size - both);
}
