/** A text read from bytes, and the encoding that was used (a WHATWG encoding name). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** How far into a page a `<meta charset>` is looked for; browsers stop at 1,024, some pages declare later. */
const META_REACH = 4096;

/**
 * Bytes to text. The byte order mark decides, then a declaration (HTTP header, XML declaration, meta
 * element), then the bytes themselves: UTF-16 shows by its zeros, UTF-8 by its validity, and what is
 * left is Windows-1252. A declaration that the bytes plainly contradict is not believed.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const declared = charsetOf(contentType) ?? declaredInMarkup(bytes);
  const byZeros = utf16ByZeros(bytes);
  if (byZeros) return decodeAs(bytes, byZeros);
  // The bytes of UTF-16 always show zeros in a Western text; without any, the label is stale.
  if (declared && !/^utf-16/.test(declared)) {
    if (declared === 'utf-8') return utf8OrWestern(bytes);
    // Much UTF-8 goes about under the label of Latin-1; hardly any Latin-1 text is valid UTF-8.
    if (declared === 'windows-1252' && hasHighBytes(bytes) && isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
    return decodeAs(bytes, declared);
  }
  return utf8OrWestern(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding's canonical name, if the label is one that can be decoded. */
function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string | undefined): string | undefined {
  const label = contentType?.match(/charset\s*=\s*["']?([^\s"';]+)/i)?.[1];
  return label ? canonical(label) : undefined;
}

function declaredInMarkup(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_REACH));
  const inXml = head.match(/^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i)?.[1];
  const inMeta = head.match(/<meta\s[^>]{0,400}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i)?.[1];
  const label = inMeta ?? inXml;
  return label ? canonical(label) : undefined;
}

/** UTF-16 without a mark: nearly every other byte of a Western text is zero. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const reach = Math.min(bytes.length, 2048) & ~1;
  if (reach < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < reach; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = reach / 2;
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return undefined;
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 where it holds; a few broken bytes in a UTF-8 text do not make it Windows-1252. */
function utf8OrWestern(bytes: Uint8Array): Decoded {
  const decoded = decodeAs(bytes, 'utf-8');
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < decoded.text.length; i++) {
    const code = decoded.text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) sound++;
  }
  return broken > sound ? decodeAs(bytes, 'windows-1252') : decoded;
}

/** Windows-1252 for the bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WESTERN_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  // TextDecoder takes the byte order mark away.
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return { text, encoding };
  // Some versions of Node decode Windows-1252 as Latin-1, whose controls no text means.
  return { text: text.replace(/[\u0080-\u009f]/g, (c) => WESTERN_HIGH[c.charCodeAt(0) - 0x80]), encoding };
}
