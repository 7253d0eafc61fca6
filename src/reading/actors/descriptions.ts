import { belongingsOf } from './belongings.js';
import type { Discourse } from './discourse.js';
import type { Belonging, Draft } from './draft.js';
import { caseOf, definitenessOf, isPlural, plainPhrase } from './phrase.js';
import { kindOf, modifierSector, nounGender, type RoleNoun, roleNounOf } from './role-nouns.js';

/** Nouns too general to be actors without a determiner or a modifier that says whose. */
const NEEDS_MORE = new Set(
  `force head chief body side mission center centre office school court press radio command guard movement front team panel
   board campaign union party father son child author source manager station magazine daily house administration
   commission delegation assembly committee council station television church power network club intelligence speaker
   chair state nation republic kingdom captain major general minister judge justice officer executive agency bank
   company firm business industry institute university college market population community family crowd public media
   leader official director president department ministry group organization organisation alliance coalition
   member supporter follower critic employee driver inspector staff personnel crew ally partner authority regime government leadership cabinet opposition daughter brother sister mother wife husband`.split(
    /\s+/,
  ),
);

/** With 'of' these are seldom actors: 'a source of news', 'the center of policy'. */
const OF_THINGS = new Set([
  'center',
  'centre',
  'source',
  'driver',
  'body',
  'force',
  'mother',
  'father',
  'school',
  'party',
  'station',
  'network',
  'network',
  'family',
  'host',
]);

/** Fighters and members of a body are that body: 'Hamas militants', 'Taliban fighters'. */
const MEMBERS = new Set([
  'militant',
  'fighter',
  'rebel',
  'guerrilla',
  'insurgent',
  'gunman',
  'terrorist',
  'force',
  'militia',
  'group',
  'movement',
  'organization',
  'organisation',
  'alliance',
  'bloc',
  'troop',
  'army',
]);

/** Titles that each of a country's leaders may be called by. */
const LEADER_TITLES = new Set([
  'president',
  'premier',
  'leader',
  'chancellor',
  'king',
  'minister',
  'ruler',
  'dictator',
]);

/** Where a sector of the words before does not change the title's own. */
const KEEPS_SECTOR = new Set([
  'minister',
  'secretary',
  'president',
  'premier',
  'ministry',
  'department',
  'senator',
  'governor',
  'king',
  'adviser',
  'advisor',
]);

/** The role noun that heads a phrase, if the phrase is of a kind that acts. */
export function roleNounAt(discourse: Discourse, token: number): RoleNoun | undefined {
  const { tree } = discourse;
  const { upos } = tree.tokens[token];
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return undefined;
  const noun = roleNounOf(tree.lemma(token), tree.lower(token));
  if (!noun || tree.is(token, 'compound', 'flat', 'nmod:desc', 'amod')) return undefined;
  return noun;
}

/** The PLOVER sector of a phrase: that of its noun, or of a word before it ('rebel leader'). */
export function sectorOf(discourse: Discourse, head: number, noun: RoleNoun): string | undefined {
  if (KEEPS_SECTOR.has(noun.lemma)) return noun.sector;
  const { tree } = discourse;
  for (const child of tree.children(head, 'amod', 'compound')) {
    const sector = modifierSector(tree.lower(child)) ?? modifierSector(tree.lemma(child));
    if (sector) return sector;
  }
  return noun.sector;
}

/** The actor that a described phrase refers to, found or made; undefined where it names none. */
export function resolveDescription(discourse: Discourse, head: number, noun: RoleNoun): Draft | undefined {
  const { tree } = discourse;
  const belongings = belongingsOf(discourse, head).filter((each) => each.draft !== discourse.at[head]);
  const definiteness = definitenessOf(tree, head);
  const plural = isPlural(tree, head);
  if (noun.class === 'state' || noun.class === 'country')
    return resolveState(discourse, head, noun, belongings, definiteness, plural);
  const body = belongings.find((each) => each.draft.body);
  if (body && MEMBERS.has(noun.lemma) && (body.draft.kind === 'armed group' || noun.class === 'body'))
    return body.draft;
  if (
    OF_THINGS.has(noun.lemma) &&
    belongings.length === 0 &&
    tree.children(head, 'nmod').some((child) => caseOf(tree, child) === 'of')
  )
    return undefined;
  const modified = tree.children(head, 'amod', 'compound', 'nmod').length > 0;
  if (definiteness === 'bare' && belongings.length === 0 && NEEDS_MORE.has(noun.lemma) && !plural && !modified)
    return undefined;
  const owner = belongings[0];
  const sector = sectorOf(discourse, head, noun);
  const definite =
    definiteness === 'definite' ||
    definiteness === 'possessed' ||
    (definiteness === 'bare' && belongings.length > 0 && !plural);
  const found = definite
    ? findDefinite(discourse, head, noun, owner, sector, plural)
    : definiteness === 'bare' && plural
      ? findSameWords(discourse, head, noun, owner, plural)
      : undefined;
  if (found) {
    if (!found.country && !found.home && owner) Object.assign(found, { country: owner.country, home: owner.home });
    return found;
  }
  const draft = discourse.create(kindOf(noun, plural), phraseName(discourse, head));
  draft.plural = plural || noun.class === 'group';
  draft.nouns.add(noun.lemma);
  draft.sector = sector;
  draft.gender = nounGender(noun.lemma);
  if (owner) {
    draft.country = owner.country;
    draft.home = owner.home;
    draft.countryFrom = 'words';
  }
  return draft;
}

