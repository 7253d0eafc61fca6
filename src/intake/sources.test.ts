import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources, type SourceOptions } from './sources.js';

let folder: string;
const TEXT = 'Arvenia said on Monday that it would withdraw its troops from the valley.\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b', 'c.html'), `<p>${TEXT}</p>`);
  writeFileSync(join(folder, 'b', 'd.bin'), 'x');
  writeFileSync(
    join(folder, 'e.jsonl'),
    `${JSON.stringify({ text: TEXT })}\n\nnot json\n{"title": "No text"}\n${JSON.stringify({ text: TEXT, date: '2023-03-13' })}\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

async function read(inputs: string[], options?: SourceOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const item of readSources(inputs, options)) {
    const what = item.success ? (item.article.published?.value ?? 'read') : `${item.error.code} ${item.error.place}`;
    found.push(`${item.source} ${what}`.replaceAll(`${folder}/`, ''));
  }
  return found;
}

describe('readSources', () => {
  it('reads a folder, and goes on after a failure', async () => {
    expect(await read([folder])).toEqual([
      'a.txt read',
      'b/c.html read',
      'e.jsonl read',
      'e.jsonl input-malformed e.jsonl:3',
      'e.jsonl input-malformed e.jsonl:4',
      'e.jsonl 2023-03-13',
    ]);
  });

  it('reads packed JSON Lines, and says when they break off', async () => {
    const below = mkdtempSync(join(folder, 'packed-'));
    const packed = gzipSync(
      `${JSON.stringify({ text: TEXT, date: '2023-03-13' })}\n${JSON.stringify({ text: TEXT })}\n`,
    );
    writeFileSync(join(below, 'f.jsonl.gz'), packed);
    writeFileSync(join(below, 'g.ndjson.gz'), packed.subarray(0, 30));
    const found = (await read([below])).map((line) => line.replaceAll(/\S+\//g, ''));
    rmSync(below, { recursive: true });
    expect(found).toEqual(['f.jsonl.gz 2023-03-13', 'f.jsonl.gz read', 'g.ndjson.gz input-malformed g.ndjson.gz']);
  });

  it('expands globs', async () => {
    expect(await read([join(folder, '*.txt')])).toEqual(['a.txt read']);
    expect(await read([join(folder, '**', '*.{txt,html}')])).toEqual(['a.txt read', 'b/c.html read']);
    expect(await read([join(folder, '[!a].txt')])).toEqual([`[!a].txt input-not-found [!a].txt`]);
  });

  it('reads standard input within the limit', async () => {
    expect(await read(['-'], { stdin: Readable.from([TEXT]) })).toEqual(['- read']);
    const hints = { maxBytes: 10 };
    expect(await read(['-'], { stdin: Readable.from([TEXT]), hints })).toEqual(['- input-too-large -']);
  });

  it('says what is missing or refused', async () => {
    expect(await read(['nowhere.txt', 'http://127.0.0.1/'])).toEqual([
      'nowhere.txt input-not-found nowhere.txt',
      'http://127.0.0.1/ url-refused http://127.0.0.1/',
    ]);
  });
});
