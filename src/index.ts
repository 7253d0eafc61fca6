/** The library: bytes to Article, Article to Reading, and the shape of both. */
export { formatHtml, formatHtmlIndex } from './formats/html.js';
export { formatJson, formatJsonLine } from './formats/json.js';
export { readingJsonSchema } from './formats/json-schema.js';
export { extractArticle, extractArticles } from './intake/extract-article.js';
export { readSources } from './intake/sources.js';
export { readStreams } from './intake/streams.js';
export { openEngine } from './language/engine.js';
export { type Ledger, openLedger } from './ledger/ledger.js';
export { openReader, type Reader, readerOf } from './reader.js';
export { read } from './reading/read.js';
export * from './records/article.js';
export type { Doc } from './records/doc.js';
export * from './records/errors.js';
export * from './records/reading.js';
export type { Span } from './records/span.js';
export { type TakenIn, takeIn } from './take-in.js';
