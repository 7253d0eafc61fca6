import type { Event, Reading } from '../../records/reading.js';
import { type Match, matchNoun, matchVerb } from '../events/match.js';
import { statusOf } from '../syntax/clause.js';
import { proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';
import { figure } from './section.js';
import { anchorOf } from './statement-view.js';

export interface Trigger {
  readonly token: number;
  /** The sense of the lexicon of events that the word has in this clause. */
  readonly match?: Match;
}

/** The word that tells the event: by the lexicon of the event's own type, else by the engine, else by any sense. */
export function triggerOf(tree: Tree, event: Event): Trigger | undefined {
  const proposals = proposalsOf(tree, 'event');
  const found: (Trigger & { readonly rank: number })[] = [];
  for (const span of event.evidence) {
    const { start, end } = tree.tokensIn(span);
    for (let token = start; token < end; token++) {
      const match = matchVerb(tree, token) ?? matchNoun(tree, token);
      const proposal = proposals.get(token);
      const rank =
        (match?.type === event.type ? 2 : match ? 0.5 : 0) +
        (proposal?.label === event.type ? 1 + proposal.confidence : (proposal?.confidence ?? 0));
      if (rank > 0) found.push({ token, ...(match && { match }), rank });
    }
  }
  return found.sort((a, b) => b.rank - a.rank)[0];
}

/** Which sense of which word made the event, and what decided its status. */
export function ruleOfEvent(tree: Tree, reading: Reading, event: Event, trigger: Trigger | undefined): string[] {
  const spoken = spokenAt(tree, reading, event);
  if (trigger === undefined) return [spoken ?? 'no word of the evidence has a sense of its own'];
  const { token, match } = trigger;
  const lines: string[] = [];
  if (match?.type === event.type) {
    const carrier = match.carrier === undefined ? '' : `, carried by “${tree.form(match.carrier)}”`;
    lines.push(
      `lexicon of events: “${tree.form(token)}” (${match.lemma}) is ${match.type} in this clause${carrier}; fit ${figure(match.fit)}`,
    );
  } else if (spoken) lines.push(spoken);
  else if (match)
    lines.push(`lexicon of events: “${tree.form(token)}” is ${match.type}; the engine's ${event.type} was taken`);
  else lines.push(`no sense in the lexicon: “${tree.form(token)}” is an event by the engine's word`);
  lines.push(`status by the clause alone: ${statusOf(tree, match?.carrier ?? token)}; taken: ${event.status}`);
  return lines;
}

/** An utterance is an event of its own verbal type: 'warned', 'promised', 'condemned'. */
function spokenAt(tree: Tree, reading: Reading, event: Event): string | undefined {
  const cue = reading.statements.find((statement) => {
    const anchor = anchorOf(tree, reading, statement);
    return (
      statement.cue.length > 0 &&
      anchor !== undefined &&
      event.evidence.some(({ start, end }) => start <= tree.tokens[anchor].start && tree.tokens[anchor].end <= end)
    );
  });
  return cue && `the statement ${cue.id} is an act itself (${cue.act}): what is said counts as ${event.type}`;
}
