/**
 * What the desk's server takes and answers. The OpenAPI document at `/openapi.json` is generated from these
 * schemas; the browser application takes their types.
 *
 * All answers are JSON unless said otherwise. A list is `{ items, next? }`: hand `next` back as `after` for the next
 * page. Filters are the command line's, in camel case (`--happened-since` is `happenedSince`); several words of one
 * filter are parted by commas (`type=THREATEN,ASSAULT`). Days are `2024-06-19`, `2024-06`, `2024` or `7d`. Failures are
 * `Problem` (RFC 9457, `application/problem+json`). Answers carry an ETag: `If-None-Match` is answered with 304.
 * The permanent link of a finding is `/finding/{id}`, of an article `/article/{id}`; both are views of the desk.
 *
 *   GET    /api/about                              About
 *   GET    /api/today             TodayQuery       Today
 *   GET    /api/articles          ArticleQuery     ArticlePage
 *   GET    /api/articles/{id}                      ArticleWhole: text, blocks, all findings with marks, copies, versions
 *   GET    /api/statements        FindingQuery     FindingPage
 *   GET    /api/events            FindingQuery     FindingPage
 *   GET    /api/commitments       FindingQuery     FindingPage
 *   GET    /api/quantities        FindingQuery     FindingPage
 *   GET    /api/tally             TallyQuery       Tallies: findings counted by type, status, outlet, day or month
 *   GET    /api/findings/{id}                      FindingWhole: words, context, source, decisions, where it belongs
 *   GET    /api/findings/{id}/citation             Citation
 *   GET    /api/actors            ActorQuery       ActorPage
 *   GET    /api/actors/{identity}                  ActorWhole (a name or a country's code will do)
 *   GET    /api/stories           StoryQuery       StoryPage
 *   GET    /api/stories/{story}                    StoryWhole
 *   GET    /api/happenings        HappeningQuery   HappeningPage
 *   GET    /api/happenings/{id}                    Happening
 *   GET    /api/disagreements     HappeningQuery   HappeningPage: those whose reports cannot all be right
 *   GET    /api/board             BoardQuery       Board: undertakings by state, the first ones of each
 *   GET    /api/undertakings      UndertakingQuery UndertakingPage: one commitment over time each
 *   GET    /api/undertakings/{id}                  Undertaking
 *   GET    /api/triggers          TriggerQuery     TriggerPage: changes that await a decision, the newest first
 *   GET    /api/conditions        ConditionQuery   ConditionPage: conditions of reports and instruments that reported events meet
 *   GET    /api/contradictions    ContradictionQuery ContradictionPage: declared, denied or bound against done
 *   GET    /api/whatif            WhatIfQuery      WhatIf: the tree of what would follow
 *   GET    /api/instruments       InstrumentQuery  InstrumentList: those that Casus knows, as of a day
 *   GET    /api/instruments/{id}  InstrumentQuery  Instrument
 *   GET    /api/timeline          TimelineQuery    Timeline
 *   GET    /api/dyads             DyadQuery        Dyads: the matrix
 *   GET    /api/dyads/line        DyadLineQuery    DyadLine: one pair over time
 *   GET    /api/network           NetworkQuery     Network
 *   GET    /api/map               MapQuery         Places
 *   GET    /api/search            SearchQuery      SearchAnswer
 *   GET    /api/decisions         DecisionQuery    DecisionPage
 *   POST   /api/decisions         NewDecision      Decided (undo takes back)
 *   GET    /api/failures                           Failures: what could not be taken in, and why
 *   POST   /api/add               NewReports       202 Job (text, or an address of a page, feed or sitemap)
 *   POST   /api/add/files         multipart, field `files` (and `published`)  202 Job
 *   POST   /api/failures/retry                     202 Job
 *   GET    /api/jobs                               Jobs
 *   GET    /api/jobs/{id}                          Job
 *   DELETE /api/jobs/{id}                          Job: stopped
 *   GET    /api/jobs/{id}/events                   server-sent: `progress` (JobStep), `done` (Job)
 *   GET    /api/alerts                             Alerts: saved questions
 *   POST   /api/alerts            NewAlert         201 Alert
 *   GET    /api/alerts/{id}                        Alert
 *   PATCH  /api/alerts/{id}       AlertPatch       Alert
 *   DELETE /api/alerts/{id}                        204
 *   POST   /api/alerts/{id}/seen                   Alert: nothing unseen
 *   GET    /api/alerts/{id}/news  PageQuery        NewsPage: what the answer grew by
 *   GET    /api/alerts/{id}/feed.atom              Atom 1.0
 *   GET    /api/stream                             server-sent: `article` (StreamArticle), `alert` (StreamAlert), `decision` (Decision)
 *   GET    /api/export/{list}     the list's query and `format`=csv|json|jsonl|plover|gdelt|graphml|webannotation|ftm|parquet
 *                                 list: statements, events, commitments, quantities, actors, articles, stories,
 *                                 happenings, undertakings, dyads (the last six: csv, json, jsonl)
 *   POST   /mcp                                    the Model Context Protocol, streamable HTTP
 *   GET    /openapi.json, /api                     the document, and a page to try it
 */
import { z } from 'zod';
import { articleSchema, spanSchema } from '../records/article.js';
import {
  ACTOR_KINDS,
  COMMITMENT_KINDS,
  EVENT_STATUSES,
  PLOVER_TYPES,
  QUANTITY_RELATIONS,
  SPEECH_ACTS,
} from '../records/reading.js';

const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const pageOf = <T extends z.ZodType>(item: T, id: string) =>
  z
    .object({ items: listOf(item), next: z.string().optional().describe('hand it back as `after`') })
    .readonly()
    .meta({ id });
