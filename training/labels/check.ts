/** npx tsx training/labels/check.ts PASSAGES ANSWERS [WORK]: what is wrong in the answers so far, and how far they go. */
import { readRows, readText } from './held-out.js';
import { type Answer, type Passage, resolve } from './answers.js';

const [passagesPath, answersPath, workPath] = process.argv.slice(2);
const passages = new Map(readRows<Passage>(passagesPath).map((passage) => [passage.p, passage]));
const seen = new Set<string>();
let faults = 0;
const tell = (what: string): void => {
  faults++;
  console.log(what);
};
readText(answersPath)
  .split('\n')
  .forEach((line, index) => {
    if (!line.trim()) return;
    let answer: Answer;
    try {
      answer = JSON.parse(line) as Answer;
    } catch (error) {
      tell(`line ${index + 1}: no JSON: ${String(error)}`);
      return;
    }
    const passage = passages.get(answer.p);
    const id = `${answer.p}.${answer.s}`;
    if (!passage?.sentences[answer.s - 1]) tell(`line ${index + 1}: no such sentence: ${id}`);
    else {
      if (seen.has(id)) tell(`line ${index + 1}: twice: ${id}`);
      seen.add(id);
      for (const fault of resolve(passage, answer).faults) tell(`line ${index + 1}: ${fault}`);
    }
  });
if (workPath) {
  const wanted = [...readText(workPath).matchAll(/^## (P\d+)/gm)].flatMap(([, p]) =>
    (passages.get(p)?.sentences ?? []).map((_, k) => `${p}.${k + 1}`),
  );
  const left = wanted.filter((id) => !seen.has(id));
  console.log(`${wanted.length - left.length} of ${wanted.length} sentences answered${left.length ? `; next: ${left[0]}` : ''}`);
}
console.log(faults === 0 ? 'no faults' : `${faults} faults`);
