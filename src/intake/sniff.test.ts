import { describe, expect, it } from 'vitest';
import { CasusError } from '../records/errors.js';
import { binarySignature, refuseBinary, sniffFormat } from './sniff.js';

describe('sniffFormat', () => {
  it.each([
    ['<!doctype html><html><body><p>Hello</p>', 'html'],
    ['<div><p>Hello</p></div>', 'html'],
    ['{"text": "Hello"}', 'json'],
    ['[{"text": "Hello"}]', 'json'],
    ['{"text": "Hello"}\n{"text": "There"}\n', 'jsonl'],
    ['# Ceasefire holds\n\nThe guns fell silent.', 'markdown'],
    ['---\ntitle: Ceasefire\n---\nThe guns fell silent.', 'markdown'],
    ['The guns fell silent. 3 < 4 and 5 > 2.', 'text'],
    ['[Updated] The guns fell silent.', 'text'],
  ])('%j is %s', (text, format) => {
    expect(sniffFormat(text, {})).toBe(format);
  });

  it('believes what is stated', () => {
    expect(sniffFormat('<p>x</p>', { format: 'text' })).toBe('text');
    expect(sniffFormat('<html>', { name: 'a/report.TXT' })).toBe('text');
    expect(sniffFormat('x', { contentType: 'text/html; charset=utf-8' })).toBe('html');
    expect(sniffFormat('x', { contentType: 'application/ld+json' })).toBe('json');
  });
});

describe('binary input', () => {
  it('is told by its first bytes', () => {
    expect(binarySignature(new TextEncoder().encode('%PDF-1.7'))).toBe('a PDF file');
    expect(binarySignature(new TextEncoder().encode('PDF'))).toBeUndefined();
  });

  it('is told by its control characters, of which a text may hold one or two', () => {
    expect(() => refuseBinary('\u0000\u0001\u0002\u0003abc', 'x')).toThrow(CasusError);
    expect(() => refuseBinary('a\u0007b', 'x')).not.toThrow();
  });
});
