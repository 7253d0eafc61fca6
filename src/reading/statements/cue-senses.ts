import type { SpeechAct } from '../../records/reading.js';
import { stemOf } from './cue-key.js';
import type { Frame } from './frame.js';

/** Lemmas by what is done in saying them; 'call_for' and 'ask_to' are a cue with its preposition or infinitive. */
const LEMMAS: Readonly<Record<SpeechAct, string>> = {
  assert:
    'say tell state claim argue maintain contend assert declare announce report note add explain reveal disclose confirm acknowledge concede admit insist stress emphasise emphasize underline underscore reiterate repeat remark observe comment mention recall write tweet post quip joke reply respond answer retort counter suggest imply hint signal indicate show demonstrate conclude find estimate calculate project testify recount relate describe portray characterise characterize depict label brand call dub term name compare liken cite quote point_out go_on read continue summarise summarize clarify elaborate boast brag gush marvel muse opine shout yell scream whisper chant exclaim snap crack tease proclaim pronounce outline discuss address speak talk according claim statement report assertion argument comment remark suggestion announcement',
  promise:
    'promise pledge vow swear guarantee assure commit undertake offer volunteer pledge assurance guarantee commitment vow',
  threaten: 'threaten threat menace',
  warn: 'warn caution warning alert caveat',
  request:
    'ask_for urge request demand ask_to call_for call_on call_upon appeal beg plead implore order command instruct tell_to invite insist_on press beseech petition recommend advise encourage propose lobby push appeal demand request plea proposal recommendation order',
  accuse:
    'accuse blame condemn criticize criticise denounce decry slam blast lambast lambaste attack rebuke chide fault charge allege deplore deride assail scold castigate mock ridicule reprimand berate chastise bash rip censure lament protest accusation criticism condemnation allegation complaint denunciation rebuke',
  praise:
    'praise laud hail applaud commend welcome thank congratulate salute compliment endorse celebrate admire tout credit praise endorsement tribute',
  deny: 'deny refute rebut dispute disavow dismiss contradict repudiate rebuff disclaim denial',
  refuse: 'refuse decline reject oppose resist balk rule_out refusal rejection opposition',
  ask: 'ask inquire enquire wonder question query',
  believe:
    'believe think feel suspect expect fear hope worry doubt know consider assume reckon guess suppose imagine view see regard understand realize realise trust predict foresee anticipate belief hope fear doubt view suspicion expectation concern confident convinced sure certain afraid worried concerned skeptical sceptical optimistic',
  intend:
    'intend plan want aim seek mean hope_to decide resolve consider_to prepare_to try attempt wish desire choose agree plan intention decision aim desire goal effort ready willing eager determined',
};

/** 'call_for' by the key of its first word: 'cal_for'. */
function keyed(lemma: string): string {
  const [word, ...rest] = lemma.split('_');
  return [stemOf(word), ...rest].join('_');
}

const SENSES: ReadonlyMap<string, SpeechAct> = new Map(
  Object.entries(LEMMAS).flatMap(([act, lemmas]) =>
    lemmas.split(' ').map((lemma) => [keyed(lemma), act as SpeechAct] as const),
  ),
);

export const INFINITIVE = /(?:xcomp|n|a|ccomp|advcl)\/(?:to|nonfinite)$/;

/** The sense of the frame's cue, as far as the list knows it. */
export function senseOf({ key: cue, pattern }: Frame): SpeechAct | undefined {
  const preposition = pattern.includes('/') ? pattern.slice(pattern.indexOf('/') + 1) : '';
  const key = cue.replace(' ', '_');
  return (
    (INFINITIVE.test(pattern) ? SENSES.get(`${key}_to`) : undefined) ??
    (preposition === '' ? undefined : SENSES.get(`${key}_${preposition}`)) ??
    SENSES.get(key)
  );
}
