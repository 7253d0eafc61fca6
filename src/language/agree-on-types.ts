import type { EntityMention } from '../records/doc.js';

/**
 * Mentions of one text with one type for each name: what 'Coron' is in most places it is in all. Each mention counts by its
 * confidence; articles before a name and a genitive behind it do not tell names apart.
 */
export function agreeOnTypes(mentions: readonly EntityMention[], form: (token: number) => string): EntityMention[] {
  const names = mentions.map((mention) => nameOf(mention, form));
  const votes = new Map<string, Map<string, number>>();
  mentions.forEach(({ type, confidence }, index) => {
    const own = votes.get(names[index]) ?? new Map<string, number>();
    own.set(type, (own.get(type) ?? 0) + confidence);
    votes.set(names[index], own);
  });
  return mentions.map((mention, index) => {
    const own = votes.get(names[index]) as Map<string, number>;
    let { type } = mention;
    for (const [other, weight] of own) if (weight > (own.get(type) ?? 0)) type = other;
    return type === mention.type ? mention : { ...mention, type };
  });
}

function nameOf({ start, end }: EntityMention, form: (token: number) => string): string {
  const words = Array.from({ length: end - start }, (_, k) => form(start + k));
  if (words.length > 1 && /^the$/i.test(words[0])) words.shift();
  if (words.length > 1 && /^['’]s$/.test(words[words.length - 1])) words.pop();
  return words.join(' ');
}
