const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name and never end a sentence. Without the full stop, in lower case, as all lists here. */
const TITLES = set(
  'mr mrs ms mx messrs mme mlle dr drs prof gen lt col capt cmdr cdr maj sgt cpl adm brig spc pvt cpt pfc ltc rev ' +
    'hon gov govs sen sens rep reps pres amb supt det insp mt ft st pte flt sqn',
);

/** Keep their full stop wherever they stand, and may end a sentence. */
const OTHERS = set(
  'co corp inc ltd bros llc plc etc al jr sr esq vs viz cf ca approx dept univ assn natl intl govt ext esp incl ' +
    'jan feb apr jul aug sept sep oct nov dec tue tues wed thu thur thurs fri ave blvd attn vol vols eds ' +
    'ala ariz calif colo conn fla kan mich minn mont neb nev okla tenn tex wis wyo yr yrs hrs mins lb lbs oz tel ' +
    'ph.d m.sc b.sc m.phil d.phil ll.b ll.m ed.d',
);

/** Words of their own too ('No.', 'Sun.'): abbreviations only where a figure follows. */
const BEFORE_FIGURES = set(
  'no nos c b d r p pp fig figs ch sec art arts para paras ed mar jun sun sat mon par pt op res ser',
);

/** States' names that are words too: abbreviations only after a comma ('Gary, Ind.'). */
const AFTER_COMMA = set('ark cal del ga ill ind ky la mass md miss mo ore pa va vt wash n.y');

export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

const FIGURE = /^[#(]?\d/;
const CAPITAL_FIRST = /^['"“‘(]?\p{Lu}/u;
const ONE_CAPITAL = /^\p{Lu}$/u;

/**
 * Whether the full stop written after `word` belongs to it. `before` is the token before the word,
 * `after` the text that follows the full stop's white space; empty at the edges of a block.
 */
export function keepsFullStop(word: string, before: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return CAPITAL_FIRST.test(word) || after !== '';
  if (OTHERS.has(lower)) return true;
  // 'Joseph R. Smith' is no 'r. 12', and 'Vitamin C. It' no initial.
  const initial = ONE_CAPITAL.test(word) && CAPITAL_FIRST.test(before) && !opensSentence(after.trim());
  if (BEFORE_FIGURES.has(lower) && !initial) return FIGURE.test(after);
  if (AFTER_COMMA.has(lower)) return before === ',' && CAPITAL_FIRST.test(word);
  // An initial: 'J. Smith', 'Harry S. Truman'; not 'so do I. Then', 'plan B.'.
  if (ONE_CAPITAL.test(word)) return CAPITAL_FIRST.test(after) && (word !== 'I' || CAPITAL_FIRST.test(before));
  return false;
}

const STARTERS = set(
  'the a an in on at he she it they we i you this that these those but and or so yet however meanwhile according ' +
    'as after before when while if for from by with without his her its their our my your there here some many most ' +
    'several both each no not now then what why how who where which although though since because despite during ' +
    'under over asked also another still until to of about among between such all any only even earlier later last ' +
    'more other once is are was were do does did has have had will would can could should may might must let please ' +
    'thus therefore moreover furthermore instead indeed besides today yesterday tomorrow',
);

/** Words that, with a capital, most likely open a sentence after an abbreviation such as 'U.S.' */
export function opensSentence(word: string): boolean {
  return STARTERS.has(word.toLowerCase()) && CAPITAL_FIRST.test(word);
}
