import type { ActorKind, Role } from '../../records/reading.js';
import { roleNoun } from '../actors/role-nouns.js';
import type { ActorIndex, StatementIndex } from '../parts.js';
import { prepositionals } from '../syntax/arguments.js';
import type { Tree } from '../syntax/tree.js';
import { CALENDAR } from './calendar.js';

const FIRST_PERSON = new Set(['we', 'us', 'i', 'me', 'our', 'my', 'ours']);
const THIRD_PERSON = new Set(['it', 'he', 'she', 'they', 'him', 'her', 'them', 'his', 'its', 'their']);
/** Whose a thing is, or whom it concerns: "rejected calls by the envoy", "hit a camp in the north". */
const OWNING = [
  'by',
  'of',
  'from',
  'against',
  'between',
  'with',
  'to',
  'for',
  'in',
  'on',
  'at',
  'among',
  'over',
  'toward',
  'near',
  'inside',
];
const PLACING = new Set(['in', 'on', 'at', 'over', 'near', 'inside']);
/** Nouns that only count or part their complement. */
const PARTITIVE = new Set(
  `group number dozen hundred thousand million score handful member part half third quarter majority minority team series pair couple
   lot all some most many several one two three four five wave leader`.split(/\s+/),
);
/** Arms and vehicles act for who owns them: 'Israeli tanks'. */
const ARMS = new Set(
  `tank plane aircraft jet helicopter gunship warplane warship ship vessel boat drone bulldozer missile rocket artillery gunboat frigate
   fighter bomber submarine carrier`.split(/\s+/),
);
/** How far into a phrase an actor is looked for. */
const DEPTH = 3;

export interface Party extends Role {
  /** The token that the role was read at. */
  readonly token: number;
  /** Named by the phrase itself, not by what modifies it. */
  readonly direct: boolean;
  /** Named as where the phrase is: 'exercises in A'. */
  readonly placed?: boolean;
}

/** Who takes part, for the phrases of one article. */
export class Parties {
  readonly #tree: Tree;
  readonly #actors: ActorIndex;
  readonly #statements: StatementIndex;

  constructor(tree: Tree, actors: ActorIndex, statements: StatementIndex) {
    this.#tree = tree;
    this.#actors = actors;
    this.#statements = statements;
  }

  countryOf(role: Role): string | undefined {
    return role.country ?? (role.actor ? this.#actors.actor(role.actor)?.country : undefined);
  }

  kindOf(actor: string): ActorKind | undefined {
    return this.#actors.actor(actor)?.kind;
  }

  isNamed(role: Role): boolean {
    return role.actor !== undefined || role.country !== undefined;
  }

  /** The parties of the phrase headed by `token`: itself where it is one, else those named within it. */
  at(token: number, depth = 0): Party[] {
    const tree = this.#tree;
    const word = tree.lower(token);
    if (CALENDAR.has(tree.lemma(token))) return [];
    // 'US' in capitals is the state
    if (FIRST_PERSON.has(word) && tree.form(token) !== 'US') return this.#speaker(token);
    const roles = this.#actors.rolesAt(token);
    const named = roles.filter((role) => this.isNamed(role));
    if (THIRD_PERSON.has(word)) {
      if (named.length > 0) return named.map((role) => ({ ...role, token, direct: true }));
      // 'said it had expelled': in indirect speech an unsettled pronoun is most often the speaker
      return this.#statements.at(token)?.record.mode === 'direct' ? [] : this.#speaker(token);
    }
    if (tree.tokens[token].upos === 'PRON' && named.length === 0) return [];
    if (this.#standsForParty(token)) {
      const partitive = PARTITIVE.has(tree.lemma(token)) ? this.#within(token, depth, ['of', 'from']) : [];
      if (partitive.length > 0 && named.length === 0) return partitive;
      if (roles.length > 0) return roles.map((role) => ({ ...role, token, direct: true }));
    }
    if (depth < DEPTH) {
      const inner = this.#within(token, depth, OWNING);
      if (inner.length > 0) return inner;
    }
    return named.map((role) => ({ ...role, token, direct: false }));
  }

  /** 'its troops', 'their ambassador': the actor's own, not whom it deals with. */
  isOwn(party: Party): boolean {
    const tree = this.#tree;
    const owner = tree.child(party.token, 'nmod:poss');
    return owner !== undefined && ['its', 'their', 'own'].includes(tree.lower(owner));
  }

  /** The phrase at `token` in its own words, where it names no party: what was condemned, hit or offered. */
  thing(token: number): Party[] {
    const { upos } = this.#tree.tokens[token];
    if (upos !== 'NOUN' && upos !== 'PROPN') return [];
    if (CALENDAR.has(this.#tree.lemma(token))) return [];
    return this.#actors.rolesAt(token).map((role) => ({ ...role, token, direct: true }));
  }

  /** Whether the phrase's head itself can act or be acted on. */
  #standsForParty(token: number): boolean {
    const tree = this.#tree;
    if (this.#actors.actorAt(token) !== undefined) return true;
    const lemma = tree.lemma(token);
    if (roleNoun(lemma) !== undefined || ARMS.has(lemma) || PARTITIVE.has(lemma)) return true;
    const { upos } = tree.tokens[token];
    if (upos === 'PROPN' || upos === 'NUM') return true;
    return tree.doc.mentions.length > 0 && this.#mentionedAsParty(token);
  }

  #mentionedAsParty(token: number): boolean {
    return this.#partyHeads().has(token);
  }

  #heads: Set<number> | undefined;

  /** Tokens that the engine takes for heads of persons and organisations. */
  #partyHeads(): Set<number> {
    if (this.#heads) return this.#heads;
    const heads = new Set<number>();
    for (const mention of this.#tree.doc.mentions) {
      if (mention.type !== 'person' && mention.type !== 'organization') continue;
      for (let at = mention.start; at < mention.end; at++) {
        const head = this.#tree.head(at);
        if (head < mention.start || head >= mention.end) heads.add(at);
      }
    }
    this.#heads = heads;
    return heads;
  }

  #within(token: number, depth: number, prepositions: readonly string[]): Party[] {
    const tree = this.#tree;
    const owner = tree.child(token, 'nmod:poss');
    if (owner !== undefined) {
      const owned = this.at(owner, depth + 1);
      if (owned.length > 0) return owned.map((party) => ({ ...party, direct: false }));
    }
    for (const child of tree.children(token, 'amod', 'compound', 'nmod:desc')) {
      if (this.#actors.actorAt(child) === undefined) continue;
      const named = this.#actors.rolesAt(child).filter((role) => this.isNamed(role));
      if (named.length > 0) return named.map((role) => ({ ...role, token: child, direct: false }));
    }
    const phrases = prepositionals(tree, token).filter((phrase) => !tree.is(phrase.token, 'advcl', 'acl'));
    for (const wanted of prepositions) {
      for (const { preposition, token: at } of phrases) {
        if (preposition !== wanted) continue;
        const found = this.at(at, depth + 1);
        if (found.length > 0) return found.map((party) => ({ ...party, direct: false, placed: PLACING.has(wanted) }));
      }
    }
    return [];
  }

  #speaker(token: number): Party[] {
    const speaker = this.#statements.at(token)?.speaker;
    return speaker ? [{ ...speaker, token, direct: true }] : [];
  }
}
