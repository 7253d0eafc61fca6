import { visible } from '../formats/describe.js';
import { isReadable } from '../intake/language.js';
import { readSources } from '../intake/sources.js';
import { type Engine, openEngine } from '../language/engine.js';
import { explain } from '../reading/explain/explain.js';
import { read } from '../reading/read.js';
import { CasusError } from '../records/errors.js';
import { type ReadOptions, sourceOptions } from './read-options.js';
import { errorLine } from './report-error.js';

/**
 * Reads the reports up to the one that holds the finding, and writes why it was made.
 *
 * @throws CasusError finding-not-found; the one failure where nothing could be read.
 */
export async function explainFinding(inputs: readonly string[], id: string, options: ReadOptions): Promise<void> {
  let engine: Engine | undefined;
  let searched = 0;
  const failures: CasusError[] = [];
  try {
    for await (const item of readSources(inputs, sourceOptions(options))) {
      if (!item.success) {
        failures.push(item.error);
        continue;
      }
      searched++;
      if (!isReadable(item.article.language)) continue;
      engine ??= await openEngine();
      const doc = await engine.analyse(item.article);
      const words = explain(doc, read(doc), id);
      if (words === undefined) continue;
      process.stdout.write(visible(words));
      return;
    }
  } finally {
    await engine?.close();
  }
  if (searched === 0 && failures.length === 1) throw failures[0];
  for (const failure of failures) process.stderr.write(`casus: ${errorLine(failure)}\n`);
  const where = searched === 1 ? inputs.join(', ') : `the ${searched} reports of ${inputs.join(', ')}`;
  throw new CasusError('finding-not-found', `no finding '${id}' in ${where}`);
}
