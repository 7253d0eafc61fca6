import type { Article, Block, Published } from '../records/article.js';
import { CasusError } from '../records/errors.js';
import { articleId } from '../records/identity.js';
import { parseMachineDate, parseWrittenDay } from './dates.js';
import { decode } from './encoding.js';
import { DEFAULT_MAX_BYTES, type Format, type IntakeHints } from './hints.js';
import { readHtml } from './html.js';
import { type JsonReport, reportFromJson } from './json.js';
import { detectLanguage } from './language.js';
import { unifyLineEnds } from './lines.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';
import { binarySignature, refuseBinary, sniffFormat } from './sniff.js';
import { joinBlocks } from './typed-text.js';

/** One item of an input that may hold several reports: the article, or why it could not be had. */
export type Extraction =
  | { readonly success: true; readonly article: Article }
  | { readonly success: false; readonly error: CasusError };

/**
 * The one report that `bytes` hold. For plain text, `article.text` is the decoded input with line
 * ends as `\n`; for other formats it is the blocks joined by a blank line. Of a JSON array or of JSON
 * Lines this is the first report; `extractArticles` gives them all.
 * Throws `CasusError`: input-empty, input-binary, input-too-large, input-malformed, usage.
 */
export function extractArticle(bytes: Uint8Array, hints: IntakeHints = {}): Article {
  for (const item of extractArticles(bytes, hints)) {
    if (item.success) return item.article;
    throw item.error;
  }
  throw new CasusError('input-empty', 'the input holds no report', { place: placeOf(hints) });
}

/** Every report that `bytes` hold. A report that cannot be read is a failed item, and the rest goes on. */
export function* extractArticles(bytes: Uint8Array, hints: IntakeHints = {}): Generator<Extraction> {
  const place = placeOf(hints);
  let text: string;
  let format: Format;
  try {
    checkDate(hints);
    ({ text, format } = readable(bytes, hints, place));
  } catch (error) {
    yield { success: false, error: asCasusError(error, place) };
    return;
  }
  if (format === 'json') yield* fromJson(text, hints, place);
  else if (format === 'jsonl') yield* fromJsonLines(text, hints, place);
  else yield attempt(place, () => extractText(text, format, hints, place));
}

/** One line of JSON Lines; `place` names the line. For readers that stream a large file. */
export function extractJsonLine(line: string, hints: IntakeHints, place: string): Extraction {
  return attempt(place, () => {
    checkDate(hints);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new CasusError('input-malformed', `the line is not JSON: ${(cause as Error).message}`, { place, cause });
    }
    return fromReport(reportFromJson(value, place), hints, place);
  });
}

function readable(bytes: Uint8Array, hints: IntakeHints, place: string): { text: string; format: Format } {
  if (bytes.length === 0) throw new CasusError('input-empty', 'the input is empty', { place });
  const limit = hints.maxBytes ?? Math.max(...Object.values(DEFAULT_MAX_BYTES));
  if (bytes.length > limit) throw tooLarge(bytes.length, limit, place);
  const signature = binarySignature(bytes);
  if (signature) throw new CasusError('input-binary', `the input is ${signature}, not text`, { place });
  const text = decode(bytes, hints.contentType).text;
  refuseBinary(text, place);
  if (text.trim() === '') throw new CasusError('input-empty', 'the input holds nothing but white space', { place });
  const format = sniffFormat(text, hints);
  const ofFormat = hints.maxBytes ?? DEFAULT_MAX_BYTES[format];
  if (bytes.length > ofFormat) throw tooLarge(bytes.length, ofFormat, place);
  return { text, format };
}

function tooLarge(size: number, limit: number, place: string): CasusError {
  return new CasusError('input-too-large', `the input has ${size} bytes; at most ${limit} are read`, { place });
}

