import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { instruments } from '../knowledge/instruments.js';
import type { FoundFinding } from '../ledger/find-findings.js';
import { CasusError } from '../records/errors.js';
import type { Desk } from './api.js';
import { citationOf } from './citation.js';
import {
  ActorQuery,
  ArticleQuery,
  ConditionQuery,
  ContradictionQuery,
  DyadQuery,
  FindingQuery,
  HappeningQuery,
  InstrumentQuery,
  UndertakingQuery,
  WhatIfQuery,
} from './contract.js';
import { Invalid } from './problem.js';
import { findingFilter, readQuery, sinceDay, statesMeant, timesOf, untilDay, wordsOf } from './query.js';
import { askWhatIf, knownInstrument, today } from './routes/ask.js';
import { FINDING_LISTS, LISTS } from './routes/lists.js';

type McpDesk = Pick<Desk, 'ledger' | 'reader' | 'version' | 'origin'>;
type Given = Readonly<Record<string, unknown>>;

/** Items of an answer where no limit is given: what a model reads costs. */
const SHOWN = 20;

const ABOUT = {
  statements: 'Who said what, to whom, about what. Each item quotes the words and names article, outlet and date.',
  events:
    'Who did what to whom (PLOVER types), with its status: occurred, planned, denied, …; each with its words and source.',
  commitments: 'Who is bound to do what, under which condition, as each report says; with words and source.',
  quantities: 'Who has, sent, received or lost how many of what, as asserted by whom; with words and source.',
} as const;

/** The questions of the ledger as tools. Every answer carries the words that it rests on, with source and date. */
export function mcpServer(desk: McpDesk): McpServer {
  const server = new McpServer(
    { name: 'casus', version: desk.version },
    {
      instructions:
        'A ledger of what political actors said, did and bound themselves to do, read from news reports. Quote the words and name the source of what you tell; what the ledger does not hold, it does not know. Said is not done: mind status and toldBy.',
    },
  );
  const { ledger } = desk;
  const tool = (
    name: string,
    description: string,
    query: z.ZodObject,
    ask: (given: URLSearchParams) => Promise<unknown>,
  ) =>
    server.registerTool(
      name,
      { description, inputSchema: inputOf(query), annotations: { readOnlyHint: true, openWorldHint: false } },
      async (given: Given) => answer(() => ask(searchOf(given))),
    );
  for (const [list, kind] of Object.entries(FINDING_LISTS)) {
    tool(list, ABOUT[list as keyof typeof ABOUT], FindingQuery, async (search) => {
      const page = await ledger.find({ limit: SHOWN, ...given(findingFilter(kind, readQuery(FindingQuery, search))) });
      return { items: page.items.map((finding) => told(finding, desk)), ...(page.next ? { next: page.next } : {}) };
    });
  }
  tool('articles', 'Articles by words, outlet, actor and date.', ArticleQuery, (search) =>
    LISTS.articles.ask(desk, limited(search)),
  );
  tool('actors', 'Actors by name or country, with how often they are found.', ActorQuery, (search) =>
    LISTS.actors.ask(desk, limited(search)),
  );
  tool(
    'happenings',
    'One event with all reports that tell of it, and what they disagree on.',
    HappeningQuery,
    async (search) => {
      const page = await LISTS.happenings.ask(desk, limited(search, 5));
      return briefly(page, desk);
    },
  );
  tool(
    'undertakings',
    'One commitment over time: its state, restatements, and changes proposed or confirmed.',
    UndertakingQuery,
    async (search) => {
      const page = await LISTS.undertakings.ask(desk, limited(search, 5));
      return briefly(page, desk);
    },
  );
  tool(
    'triggers',
    'Conditions of commitments and treaties that reported events meet or may meet.',
    ConditionQuery,
    async (search) => {
      const { since, until, with: who, limit = SHOWN, ...query } = readQuery(ConditionQuery, search);
      const items = await ledger.triggers({
        ...query,
        limit,
        since: sinceDay(since),
        until: untilDay(until),
        with: statesMeant(who),
      });
      return briefly({ items }, desk);
    },
  );
  tool(
    'contradictions',
    'Reported deeds against what their doers declared, denied or are bound to leave undone.',
    ContradictionQuery,
    async (search) => {
      const { since, until, with: who, limit = SHOWN } = readQuery(ContradictionQuery, search);
      const items = await ledger.contradictions({
        limit,
        since: sinceDay(since),
        until: untilDay(until),
        with: statesMeant(who),
      });
      return briefly({ items }, desk);
    },
  );
  tool(
    'whatif',
    'What would follow if an event came about: who is bound to do what, by which treaty or words.',
    WhatIfQuery,
    (search) => askWhatIf(desk, readQuery(WhatIfQuery, search)),
  );
  tool(
    'instruments',
    'Treaties and the like that Casus knows: members, status on a day.',
    InstrumentQuery,
    async (search) => {
      const { asOf, member, family } = readQuery(InstrumentQuery, search);
      const day = untilDay(asOf) ?? today();
      const countries = statesMeant(member);
      const items = instruments()
        .all.map((one) => knownInstrument(one, day))
        .filter(
          (one) =>
            (!family || one.family === family) && (!countries || countries.some((code) => one.members.includes(code))),
        );
      return { asOf: day, items };
    },
  );
  tool(
    'dyads',
    'Pairs of countries: how many events went from one to the other, and how hostile or friendly they were.',
    DyadQuery,
    async (search) => {
      const { type, status, limit = SHOWN, ...query } = readQuery(DyadQuery, search);
      return {
        items: await ledger.dyads({
          ...query,
          ...timesOf(query),
          types: wordsOf(type),
          statuses: wordsOf(status),
          limit,
        }),
      };
    },
  );
  server.registerTool(
    'finding',
    {
      description: 'One finding by its id: its words in their context, its source, what people decided of it.',
      inputSchema: { id: z.string() },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ id }) =>
      answer(async () => {
        const view = await ledger.finding(id);
        if (!view) throw new CasusError('not-in-ledger', `the ledger has no finding ${id}`);
        const { others, ...belonging } = await ledger.belonging(view.finding.id);
        return {
          ...told(view.finding, desk),
          record: view.finding.record,
          context: view.context.map(({ text }) => text),
          decisions: view.decisions,
          ...belonging,
          elsewhere: others.map((finding) => told(finding, desk)),
        };
      }),
  );
  server.registerTool(
    'article',
    {
      description: 'The text of an article by its id.',
      inputSchema: { id: z.string() },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ id }) =>
      answer(async () => {
        const view = await ledger.article(id);
        if (!view) throw new CasusError('not-in-ledger', `the ledger has no article ${id}`);
        const { article, appearances, ...about } = view;
        return { ...about, text: article.text, appearances };
      }),
  );
  return server;
}