const time = z.string().describe('ISO 8601, UTC');

// Questions --------------------------------------------------------------------------------------------------------

const day = z
  .string()
  .regex(/^(?:\d{4}(?:-\d\d){0,2}|\d{1,4}d)$/, 'give 2024-06-19, 2024-06, 2024, or 7d for 7 days ago')
  .optional();
const words = z.string().min(1).max(400).optional();
const id = z.string().min(1).max(200);
const limit = z.coerce.number().int().min(1).max(500).optional();
const after = z.string().max(200).optional();
const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1')
  .optional();

export const PageQuery = z.object({ limit, after });

const between = { since: day, until: day };
const happenedBetween = { happenedSince: day, happenedUntil: day };
const sides = { by: words, to: words, with: words };

export const FindingQuery = z.object({
  ...PageQuery.shape,
  ...sides,
  about: words,
  ...between,
  ...happenedBetween,
  asOf: day,
  type: words.describe('types, acts, kinds or relations, parted by commas'),
  status: words.describe('of events: occurred, …; of commitments: firm, intended, considered'),
  text: words.describe('words of the article; "in quotes" side by side'),
  outlet: words,
  article: id.optional(),
  story: z.coerce.number().int().positive().optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  withRejected: flag,
});

export const ArticleQuery = z.object({
  ...PageQuery.shape,
  with: words,
  text: words,
  outlet: words,
  language: words,
  story: z.coerce.number().int().positive().optional(),
  ...between,
  asOf: day,
});

export const ActorQuery = z.object({ ...PageQuery.shape, name: words, kind: words });

export const StoryQuery = z.object({
  ...PageQuery.shape,
  with: words,
  text: words,
  ...between,
  copies: z.coerce.number().int().positive().optional().describe('at least so many articles'),
  asOf: day,
});

export const HappeningQuery = z.object({
  ...PageQuery.shape,
  ...sides,
  type: words,
  ...between,
  ...happenedBetween,
  stories: z.coerce.number().int().positive().optional().describe('told by at least so many stories'),
  withDenied: flag,
  asOf: day,
});

export const COMMITMENT_STATES = [
  'conditional',
  'detached',
  'discharged',
  'expired',
  'violated',
  'cancelled',
  'released',
  'suspended',
] as const;

export const UndertakingQuery = z.object({
  ...PageQuery.shape,
  ...sides,
  kind: words.describe('kinds, parted by commas'),
  state: words.describe('states as confirmed, parted by commas'),
  undecided: flag.describe('those with a change that nobody has decided on'),
  ...between,
  asOf: day,
});
export const BoardQuery = UndertakingQuery.omit({ state: true, after: true });
export const TriggerQuery = z.object({
  ...PageQuery.shape,
  ...sides,
  occasion: words.describe('condition met, done, broken, …, parted by commas; all by default'),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  ...between,
});
export const ContradictionQuery = z.object({ limit, with: words.describe('a state'), ...between });
export const ConditionQuery = z.object({
  limit,
  with: words.describe('a state that is bound, or takes part in the event'),
  from: z.enum(['reports', 'instruments']).optional().describe('both by default'),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  ...between,
});

export const WhatIfQuery = z.object({
  q: words.describe('a sentence: North Korea attacks South Korea'),
  event: z.enum(PLOVER_TYPES).optional().describe('in place of a sentence'),
  actor: words,
  recipient: words,
  asOf: day.describe('the day on which it is supposed to happen; today by default'),
});

export const InstrumentQuery = z.object({
  asOf: day,
  member: words.describe('a state, by code or name'),
  family: words,
  text: words.describe('words of its name'),
});

export const TimelineQuery = z.object({
  actors: words.describe('one to eight, parted by commas; all by default'),
  kinds: words.describe('statement, event, commitment; all by default'),
  ...between,
  ...happenedBetween,
  asOf: day,
  limit: z.coerce.number().int().min(1).max(2000).optional(),
  after,
});

export const DyadQuery = z.object({
  source: words.describe('a country'),
  target: words.describe('a country'),
  type: words,
  status: words,
  ...between,
  ...happenedBetween,
  asOf: day,
  limit: z.coerce.number().int().min(1).max(2000).optional(),
});
export const DyadLineQuery = z.object({
  source: z.string().min(1).max(100),
  target: z.string().min(1).max(100),
  each: z.enum(['day', 'month']).optional().describe('month by default'),
  time: z.enum(['reported', 'happened']).optional().describe('reported by default'),
  type: words,
  status: words,
  ...between,
  asOf: day,
});

export const NETWORK_LAYERS = ['alliances', 'agreements', 'threats', 'transfers', 'conflict'] as const;
export const NetworkQuery = z.object({
  layers: words.describe(`parted by commas: ${NETWORK_LAYERS.join(', ')}; all by default`),
  asOf: day.describe('treaties in force on that day, and what was reported up to it'),
  since: day.describe('what was reported since'),
  with: words.describe('ties of this country alone'),
  limit: z.coerce.number().int().min(1).max(2000).optional(),
});

export const MapQuery = z.object({
  ...sides,
  type: words,
  status: words,
  ...between,
  ...happenedBetween,
  asOf: day,
  limit: z.coerce.number().int().min(1).max(2000).optional(),
});

export const SearchQuery = z.object({
  q: z
    .string()
    .min(1)
    .max(400)
    .describe(
      'words, all of them; "in quotes" side by side; by:RUS to:KOR with: about: type: kind: since: until: outlet: before them',
    ),
  limit,
});

