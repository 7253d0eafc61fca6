import type { Article } from '../records/article.js';
import type { Notice, Reading } from '../records/reading.js';

/** The Reading of an article that is kept and not read; the notice says why. */
export function unread(article: Article, notice: Notice): Reading {
  return {
    article,
    actors: [],
    statements: [],
    events: [],
    commitments: [],
    instruments: [],
    quantities: [],
    notices: [notice],
  };
}
