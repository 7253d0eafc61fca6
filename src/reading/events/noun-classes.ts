/**
 * Classes of object heads that settle a verb's sense: 'send aid' is AID, 'send troops' MOBILIZE.
 * A noun may be in several classes.
 */
const CLASSES = {
  aid: `aid assistance relief help supply food medicine medication medical grain rice wheat flour fuel money fund funding finance dollar euro
    pound yen grant loan donation contribution subsidy vaccine dose ambulance tent blanket shelter doctor medic nurse expert equipment
    shipment consignment convoy water cash credit million billion tonne ton kit refuge bailout package stimulus compensation goods
    scholarship training support service care facility backing kilogram kg parcel worth protection observer team`,
  money: 'dollar euro pound yen money fund funding cash million billion sum loan grant credit usd $ £ € budget payment',
  arms: `weapon arm missile tank rocket ammunition munition shell gun rifle howitzer artillery drone aircraft jet fighter helicopter warship
    bomb explosive system battery warhead submarine defence defense grenade hardware materiel weaponry armament`,
  troops: `troop soldier force army brigade battalion regiment division unit contingent marine paratrooper reservist reserve guard police
    policeman officer commando warship ship vessel frigate destroyer carrier submarine fleet navy tank jet fighter aircraft bomber
    warplane plane helicopter personnel military militia convoy patrol infantry squadron missile system battery cavalry gunboat
    reinforcement gendarme trooper serviceman bulldozer sailor weapon artillery vehicle mission presence garrison`,
  peacekeepers: 'peacekeeper peacekeeping observer monitor stabilisation stabilization humanitarian inspector relief',
  persons: `prisoner hostage detainee captive inmate journalist activist soldier citizen national man woman people person child leader member
    suspect militant fighter worker crew sailor student politician official officer rebel civilian dissident protester demonstrator
    opposition reporter diplomat girl boy pilot pastor priest minister convict lawyer employee defendant captain monk nun aide bishop missionary
    chairman tourist migrant refugee sergeant thousand hundred dozen`,
  artefact: `artifact artefact antiquity painting sculpture remains body statue coin relic treasure heritage object skull manuscript territory
    island land village artwork portrait pendant bird weapon equipment asset property sovereignty control base prisoner detainee body mandate helicopter`,
  sanction: 'sanction embargo restriction penalty tariff duty ban quota measure freeze curb boycott fine blacklist',
  blockade: 'blockade siege closure roadblock checkpoint cordon',
  restriction: `curfew emergency restriction ban sanction embargo blockade siege measure tariff control censorship law decree rule order limit
    moratorium lockdown boycott requirement state limitation freeze closure strike tax duty barrier curb`,
  curfew: 'curfew lockdown',
  emergency: 'emergency siege martial law state',
  relations: 'relation tie link relationship contact diplomatic embassy cooperation partnership recognition',
  diplomat:
    'diplomat ambassador envoy attaché attache staff consul embassy mission representative official worker journalist inspector observer correspondent staffer monitor agency group staff charge',
  ambassador: 'ambassador envoy attaché attache chargé diplomat consul representative embassy staff',
  agreement: `agreement treaty pact deal accord memorandum protocol convention understanding contract charter declaration communique
    communiqué truce ceasefire cease-fire armistice compact arrangement settlement partnership mou letter formula alliance roadmap compromise`,
  ceasefire: 'ceasefire cease-fire truce armistice hostility cessation fighting',
  talks: `talk meeting negotiation summit discussion dialogue conversation consultation visit session conference tour trip round mediation phone
    telephone call lunch dinner forum gathering ceremony`,
  meeting: 'meeting summit visit talk trip session negotiation conference dialogue tour appointment',
  demand: `demand call request appeal plea proposal offer invitation plan idea suggestion resolution bid deal agreement claim peace
    allegation accusation charge criticism pressure bill report initiative draft amendment result election condition term
    ultimatum notion petition application attempt effort ruling decision solution motion argument compromise cooperation change
    extradition role settlement visa amendment recommendation subpoena sanction comment verdict`,
  claim:
    'claim allegation accusation charge criticism report assertion suggestion rumour rumor claims involvement responsibility denunciation',
  offer:
    'offer invitation proposal plan deal term condition request settlement initiative agreement roadmap resolution formula compromise draft package',
  charges: 'charge case lawsuit complaint suit indictment investigation allegation',
  complaint: 'complaint lawsuit suit charge case motion petition action protest report appeal',
  investigation:
    'investigation probe inquiry enquiry inquest hearing trial review audit inspection prosecution proceeding case',
  concern:
    'concern dismay outrage anger displeasure disappointment regret alarm condemnation dissatisfaction criticism opposition rejection disapproval indignation unease frustration objection protest displeasure worry reservation',
  support: `support backing solidarity sympathy condolence appreciation gratitude praise thanks admiration confidence satisfaction commitment
    approval congratulation respect welcome endorsement hope friendship readiness recognition faith`,
  protest:
    'protest demonstration rally march strike sit-in vigil boycott riot walkout picket protests unrest uprising parade blockade procession stoppage drive campaign',
  road: 'road street highway route traffic railway railroad bridge crossing border motorway square entrance port avenue track',
  attack: `attack strike raid assault bombing offensive operation airstrike shelling bombardment ambush incursion invasion massacre missile rocket
    campaign war killing fire bomb shot bombing missile grenade torpedo shooting rampage explosive mortar artillery crackdown murder rape atrocity abuse torture genocide stabbing cleansing hostility`,
  exercise: 'exercise drill manoeuvre maneuver game wargame training patrol war',
  intelligence: 'intelligence information evidence expertise technology data secret knowledge experience account',
  trade: 'good trade export import oil gas product gift prisoner fire commerce ambassador swap visit',
  threat: 'threat warning ultimatum deadline alert',
  territory:
    'territory city town village base area land region island position airport province district hill bridge building office control stronghold capital part oil field border post enclave camp checkpoint port quarter neighbourhood neighborhood',
  media:
    'newspaper website station channel media broadcast site magazine radio television internet newspaper app platform publication broadcaster outlet account network access',
  access: 'access entry visa permission admittance accreditation passage landing inspector refugee border',
  post: 'post office job position presidency premiership government chairman',
  access_in: 'access entry worker inspector team convoy aid relief delivery observer passage',
  asylum: 'asylum refuge shelter citizenship visa residency sanctuary',
  refugees: 'refugee migrant asylum seeker evacuee people person child orphan',
  project:
    'aid assistance funding programme program cooperation supply trade flight loan payment import export contact delivery sale shipment support visa mediation effort talk negotiation relation operation investment service production electricity gas water credit membership participation deployment ties subsidy exchange waiver activity',
  emotion: 'hope',
  amnesty:
    'amnesty pardon clemency parole bail approval permission freedom concession reprieve independence autonomy waiver injunction order rights right request exemption citizenship release leave concession authorization authorisation',
  nuclear: 'test missile warhead weapon rocket satellite',
  mediation: 'mediation',
  verbal:
    'scathing verbal blistering stinging extraordinary fierce bitter withering vitriolic thinly-veiled veiled public rhetorical personal',
  judged: 'guilty liable responsible',
  complaining: 'complain protest object express condemn denounce demand convey lodge',
  inquiring: 'investigate probe inspect examine inquire',
  group: 'team expert investigator inspector personnel mission delegation commission official detective specialist',
  advice: 'order directive instruction statement reminder call appeal demand letter resolution ultimatum declaration',
  bill: 'bill resolution law motion measure draft amendment legislation decision plan proposal statement',
} as const;

const MEMBERS = new Map<string, ReadonlySet<string>>(
  Object.entries(CLASSES).map(([name, members]) => [name, new Set(members.split(/\s+/).filter(Boolean))]),
);

/** The class of all nouns. */
const ANY = 'any';

/** Whether one of `lemmas` is in the class of that name, or, where there is no such class, is that word. */
export function inNounClass(name: string, lemmas: readonly string[]): boolean {
  if (name === ANY) return true;
  const members = MEMBERS.get(name);
  return members === undefined ? lemmas.includes(name) : lemmas.some((lemma) => members.has(lemma));
}

/** How many words the class holds; a lone word where there is no such class. */
export function classSize(name: string): number {
  return name === ANY ? Number.MAX_SAFE_INTEGER : (MEMBERS.get(name)?.size ?? 1);
}
