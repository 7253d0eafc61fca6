import type { Doc } from '../../records/doc.js';
import type { Reading, Statement } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import { Tree } from '../syntax/tree.js';
import { ruleOfCommitment } from './commitment-view.js';
import { engineView } from './engine-view.js';
import { ruleOfEvent, triggerOf } from './event-view.js';
import { actorView, dateView, oneLine, roleView, wordsOf } from './knowledge-view.js';
import { figure, type Section, section } from './section.js';
import { anchorOf, ruleOfStatement } from './statement-view.js';
import { clauseOf, headOf, treeView } from './tree-view.js';
import { wordsAt } from './words-at.js';

/** What an explanation says of one kind of finding, before what all kinds share. */
interface About {
  readonly title: string;
  readonly spans: readonly Span[];
  /** The word to show the clause of. */
  readonly word: number | undefined;
  readonly sections: readonly Section[];
  /** The statement that it lies within. */
  readonly within?: string;
}

/**
 * Why a finding of the reading was made: its words, its clause as a tree, the rule and the engine's proposals, what
 * was known of those who take part, the statement around it. Text for a terminal; undefined for an id that is not in
 * the reading.
 */
export function explain(doc: Doc, reading: Reading, id: string): string | undefined {
  const tree = new Tree(doc);
  const about = aboutOf(tree, reading, id);
  if (about === undefined) return undefined;
  const { title, spans, word, sections, within } = about;
  const sentence = word === undefined ? undefined : tree.sentenceOf(word);
  const clause = word === undefined ? [] : treeView(tree, clauseOf(tree, word), wordsAt(tree, spans));
  const all = [
    ...section('Words', [
      `“${wordsOf(reading, spans)}”`,
      sentence && `in: ${textOf(tree, sentence.start, sentence.end)}`,
    ]),
    ...section('Tree of the clause (* marks its own words)', clause),
    ...sections,
    ...section('Lies within', withinView(reading, within)),
  ];
  return [`${id}: ${title}`, ...all.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `  ${line}`)])]
    .join('\n')
    .concat('\n');
}

function aboutOf(tree: Tree, reading: Reading, id: string): About | undefined {
  const statement = reading.statements.find((one) => one.id === id);
  if (statement) return aboutStatement(tree, reading, statement);
  const event = reading.events.find((one) => one.id === id);
  if (event) {
    const trigger = triggerOf(tree, event);
    return {
      title: `event ${event.type}${event.mode ? `/${event.mode}` : ''}, ${event.status}, confidence ${figure(event.confidence)}`,
      spans: event.evidence,
      word: trigger?.token ?? headOf(tree, event.evidence),
      sections: [
        ...section('Rule', ruleOfEvent(tree, reading, event, trigger)),
        ...section('Engine', engineView(tree, 'event', wordsAt(tree, event.evidence))),
        ...section(
          'Actors',
          event.actors.flatMap((role) => roleView(reading, role)),
        ),
        ...section(
          'Recipients',
          event.recipients.flatMap((role) => roleView(reading, role)),
        ),
        ...section('Place', event.place ? roleView(reading, event.place) : []),
        ...section('Date', dateView(reading, event.date)),
      ],
      within: event.statement,
    };
  }
  const commitment = reading.commitments.find((one) => one.id === id);
  if (commitment) {
    return {
      title: `commitment, ${commitment.kind}, ${commitment.strength}, confidence ${figure(commitment.confidence)}`,
      spans: commitment.evidence,
      word: headOf(tree, commitment.consequent.spans),
      sections: [
        ...section('Rule', ruleOfCommitment(tree, commitment)),
        ...section('Engine', engineView(tree, 'commitment', wordsAt(tree, commitment.evidence))),
        ...section(
          'Debtors',
          commitment.debtors.flatMap((role) => roleView(reading, role)),
        ),
        ...section(
          'Creditors',
          commitment.creditors.flatMap((role) => roleView(reading, role)),
        ),
        ...section('Instrument', [reading.instruments.find((one) => one.id === commitment.instrument)?.name]),
        ...section('Deadline', dateView(reading, commitment.deadline)),
      ],
      within: commitment.statement,
    };
  }
  return aboutOther(tree, reading, id);
}

function aboutStatement(tree: Tree, reading: Reading, statement: Statement): About {
  const anchor = anchorOf(tree, reading, statement);
  const { speaker, addressee } = statement;
  return {
    title: `statement, ${statement.act}, ${statement.mode}, confidence ${figure(statement.confidence)}`,
    spans: [...statement.cue, ...statement.content].toSorted((a, b) => a.start - b.start),
    word: anchor,
    sections: [
      ...section('Rule', ruleOfStatement(tree, statement, anchor)),
      ...section('Engine', engineView(tree, 'attribution', wordsAt(tree, statement.cue))),
      ...section('Speaker', speaker ? roleView(reading, speaker) : ['no source is told']),
      ...section('Addressee', addressee ? roleView(reading, addressee) : []),
      ...section('Date', dateView(reading, statement.date)),
    ],
    within: statement.within,
  };
}

function aboutOther(tree: Tree, reading: Reading, id: string): About | undefined {
  const actor = reading.actors.find((one) => one.id === id);
  if (actor) {
    const first = actor.mentions.slice(0, 1);
    return {
      title: `actor ${actor.name}, ${actor.mentions.length} ${actor.mentions.length === 1 ? 'mention' : 'mentions'}`,
      spans: first,
      word: headOf(tree, first),
      sections: section('Known', actorView(reading, actor)),
    };
  }
  const instrument = reading.instruments.find((one) => one.id === id);
  if (instrument) {
    return {
      title: `instrument, ${instrument.kind}: ${oneLine(instrument.name)}`,
      spans: instrument.mentions.slice(0, 1),
      word: headOf(tree, instrument.mentions),
      sections: [
        ...section(
          'Parties',
          instrument.parties.flatMap((role) => roleView(reading, role)),
        ),
        ...section('Date', dateView(reading, instrument.date)),
      ],
    };
  }
  const quantity = reading.quantities.find((one) => one.id === id);
  if (!quantity) return undefined;
  return {
    title: `quantity, ${quantity.bound} ${quantity.value} ${oneLine(quantity.item)}, ${quantity.relation}`,
    spans: quantity.evidence,
    word: headOf(tree, quantity.evidence),
    sections: section('Holder', quantity.holder ? roleView(reading, quantity.holder) : []),
    within: quantity.statement,
  };
}

/** The statements around the finding, the nearest first. */
function withinView(reading: Reading, id: string | undefined): string[] {
  const lines: string[] = [];
  for (let at = id; at !== undefined && lines.length < reading.statements.length; ) {
    const statement = reading.statements.find((one) => one.id === at);
    if (!statement) break;
    const speaker = statement.speaker ? `“${wordsOf(reading, statement.speaker.spans)}”` : 'no source told';
    const cue = statement.cue.length > 0 ? `“${wordsOf(reading, statement.cue)}”` : 'no cue';
    lines.push(`${at}: ${speaker}, ${cue} (${statement.act})`);
    at = statement.within;
  }
  return lines;
}

function textOf(tree: Tree, start: number, end: number): string {
  return oneLine(tree.text.slice(tree.tokens[start].start, tree.tokens[end - 1].end));
}
