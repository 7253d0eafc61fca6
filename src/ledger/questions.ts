import type { Reading } from '../records/reading.js';
import { type ActorFilter, type ActorView, type FoundActor, findActors, oneActor } from './actors.js';
import { type ArticleFilter, type ArticleView, type FoundArticle, findArticles, oneArticle } from './articles.js';
import type { Page } from './cursor.js';
import { type Decision, type DecisionFilter, findDecisions } from './decisions.js';
import type { Store } from './dialect.js';
import { countFindings, type FindingFilter, type FoundFinding, findFindings } from './find-findings.js';
import { type FindingView, oneFinding } from './one-finding.js';
import { readingOf } from './reading-of.js';
import { type FoundStory, findStories, oneStory, type StoryFilter, type StoryView } from './stories.js';
import { type Dyad, type DyadFilter, findDyads, type Tally, type TallyBy, tally } from './tallies.js';

/** What a ledger can be asked. Lists come in pages, the newest first; what it does not hold is undefined. */
export interface Questions {
  find(filter: FindingFilter): Promise<Page<FoundFinding>>;
  /** Counted no further than `most` (10,000 where none is given). */
  count(filter: FindingFilter, most?: number): Promise<number>;
  tally(filter: FindingFilter, by: TallyBy): Promise<Tally[]>;
  dyads(filter?: DyadFilter): Promise<Dyad[]>;
  finding(id: string): Promise<FindingView | undefined>;
  articles(filter: ArticleFilter): Promise<Page<FoundArticle>>;
  article(id: string): Promise<ArticleView | undefined>;
  /** What was read in an article, as corrected. */
  reading(article: string): Promise<Reading | undefined>;
  stories(filter: StoryFilter): Promise<Page<FoundStory>>;
  story(story: number): Promise<StoryView | undefined>;
  actors(filter: ActorFilter): Promise<Page<FoundActor>>;
  /** By its identity or a name. */
  actor(name: string): Promise<ActorView | undefined>;
  /** Those that were taken back too. */
  decisions(filter?: DecisionFilter): Promise<Page<Decision>>;
}

export function questionsOf(store: Store): Questions {
  return {
    find: (filter) => findFindings(store, filter),
    count: (filter, most) => countFindings(store, filter, most),
    tally: (filter, by) => tally(store, filter, by),
    dyads: (filter) => findDyads(store, filter),
    finding: (id) => oneFinding(store, id),
    articles: (filter) => findArticles(store, filter),
    article: (id) => oneArticle(store, id),
    reading: (article) => readingOf(store, article),
    stories: (filter) => findStories(store, filter),
    story: (story) => oneStory(store, story),
    actors: (filter) => findActors(store, filter),
    actor: (name) => oneActor(store, name),
    decisions: (filter) => findDecisions(store, filter),
  };
}
