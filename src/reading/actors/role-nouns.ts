import type { ActorKind } from '../../records/reading.js';

/**
 * Nouns that stand for actors, with the PLOVER sector they imply.
 * state: the word with a state's name is that state ('the Japanese government'); title: stands before a
 * person's name; person: one person; body: an organisation; group: people, more than one.
 */
export type NounClass = 'state' | 'title' | 'person' | 'body' | 'group' | 'country' | 'armed';

export interface RoleNoun {
  readonly lemma: string;
  readonly class: NounClass;
  readonly sector?: string;
}

const LINES = `
state GOV: government administration regime authority leadership cabinet junta
state: side
country: country nation state republic kingdom homeland
title GOV: president premier chancellor minister king queen prince princess emir amir sultan sheikh monarch crown-prince vice-president ambassador envoy diplomat secretary spokesman spokeswoman spokesperson official governor mayor commissioner undersecretary consul attaché taoiseach leader ruler dictator councillor councilor governor-general statesman head-of-state negotiator mediator adviser advisor aide
title LEG: senator congressman congresswoman lawmaker legislator parliamentarian mp deputy speaker rep. sen. reps. sens.
title MIL: general colonel major captain lieutenant admiral brigadier commander marshal sergeant corporal gen. lt. col. maj. capt. sgt. adm. brig. officer
title JUD: judge justice prosecutor attorney magistrate
title COP: sheriff detective
title REL: pope bishop archbishop cardinal imam ayatollah patriarch rabbi rev. reverend cleric mufti mullah
title EDU: professor prof. dean
title MED: dr. doctor
title BUS: ceo
title PTY: democrat republican
title: representative director chairman chairwoman chairperson chair chief head founder co-founder coordinator
person: member supporter follower critic employee driver inspector functionary staff personnel crew delegate worshipper
person: man woman boy girl child person suspect defendant victim hostage detainee prisoner inmate witness source candidate nominee counterpart successor predecessor husband wife son daughter brother sister father mother actor author writer
person MIL: soldier conscript pilot sailor marine airman serviceman fighter
person COP: policeman policewoman constable
person REB: rebel militant gunman guerrilla insurgent terrorist extremist jihadist bomber hijacker kidnapper attacker
person OPP: dissident separatist
person CVL: civilian resident citizen villager activist protester demonstrator protestor voter settler farmer volunteer passenger
person REF: refugee migrant asylum-seeker
person JRN: journalist reporter correspondent columnist editor photographer commentator broadcaster
person BUS: businessman businesswoman executive investor trader banker entrepreneur economist manager
person EDU: student teacher academic scholar researcher scientist analyst expert historian
person LAB: worker striker trade-unionist
person MED: nurse surgeon medic
person JUD: lawyer
person REL: priest monk nun muslim christian jew sunni shiite hindu
person CRM: criminal trafficker smuggler pirate gangster thief murderer
person LEG: parliamentarian politician
group: people public population crowd community family
group: ally
group CVL: public population crowd
group REL: clergy
body MIL: army navy military troop force air-force airforce battalion brigade regiment division squadron marine coast-guard guard command armed-force defence-force contingent garrison peacekeeper warship
armed REB: militia rebel-force guerrilla-force insurgency faction
body COP: police gendarmerie police-force
body GOV: ministry department agency office embassy consulate delegation mission administration bureau commission presidency secretariat treasury
body LEG: parliament congress senate assembly legislature house knesset duma committee caucus
body JUD: court tribunal judiciary prosecution
body PTY: party
body OPP: opposition
body LAB: union
body BUS: company firm bank corporation business industry airline manufacturer bidder
body EDU: university school college institute center centre think-tank academy
body MED: hospital clinic
body JRN: newspaper agency media press television radio station network magazine daily tabloid outlet broadcaster
body REL: church mosque
body CVL: charity ngo foundation
body SPY: intelligence
body: group organization organisation council alliance bloc coalition association front movement team panel board campaign federation league body mission club network
body CRM: gang cartel mafia
`;

const NOUNS = new Map<string, RoleNoun>();
for (const line of LINES.trim().split('\n')) {
  const [label, words] = line.split(': ');
  const [nounClass, sector] = label.split(' ');
  for (const lemma of words.trim().split(/\s+/)) {
    if (!NOUNS.has(lemma)) NOUNS.set(lemma, { lemma, class: nounClass as NounClass, sector });
  }
}

/** The role noun with this lemma (or form) in lower case. */
export function roleNoun(lemma: string): RoleNoun | undefined {
  return NOUNS.get(lemma);
}

