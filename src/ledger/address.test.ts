import { expect, it } from 'vitest';
import { canonicalAddress } from './address.js';

it.each([
  ['http://News.example/a/?utm_source=x&b=2&a=1#top', 'https://news.example/a?a=1&b=2'],
  ['https://news.example/', 'https://news.example/'],
  ['https://user:word@news.example/a?fbclid=1', 'https://news.example/a'],
  ['https://news.example/a?id=7', 'https://news.example/a?id=7'],
  ['urn:uuid:1', 'urn:uuid:1'],
  ['tag:x,2024:1', 'tag:x,2024:1'],
  ['not an address', 'not an address'],
])('%s becomes %s', (given, canonical) => {
  expect(canonicalAddress(given)).toBe(canonical);
  expect(canonicalAddress(canonical)).toBe(canonical);
});
