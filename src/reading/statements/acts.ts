import type { SpeechAct } from '../../records/reading.js';
import type { Tree } from '../syntax/tree.js';
import type { Frame } from './frame.js';

const LEMMAS: Readonly<Record<Exclude<SpeechAct, 'assert'>, string>> = {
  promise:
    'promise pledge vow swear guarantee assure commit undertake offer volunteer pledge assurance guarantee commitment vow',
  threaten: 'threaten threat menace',
  warn: 'warn caution warning alert caveat',
  request:
    'urge request demand ask_to call_for call_on call_upon appeal beg plead implore order command instruct tell_to invite insist_on press beseech petition recommend advise encourage propose lobby push appeal demand request plea proposal recommendation order',
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

const ACTS: ReadonlyMap<string, SpeechAct> = new Map(
  Object.entries(LEMMAS).flatMap(([act, lemmas]) =>
    lemmas.split(' ').map((lemma) => [lemma, act as SpeechAct] as const),
  ),
);

const NEUTRAL_FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would']);
const SPEAKERS_OWN = new Set(['i', 'we']);
const BY_PRONOUN = new Set(['he', 'she', 'they', 'it']);

/** What is done by saying it: from the cue's sense, and for plain verbs of saying from the form of the content. */
export function actOf(tree: Tree, frame: Frame): SpeechAct {
  const { lemma, pattern } = frame;
  const infinitive = /(?:xcomp|n|a|ccomp|advcl)\/(?:to|nonfinite)$/.test(pattern);
  const preposition = pattern.includes('/') ? pattern.slice(pattern.indexOf('/') + 1) : '';
  const key = lemma.replace(' ', '_');
  const sensed =
    (infinitive ? ACTS.get(`${key}_to`) : undefined) ??
    (preposition ? ACTS.get(`${key}_${preposition}`) : undefined) ??
    ACTS.get(key);
  if (sensed === 'ask' && infinitive) return 'request';
  if (sensed !== undefined) return turned(sensed, tree.isNegated(frame.cue));
  if (asks(tree, frame)) return 'ask';
  return promises(tree, frame) ? 'promise' : 'assert';
}

/** 'did not rule out', 'does not believe', 'would not promise'. */
function turned(act: SpeechAct, negated: boolean): SpeechAct {
  if (!negated) return act;
  if (
    act === 'promise' ||
    act === 'refuse' ||
    act === 'deny' ||
    act === 'praise' ||
    act === 'accuse' ||
    act === 'threaten' ||
    act === 'warn'
  )
    return 'assert';
  return act === 'intend' ? 'refuse' : act;
}

function asks(tree: Tree, frame: Frame): boolean {
  const last = frame.content.findLast((at) => /[\p{L}\p{N}?!.]/u.test(tree.form(at)));
  return (last !== undefined && tree.form(last).endsWith('?')) || /\/if$/.test(frame.pattern);
}

/** 'We will respond', 'said that it would review …': the speaker's own side is to do it. */
function promises(tree: Tree, frame: Frame): boolean {
  const head = mainPredicate(tree, frame);
  if (head === undefined || tree.tokens[head].upos !== 'VERB' || tree.isNegated(head)) return false;
  const subject = tree.child(head, 'nsubj');
  if (subject === undefined || !tree.children(head, 'aux').some((aux) => NEUTRAL_FUTURE.has(tree.lower(aux))))
    return false;
  const form = tree.lower(subject);
  return SPEAKERS_OWN.has(form) || (BY_PRONOUN.has(form) && frame.pattern.startsWith('ccomp'));
}

function mainPredicate(tree: Tree, frame: Frame): number | undefined {
  if (frame.content.includes(frame.contentHead) && tree.child(frame.contentHead, 'nsubj') !== undefined)
    return frame.contentHead;
  const content = new Set(frame.content);
  return frame.content.find((at) => !content.has(tree.head(at)) && tree.child(at, 'nsubj') !== undefined);
}
