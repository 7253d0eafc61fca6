import type { Role } from '../../records/reading.js';
import type { ActorIndex, ReadStatement, StatementIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';
import { caseOf } from './acts.js';
import { houseCountry } from './house-voice.js';
import { AGENTS, NOT_THE_STATE } from './lexicon.js';

const FIRST_PERSON = new Set(['we', 'us', 'i', 'me', 'our', 'my', 'ours', 'ourselves']);
const THIRD_PERSON = new Set(['it', 'he', 'she', 'they', 'him', 'her', 'them', 'his', 'its', 'their']);
const OWN_SIDE = new Set(
  'government administration country nation state cabinet ministry army military force regime party group movement office department side parliament troop'.split(
    ' ',
  ),
);

/** Prepositions of a clause that bring in doers, places and grounds. */
const NO_TARGET = new Set(['by', 'in', 'at', 'of', 'alongside', 'under']);

/** Offices that a government's release names without saying whose. */
const OFFICES = new Set(['secretary', 'administration', 'department', 'spokesperson', 'administrator', 'president']);
/** Those whom a side sends or moves; the side they are sent to is named further on. */
const MEANS = new Set(
  'troop soldier force team expert ambassador envoy delegation adviser advisor official diplomat representative peacekeeper prisoner hostage police staff unit ship child'.split(
    ' ',
  ),
);

/** Who is bound and to whom, for the words of one article. */
export class Parties {
  readonly #tree: Tree;
  readonly #actors: ActorIndex;
  readonly #statements: StatementIndex;
  readonly #house: string | undefined;

  constructor(tree: Tree, actors: ActorIndex, statements: StatementIndex) {
    this.#tree = tree;
    this.#actors = actors;
    this.#statements = statements;
    this.#house = houseCountry(tree.doc.article);
  }

  statementAt(token: number): ReadStatement | undefined {
    return this.#statements.at(token);
  }

  /** The side that speaks at `token`: the statement's speaker, or the government whose own release this is. */
  speakerAt(token: number, said: number = token): Role[] {
    const speaker = this.#statements.at(token)?.speaker;
    const house = this.#house && !this.isAskedByReporter(token) ? this.#house : undefined;
    // A government's release quotes its own officials by title alone, foreigners with their country.
    if (speaker && (this.countryOf(speaker) || !house)) return [this.#asState(speaker)];
    if (house) return [{ country: house, text: this.#tree.form(said), spans: this.#tree.spansOf([said]) }];
    return [];
  }

  /** A transcript's paragraph that opens with 'QUESTION:' is the press speaking. */
  isAskedByReporter(token: number): boolean {
    const block = this.#tree.doc.article.blocks[this.#tree.sentenceOf(token).block];
    return (
      block !== undefined &&
      /^\s*(?:QUESTION|Q|REPORTER)\s*:/.test(this.#tree.text.slice(block.start, block.start + 20))
    );
  }

  /** Roles for the phrase headed by `token`; those no actor is known for only if they can bind themselves. */
  rolesOf(token: number, depth = 0): Role[] {
    const tree = this.#tree;
    const word = tree.lower(token);
    if (FIRST_PERSON.has(word)) return this.speakerAt(token);
    if (depth < 3 && OWN_SIDE.has(tree.lemma(token))) {
      const owner = tree.child(token, 'nmod:poss');
      if (owner !== undefined) {
        const owned = this.rolesOf(owner, depth + 1).filter((role) => role.country || role.actor);
        if (owned.length > 0) return owned.map((role) => ({ ...role, text: role.text, spans: role.spans }));
      }
    }
    const roles = this.#actors.rolesAt(token).filter((role) => this.#canBind(role, token));
    const known = roles.filter((role) => role.actor || role.country);
    if (THIRD_PERSON.has(word)) {
      if (known.length > 0) return known.map((role) => this.#asState(role));
      const statement = this.#statements.at(token);
      // 'said it would': in indirect speech the pronoun is the speaker's side where nothing else is known.
      return statement?.speaker && statement.record.mode !== 'direct' ? [this.#asState(statement.speaker)] : [];
    }
    if (tree.tokens[token].upos === 'PRON' && known.length === 0) return [];
    return roles.map((role) => this.#asState(this.#ofHouse(role, token), token));
  }

  /** In a government's own release an office named without a country is its own: 'the Secretary'. */
  #ofHouse(role: Role, token: number): Role {
    if (!this.#house || this.countryOf(role)) return role;
    const words = [token, ...this.#tree.children(token, 'nmod:desc', 'compound', 'amod', 'appos', 'flat')];
    return words.some((at) => OFFICES.has(this.#tree.lower(at))) ? { ...role, country: this.#house } : role;
  }

  /** A role's country, or its actor's. */
  countryOf(role: Role): string | undefined {
    return role.country ?? (role.actor ? this.#actors.actor(role.actor)?.country : undefined);
  }

  isSame(a: Role, b: Role): boolean {
    const left = this.countryOf(a);
    const right = this.countryOf(b);
    if (left && right) return left === right;
    if (a.actor && b.actor) return a.actor === b.actor;
    return a.text.toLowerCase() === b.text.toLowerCase();
  }

  /** Whether the two may be of one side: equal, or one of them is not known well enough to differ. */
  mayBeSame(a: Role, b: Role): boolean {
    if (this.isSame(a, b)) return true;
    const left = this.countryOf(a);
    const right = this.countryOf(b);
    if (left && right) return false;
    const kinds = [a, b].map((role) => (role.actor ? this.#actors.actor(role.actor)?.kind : undefined));
    if (kinds.includes('alliance') || kinds.includes('organisation')) return true;
    return !left && !right ? a.actor === undefined || b.actor === undefined || kinds.includes('person') : true;
  }

  /**
   * The first other side named in the words of `range`, nearest complement first: the object, then
   * what 'to', 'for', 'against', 'on', 'with' bring in; without `partners` not what 'with' does
   * ('will act with Corland if Bostland…').
   */
  othersIn(
    head: number,
    range: { start: number; end: number },
    debtors: readonly Role[],
    options: { readonly partners: boolean } = { partners: true },
    depth = 0,
  ): Role[] {
    const tree = this.#tree;
    if (depth > 4) return [];
    const order = [
      'iobj',
      'obj',
      'obl',
      'nmod',
      'xcomp',
      'advcl',
      'ccomp',
      'nsubj:pass',
      'amod',
      'compound',
      'conj',
      'acl',
    ];
    for (const relation of order) {
      for (const child of tree.children(head, relation)) {
        if (child < range.start || child >= range.end) continue;
        if (
          relation === 'obl' &&
          (NO_TARGET.has(caseOf(tree, child)) || (!options.partners && caseOf(tree, child) === 'with')) &&
          depth === 0
        )
          continue;
        const { upos } = tree.tokens[child];
        if (
          upos === 'NOUN' ||
          upos === 'PROPN' ||
          upos === 'PRON' ||
          (upos === 'ADJ' && /^[A-Z]/.test(tree.form(child)))
        ) {
          const roles = this.#actors
            .rolesAt(child)
            .filter((role) => (role.actor || role.country) && this.#isParty(role))
            .filter((role) => role.country || !MEANS.has(tree.lemma(child)))
            .filter((role) => !debtors.some((debtor) => this.isSame(debtor, role)))
            .map((role) => this.#asState(role, child));
          if (roles.length > 0) return roles;
        }
        const deeper = this.othersIn(child, range, debtors, options, depth + 1);
        if (deeper.length > 0) return deeper;
      }
    }
    return [];
  }

  #isParty(role: Role): boolean {
    return !role.actor || this.#actors.actor(role.actor)?.kind !== 'place' || role.country !== undefined;
  }

  #canBind(role: Role, token: number): boolean {
    if (role.actor) {
      const actor = this.#actors.actor(role.actor);
      return actor?.kind !== 'place' || actor.country !== undefined;
    }
    if (role.country) return this.#isAgent(token) || this.#tree.tokens[token].upos === 'PROPN';
    return this.#isAgent(token);
  }

  #isAgent(token: number): boolean {
    const tree = this.#tree;
    if (AGENTS.has(tree.lemma(token)) || NOT_THE_STATE.has(tree.lemma(token))) return true;
    return tree.doc.mentions.some(
      (mention) =>
        mention.start <= token &&
        token < mention.end &&
        (mention.type === 'person' || mention.type === 'organization') &&
        mention.confidence > 0.5,
    );
  }

  /** A phrase that only names a state in passing ('Syrian rebels') does not bind the state. */
  #asState(role: Role, token?: number): Role {
    if (token === undefined || !role.country || !NOT_THE_STATE.has(this.#tree.lemma(token))) return role;
    const own = role.actor ? this.#actors.actor(role.actor) : undefined;
    return { ...(own && own.kind !== 'state' ? { actor: role.actor } : {}), text: role.text, spans: role.spans };
  }
}
