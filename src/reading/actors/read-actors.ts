import type { Notice } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';
import { buildIndex } from './actor-index.js';
import { belongingsOf } from './belongings.js';
import { phraseName, resolveDescription, roleNounAt, sectorOf } from './descriptions.js';
import { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { resolveGroup } from './groups.js';
import { type NameUnit, nameUnits, nameWords } from './name-units.js';
import { Organisations } from './organisations.js';
import { innerHead } from './partitives.js';
import { People } from './people.js';
import { caseOf, isPlural, isPostpositive, plainPhrase } from './phrase.js';
import { isPronoun, pronounGender, resolvePronoun } from './pronouns.js';
import { kindOf, type RoleNoun, roleNounOf } from './role-nouns.js';
import { resolveKnown, resolveShared } from './states.js';

/**
 * Who the article tells of. Names are joined over the whole article first (a headline's surname finds the
 * full name below it); then descriptions, groups and pronouns are read in the order of the text.
 */
export function readActors(tree: Tree): { index: ActorIndex; notices: Notice[] } {
  const discourse = new Discourse(tree);
  readNames(discourse);
  for (let token = 0; token < tree.tokens.length; token++) readReference(discourse, token);
  splitOwners(discourse);
  return { index: buildIndex(discourse), notices: discourse.notices };
}

function readNames(discourse: Discourse): void {
  const units = nameUnits(discourse.tree);
  const people = new People(discourse);
  const organisations = new Organisations(discourse);
  const late: NameUnit[] = [];
  const surnames = new Set(
    units.flatMap((unit) =>
      unit.type === 'person' && unit.end - unit.start > 1 ? nameWords(discourse.tree, unit).slice(-1) : [],
    ),
  );
  const isContested = (unit: NameUnit): boolean =>
    unit.end - unit.start === 1 &&
    /^(?:country|capital|city)$/.test(unit.senses[0].kind) &&
    surnames.has(nameWords(discourse.tree, unit)[0] ?? '');
  // States first, so that the words before a body's name tell whose it is.
  for (const unit of units) {
    if (unit.type === 'known' && unit.senses[0].kind !== 'body' && !isContested(unit)) readKnown(discourse, unit, late);
  }
  for (const unit of units) {
    if (unit.type !== 'known') continue;
    if (unit.senses[0].kind === 'body') readBody(unit);
    else if (isContested(unit)) late.push(unit);
  }
  for (const unit of units) {
    if (unit.type === 'known') continue;
    if (unit.type === 'person') readFullName(unit);
    else if (unit.type === 'organisation' && unit.end - unit.start > 1) {
      const draft = organisations.findOrMake(unit);
      organisations.addBracketed(unit, draft);
      addOwner(discourse, draft, unit.head);
      discourse.mention(draft, unit.start, unit.end, unit.head, 'name');
    } else late.push(unit);
  }
  for (const unit of late) readLate(unit);
  dropForeignBodies(discourse);
  for (const unit of units) if (unit.type !== 'known') addEvidence(discourse, people, unit);

  function readFullName(unit: NameUnit): void {
    const draft = people.register(unit);
    if (draft) addPerson(unit, draft);
    else late.push(unit);
  }

  /** Names of one word, which need the whole article's full names. */
  function readLate(unit: NameUnit): void {
    if (unit.type === 'known') {
      if (unit.senses[0].kind !== 'shared') {
        readContested(unit);
        return;
      }
      const draft = resolveShared(discourse, unit);
      if (draft) discourse.mention(draft, unit.start, unit.end, unit.head, 'name');
      return;
    }
    if (unit.type === 'person') {
      addPerson(unit, people.bySurname(unit) ?? people.single(unit));
      return;
    }
    const person = people.bySurname(unit) ?? (unit.type === 'unknown' ? people.registered(unit) : undefined);
    const organisation = organisations.find(unit);
    if (person && unit.type === 'organisation') addPerson(unit, person);
    else if (organisation) discourse.mention(organisation, unit.start, unit.end, unit.head, 'name');
    else if (person) addPerson(unit, person);
    else if (unit.type === 'organisation') {
      const draft = organisations.findOrMake(unit);
      addOwner(discourse, draft, unit.head);
      discourse.mention(draft, unit.start, unit.end, unit.head, 'name');
    } else if (unit.type === 'unknown' && actsLikePerson(discourse, unit))
      addPerson(unit, people.register(unit) ?? people.single(unit));
  }

  /** 'Jordan' in a report that names a Maria Jordan: the person, unless the words around it place it. */
  function readContested(unit: NameUnit): void {
    const { tree } = discourse;
    const person =
      unit.engine === 'person' || (unit.engine === undefined && caseOf(tree, unit.head) !== 'in')
        ? people.bySurname(unit)
        : undefined;
    if (!person) {
      readKnown(discourse, unit, late);
      return;
    }
    discourse.notice(
      'name-or-place',
      `'${tree.form(unit.head)}' is taken for ${person.name}, named in full elsewhere, not for the place`,
      unit.head,
    );
    addPerson(unit, person);
  }

  /** A known body, unless the words before its name give it to another state: 'the Bostland Senate'. */
  function readBody(unit: NameUnit): void {
    const [sense] = unit.senses;
    if (sense.kind !== 'body') return;
    const owner = belongingsOf(discourse, unit.head).find((each) => each.draft.kind === 'state' && each.country);
    const foreign =
      owner &&
      sense.body.home.length === 3 &&
      !/^(?:IGO|NGO|IMG|MNC)$/.test(sense.body.home) &&
      owner.country !== sense.body.home &&
      sense.body.kind !== 'media' &&
      sense.body.kind !== 'armed group';
    if (!foreign) {
      readKnown(discourse, unit, late);
      return;
    }
    const draft = organisations.findOrMake(unit, owner.country);
    draft.country = owner.country;
    draft.sector = sense.body.sector;
    discourse.mention(draft, unit.start, unit.end, unit.head, 'name');
  }

  function addPerson(unit: NameUnit, draft: Draft): void {
    discourse.mention(draft, unit.start, unit.end, unit.head, 'name');
    for (const token of unit.titles) if (discourse.at[token] === undefined) discourse.at[token] = draft;
    people.addTitles(draft, unit.titles);
  }
}

/** Names that many states' bodies bear: theirs only where the report names the state. */
const MANY_STATES = new Set([
  'Congress',
  'Senate',
  'House of Representatives',
  'Democratic Party',
  'Republican Party',
  'Labour Party',
  'Conservative Party',
  'Liberal Democratic Party',
  'National Security Council',
  'State Council',
  'Treasury Department',
  'Justice Department',
  'Foreign Office',
  'Commerce Department',
  'Energy Department',
  'House of Lords',
  'House of Commons',
  'Joint Chiefs of Staff',
  'State Department',
]);

function dropForeignBodies(discourse: Discourse): void {
  const states = [...discourse.states];
  if (states.length === 0) return;
  for (const draft of discourse.drafts) {
    if (!draft.body || !MANY_STATES.has(draft.body.name)) continue;
    if (!states.some((state) => state.country === draft.country)) draft.country = undefined;
  }
}

/** A name of one or more words that says, thinks or has a title is a person's. */
function actsLikePerson(discourse: Discourse, unit: NameUnit): boolean {
  const { tree } = discourse;
  const { head } = unit;
  if (!tree.is(head, 'nsubj')) return false;
  const verb = tree.head(head);
  const speaks =
    /^(?:say|tell|add|think|believe|know|ask|reply|argue|insist|note|recall|warn|explain|want|write)$/.test(
      tree.lemma(verb),
    );
  return speaks && /^\p{Lu}\p{Ll}/u.test(tree.form(unit.start)) && nameWords(tree, unit).length <= 4;
}

function readKnown(discourse: Discourse, unit: NameUnit, late: NameUnit[]): void {
  const [sense] = unit.senses;
  if (sense.kind === 'shared') {
    late.push(unit);
    return;
  }
  const { tree } = discourse;
  // 'a Russian', 'two Russians', 'Russians': people of that state; 'the Russians': the state.
  if ((sense.kind === 'noun' || sense.kind === 'adjective') && isPeople(discourse, unit.head)) {
    const draft = discourse.create(isPlural(tree, unit.head) ? 'people' : 'person', phraseName(discourse, unit.head));
    draft.country = sense.country.iso3;
    draft.sector = 'CVL';
    draft.plural = isPlural(tree, unit.head);
    discourse.mention(draft, unit.start, unit.end, unit.head, 'description');
    return;
  }
  const draft = resolveKnown(discourse, unit);
  if (draft)
    discourse.mention(draft, unit.start, unit.end, unit.head, sense.kind === 'adjective' ? 'adjective' : 'name');
}

function isPeople(discourse: Discourse, head: number): boolean {
  const { tree } = discourse;
  const { upos } = tree.tokens[head];
  if ((upos !== 'NOUN' && upos !== 'PROPN') || tree.is(head, 'compound', 'amod', 'flat', 'nmod:desc')) return false;
  const det = tree.child(head, 'det');
  if (det !== undefined && tree.lower(det) === 'the') return tree.children(head, 'nummod', 'acl', 'amod').length > 0;
  return det !== undefined || isPlural(tree, head) || tree.child(head, 'nummod') !== undefined;
}

/** Country and office of a named person, from titles before, apposition after, and 'X is the minister of Y'. */
function addEvidence(discourse: Discourse, people: People, unit: NameUnit): void {
  const { tree } = discourse;
  const draft = discourse.at[unit.head];
  if (!draft) return;
  if (draft.kind !== 'person') return;
  const heads = [unit.head, ...unit.titles];
  const outer = tree.head(unit.head);
  const nouns: number[] = [...tree.children(unit.head, 'appos')];
  if (tree.is(unit.head, 'appos') && outer >= 0) nouns.push(outer);
  if (tree.is(unit.head, 'nsubj') && outer >= 0 && tree.child(outer, 'cop') !== undefined) nouns.push(outer);
  const offices = nouns.filter((noun) => {
    const role = roleNounAt(discourse, noun);
    return role !== undefined && (role.class === 'title' || role.class === 'person') && !isPlural(tree, noun);
  });
  for (const token of unit.titles) takeCountry(token);
  takeCountry(unit.head);
  for (const office of offices) {
    takeCountry(office);
    people.addTitles(draft, [office]);
    const role = roleNounOf(tree.lemma(office), tree.lower(office));
    const sector = role && sectorOf(discourse, office, role);
    if (sector) draft.sector ??= sector;
    const phrase = plainPhrase(tree, office);
    discourse.mention(draft, phrase[0], phrase[phrase.length - 1] + 1, office, 'title');
  }
  // Of foreign ministers the American alone is called Secretary of State.
  if (
    !draft.country &&
    unit.titles.some(
      (title) =>
        /^secretary$/.test(tree.lower(title)) && tree.lower(title + 1) === 'of' && tree.lower(title + 2) === 'state',
    )
  ) {
    draft.country = 'USA';
    draft.countryFrom = 'knowledge';
  }
  for (const title of unit.titles) {
    const role: RoleNoun | undefined = roleNounOf(tree.lemma(title), tree.lower(title));
    const sector = role && !isPostpositive(tree, title) ? sectorOf(discourse, title, role) : undefined;
    if (sector && title === unit.titles.at(-1)) draft.sector = sector;
  }

  function takeCountry(token: number): void {
    for (const owner of belongingsOf(discourse, token)) {
      if (owner.draft === draft || owner.draft.kind === 'place' || heads.includes(owner.token)) continue;
      if (draft?.countryFrom === 'words' || owner.draft.body?.kind === 'media') continue;
      if (!draft || (owner.country === undefined && draft.country !== undefined)) continue;
      draft.country = owner.country;
      draft.home = owner.country ? undefined : owner.home;
      draft.countryFrom = 'words';
      if (owner.draft.kind === 'armed group') draft.sector = owner.draft.sector;
    }
  }
}

function addOwner(discourse: Discourse, draft: Draft, head: number): void {
  if (draft.country) return;
  const owner = belongingsOf(discourse, head).find(
    (each) => each.country && each.draft !== draft && each.draft.kind !== 'person',
  );
  if (owner) draft.country = owner.country;
}

/** Descriptions, groups and pronouns, where no name has settled the token. */
function readReference(discourse: Discourse, token: number): void {
  const { tree } = discourse;
  const form = tree.lower(token);
  if (tree.tokens[token].upos === 'PRON' && isPronoun(form)) {
    const drafts = resolvePronoun(discourse, token);
    if (drafts.length === 1) {
      drafts[0].leaning = pronounGender(form);
      discourse.mention(drafts[0], token, token + 1, token, 'pronoun');
    } else if (drafts.length > 1) discourse.groups.set(token, drafts);
    return;
  }
  if (isRelative(discourse, token)) return;
  const members = discourse.at[token] ? undefined : resolveGroup(discourse, token);
  if (members) {
    discourse.groups.set(token, members);
    return;
  }
  const noun = roleNounAt(discourse, token);
  if (!noun || discourse.at[token] !== undefined || innerHead(tree, token) !== token) return;
  const draft = resolveDescription(discourse, token, noun);
  if (!draft) return;
  const phrase = plainPhrase(tree, token);
  discourse.mention(draft, phrase[0], phrase[phrase.length - 1] + 1, token, 'description');
  placeIfTold(discourse, draft, token, noun);
}

/** 'who', 'which', 'that' under a relative clause stand for the noun above it. */
function isRelative(discourse: Discourse, token: number): boolean {
  const { tree } = discourse;
  if (!/^(?:who|which|that|whom)$/.test(tree.lower(token)) || tree.tokens[token].upos !== 'PRON') return false;
  const clause = tree.head(token);
  if (clause < 0 || !tree.is(clause, 'acl:relcl')) return true;
  const antecedent = discourse.at[innerHead(tree, tree.head(clause))];
  if (antecedent) discourse.at[token] = antecedent;
  return true;
}

/** 'police in Nairobi', 'In Nairobi, police …': the country of where the clause is set. */
function placeIfTold(discourse: Discourse, draft: Draft, token: number, noun: RoleNoun): void {
  if (draft.country || draft.home || draft.words.length > 0 || noun.class === 'country') return;
  const { tree } = discourse;
  const governor = tree.head(token);
  const near = [
    ...tree.children(token, 'nmod'),
    ...(governor >= 0 && tree.is(token, 'nsubj', 'obj', 'obl:agent') ? tree.children(governor, 'obl') : []),
  ];
  for (const place of near) {
    const where = discourse.at[place];
    const marker = tree.children(place, 'case').map((child) => tree.lower(child));
    if (
      where?.country &&
      marker.some((word) => word === 'in' || word === 'at' || word === 'near') &&
      (where.kind === 'place' || where.kind === 'state')
    ) {
      draft.country = where.country;
      draft.countryFrom = 'place';
      return;
    }
  }
}

/** Each of several owners of a plural noun gets an actor of its own: 'U.S. and South Korean forces'. */
function splitOwners(discourse: Discourse): void {
  const { tree } = discourse;
  const known = new Map<string, Draft>();
  for (let token = 0; token < tree.tokens.length; token++) {
    const noun = isPlural(tree, token) ? roleNounAt(discourse, token) : undefined;
    const draft = discourse.at[token];
    if (!noun || noun.class === 'country' || (draft && draft.words.length > 0)) continue;
    const owners = belongingsOf(discourse, token).filter((owner) => owner.draft !== draft);
    if (owners.length < 2) continue;
    for (const owner of owners) {
      if (noun.class === 'state') {
        discourse.splits.set(`${token}|${owner.token}`, owner.draft);
        continue;
      }
      const key = `${noun.lemma}|${owner.country ?? owner.home}`;
      let own = known.get(key);
      if (!own) {
        own = discourse.create(kindOf(noun, true), `${tree.form(owner.token)} ${tree.form(token)}`);
        own.country = owner.country;
        own.home = owner.home;
        own.sector = sectorOf(discourse, token, noun);
        own.plural = true;
        known.set(key, own);
      }
      own.mentions.push({ start: token, end: token + 1, head: token, form: 'description' });
      discourse.splits.set(`${token}|${owner.token}`, own);
    }
  }
}
