import { collapse } from './dom.js';
import { decodeEntities } from './metadata.js';

/** A page beyond these is no article page; a tree of it could exhaust the stack or the patience. */
const DEEPEST = 400;
const MOST_TAGS = 40_000;

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  // Their end tags are mostly left out, and the parser closes them.
  'p',
  'li',
  'td',
  'tr',
  'th',
  'dt',
  'dd',
  'option',
]);

/** Whether a page's markup is too deep or too much for a tree, by counting its tags without parsing. */
export function isUnruly(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z\d]{0,30})?/gi)) {
    tags++;
    if (tags > MOST_TAGS) return true;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    if (match[1] === '/') depth = Math.max(0, depth - (VOID.has(name) ? 0 : 1));
    else if (!VOID.has(name)) depth++;
    else if (name === 'p' || name === 'li' || name === 'td') deepest = Math.max(deepest, depth + 1);
    deepest = Math.max(deepest, depth);
    if (deepest > DEEPEST) return true;
  }
  return false;
}

const INLINE = /^(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const HIDDEN = /^(?:script|style|noscript|template|svg|head)$/;

/** The lines that a page shows, without a tree: what stands between the tags of block elements. */
export function flatLines(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let at = 0;
  const unclosed = new Set<string>();
  const flush = () => {
    const text = collapse(decodeEntities(line));
    if (text !== '') lines.push(text);
    line = '';
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    line += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const name = html
      .slice(open + 1, open + 32)
      .match(/^\/?([a-z][a-z\d]*)/i)?.[1]
      .toLowerCase();
    const isTag = name !== undefined || html[open + 1] === '!' || html[open + 1] === '?';
    const close = isTag ? html.indexOf('>', open) : -1;
    if (!isTag || close === -1) {
      line += '<';
      at = open + 1;
      continue;
    }
    if (name && !INLINE.test(name)) flush();
    at = close + 1;
    if (name && HIDDEN.test(name) && html[open + 1] !== '/' && !unclosed.has(name)) {
      const end = endOf(html, name, at);
      // An unclosed element hides nothing, and is not looked for again.
      if (end === -1) unclosed.add(name);
      else at = end;
    }
  }
  line += html.slice(at);
  flush();
  return lines;
}

/** Where an element that is not shown ends, -1 when it never does. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
