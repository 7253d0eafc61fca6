import type { Span } from '../../records/span.js';
import { articleUri, type ExportFormat, type ExportItem, findingUri } from './item.js';

/** Characters of the text on either side of a quote, by which it is found where the text has shifted. */
const AROUND = 32;

/**
 * W3C Web Annotation Data Model: a page of annotations, each with its words by quote and by position.
 * Positions count Unicode code points, as the model has it, in the text that intake made of the page.
 */
export const webAnnotation: ExportFormat = {
  kinds: ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity'],
  async *write(items) {
    yield '{\n"@context": "http://www.w3.org/ns/anno.jsonld",\n"id": "urn:casus:export",\n"type": "AnnotationPage",\n"items": [';
    let isFirst = true;
    for await (const item of items) {
      const annotation = annotationOf(item);
      if (!annotation) continue;
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(annotation)}`;
      isFirst = false;
    }
    yield '\n]\n}\n';
  },
};

function annotationOf(item: ExportItem): object | undefined {
  const { article } = item;
  const spans = spansOf(item);
  if (spans.length === 0) return undefined;
  const targets = spans.map((span) => ({
    source: articleUri(article),
    selector: [quoteOf(article.text, span), positionOf(article.text, span)],
  }));
  const label = [item.kind, item.type, item.status].filter((part) => part).join(' ');
  return {
    id: findingUri(item),
    type: 'Annotation',
    motivation: 'classifying',
    created: article.recorded,
    generator: { type: 'Software', name: `casus: ${article.engine}` },
    body: [
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: label },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'application/json',
        value: JSON.stringify(item.record),
      },
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** The words that the finding rests on; of an actor, wherever it is mentioned. */
function spansOf(item: ExportItem): readonly Span[] {
  switch (item.kind) {
    case 'actor':
    case 'instrument':
      return item.record.mentions;
    case 'statement':
      return item.record.content.length > 0 ? item.record.content : item.record.cue;
    case 'commitment':
      return item.record.evidence.length > 0 ? item.record.evidence : item.record.consequent.spans;
    default:
      return item.record.evidence;
  }
}

function quoteOf(text: string, { start, end }: Span): object {
  // Half of a surrogate pair at the rim would be no character.
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
  };
}

function positionOf(text: string, { start, end }: Span): object {
  const before = codePoints(text.slice(0, start));
  return { type: 'TextPositionSelector', start: before, end: before + codePoints(text.slice(start, end)) };
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
