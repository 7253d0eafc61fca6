/**
 * Nouns of action, one group a line: `TYPE.mode | of | recipients | nouns`. `of` says what an
 * 'of' phrase is: `to` the recipient ('arrest of B'), `by` the actor ('visit of A'), `all` the
 * parties, `no` neither. `=` makes the parties symmetric. A noun marked `?` counts as an event only
 * beneath a verb that carries it ('gave a warning'), since it often stands for a thing.
 */
export const NOUN_TABLE = `
AGREE | by | with to on | =agreement =accord =pact =treaty =deal =settlement promise pledge ?offer vow undertaking ?commitment =memorandum =compromise
CONSULT | all | with between | =meeting =talk =summit =negotiation =dialogue =discussion =consultation =conversation =conference
CONSULT.visit | by | to | visit trip tour
CONSULT.phone | by | with to | =phone-call =telephone-call
CONSULT.third-party | by | between in | mediation
SUPPORT | to | for of from to | praise ?support backing endorsement recognition solidarity congratulation condolence ratification tribute
CONCEDE | by | to for | apology pardon amnesty concession
RETREAT.release | to | of | release liberation repatriation
RETREAT.withdraw | by | from | withdrawal pullout pull-out retreat evacuation
RETREAT.disarm | by | to | surrender disarmament demobilisation demobilization
RETREAT.ceasefire | no | with in | =ceasefire =cease-fire =truce =armistice
RETREAT.resign | by | none | resignation
REQUEST | no | to for on from | demand appeal request plea ?call ?petition ?reminder
ACCUSE | to | of against over about from | condemnation criticism accusation denunciation complaint ?concern rebuke lawsuit indictment allegation ?charge
ACCUSE.investigate | to | into of against on | investigation probe inquiry enquiry ?inspection prosecution
REJECT | to | of to | rejection refusal veto denial dismissal
THREATEN | by | to against | threat ?warning ultimatum
PROTEST | by | against at over | protest demonstration rally march riot hunger-strike sit-in boycott uprising
SANCTION | to | on against | sanction embargo expulsion ?suspension
MOBILIZE.troops | to | in to along on | deployment mobilisation mobilization buildup build-up
COERCE.arrest | to | of | arrest detention imprisonment jailing
COERCE.restrict | to | on against of in | crackdown blockade repression occupation annexation siege
COERCE.seize | to | of | seizure confiscation
COERCE.curfew | no | in on | curfew
COERCE.deport | to | of | deportation
COERCE.cyber | to | on against | cyberattack cyber-attack cyber-warfare cyberwarfare cyber-war hacking
ASSAULT | to | on against of in at | attack assault raid strike ambush offensive invasion killing murder massacre bombing shelling bombardment airstrike incursion aggression execution slaughter genocide capture stabbing shooting atrocity cleansing
ASSAULT | all | with between | =clash =fighting =battle =war =gunbattle =skirmish =gunfight
ASSAULT.abduct | to | of | kidnapping abduction
ASSAULT.torture | to | of | torture
ASSAULT.targeted | to | of | assassination poisoning
ASSAULT.destroy | to | of | destruction demolition
COOPERATE | all | with between | =cooperation =collaboration =exercise =drill =manoeuvre =maneuver =war-game
COOPERATE | to | of to | extradition
AID | no | to for | aid assistance ?donation ?relief ?loan ?supply ?shipment ?grant ?help
AID | to | of | rescue
`;
