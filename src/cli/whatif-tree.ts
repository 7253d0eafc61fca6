import { isoLabel, visible } from '../formats/describe.js';
import type { Painter, Piece, Style } from '../formats/text-style.js';
import type { Party } from '../ledger/patterns/party.js';
import { listed, stateParty } from '../ledger/what-if/case.js';
import type {
  BothSides,
  Consequence,
  InstrumentSource,
  NotBound,
  SupposedEvent,
  WhatIf,
} from '../ledger/what-if/result.js';

/** One entry of a tree: its lines, and what hangs below. */
interface Entry {
  readonly lines: readonly (readonly Piece[])[];
  readonly below: readonly Entry[];
}

const WORTH: readonly (readonly [heading: string, style: Style, of: (one: Consequence) => boolean])[] = [
  [
    'WOULD BIND',
    'heading',
    ({ standing, force, source }) =>
      standing === 'triggered' && force !== 'consultation' && source.kind === 'instrument',
  ],
  [
    'SAID AND PROMISED',
    'heading',
    ({ standing, source }) => (standing === 'triggered' || standing === 'possible') && source.kind === 'report',
  ],
  ['WOULD BIND TO CONSULT', 'heading', ({ standing, force }) => standing === 'triggered' && force === 'consultation'],
  [
    'OPEN',
    'label',
    ({ standing, source }) => standing === 'unclear' || (standing === 'possible' && source.kind === 'instrument'),
  ],
  ['SIGNED, NOT IN FORCE', 'warning', ({ standing }) => standing === 'signed, not in force'],
  [
    'SIGNED; ENTRY INTO FORCE NOT ESTABLISHED',
    'warning',
    ({ standing }) => standing === 'signed, force not established',
  ],
  ['SUSPENDED', 'warning', ({ standing }) => standing === 'suspended'],
  ['WOULD BREAK', 'warning', ({ standing }) => standing === 'breached'],
  ['BEARS ON', 'label', ({ standing }) => standing === 'bears on it'],
  ['PERMITS', 'faint', ({ standing }) => standing === 'permitted'],
];

const FORCE: Readonly<Record<NonNullable<Consequence['force']>, string>> = {
  automatic: 'bound to help',
  'own judgement': 'bound, in the way it judges right',
  'joint finding': 'bound, once both find it so',
  consultation: 'bound to talk only',
  facilities: 'grants the use of bases',
  neutrality: 'as a neutral',
  abstention: 'not to',
  standing: 'at all times',
  right: 'may, need not',
};