export const TALLY_BY = [
  'type',
  'status',
  'outlet',
  'reportedDay',
  'reportedMonth',
  'happenedDay',
  'happenedMonth',
] as const;
export const QUESTION_KINDS = ['statement', 'event', 'commitment', 'quantity'] as const;
export const TallyQuery = FindingQuery.omit({ limit: true, after: true }).extend({
  kind: z.enum(QUESTION_KINDS),
  each: z.enum(TALLY_BY),
});

export const DecisionQuery = z.object({
  ...PageQuery.shape,
  subject: words,
  article: words,
  who: words,
  action: z.enum(['correct', 'confirm', 'reject', 'merge', 'split', 'undo']).optional(),
});

// Answers ----------------------------------------------------------------------------------------------------------

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe("Casus's own code, permanent"),
    remedy: z.string().optional(),
    place: z.string().optional(),
    issues: listOf(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

export const FINDING_KINDS = ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity', 'notice'] as const;
const days = z.object({ from: z.string(), to: z.string() }).readonly();

export const Named = z
  .object({
    part: z.enum([
      'self',
      'speaker',
      'addressee',
      'actor',
      'recipient',
      'place',
      'debtor',
      'creditor',
      'party',
      'holder',
      'about',
    ]),
    name: z.string(),
    kind: z.string().optional(),
    country: z.string().optional().describe('ISO 3166-1 alpha-3'),
    identity: z
      .string()
      .optional()
      .describe('what `by`, `to` and `with` take to mean just this actor; its page is /api/actors/{identity}'),
  })
  .readonly()
  .meta({ id: 'Named' });

export const FindingSource = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    reported: z.string().optional().describe('a day or an instant; absent where the report does not say'),
    recorded: time,
    engine: z.string(),
    superseded: z.string().optional(),
    story: z.number().optional(),
  })
  .readonly()
  .meta({ id: 'FindingSource' });

export const Finding = z
  .object({
    id: z.string(),
    kind: z.enum(FINDING_KINDS),
    type: z.string().describe('PLOVER type, speech act, kind of commitment or actor, relation of a quantity'),
    status: z.string().optional(),
    happened: days.optional().describe('first and last day, as the report dates it'),
    confidence: z.number().optional(),
    record: z.unknown().describe('as in a Reading (docs/reading.schema.json); its ids hold within the article'),
    words: z.string().describe('the words that it rests on'),
    terms: z.object({ antecedent: z.string().optional(), consequent: z.string() }).readonly().optional(),
    who: listOf(Named),
    toldBy: z.object({ id: z.string(), act: z.string(), speaker: Named.optional() }).readonly().optional(),
    instrument: z.object({ id: z.string(), name: z.string() }).readonly().optional(),
    corrected: z.literal(true).optional(),
    confirmed: z.string().optional().describe('by whom'),
    hidden: z.enum(['rejected', 'merged']).optional(),
    kept: z.string().optional(),
    article: FindingSource,
  })
  .readonly()
  .meta({ id: 'Finding' });
export const FindingPage = pageOf(Finding, 'FindingPage');

export const Decision = z
  .object({
    decision: z.number(),
    at: time,
    who: z.string(),
    action: z.enum(['correct', 'confirm', 'reject', 'merge', 'split', 'undo']),
    about: z.string(),
    subject: z.string(),
    article: z.string().optional(),
    quoted: z.string().optional(),
    detail: z.record(z.string(), z.unknown()).readonly(),
    why: z.string().optional(),
    undoneBy: z.number().optional(),
  })
  .readonly()
  .meta({ id: 'Decision' });
export const DecisionPage = pageOf(Decision, 'DecisionPage');

export const Citation = z
  .object({
    id: z.string(),
    words: z.string(),
    source: z.string().describe('title, outlet'),
    date: z.string().optional(),
    url: z.string().optional(),
    link: z.string().describe('permanent, into this desk'),
    text: z.string().describe('all of it in a line, to be copied'),
  })
  .readonly()
  .meta({ id: 'Citation' });

export const FindingWhole = z
  .object({
    finding: Finding,
    /** The blocks that its words stand in, with the place of these within each. */
    context: listOf(z.object({ block: z.number(), text: z.string(), spans: listOf(spanSchema.readonly()) }).readonly()),
    decisions: listOf(Decision),
    citation: Citation,
    correctable: listOf(z.string()).describe('fields that `correct` takes'),
    happening: z.string().optional().describe('of an event: the happening that it is a witness of'),
    undertaking: z.string().optional().describe('of a commitment: the undertaking that it states'),
    elsewhere: listOf(Finding).describe('what other reports say of the same: witnesses, restatements'),
  })
  .readonly()
  .meta({ id: 'FindingWhole' });

export const FoundArticle = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    byline: z.string().optional(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    language: z.string(),
    reported: z.string().optional(),
    recorded: time,
    engine: z.string(),
    superseded: z.string().optional(),
    story: z.number().optional(),
    findings: z.record(z.string(), z.number()).readonly().describe('how many of each kind'),
  })
  .readonly()
  .meta({ id: 'FoundArticle' });
export const ArticlePage = pageOf(FoundArticle, 'ArticlePage');

const change = z
  .object({
    title: z.object({ from: z.string(), to: z.string() }).readonly().optional(),
    removed: listOf(z.string()),
    added: listOf(z.string()),
  })
  .readonly();

