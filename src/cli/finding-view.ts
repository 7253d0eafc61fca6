import { amountLabel, isoLabel, relationLabel } from '../formats/describe.js';
import type { Cell } from '../formats/table.js';
import type { FoundFinding, Named } from '../ledger/find-findings.js';
import type { FindingKind, Part } from '../ledger/schema.js';
import type { Event, Quantity } from '../records/reading.js';
import type { ListView } from './list-writer.js';

const DOING: readonly Part[] = ['self', 'speaker', 'actor', 'debtor', 'party', 'holder'];
const TAKING: readonly Part[] = ['addressee', 'recipient', 'creditor'];

/** How findings of a kind look in a list: as a table, and as lines of CSV. */
export function findingView(kind: FindingKind): ListView<FoundFinding> {
  return {
    columns: [
      { heading: 'REPORTED', width: 11, cell: ({ article }) => reportedCells(article) },
      { heading: TYPE_HEADINGS[kind] ?? 'TYPE', width: 14, cell: typeCells },
      { heading: 'WHO', width: { share: 2 }, cell: whoCells, lines: 5 },
      { heading: 'WORDS', width: { share: 5 }, cell: wordCells, lines: 6 },
    ],
    foot: footOf,
    csv: CSV,
  };
}

const TYPE_HEADINGS: Readonly<Partial<Record<FindingKind, string>>> = {
  statement: 'ACT',
  commitment: 'KIND',
  quantity: 'RELATION',
};

/** When it was reported; or, where the report does not say, when the ledger took it in. */
export function reportedCells({ reported, recorded }: { reported?: string; recorded: string }): Cell[] {
  return reported
    ? [{ words: isoLabel(reported.slice(0, 10)) }]
    : [
        { words: isoLabel(recorded.slice(0, 10)), style: 'faint' },
        { words: 'taken in', style: 'faint' },
      ];
}

function typeCells(finding: FoundFinding): Cell[] {
  const { mode } = finding.record as Partial<Event>;
  const words = finding.kind === 'quantity' ? relationLabel(finding.record as Quantity) : finding.type;
  return [
    { words: words || finding.type, style: 'label' },
    ...(finding.kind === 'event' && mode ? [{ words: mode, style: 'faint' as const }] : []),
    ...(finding.status
      ? [{ words: finding.status, style: isPlain(finding.status) ? 'plain' : 'warning' } as Cell]
      : []),
    ...marksOf(finding).map((words): Cell => ({ words, style: 'warning' })),
  ];
}

function isPlain(status: string): boolean {
  return status === 'occurred' || status === 'ongoing' || status === 'firm';
}

/** What people decided of it, in a word each. */
export function marksOf(finding: FoundFinding): string[] {
  return [
    finding.hidden,
    finding.corrected ? 'corrected' : undefined,
    finding.confirmed === undefined ? undefined : 'confirmed',
    finding.article.superseded === undefined ? undefined : 'superseded',
  ].flatMap((mark) => mark ?? []);
}

function whoCells(finding: FoundFinding): Cell[] {
  const doing = namesOf(finding, DOING);
  const taking = namesOf(finding, TAKING);
  const place = namesOf(finding, ['place']);
  return [
    doing ? { words: doing, style: 'name' } : { words: UNTOLD[finding.kind] ?? 'not told', style: 'faint' },
    ...(taking ? [{ words: `→ ${taking}`, style: 'name' } as Cell] : []),
    ...(finding.happened ? [{ words: happenedLabel(finding.happened), style: 'faint' } as Cell] : []),
    ...(place ? [{ words: `in ${place}`, style: 'faint' } as Cell] : []),
    ...(finding.instrument ? [{ words: `under ${finding.instrument.name}`, style: 'faint' } as Cell] : []),
  ];
}

const UNTOLD: Readonly<Partial<Record<FindingKind, string>>> = {
  statement: 'source not told',
  quantity: 'holder not told',
};

