/**
 * Stories: how well copies and light rewrites are told from other reports. Takes a set of labelled
 * reports into a ledger in several orders and scores every pair. Reports of other sources on like
 * subjects stand beside them, where the shared data is present: a pair with one of those is false.
 *
 *   npx tsx bench/stories.ts [--pairs]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../src/intake/extract-article.ts';
import { ledgerOf, openStore } from '../src/ledger/ledger.ts';
import { migrate } from '../src/ledger/migrations.ts';
import { likeness, sketchOf } from '../src/ledger/shingles.ts';
import { articleOf } from '../src/ledger/testing/readings.ts';
import type { Article } from '../src/records/article.ts';
import { isRead } from '../src/records/article.ts';
import { RETOLD } from './stories/retold.ts';
import { REWRITES } from './stories/rewrites.ts';

interface Labelled {
  readonly article: Article;
  readonly story: string;
  readonly way: string;
}

const ORDERS = 5;
const OTHERS = 1500;
const samples = fileURLToPath(new URL('../samples/dispatches', import.meta.url));
const news = fileURLToPath(new URL('../../shared/data/news/white-house-2021-2026.jsonl.gz', import.meta.url));

function labelledSet(): Labelled[] {
  const random = randomOf(7);
  return readdirSync(samples).flatMap((name) => {
    const article = extractArticle(readFileSync(join(samples, name)), { name });
    const paragraphs = article.blocks
      .filter((block) => isRead(block) && block.kind !== 'headline' && block.kind !== 'caption')
      .map((block) => article.text.slice(block.start, block.end));
    const rewrites = Object.entries(REWRITES).map(([way, rewrite]) => ({
      article: articleOf(rewrite(paragraphs, random)),
      story: name,
      way,
    }));
    const retold = RETOLD[name] ? [{ article: articleOf(RETOLD[name]), story: name, way: 'retold' }] : [];
    return [{ article, story: name, way: 'original' }, ...rewrites, ...retold];
  });
}

function otherReports(): Labelled[] {
  if (!existsSync(news)) return [];
  const lines = gunzipSync(readFileSync(news)).toString('utf8').split('\n').filter(Boolean);
  return lines.slice(0, OTHERS).map((line, index) => {
    const text = (JSON.parse(line) as { text: string }).text;
    return { article: articleOf(text.split(/\n+/).filter(Boolean)), story: `other ${index}`, way: 'other' };
  });
}

async function storiesOf(items: readonly Labelled[]): Promise<{ stories: Map<string, number>; milliseconds: number }> {
  const store = openStore(':memory:');
  await migrate(store);
  const ledger = ledgerOf(store);
  const empty = {
    actors: [],
    statements: [],
    events: [],
    commitments: [],
    instruments: [],
    quantities: [],
    notices: [],
  };
  const start = performance.now();
  for (const { article } of items) await ledger.record({ article, ...empty }, { engine: 'bench', source: article.id });
  const milliseconds = (performance.now() - start) / items.length;
  const rows = await store.db.selectFrom('articles').select(['id', 'story']).execute();
  await ledger.close();
  return { stories: new Map(rows.map((row) => [row.id, row.story as number])), milliseconds };
}

const labelled = labelledSet();
const others = otherReports();
const perWay = new Map<string, { hit: number; all: number }>();
let [right, joined, pairs, took] = [0, 0, 0, 0];
for (let order = 0; order < ORDERS; order++) {
  const random = randomOf(order + 1);
  const items = [...labelled, ...others]
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
  const { stories, milliseconds } = await storiesOf(items);
  took += milliseconds / ORDERS;
  for (const [index, a] of labelled.entries()) {
    for (const b of [...labelled.slice(index + 1), ...others]) {
      const same = stories.get(a.article.id) === stories.get(b.article.id);
      const should = a.story === b.story;
      if (should) pairs++;
      if (same) joined++;
      if (same && should) right++;
      if (same !== should && process.argv.includes('--pairs')) {
        const { containment, cosine } = likeness(sketchOf(a.article), sketchOf(b.article));
        const figures = `containment ${containment.toFixed(2)}, cosine ${cosine.toFixed(2)}`;
        console.log(`${same ? 'joined wrongly' : 'missed'}: ${a.story} (${a.way}) + ${b.story} (${b.way}): ${figures}`);
      }
      if (should) {
        for (const way of new Set([a.way, b.way])) {
          const count = perWay.get(way) ?? { hit: 0, all: 0 };
          perWay.set(way, { hit: count.hit + (same ? 1 : 0), all: count.all + 1 });
        }
      }
    }
  }
}
console.log(
  `${labelled.length} labelled reports of ${new Set(labelled.map(({ story }) => story)).size} stories, ${others.length} others, ${ORDERS} orders`,
);
console.log(
  `pairwise precision ${(right / joined).toFixed(3)}, recall ${(right / pairs).toFixed(3)}; ${took.toFixed(1)} ms a report`,
);
for (const [way, { hit, all }] of perWay) console.log(`  recall with '${way}': ${(hit / all).toFixed(3)}`);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
