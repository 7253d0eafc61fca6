import type { Reader } from '../reader.js';
import type { Article } from '../records/article.js';
import { findingId } from '../records/identity.js';
import type { Actor, Reading } from '../records/reading.js';

/** A stand-in for the reader: every capitalised word is a person. It refuses texts that say 'unreadable'. */
export const readerOfNames: Pick<Reader, 'engine' | 'read'> = {
  engine: 'names 1',
  read: async (article) => readNames(article),
};

function readNames(article: Article): Reading {
  if (article.text.includes('unreadable')) throw new Error('the text says so');
  const actors = [...article.text.matchAll(/\b[A-Z][a-z]+\b/g)].map((match): Actor => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { id: findingId(article.id, 'actor', span), name: match[0], kind: 'person', mentions: [span] };
  });
  return { article, actors, statements: [], events: [], commitments: [], instruments: [], quantities: [], notices: [] };
}
