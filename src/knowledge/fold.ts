/**
 * Names are compared without accents, case, dots, apostrophes and hyphens, so that 'Kim Jong-un' meets
 * 'Kim Jong Un', 'Côte d’Ivoire' meets "Cote d'Ivoire" and 'U.S.' meets 'US'.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const PLAIN = /^[a-z0-9]*$/;
/** Most names, and much quicker to fold. */
const ASCII = /^[ -~]*$/;

/** Lower case, accents off; dots vanish, hyphens and apostrophes become spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower))
    return lower
      .replaceAll('.', '')
      .replace(/[^a-z0-9&]+/g, ' ')
      .trim();
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[ıøłđðþßæœ]/g, (letter) => LETTERS[letter])
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The folded words of a name: 'Guinea-Bissau' → ['guinea', 'bissau']. */
export function pieces(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
