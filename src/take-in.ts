import type { SourcedExtraction } from './intake/sources.js';
import type { Ledger } from './ledger/ledger.js';
import type { Outcome } from './ledger/record.js';
import type { Reader } from './reader.js';
import type { Article } from './records/article.js';
import { CasusError } from './records/errors.js';

/** What became of one report. */
export type TakenIn =
  | { readonly outcome: Outcome; readonly source: string; readonly article: string; readonly title?: string }
  | { readonly outcome: 'failed'; readonly source: string; readonly error: CasusError };

/** Characters that are gathered before they are read: enough for the engine's batches, soon lost in a kill. */
const GROUP_CHARACTERS = 60_000;

interface Waiting {
  readonly article: Article;
  readonly source: string;
  readonly item: string;
}

/**
 * Takes reports into a ledger: those whose text it holds are noted and not read again; a report that
 * fails is set aside with its reason and the rest goes on. Each is in the ledger when it is yielded,
 * so that a run that was broken off goes on where it stopped. Only a failure of the ledger ends it.
 *
 * @param openReader called once, when the first article needs reading.
 */
export async function* takeIn(
  reports: AsyncIterable<SourcedExtraction>,
  ledger: Ledger,
  openReader: () => Promise<Pick<Reader, 'engine' | 'read' | 'readAll'>>,
): AsyncGenerator<TakenIn> {
  const failures = await ledger.failures();
  const met = new Set<string>();
  const failed = new Set<string>();
  for await (const taken of readNew(reports, ledger, openReader)) {
    met.add(taken.source);
    if (taken.outcome === 'failed') failed.add(taken.error.place || taken.source);
    yield taken;
  }
  // Sources have been read to their end: what failed in them before and not now is mended, or gone.
  const mended = failures.filter(({ place, source }) => met.has(source) && !failed.has(place));
  await ledger.liftFailures(mended.map(({ place }) => place));
}

async function* readNew(
  reports: AsyncIterable<SourcedExtraction>,
  ledger: Ledger,
  openReader: () => Promise<Pick<Reader, 'engine' | 'read' | 'readAll'>>,
): AsyncGenerator<TakenIn> {
  let group: Waiting[] = [];
  let characters = 0;
  const asked = new Set<string>();
  for await (const report of reports) {
    const { source } = report;
    if (!report.success) {
      await ledger.fail(report.error, source);
      yield { outcome: 'failed', source, error: report.error };
      continue;
    }
    const { article } = report;
    const item = report.item ?? source;
    // A copy within the group is noted once the first of its kind is in.
    const known = asked.has(article.id) ? undefined : await ledger.sight(article, { engine: '', source: item });
    if (known) {
      yield { outcome: known.outcome, source, article: article.id, title: article.title };
      continue;
    }
    asked.add(article.id);
    group.push({ article, source, item });
    characters += article.text.length;
    if (characters < GROUP_CHARACTERS) continue;
    yield* readGroup(group, ledger, await openReader());
    group = [];
    characters = 0;
    asked.clear();
  }
  if (group.length > 0) yield* readGroup(group, ledger, await openReader());
}

async function* readGroup(
  group: readonly Waiting[],
  ledger: Ledger,
  reader: Pick<Reader, 'engine' | 'read' | 'readAll'>,
): AsyncGenerator<TakenIn> {
  let done = 0;
  const keep = async ({ source, item }: Waiting, reading: Awaited<ReturnType<Reader['read']>>): Promise<TakenIn> => {
    const { article, outcome } = await ledger.record(reading, { engine: reader.engine, source: item });
    return { outcome, source, article, title: reading.article.title };
  };
  const readings = reader.readAll(group.map(({ article }) => article))[Symbol.asyncIterator]();
  for (;;) {
    const next = await readings.next().catch(() => undefined);
    if (!next || next.done) break;
    yield await keep(group[done++], next.value);
  }
  // The batch broke off at an article that cannot be read: one by one, it alone is set aside.
  for (const waiting of group.slice(done)) {
    let reading: Awaited<ReturnType<Reader['read']>>;
    try {
      reading = await reader.read(waiting.article);
    } catch (cause) {
      const message = `the article could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
      const error =
        cause instanceof CasusError ? cause : new CasusError('reading-failed', message, { place: waiting.item, cause });
      await ledger.fail(error, waiting.source);
      yield { outcome: 'failed', source: waiting.source, error };
      continue;
    }
    yield await keep(waiting, reading);
  }
}
