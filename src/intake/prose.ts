/** Words of a paragraph that no teaser or label reaches. */
export const LONG_PROSE = 30;
/** A sentence has three words at least, a clause that a list or a quotation follows five. */
const FEWEST_IN_SENTENCE = 3;
const FEWEST_IN_CLAUSE = 5;

/** White-space words. */
export function wordCount(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return words;
}

/** A line that closes like a sentence and is long enough to be one; or is too long to be a label. */
export function isProse(text: string): boolean {
  const words = wordCount(text);
  if (words >= LONG_PROSE) return true;
  if (words >= FEWEST_IN_SENTENCE && /[.!?][\s"'”’»)\]]*$/.test(text)) return true;
  return words >= FEWEST_IN_CLAUSE && /[…:;,][\s"'”’»)\]]*$/.test(text);
}

/** Whether a paragraph tells again what a standfirst has told: half of its long words recur. */
export function restates(paragraph: string, standfirst: string): boolean {
  const long = (text: string) => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  const told = new Set(long(paragraph).map((word) => word.slice(0, 5)));
  const said = [...new Set(long(standfirst).map((word) => word.slice(0, 5)))];
  if (said.length < 4) return false;
  return said.filter((stem) => told.has(stem)).length * 2 >= said.length;
}
