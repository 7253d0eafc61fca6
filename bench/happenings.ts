/**
 * Happenings: how well mentions of one event in different reports are put together. Reads a set of reports of
 * our own, takes them into a ledger in several orders and scores every pair of mentions.
 *
 *   npx tsx bench/happenings.ts [--pairs]
 */
import { eventLikeness, familiesOf } from '../src/ledger/happenings/likeness.ts';
import { sketchesOf } from '../src/ledger/happenings/sketch.ts';
import { ledgerOf, openStore } from '../src/ledger/ledger.ts';
import { migrate } from '../src/ledger/migrations.ts';
import { articleOf } from '../src/ledger/testing/readings.ts';
import { openReader } from '../src/reader.ts';
import type { PloverType, Reading } from '../src/records/reading.ts';
import { HELD, type Told, TUNED } from './happenings/reports.ts';

interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Labelled {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}

const ORDERS = 5;

function unmark({ text, outlet, published }: Told) {
  const marks: Mark[] = [];
  let plain = '';
  for (const piece of text.split(/(\[\[[^\]]+\]\])/)) {
    const marked = /^\[\[([^|]+)\|(.+)\]\]$/s.exec(piece);
    const words = marked ? marked[2] : piece;
    if (marked) marks.push({ key: marked[1], start: plain.length, end: plain.length + words.length });
    plain += words;
  }
  const about = { outlet, published: { value: published, precision: 'day' as const, from: 'given' } };
  return { article: articleOf(plain.split('\n\n'), about), marks };
}

/** Mentions by the happening they were put into. */
async function happeningsOf(items: readonly Labelled[]): Promise<Map<string, number>> {
  const store = openStore(':memory:');
  await migrate(store);
  const ledger = ledgerOf(store);
  for (const { reading } of items) await ledger.record(reading, { engine: 'bench', source: reading.article.id });
  const rows = await store.db
    .selectFrom('witnesses')
    .innerJoin('findings', 'findings.key', 'witnesses.finding')
    .select(['findings.id', 'witnesses.happening'])
    .execute();
  await ledger.close();
  return new Map(rows.map(({ id, happening }) => [id, happening]));
}

interface Score {
  right: number;
  wrong: number;
  missed: number;
  /** Of pairs of reports that tell of one event: those of which a mention was put together, and all. */
  joined: number;
  told: number;
}

/**
 * The event that a mention tells of, by the marks that its words stand in; a name of its own for one that no
 * mark speaks of; undefined for one in which the reader has put two events together.
 */
function labelOf(marks: readonly Mark[], event: Reading['events'][number]): string | undefined {
  const keys = event.evidence.flatMap((span) => {
    const within = marks
      .map(({ key, start, end }) => ({ key, shared: Math.min(end, span.end) - Math.max(start, span.start) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    return within.slice(0, 1).map(({ key }) => key);
  });
  const distinct = [...new Set(keys)];
  return distinct.length > 1 ? undefined : (distinct[0] ?? `${event.id} of its own`);
}

async function score(items: readonly Labelled[], shownPairs: boolean): Promise<Score> {
  const total: Score = { right: 0, wrong: 0, missed: 0, joined: 0, told: 0 };
  for (let order = 0; order < ORDERS; order++) {
    const random = randomOf(order + 1);
    const shuffled = [...items].sort(() => random() - 0.5);
    const happenings = await happeningsOf(shuffled);
    const mentions = items.flatMap(({ reading, marks }, report) =>
      reading.events
        .filter((event) => happenings.has(event.id) && labelOf(marks, event) !== undefined)
        .map((event) => ({
          report,
          event,
          label: labelOf(marks, event),
          happening: happenings.get(event.id),
          words: event.evidence.map(({ start, end }) => reading.article.text.slice(start, end)).join(' … '),
        })),
    );
    for (const [index, one] of mentions.entries()) {
      for (const other of mentions.slice(index + 1)) {
        if (one.report === other.report) continue;
        const isTrue = one.label === other.label;
        const isFound = one.happening === other.happening;
        // Of two mentions in the words marked for one event one may be of something else within them.
        if (isTrue && isFound) total.right++;
        else if (isFound) total.wrong++;
        else if (isTrue && areKin(one.event.type, other.event.type)) total.missed++;
        if (shownPairs && order === 0 && isTrue !== isFound) {
          const kind = isFound ? 'WRONG ' : areKin(one.event.type, other.event.type) ? 'missed' : 'other ';
          console.log(
            `${kind} ${one.label} | ${other.label}\n   ${show(one)}\n   ${show(other)}\n   ${likenessOf(items, one, other)}`,
          );
        }
      }
    }
    const keys = new Set(items.flatMap(({ marks }) => marks.map(({ key }) => key)));
    for (const key of keys) {
      const reports = items.flatMap(({ marks }, report) => (marks.some((mark) => mark.key === key) ? [report] : []));
      for (const [index, one] of reports.entries()) {
        for (const other of reports.slice(index + 1)) {
          const of = (report: number) =>
            mentions.filter((mention) => mention.report === report && mention.label === key).map((m) => m.happening);
          total.told++;
          if (of(one).some((happening) => of(other).includes(happening))) total.joined++;
        }
      }
    }
  }
  return total;
}

function likenessOf(items: readonly Labelled[], ...pair: readonly { report: number; event: { id: string } }[]): string {
  const [a, b] = pair.map(({ report, event }) => {
    const { article, ...told } = items[report].reading;
    const day = article.published?.value ?? '';
    return sketchesOf({ ...told, article: article.id, text: article.text }, day).find(
      (one) => one.finding === event.id,
    );
  });
  return a && b ? JSON.stringify(eventLikeness(a, b) ?? ['excluded', a, b]) : '';
}

function areKin(a: PloverType, b: PloverType): boolean {
  return familiesOf(a).some((family) => familiesOf(b).includes(family));
}

function show({ event, words }: { event: Reading['events'][number]; words: string }): string {
  const roles = (list: Reading['events'][number]['actors']) => list.map((role) => role.country ?? role.text).join('+');
  return `${event.type} ${roles(event.actors)} > ${roles(event.recipients)} ${event.date?.value ?? '-'} @${event.place?.text ?? ''} '${words}'`;
}

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const reader = await openReader();
for (const [name, reports] of Object.entries({ 'bounds set on': TUNED, 'held back': HELD })) {
  const labelled: Labelled[] = [];
  for (const report of reports) {
    const { article, marks } = unmark(report);
    labelled.push({ reading: await reader.read(article), marks });
  }
  const { right, wrong, missed, joined, told } = await score(
    labelled,
    process.argv.includes('--pairs') && (name !== 'held back' || process.argv.includes('--held')),
  );
  const percent = (part: number, whole: number) => (part / whole).toFixed(3);
  console.log(
    `happenings, ${name}: ${reports.length} reports, ${ORDERS} orders: pairs of mentions precision ${percent(right, right + wrong)} recall ${percent(right, right + missed)}; pairs of reports of one event joined ${percent(joined, told)} (what the reader missed included)`,
  );
}
await reader.close();
