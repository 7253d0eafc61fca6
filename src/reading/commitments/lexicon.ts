import type { Commitment, CommitmentKind } from '../../records/reading.js';

export type Strength = Commitment['strength'];

/**
 * Where a commitment-bearing word keeps what will be done:
 * 'to' an infinitive or gerund (xcomp, acl, advcl), 'that' a clause with its own subject,
 * 'obj' a noun phrase that names an act, 'PREPOSITION NP' a phrase so introduced.
 */
export type Slot = 'to' | 'that' | 'obj' | `${string} NP`;

/** 'act' any noun for an act, 'known' one whose valence is known, 'asked' such a one or what was asked for. */
export type ObjectClass = 'act' | 'known' | 'asked';

/** One word (or verb with particle) that binds someone to something, and how it is built. */
export interface Construction {
  readonly lemma: string;
  readonly upos: 'VERB' | 'ADJ' | 'NOUN';
  /** 'by act': the valence of what is done decides. A kind given here yields to valence only where noted in decide-kind. */
  readonly kind: CommitmentKind;
  readonly strength: Strength;
  readonly slots: readonly Slot[];
  /** The debtor is bound not to do what the slot names. */
  readonly refrain: boolean;
  /** Only with this particle ('rule out'). */
  readonly particle?: string;
  /** The slot 'obj' counts only when its noun is one of these classes. */
  readonly object?: ObjectClass;
  /** The one bound is the object, not the subject ('requires each side to'). */
  readonly binds?: 'object';
}

interface Options {
  strength?: Strength;
  refrain?: boolean;
  particle?: string;
  object?: ObjectClass;
  binds?: 'object';
}

function words(
  upos: Construction['upos'],
  kind: CommitmentKind,
  lemmas: string,
  slots: readonly Slot[],
  options: Options = {},
): Construction[] {
  return lemmas.split(' ').map((lemma) => ({
    lemma,
    upos,
    kind,
    strength: options.strength ?? 'firm',
    slots,
    refrain: options.refrain ?? false,
    particle: options.particle,
    object: options.object,
    binds: options.binds,
  }));
}

const CONSTRUCTIONS: readonly Construction[] = [
  ...words('VERB', 'threat', 'threaten', ['to', 'that', 'with NP', 'obj'], { object: 'act' }),
  ...words('VERB', 'warning', 'warn caution', ['that', 'of NP'], { object: 'act' }),
  ...words('VERB', 'pledge', 'pledge vow promise swear undertake', ['to', 'that', 'obj'], { object: 'act' }),
  ...words('VERB', 'pledge', 'agree consent', ['to', 'that', 'to NP'], { object: 'act' }),
  ...words('VERB', 'pledge', 'guarantee', ['to', 'that', 'obj'], { object: 'act' }),
  ...words('VERB', 'pledge', 'commit recommit', ['to', 'to NP'], { object: 'act' }),
  ...words('VERB', 'pledge', 'volunteer resolve', ['to']),
  ...words('VERB', 'pledge', 'assure reassure', ['that']),
  ...words('VERB', 'pledge', 'declare announce', ['obj'], { object: 'act' }),
  ...words('VERB', 'offer', 'offer', ['to', 'obj'], { object: 'act' }),
  ...words('VERB', 'refusal', 'refuse', ['to', 'obj'], { refrain: true, object: 'known' }),
  ...words('VERB', 'refusal', 'decline', ['to'], { refrain: true }),
  ...words('VERB', 'refusal', 'rule', ['obj', 'to'], { refrain: true, particle: 'out', object: 'act' }),
  ...words('VERB', 'refusal', 'reject dismiss rebuff spurn', ['obj'], { refrain: true, object: 'asked' }),
  ...words('VERB', 'intention', 'intend plan', ['to', 'on NP'], { strength: 'intended' }),
  ...words('VERB', 'intention', 'decide', ['to'], { strength: 'intended' }),
  ...words('VERB', 'intention', 'prepare', ['to', 'for NP'], { strength: 'intended', object: 'act' }),
  ...words('VERB', 'intention', 'consider mull weigh contemplate', ['to', 'obj'], {
    strength: 'considered',
    object: 'act',
  }),
  ...words('VERB', 'obligation', 'require oblige obligate bind', ['to'], { binds: 'object' }),
  ...words('VERB', 'obligation', 'forbid prohibit bar', ['from NP'], { binds: 'object', refrain: true }),

  ...words('ADJ', 'offer', 'willing ready prepared', ['to', 'for NP'], { object: 'act' }),
  ...words('ADJ', 'refusal', 'unwilling', ['to'], { refrain: true }),
  ...words('ADJ', 'pledge', 'determined resolved', ['to']),
  ...words('ADJ', 'pledge', 'committed', ['to']),
  ...words('ADJ', 'intention', 'set poised due', ['to'], { strength: 'intended' }),
  ...words('ADJ', 'obligation', 'obliged obligated bound', ['to']),

  ...words('NOUN', 'threat', 'threat', ['to', 'that', 'of NP']),
  ...words('NOUN', 'threat', 'ultimatum', ['that']),
  ...words('NOUN', 'warning', 'warning', ['that', 'of NP'], { object: 'act' }),
  ...words('NOUN', 'pledge', 'pledge promise vow commitment undertaking guarantee', ['to', 'that', 'of NP'], {
    object: 'act',
  }),
  ...words('NOUN', 'offer', 'offer', ['to', 'of NP'], { object: 'act' }),
  ...words('NOUN', 'offer', 'readiness willingness', ['to']),
  ...words('NOUN', 'pledge', 'determination resolve', ['to']),
  ...words('NOUN', 'refusal', 'refusal unwillingness', ['to'], { refrain: true }),
  ...words('NOUN', 'intention', 'plan intention intent declaration', ['to'], { strength: 'intended' }),
  ...words('NOUN', 'obligation', 'obligation duty agreement deal pact accord treaty', ['to']),
];

