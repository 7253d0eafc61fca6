import { findingId } from '../../records/identity.js';
import type { Actor, Role } from '../../records/reading.js';
import { mergeSpans, type Span } from '../../records/span.js';
import type { ActorIndex } from '../parts.js';
import { belongingsOf } from './belongings.js';
import { codeFrom } from './code-of.js';
import type { Discourse } from './discourse.js';
import type { Belonging, Draft } from './draft.js';
import { innerHead } from './partitives.js';
import { isPlural, plainPhrase, spanOfRun } from './phrase.js';
import { isExpletive } from './pronouns.js';

/** The finished index: actors in the order of their first mention, and what each token refers to. */
export function buildIndex(discourse: Discourse): ActorIndex {
  const { tree } = discourse;
  const records = new Map<Draft, Actor>();
  const firstMention = (draft: Draft): number =>
    draft.mentions.reduce((least, mention) => Math.min(least, mention.start), tree.tokens.length);
  const used = discourse.drafts
    .filter((draft) => draft.mentions.length > 0)
    .map((draft) => ({ draft, first: firstMention(draft) }));
  for (const { draft } of used.sort((a, b) => a.first - b.first)) records.set(draft, recordOf(discourse, draft));
  const byId = new Map([...records.values()].map((actor) => [actor.id, actor]));
  const actorOf = (token: number): Actor | undefined => {
    const draft = discourse.at[innerHead(tree, token)];
    return draft && records.get(draft);
  };
  return {
    actors: [...records.values()],
    actorAt: (token) => (tree.tokens[token] ? actorOf(token) : undefined),
    actor: (id) => byId.get(id),
    rolesAt: (token) =>
      tree.tokens[token]
        ? tree.conjuncts(token).flatMap((each, order) => rolesOfPhrase(each, order > 0 ? token : undefined))
        : [],
    sideOf: (id) => sideOf(id),
  };

  function rolesOfPhrase(head: number, first: number | undefined): Role[] {
    if (isExpletive(discourse, head)) return [];
    const phrase = plainPhrase(tree, head);
    const span = spanOfRun(tree, phrase);
    if (span.end <= span.start) return [];
    const text = tree.text.slice(span.start, span.end);
    const inner = innerHead(tree, head);
    const members = discourse.groups.get(inner);
    if (members)
      return members.flatMap((draft) => (records.has(draft) ? [roleOf(records.get(draft)!, draft, text, [span])] : []));
    const draft = discourse.at[inner];
    const owners = draft && draft.words.length > 0 ? [] : ownersOf(inner, first);
    const several = severalOwners(inner, owners);
    if (several) return several.map((owner) => splitRole(inner, owner, several));
    if (draft && records.has(draft)) return [roleOf(records.get(draft)!, draft, text, [span], owners[0])];
    const country = owners.find((owner) => owner.country)?.country;
    return [{ ...(country ? { country } : {}), text, spans: [span] }];
  }

  function ownersOf(head: number, first: number | undefined): Belonging[] {
    const own = belongingsOf(discourse, head).filter((owner) => owner.draft !== discourse.at[head]);
    if (own.length > 0 || first === undefined || first === head || tree.child(head, 'det', 'nmod:poss') !== undefined)
      return own;
    return tree.tokens[head].upos === 'NOUN'
      ? belongingsOf(discourse, first).filter((owner) => owner.token < first)
      : own;
  }

  /** 'U.S. and South Korean forces', 'leaders of Russia and China': coordinated owners of a plural noun, one role each. */
  function severalOwners(head: number, owners: readonly Belonging[]): Belonging[] | undefined {
    if (owners.length < 2 || !isPlural(tree, head)) return undefined;
    const first = tree.firstConjunct(owners[0].token);
    const joint = owners.filter((owner) => tree.firstConjunct(owner.token) === first);
    return joint.length > 1 && new Set(joint.map((owner) => owner.draft)).size === joint.length ? joint : undefined;
  }

  function splitRole(head: number, owner: Belonging, all: readonly Belonging[]): Role {
    const others = new Set(all.filter((each) => each !== owner).flatMap((each) => mentionTokens(each.token)));
    const phrase = plainPhrase(tree, head);
    const own = phrase.filter((token) => !others.has(token) && !tree.is(token, 'cc', 'punct'));
    const spans = mergeSpans(tree.text, tree.spansOf(own));
    const draft = discourse.splits.get(`${head}|${owner.token}`);
    const actor = draft && records.get(draft);
    const text = spans.map((span) => tree.text.slice(span.start, span.end)).join(' ');
    return {
      ...(actor ? { actor: actor.id } : {}),
      ...(owner.country ? { country: owner.country } : {}),
      text,
      spans,
    };
  }

  function mentionTokens(token: number): number[] {
    const mention = discourse.at[token]?.mentions.find((each) => each.head === token);
    return mention ? Array.from({ length: mention.end - mention.start }, (_, index) => mention.start + index) : [token];
  }

  function roleOf(actor: Actor, draft: Draft, text: string, spans: Span[], owner?: Belonging): Role {
    const country = actor.country ?? (draft.home ? undefined : owner?.country);
    return { actor: actor.id, ...(country ? { country } : {}), text, spans };
  }

  /** The state, or else the body, that an actor speaks for when it says 'we'. */
  function sideOf(id: string): Actor | undefined {
    const actor = byId.get(id);
    if (!actor) return undefined;
    if (actor.kind !== 'person' && actor.kind !== 'people') return actor;
    if (!actor.country || !/^(?:GOV|MIL|LEG)$/.test(actor.sector ?? '')) return undefined;
    return [...records].find(([draft]) => draft.kind === 'state' && draft.country === actor.country)?.[1];
  }
}

function recordOf(discourse: Discourse, draft: Draft): Actor {
  const { tree } = discourse;
  const mentions = draft.mentions
    .map((mention) => ({ start: tree.tokens[mention.start].start, end: tree.tokens[mention.end - 1].end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(
      (span, index, all) => index === 0 || span.start !== all[index - 1].start || span.end !== all[index - 1].end,
    );
  const sector = draft.kind === 'state' || draft.kind === 'place' ? undefined : draft.sector;
  const code = codeFrom(draft.home ?? draft.country, draft.home === 'IGO' && draft.body ? undefined : sector);
  return {
    id: findingId(tree.doc.article.id, 'actor', mentions[0], draft.name),
    name: draft.name,
    kind: draft.kind,
    ...(draft.country ? { country: draft.country } : {}),
    ...(sector ? { sector } : {}),
    ...(code && draft.kind !== 'place' ? { code } : draft.country ? { code: codeFrom(draft.country, undefined) } : {}),
    mentions,
  };
}
