import wordnet from 'wink-lemmatizer';

/** WordNet undoes an ending only where a known word is left, so an ending put on tells whether a word is known. */
const isVerb = (word: string): boolean => wordnet.verb(`${word}s`) === word;
const isNoun = (word: string): boolean => wordnet.noun(`${word}s`) === word;
const isAdjective = (word: string): boolean => wordnet.adjective(`${word}er`) === word;

/** One syllable that ends in one vowel and one consonant doubles it: 'hopping' is of 'hop', 'hoping' of 'hope'. */
const DOUBLES = /^[^aeiou]*[aeiouy][bdfgklmnprtvz]$/;

/**
 * The lemma of a form: the model's guess where that is a word of its class, else what WordNet's Morphy
 * makes of the form. A classifier of edit scripts has not seen most verbs and cuts some of them wrong
 * ('threatene'), a dictionary cannot know 'left' from 'left'; together they err a quarter as often on
 * verbs (bench/README.md).
 *
 * @param form the word as written
 * @param guess the lemma that the model's script gives
 */
export function dictionaryLemma(form: string, upos: string, xpos: string, guess: string): string {
  const word = form.toLowerCase();
  switch (upos) {
    case 'VERB':
      return verbLemma(word, xpos, guess);
    case 'NOUN':
      if (xpos === 'NN') return guess === word || isNoun(guess) ? guess : word;
      return guess !== word && isNoun(guess) ? guess : known(wordnet.noun(word), word, guess);
    case 'ADJ':
      if (xpos !== 'JJR' && xpos !== 'JJS') return guess;
      return isAdjective(guess) ? guess : wordnet.adjective(word);
    case 'NUM':
      return /^\d[\d,.]*$/.test(form) ? form.replaceAll(',', '') : guess;
    default:
      return guess;
  }
}

function verbLemma(word: string, xpos: string, guess: string): string {
  if (xpos === 'VB' || xpos === 'VBP') return isVerb(word) ? word : guess;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem !== word && DOUBLES.test(stem) && isVerb(`${stem}e`)) return `${stem}e`;
  if (guess !== word && isVerb(guess)) return guess;
  return known(wordnet.verb(word), word, guess);
}

function known(found: string, word: string, guess: string): string {
  return found === word ? guess : found;
}
