/**
 * npm run -s predict -- TASK INPUT
 *
 * Writes to standard output what the scorers in ../shared/eval read. INPUT is plain or .gz
 * (for `articles`, a folder of ID.html.gz). Each task is a file of its own beside this one.
 */
const TASKS = ['trees', 'attribution', 'dyads', 'events', 'commitments', 'articles', 'time'] as const;

const [task, input] = process.argv.slice(2);
if (!TASKS.includes(task as (typeof TASKS)[number]) || !input) {
  console.error(`usage: npm run -s predict -- ${TASKS.join('|')} INPUT`);
  process.exit(64);
}
const { predict } = (await import(`./predict/${task}.ts`)) as { predict(path: string): AsyncIterable<string> };
for await (const chunk of predict(input)) {
  if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