/** The answer as a tree for a terminal. `paintFor` gives what paints and folds lines of a width. */
export function whatIfTree(answer: WhatIf, paintFor: (width: number) => Painter, width: number): string {
  const paint = paintFor(width);
  const { event } = answer;
  const title = answer.question ? visible(asClause(answer.question)) : `${event.deed.type}: ${sides(event)}`;
  const entries = entriesOf(event);
  const lines = [
    paint.fold(
      [
        { style: 'title', words: `If ${title}` },
        { style: 'faint', words: `as of ${isoLabel(answer.asOf)}` },
      ],
      0,
      2,
    ),
    ...(answer.question
      ? [paint.fold([{ style: 'faint', words: `read as ${event.deed.type}: ${sides(event)}` }], 0, 2)]
      : []),
    '',
    ...(entries.length > 0
      ? drawn(entries, '', paintFor, width)
      : ['Nothing that is known or recorded speaks of this.']),
    '',
    ...answer.notices.map((notice) => paint.fold([{ style: 'faint', words: `! ${notice}` }], 0, 2)),
    ...(event.deed.type === 'ASSAULT' ? [paint.fold([{ style: 'faint', words: CAVEAT }], 0, 2)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** 'What if A attacks B?' as 'A attacks B'. */
function asClause(question: string): string {
  return question
    .trim()
    .replace(/^(?:and\s+)?(?:what\s+)?if\s+/i, '')
    .replace(/[?.!]+$/, '');
}

const CAVEAT =
  '! Said is what the texts bind to, as supposed: the one named attacks first. A state that holds its act to be defence will read them otherwise.';

function entriesOf(event: SupposedEvent): Entry[] {
  const groups = WORTH.flatMap(([heading, style, belongs]) => {
    const some = event.consequences.filter(belongs);
    if (some.length === 0) return [];
    return [{ lines: [[{ style, words: `${heading} (${some.length})` }]], below: alike(some).map(entryOf) } as Entry];
  });
  const rest: Entry[] = [];
  if (event.notBound.length > 0) {
    rest.push({
      lines: [[{ style: 'label', words: `NOT BOUND TO HELP THE ATTACKER (${event.notBound.length})` }]],
      below: event.notBound.map(notBound),
    });
  }
  if (event.bothSides.length > 0) {
    rest.push({ lines: [[{ style: 'label', words: 'TIES TO BOTH SIDES' }]], below: tiesOf(event.bothSides) });
  }
  return [...groups, ...rest];
}

/** Instruments that oblige to the same in the same words, as many pairs have them, make one entry. */
function alike(some: readonly Consequence[]): Consequence[][] {
  const groups = new Map<string, Consequence[]>();
  some.forEach((one, index) => {
    const { source, leadsTo, force, condition, consequent, creditors, notes } = one;
    const alone = source.kind === 'report' || leadsTo;
    const key = alone ? String(index) : JSON.stringify([force, condition, consequent, creditors, notes]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()];
}

function entryOf([one, ...more]: readonly Consequence[]): Entry {
  const debtors = [one, ...more].flatMap((each) => each.debtors);
  const isReport = one.source.kind === 'report';
  const quote: Style = isReport ? 'quote' : 'plain';
  const head: Piece[] = [
    {
      style: 'name',
      words: debtors.length > 0 ? debtorsOf(debtors, one.source) : isReport ? 'who is not told' : 'anyone',
    },
  ];
  if (one.creditors.length > 0 && one.polarity === 'do') {
    head.push({ style: 'plain', words: '→' }, { style: 'name', words: partiesOf(one.creditors) });
  }
  if (isReport)
    head.push({ style: 'label', words: one.standing === 'possible' ? `${one.commitment}, perhaps` : one.commitment });
  else if (one.force && one.force !== 'abstention') head.push({ style: 'label', words: FORCE[one.force] });
  const lines: Piece[][] = [head];
  if (one.condition)
    lines.push(labelled(isReport ? 'on' : 'if', isReport ? `“${visible(one.condition)}”` : one.condition, quote));
  const consequent = isReport ? `${refrains(one) ? 'not ' : ''}“${visible(one.consequent)}”` : one.consequent;
  lines.push(labelled(isReport ? 'says' : one.polarity === 'do' ? 'then' : 'duty', consequent, quote));
  for (const { source } of [one, ...more]) lines.push(sourceLine(source, more.length > 0));
  for (const note of one.notes)
    lines.push([
      { style: 'warning', words: '!' },
      { style: 'plain', words: visible(note) },
    ]);
  return { lines, below: one.leadsTo ? [inTurn(one.leadsTo)] : [] };
}

/** Whether the words quoted are what is not to be done, and do not say so themselves. */
function refrains({ polarity, consequent }: Consequence): boolean {
  return polarity === 'refrain' && !/\b(?:not|never|no)\b/i.test(consequent);
}

function inTurn(event: SupposedEvent): Entry {
  const what = event.against
    ? `helping ${partiesOf(event.deed.recipients)} against ${partiesOf(event.against)}`
    : `${event.deed.type} → ${partiesOf(event.deed.recipients)}`;
  return {
    lines: [
      [
        { style: 'condition', words: 'IN TURN' },
        { style: 'plain', words: `${partiesOf(event.deed.actors)} ${what}${event.shownAbove ? ': see above' : ''}` },
      ],
    ],
    below: entriesOf(event),
  };
}

function notBound({ debtors, aggressors, source }: NotBound): Entry {
  return {
    lines: [
      [
        { style: 'name', words: debtorsOf(debtors, source) },
        { style: 'plain', words: `need not help ${partiesOf(aggressors)}, the attacker:` },
        ...sourceLine(source),
      ],
    ],
    below: [],
  };
}

/** States with the same ties stand together. */
function tiesOf(some: readonly BothSides[]): Entry[] {
  const byTies = new Map<string, { parties: Party[]; one: BothSides }>();
  for (const one of some) {
    const key = [...one.withAttacked, '|', ...one.withAttacker].join(',');
    const known = byTies.get(key) ?? { parties: [], one };
    known.parties.push(one.party);
    byTies.set(key, known);
  }
  return [...byTies.values()].map(({ parties, one }) => ({
    lines: [
      [
        { style: 'name', words: partiesOf(parties) },
        {
          style: 'plain',
          words: `with the attacked: ${one.withAttacked.join(', ')}; with the attacker: ${one.withAttacker.join(', ')}`,
        },
      ],
    ],
    below: [],
  }));
}

function sourceLine(source: Consequence['source'], isShort = false): Piece[] {
  if (source.kind === 'instrument') return instrumentLine(source, isShort);
  const { article, title, outlet, reported, recorded, finding, others } = source;
  const when = reported
    ? isoLabel(reported.slice(0, 10))
    : `date not told; recorded ${isoLabel(recorded.slice(0, 10))}`;
  const more = others > 0 ? ` and ${others} more ${others === 1 ? 'report' : 'reports'}` : '';
  const where = [outlet, title ? `“${title}”` : `article ${article}`, when, finding].filter(Boolean).join(' · ');
  return [{ style: 'faint', words: visible(`${where}${more}`) }];
}

function instrumentLine(source: InstrumentSource, isShort: boolean): Piece[] {
  const { name, article, status, signed, inForce, publication, text, url } = source;
  const since =
    status === 'signed'
      ? `signed${signed ? ` ${isoLabel(signed)}` : ''}, ${inForce ? `not in force on that day; it came into force on ${isoLabel(inForce)}` : 'when it came into force was not established'}`
      : status === 'in force' && inForce
        ? `in force since ${isoLabel(inForce)}`
        : status;
  const where = [`${name}, ${article}`, since, ...(isShort ? [] : [publication ?? text, url])]
    .filter(Boolean)
    .join(' · ');
  return [{ style: 'faint', words: where }];
}

function labelled(label: string, words: string, style: Style): Piece[] {
  return [
    { style: 'condition', words: label },
    { style, words },
  ];
}

function sides({ deed }: SupposedEvent): string {
  return [partiesOf(deed.actors), deed.recipients.length > 0 ? `→ ${partiesOf(deed.recipients)}` : '']
    .filter(Boolean)
    .join(' ');
}

/** Many are named by what joins them. */
function debtorsOf(debtors: readonly Party[], source: Consequence['source']): string {
  if (debtors.length <= 8 || source.kind === 'report') return partiesOf(debtors);
  return `${debtors.length} ${source.body ? `members of ${source.body}` : 'parties'}`;
}

/** One who acts for a state is shown with its code. */
function partiesOf(parties: readonly Party[]): string {
  return visible(
    listed(
      parties.map(({ name, country }) => {
        const isState = country === undefined || stateParty(country).name === name;
        return { name: isState ? name : `${name} (${country})` };
      }),
    ),
  );
}

function drawn(
  entries: readonly Entry[],
  prefix: string,
  paintFor: (width: number) => Painter,
  width: number,
): string[] {
  return entries.flatMap((entry, index) => {
    const isLast = index === entries.length - 1;
    const deeper = `${prefix}${isLast ? '   ' : '│  '}`;
    const paint = paintFor(Math.max(40, width - deeper.length));
    const lines = entry.lines.flatMap((pieces, at) => paint.fold(pieces, at === 0 ? 0 : 2, 4).split('\n'));
    const first = `${prefix}${isLast ? '└─ ' : '├─ '}`;
    const shown = lines.map((line, row) => `${row === 0 ? first : deeper}${line}`);
    return [...shown, ...drawn(entry.below, deeper, paintFor, width)];
  });
}
