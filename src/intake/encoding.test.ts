import { describe, expect, it } from 'vitest';
import { decode } from './encoding.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('decode', () => {
  it('takes the byte order mark away', () => {
    expect(decode(utf8('\ufeffBostland'))).toEqual({ text: 'Bostland', encoding: 'utf-8' });
    expect(decode(utf16('\ufeffBostland', true))).toEqual({ text: 'Bostland', encoding: 'utf-16le' });
    expect(decode(utf16('\ufeffBostland', false))).toEqual({ text: 'Bostland', encoding: 'utf-16be' });
  });

  it('knows UTF-16 without a mark by its zeros', () => {
    expect(decode(utf16('Bostland waits.', true)).text).toBe('Bostland waits.');
    expect(decode(utf16('Bostland waits.', false)).text).toBe('Bostland waits.');
  });

  it('reads bytes that are not UTF-8 as Windows-1252', () => {
    expect(decode(latin1('He said \x93yes\x94 \x96 at last')).text).toBe('He said “yes” – at last');
  });

  it('keeps a UTF-8 text with one broken byte', () => {
    const bytes = new Uint8Array([...utf8('“Yes,” – she said. '), 0xff, ...utf8(' “No.”')]);
    expect(decode(bytes).text).toBe('“Yes,” – she said. \ufffd “No.”');
  });

  it('follows the header and the meta element', () => {
    const cyrillic = new Uint8Array([0xcc, 0xe8, 0xf0]);
    expect(decode(cyrillic, 'text/html; charset=windows-1251').text).toBe('Мир');
    const page = new Uint8Array([...utf8('<html><meta charset="windows-1251">'), ...cyrillic]);
    expect(decode(page).text).toContain('Мир');
  });

  it('does not believe a declaration that the bytes contradict', () => {
    expect(decode(utf8('café'), 'text/html; charset=iso-8859-1').text).toBe('café');
    expect(decode(latin1('caf\xe9 caf\xe9'), 'text/html; charset=utf-8').text).toBe('café café');
    expect(decode(utf8('plain'), 'text/html; charset=utf-16').text).toBe('plain');
    expect(decode(utf8('plain'), 'text/html; charset=nonsense').text).toBe('plain');
  });
});
