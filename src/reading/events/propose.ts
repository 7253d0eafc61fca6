import type { Proposal } from '../../records/doc.js';
import type { PloverType } from '../../records/reading.js';
import { headsOf, proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';
import type { Match } from './match.js';

/** From here on the engine's event is taken where no frame matches. This and the rest were set on passages kept out of training. */
const LIKELY = 0.6;
/** A frame that asks for little is not believed where the engine sees no event at all. */
const UNLIKELY = 0.05;
const LOOSE_FIT = 0.65;
/** From here on the engine's type is taken instead of the frame's. */
const SURE_TYPE = 0.8;
/** How much the engine's word adds to, or takes from, the fit of a frame. */
const VOICE = 0.3;
/** All who take part are actors. */
const JOINT: ReadonlySet<PloverType> = new Set(['CONSULT', 'COOPERATE']);

/** What the engine and the frames together make of the token: the frame's match, mended; or the engine's alone. */
export function agreed(tree: Tree, token: number, match: Match | undefined): Match | undefined {
  if (tree.doc.proposals === undefined) return match;
  const proposal = proposalsOf(tree, 'event').get(token);
  if (match === undefined) return proposal && proposal.confidence >= LIKELY ? proposed(tree, proposal) : undefined;
  const confidence = proposal?.confidence ?? 0;
  if (confidence < UNLIKELY && match.fit < LOOSE_FIT) return undefined;
  const fit = match.fit + VOICE * (confidence - 0.5);
  if (proposal === undefined) return { ...match, fit };
  const roles = rolesOf(tree, proposal);
  const type = confidence * proposal.labelConfidence >= SURE_TYPE ? (proposal.label as PloverType) : match.type;
  return {
    ...match,
    fit,
    type,
    ...(type !== match.type && { mode: undefined }),
    symmetric: type === match.type ? match.symmetric : JOINT.has(type),
    actors: [...match.actors, ...roles.actors.filter((at) => !match.actors.includes(at))],
    recipients: [...match.recipients, ...roles.recipients.filter((at) => !match.recipients.includes(at))],
  };
}

function proposed(tree: Tree, proposal: Proposal): Match {
  const type = proposal.label as PloverType;
  const { actors, recipients } = rolesOf(tree, proposal);
  return {
    token: proposal.anchor,
    lemma: tree.lemma(proposal.anchor),
    type,
    symmetric: JOINT.has(type) || (type === 'AGREE' && actors.length > 1),
    actors,
    recipients,
    loose: [],
    things: [],
    words: [],
    fit: proposal.confidence * proposal.labelConfidence,
  };
}

function rolesOf(tree: Tree, { roles }: Proposal): { actors: number[]; recipients: number[] } {
  return { actors: headsOf(tree, roles.actor ?? []), recipients: headsOf(tree, roles.recipient ?? []) };
}
