import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../src/records/reading.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const sample = join(root, 'samples/dispatches/13-arvenia-bostland-ultimatum.txt');
const folder = mkdtempSync(join(tmpdir(), 'casus-cli-'));

const missing = [main, join(root, 'models/reader/reader.int8.onnx')].filter((path) => !existsSync(path));
if (missing.length > 0) console.warn(`tests/cli: skipped, for ${missing.join(' and ')} are not there (npm run build)`);

function casus(args: string[], input?: string | Buffer) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const result = spawnSync('node', [main, ...args], { input: input ?? '', encoding: 'utf8', env, maxBuffer: 1 << 28 });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const REPORT = `Norway warns Finland over the ford

KASTOV, 3 May 2031 - The prime minister of Norway said on Thursday that his country would close the border if Finland moved troops to the ford. Finland's foreign ministry rejected the warning.
`;

describe.skipIf(missing.length > 0)('casus read', () => {
  it('gives one object for one input, as the schema says, its spans within the text', () => {
    const { status, out } = casus(['read', sample, '--format', 'json']);
    expect(status).toBe(0);
    const reading = readingSchema.parse(JSON.parse(out));
    expect(reading.statements.length).toBeGreaterThan(3);
    for (const span of reading.statements.flatMap(({ content, cue }) => [...content, ...cue])) {
      expect(reading.article.text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });

  it('gives an array for several inputs, and a line each as JSON Lines', () => {
    const args = ['read', sample, '-', '--published', '2031-05-03'];
    const several = JSON.parse(casus([...args, '--format', 'json'], REPORT).out) as unknown[];
    expect(several).toHaveLength(2);
    const lines = casus([...args, '--format', 'jsonl'], REPORT)
      .out.trim()
      .split('\n');
    expect(lines.map((line) => readingSchema.parse(JSON.parse(line)))).toEqual(several);
  });

  it('shows findings as text within the width, without colours in a pipe and with them where asked', () => {
    const plain = casus(['read', '-', '--width', '60'], REPORT).out;
    expect(plain).toContain('SAID');
    expect(plain).toContain('BOUND');
    expect(plain).not.toContain('\u001b[');
    for (const line of plain.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
    expect(casus(['read', '-', '--color'], REPORT).out).toContain('\u001b[');
  });

  it('writes a page, and a folder of pages with an index', () => {
    const page = join(folder, 'page.html');
    expect(casus(['read', '-', '--format', 'html', '-o', page], REPORT).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<mark');
    const pages = join(folder, 'pages');
    expect(casus(['read', sample, '-', '--format', 'html', '-o', pages], REPORT).status).toBe(0);
    expect(readdirSync(pages)).toHaveLength(3);
    const refused = casus(['read', sample, '-', '--format', 'html'], REPORT);
    expect(refused.status).toBe(64);
    expect(refused.err).toContain('--output');
  });

  it('keeps a text in another language and does not read it', () => {
    const german =
      'Die Regierung hat am Donnerstag gesagt, dass sie die Grenze schließen wird, wenn es nicht anders geht. ';
    const reading = readingSchema.parse(JSON.parse(casus(['read', '-', '--format', 'json'], german.repeat(4)).out));
    expect(reading.statements).toEqual([]);
    expect(reading.notices.map(({ code }) => code)).toEqual(['language-not-read']);
  });

  it('sets aside what fails in a batch and reads the rest', () => {
    const inputs = [
      file('empty.txt', ''),
      sample,
      join(folder, 'nowhere.txt'),
      file('bin.txt', Buffer.from([0, 1, 2, 0])),
    ];
    const { status, out, err } = casus(['read', ...inputs, '--format', 'jsonl']);
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err.match(/^casus: .*\[input-(?:empty|not-found|binary)\]; .+$/gm)).toHaveLength(3);
    expect(err).toContain('1 report read, 3 set aside');
  });

  it.each([
    [['read', join(folder, 'nowhere.txt')], 66],
    [['read'], 64],
    [['read', '-'], 65],
    [['read', sample, '--published', '2024-02-31'], 64],
    [['read', sample, '--format', 'xml'], 64],
    [['read', sample, '-o', join(folder, 'no/such/folder/x.txt')], 73],
    [['read', 'http://127.0.0.1:9/report'], 77],
    [['read', 'ftp://example.org/report'], 77],
    [['--help'], 0],
    [['read', '--help'], 0],
    [['--version'], 0],
  ])('%j exits with %i', (args, status) => {
    const result = casus(args);
    expect(result.status).toBe(status);
    if (status !== 0) expect(result.err).toMatch(/^(?:casus|error): .+/m);
  });

  it('finds nothing in an empty folder and says so', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(casus(['read', empty])).toMatchObject({ status: 66, out: '' });
  });
});

const NESTED = `${'<div>'.repeat(10_000)}<p>${REPORT}</p>${'</div>'.repeat(10_000)}`;
const HOSTILE: [string, string | Buffer][] = [
  ['fifty megabytes', 'The ship left. '.repeat(3_500_000)],
  ['binary', Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256))],
  ['nested.html', NESTED],
  ['lone surrogates', `{"text": "Arvenia \\ud800 said \\udc00 that it would act if ${'\\udfff'.repeat(500)}."}`],
  ['marks of direction', `\u202e${REPORT.replaceAll(' ', ' \u200f\u2067')}`],
  ['no final newline', REPORT.trim()],
  ['all capitals', REPORT.toUpperCase()],
  ['one endless sentence', `Arvenia said that ${'Bostland and its allies would strike the port, '.repeat(2_000)}`],
  ['one endless word', 'a'.repeat(500_000)],
  ['quotation marks alone', '“"'.repeat(20_000)],
  ['brackets alone', '[('.repeat(50_000)],
];

describe.skipIf(missing.length > 0)('hostile input', () => {
  it('of great length is read up to a point, and the Reading says so', () => {
    const text = 'Arvenia said that it would act if Finland moved. '.repeat(4_000);
    const reading = readingSchema.parse(JSON.parse(casus(['read', file('long.txt', text), '--format', 'json']).out));
    const notice = reading.notices.find(({ code }) => code === 'text-too-long');
    expect(notice?.span?.end).toBe(reading.article.text.length);
    expect(Math.max(...reading.statements.flatMap(({ content }) => content.map(({ end }) => end)))).toBeLessThanOrEqual(
      notice?.span?.start ?? 0,
    );
  }, 60_000);

  it.each(HOSTILE)(
    '%s never crashes it',
    (name, content) => {
      const { status, err } = casus(['read', file(name, content), '--format', 'json']);
      expect([0, 65]).toContain(status);
      expect(err).not.toContain('unexpected');
    },
    60_000,
  );
});
