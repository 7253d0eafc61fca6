/** What a page's JSON-LD says of the report. Strings are as they stand there, entities included. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly description?: string;
  readonly body?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly datePublished?: string;
  readonly language?: string;
  readonly url?: string;
}

type Json = Readonly<Record<string, unknown>>;

const REPORT_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle|PressRelease)$/;
const DEEPEST = 6;

/** The report among a page's JSON-LD scripts: the one with the most said about it. */
export function articleInJsonLd(scripts: readonly string[]): JsonLdArticle | undefined {
  const nodes = scripts.flatMap((script) => flatten(parseLoosely(script), 0));
  const reports = nodes.filter((node) => typesOf(node).some((type) => REPORT_TYPES.test(type)));
  const told = (node: Json) =>
    (text(node.articleBody) ? 4 : 0) + (text(node.datePublished) ? 2 : 0) + (text(node.headline) ? 1 : 0);
  const [report] = [...reports].sort((a, b) => told(b) - told(a));
  if (!report) return undefined;
  const byId = new Map(nodes.map((node) => [text(node['@id']), node]));
  return {
    headline: text(report.headline) ?? text(report.name),
    description: text(report.description),
    body: text(report.articleBody),
    authors: list(report.author).flatMap((author) => nameOf(author, byId) ?? []),
    outlet: list(report.publisher).flatMap((publisher) => nameOf(publisher, byId) ?? [])[0],
    datePublished: text(report.datePublished),
    language: text(report.inLanguage),
    url: text(report.url) ?? text(report['@id']),
  };
}

/** Pages wrap their JSON in comments, and leave raw line breaks in its strings. */
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\*.{0,40}?\*\/\s*)?(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:(?:\/\/)?\s*\]\]>|-->)\s*;?\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/;\s*$/, '')
      .replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more; what none mends says nothing.
    }
  }
  return undefined;
}

function flatten(value: unknown, depth: number): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isRecord(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate'].flatMap((key) => flatten(value[key], depth + 1)),
  ];
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): string[] {
  return list(node['@type']).filter((type): type is string => typeof type === 'string');
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return text(value.join('\n\n'));
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A person or an organisation is written as a name, as a node, or as a reference to one. */
function nameOf(value: unknown, byId: ReadonlyMap<string | undefined, Json>): string | undefined {
  if (typeof value === 'string') return /^https?:/.test(value) ? undefined : text(value);
  if (!isRecord(value)) return undefined;
  return text(value.name) ?? text(byId.get(text(value['@id']))?.name);
}
