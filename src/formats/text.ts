import type { Reading } from '../records/reading.js';
import {
  actLabel,
  amountLabel,
  dateLabel,
  isoLabel,
  type Namer,
  namerOf,
  paragraphAt,
  quoted,
  relationLabel,
  visible,
} from './describe.js';
import type { Painter, Piece } from './text-style.js';

/**
 * What a person wants to look at in a terminal: the article's findings grouped, each with the words
 * that support it and the paragraph they stand in (¶), the notices last.
 */
export function formatText(reading: Reading, paint: Painter): string {
  const namer = namerOf(reading);
  const sections = [
    heading(reading, paint),
    section(
      'SAID',
      reading.statements.map((statement) => said(reading, statement, namer, paint)),
      paint,
    ),
    section(
      'DONE, PLANNED, DENIED',
      [...reading.events].sort(byStatus).map((event) => done(reading, event, namer, paint)),
      paint,
    ),
    section(
      'BOUND',
      reading.commitments.map((commitment) => bound(reading, commitment, namer, paint)),
      paint,
    ),
    section(
      'UNDER WHICH INSTRUMENT',
      reading.instruments.map((instrument) => instrumentLine(instrument, namer, paint)),
      paint,
    ),
    section(
      'HOW MANY',
      reading.quantities.map((quantity) => counted(reading, quantity, namer, paint)),
      paint,
    ),
    section(
      'NOT SETTLED',
      reading.notices.map((notice) =>
        paint.fold(
          [
            { style: 'warning', words: '!' },
            { style: 'plain', words: visible(notice.message) },
          ],
          2,
          4,
        ),
      ),
      paint,
    ),
  ];
  return `${sections.filter((words) => words !== '').join('\n\n')}\n`;
}

function heading(reading: Reading, paint: Painter): string {
  const { article } = reading;
  const words = article.text.match(/\S+/g)?.length ?? 0;
  const about = [
    article.outlet,
    article.published ? isoLabel(article.published.value) : 'date of publication not known',
    `${words.toLocaleString('en-GB')} words`,
    article.url,
  ];
  const rule = paint.paint('faint', '─'.repeat(Math.min(paint.width, 100)));
  return [
    rule,
    paint.fold([{ style: 'title', words: visible(article.title ?? firstLine(reading)) }], 0),
    paint.fold([{ style: 'faint', words: visible(about.filter(Boolean).join(' · ')) }], 0),
    rule,
  ].join('\n');
}

function firstLine(reading: Reading): string {
  const block = reading.article.blocks.find((one) => one.kind !== 'residue');
  if (!block) return '(no text to read)';
  const words = quoted(reading.article.text, [block]);
  return words.length > 100 ? `${words.slice(0, 99).replace(/\s+\S*$/, '')} …` : words;
}

function section(name: string, lines: readonly string[], paint: Painter): string {
  if (lines.length === 0) return '';
  return [`${paint.paint('heading', name)} ${paint.paint('faint', `(${lines.length})`)}`, ...lines].join('\n');
}

function said(reading: Reading, statement: Reading['statements'][number], namer: Namer, paint: Painter): string {
  const pieces: Piece[] = [
    { style: statement.speaker === null ? 'faint' : 'name', words: namer.speaker(statement) },
    { style: 'label', words: statement.date ? actLabel(statement.act) : `${actLabel(statement.act)}:` },
  ];
  if (statement.date) pieces.push({ style: 'faint', words: `(${dateLabel(statement.date)}):` });
  pieces.push({ style: 'quote', words: quoted(reading.article.text, statement.content) });
  pieces.push(place(reading, statement.content[0].start));
  return paint.fold(pieces, 2, 6);
}

const STATUS_ORDER = ['occurred', 'ongoing', 'planned', 'hypothetical', 'denied', 'background'];

function byStatus(a: Reading['events'][number], b: Reading['events'][number]): number {
  return STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || a.evidence[0].start - b.evidence[0].start;
}

