import { createHash } from 'node:crypto';
import { iso2Of } from '../../knowledge/iso-codes.js';
import type { ActorKind } from '../../records/reading.js';
import { type ExportArticle, type ExportFormat, type ExportItem, type Party, partiesOf } from './item.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** A people or a place is no one who could be bound or sued: FollowTheMoney has no entity for it. */
const SCHEMAS: Readonly<Partial<Record<ActorKind, string>>> = {
  state: 'PublicBody',
  person: 'Person',
  organisation: 'Organization',
  alliance: 'Organization',
  'armed group': 'Organization',
};
/** Sectors of PLOVER that are parts of a state. */
const PUBLIC = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/**
 * FollowTheMoney, one entity a line: actors, the articles, and events and commitments as events whose
 * proof is the article. An entity that comes up again is not written again.
 */
export const ftm: ExportFormat = {
  kinds: ['actor', 'event', 'commitment'],
  async *write(items) {
    const written = new Set<string>();
    const isNew = ({ id }: Entity) => !written.has(id) && written.add(id).size > 0;
    for await (const item of items) {
      const { by, to } = partiesOf(item);
      const article = articleEntity(item.article);
      const actors = [...by, ...to].flatMap((party) => actorEntity(party) ?? []);
      const found = item.kind === 'actor' ? [] : [eventEntity(item, article.id)];
      for (const entity of [article, ...actors, ...found].filter(isNew)) yield `${JSON.stringify(entity)}\n`;
    }
  },
};

function articleEntity(article: ExportArticle): Entity {
  return {
    id: idOf('article', article.id),
    schema: 'Article',
    properties: known({
      title: article.title,
      // A document is called by its file's name where it has no title.
      fileName: article.title ? undefined : article.id,
      author: article.byline,
      publisher: article.outlet,
      sourceUrl: article.url,
      publishedAt: article.reported,
      language: LANGUAGES[article.language.slice(0, 2)],
      retrievedAt: article.recorded,
    }),
  };
}

function actorEntity({ actor }: Party): Entity | undefined {
  if (!actor) return undefined;
  const isPublic = actor.kind === 'organisation' && actor.sector !== undefined && PUBLIC.has(actor.sector);
  const schema = isPublic ? 'PublicBody' : SCHEMAS[actor.kind];
  if (!schema) return undefined;
  return {
    id: idOf('actor', actor.identity),
    schema,
    properties: known({
      name: actor.name,
      country: actor.country && iso2Of(actor.country)?.toLowerCase(),
      sector: actor.sector,
    }),
  };
}

function eventEntity(item: ExportItem, article: string): Entity {
  const { by, to } = partiesOf(item);
  const involved = [...new Set([...by, ...to].flatMap((party) => actorEntity(party)?.id ?? []))];
  const place = item.kind === 'event' ? item.record.place : undefined;
  const between = [by, to].map((parties) => parties.map(({ name }) => name).join(', '));
  const from = item.happened?.from;
  const to_ = item.happened?.to;
  return {
    id: idOf(item.kind, `${item.article.id}:${item.id}`),
    schema: 'Event',
    properties: {
      ...known({
        name: `${item.type}${between[0] && `: ${between[0]}`}${between[1] && ` → ${between[1]}`}`,
        date: from !== undefined && from === to_ ? from : undefined,
        startDate: from !== to_ ? from : undefined,
        endDate: from !== to_ ? to_ : undefined,
        location: place?.text,
        country: place?.country && iso2Of(place.country)?.toLowerCase(),
        summary: item.words,
        recordId: item.id,
        sourceUrl: item.article.url,
        publisher: item.article.outlet,
        proof: article,
      }),
      keywords: [item.kind, item.type, item.status].filter((word) => word !== undefined),
      ...(involved.length > 0 && { involved }),
    },
  };
}

/** ISO 639-3, as FollowTheMoney has it; Casus reads English. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'eng' };

function idOf(kind: string, name: string): string {
  return `casus-${createHash('sha1').update(`${kind}:${name}`).digest('hex')}`;
}

function known(values: Readonly<Record<string, string | undefined>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, [value]]] : [])));
}