function* fromJson(text: string, hints: IntakeHints, place: string): Generator<Extraction> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const error = new CasusError('input-malformed', `the input is not JSON: ${(cause as Error).message}`, {
      place,
      cause,
    });
    yield { success: false, error };
    return;
  }
  const reports = Array.isArray(value) ? value : [value];
  for (const [index, report] of reports.entries()) {
    const at = Array.isArray(value) ? `${place}[${index}]` : place;
    yield attempt(at, () => fromReport(reportFromJson(report, at), hints, at));
  }
}

function* fromJsonLines(text: string, hints: IntakeHints, place: string): Generator<Extraction> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() !== '') yield extractJsonLine(line, hints, `${place}:${number}`);
  }
}

function extractText(text: string, format: Format, hints: IntakeHints, place: string): Article {
  if (format === 'html') {
    const { blocks, metadata } = readHtml(text);
    const joined = joinBlocks(blocks);
    return assemble(joined.text, joined.blocks, hints, place, metadata);
  }
  if (format === 'markdown') {
    const { blocks, ...metadata } = readMarkdown(unifyLineEnds(text));
    const joined = joinBlocks(blocks);
    return assemble(joined.text, joined.blocks, hints, place, metadata);
  }
  const unified = unifyLineEnds(text);
  const { blocks, ...metadata } = readPlainText(unified);
  return assemble(unified, blocks, hints, place, metadata);
}

function fromReport(report: JsonReport, hints: IntakeHints, place: string): Article {
  const body = report.html ?? report.text ?? '';
  if (body.length > (hints.maxBytes ?? DEFAULT_MAX_BYTES[report.html ? 'html' : 'text'])) {
    throw tooLarge(body.length, hints.maxBytes ?? DEFAULT_MAX_BYTES[report.html ? 'html' : 'text'], place);
  }
  const article = extractText(body, report.html ? 'html' : 'text', hints, place);
  const stated = report.published === undefined ? undefined : readDate(report.published);
  return {
    ...article,
    ...defined({
      url: report.url,
      title: report.title,
      byline: report.byline,
      outlet: report.outlet,
      published: hints.published === undefined && stated ? { ...stated, from: 'json' } : undefined,
    }),
  };
}

interface Stated {
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: Published;
}

function assemble(text: string, blocks: Block[], hints: IntakeHints, place: string, stated: Stated): Article {
  const body = blocks.filter((block) => block.kind !== 'residue');
  const words = body.map((block) => text.slice(block.start, block.end)).join('\n');
  if (blocks.length === 0) throw new CasusError('input-empty', 'no text was found in the input', { place });
  const given = hints.published === undefined ? undefined : readDate(hints.published);
  return {
    id: articleId(text),
    ...defined({
      url: hints.url ?? stated.url,
      title: stated.title,
      byline: stated.byline,
      outlet: stated.outlet,
      published: given ? { ...given, from: 'given' } : stated.published,
    }),
    language: detectLanguage(words),
    text,
    blocks,
  };
}

/** The record without the fields that hold nothing, so that they are left out of JSON and of comparisons. */
function defined<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function readDate(value: string): Omit<Published, 'from'> | undefined {
  return parseMachineDate(value) ?? parseWrittenDay(value);
}

function checkDate(hints: IntakeHints): void {
  if (hints.published !== undefined && !readDate(hints.published)) {
    throw new CasusError('usage', `'${hints.published}' is not a date; write it as 2024-06-20`);
  }
}

function attempt(place: string, extract: () => Article): Extraction {
  try {
    return { success: true, article: extract() };
  } catch (error) {
    return { success: false, error: asCasusError(error, place) };
  }
}

/** A fault of the parsers on hostile input is that input's failure, not the batch's. */
function asCasusError(error: unknown, place: string): CasusError {
  if (error instanceof CasusError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new CasusError('input-malformed', `the input could not be taken apart: ${message}`, { place, cause: error });
}

function placeOf(hints: IntakeHints): string {
  return hints.name ?? hints.url ?? '';
}
