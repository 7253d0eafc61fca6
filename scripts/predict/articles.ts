import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleBody } from '../../src/intake/body.ts';
import { extractArticle } from '../../src/intake/extract-article.ts';

/** A folder of ID.html or ID.html.gz in; `{ID: {articleBody}}` out. */
export async function* predict(folder: string): AsyncIterable<string> {
  let separator = '{';
  for (const file of readdirSync(folder).sort()) {
    const id = file.match(/^(.+)\.html(?:\.gz)?$/)?.[1];
    if (!id) continue;
    const raw = readFileSync(join(folder, file));
    let body = '';
    try {
      body = articleBody(extractArticle(file.endsWith('.gz') ? gunzipSync(raw) : raw, { name: `${id}.html` }));
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
    }
    yield `${separator}\n${JSON.stringify(id)}: ${JSON.stringify({ articleBody: body })}`;
    separator = ',';
  }
  yield separator === '{' ? '{}\n' : '\n}\n';
}