const INDEX = new Map<string, Construction[]>();
for (const construction of CONSTRUCTIONS) {
  const key = `${construction.upos} ${construction.lemma}`;
  INDEX.set(key, [...(INDEX.get(key) ?? []), construction]);
}

export function constructionsOf(upos: string, lemma: string): readonly Construction[] {
  return INDEX.get(`${upos} ${lemma}`) ?? [];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns for what another side asked, proposed or expected: what can be rejected so that a course of action is refused. */
export const ASKED = set(
  'call demand request appeal proposal offer plan possibility idea suggestion invitation ultimatum prospect notion bid overture',
);
/** Of these, what 'of' brings in is the act; after the others it is the one who asked. */
export const THOUGHT_OF = set('possibility idea prospect notion suggestion');

/** Evils that may be fought without harm to any side. */
export const ILLS = set(
  'corruption terrorism crime trafficking smuggling poverty disease pandemic virus hunger famine inflation extremism piracy fraud discrimination racism pollution hate violence drug malaria fire climate change unemployment',
);

/** Verbs that praise another for what it undertook. */
export const PRAISING = set('thank applaud welcome appreciate commend praise congratulate salute hail');

/** Adverbs that make of 'will' a guess. */
export const LIKELY = set('likely probably perhaps maybe possibly presumably inevitably undoubtedly');

/** Verbs whose clause is a guess, a wish or a demand: what 'will' be is then bound by nobody. */
export const NOT_BINDING = set(
  `believe think expect hope predict forecast doubt fear wonder worry suspect guess assume estimate anticipate suppose
   speculate imagine wish dream ask urge call demand request appeal want insist recommend suggest propose persuade
   question know understand see mean show indicate imply ensure`,
);

/** Speakers whose words on what states will do are analysis. */
export const OBSERVERS = set(
  `expert analyst observer economist critic historian professor researcher scholar commentator pundit poll survey study
   strategist report lawyer author columnist`,
);

/** Verbs that say what befalls or is the case, not what is undertaken. */
export const NOT_UNDERTAKEN = set(
  `be have see know say like love want need think get become happen hope look refer note point depend mean show remain
   come find hear understand win lose fall rise grow expect die survive succeed fail overcome benefit suffer feel learn
   agree believe notice wake result cause occur arrive leave_it emerge evolve begin_by stay tell add let highlight
   mention repeat close start turn describe explain characterize speak talk comment defer recall wait appreciate sound
   seem appear matter happen require cost likely exist prove last represent reflect enable allow_for remember thank
   experience receive inherit possess enjoy struggle collapse drop lead follow differ vary depend concern get_into try stand
   assume accompany forget underscore highlight emphasize emphasise reiterate focus celebrate mark commemorate join_us
   strive deserve prevail thrive flourish carry_weight guide shape define depend`,
);

/** Nouns for those who can bind themselves; a debtor that no actor record knows must be one of them. */
export const AGENTS = set(
  `government presidency service head chief representative congressman house administration cabinet ministry minister president premier chancellor king queen prince monarch parliament
   congress senate assembly legislature lawmaker senator court army military navy force troop unit soldier militia rebel
   insurgent militant guerrilla fighter separatist opposition party coalition alliance bloc union league organisation
   organization agency commission council committee authority official spokesman spokeswoman spokesperson leader
   leadership commander general ambassador envoy diplomat delegation state country nation republic kingdom regime junta
   side signatory member company firm bank group movement faction team teacher worker driver farmer student protester
   striker striker police opposition mediator negotiator body partner ally party pentagon kremlin palace house department
   office mayor governor bishop church kidnapper hijacker captor gang cartel airline manufacturer employer pilot doctor
   nurse miner`,
);

/** Heads of phrases that a state's name may modify without their being that state. */
export const NOT_THE_STATE = set(
  `rebel insurgent militant guerrilla fighter separatist opposition protester demonstrator teacher worker driver farmer
   student union striker refugee migrant settler investor company firm bank airline dissident exile kidnapper hijacker
   captor gang cartel faction militia civilian citizen national expatriate tourist prisoner journalist activist people
   public voter extremist terrorist group member`,
);
