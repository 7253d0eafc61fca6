import type { SpeechAct } from '../../records/reading.js';
import type { Tree } from '../syntax/tree.js';
import { INFINITIVE, senseOf } from './cue-senses.js';
import type { Frame } from './frame.js';

const NEUTRAL_FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would']);
const SPEAKERS_OWN = new Set(['i', 'we']);
const BY_PRONOUN = new Set(['he', 'she', 'they', 'it']);

/** What is done by saying it: from the cue's sense, and for plain verbs of saying from the form of the content. */
export function actOf(tree: Tree, frame: Frame): SpeechAct {
  const sensed = senseOf(frame);
  if (sensed === 'ask' && INFINITIVE.test(frame.pattern)) return 'request';
  if (sensed !== undefined && sensed !== 'assert') return turned(sensed, tree.isNegated(frame.cue));
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
