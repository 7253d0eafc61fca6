import type { Reading } from '../../../records/reading.js';
import { wordsOf } from '../../../records/span.js';
import { sampleReading } from '../../testing/sample-reading.js';
import type { ExportArticle, ExportItem, ExportKind } from '../item.js';

/** The findings of a reading as the ledger hands them out. */
export function itemsOf(reading: Reading, about: Partial<ExportArticle> = {}): ExportItem[] {
  const { article } = reading;
  const whole: ExportArticle = {
    id: article.id,
    url: article.url,
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    language: article.language,
    reported: article.published?.value,
    recorded: '2023-03-13T06:00:00Z',
    engine: 'test 1',
    text: article.text,
    actors: new Map(
      reading.actors.map((actor) => [
        actor.id,
        {
          ...actor,
          identity: actor.kind === 'state' ? `state:${actor.country}` : `${actor.kind}:${actor.name.toLowerCase()}`,
        },
      ]),
    ),
    ...about,
  };
  const items: object[] = [
    ...reading.actors.map((record) => ({
      kind: 'actor',
      type: record.kind,
      record,
      spans: record.mentions.slice(0, 1),
    })),
    ...reading.statements.map((record) => ({ kind: 'statement', type: record.act, record, spans: record.content })),
    ...reading.events.map((record) => ({
      kind: 'event',
      type: record.type,
      status: record.status,
      record,
      spans: record.evidence,
      ...(record.date?.value && { happened: { from: record.date.value, to: record.date.value } }),
    })),
    ...reading.commitments.map((record) => ({
      kind: 'commitment',
      type: record.kind,
      status: record.strength,
      record,
      spans: record.evidence,
    })),
    ...reading.quantities.map((record) => ({
      kind: 'quantity',
      type: record.relation,
      record,
      spans: record.evidence,
    })),
  ];
  return items.map((item) => {
    const { spans, ...finding } = item as {
      spans: { start: number; end: number }[];
      record: { id: string; confidence?: number };
    };
    return {
      id: finding.record.id,
      confidence: finding.record.confidence,
      ...finding,
      words: wordsOf(article.text, spans),
      article: whole,
    } as unknown as ExportItem;
  });
}

/** A threat by one side of a lake, an attack on the other, and a meeting of three; with signs that formats use for themselves. */
export function sampleItems(kinds: readonly ExportKind[]): ExportItem[] {
  return [
    ...itemsOf(sampleReading()),
    ...itemsOf(attackReading(), { url: 'https://gazette.example/a?b=1&c=2' }),
  ].filter(({ kind }) => kinds.includes(kind));
}

const TEXT = `Arvenia "shelled" the Bostland port of Kesh on 12 March 2023, \u{1f6a2} killing two; envoys of Arvenia, Bostland and Corland met, <later> & parted\tfriends.`;

function attackReading(): Reading {
  const spanOf = (words: string) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length };
  };
  const state = (name: string, country: string) => ({
    id: `actor-${country}`,
    name,
    kind: 'state' as const,
    country,
    code: country,
    mentions: [spanOf(name)],
  });
  const [arvenia, bostland, corland] = [state('Arvenia', 'ARV'), state('Bostland', 'FRA'), state('Corland', 'XKX')];
  const role = (actor: ReturnType<typeof state>) => ({
    actor: actor.id,
    country: actor.country,
    text: actor.name,
    spans: actor.mentions,
  });
  return {
    article: {
      id: 'feedfeedfeedfeed',
      title: 'Port, "shelled",\nagain',
      language: 'en',
      text: TEXT,
      blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    },
    actors: [arvenia, bostland, corland],
    statements: [],
    events: [
      {
        id: 'event-shelled',
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        contexts: ['military'],
        status: 'occurred',
        actors: [role(arvenia)],
        recipients: [role(bostland)],
        date: { value: '2023-03-12', text: '12 March 2023', span: spanOf('12 March 2023'), precision: 'day' },
        place: { text: 'Kesh', country: 'FRA', spans: [spanOf('Kesh')] },
        evidence: [spanOf('Arvenia "shelled" the Bostland port of Kesh')],
        confidence: 0.75,
      },
      {
        id: 'event-met',
        type: 'CONSULT',
        contexts: ['diplomatic'],
        status: 'occurred',
        actors: [role(arvenia), role(bostland), role(corland)],
        recipients: [],
        evidence: [spanOf('met, <later> & parted\tfriends')],
        confidence: 0.5,
      },
    ],
    commitments: [],
    instruments: [],
    quantities: [],
    notices: [],
  };
}

export async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

export async function written(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}