export const Appearance = z
  .object({
    address: z.string().optional(),
    source: z.string(),
    outlet: z.string().optional(),
    reported: z.string().optional(),
    recorded: time,
    superseded: z.string().optional(),
    supersededBy: z.string().optional(),
    change: change.optional(),
    supersedes: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Appearance' });

export const Mark = z
  .object({
    finding: z.string(),
    kind: z.enum(FINDING_KINDS),
    field: z.string().describe('of the record: evidence, content, cue, speaker, …'),
    start: z.number(),
    end: z.number(),
  })
  .readonly()
  .meta({ id: 'Mark', description: "half-open, in UTF-16 units of the article's text" });

export const ArticleWhole = z
  .object({
    about: FoundArticle,
    article: articleSchema.readonly().describe('plain text and its blocks; never markup'),
    findings: listOf(Finding).describe('of every kind, in the order of their words'),
    marks: listOf(Mark).describe('all spans of all findings, in their order'),
    copies: listOf(FoundArticle).describe('other articles of its story'),
    appearances: listOf(Appearance),
    decisions: listOf(Decision),
  })
  .readonly()
  .meta({ id: 'ArticleWhole' });

export const Tally = z
  .object({
    value: z.string().optional().describe('absent for the findings that do not tell'),
    findings: z.number(),
    stories: z.number().describe('copies of a report count once'),
    score: z.number().optional().describe('of events: mean on the scale of conflict (-10) to cooperation (10)'),
  })
  .readonly()
  .meta({ id: 'Tally' });
export const Tallies = z
  .object({ items: listOf(Tally) })
  .readonly()
  .meta({ id: 'Tallies' });

export const FoundActor = z
  .object({
    identity: z.string(),
    name: z.string(),
    kind: z.string(),
    country: z.string().optional(),
    sector: z.string().optional(),
    code: z.string().optional(),
    articles: z.number(),
  })
  .readonly()
  .meta({ id: 'FoundActor' });
export const ActorPage = pageOf(FoundActor, 'ActorPage');

export const ActorWhole = z
  .object({
    ...FoundActor.unwrap().shape,
    aliases: listOf(z.string()),
    aliasEvidence: listOf(z.object({ name: z.string(), findings: listOf(Finding) }).readonly()).describe(
      'where it is called so: the newest findings',
    ),
    merged: listOf(z.string()),
    counts: z
      .record(
        z.enum(['said', 'addressed', 'spokenOf', 'did', 'received', 'owes', 'owed', 'party', 'holds']),
        z.number(),
      )
      .readonly(),
    counted: z.number().describe('counts go no further than this'),
    first: z.string().optional(),
    latest: z.string().optional(),
    question: z.string().describe('what to give as `by`, `to` or `with` to list its findings'),
    instruments: listOf(z.object({ id: z.string(), name: z.string(), status: z.string() }).readonly()).describe(
      'of a state: known treaties that it is a member of today',
    ),
    decisions: listOf(Decision),
  })
  .readonly()
  .meta({ id: 'ActorWhole' });

export const FoundStory = z
  .object({
    story: z.number(),
    title: z.string().optional(),
    articles: z.number(),
    outlets: listOf(z.string()),
    first: z.string(),
    latest: z.string(),
  })
  .readonly()
  .meta({ id: 'FoundStory' });
export const StoryPage = pageOf(FoundStory, 'StoryPage');
export const StoryWhole = z
  .object({ ...FoundStory.unwrap().shape, members: listOf(FoundArticle) })
  .readonly()
  .meta({ id: 'StoryWhole' });

export const Disagreement = z
  .object({
    about: z.enum(['whether it happened', 'date', 'number']),
    of: z.string().optional(),
    versions: listOf(z.object({ value: z.string(), findings: listOf(z.string()) }).readonly()),
  })
  .readonly()
  .meta({ id: 'Disagreement' });

export const Happening = z
  .object({
    id: z.string(),
    type: z.string(),
    happened: days.optional(),
    who: listOf(Named),
    words: z.string(),
    reports: z.number(),
    stories: z.number(),
    outlets: listOf(z.string()),
    independentSources: z.number(),
    first: z.string(),
    latest: z.string(),
    disagreements: listOf(Disagreement),
    witnesses: listOf(z.object({ finding: Finding, reason: z.unknown() }).readonly()),
  })
  .readonly()
  .meta({ id: 'Happening' });
export const HappeningPage = pageOf(Happening, 'HappeningPage');

export const Change = z
  .object({
    id: z.string().describe("'change-…': what `confirm` and `reject` take"),
    occasion: z.string(),
    leadsTo: z.enum(COMMITMENT_STATES).optional(),
    day: z.string().optional(),
    confidence: z.number(),
    why: z.string(),
    happening: z.string().optional(),
    verdict: z.enum(['confirmed', 'dismissed']).optional(),
    finding: Finding.optional(),
  })
  .readonly()
  .meta({ id: 'Change' });

export const Undertaking = z
  .object({
    id: z.string(),
    kind: z.enum(COMMITMENT_KINDS),
    polarity: z.enum(['do', 'refrain']),
    state: z.enum(COMMITMENT_STATES).describe('as confirmed; what is proposed stands in `changes`'),
    who: listOf(Named),
    instrument: z.string().optional(),
    antecedent: z.string().optional(),
    consequent: z.string(),
    reports: z.number(),
    outlets: listOf(z.string()),
    independentSources: z.number(),
    first: z.string(),
    latest: z.string(),
    statements: listOf(z.object({ finding: Finding, reason: z.unknown() }).readonly()),
    changes: listOf(Change),
  })
  .readonly()
  .meta({ id: 'Undertaking' });
export const UndertakingPage = pageOf(Undertaking, 'UndertakingPage');

export const Board = z
  .object({
    columns: listOf(
      z
        .object({
          state: z.enum(COMMITMENT_STATES),
          count: z.number().describe('counted no further than 10,000'),
          items: listOf(Undertaking),
          next: z.string().optional().describe('`after` for /api/undertakings?state=…'),
        })
        .readonly(),
    ),
    undecided: z.number().describe('undertakings with a change that awaits a decision'),
  })
  .readonly()
  .meta({ id: 'Board' });

export const Trigger = z
  .object({ undertaking: Undertaking, change: Change })
  .readonly()
  .meta({ id: 'Trigger', description: 'what may have come about for a commitment, and awaits a decision' });
export const TriggerPage = pageOf(Trigger, 'TriggerPage');

export const Contradiction = z
  .object({
    about: z.enum(['declared', 'denied', 'bound by instrument']),
    words: z.string().describe('what the deed goes against: quoted, or in our own words of an instrument'),
    declared: Finding.optional(),
    instrument: z.lazy(() => InstrumentSource).optional(),
    deed: Finding,
    happening: z.string(),
    day: z.string().optional(),
    listed: z.string().describe('when the deed was last reported'),
    confidence: z.number(),
    why: listOf(z.string()),
    change: z.string().optional().describe("of a declared word: the 'change-…' to confirm or reject"),
    verdict: z.enum(['confirmed', 'dismissed']).optional(),
  })
  .readonly()
  .meta({ id: 'Contradiction' });
export const ContradictionPage = pageOf(Contradiction, 'ContradictionPage');

export const Condition = z
  .object({
    condition: z.string().describe('quoted from a report, or in our own words of an instrument'),
    consequent: z.string(),
    polarity: z.enum(['do', 'refrain']),
    kind: z.string(),
    debtors: listOf(z.object({ name: z.string(), country: z.string().optional() }).readonly()),
    source: z.union([
      z.object({ kind: z.literal('report'), undertaking: z.string(), finding: Finding }).readonly(),
      z.lazy(() => InstrumentSource),
    ]),
    event: Finding,
    happening: z.string(),
    day: z.string().optional(),
    listed: z.string(),
    times: z.number().describe('happenings of the same kind between the same sides, this one included'),
    confidence: z.number(),
    why: listOf(z.string()),
    change: z.string().optional(),
    verdict: z.enum(['confirmed', 'dismissed']).optional(),
  })
  .readonly()
  .meta({ id: 'Condition', description: 'a condition that a reported event meets, or may meet' });
export const ConditionPage = pageOf(Condition, 'ConditionPage');

export const Party = z.object({ name: z.string(), country: z.string().optional() }).readonly().meta({ id: 'Party' });

export const Deed = z
  .object({
    type: z.enum(PLOVER_TYPES),
    mode: z.string().optional(),
    contexts: listOf(z.string()).optional(),
    actors: listOf(Party),
    recipients: listOf(Party),
    object: z.string().optional(),
  })
  .loose()
  .readonly()
  .meta({ id: 'Deed' });

export const InstrumentSource = z
  .object({
    kind: z.literal('instrument'),
    id: z.string(),
    name: z.string(),
    body: z.string().optional(),
    article: z.string(),
    status: z.string(),
    signed: z.string().optional(),
    inForce: z.string().optional(),
    text: z.string(),
    publication: z.string().optional(),
    url: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'InstrumentSource' });
export const ReportSource = z
  .object({
    kind: z.literal('report'),
    finding: z.string(),
    article: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    url: z.string().optional(),
    reported: z.string().optional(),
    recorded: time,
    words: z.string(),
    others: z.number(),
  })
  .readonly()
  .meta({ id: 'ReportSource' });

export type SupposedEvent = {
  readonly deed: z.infer<typeof Deed>;
  readonly status: 'hypothetical';
  readonly against?: readonly z.infer<typeof Party>[];
  readonly shownAbove?: true;
  readonly consequences: readonly Consequence[];
  readonly notBound: readonly z.infer<typeof NotBound>[];
  readonly bothSides: readonly z.infer<typeof BothSides>[];
};
export type Consequence = {
  readonly standing: z.infer<typeof Standing>;
  readonly commitment: string;
  readonly debtors: readonly z.infer<typeof Party>[];
  readonly creditors: readonly z.infer<typeof Party>[];
  readonly condition?: string;
  readonly consequent: string;
  readonly polarity: 'do' | 'refrain';
  readonly force?: string;
  readonly notes: readonly string[];
  readonly source: z.infer<typeof InstrumentSource> | z.infer<typeof ReportSource>;
  readonly leadsTo?: SupposedEvent;
};
export const Standing = z.enum([
  'triggered',
  'possible',
  'signed, not in force',
  'signed, force not established',
  'suspended',
  'unclear',
  'breached',
  'bears on it',
  'permitted',
]);
export const NotBound = z
  .object({ debtors: listOf(Party), aggressors: listOf(Party), source: InstrumentSource, reason: z.string() })
  .readonly()
  .meta({ id: 'NotBound' });
export const BothSides = z
  .object({ party: Party, withAttacked: listOf(z.string()), withAttacker: listOf(z.string()) })
  .readonly()
  .meta({ id: 'BothSides' });
export const SupposedEvent: z.ZodType<SupposedEvent> = z
  .lazy(() =>
    z
      .object({
        deed: Deed,
        status: z.literal('hypothetical'),
        against: listOf(Party).optional(),
        shownAbove: z.literal(true).optional(),
        consequences: listOf(Consequence),
        notBound: listOf(NotBound),
        bothSides: listOf(BothSides),
      })
      .readonly(),
  )
  .meta({ id: 'SupposedEvent' });
export const Consequence: z.ZodType<Consequence> = z
  .lazy(() =>
    z
      .object({
        standing: Standing,
        commitment: z.string(),
        debtors: listOf(Party),
        creditors: listOf(Party),
        condition: z.string().optional(),
        consequent: z.string(),
        polarity: z.enum(['do', 'refrain']),
        force: z.string().optional(),
        notes: listOf(z.string()),
        source: z.union([InstrumentSource, ReportSource]),
        leadsTo: SupposedEvent.optional(),
      })
      .readonly(),
  )
  .meta({ id: 'Consequence' });
export const WhatIf = z
  .object({ asOf: z.string(), question: z.string(), event: SupposedEvent, notices: listOf(z.string()) })
  .readonly()
  .meta({ id: 'WhatIf' });

export const KnownInstrument = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    family: z.string(),
    body: z.string().optional(),
    signed: z.string().optional(),
    inForce: z.string().optional(),
    ended: z.string().optional(),
    status: z.string().describe('on the day that was asked for'),
    members: listOf(z.string()).describe('ISO 3166-1 alpha-3, bound on that day'),
    attackObligation: z.boolean(),
  })
  .readonly()
  .meta({ id: 'KnownInstrument' });
