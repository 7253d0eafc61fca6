import { z } from 'zod';
import { PLOVER_TYPES } from '../records/reading.js';

export const INSTRUMENT_FAMILIES = [
  'collective-security',
  'mutual-defence',
  'guarantee',
  'assurance',
  'assistance',
  'consultation',
  'neutrality',
  'non-aggression',
  'status-of-forces',
  'arms-control',
  'sanctions',
  'technology',
] as const;
/**
 * How much the debtor is bound to: help of itself ('automatic'), what it deems right ('own judgement'), help
 * once both have found that the case is given ('joint finding'), to talk ('consultation'), the use of its
 * bases ('facilities'), what a neutral owes ('neutrality'), to leave something undone ('abstention'), a duty
 * at all times ('standing'), or to nothing: it only may ('right').
 */
export const OBLIGATION_FORCES = [
  'automatic',
  'own judgement',
  'joint finding',
  'consultation',
  'facilities',
  'neutrality',
  'abstention',
  'standing',
  'right',
] as const;

/** A year, month or day: as exact as it is known. */
const date = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
const iso3 = z.string().regex(/^[A-Z]{3}$/);
const words = z.string().min(1);

/**
 * Who is meant: every member, the members other than the two sides, the attacked, the attacker, anyone, all
 * who are no members, or states by name.
 */
const side = z.union([
  z.enum(['members', 'others', 'victim', 'aggressor', 'anyone', 'non-members']),
  z.array(iso3).min(1),
]);

const suspension = z.strictObject({
  from: date,
  to: date.optional(),
  /** Between the member and these alone. */
  with: z.array(iso3).optional(),
  why: words,
});

const memberGroup = z.strictObject({
  of: z.array(iso3).min(1),
  /** Bound since then; left out where that was not established. */
  from: date.optional(),
  /** Bound no longer from then on. */
  to: date.optional(),
  suspended: z.array(suspension).optional(),
  why: words.optional(),
});

const obligation = z.strictObject({
  article: words,
  /** What brings it into force; one without this binds at all times. */
  when: z
    .strictObject({
      type: z.enum(PLOVER_TYPES),
      against: side,
      by: side,
      /** The area in which it counts, and the states and territories that lie in it, in whole or in part. */
      where: z.strictObject({ text: words, states: side, also: z.array(iso3).optional() }).optional(),
      /** Only such an attack is meant: 'nuclear'. */
      only: words.optional(),
      /** The victim has to ask. */
      onRequest: z.boolean().optional(),
      text: words,
    })
    .optional(),
  owed: z.strictObject({
    type: z.enum(PLOVER_TYPES),
    polarity: z.enum(['do', 'refrain']),
    by: side,
    to: side,
    object: words.optional(),
    mode: words.optional(),
    /** Only some in those states are meant: armed groups, persons on a list. */
    partly: z.boolean().optional(),
    text: words,
  }),
  force: z.enum(OBLIGATION_FORCES),
});

/** A file of `knowledge/instruments/` is a list of these. Texts are our own words, not the instrument's. */
export const instrumentRecordSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: words,
  aliases: z.array(words),
  kind: z.enum(['treaty', 'agreement', 'declaration', 'memorandum', 'law', 'resolution', 'armistice']),
  family: z.enum(INSTRUMENT_FAMILIES),
  /** The organisation that stands for its members, as `bodies.json` names it. */
  body: words.optional(),
  signed: date.optional(),
  /** Left out where it was not established; the members' own dates then tell since when they are bound. */
  inForce: date.optional(),
  suspended: z.array(suspension).optional(),
  ended: date.optional(),
  endedWhy: words.optional(),
  /** Whether an attack on someone obliges anyone to help, in whatever way. */
  attackObligation: z.boolean(),
  /** All who are bound, where they are not listed. */
  binds: z.literal('UN member states').optional(),
  members: z.array(memberGroup),
  membersIncomplete: z.boolean().optional(),
  obligations: z.array(obligation).min(1),
  /** What puts a member's being bound in doubt, or its reading of it. */
  doubts: z
    .array(z.strictObject({ of: z.array(iso3).min(1), from: date, text: words, url: z.url().optional() }))
    .optional(),
  about: words,
  sources: z.array(z.strictObject({ text: words, publication: words.optional(), url: z.url().optional() })).min(1),
});

export type InstrumentRecord = Readonly<z.infer<typeof instrumentRecordSchema>>;
export type InstrumentObligation = InstrumentRecord['obligations'][number];
export type MemberGroup = InstrumentRecord['members'][number];
export type ObligationSide = z.infer<typeof side>;
export type ObligationForce = (typeof OBLIGATION_FORCES)[number];
