import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Whether a path is a pattern: it holds a star, a question mark, or a bracketed or braced choice. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(path);
}

/**
 * Files that a pattern matches, in the order of their names. `*` and `?` stop at a slash, `**` does
 * not; `[abc]` and `{one,two}` are choices. Names that begin with a dot match only where the pattern does.
 */
export async function* expandGlob(pattern: string): AsyncGenerator<string> {
  const parts = pattern.split(/[\\/]/);
  const firstWild = parts.findIndex(isGlob);
  const base = parts.slice(0, firstWild).join(sep) || (pattern.startsWith('/') ? sep : '.');
  const rest = parts.slice(firstWild).map((part) => (part === '**' ? part : partPattern(part)));
  yield* matches(base, rest, base === '.' ? '' : base);
}

type Part = RegExp | '**';

async function* matches(directory: string, parts: readonly Part[], shown: string): AsyncGenerator<string> {
  const [part, ...rest] = parts;
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (part === '**') {
    // Two stars may stand for no folder at all.
    yield* matches(directory, rest.length > 0 ? rest : [/^[^.]/], shown);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
        yield* matches(join(directory, entry.name), parts, join(shown, entry.name));
      }
    }
    return;
  }
  for (const entry of entries) {
    if (!part.test(entry.name)) continue;
    const path = join(directory, entry.name);
    if (rest.length > 0) {
      if (entry.isDirectory()) yield* matches(path, rest, join(shown, entry.name));
    } else if (!entry.isDirectory()) yield join(shown, entry.name);
  }
}

function partPattern(part: string): RegExp {
  let source = part.startsWith('.') ? '' : '(?!\\.)';
  let braces = 0;
  for (let i = 0; i < part.length; i++) {
    const c = part[i];
    if (c === '*') {
      // Stars in a row are one; two quantifiers side by side would backtrack.
      if (part[i - 1] !== '*') source += '[^/]*';
    } else if (c === '?') source += '[^/]';
    else if (c === '[' && part.indexOf(']', i + 1) > i + 1) {
      const end = part.indexOf(']', i + 1);
      const set = part.slice(i + 1, end).replace(/[\\[\]^]/g, '\\$&');
      source += `[${part[i + 1] === '!' ? `^${set.slice(1)}` : set}]`;
      i = end;
    } else if (c === '{') {
      source += '(?:';
      braces++;
    } else if (c === '}' && braces > 0) {
      source += ')';
      braces--;
    } else if (c === ',' && braces > 0) source += '|';
    else source += c.replace(/[.+^$()|[\]\\{}/-]/g, '\\$&');
  }
  try {
    return new RegExp(`^${source}$`);
  } catch {
    // An unbalanced brace is a name like any other.
    return new RegExp(`^${part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}$`);
  }
}