export const InstrumentList = z
  .object({ asOf: z.string(), items: listOf(KnownInstrument) })
  .readonly()
  .meta({ id: 'InstrumentList' });
export const Instrument = z
  .object({
    asOf: z.string(),
    about: KnownInstrument,
    record: z.unknown().describe('its whole record: members with dates, obligations, sources'),
    mentions: listOf(Finding).describe('commitments in the ledger that come from it: the newest'),
  })
  .readonly()
  .meta({ id: 'Instrument' });

export const TimelineItem = z
  .object({
    id: z.string(),
    kind: z.enum(['statement', 'event', 'commitment']),
    type: z.string(),
    status: z.string().optional(),
    happened: days.optional(),
    reported: z.string().describe('when reported, or recorded where the report does not say'),
    who: listOf(Named),
    words: z.string(),
    article: z.object({ id: z.string(), title: z.string().optional(), outlet: z.string().optional() }).readonly(),
  })
  .readonly()
  .meta({ id: 'TimelineItem' });
export const Timeline = pageOf(TimelineItem, 'Timeline');

const quads = z
  .object({ 1: z.number(), 2: z.number(), 3: z.number(), 4: z.number() })
  .readonly()
  .describe('mentions by quad: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict');
export const Dyad = z
  .object({
    source: z.string(),
    target: z.string(),
    events: z.number(),
    stories: z.number(),
    score: z.number().describe('mean on the scale of conflict (-10) to cooperation (10)'),
    quads,
    first: z.string(),
    latest: z.string(),
  })
  .readonly()
  .meta({ id: 'Dyad' });