function done(reading: Reading, event: Reading['events'][number], namer: Namer, paint: Painter): string {
  const pieces: Piece[] = [
    { style: 'label', words: event.mode ? `${event.type}/${event.mode}` : event.type },
    { style: event.status === 'occurred' || event.status === 'ongoing' ? 'plain' : 'warning', words: event.status },
    { style: 'name', words: namer.roles(event.actors) },
  ];
  if (event.recipients.length > 0) {
    pieces.push({ style: 'plain', words: '→' }, { style: 'name', words: namer.roles(event.recipients) });
  }
  if (event.date) pieces.push({ style: 'faint', words: dateLabel(event.date) });
  pieces.push({ style: 'quote', words: quoted(reading.article.text, event.evidence.slice(0, 1)) });
  pieces.push(place(reading, event.evidence[0].start));
  if (event.evidence.length > 1) pieces.push({ style: 'faint', words: `and ${event.evidence.length - 1} more` });
  return paint.fold(pieces, 2, 6);
}

function bound(reading: Reading, commitment: Reading['commitments'][number], namer: Namer, paint: Painter): string {
  const { text } = reading.article;
  const first: Piece[] = [
    { style: 'label', words: commitment.kind },
    { style: 'name', words: namer.roles(commitment.debtors) },
  ];
  if (commitment.creditors.length > 0) {
    first.push({ style: 'plain', words: '→' }, { style: 'name', words: namer.roles(commitment.creditors) });
  }
  const instrument = reading.instruments.find((one) => one.id === commitment.instrument);
  if (instrument) first.push({ style: 'faint', words: `under ${visible(instrument.name)}` });
  if (commitment.strength !== 'firm') first.push({ style: 'faint', words: commitment.strength });
  if (commitment.deadline) first.push({ style: 'faint', words: `by ${dateLabel(commitment.deadline)}` });
  first.push(place(reading, commitment.consequent.spans[0].start));
  const lines = [paint.fold(first, 2, 6)];
  if (commitment.antecedent) {
    lines.push(condition('if', quoted(text, commitment.antecedent.spans), paint));
  }
  const label = commitment.consequent.polarity === 'refrain' ? 'not' : 'then';
  lines.push(condition(label, quoted(text, commitment.consequent.spans), paint));
  return lines.join('\n');
}

function condition(label: string, words: string, paint: Painter): string {
  return paint.fold(
    [
      { style: 'condition', words: label.padEnd(4, '\u00a0') },
      { style: 'quote', words },
    ],
    6,
    11,
  );
}

function instrumentLine(instrument: Reading['instruments'][number], namer: Namer, paint: Painter): string {
  const pieces: Piece[] = [
    { style: 'label', words: instrument.kind },
    { style: 'name', words: visible(instrument.name) },
  ];
  if (instrument.parties.length > 0) pieces.push({ style: 'plain', words: namer.roles(instrument.parties) });
  if (instrument.date) pieces.push({ style: 'faint', words: dateLabel(instrument.date) });
  return paint.fold(pieces, 2, 6);
}

function counted(reading: Reading, quantity: Reading['quantities'][number], namer: Namer, paint: Painter): string {
  const holder = quantity.holder ? namer.role(quantity.holder) : 'holder not told';
  const statement = reading.statements.find((one) => one.id === quantity.statement);
  const pieces: Piece[] = [
    { style: quantity.holder ? 'name' : 'faint', words: holder },
    { style: 'plain', words: relationLabel(quantity) },
    { style: 'label', words: amountLabel(quantity) },
    { style: 'plain', words: visible(quantity.item) },
    { style: 'quote', words: `“${quoted(reading.article.text, quantity.evidence)}”` },
  ];
  if (statement) pieces.push({ style: 'faint', words: `as told by ${namer.speaker(statement)}` });
  pieces.push(place(reading, quantity.evidence[0].start));
  return paint.fold(pieces, 2, 6);
}

function place(reading: Reading, offset: number): Piece {
  return { style: 'faint', words: `¶${paragraphAt(reading, offset)}` };
}