/** 'the Japanese government', 'the Obama administration', 'the country', 'his country'. */
function resolveState(
  discourse: Discourse,
  head: number,
  noun: RoleNoun,
  belongings: readonly Belonging[],
  definiteness: string,
  plural: boolean,
): Draft | undefined {
  const owner = belongings.find((each) => each.country);
  const { tree } = discourse;
  if (owner?.country && (!plural || noun.lemma === 'authority' || noun.lemma === 'government')) {
    return noun.class === 'country' && tree.is(owner.token, 'nmod') && tree.deprel(owner.token) !== 'nmod:poss'
      ? undefined
      : discourse.state(owner.country);
  }
  const international = belongings.find((each) => each.home);
  if (international) return international.draft;
  if (definiteness === 'possessed') {
    const possessor = tree.child(head, 'nmod:poss');
    const draft = possessor === undefined ? undefined : discourse.at[possessor];
    return draft?.country && !plural ? discourse.state(draft.country) : undefined;
  }
  if (definiteness !== 'definite' || (plural && noun.lemma !== 'authority')) return undefined;
  if (tree.children(head, 'amod', 'compound', 'acl', 'nmod').length > 0 || noun.lemma === 'side') return undefined;
  return latestState(discourse, head, noun);
}

/** The state that the text speaks of: the latest that is a subject or an owner, else the latest named at all. */
function latestState(discourse: Discourse, token: number, noun: RoleNoun): Draft | undefined {
  let fallback: Draft | undefined;
  for (const { references } of discourse.sentencesBack(token, noun.class === 'country' ? 3 : 8)) {
    for (let at = references.length - 1; at >= 0; at--) {
      const { draft, token: where } = references[at];
      const state = draft.kind === 'state' ? draft : undefined;
      if (!state) continue;
      if (discourse.tree.is(where, 'nsubj', 'nmod:poss')) return state;
      fallback ??= state;
    }
    if (fallback) return fallback;
  }
  return fallback;
}

/** The latest actor that the words fit: same noun, same owner where one is told. */
function findDefinite(
  discourse: Discourse,
  head: number,
  noun: RoleNoun,
  owner: Belonging | undefined,
  sector: string | undefined,
  plural: boolean,
): Draft | undefined {
  const fits = (draft: Draft): boolean => {
    if (draft.kind === 'state' || draft.kind === 'place') return false;
    if (draft.plural !== plural && draft.words.length === 0) return false;
    if (plural !== draft.plural && draft.kind === 'person') return false;
    if (owner && draft !== owner.draft && (draft.country ?? draft.home) !== (owner.country ?? owner.home)) return false;
    return matchesNoun(draft, noun, sector, owner !== undefined);
  };
  for (const { references } of discourse.sentencesBack(head, 40)) {
    for (let at = references.length - 1; at >= 0; at--) {
      if (references[at].draft !== owner?.draft && fits(references[at].draft)) return references[at].draft;
    }
  }
  return undefined;
}

function matchesNoun(draft: Draft, noun: RoleNoun, sector: string | undefined, owned: boolean): boolean {
  if (draft.nouns.has(noun.lemma)) {
    return (
      draft.words.length > 0 || draft.sector === undefined || sector === undefined || draft.sector === sector || !owned
    );
  }
  if (draft.body) {
    if (noun.lemma === 'group') return draft.kind === 'armed group' || draft.kind === 'organisation';
    if (/^(?:organization|organisation|body)$/.test(noun.lemma)) return draft.kind !== 'armed group';
    if (/^(?:alliance|bloc)$/.test(noun.lemma)) return draft.kind === 'alliance';
    if (noun.lemma === 'union') return draft.name.endsWith('Union');
    if (noun.lemma === 'militia' || noun.lemma === 'faction') return draft.kind === 'armed group';
    if (
      /^(?:agency|council|court|commission|parliament|senate|congress|assembly|department|ministry|network|newspaper)$/.test(
        noun.lemma,
      )
    ) {
      return draft.body.names.some((name) => name.toLowerCase().split(' ').includes(noun.lemma));
    }
    return false;
  }
  return (
    owned &&
    draft.kind === 'person' &&
    draft.words.length > 0 &&
    draft.nouns.has('leader') &&
    LEADER_TITLES.has(noun.lemma) &&
    !hasOtherTitle(draft, noun.lemma)
  );
}

function hasOtherTitle(draft: Draft, lemma: string): boolean {
  for (const title of LEADER_TITLES)
    if (title !== lemma && title !== 'leader' && lemma !== 'leader' && draft.nouns.has(title)) return true;
  return false;
}

/** 'rebels … rebels': bare plurals of the same words are taken for the same people. */
function findSameWords(
  discourse: Discourse,
  head: number,
  noun: RoleNoun,
  owner: Belonging | undefined,
  plural: boolean,
): Draft | undefined {
  const name = phraseName(discourse, head).toLowerCase();
  for (const { references } of discourse.sentencesBack(head, 12)) {
    for (let at = references.length - 1; at >= 0; at--) {
      const { draft } = references[at];
      if (draft.plural !== plural || draft.words.length > 0 || !draft.nouns.has(noun.lemma)) continue;
      if ((draft.country ?? draft.home) === (owner?.country ?? owner?.home) && draft.name.toLowerCase() === name)
        return draft;
    }
  }
  return undefined;
}

/** The phrase's words without its article. */
export function phraseName(discourse: Discourse, head: number): string {
  const { tree } = discourse;
  const tokens = plainPhrase(tree, head).filter((token) => token !== tree.child(head, 'det'));
  const { start } = tree.tokens[tokens[0]];
  return tree.text.slice(start, tree.tokens[tokens[tokens.length - 1]].end).replace(/\s+/g, ' ');
}