export const Dyads = z
  .object({ items: listOf(Dyad) })
  .readonly()
  .meta({ id: 'Dyads' });
export const DyadLine = z
  .object({ source: z.string(), target: z.string(), points: listOf(Tally) })
  .readonly()
  .meta({ id: 'DyadLine' });

export const NetworkNode = z
  .object({
    id: z.string().describe("a country's code, an actor's identity, or an instrument's id"),
    kind: z.enum(['country', 'actor', 'instrument']),
    name: z.string(),
    weight: z.number(),
  })
  .readonly()
  .meta({ id: 'NetworkNode' });
export const NetworkTie = z
  .object({
    source: z.string(),
    target: z.string(),
    layer: z.enum(NETWORK_LAYERS),
    directed: z.boolean(),
    weight: z.number().describe('findings that tell of it, or 1 for a treaty'),
    label: z.string(),
    status: z.string().optional().describe("of a treaty's tie"),
    findings: listOf(z.string()).describe('ids of the newest ones'),
  })
  .readonly()
  .meta({ id: 'NetworkTie' });
export const Network = z
  .object({ asOf: z.string(), nodes: listOf(NetworkNode), ties: listOf(NetworkTie) })
  .readonly()
  .meta({ id: 'Network' });

export const Place = z
  .object({
    name: z.string(),
    country: z.string().optional(),
    latitude: z.number(),
    longitude: z.number(),
    exact: z.enum(['city', 'country']).describe('a country stands where its capital is'),
    events: z.number(),
    score: z.number(),
    items: listOf(Finding).describe('the newest ones'),
  })
  .readonly()
  .meta({ id: 'Place' });
export const Places = z
  .object({
    items: listOf(Place),
    unplaced: z.number().describe('events looked at whose place is not told or not known'),
  })
  .readonly()
  .meta({ id: 'Places' });

const snippet = z.object({ text: z.string(), spans: listOf(spanSchema.readonly()) }).readonly();
export const SearchAnswer = z
  .object({
    question: z.string(),
    articles: listOf(z.object({ article: FoundArticle, snippet: snippet.optional() }).readonly()),
    statements: listOf(Finding),
    events: listOf(Finding),
    commitments: listOf(Finding),
    quantities: listOf(Finding),
    actors: listOf(FoundActor),
    instruments: listOf(KnownInstrument),
    filter: z.record(z.string(), z.string()).readonly().describe('as understood: what to give to a list to see all'),
  })
  .readonly()
  .meta({ id: 'SearchAnswer' });

export const TodayQuery = z.object({ since: day.describe('1d by default: recorded since then'), limit });
export const Today = z
  .object({
    since: z.string(),
    now: time,
    totals: z
      .object({
        articles: z.number(),
        appearances: z.number(),
        stories: z.number(),
        findings: z.record(z.string(), z.number()).readonly(),
        failures: z.number(),
      })
      .readonly(),
    articles: listOf(FoundArticle).describe('what came in, the newest first'),
    arrived: z.number(),
    commitments: listOf(Finding).describe('new ones'),
    triggers: listOf(Trigger),
    undecided: z.number(),
    disagreements: listOf(Happening),
    alerts: listOf(z.lazy(() => Alert)),
    failures: z.number(),
  })
  .readonly()
  .meta({ id: 'Today' });

