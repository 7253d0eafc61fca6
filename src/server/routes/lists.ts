import type { Page } from '../../ledger/cursor.js';
import type { TallyBy } from '../../ledger/tallies.js';
import { COMMITMENT_KINDS } from '../../records/reading.js';
import { type App, type Desk, route } from '../api.js';
import {
  ActorPage,
  ActorQuery,
  ArticlePage,
  ArticleQuery,
  COMMITMENT_STATES,
  DecisionPage,
  DecisionQuery,
  FindingPage,
  FindingQuery,
  HappeningPage,
  HappeningQuery,
  StoryPage,
  StoryQuery,
  Tallies,
  TallyQuery,
  UndertakingPage,
  UndertakingQuery,
} from '../contract.js';
import { findingFilter, readQuery, someOf, timesOf, wordsOf } from '../query.js';

export const FINDING_LISTS = {
  statements: 'statement',
  events: 'event',
  commitments: 'commitment',
  quantities: 'quantity',
} as const;

/** Lists by name: what each is asked with, and how. Exports and alerts ask them too. */
export const LISTS = {
  ...(Object.fromEntries(
    Object.entries(FINDING_LISTS).map(([list, kind]) => [
      list,
      {
        ask: ({ ledger }: Pick<Desk, 'ledger'>, search: URLSearchParams) =>
          ledger.find(findingFilter(kind, readQuery(FindingQuery, search))),
      },
    ]),
  ) as Record<keyof typeof FINDING_LISTS, List>),
  articles: {
    ask: ({ ledger }, search) => {
      const query = readQuery(ArticleQuery, search);
      return ledger.articles({ ...query, ...timesOf(query) });
    },
  },
  actors: {
    ask: ({ ledger }, search) => {
      const { kind, ...query } = readQuery(ActorQuery, search);
      return ledger.actors({ ...query, kinds: wordsOf(kind) });
    },
  },
  stories: {
    ask: ({ ledger }, search) => {
      const query = readQuery(StoryQuery, search);
      return ledger.stories({ ...query, ...timesOf(query) });
    },
  },
  happenings: {
    ask: ({ ledger }, search) => {
      const { type, ...query } = readQuery(HappeningQuery, search);
      return ledger.happenings({ ...query, ...timesOf(query), types: wordsOf(type) });
    },
  },
  undertakings: {
    ask: ({ ledger }, search) => {
      const { kind, state, ...query } = readQuery(UndertakingQuery, search);
      return ledger.undertakings({
        ...query,
        ...timesOf(query),
        kinds: someOf(kind, COMMITMENT_KINDS, 'kind'),
        states: someOf(state, COMMITMENT_STATES, 'state'),
      });
    },
  },
} as const satisfies Record<string, List>;

interface List {
  readonly ask: (desk: Pick<Desk, 'ledger'>, search: URLSearchParams) => Promise<Page<unknown>>;
}

const TOLD = {
  statements: 'Who said what, the newest reports first',
  events: 'Who did what to whom',
  commitments: 'Who is bound to do what, as each report says',
  quantities: 'Who has, sent or lost how many of what',
} as const;

export function addLists(app: App, desk: Desk): void {
  const { ledger } = desk;
  for (const [list, kind] of Object.entries(FINDING_LISTS)) {
    const summary = TOLD[list as keyof typeof TOLD];
    route(app, `/api/${list}`, { summary, tag: 'Lists', query: FindingQuery, answer: FindingPage }, ({ query }) =>
      ledger.find(findingFilter(kind, query)),
    );
  }
  const plain = [
    ['articles', 'Articles, the newest first', ArticleQuery, ArticlePage],
    ['actors', 'Actors, those in most articles first', ActorQuery, ActorPage],
    ['stories', 'Stories: a report with its copies and light rewrites', StoryQuery, StoryPage],
    ['happenings', 'Happenings: one event and all reports of it', HappeningQuery, HappeningPage],
    ['undertakings', 'Undertakings: one commitment over time', UndertakingQuery, UndertakingPage],
  ] as const;
  for (const [list, summary, query, answer] of plain) {
    route(app, `/api/${list}`, { summary, tag: 'Lists', query, answer }, async ({ context }) => {
      const page = await LISTS[list].ask(desk, new URL(context.req.url).searchParams);
      return page as never;
    });
  }
  route(
    app,
    '/api/tally',
    { summary: 'Findings, counted by one of their traits', tag: 'Lists', query: TallyQuery, answer: Tallies },
    async ({ query: { kind, each, ...query } }) => ({
      items: await ledger.tally(findingFilter(kind, query), each as TallyBy),
    }),
  );
  route(
    app,
    '/api/decisions',
    { summary: 'What people decided, the newest first', tag: 'Decisions', query: DecisionQuery, answer: DecisionPage },
    ({ query }) => ledger.decisions(query),
  );
}
