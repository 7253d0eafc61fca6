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
const REPORTING = new Set('say tell report announce add write state warn claim note reveal show'.split(' '));

/**
 * Which way the clause that holds token `from` looks, by the tense of the nearest verb above it;
 * `above` is what the token hangs on. `nominal` tells that a noun stands between token and verb.
 */
export function outlookAt(
  tree: Tree,
  from: number,
  above: number = tree.head(from),
): { outlook: Outlook; nominal: boolean; verb: number } {
  let nominal = false;
  for (let at = from, steps = 0; at >= 0 && steps < 40; at = at === from ? above : tree.head(at), steps++) {
    const upos = tree.tokens[at].upos;
    const predicate = upos === 'VERB' || upos === 'AUX' || tree.child(at, 'cop', 'aux') !== undefined;
    if (isAheadWord(tree, at)) return { outlook: 'future', nominal, verb: at };
    if (!predicate) {
      if (at === from) {
        if (isAheadOf(tree, at)) return { outlook: 'future', nominal, verb: -1 };
        continue;
      }
      nominal = true;
      if (AHEAD_NOUNS.has(tree.lemma(at)) || hasAheadModifier(tree, at) || isAheadOf(tree, at)) {
        return { outlook: 'future', nominal, verb: -1 };
      }
      if (isLeftBehind(tree, at)) return { outlook: 'past', nominal, verb: -1 };
      continue;
    }
    const outlook = outlookOf(tree, at);
    if (outlook !== 'unknown') return { outlook, nominal, verb: at };
  }
  return { outlook: 'unknown', nominal, verb: -1 };
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
