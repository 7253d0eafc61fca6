import type { Consequence, SupposedEvent } from '../../../../src/server/contract';

type Row = Readonly<Record<string, unknown>>;

/** The tree as rows of a table, each with its depth. */
export function rowsOf(event: SupposedEvent, depth = 1): readonly Row[] {
  return event.consequences.flatMap((one) => [
    rowOf(one, depth),
    ...(one.leadsTo && !one.leadsTo.shownAbove ? rowsOf(one.leadsTo, depth + 1) : []),
  ]);
}

function rowOf({ source, ...one }: Consequence, depth: number): Row {
  const names = (parties: Consequence['debtors']) => parties.map(({ name }) => name).join('; ');
  return {
    depth,
    standing: one.standing,
    commitment: one.commitment,
    debtors: names(one.debtors),
    creditors: names(one.creditors),
    condition: one.condition,
    consequent: one.consequent,
    polarity: one.polarity,
    force: one.force,
    source: source.kind === 'instrument' ? `${source.name}, ${source.article}` : source.title,
    status: source.kind === 'instrument' ? source.status : undefined,
    reported: source.kind === 'report' ? source.reported : undefined,
    finding: source.kind === 'report' ? source.finding : undefined,
    notes: one.notes.join('; '),
  };
}
