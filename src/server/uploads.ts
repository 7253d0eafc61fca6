import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractArticles } from '../intake/extract-article.js';
import type { SourcedExtraction } from '../intake/sources.js';
import { readStreams } from '../intake/streams.js';
import { CasusError } from '../records/errors.js';
import type { NewJob } from './jobs.js';

/** What begins the name of a source that is gone once it has been read. */
export const GIVEN = 'given:';

/** A file as a form holds it. */
type Upload = Pick<Blob, 'arrayBuffer'> & { readonly name: string };

/** Files that a person dropped: kept in a folder of their own while they are read, and named as he named them. */
export async function uploadJob(files: readonly Upload[], published: string | undefined): Promise<NewJob> {
  const folder = await mkdtemp(join(tmpdir(), 'casus-desk-'));
  const names = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const name = basename(file.name.replaceAll('\\', '/'))
      .replace(/[^\p{L}\p{N}._ -]/gu, '_')
      .replace(/^\.+/, '_');
    const path = join(folder, `${index}-${name.slice(-100) || 'file'}`);
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    names.set(path, `${GIVEN}${file.name.slice(0, 200)}`);
  }
  return {
    what: files
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 500),
    reports: () => renamed(readStreams([...names.keys()], { hints: { published } }), names),
    after: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A text that a person pasted, with what he says of it. */
export function textJob(report: {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}): NewJob {
  const { published, ...rest } = report;
  const name = `${GIVEN}${(report.title ?? report.text.trim().replace(/\s+/g, ' ')).slice(0, 80)}`;
  async function* reports(): AsyncGenerator<SourcedExtraction> {
    const bytes = new TextEncoder().encode(JSON.stringify(rest));
    for (const extraction of extractArticles(bytes, { name, format: 'json', published }))
      yield { ...extraction, source: name };
  }
  return { what: name.slice(GIVEN.length), reports };
}

/** Tells of files by the names that they were given, wherever their path would stand. */
async function* renamed(
  reports: AsyncIterable<SourcedExtraction>,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<SourcedExtraction> {
  const nameIn = (text: string) => [...names].reduce((told, [path, name]) => told.replaceAll(path, name), text);
  let index = 0;
  for await (const report of reports) {
    const source = names.get(report.source) ?? report.source;
    index = Math.max(index, [...names.values()].indexOf(source));
    const item = report.item === undefined ? {} : { item: nameIn(report.item) };
    const through = (index + (report.through ?? 1)) / Math.max(1, names.size);
    if (report.success) yield { ...report, source, ...item, through };
    else {
      const { error } = report;
      const named = new CasusError(error.code, nameIn(error.message), { place: nameIn(error.place), cause: error });
      yield { ...report, error: named, source, ...item, through };
    }
  }
}
