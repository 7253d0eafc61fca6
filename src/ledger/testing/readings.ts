import type { Article, Block } from '../../records/article.js';
import { articleId, findingId } from '../../records/identity.js';
import type { Actor, Reading } from '../../records/reading.js';
import type { Span } from '../../records/span.js';

/** An article of paragraphs, parted by blank lines. */
export function articleOf(paragraphs: readonly string[], about: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start: at, end: at + paragraph.length });
    at += paragraph.length + 2;
  }
  const text = paragraphs.join('\n\n');
  return { id: articleId(text), language: 'en', text, blocks, ...about };
}

/** A reading made by hand, in which one state strikes another and says so. */
export function strikeReading(
  about: Partial<Article> & { aggressor?: string; victim?: string; day?: string; more?: string } = {},
): Reading {
  const { aggressor = 'Arvenia', victim = 'Bostland', day = '2031-05-04', more = 'Talks are off.', ...meta } = about;
  const article = articleOf([`${aggressor} shelled ${victim} on ${day}, its army said.`, more], meta);
  const spanOf = (words: string): Span => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const state = (name: string): Actor => ({
    id: findingId(article.id, 'actor', spanOf(name)),
    name,
    kind: 'state',
    country: name.slice(0, 3).toUpperCase(),
    code: name.slice(0, 3).toUpperCase(),
    mentions: [spanOf(name)],
  });
  const [first, second] = [state(aggressor), state(victim)];
  const role = (actor: Actor) => ({
    actor: actor.id,
    country: actor.country,
    text: actor.name,
    spans: [...actor.mentions],
  });
  const deed = spanOf(`${aggressor} shelled ${victim}`);
  const statement = {
    id: findingId(article.id, 'statement', deed),
    speaker: { actor: first.id, spans: [spanOf('its army')] },
    cue: [spanOf('said')],
    content: [deed],
    mode: 'indirect' as const,
    act: 'assert' as const,
    confidence: 0.9,
  };
  return {
    article,
    actors: [first, second],
    statements: [statement],
    events: [
      {
        id: findingId(article.id, 'event', deed),
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        contexts: ['military'],
        status: 'occurred',
        actors: [role(first)],
        recipients: [role(second)],
        date: { value: day, text: day, span: spanOf(day), precision: 'day' },
        evidence: [deed],
        statement: statement.id,
        confidence: 0.8,
      },
    ],
    commitments: [],
    instruments: [],
    quantities: [],
    notices: [{ code: 'date-unknown', message: 'no date was found for the talks' }],
  };
}
