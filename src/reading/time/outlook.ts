import type { Tree } from '../syntax/tree.js';
import type { Outlook } from './resolve.js';

const AHEAD_AUXILIARIES = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'would',
  "'d",
  'could',
  'may',
  'might',
  'can',
  'ca',
  'should',
  'must',
]);
/** Participles and adjectives whose own tense is past while what they tell of is to come. */
const AHEAD_WORDS = new Set(
  'scheduled planned expected set slated due supposed bound poised upcoming forthcoming coming intended anticipated'.split(
    ' ',
  ),
);
const BEHIND = new Set(['after', 'since', 'following', 'despite', 'from', 'over', 'wake', 'aftermath', 'amid']);
const AHEAD_NOUNS = new Set('deadline plan plans schedule'.split(' '));
/** Verbs that make their infinitive a fact of the same time: 'managed to leave on Monday'. */
const IMPLICATIVE = new Set(
  'manage use help fail force cause come begin start continue refuse get decline happen'.split(' '),
);
/** How far the search for a verb climbs. */
const HEIGHT = 40;
const REPORTING = new Set('say tell report announce add write state warn claim note reveal show'.split(' '));

export interface View {
  readonly outlook: Outlook;
  /** A noun stands between the expression and the verb. */
  readonly nominal: boolean;
  /** The verb whose tense it is, -1 where another word tells. */
  readonly verb: number;
}

type Verdict = { readonly kind: 'verb' | 'noun'; readonly outlook: Outlook };

/** Looks up tenses; what it found at a token it keeps, since many expressions may hang on one. */
export class Outlooks {
  readonly #tree: Tree;
  readonly #verdicts = new Map<number, Verdict>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /**
   * Which way the clause that holds token `from` looks, by the tense of the nearest verb above it;
   * `above` is what the token hangs on.
   */
  at(from: number, above: number = this.#tree.head(from)): View {
    const tree = this.#tree;
    if (isPredicate(tree, from)) {
      const { outlook } = this.#verdictAt(from);
      if (outlook !== 'unknown') return { outlook, nominal: false, verb: from };
    } else if (isAheadOf(tree, from)) {
      return { outlook: 'future', nominal: false, verb: -1 };
    }
    let nominal = false;
    for (let at = above, steps = 0; at >= 0 && steps < HEIGHT; at = tree.head(at), steps++) {
      const { kind, outlook } = this.#verdictAt(at);
      if (kind === 'noun') nominal = true;
      if (outlook !== 'unknown') return { outlook, nominal, verb: kind === 'verb' ? at : -1 };
    }
    return { outlook: 'unknown', nominal, verb: -1 };
  }

  #verdictAt(at: number): Verdict {
    const known = this.#verdicts.get(at);
    if (known) return known;
    const tree = this.#tree;
    const verdict: Verdict = isAheadWord(tree, at)
      ? { kind: 'verb', outlook: 'future' }
      : isPredicate(tree, at)
        ? { kind: 'verb', outlook: outlookOf(tree, at) }
        : { kind: 'noun', outlook: outlookOfNoun(tree, at) };
    this.#verdicts.set(at, verdict);
    return verdict;
  }
}

function isPredicate(tree: Tree, index: number): boolean {
  const { upos } = tree.tokens[index];
  return upos === 'VERB' || upos === 'AUX' || tree.child(index, 'cop', 'aux') !== undefined;
}

function outlookOfNoun(tree: Tree, noun: number): Outlook {
  if (AHEAD_NOUNS.has(tree.lemma(noun)) || hasAheadModifier(tree, noun) || isAheadOf(tree, noun)) return 'future';
  return isLeftBehind(tree, noun) ? 'past' : 'unknown';
}

function hasAheadModifier(tree: Tree, noun: number): boolean {
  return tree.children(noun, 'amod', 'acl').some((child) => isAheadWord(tree, child));
}

/** 'set' and 'expected' as participles or adjectives, not as the past of a verb: 'they set off'. */
function isAheadWord(tree: Tree, index: number): boolean {
  const { upos, xpos } = tree.tokens[index];
  return AHEAD_WORDS.has(tree.lower(index)) && (upos === 'ADJ' || xpos === 'VBN');
}

/** 'after Monday's vote', 'in the wake of': it is over, whatever the clause looks to. */
function isLeftBehind(tree: Tree, noun: number): boolean {
  return tree.children(noun, 'case').some((child) => BEHIND.has(tree.lower(child)));
}

/** 'ahead of': what follows is still to come. */
function isAheadOf(tree: Tree, index: number): boolean {
  return tree.children(index, 'case').some((child) => {
    const word = tree.lower(child);
    if (word === 'ahead') return true;
    return word === 'of' && child > 0 && tree.lower(child - 1) === 'ahead';
  });
}

function outlookOf(tree: Tree, verb: number): Outlook {
  const auxiliaries = tree.children(verb, 'aux', 'cop').map((child) => tree.lower(child));
  const own = tree.tokens[verb].xpos;
  const perfect = auxiliaries.includes('have') || auxiliaries.includes('has') || auxiliaries.includes('having');
  if (auxiliaries.some((word) => AHEAD_AUXILIARIES.has(word))) {
    const had = auxiliaries.includes('had') && !auxiliaries.includes('have');
    return perfect || had ? 'past' : 'future';
  }
  if (auxiliaries.some((word) => ['was', 'were', 'did', 'had', 'got'].includes(word)) || perfect) return 'past';
  const marked = tree.children(verb, 'mark').some((child) => tree.lower(child) === 'to');
  if (marked && (own === 'VB' || own === '' || auxiliaries.includes('be'))) return outlookOfInfinitive(tree, verb);
  if (own === 'VBD') return 'past';
  if (own === 'VBN') return auxiliaries.length > 0 ? 'present' : 'past';
  if (own === 'VBZ' || own === 'VBP') {
    if (tree.is(verb, 'conj') && REPORTING.has(tree.lemma(verb))) return 'past';
    return REPORTING.has(tree.lemma(verb)) || isHeadline(tree, verb) ? 'past' : 'present';
  }
  if (own === 'VBG')
    return auxiliaries.some((word) => ['is', 'are', 'am', "'s", "'re", '’s', '’re'].includes(word))
      ? 'present'
      : 'unknown';
  if (auxiliaries.some((word) => ['is', 'are', 'am', "'s", "'re", '’s', '’re', 'does', 'do'].includes(word)))
    return 'present';
  if (own === 'VB' && tree.is(verb, 'conj')) return outlookOf(tree, tree.firstConjunct(verb));
  return 'unknown';
}

/** 'agreed to meet', 'is to visit', 'plans to': ahead, unless the verb above makes it a fact. */
function outlookOfInfinitive(tree: Tree, verb: number): Outlook {
  const above = tree.head(verb);
  if (above < 0 || !tree.is(verb, 'xcomp')) return 'future';
  return IMPLICATIVE.has(tree.lemma(above)) ? outlookOf(tree, above) : 'future';
}

function isHeadline(tree: Tree, index: number): boolean {
  const block = tree.doc.article.blocks[tree.sentenceOf(index)?.block];
  return block?.kind === 'headline' || block?.kind === 'caption';
}
