/** Words of a line, for telling whether two lines say the same. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a line repeats the title: the same words, or nearly, in any typography. */
export function repeatsTitle(line: string, title: string | undefined): boolean {
  if (!title || line.length > 2 * title.length + 20) return false;
  const said = wordsOf(line);
  const wanted = wordsOf(title);
  if (said.length < 2 || wanted.length < 2) return said.join(' ') === wanted.join(' ');
  const inTitle = new Set(wanted);
  const shared = said.filter((word) => inTitle.has(word)).length;
  return shared >= 0.8 * said.length && shared >= 0.6 * wanted.length;
}
