import { findingId } from '../../records/identity.js';
import type { DateValue, Instrument, Role } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import type { ActorIndex, TimeIndex } from '../parts.js';
import { doerOf } from '../syntax/doer.js';
import type { Tree } from '../syntax/tree.js';
import { CONCLUDING, HEADS, type InstrumentKind, KNOWN_NAMES, NEEDS_NAME, SIGNED_ONLY } from './lexicon.js';

/** One mention of an instrument, before mentions are linked. */
interface Mention {
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly kind: InstrumentKind;
  /** Its words in lower case without articles: what a later mention is matched by. */
  readonly key: string;
  readonly lemma: string;
  readonly named: boolean;
  readonly described: boolean;
  readonly definite: boolean;
  /** An adjective says that it is called for, not that it is there. */
  readonly wished: boolean;
  readonly parties: readonly Role[];
  readonly date: DateValue | undefined;
}

interface Draft {
  mentions: Mention[];
  parties: Role[];
  date: DateValue | undefined;
}

/** Longer sentences are lists or run-together text, whose syntax says little. */
const LONGEST_SENTENCE = 400;
/** How far back 'the treaty' may look for its treaty, in tokens. */
const REACH = 600;

/** Treaties, agreements, laws, resolutions and ceasefires, with who is party to them; mentions linked. */
export function readInstruments(tree: Tree, actors: ActorIndex, times: TimeIndex): Instrument[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    const sentence = tree.sentenceOf(token);
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const mention = mentionAt(tree, actors, times, token);
    if (!mention) continue;
    const earlier = earlierOf(drafts, mention);
    if (earlier) {
      earlier.mentions.push(mention);
      if (earlier.parties.length < 2 && mention.parties.length > earlier.parties.length)
        earlier.parties = [...mention.parties];
      earlier.date ??= mention.date;
    } else if (isOne(mention)) {
      drafts.push({ mentions: [mention], parties: [...mention.parties], date: mention.date });
    }
  }
  return drafts.map((draft) => instrumentOf(tree, draft));
}

/** Whether the mention tells of an instrument that there is, not of one wished for or of good relations. */
function isOne(mention: Mention): boolean {
  if (mention.kind === 'other') return false;
  if (mention.named) return true;
  if (mention.wished && !mention.definite && !mention.date) return false;
  return mention.described || mention.parties.length > 0;
}

/** What is called for rather than in force: 'an immediate ceasefire'. */
const WISHED = new Set([
  'immediate',
  'lasting',
  'permanent',
  'comprehensive',
  'sustained',
  'durable',
  'possible',
  'potential',
  'future',
  'full',
  'any',
]);

function instrumentOf(tree: Tree, { mentions, parties, date }: Draft): Instrument {
  const spans = mentions.map((mention) => spanOf(tree, mention));
  const best = mentions.find((mention) => mention.named) ?? longest(mentions);
  const span = spanOf(tree, best);
  return {
    id: findingId(tree.doc.article.id, 'instrument', spans[0]),
    name: tree.text.slice(span.start, span.end).replace(/^(?:the|a|an|this|that|their|its|our)\s+/i, ''),
    kind: best.kind,
    parties,
    ...(date ? { date } : {}),
    mentions: spans,
  };
}

function longest(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, mention) => (mention.end - mention.start > best.end - best.start ? mention : best));
}

function spanOf(tree: Tree, { start, end }: { start: number; end: number }): Span {
  return { start: tree.tokens[start].start, end: tree.tokens[end - 1].end };
}