export const About = z
  .object({
    name: z.literal('casus'),
    version: z.string(),
    ledger: z.string().describe('its place, without a password'),
    totals: z
      .object({
        articles: z.number(),
        appearances: z.number(),
        stories: z.number(),
        findings: z.record(z.string(), z.number()).readonly(),
        failures: z.number(),
      })
      .readonly(),
    earliest: z.string().optional().describe('first and last day reported'),
    latest: z.string().optional(),
    instrumentsAsOf: z.string(),
    vocabulary: z
      .object({
        ploverTypes: listOf(z.enum(PLOVER_TYPES)),
        eventStatuses: listOf(z.enum(EVENT_STATUSES)),
        speechActs: listOf(z.enum(SPEECH_ACTS)),
        commitmentKinds: listOf(z.enum(COMMITMENT_KINDS)),
        commitmentStates: listOf(z.enum(COMMITMENT_STATES)),
        quantityRelations: listOf(z.enum(QUANTITY_RELATIONS)),
        actorKinds: listOf(z.enum(ACTOR_KINDS)),
        scores: z.record(z.string(), z.object({ quad: z.number(), score: z.number() }).readonly()).readonly(),
        countries: z.record(z.string(), z.string()).readonly().describe('names by ISO 3166-1 alpha-3'),
      })
      .readonly(),
  })
  .readonly()
  .meta({ id: 'About' });

// What changes the ledger ------------------------------------------------------------------------------------------

const who = z.string().min(1).max(80).optional().describe('who decides; the person who runs the server by default');
const why = z.string().max(1000).optional();
const value = z.string().max(2000);
export const NewDecision = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('confirm'), ids: z.array(id).min(1).max(200), who, why }),
    z.object({ action: z.literal('reject'), ids: z.array(id).min(1).max(200), who, why }),
    z.object({
      action: z.literal('correct'),
      id,
      set: z.record(z.string().max(40), z.union([value, z.array(value).max(50)])),
      who,
      why,
    }),
    z.object({ action: z.literal('merge'), kept: id, others: z.array(id).min(1).max(200), who, why }),
    z.object({ action: z.literal('split'), id, parts: z.array(id).max(200), who, why }),
    z.object({ action: z.literal('undo'), decision: z.int().positive(), who, why }),
  ])
  .meta({
    id: 'NewDecision',
    description:
      "ids: of findings; 'change-…' of proposed changes; for merge and split also actors' identities, 'story-12', 'happening-…', 'undertaking-…'",
  });
export const Decided = z
  .object({ decisions: listOf(Decision) })
  .readonly()
  .meta({ id: 'Decided' });

export const NewReports = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      text: z.string().min(1).max(2_000_000),
      title: z.string().max(500).optional(),
      outlet: z.string().max(200).optional(),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
      published: z.string().max(40).optional(),
    }),
    z.object({
      kind: z.literal('url'),
      url: z.url({ protocol: /^https?$/ }).max(2000),
      published: z.string().max(40).optional(),
    }),
  ])
  .meta({ id: 'NewReports' });

export const JobItem = z
  .object({
    source: z.string(),
    outcome: z.enum(['added', 'unchanged', 'reprinted', 'corrected', 'outdated', 'failed']),
    article: z.string().optional(),
    title: z.string().optional(),
    code: z.string().optional().describe('of a failure'),
    message: z.string().optional(),
    remedy: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'JobItem' });
export const Job = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed']),
    what: z.string().describe('the file names, or the address'),
    started: time,
    ended: time.optional(),
    through: z.number().describe('how much has been read, from 0 to 1'),
    counts: z.record(z.string(), z.number()).readonly().describe('by outcome'),
    items: listOf(JobItem).describe('the last 500, failures first'),
    message: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Job' });
export const Jobs = z
  .object({ items: listOf(Job) })
  .readonly()
  .meta({ id: 'Jobs' });
export const JobStep = z
  .object({ item: JobItem.optional(), through: z.number(), counts: z.record(z.string(), z.number()).readonly() })
  .readonly()
  .meta({ id: 'JobStep' });

export const Failure = z
  .object({
    place: z.string(),
    source: z.string(),
    code: z.string(),
    message: z.string(),
    remedy: z.string().optional(),
    first: time,
    last: time,
    attempts: z.number(),
  })
  .readonly()
  .meta({ id: 'Failure' });
export const Failures = z
  .object({ items: listOf(Failure) })
  .readonly()
  .meta({ id: 'Failures' });

// Alerts -----------------------------------------------------------------------------------------------------------

export const ALERT_LISTS = ['statements', 'events', 'commitments', 'quantities', 'articles', 'triggers'] as const;
export const SavedQuestion = z
  .object({
    list: z.enum(ALERT_LISTS),
    filter: z
      .record(z.string().max(40), z.string().max(400))
      .describe("the list's query, without limit and after; of triggers also `undertaking`"),
  })
  .meta({ id: 'SavedQuestion' });
const webhook = z.url({ protocol: /^https?$/ }).max(2000);
export const NewAlert = z
  .object({
    name: z.string().min(1).max(200),
    question: SavedQuestion,
    webhook: webhook.optional(),
    secret: z.string().min(16).max(200).optional().describe('signs what is sent to the webhook; made where not given'),
  })
  .meta({ id: 'NewAlert' });
export const AlertPatch = z
  .object({
    name: z.string().min(1).max(200).optional(),
    webhook: webhook.nullable().optional(),
    paused: z.boolean().optional(),
  })
  .meta({ id: 'AlertPatch' });
