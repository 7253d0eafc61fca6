import { pairsOf } from './gdelt.js';
import { articleUri, type ExportFormat, type ExportItem, type Party } from './item.js';

const NODE_KEYS = ['name', 'kind', 'country', 'sector'] as const;
const EDGE_KEYS = [
  'finding',
  'kind',
  'type',
  'status',
  'happened',
  'confidence',
  'words',
  'condition',
  'article',
  'reported',
] as const;

/**
 * GraphML: actors are nodes; events and commitments are directed edges from who does or owes it to
 * whom. One between fewer than two actors is no edge and has no place in the graph.
 */
export const graphml: ExportFormat = {
  kinds: ['event', 'commitment'],
  async *write(items) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${[...keys('node', NODE_KEYS), ...keys('edge', EDGE_KEYS)].join('\n')}
<graph id="ledger" edgedefault="directed">
`;
    const drawn = new Set<string>();
    let edges = 0;
    for await (const item of items) {
      for (const [from, to] of pairsOf(item)) {
        if (!from || !to) continue;
        let lines = '';
        for (const party of [from, to]) {
          const id = nodeOf(party);
          if (drawn.has(id)) continue;
          drawn.add(id);
          lines += `${node(id, party)}\n`;
        }
        yield `${lines}${edge(++edges, nodeOf(from), nodeOf(to), item)}\n`;
      }
    }
    yield '</graph>\n</graphml>\n';
  },
};

/** One whom the reader did not tie to an actor is known by what it is called. */
function nodeOf({ name, actor, country }: Party): string {
  return actor?.identity ?? (country ? `phrase:${country}:${name}` : `phrase:${name}`);
}

function node(id: string, { name, actor, country }: Party): string {
  const values = { name, kind: actor?.kind, country, sector: actor?.sector };
  return `<node id="${escaped(id)}">${NODE_KEYS.map((key) => data('node', key, values[key])).join('')}</node>`;
}

function edge(number: number, from: string, to: string, item: ExportItem): string {
  const { article } = item;
  const antecedent = item.kind === 'commitment' ? item.record.antecedent : undefined;
  const values = {
    finding: item.id,
    kind: item.kind,
    type: item.type,
    status: item.status,
    happened: item.happened && [...new Set([item.happened.from, item.happened.to])].join('/'),
    confidence: item.confidence,
    words: item.words,
    condition: antecedent?.spans.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    article: articleUri(article),
    reported: article.reported,
  };
  const cells = EDGE_KEYS.map((key) => data('edge', key, values[key])).join('');
  return `<edge id="e${number}" source="${escaped(from)}" target="${escaped(to)}">${cells}</edge>`;
}

function keys(of: 'node' | 'edge', names: readonly string[]): string[] {
  return names.map(
    (name) =>
      `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${name === 'confidence' ? 'double' : 'string'}"/>`,
  );
}

function data(of: 'node' | 'edge', key: string, value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : `<data key="${of}-${key}">${escaped(String(value))}</data>`;
}

/** XML 1.0 has no place for most control characters and for halves of a surrogate pair, however they are written. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r/g, '&#13;');
}