function mentionAt(tree: Tree, actors: ActorIndex, times: TimeIndex, token: number): Mention | undefined {
  const { upos, xpos } = tree.tokens[token];
  const known = knownNameAt(tree, token);
  if (known) {
    return {
      ...known,
      head: token,
      definite: true,
      wished: false,
      named: true,
      described: true,
      parties: [],
      date: undefined,
      lemma: '',
    };
  }
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  if (xpos === 'NNS' || xpos === 'NNPS') return undefined;
  if (tree.is(token, 'compound', 'flat') || tree.child(token, 'flat') !== undefined) return undefined;
  const lemma = tree.lemma(token);
  const signing = signingOf(tree, token);
  const kind =
    HEADS.get(lemma) ?? (signing !== undefined ? SIGNED_ONLY.get(lemma) : undefined) ?? definiteReference(lemma);
  if (!kind) return undefined;
  const range = nameRange(tree, token);
  const named = upos === 'PROPN' || /^[A-Z]/.test(tree.form(token)) || hasNumber(tree, token);
  const parties = partiesOf(tree, actors, token, signing);
  const described =
    signing !== undefined ||
    (!NEEDS_NAME.has(lemma) && range.end - range.start > 2) ||
    tree.child(token, 'acl') !== undefined;
  const article = tree.children(token, 'det', 'nmod:poss').map((at) => tree.lower(at));
  return {
    head: token,
    ...range,
    kind,
    lemma,
    key: keyOf(tree, range),
    named: named && (range.end - range.start > 1 || hasNumber(tree, token)),
    described: described && (!NEEDS_NAME.has(lemma) || signing !== undefined || parties.length > 1),
    definite: article.some(
      (word) => word !== 'a' && word !== 'an' && word !== 'any' && word !== 'no' && word !== 'another',
    ),
    wished: tree.children(token, 'amod', 'det').some((at) => WISHED.has(tree.lower(at))),
    parties,
    date: signing !== undefined ? times.dateOf(signing) : undefined,
  };
}

/** 'The document', 'the partnership' can only point back to something signed. */
function definiteReference(lemma: string): InstrumentKind | undefined {
  return lemma === 'document' || lemma === 'partnership' ? 'other' : undefined;
}

function knownNameAt(
  tree: Tree,
  token: number,
): { start: number; end: number; kind: InstrumentKind; key: string } | undefined {
  if (tree.tokens[token].upos !== 'PROPN') return undefined;
  for (const [name, kind] of KNOWN_NAMES) {
    const words = name.split(' ');
    if (tree.form(token) !== words.at(-1)) continue;
    const start = token - words.length + 1;
    if (start >= 0 && words.every((word, at) => tree.form(start + at) === word)) {
      return { start, end: token + 1, kind, key: name.toLowerCase() };
    }
  }
  return undefined;
}

/** The noun with its modifiers and the 'of', 'on', 'between' phrases that name it; no relative clauses. */
function nameRange(tree: Tree, token: number): { start: number; end: number } {
  let start = token;
  for (const child of tree.children(token, 'det', 'amod', 'compound', 'nmod:poss', 'nummod', 'nmod:desc')) {
    if (child < start && child > token - 12) start = Math.min(start, ...tree.subtree(child));
  }
  let end = token + 1;
  for (const child of tree.children(token, 'nmod', 'nummod', 'flat')) {
    if (child < token) continue;
    const own = tree.subtree(child, 'acl', 'appos', 'parataxis');
    const preposition = tree.child(child, 'case');
    const naming =
      preposition === undefined || ['on', 'of', 'for', 'between', 'against', 'with'].includes(tree.lower(preposition));
    if (!naming || own[0] !== end || own.length > 14) break;
    if (own.at(-1) !== own[0] + own.length - 1) break;
    end = own[0] + own.length;
  }
  while (start < token && tree.tokens[start].upos === 'PUNCT') start++;
  while (end > token + 1 && tree.tokens[end - 1].upos === 'PUNCT') end--;
  return { start, end };
}

function hasNumber(tree: Tree, token: number): boolean {
  return tree
    .children(token, 'nummod', 'nmod', 'flat', 'dep')
    .some((at) => tree.tokens[at].upos === 'NUM' && at > token);
}

/** The verb by which it was made: 'signed by', 'reached', with the noun its object or passive subject. */
function signingOf(tree: Tree, token: number): number | undefined {
  const participle = tree
    .children(token, 'acl')
    .find((at) => CONCLUDING.has(tree.lemma(at)) && tree.tokens[at].upos === 'VERB');
  if (participle !== undefined) return participle;
  const head = tree.head(token);
  if (head < 0 || tree.tokens[head].upos !== 'VERB') return undefined;
  return tree.is(token, 'obj', 'nsubj:pass') && CONCLUDING.has(tree.lemma(head)) ? head : undefined;
}

