import { knowledge } from '../../knowledge/knowledge.js';
import type { BodyRecord } from '../../knowledge/records.js';
import type { ActorKind, Notice } from '../../records/reading.js';
import type { Tree } from '../syntax/tree.js';
import type { Draft, MentionForm } from './draft.js';

/** One reference in the order of the text: what pronouns and descriptions look back on. */
export interface Reference {
  readonly draft: Draft;
  readonly token: number;
  readonly sentence: number;
}

/** The actors found so far in one article, and which token refers to which. */
export class Discourse {
  readonly tree: Tree;
  readonly drafts: Draft[] = [];
  readonly notices: Notice[] = [];
  /** The actor that each token stands for, if any. */
  readonly at: (Draft | undefined)[];
  /** Groups that are opened to their members: 'the two countries'. */
  readonly groups = new Map<number, readonly Draft[]>();
  /** For a plural noun with several owners ('head|owner' tokens), each owner's own actor. */
  readonly splits = new Map<string, Draft>();
  readonly #states = new Map<string, Draft>();
  readonly #bodies = new Map<BodyRecord, Draft>();
  readonly #places = new Map<string, Draft>();
  readonly #references: Reference[][] = [];

  constructor(tree: Tree) {
    this.tree = tree;
    this.at = new Array(tree.tokens.length);
  }

  create(kind: ActorKind, name: string, words: readonly string[] = []): Draft {
    const draft: Draft = {
      order: this.drafts.length,
      kind,
      name,
      words,
      plural: false,
      nouns: new Set(),
      mentions: [],
    };
    this.drafts.push(draft);
    return draft;
  }

  state(iso3: string): Draft {
    let draft = this.#states.get(iso3);
    if (!draft) {
      draft = this.create('state', knowledge().country(iso3)?.name ?? iso3);
      draft.country = iso3;
      this.#states.set(iso3, draft);
    }
    return draft;
  }

  body(body: BodyRecord): Draft {
    let draft = this.#bodies.get(body);
    if (!draft) {
      const kind = body.kind === 'alliance' || body.kind === 'armed group' ? body.kind : 'organisation';
      draft = this.create(kind, body.name);
      draft.body = body;
      draft.sector = body.sector;
      if (/^(?:IGO|NGO|IMG|MNC)$/.test(body.home)) draft.home = body.home;
      else draft.country = body.home;
      this.#bodies.set(body, draft);
    }
    return draft;
  }

  place(name: string, iso3: string): Draft {
    const key = `${name}|${iso3}`;
    let draft = this.#places.get(key);
    if (!draft) {
      draft = this.create('place', name);
      draft.country = iso3;
      this.#places.set(key, draft);
    }
    return draft;
  }

  get states(): Iterable<Draft> {
    return this.#states.values();
  }

  /** Records that tokens [start, end) refer to `draft`. */
  mention(draft: Draft, start: number, end: number, head: number, form: MentionForm): void {
    draft.mentions.push({ start, end, head, form });
    for (let token = start; token < end; token++) this.at[token] ??= draft;
    this.at[head] = draft;
    const sentence = this.tree.sentenceIndex(head);
    this.#references[sentence] ??= [];
    this.#references[sentence].push({ draft, token: head, sentence });
  }

  /** References before `token`, the nearest sentence first; within a sentence in the order of the text. */
  *sentencesBack(token: number, limit: number): Generator<{ distance: number; references: Reference[] }> {
    const own = this.tree.sentenceIndex(token);
    for (let sentence = own; sentence >= 0 && own - sentence <= limit; sentence--) {
      const references = this.#references[sentence];
      if (!references) continue;
      const before = sentence === own ? references.filter((reference) => reference.token < token) : references;
      if (before.length > 0) {
        yield { distance: own - sentence, references: [...before].sort((a, b) => a.token - b.token) };
      }
    }
  }

  notice(code: string, message: string, token: number): void {
    if (this.notices.some((notice) => notice.message === message)) return;
    const { start, end } = this.tree.tokens[token];
    this.notices.push({ code, message, span: { start, end } });
  }
}