export const Alert = z
  .object({
    id: z.string(),
    name: z.string(),
    question: SavedQuestion.readonly(),
    created: time,
    paused: z.boolean(),
    webhook: z.string().optional(),
    secret: z.string().optional().describe('told once, when the alert is made'),
    delivery: z
      .object({
        state: z.enum(['sent', 'waiting', 'failed']),
        at: time,
        attempts: z.number(),
        message: z.string().optional(),
      })
      .readonly()
      .optional()
      .describe('of what was last sent to the webhook'),
    total: z.number().describe('what its answer grew by since it was made'),
    unseen: z.number(),
    latest: time.optional(),
    feed: z.string().describe('path of its Atom feed'),
  })
  .readonly()
  .meta({ id: 'Alert' });
export const Alerts = z
  .object({ items: listOf(Alert) })
  .readonly()
  .meta({ id: 'Alerts' });
export const News = z
  .object({
    at: time,
    subject: z.string().describe('id of the finding, article or change'),
    seen: z.boolean(),
    title: z.string(),
    words: z.string(),
    link: z.string(),
    finding: Finding.optional(),
  })
  .readonly()
  .meta({ id: 'News' });
export const NewsPage = pageOf(News, 'NewsPage');

export const StreamArticle = z
  .object({ id: z.string(), title: z.string().optional(), outlet: z.string().optional(), recorded: time })
  .readonly()
  .meta({ id: 'StreamArticle' });
export const StreamAlert = z
  .object({ alert: z.string(), name: z.string(), unseen: z.number(), news: listOf(News) })
  .readonly()
  .meta({ id: 'StreamAlert' });

export const EXPORT_FORMATS = [
  'csv',
  'json',
  'jsonl',
  'plover',
  'gdelt',
  'graphml',
  'webannotation',
  'ftm',
  'parquet',
] as const;
export const EXPORT_LISTS = [
  'statements',
  'events',
  'commitments',
  'quantities',
  'actors',
  'articles',
  'stories',
  'happenings',
  'undertakings',
  'dyads',
] as const;

export type Finding = z.infer<typeof Finding>;
export type FindingKind = Finding['kind'];
export type Named = z.infer<typeof Named>;
export type FindingPage = z.infer<typeof FindingPage>;
export type FindingWhole = z.infer<typeof FindingWhole>;
export type Citation = z.infer<typeof Citation>;
export type FoundArticle = z.infer<typeof FoundArticle>;
export type ArticlePage = z.infer<typeof ArticlePage>;
export type ArticleWhole = z.infer<typeof ArticleWhole>;
export type Mark = z.infer<typeof Mark>;
export type Decision = z.infer<typeof Decision>;
export type NewDecision = z.infer<typeof NewDecision>;
export type Decided = z.infer<typeof Decided>;
export type Tally = z.infer<typeof Tally>;
export type FoundActor = z.infer<typeof FoundActor>;
export type ActorPage = z.infer<typeof ActorPage>;
export type ActorWhole = z.infer<typeof ActorWhole>;
export type FoundStory = z.infer<typeof FoundStory>;
export type StoryPage = z.infer<typeof StoryPage>;
export type StoryWhole = z.infer<typeof StoryWhole>;
export type Happening = z.infer<typeof Happening>;
export type HappeningPage = z.infer<typeof HappeningPage>;
export type Disagreement = z.infer<typeof Disagreement>;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
export type Undertaking = z.infer<typeof Undertaking>;
export type UndertakingPage = z.infer<typeof UndertakingPage>;
export type Change = z.infer<typeof Change>;
export type Board = z.infer<typeof Board>;
export type Trigger = z.infer<typeof Trigger>;
export type TriggerPage = z.infer<typeof TriggerPage>;
export type Contradiction = z.infer<typeof Contradiction>;
export type Condition = z.infer<typeof Condition>;
export type ConditionPage = z.infer<typeof ConditionPage>;
export type ContradictionPage = z.infer<typeof ContradictionPage>;
export type Party = z.infer<typeof Party>;
export type Deed = z.infer<typeof Deed>;
export type WhatIf = z.infer<typeof WhatIf>;
export type KnownInstrument = z.infer<typeof KnownInstrument>;
export type InstrumentList = z.infer<typeof InstrumentList>;
export type Instrument = z.infer<typeof Instrument>;
export type TimelineItem = z.infer<typeof TimelineItem>;
export type Timeline = z.infer<typeof Timeline>;
export type Dyad = z.infer<typeof Dyad>;
export type DyadLine = z.infer<typeof DyadLine>;
export type Network = z.infer<typeof Network>;
export type NetworkNode = z.infer<typeof NetworkNode>;
export type NetworkTie = z.infer<typeof NetworkTie>;
export type Place = z.infer<typeof Place>;
export type Places = z.infer<typeof Places>;
export type SearchAnswer = z.infer<typeof SearchAnswer>;
export type Today = z.infer<typeof Today>;
export type About = z.infer<typeof About>;
export type Job = z.infer<typeof Job>;
export type JobItem = z.infer<typeof JobItem>;
export type JobStep = z.infer<typeof JobStep>;
export type Failure = z.infer<typeof Failure>;
export type Alert = z.infer<typeof Alert>;
export type NewAlert = z.infer<typeof NewAlert>;
export type AlertPatch = z.infer<typeof AlertPatch>;
export type SavedQuestion = z.infer<typeof SavedQuestion>;
export type News = z.infer<typeof News>;
export type NewsPage = z.infer<typeof NewsPage>;
export type Problem = z.infer<typeof Problem>;
