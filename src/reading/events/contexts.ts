import type { Tree } from '../syntax/tree.js';

/**
 * Words that tell a PLOVER context, beginnings of lemmas where they end in a star. One word of a
 * paragraph is enough for the narrow contexts; the broad ones ask for the sentence.
 */
const WORDS: Readonly<Record<string, string>> = {
  military:
    'military army navy troop* soldier* weapon* missile* artillery warship* airstrike* defence defense force exercise* drill* ammunition shell* brigade battalion',
  intelligence: 'intelligence spy spies espionage surveillance cia mossad fsb',
  executive: 'president presidency cabinet premier chancellor',
  legislative: 'parliament* congress senate lawmaker* legislat* bill senator* deputy',
  election: 'election* vote voter* ballot* candidate* poll polls campaign referendum',
  political_institutions: 'constitution* coup impeach* ministry',
  economic: 'trade tariff* econom* export* import* investment* bank* market* currency gdp inflation finance financial',
  legal: 'court* judge* lawsuit* trial* prosecutor* convict* sentence* indict* tribunal* attorney',
  reparations: 'reparation* restitution compensation',
  human_rights: 'rights torture* atrocit* genocide massacre*',
  rights_freedoms: 'freedom* censor* press-freedom speech',
  repression: 'crackdown* repress* dissident* curfew',
  gender: 'women gender feminis*',
  lgbt: 'lgbt* gay same-sex transgender',
  religion_ethnicity: 'religious ethnic* muslim* christian* jewish church mosque* hindu* shiite* sunni*',
  diplomatic: 'diplomat* ambassador* embassy envoy* treaty pact summit talk* negotiat* foreign bilateral minister',
  territory: 'territor* border* sovereignty annex* island* occupied occupation frontier',
  peacekeeping: 'peacekeep* ceasefire cease-fire truce armistice',
  health: 'health* vaccin* pandemic disease* hospital* virus epidemic medical',
  asylum: 'asylum refugee* refuge',
  migration: 'migrant* migration immigra* deport*',
  disasters: 'earthquake* flood* hurricane* cyclone* drought* famine tsunami',
  natural_resource: 'oil gas mineral* mining fishing fishery water pipeline*',
  environment: 'climate emission* environment* pollution',
  technology: 'technolog* satellite* semiconductor* chip chips',
  terrorism: 'terror* extremist* jihadist* suicide-bomb* al-qaeda isis',
  cbrn: 'nuclear chemical biological radiological uranium plutonium warhead* denuclear*',
  cyber: 'cyber* hack* malware ransomware',
  misinformation: 'disinformation misinformation propaganda',
  crime: 'crime* criminal* murder* gang* theft kidnap*',
  corruption: 'corrupt* brib* embezzl* kickback* graft',
  illegal_drugs: 'drug* cocaine heroin cartel* narcotic*',
  trafficking: 'traffick* smuggl*',
};

/** At most so many contexts are given; more would say nothing. */
const MOST = 4;

const EXACT = new Map<string, string[]>();
const PREFIXES = new Map<string, { prefix: string; context: string }[]>();
for (const [context, list] of Object.entries(WORDS)) {
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) {
      const prefix = word.slice(0, -1);
      const key = prefix.slice(0, 3);
      PREFIXES.set(key, [...(PREFIXES.get(key) ?? []), { prefix, context }]);
    } else {
      EXACT.set(word, [...(EXACT.get(word) ?? []), context]);
    }
  }
}

/** PLOVER contexts by the words of each sentence, those told most often first. Kept per sentence: many events share one. */
export class Contexts {
  readonly #tree: Tree;
  readonly #known = new Map<number, string[]>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  at(token: number): string[] {
    const index = this.#tree.sentenceIndex(token);
    const known = this.#known.get(index);
    if (known) return known;
    const counts = new Map<string, number>();
    const { start, end } = this.#tree.sentenceOf(token);
    for (let at = start; at < end; at++) {
      const lemma = this.#tree.lemma(at);
      for (const context of EXACT.get(lemma) ?? []) counts.set(context, (counts.get(context) ?? 0) + 1);
      for (const { prefix, context } of PREFIXES.get(lemma.slice(0, 3)) ?? []) {
        if (lemma.startsWith(prefix)) counts.set(context, (counts.get(context) ?? 0) + 1);
      }
    }
    const found = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([context]) => context);
    this.#known.set(index, found);
    return found;
  }
}
