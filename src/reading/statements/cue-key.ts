import type { Tree } from '../syntax/tree.js';

/** Past forms that rules do not lead back: form, then the lemma. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'said say told tell thought think knew know known know wrote write written write felt feel heard hear found find saw see seen see meant mean sought seek spoke speak spoken speak swore swear sworn swear forbade forbid forbidden forbid began begin begun begin made make gave give given give took take taken take got get gotten get held hold left leave understood understand foresaw foresee foreseen foresee came come went go gone go kept keep brought bring bought buy fought fight taught teach caught catch stood stand lost lose led lead sent send spent spend built build paid pay laid lay met meet won win ran run drew draw drawn draw threw throw thrown throw grew grow grown grow chose choose chosen choose broke break broken break woke wake rose rise risen rise fell fall fallen fall struck strike sank sink sang sing sung sing rang ring drove drive driven drive shown show proven prove withdrew withdraw withdrawn withdraw overcame overcome undertook undertake undertaken undertake dealt deal dreamt dream became become was be were be been be is be are be had have has have did do done do bore bear borne bear hid hide hidden hide shot shoot sold sell slung sling stuck stick swung swing tore tear torn tear wore wear worn wear'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index, all) => {
      if (index % 2 === 0) pairs.push([word, all[index + 1]]);
      return pairs;
    }, []),
);

/**
 * A word's key in the tables of cues: the same for all its forms ('plan', 'planned' and 'planning' are
 * 'plan'; 'hope' and 'hoping' are 'hop'). It is cut from the form by rule, so that it does not hang on a lemma
 * that a tagger guessed.
 */
export function keyOf(tree: Tree, at: number): string {
  let known = keys.get(tree);
  if (!known) {
    known = new Map();
    keys.set(tree, known);
  }
  let key = known.get(at);
  if (key === undefined) {
    const { upos, xpos } = tree.tokens[at];
    key = stemOf(tree.lower(at), upos === 'VERB' || upos === 'AUX' ? 'verb' : xpos === 'NNS' ? 'plural' : 'other');
    known.set(at, key);
  }
  return key;
}

/** Each candidate for a statement asks for the keys of the same few words. */
const keys = new WeakMap<Tree, Map<number, string>>();

export function stemOf(word: string, kind: 'verb' | 'plural' | 'other' = 'other'): string {
  let stem = word;
  if (kind === 'verb') {
    stem = IRREGULAR.get(word) ?? word;
    if (stem === word) {
      if (/[^aeiou].*ing$/.test(word) && word.length > 5) stem = word.slice(0, -3);
      else if (/i(?:ed|es)$/.test(word) && word.length > 4) stem = `${word.slice(0, -3)}y`;
      else if (word.endsWith('ed') && word.length > 4) stem = word.slice(0, -2);
      else if (/[^s]s$/.test(word) && word.length > 3) stem = word.slice(0, -1);
    }
  } else if (kind === 'plural') {
    stem = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  }
  const bare = stem.replace(/e{1,2}$/, '');
  return bare.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');
}
