import type { Published } from '../records/article.js';
import { captionOf } from './caption.js';
import { parseMachineDate, parseWrittenDay } from './dates.js';
import { furnitureOf } from './furniture.js';
import type { TypedText } from './typed-text.js';

export interface MarkdownReading {
  readonly blocks: TypedText[];
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: Published;
}

const LIST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/** Markdown (CommonMark's common part, YAML front matter) as typed blocks of plain text. */
export function readMarkdown(source: string): MarkdownReading {
  const { fields, rest } = frontMatter(source);
  const blocks: TypedText[] = [];
  let title = fields.get('title');
  let open: { kind: TypedText['kind']; lines: string[] } | undefined;
  const flush = () => {
    if (!open) return;
    const text = withoutMarks(open.lines.join(' '));
    if (text !== '') blocks.push({ kind: judged(open.kind, text), text });
    open = undefined;
  };
  let fenced = false;
  const lines = rest.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (/^\s*(?:```|~~~)/.test(line)) {
      flush();
      fenced = !fenced;
      continue;
    }
    if (fenced) {
      // Code is shown, not told.
      if (line.trim() !== '') blocks.push({ kind: 'residue', text: line.trim() });
      continue;
    }
    const underline = lines[i + 1] ?? '';
    const heading = line.match(/^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/);
    const isSetext = !open && line.trim() !== '' && /^\s{0,3}(?:={2,}|-{2,})\s*$/.test(underline);
    if (heading || isSetext) {
      flush();
      const level = heading ? heading[1].length : underline.includes('=') ? 1 : 2;
      const text = withoutMarks(heading ? heading[2] : line);
      const isTitle = level === 1 && !blocks.some((block) => block.kind === 'headline' || block.kind === 'paragraph');
      if (isTitle) title ??= text;
      if (text !== '') blocks.push({ kind: isTitle ? 'headline' : judged('paragraph', text), text });
      if (!heading) i++;
      continue;
    }
    if (line.trim() === '' || /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(line)) {
      flush();
      continue;
    }
    const image = line.match(/^\s*!\[([^\]]{0,200})\]\([^)\s]{0,500}(?:\s[^)]{0,100})?\)\s*$/);
    if (image) {
      flush();
      if (image[1].trim() !== '') blocks.push({ kind: 'caption', text: withoutMarks(image[1]) });
      continue;
    }
    const quoted = line.match(/^\s{0,3}>\s?(.*)$/);
    const kind: TypedText['kind'] = quoted ? 'quote' : LIST_ITEM.test(line) ? 'list' : (open?.kind ?? 'paragraph');
    if (open && (kind !== open.kind || LIST_ITEM.test(line))) flush();
    const words = quoted ? quoted[1] : line.replace(LIST_ITEM, '');
    if (quoted && words.trim() === '') {
      flush();
      continue;
    }
    open ??= { kind, lines: [] };
    open.lines.push(words.trim());
  }
  flush();
  const date = fields.get('date') ?? fields.get('published');
  const day = date === undefined ? undefined : (parseMachineDate(date) ?? parseWrittenDay(date));
  return {
    blocks,
    title,
    byline: fields.get('author') ?? fields.get('byline'),
    outlet: fields.get('outlet') ?? fields.get('publisher') ?? fields.get('source'),
    url: fields.get('url') ?? fields.get('canonical'),
    published: day && { ...day, from: 'front matter' },
  };
}

function judged(kind: TypedText['kind'], text: string): TypedText['kind'] {
  if (furnitureOf(text)) return 'residue';
  return captionOf(text) ? 'caption' : kind;
}

/** Plain `key: value` lines of a YAML front matter; anything deeper is passed over. */
function frontMatter(source: string): { fields: Map<string, string>; rest: string } {
  const fields = new Map<string, string>();
  if (!source.startsWith('---\n')) return { fields, rest: source };
  const end = source.indexOf('\n---', 3);
  if (end === -1 || end > 10_000) return { fields, rest: source };
  for (const line of source.slice(4, end).split('\n')) {
    const pair = line.match(/^([A-Za-z_-]{1,30}):\s*(.+?)\s*$/);
    if (pair) fields.set(pair[1].toLowerCase(), pair[2].replace(/^(["'])(.*)\1$/, '$2'));
  }
  const next = source.indexOf('\n', end + 1);
  return { fields, rest: next === -1 ? '' : source.slice(next + 1) };
}

/** Inline marks taken away: links and images to their words, emphasis and code to what they set off. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[([^\]]{0,200})\]\([^)\s]{0,500}(?:\s[^)]{0,100})?\)/g, '$1')
    .replace(/\[([^\]]{1,200})\]\([^)\s]{0,500}(?:\s[^)]{0,100})?\)/g, '$1')
    .replace(/\[([^\]]{1,200})\]\[[^\]]{0,100}\]/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]{1,500})>/g, '$1')
    .replace(/<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?\/?>/gi, '')
    .replace(/(?<![\p{L}\d*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\p{L}\d*])/gu, '$2')
    .replace(/(?<![\p{L}\d_])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\p{L}\d_])/gu, '$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
