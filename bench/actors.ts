/**
 * npx tsx bench/actors.ts [--model DIR] [--show]
 *
 * How much of who the open data names is found:
 * gsr   gold source and target codes whose country is among the actors' of the sentence (and with the sector too);
 * plv   gold source and target spans whose head a role or actor covers;
 * gum   third-person pronouns on gold trees: the actor given has an earlier mention of the gold entity.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readJsonLines } from '../scripts/predict/input.js';
import { articleFromPassage } from '../src/intake/passage.js';
import { docFromConllu } from '../src/language/conllu.js';
import { openEngine } from '../src/language/engine.js';
import { codeOf, codeOfActor } from '../src/reading/actors/code-of.js';
import { headOfRange } from '../src/reading/actors/phrase.js';
import { readActors } from '../src/reading/actors/read-actors.js';
import { Tree } from '../src/reading/syntax/tree.js';
import type { Doc } from '../src/records/doc.js';

const show = process.argv.includes('--show');
const modelAt = process.argv.indexOf('--model');
const shared = new URL('../../shared/', import.meta.url);
const { normActor } = (await import(new URL('eval/event-codes.mjs', shared).href)) as {
  normActor(code: string): { p: string | null; s: string[] };
};

interface GsrLine {
  readonly text: string;
  readonly date?: string;
  readonly events: readonly { readonly source: string[]; readonly target: string[] }[];
}

interface PlvLine {
  readonly text: string;
  readonly source: [number, number][];
  readonly target: [number, number][];
}

const engine = await openEngine(modelAt < 0 ? {} : { modelDir: process.argv[modelAt + 1] });
await scoreGsr(readJsonLines<GsrLine>(new URL('data/events/gsr-open.jsonl', shared).pathname));
await scorePlv(readJsonLines<PlvLine>(new URL('data/events/plv-open.jsonl', shared).pathname));
await engine.close();
scoreGum(gunzipSync(readFileSync(new URL('data/treebanks/en_gum-dev.conllu.gz', shared))).toString('utf8'));

async function scoreGsr(lines: readonly GsrLine[]): Promise<void> {
  let gold = 0;
  let country = 0;
  let full = 0;
  for await (const [line, doc] of analysed(lines)) {
    const tree = new Tree(doc);
    const { index } = readActors(tree);
    const codes = new Set(index.actors.map(codeOfActor));
    for (let token = 0; token < doc.tokens.length; token++) {
      if (tree.is(token, 'nsubj', 'obj', 'obl', 'nmod', 'conj'))
        for (const role of index.rolesAt(token)) codes.add(codeOf(role, index));
    }
    const own = [...codes].filter((code) => code !== undefined).map((code) => normActor(code));
    const wanted = new Set(line.events.flatMap((event) => [...event.source, ...event.target]));
    for (const code of wanted) {
      const { p, s } = normActor(code);
      if (!p) continue;
      gold++;
      const found = own.some((each) => each.p === p);
      if (found) country++;
      else if (show) console.log(`  gsr ${code}: ${line.text}\n      ${[...codes].join(' ')}`);
      if (own.some((each) => each.p === p && each.s.join() === s.join())) full++;
    }
  }
  print('gsr country', country, gold);
  print('gsr country and sector', full, gold);
}

async function scorePlv(lines: readonly PlvLine[]): Promise<void> {
  let gold = 0;
  let actors = 0;
  let roles = 0;
  for await (const [line, doc] of analysed(lines)) {
    const tree = new Tree(doc);
    const { index } = readActors(tree);
    for (const [start, end] of [...line.source, ...line.target]) {
      const range = tree.tokensIn({ start, end });
      if (range.end <= range.start) continue;
      gold++;
      const head = headOfRange(tree, range.start, range.end);
      const inside = (spanStart: number, spanEnd: number): boolean => spanStart < end && spanEnd > start;
      const found = index.actorAt(head) ?? index.rolesAt(head).find((role) => role.actor);
      if (found) actors++;
      else if (show) console.log(`  plv ${line.text.slice(start, end)} | ${tree.form(head)}`);
      if (index.rolesAt(head).some((role) => role.spans.some((span) => inside(span.start, span.end)))) roles++;
    }
  }
  print('plv spans that are an actor', actors, gold);
  print('plv spans that give a role', roles, gold);
}

/** Gold entities stand in MISC as Entity=(12-person-… … 12). */
function scoreGum(text: string): void {
  const tally = new Map<string, { right: number; answered: number; gold: number }>();
  for (const part of text.split(/^(?=# newdoc)/m)) {
    if (!part.startsWith('# newdoc')) continue;
    const doc = docFromConllu(part);
    const entities = goldEntities(part);
    const tree = new Tree(doc);
    const { index } = readActors(tree);
    const byHead = new Map<number, string>();
    for (const entity of entities) byHead.set(headOfRange(tree, entity.start, entity.end), entity.id);
    for (let token = 0; token < doc.tokens.length; token++) {
      const form = tree.lower(token);
      const group = /^(?:he|him|his|she|her)$/.test(form)
        ? 'he/she'
        : /^(?:they|them|their)$/.test(form)
          ? 'they'
          : /^(?:it|its)$/.test(form)
            ? 'it'
            : '';
      const entity = byHead.get(token);
      if (group === '' || entity === undefined) continue;
      const actor = index.actorAt(token);
      const row = tally.get(group) ?? { right: 0, answered: 0, gold: 0 };
      row.gold++;
      if (actor) {
        row.answered++;
        const right = actor.mentions.some((mention) => {
          if (mention.start >= doc.tokens[token].start) return false;
          const range = tree.tokensIn(mention);
          return byHead.get(headOfRange(tree, range.start, range.end)) === entity;
        });
        if (right) row.right++;
      }
      tally.set(group, row);
    }
  }
  for (const [group, row] of tally) {
    console.log(
      `gum ${group}: right ${row.right} of ${row.answered} answered, ${row.gold} gold: P ${(row.right / row.answered).toFixed(3)} R ${(row.right / row.gold).toFixed(3)}`,
    );
  }
}

function goldEntities(conllu: string): { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = [];
  const open: { id: string; start: number }[] = [];
  let token = 0;
  for (const line of conllu.split('\n')) {
    const fields = line.split('\t');
    if (fields.length < 10 || !/^\d+$/.test(fields[0])) continue;
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(fields[9])?.[1] ?? '';
    for (const bracket of entity.match(/\([^()]*\)?|[^()]*\)/g) ?? []) {
      const id = /^\(?([^-)]+)/.exec(bracket)?.[1] ?? '';
      if (bracket.startsWith('(')) {
        if (bracket.endsWith(')')) found.push({ id, start: token, end: token + 1 });
        else open.push({ id, start: token });
      } else {
        const at = open.map((each) => each.id).lastIndexOf(id);
        if (at >= 0) found.push({ id, start: open.splice(at, 1)[0].start, end: token + 1 });
      }
    }
    token++;
  }
  return found;
}

async function* analysed<T extends { text: string; date?: string }>(lines: readonly T[]): AsyncIterable<[T, Doc]> {
  for (const line of lines) {
    yield [line, await engine.analyse(articleFromPassage(line.text, publishedOf(line.date)))];
  }
}

function publishedOf(date: string | undefined) {
  return date ? { published: { value: date, precision: 'day' as const, from: 'given' } } : {};
}

function print(name: string, found: number, gold: number): void {
  console.log(`${name}: ${found} of ${gold}, ${(found / gold).toFixed(3)}`);
}
