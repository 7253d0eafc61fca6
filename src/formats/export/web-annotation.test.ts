import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import type { ExportItem } from './item.js';
import { ANNOTATION_CONTEXT } from './testing/annotation-context.js';
import { sampleItems, stream, written } from './testing/items.js';
import { webAnnotation } from './web-annotation.js';

interface Page {
  readonly items: readonly {
    readonly id: string;
    readonly target: Target | readonly Target[];
  }[];
}
interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

async function pageOf(items: readonly ExportItem[]): Promise<Page> {
  return JSON.parse((await written(webAnnotation.write(stream(items)))).toString());
}

/** Fails on any term that the context does not know. */
async function expanded(page: object) {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not to be loaded: ${url}`);
    return { documentUrl: url, document: ANNOTATION_CONTEXT };
  };
  return jsonld.expand(page as never, { documentLoader, safe: true } as never);
}

const items = sampleItems(webAnnotation.kinds);

it('is JSON-LD, every term of it known', async () => {
  const [page] = (await expanded(await pageOf(items))) as unknown as Record<string, never>[];
  expect(page['@type']).toEqual(['https://www.w3.org/ns/activitystreams#OrderedCollectionPage']);
  const [{ '@list': annotations }] = page['https://www.w3.org/ns/activitystreams#items'] as {
    '@list': Record<string, unknown>[];
  }[];
  expect(annotations).toHaveLength(items.length);
  for (const annotation of annotations) {
    expect(annotation['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
    expect(annotation['http://www.w3.org/ns/oa#motivatedBy']).toEqual([
      { '@id': 'http://www.w3.org/ns/oa#classifying' },
    ]);
    expect(annotation['http://www.w3.org/ns/oa#hasBody']).toHaveLength(2);
  }
  await expect(
    expanded({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:x', unheardOf: 1 }),
  ).rejects.toThrow();
  expect((await pageOf([])).items).toEqual([]);
});

it('points at the words by quote and by position in code points', async () => {
  const page = await pageOf(items);
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(items.length);
  for (const [at, { target }] of page.items.entries()) {
    const { article } = items[at];
    const characters = [...article.text];
    for (const { source, selector } of [target].flat() as Target[]) {
      const [quote, position] = selector;
      expect(source).toBe(article.url ?? `urn:casus:article:${article.id}`);
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(quote.exact).not.toBe('');
    }
  }
  const meeting = page.items.find(({ id }) => id.endsWith(':event-met'))?.target as Target;
  // The ship in the text is one character, and two code units.
  expect(meeting.selector[1].start).toBe((items.at(-1)?.article.text.indexOf('met, <later>') as number) - 1);
});