function wordCells(finding: FoundFinding): Cell[] {
  const { terms } = finding;
  const cells: Cell[] = [];
  if (terms) {
    const { polarity } = (finding.record as { consequent: { polarity: 'do' | 'refrain' } }).consequent;
    if (terms.antecedent) cells.push({ words: `if “${terms.antecedent}”`, style: 'condition' });
    const isNegated = /^(?:not|never|no)\b/i.test(terms.consequent);
    const label = polarity === 'refrain' ? (isNegated ? '' : 'not ') : terms.antecedent ? 'then ' : '';
    cells.push({ words: `${label}“${terms.consequent}”`, style: 'quote' });
  } else {
    if (finding.kind === 'quantity') {
      const quantity = finding.record as Quantity;
      const amount = `${amountLabel(quantity)} ${quantity.item}`;
      if (amount !== finding.words) cells.push({ words: amount, style: 'label' });
    }
    cells.push({ words: `“${finding.words}”`, style: 'quote' });
  }
  const teller = tellerOf(finding);
  return teller ? [...cells, { words: `as told by ${teller}`, style: 'faint' }] : cells;
}

/** Who tells it, where that is neither the reporter nor the one that it is about. */
export function tellerOf({ toldBy, who }: FoundFinding): string | undefined {
  if (!toldBy) return undefined;
  if (!toldBy.speaker) return 'a source that is not told';
  const { speaker } = toldBy;
  return who.some(({ part, name }) => DOING.includes(part) && name === speaker.name) ? undefined : nameOf(speaker);
}

export function namesOf({ who }: FoundFinding, parts: readonly Part[]): string {
  return [...new Set(who.filter(({ part }) => parts.includes(part)).map(nameOf))].join(', ');
}

function nameOf({ name, kind, country }: Named): string {
  return country && kind !== 'state' && name !== country ? `${name} (${country})` : name;
}

export function happenedLabel({ from, to }: { from: string; to: string }): string {
  if (from === to) return `on ${isoLabel(from)}`;
  const [year, month] = from.split('-');
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return `in ${year}`;
  if (from.endsWith('-01') && to.startsWith(`${year}-${month}`)) return `in ${isoLabel(`${year}-${month}`)}`;
  return `${isoLabel(from)} – ${isoLabel(to)}`;
}

/** Where it is from, and what it is called. */
function footOf({ id, article }: FoundFinding): string {
  const about = [id, `article ${article.id}`, article.outlet, article.title && `“${article.title}”`];
  return about.filter(Boolean).join(' · ');
}

const CSV: ListView<FoundFinding>['csv'] = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  type: ({ type }) => type,
  status: ({ status }) => status,
  happened_from: ({ happened }) => happened?.from,
  happened_to: ({ happened }) => happened?.to,
  by: (finding) => plainNames(finding, DOING),
  by_country: (finding) => countriesOf(finding, DOING),
  to: (finding) => plainNames(finding, TAKING),
  to_country: (finding) => countriesOf(finding, TAKING),
  condition: ({ terms }) => terms?.antecedent,
  consequent: ({ terms }) => terms?.consequent,
  polarity: ({ record }) => (record as { consequent?: { polarity?: string } }).consequent?.polarity,
  instrument: ({ instrument }) => instrument?.name,
  value: ({ kind, record }) => (kind === 'quantity' ? (record as Quantity).value : undefined),
  bound: ({ kind, record }) => (kind === 'quantity' ? (record as Quantity).bound : undefined),
  item: ({ kind, record }) => (kind === 'quantity' ? (record as Quantity).item : undefined),
  words: ({ words }) => words,
  told_by: ({ toldBy }) => toldBy?.speaker?.name,
  confidence: ({ confidence }) => confidence,
  marks: (finding) => marksOf(finding).join('; ') || undefined,
  article: ({ article }) => article.id,
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  url: ({ article }) => article.url,
  reported: ({ article }) => article.reported,
  recorded: ({ article }) => article.recorded,
  engine: ({ article }) => article.engine,
};

function plainNames({ who }: FoundFinding, parts: readonly Part[]): string | undefined {
  return [...new Set(who.filter(({ part }) => parts.includes(part)).map(({ name }) => name))].join('; ') || undefined;
}

function countriesOf({ who }: FoundFinding, parts: readonly Part[]): string | undefined {
  const countries = who.flatMap(({ part, country }) => (parts.includes(part) && country ? [country] : []));
  return [...new Set(countries)].join('; ') || undefined;
}
