import { CasusError } from '../records/errors.js';
import type { Format, IntakeHints } from './hints.js';

/** First bytes of formats that are met where a report was expected. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** What the bytes are, if they are a known format that holds no text to read. */
export function binarySignature(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0];
}

/** Throws `input-binary` when decoded text holds too many characters that no text has. */
export function refuseBinary(text: string, place: string): void {
  const reach = Math.min(text.length, 65_536);
  let control = 0;
  for (let i = 0; i < reach; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) control++;
  }
  // A stray control character happens in scraped text; one in thirty does not.
  if (control > 2 && control * 30 > reach) {
    throw new CasusError('input-binary', 'the input is binary, not text', { place });
  }
}

const BY_ENDING: readonly (readonly [RegExp, Format])[] = [
  [/\.x?html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.json$/i, 'json'],
  [/\.(?:txt|text)$/i, 'text'],
];
const BY_TYPE: readonly (readonly [RegExp, Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
  [/^application\/(?:x-ndjson|jsonl|x-jsonlines)\b/i, 'jsonl'],
  [/^application\/(?:[\w.-]+\+)?json\b/i, 'json'],
];

/** The format that the user, the name or the header states; undefined when none does. */
export function statedFormat(hints: IntakeHints): Format | undefined {
  if (hints.format) return hints.format;
  const name = hints.name ?? '';
  const type = hints.contentType?.trim() ?? '';
  return BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? BY_TYPE.find(([is]) => is.test(type))?.[1];
}

/** The format stated, else what the text looks like. */
export function sniffFormat(text: string, hints: IntakeHints): Format {
  return statedFormat(hints) ?? formatOf(text);
}

function formatOf(text: string): Format {
  const start = text.slice(0, 4096).trimStart();
  if (/^(?:<\?xml|<!doctype html|<html|<head|<body|<!--)/i.test(start)) return 'html';
  if (/^[[{]/.test(start)) {
    if (isJson(text)) return 'json';
    const lines = text.split('\n', 50).filter((line) => line.trim() !== '');
    if (start.startsWith('{') && lines.length > 1 && lines.filter((line) => isJson(line)).length * 2 >= lines.length) {
      return 'jsonl';
    }
  }
  const tags = start.match(/<\/?(?:p|div|article|section|span|h[1-6]|ul|li|meta|a|br)\b[^<>]{0,300}>/gi)?.length ?? 0;
  if (start.startsWith('<') && tags >= 2) return 'html';
  // Only marks at the start of a line count: an asterisk in prose is no Markdown.
  if (/^---\n[\s\S]{1,2000}?\n---\n/.test(start) || /^#{1,3} \S/m.test(start)) return 'markdown';
  return 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
