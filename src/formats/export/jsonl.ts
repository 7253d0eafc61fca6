import type { ExportFormat } from './item.js';

/** One finding a line, as the reader gave it, with its words, its article and the names of its actors. */
export const jsonl: ExportFormat = {
  kinds: ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity'],
  async *write(items) {
    for await (const { article, ...finding } of items) {
      const { text: _, actors, ...about } = article;
      const record = JSON.stringify(finding.record);
      const named = [...actors.values()]
        .filter(({ id }) => record.includes(`"${id}"`))
        .map(({ mentions: __, ...actor }) => actor);
      yield `${JSON.stringify({ ...finding, actors: named, article: about })}\n`;
    }
  },
};
