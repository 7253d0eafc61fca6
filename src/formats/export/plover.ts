import { PLOVER_SCALE } from '../../knowledge/plover-scale.js';
import type { Event } from '../../records/reading.js';
import { type ExportFormat, type ExportItem, type Party, partiesOf } from './item.js';

/** What PLOVER counts as an event is what took or takes place. */
export const TOOK_PLACE: readonly string[] = ['occurred', 'ongoing'];

/**
 * PLOVER's JSON, one event a line, by its own field names. It knows no event without an actor or a
 * date: those without an actor are left out; where only the report is dated, its day stands as the
 * date and `comment` says so.
 */
export const plover: ExportFormat = {
  kinds: ['event'],
  statuses: TOOK_PLACE,
  async *write(items) {
    for await (const item of items) {
      if (item.kind !== 'event') continue;
      const record = ploverEvent(item, item.record);
      if (record) yield `${JSON.stringify(record)}\n`;
    }
  },
};

function ploverEvent(item: ExportItem, event: Event): object | undefined {
  const { article } = item;
  const { by, to } = partiesOf(item);
  const date = item.happened?.from ?? article.reported?.slice(0, 10);
  if (by.length === 0 || date === undefined) return undefined;
  const { quad, score } = PLOVER_SCALE[event.type];
  const comments = [
    ...(item.happened ? [] : ['the date is that of the report, which does not date the event']),
    ...(item.status && !TOOK_PLACE.includes(item.status) ? [`the event is told as ${item.status}`] : []),
  ];
  const end = item.happened?.to;
  return {
    id: `${article.id}-${item.id}`,
    date,
    ...(end && end !== date && { enddate: end }),
    actor: by.map(entity),
    recipient: to.map(entity),
    has_event: true,
    event: [event.type],
    mode: event.mode ? [event.mode] : [],
    context: event.contexts,
    quad_code: quad,
    event_scale: score,
    ...(event.place && {
      event_loc: {
        extracted_place: event.place.text,
        ...(event.place.country && { country_code: ploverCountry(event.place.country) }),
      },
    }),
    event_text: item.words,
    ...(article.url && { link: article.url }),
    text_info: { article: article.id, title: article.title, outlet: article.outlet, published: article.reported },
    coder: `casus: ${article.engine}`,
    coded_date: article.recorded.slice(0, 10),
    coded_time: article.recorded.slice(11),
    ...(comments.length > 0 && { comment: comments.join('; ') }),
  };
}

function entity({ name, actor, country }: Party): object {
  const code = country ? ploverCountry(country) : actor?.code?.slice(0, 3);
  return { ...(code && { code }), ...(actor?.sector && { sector: actor.sector }), entity_text: name };
}

/** PLOVER's list has KOS for Kosovo, for which ISO has no code. */
export function ploverCountry(iso3: string): string {
  return iso3 === 'XKX' ? 'KOS' : iso3;
}
