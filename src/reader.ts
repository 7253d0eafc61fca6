import { isReadable } from './intake/language.js';
import { type Engine, type EngineOptions, openEngine } from './language/engine.js';
import { read } from './reading/read.js';
import { unread } from './reading/unread.js';
import type { Article } from './records/article.js';
import type { Reading } from './records/reading.js';

/** Articles to Readings: the engine and the reading joined, the one way that every edge goes. */
export interface Reader {
  /** Name, version and runtime of the engine. */
  readonly engine: string;
  read(article: Article): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * Loads the engine; an article that is not in English is never analysed, and its Reading says so.
 *
 * @throws CasusError model-missing, model-failed.
 */
export async function openReader(options: EngineOptions = {}): Promise<Reader> {
  return readerOf(await openEngine(options));
}

/** A reader over an engine that is already open. */
export function readerOf(engine: Engine): Reader {
  return {
    engine: engine.name,
    read: async (article) => (isReadable(article.language) ? read(await engine.analyse(article)) : notEnglish(article)),
    close: () => engine.close(),
  };
}

function notEnglish(article: Article): Reading {
  return unread(article, {
    code: 'language-not-read',
    message: `The text is in another language (${article.language}); Casus reads English, so it was kept and not read.`,
  });
}
