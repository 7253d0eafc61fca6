import type { Doc } from '../records/doc.js';
import type { Notice, Reading } from '../records/reading.js';
import { readActors } from './actors/read-actors.js';
import { readCommitments } from './commitments/read-commitments.js';
import { readEvents } from './events/read-events.js';
import { readInstruments } from './instruments/read-instruments.js';
import { readQuantities } from './quantities/read-quantities.js';
import { readStatements } from './statements/read-statements.js';
import { Tree } from './syntax/tree.js';
import { readTimes } from './time/read-times.js';

/** Doc to Reading: a pure function. The parts are read in the order in which they lean on one another. */
export function read(doc: Doc): Reading {
  const tree = new Tree(doc);
  const actors = readActors(tree);
  const times = readTimes(tree);
  const statements = readStatements(tree, actors.index, times.index);
  const instruments = readInstruments(tree, actors.index, times.index);
  const events = readEvents(tree, actors.index, times.index, statements.index);
  return {
    article: doc.article,
    actors: [...actors.index.actors],
    statements: statements.index.statements.map((statement) => statement.record),
    events,
    commitments: readCommitments(tree, actors.index, times.index, statements.index, instruments),
    instruments,
    quantities: readQuantities(tree, actors.index, statements.index),
    notices: [...unreadRest(doc), ...actors.notices, ...times.notices, ...statements.notices],
  };
}

function unreadRest({ article, cutAt }: Doc): Notice[] {
  if (cutAt === undefined) return [];
  const message = 'the text is very long; what follows from here on was kept and not read';
  return [{ code: 'text-too-long', message, span: { start: cutAt, end: article.text.length } }];
}
