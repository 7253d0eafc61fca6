import type { Doc } from '../records/doc.js';
import type { Reading } from '../records/reading.js';

/**
 * Doc to Reading: a pure function. The parts are read in the order in which they lean on one another.
 */
export function read(doc: Doc): Reading {
  return {
    article: doc.article,
    actors: [],
    statements: [],
    events: [],
    commitments: [],
    instruments: [],
    quantities: [],
    notices: [],
  };
}
