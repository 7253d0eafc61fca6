import { articleId, findingId } from '../../records/identity.js';
import type { Reading } from '../../records/reading.js';
import type { Span } from '../../records/span.js';

const TEXT = `Share

President Ilan Mirov said on Sunday that Arvenia would "act" if Bostish troops stayed.

Arvenia has about 90 tanks <b>there</b>.`;

/** The first run of `words` in the sample's text. */
function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

/** A Reading by hand, with overlapping findings and words that look like markup. */
export function sampleReading(): Reading {
  const id = articleId(TEXT);
  const content = spanOf('Arvenia would "act" if Bostish troops stayed');
  const statement = findingId(id, 'statement', content);
  return {
    article: {
      id,
      title: 'Mirov <script>alert(1)</script> speaks',
      outlet: 'The Lake Gazette',
      published: { value: '2023-03-12', precision: 'day', from: 'given' },
      language: 'en',
      text: TEXT,
      blocks: [
        { kind: 'residue', ...spanOf('Share') },
        {
          kind: 'paragraph',
          ...spanOf('President Ilan Mirov said on Sunday that Arvenia would "act" if Bostish troops stayed.'),
        },
        { kind: 'paragraph', ...spanOf('Arvenia has about 90 tanks <b>there</b>.') },
      ],
    },
    actors: [
      { id: 'actor-1', name: 'Ilan Mirov', kind: 'person', country: 'ARV', mentions: [spanOf('Ilan Mirov')] },
      { id: 'actor-2', name: 'Arvenia', kind: 'state', country: 'ARV', mentions: [spanOf('Arvenia')] },
    ],
    statements: [
      {
        id: statement,
        speaker: { actor: 'actor-1', spans: [spanOf('President Ilan Mirov')] },
        cue: [spanOf('said')],
        content: [content],
        mode: 'mixed',
        act: 'threaten',
        date: { value: '2023-03-12', text: 'Sunday', precision: 'day' },
        confidence: 0.9,
      },
    ],
    events: [
      {
        id: 'event-1',
        type: 'THREATEN',
        contexts: [],
        status: 'occurred',
        actors: [{ actor: 'actor-2', country: 'ARV', text: 'Arvenia', spans: [spanOf('Arvenia')] }],
        recipients: [{ text: 'Bostish troops', spans: [spanOf('Bostish troops')] }],
        evidence: [spanOf('would "act"')],
        confidence: 0.8,
      },
    ],
    commitments: [
      {
        id: 'commitment-1',
        kind: 'threat',
        debtors: [{ actor: 'actor-2', text: 'Arvenia', spans: [spanOf('Arvenia')] }],
        creditors: [],
        antecedent: { spans: [spanOf('if Bostish troops stayed')] },
        consequent: { spans: [spanOf('would "act"')], polarity: 'do' },
        strength: 'firm',
        evidence: [content],
        statement,
        confidence: 0.8,
      },
    ],
    instruments: [],
    quantities: [
      {
        id: 'quantity-1',
        holder: { actor: 'actor-2', text: 'Arvenia', spans: [spanOf('Arvenia')] },
        item: 'tanks',
        value: 90,
        bound: 'about',
        relation: 'has',
        evidence: [spanOf('about 90 tanks')],
      },
    ],
    notices: [{ code: 'actor-unknown', message: 'no facts are known of “Arvenia”' }],
  };
}
