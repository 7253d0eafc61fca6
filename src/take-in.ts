import type { SourcedExtraction } from './intake/sources.js';
import type { Ledger } from './ledger/ledger.js';
import type { Outcome } from './ledger/record.js';
import type { Reader } from './reader.js';
import { CasusError } from './records/errors.js';
import type { Reading } from './records/reading.js';

/** What became of one report; `through` is how much of a source that holds several has been read, from 0 to 1. */
export type TakenIn = { readonly source: string; readonly through?: number } & (
  | { readonly outcome: Outcome; readonly article: string; readonly title?: string }
  | { readonly outcome: 'failed'; readonly error: CasusError }
);

/** What taking in asks of a reader. */
export type ArticleReader = Pick<Reader, 'engine' | 'read'>;

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
  openReader: () => Promise<ArticleReader>,
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
  openReader: () => Promise<ArticleReader>,
): AsyncGenerator<TakenIn> {
  for await (const report of reports) {
    const { source, through } = report;
    if (!report.success) {
      await ledger.fail(report.error, source);
      yield { outcome: 'failed', source, through, error: report.error };
      continue;
    }
    const { article } = report;
    const item = report.item ?? source;
    const known = await ledger.sight(article, { engine: '', source: item });
    if (known) {
      yield { outcome: known.outcome, source, through, article: article.id, title: article.title };
      continue;
    }
    const reader = await openReader();
    let reading: Reading;
    try {
      reading = await reader.read(article);
    } catch (cause) {
      const message = `the article could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
      const error =
        cause instanceof CasusError ? cause : new CasusError('reading-failed', message, { place: item, cause });
      await ledger.fail(error, source);
      yield { outcome: 'failed', source, through, error };
      continue;
    }
    const { outcome } = await ledger.record(reading, { engine: reader.engine, source: item });
    yield { outcome, source, through, article: article.id, title: article.title };
  }
}
