import { z } from 'zod';
import { articleSchema, spanSchema } from './article.js';

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export const ACTOR_KINDS = ['state', 'person', 'organisation', 'alliance', 'armed group', 'people', 'place'] as const;
export const SPEECH_ACTS = [
  'assert',
  'promise',
  'threaten',
  'warn',
  'request',
  'accuse',
  'praise',
  'deny',
  'refuse',
  'ask',
  'believe',
  'intend',
] as const;
export const EVENT_STATUSES = ['occurred', 'ongoing', 'planned', 'hypothetical', 'denied', 'background'] as const;
export const COMMITMENT_KINDS = [
  'obligation',
  'pledge',
  'threat',
  'warning',
  'offer',
  'policy',
  'refusal',
  'intention',
] as const;
export const INSTRUMENT_KINDS = ['treaty', 'agreement', 'law', 'resolution', 'ceasefire', 'other'] as const;
export const QUANTITY_BOUNDS = ['exact', 'about', 'at least', 'at most', 'nearly', 'more than'] as const;
export const QUANTITY_RELATIONS = ['has', 'supplied', 'received', 'stationed', 'lost', 'pledged', 'other'] as const;
export const DATE_PRECISIONS = ['instant', 'day', 'month', 'year', 'interval', 'duration', 'unresolved'] as const;

const spans = z.array(spanSchema);
const confidence = z.number().min(0).max(1).describe('0 to 1');

export const dateValueSchema = z.object({
  value: z.string().optional().describe('ISO 8601: day, month, year, instant, interval A/B, duration PnX'),
  text: z.string(),
  span: spanSchema.optional(),
  precision: z.enum(DATE_PRECISIONS),
});

export const roleSchema = z.object({
  actor: z.string().optional().describe('an id in `actors`'),
  country: z.string().optional().describe('ISO 3166-1 alpha-3'),
  text: z.string(),
  spans,
});

export const eventPatternSchema = z.object({
  type: z.enum(PLOVER_TYPES),
  actors: z.array(z.string()).optional(),
  recipients: z.array(z.string()).optional(),
  object: z.string().optional(),
  polarity: z.enum(['do', 'refrain']),
});

export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  country: z.string().optional().describe('ISO 3166-1 alpha-3'),
  sector: z.string().optional().describe('PLOVER sector: GOV, MIL, LEG, …'),
  code: z.string().optional().describe('PLOVER actor code: USA, RUSGOV, IGO, PSEREB'),
  mentions: spans,
});

export const statementSchema = z.object({
  id: z.string(),
  speaker: z.object({ actor: z.string().optional(), spans }).nullable(),
  cue: spans,
  content: spans,
  addressee: z.object({ actor: z.string().optional(), spans }).optional(),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(SPEECH_ACTS),
  date: dateValueSchema.optional(),
  within: z.string().optional().describe('the statement that reports this one'),
  confidence,
});

export const eventSchema = z.object({
  id: z.string(),
  type: z.enum(PLOVER_TYPES),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
  actors: z.array(roleSchema),
  recipients: z.array(roleSchema),
  date: dateValueSchema.optional(),
  place: roleSchema.optional(),
  evidence: spans,
  statement: z.string().optional().describe('told by this statement, else by the reporter'),
  quad: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .optional()
    .describe('verbal cooperation, material cooperation, verbal conflict, material conflict'),
  scale: z.number().min(-10).max(10).optional().describe("PLOVER's value from conflict (-10) to cooperation (10)"),
  cameo: z.string().optional().describe('root code of CAMEO, where one alone is mapped to the type and mode'),
  confidence,
});

export const commitmentSchema = z.object({
  id: z.string(),
  kind: z.enum(COMMITMENT_KINDS),
  debtors: z.array(roleSchema),
  creditors: z.array(roleSchema),
  antecedent: z.object({ spans, event: eventPatternSchema.optional() }).optional(),
  consequent: z.object({ spans, polarity: z.enum(['do', 'refrain']), event: eventPatternSchema.optional() }),
  instrument: z.string().optional().describe('an id in `instruments`'),
  deadline: dateValueSchema.optional(),
  strength: z.enum(['firm', 'intended', 'considered']),
  evidence: spans,
  statement: z.string().optional(),
  confidence,
});

export const instrumentSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(INSTRUMENT_KINDS),
  parties: z.array(roleSchema),
  date: dateValueSchema.optional(),
  mentions: spans,
});

export const quantitySchema = z.object({
  id: z.string(),
  holder: roleSchema.optional(),
  item: z.string(),
  value: z.number(),
  bound: z.enum(QUANTITY_BOUNDS),
  relation: z.enum(QUANTITY_RELATIONS),
  evidence: spans,
  statement: z.string().optional(),
});

export const noticeSchema = z.object({
  code: z.string().describe('permanent, kebab-case'),
  message: z.string(),
  span: spanSchema.optional(),
});

/** All that was read in one article. `docs/reading.schema.json` is generated from this. */
export const readingSchema = z.object({
  article: articleSchema,
  actors: z.array(actorSchema),
  statements: z.array(statementSchema),
  events: z.array(eventSchema),
  commitments: z.array(commitmentSchema),
  instruments: z.array(instrumentSchema),
  quantities: z.array(quantitySchema),
  notices: z.array(noticeSchema).describe('what the reader could not settle, and why'),
});

export type PloverType = (typeof PLOVER_TYPES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type SpeechAct = (typeof SPEECH_ACTS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export type QuantityBound = (typeof QUANTITY_BOUNDS)[number];
export type QuantityRelation = (typeof QUANTITY_RELATIONS)[number];
export type DateValue = Readonly<z.infer<typeof dateValueSchema>>;
export type Role = Readonly<z.infer<typeof roleSchema>>;
export type EventPattern = Readonly<z.infer<typeof eventPatternSchema>>;
export type Actor = Readonly<z.infer<typeof actorSchema>>;
export type Statement = Readonly<z.infer<typeof statementSchema>>;
export type Event = Readonly<z.infer<typeof eventSchema>>;
export type Commitment = Readonly<z.infer<typeof commitmentSchema>>;
export type Instrument = Readonly<z.infer<typeof instrumentSchema>>;
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
export type Notice = Readonly<z.infer<typeof noticeSchema>>;
export type Reading = Readonly<z.infer<typeof readingSchema>>;