/** Who is bound: who signed it, whom it is between, whose names it bears. */
function partiesOf(tree: Tree, actors: ActorIndex, token: number, signing: number | undefined): Role[] {
  const found: Role[] = [];
  const add = (at: number | undefined): void => {
    if (at === undefined) return;
    for (const role of actors.rolesAt(at)) {
      const id = role.country ?? role.actor;
      // 'His fellow autocrat' is a description whose bearer is a guess; a party has a name.
      if (id && /\p{Lu}/u.test(role.text) && !found.some((other) => (other.country ?? other.actor) === id))
        found.push(role);
    }
  };
  for (const child of tree.children(token, 'nmod')) {
    const preposition = tree.child(child, 'case');
    if (preposition !== undefined && ['between', 'with', 'among'].includes(tree.lower(preposition))) add(child);
  }
  for (const child of tree.children(token, 'compound', 'amod', 'nmod:poss')) add(child);
  if (signing !== undefined) {
    if (tree.tokens[signing].head !== token) add(doerOf(tree, signing));
    else if (tree.is(signing, 'acl:relcl')) add(tree.children(signing, 'nsubj').find((at) => !isRelative(tree, at)));
    for (const child of tree.children(signing, 'obl')) {
      const preposition = tree.child(child, 'case');
      if (preposition !== undefined && ['by', 'with', 'between'].includes(tree.lower(preposition))) add(child);
    }
  }
  return found;
}

function isRelative(tree: Tree, token: number): boolean {
  return ['which', 'that', 'who'].includes(tree.lower(token));
}

function keyOf(tree: Tree, { start, end }: { start: number; end: number }): string {
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    if (tree.tokens[at].upos !== 'DET' && tree.tokens[at].upos !== 'PUNCT') words.push(tree.lower(at));
  }
  return words.join(' ');
}

/** Same words; or a definite bare mention of a kind that fits the latest one within reach. */
function earlierOf(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 60); at--) {
    const draft = drafts[at];
    const last = draft.mentions[draft.mentions.length - 1];
    if (draft.mentions.some(({ key }) => key === mention.key && mention.definite)) return draft;
    if (mention.head - last.head > REACH) continue;
    if (isSameSigning(draft, mention)) return draft;
    if (!mention.definite || mention.named) continue;
    if (!fits(draft.mentions[0].kind, mention)) continue;
    const shared =
      mention.parties.length === 0 || draft.parties.length === 0 || overlap(mention.parties, draft.parties);
    const bare = mention.key.split(' ').length <= 2;
    if (shared && (bare || (mention.parties.length > 0 && draft.parties.length > 0) || sameWords(draft, mention)))
      return draft;
  }
  return undefined;
}

/** Signed on the same day by one of the same sides: told again in other words. */
function isSameSigning(draft: Draft, mention: Mention): boolean {
  if (!mention.date?.value || mention.named || mention.date.value !== draft.date?.value) return false;
  return fits(draft.mentions[0].kind, mention) && overlap(mention.parties, draft.parties);
}

const BROAD: readonly InstrumentKind[] = ['treaty', 'agreement', 'other'];
function fits(kind: InstrumentKind, mention: Mention): boolean {
  return (
    kind === mention.kind ||
    (BROAD.includes(kind) && BROAD.includes(mention.kind)) ||
    (kind === 'ceasefire' && mention.kind === 'agreement')
  );
}

function overlap(a: readonly Role[], b: readonly Role[]): boolean {
  return a.some((role) => b.some((other) => (role.country ?? role.actor) === (other.country ?? other.actor)));
}

function sameWords(draft: Draft, mention: Mention): boolean {
  const wanted = mention.key.split(' ');
  return draft.mentions.some(({ key }) => {
    const words = new Set(key.split(' '));
    return wanted.every((word) => words.has(word));
  });
}
