import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Doc } from '../../records/doc.js';
import { read } from '../read.js';
import { explain } from './explain.js';

const WARNING = docFromConllu(
  `
  1 Norway Norway PROPN/NNP 2 nsubj
  2 warned warn VERB/VBD 0 root
  3 Finland Finland PROPN/NNP 2 obj
  4 on on ADP/IN 5 case
  5 Thursday Thursday PROPN/NNP 2 obl
  6 that that SCONJ/IN 9 mark
  7 it it PRON/PRP 9 nsubj
  8 would would AUX/MD 9 aux
  9 close close VERB/VB 2 ccomp
  10 the the DET/DT 11 det
  11 border border NOUN/NN 9 obj
  12 if if SCONJ/IN 14 mark
  13 Helsinki Helsinki PROPN/NNP 14 nsubj
  14 attacked attack VERB/VBD 9 advcl
  15 Oslo Oslo PROPN/NNP 14 obj`,
  { published: { value: '2031-05-03', precision: 'day', from: 'given' } },
);

const STRIKE = docFromConllu(`
  1 Norwegian Norwegian ADJ/JJ 2 amod
  2 forces force NOUN/NNS 3 nsubj
  3 attacked attack VERB/VBD 0 root
  4 Finland Finland PROPN/NNP 3 obj`);

function only(doc: Doc, part: 'statements' | 'events' | 'commitments' | 'actors', fits: (record: object) => boolean) {
  const reading = read(doc);
  const found = reading[part].find(fits);
  if (!found) throw new Error(`no such finding among ${JSON.stringify(reading[part])}`);
  return explain(doc, reading, found.id) ?? '';
}

describe('explain', () => {
  it('tells the cue, the construction and the weights of a statement, and how its day was counted', () => {
    const words = only(WARNING, 'statements', () => true);
    expect(words).toMatch(/^statement-[0-9a-f]{12}: statement, warn, indirect, confidence 0\.\d\d$/m);
    expect(words).toContain('cue “warn” (cut to its stem), its content hung on by ccomp/that');
    expect(words).toMatch(/for: .*\+\d/);
    expect(words).toContain('“Norway” is Norway, state');
    expect(words).toContain('“Thursday”: taken for 2031-05-01 (day); the report is of 2031-05-03 (from: given)');
  });

  it('shows the clause as an indented tree that marks the finding’s words', () => {
    const words = only(STRIKE, 'events', () => true);
    expect(words).toContain(
      [
        '  * attacked  root, VERB',
        '      forces  nsubj, NOUN',
        '        Norwegian  amod, ADJ',
        '  *   Finland  obj, PROPN',
      ].join('\n'),
    );
  });

  it('tells the sense of an event, what was known of its parties, and that no engine spoke', () => {
    const words = only(STRIKE, 'events', () => true);
    expect(words).toContain('lexicon of events: “attacked” (attack) is ASSAULT in this clause');
    expect(words).toContain('status by the clause alone: occurred; taken: occurred');
    expect(words).toContain('list of names: “Finland” is a name of Finland');
    expect(words).toContain('the rules decided alone');
  });

  it('tells the engine’s proposal at the event’s word where there is one', () => {
    const proposed: Doc = {
      ...STRIKE,
      proposals: [
        {
          task: 'event',
          anchor: 2,
          confidence: 0.91,
          label: 'ASSAULT',
          labelConfidence: 0.97,
          status: { occurred: 0.88, denied: 0.1 },
          roles: { recipient: [3] },
        },
      ],
    };
    const words = only(proposed, 'events', () => true);
    expect(words).toContain('event at “attacked” 0.91, as ASSAULT 0.97');
    expect(words).toContain('status: occurred 0.88, denied 0.10');
    expect(words).toContain('recipient: “Finland”');
  });

  it('tells what binds, the condition, and the statement that a commitment lies within', () => {
    const words = only(WARNING, 'commitments', (record) => 'antecedent' in record);
    expect(words).toContain("condition of the kind 'if': “if Helsinki attacked Oslo”");
    expect(words).toMatch(/Lies within\n {2}statement-[0-9a-f]{12}: “Norway”, “warned” \(warn\)/);
  });

  it('tells which list leads from a name to an actor', () => {
    const words = only(WARNING, 'actors', (record) => 'country' in record && record.country === 'FIN');
    expect(words).toContain('“Helsinki” is the capital of Finland');
  });

  it('has nothing to say of an id that is not in the reading', () => {
    expect(explain(STRIKE, read(STRIKE), 'event-000000000000')).toBeUndefined();
  });
});