/** Models give numbers and flags as such; the schemas of queries read text. */
function searchOf(given: Given): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return search;
}

function limited(search: URLSearchParams, limit = SHOWN): URLSearchParams {
  if (!search.has('limit')) search.set('limit', String(limit));
  return search;
}

/** The parameters of a query, as plain as a model gives them. */
function inputOf(query: z.ZodObject): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries(query.shape).map(([name, schema]) => {
      const description = (schema as z.ZodType).meta()?.description ?? (schema as z.ZodType).description;
      const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional();
      return [name, description ? plain.describe(description) : plain];
    }),
  );
}

function given<T extends object>(filter: T): T {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;
}

/** A finding as a model needs it: what, who, the words, and where they stand. */
function told(finding: FoundFinding, { origin }: Pick<Desk, 'origin'>) {
  const { id, kind, type, status, happened, confidence, words, terms, who, toldBy, instrument, corrected, confirmed } =
    finding;
  const { source, date, url, link } = citationOf(finding, origin);
  return {
    id,
    kind,
    type,
    status,
    happened,
    confidence,
    words,
    terms,
    who: who.map(({ part, name, country }) => ({ part, name, country })),
    toldBy: toldBy && { act: toldBy.act, speaker: toldBy.speaker?.name },
    instrument: instrument?.name,
    corrected,
    confirmed,
    source: { article: finding.article.id, told: source, date, url, link },
  };
}

/** An answer with each finding in it told briefly. */
function briefly(value: unknown, desk: Pick<Desk, 'origin'>): unknown {
  if (Array.isArray(value)) return value.map((one) => briefly(one, desk));
  if (typeof value !== 'object' || value === null) return value;
  if ('words' in value && 'record' in value && 'article' in value) return told(value as FoundFinding, desk);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, briefly(one, desk)]));
}

async function answer(work: () => Promise<unknown>) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(await work()) }] };
  } catch (error) {
    const told =
      error instanceof CasusError
        ? `${error.message}; ${error.remedy} [${error.code}]`
        : error instanceof Invalid
          ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
          : undefined;
    if (told === undefined) throw error;
    return { isError: true, content: [{ type: 'text' as const, text: told }] };
  }
}
