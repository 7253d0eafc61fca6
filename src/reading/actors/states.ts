import type { NameSense } from '../../knowledge/gazetteer.js';
import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import type { NameUnit } from './name-units.js';
import { caseOf } from './phrase.js';

/** Prepositions after which a city is where something is, not the government that sits there. */
const WHERE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'into',
  'across',
  'through',
  'over',
  'on',
  'off',
  'beyond',
  'throughout',
  'within',
  'toward',
  'towards',
  'onto',
  'above',
  'via',
]);

/** Verbs that take a place where others take a government. */
const PLACE_VERBS = new Set(
  `visit leave reach enter capture seize shell bomb hit strike attack bombard encircle besiege surround occupy storm liberate
   retake recapture overrun evacuate flee rock shake arrive travel go fly come return head move drive march land tour live
   hold stage open host take fall depart base bear advance withdraw pull send rush converge`.split(/\s+/),
);

/** Whether a capital stands for the government rather than for the place. */
export function standsForGovernment(discourse: Discourse, unit: NameUnit): boolean {
  const { tree } = discourse;
  const { head } = unit;
  const marker = caseOf(tree, head);
  if (marker && WHERE.has(marker)) return false;
  const first = tree.firstConjunct(head);
  const shared = first === head ? marker : caseOf(tree, first);
  if (shared && WHERE.has(shared)) return false;
  const governor = tree.head(first);
  const lemma = governor < 0 ? '' : tree.lemma(governor);
  if (tree.is(first, 'nsubj')) return !tree.is(first, 'nsubj:pass') || !PLACE_VERBS.has(lemma);
  if (tree.is(first, 'obj', 'iobj')) return !PLACE_VERBS.has(lemma);
  if (tree.is(first, 'obl', 'nmod')) {
    if (tree.deprel(first) === 'nmod:poss') return true;
    if (shared === 'from' || shared === 'to') {
      const verb = tree.tokens[governor].upos === 'VERB';
      return verb && !PLACE_VERBS.has(lemma);
    }
    if (shared === 'of')
      return !/^(?:city|capital|town|outskirt|suburb|centre|center|street|district|north|south|east|west|mayor|university|airport|part|area|resident|people|streets|siege|battle)$/.test(
        lemma,
      );
    return shared !== undefined;
  }
  return tree.is(first, 'appos') ? false : !tree.is(first, 'compound', 'flat', 'list', 'dep', 'root', 'nmod');
}

/** The actor that a known name stands for where it stands; undefined where nothing near tells. */
export function resolveKnown(discourse: Discourse, unit: NameUnit): Draft | undefined {
  const sense = pickSense(unit);
  switch (sense.kind) {
    case 'country':
    case 'adjective':
    case 'noun':
    case 'seat':
      return discourse.state(sense.country.iso3);
    case 'capital':
      return standsForGovernment(discourse, unit)
        ? discourse.state(sense.country.iso3)
        : discourse.place(sense.name, sense.country.iso3);
    case 'city':
      return discourse.place(sense.name, sense.iso3);
    case 'body':
      return discourse.body(sense.body);
    case 'shared':
      return undefined;
  }
}

/** Countries before people before cities, as the gazetteer lists them. */
function pickSense(unit: NameUnit): NameSense {
  return unit.senses[0];
}

/** 'Korea', 'Congo': the one of the states that share the name which the article names outright, if one alone is. */
export function resolveShared(discourse: Discourse, unit: NameUnit): Draft | undefined {
  const sense = unit.senses[0];
  if (sense.kind !== 'shared') return undefined;
  const named = sense.iso3s.filter((iso3) => [...discourse.states].some((state) => state.country === iso3));
  const { tree } = discourse;
  const name = tree.form(unit.head);
  const nearest = named.length === 0 && sense.adjective ? sense.iso3s[0] : named.length === 1 ? named[0] : undefined;
  if (nearest && named.length === 0) {
    discourse.notice(
      'shared-name',
      `'${name}' is taken for ${nearest}, which it most often means; the report names none of ${sense.iso3s.join(', ')}`,
      unit.head,
    );
    return discourse.state(nearest);
  }
  if (named.length === 1) {
    discourse.notice(
      'shared-name',
      `'${name}' is taken for ${named[0]}, the only state of that name that the report names`,
      unit.head,
    );
    return discourse.state(named[0]);
  }
  discourse.notice('shared-name', `'${name}' may be ${sense.iso3s.join(' or ')}; nothing near tells which`, unit.head);
  return undefined;
}
