import { Command } from 'commander';
import { isoLabel, visible } from '../formats/describe.js';
import { formatTable } from '../formats/table.js';
import type { ActorCount, ActorView, FoundActor } from '../ledger/actors.js';
import { COUNTED } from '../ledger/actors.js';
import type { Ledger } from '../ledger/ledger.js';
import type { FindingKind } from '../ledger/schema.js';
import { CasusError } from '../records/errors.js';
import { ACTOR_KINDS } from '../records/reading.js';
import { findingView } from './finding-view.js';
import { inLedger } from './ledger-options.js';
import { type ListView, type ListWriting, writeList } from './list-writer.js';
import { emptyLedger, unknownActor } from './nothing-found.js';
import { type ListOptions, withListOptions, wordsOption } from './question-options.js';
import { tablePainter } from './terminal.js';

export function actorsCommand(): Command {
  return withListOptions(
    new Command('actors')
      .description('List who is found in the ledger; or one actor: names, what they said, did, owe and hold.')
      .argument('[name]', 'a name, a country, or an identity as person:vladimir putin')
      .addOption(wordsOption('--kind <kinds>', 'kinds', ACTOR_KINDS))
      .option('--all', 'all actors of that name or country, rather than the one that is found most'),
  )
    .addHelpText(
      'after',
      `
Examples:
  casus actors --kind person
  casus actors Putin
  casus actors 'South Korea' --all`,
    )
    .action((name: string | undefined, options: ListOptions & { kind?: string[]; all?: boolean }) =>
      inLedger(options, async (ledger) => {
        const { kind: kinds, limit, after } = options;
        const one = name !== undefined && !options.all && !kinds && !after ? await ledger.actor(name) : undefined;
        if (one) return writeActor(ledger, one, options);
        await writeList(await ledger.actors({ name, kinds, limit, after }), ACTORS, options, async () => {
          if ((await ledger.totals()).articles === 0) return emptyLedger(ledger.place);
          return (name && (await unknownActor(ledger, name))) || 'No actors match.';
        });
      }),
    );
}

/** @throws CasusError not-in-ledger. */
export async function oneActor(ledger: Ledger, name: string, options: ListWriting): Promise<void> {
  const actor = await ledger.actor(name);
  if (!actor) throw new CasusError('not-in-ledger', `the ledger has no actor ${name}`);
  await writeActor(ledger, actor, options);
}

const ACTORS: ListView<FoundActor> = {
  columns: [
    { heading: 'ARTICLES', width: 8, align: 'right', cell: ({ articles }) => [{ words: String(articles) }] },
    { heading: 'NAME', width: { share: 3 }, lines: 2, cell: ({ name }) => [{ words: name, style: 'name' }] },
    { heading: 'KIND', width: 12, cell: ({ kind }) => [{ words: kind }] },
    { heading: 'COUNTRY', width: 7, cell: ({ country }) => [{ words: country ?? '' }] },
    { heading: 'SECTOR', width: 6, cell: ({ sector }) => [{ words: sector ?? '' }] },
    {
      heading: 'IDENTITY',
      width: { share: 3 },
      lines: 2,
      cell: ({ identity }) => [{ words: identity, style: 'faint' }],
    },
  ],
  csv: {
    identity: ({ identity }) => identity,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    country: ({ country }) => country,
    sector: ({ sector }) => sector,
    code: ({ code }) => code,
    articles: ({ articles }) => articles,
  },
};

/** What each count is called, and the question that lists what is counted. */
const TOLD: readonly [count: ActorCount, words: string, question: string][] = [
  ['said', 'said', 'statements --by'],
  ['addressed', 'was told', 'statements --to'],
  ['spokenOf', 'was spoken of', 'statements --about'],
  ['did', 'did, plans or denies', 'events --by'],
  ['received', 'was done to', 'events --to'],
  ['owes', 'is bound to', 'commitments --by'],
  ['owed', 'is owed', 'commitments --to'],
  ['party', 'is party to', ''],
  ['holds', 'has, sent or lost', 'quantities --by'],
];
/** Newest findings that are shown of each kind. */
const SHOWN = 3;
const KINDS: readonly [FindingKind, string][] = [
  ['statement', 'LAST SAID'],
  ['event', 'LAST DONE'],
  ['commitment', 'LAST BOUND'],
];

async function writeActor(ledger: Ledger, actor: ActorView, options: ListWriting): Promise<void> {
  if (options.format === 'json') return put(`${JSON.stringify(actor, null, 2)}\n`);
  if (options.format !== 'table') return writeList({ items: [actor] }, ACTORS, options, async () => '');
  const paint = tablePainter(options);
  const { name, kind, country, aliases, merged, counts, first, latest, articles, identity } = actor;
  const isState = kind === 'state' && country !== undefined;
  const about = [kind, country, `in ${articles} ${articles === 1 ? 'article' : 'articles'}`, identity];
  const lines = [paint.paint('title', visible(name)), paint.paint('faint', about.filter(Boolean).join(' · '))];
  if (aliases.length > 0)
    lines.push(paint.fold([{ style: 'plain', words: visible(`also ${aliases.join(', ')}`) }], 0, 5));
  if (merged.length > 0) lines.push(`the same as ${merged.join(', ')}`);
  if (first && latest)
    lines.push(`first reported ${isoLabel(first.slice(0, 10))}, last ${isoLabel(latest.slice(0, 10))}`);
  lines.push('', paint.paint('heading', isState ? `EVERYONE OF ${country}` : 'IN ALL'));
  const asked = isState ? country : /^[\w-]+$/.test(name) ? name : `'${identity.replaceAll("'", '')}'`;
  for (const [count, words, question] of TOLD) {
    const number = counts[count] >= COUNTED ? `${COUNTED}+` : String(counts[count]);
    const hint = question && counts[count] > 0 ? paint.paint('faint', `   casus ${question} ${asked}`) : '';
    lines.push(`${number.padStart(8)}  ${words.padEnd(20)}${hint}`.trimEnd());
  }
  put(`${lines.join('\n')}\n`);
  for (const [kind, heading] of KINDS) {
    const { items } = await ledger.find({ kind, by: isState ? country : identity, limit: SHOWN });
    if (items.length === 0) continue;
    const view = findingView(kind);
    put(`\n${paint.paint('heading', heading)}\n${formatTable(items, view.columns, paint, view.foot)}`);
  }
}

function put(text: string): void {
  process.stdout.write(text);
}