/** The role noun that a form or lemma stands for, plurals brought to their singular. */
export function roleNounOf(lemma: string, form: string): RoleNoun | undefined {
  return NOUNS.get(lemma) ?? NOUNS.get(form) ?? NOUNS.get(singularOf(form));
}

function singularOf(form: string): string {
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(form)) return form.slice(0, -2);
  if (form.endsWith('men')) return `${form.slice(0, -3)}man`;
  return form.endsWith('s') ? form.slice(0, -1) : form;
}

/** Words before a head noun that change its sector: 'foreign minister', 'peacekeeping force', 'rebel leader'. */
const MODIFIERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['REB', 'rebel guerrilla insurgent militant separatist terrorist jihadist islamist paramilitary'],
      ['MIL', 'military army naval defense defence air ground navy security peacekeeping'],
      ['OPP', 'opposition dissident'],
      ['COP', 'police riot'],
      ['JUD', 'supreme appeals constitutional high criminal'],
      ['SPY', 'intelligence spy'],
      ['REL', 'religious church muslim christian shiite sunni catholic'],
      ['CVL', 'civilian human-rights rights'],
      ['JRN', 'news television tv radio'],
      ['LAB', 'labor labour trade'],
      ['BUS', 'business oil'],
      ['EDU', 'student university'],
      ['REF', 'refugee'],
      ['MED', 'medical health'],
    ] as const
  ).flatMap(([sector, words]) => words.split(' ').map((word) => [word, sector])),
);

export function modifierSector(word: string): string | undefined {
  return Object.hasOwn(MODIFIERS, word) ? MODIFIERS[word] : undefined;
}

/** Last words of organisations' names. */
const BODY_ENDINGS = new Set(
  `ministry department agency office council committee commission organization organisation association union party
   congress parliament senate assembly court bank institute institution university college school center centre
   foundation federation league corporation corp corp. inc inc. company co. co ltd ltd. plc group times post journal
   news tribune herald gazette globe magazine press network service services bureau army navy force forces corps
   command guard police front movement coalition alliance authority board fund society club trust hospital church
   brigade brigades regiment battalion secretariat treasury academy airlines airways motors industries partners
   consortium initiative project program programme mission embassy conference forum tribunal administration
   laboratory laboratories studies affairs`.split(/\s+/),
);

export function endsLikeBody(word: string): boolean {
  return BODY_ENDINGS.has(word);
}

/** Address before a surname, with the gender it tells. */
const ADDRESS: Readonly<Record<string, 'm' | 'f' | ''>> = {
  'mr.': 'm',
  mr: 'm',
  sir: 'm',
  lord: 'm',
  king: 'm',
  prince: 'm',
  sheikh: 'm',
  emperor: 'm',
  pope: 'm',
  father: 'm',
  'mrs.': 'f',
  mrs: 'f',
  'ms.': 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  queen: 'f',
  princess: 'f',
  madam: 'f',
  dame: 'f',
  'dr.': '',
  dr: '',
  'st.': '',
  hon: '',
  'hon.': '',
  sr: '',
  jr: '',
};

export function addressGender(word: string): 'm' | 'f' | '' | undefined {
  return Object.hasOwn(ADDRESS, word) ? ADDRESS[word] : undefined;
}

/** Nouns that tell a person's gender. */
const GENDERED: Readonly<Record<string, 'm' | 'f'>> = {
  man: 'm',
  boy: 'm',
  husband: 'm',
  son: 'm',
  brother: 'm',
  father: 'm',
  king: 'm',
  prince: 'm',
  spokesman: 'm',
  chairman: 'm',
  congressman: 'm',
  businessman: 'm',
  policeman: 'm',
  gunman: 'm',
  statesman: 'm',
  woman: 'f',
  girl: 'f',
  wife: 'f',
  daughter: 'f',
  sister: 'f',
  mother: 'f',
  queen: 'f',
  princess: 'f',
  spokeswoman: 'f',
  chairwoman: 'f',
  congresswoman: 'f',
  businesswoman: 'f',
  policewoman: 'f',
  actress: 'f',
};

export function nounGender(lemma: string): 'm' | 'f' | undefined {
  return Object.hasOwn(GENDERED, lemma) ? GENDERED[lemma] : undefined;
}

export function kindOf(noun: RoleNoun, plural: boolean): ActorKind {
  switch (noun.class) {
    case 'title':
    case 'person':
      return plural ? 'people' : 'person';
    case 'group':
      return 'people';
    case 'armed':
      return 'armed group';
    case 'country':
    case 'state':
      return 'state';
    case 'body':
      return 'organisation';
  }
}
