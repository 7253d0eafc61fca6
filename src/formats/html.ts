import { createHash } from 'node:crypto';
import type { Reading } from '../records/reading.js';
import { actLabel, amountLabel, dateLabel, isoLabel, namerOf, quoted, relationLabel, visible } from './describe.js';
import { type Mark, type MarkKind, marksOf, segmentsOf } from './html-marks.js';
import { SCRIPT, STYLE } from './html-style.js';

/**
 * One self-contained page: the article with its findings marked, and a card for each beside it.
 * All text is escaped; the policy lets the page's own style and script run, and nothing else.
 */
export function formatHtml(reading: Reading): string {
  const { article } = reading;
  const title = article.title ?? 'Untitled report';
  const about = [
    article.outlet,
    article.byline,
    article.published ? isoLabel(article.published.value) : 'date of publication not known',
    article.url,
  ];
  const counts: [MarkKind, string, number][] = [
    ['statement', 'said', reading.statements.length],
    ['event', 'done', reading.events.length],
    ['commitment', 'bound', reading.commitments.length],
    ['quantity', 'how many', reading.quantities.length],
  ];
  const toggles = counts
    .map(([kind, label, n]) => `<label><input type="checkbox" checked value="${kind}"> ${label} (${n})</label>`)
    .join('');
  return page(
    title,
    `<header><h1>${escapeHtml(title)}</h1><p class="about">${about.filter(isText).map(escapeHtml).join(' · ')}</p><fieldset aria-label="What is marked">${toggles}</fieldset></header>
<main><article lang="${escapeHtml(article.language)}">${articleBody(reading)}</article><section aria-label="Findings">${cards(reading)}</section></main>`,
    SCRIPT,
  );
}

/** The list of several articles read together. */
export function formatHtmlIndex(entries: readonly { readonly href: string; readonly reading: Reading }[]): string {
  const rows = entries.map(({ href, reading }) => {
    const { article } = reading;
    const found = `${reading.statements.length} said, ${reading.events.length} done, ${reading.commitments.length} bound`;
    return `<p class="card"><a href="${escapeHtml(href)}">${escapeHtml(article.title ?? href)}</a><br><span class="meta">${escapeHtml(article.published ? isoLabel(article.published.value) : 'undated')} · ${found}</span></p>`;
  });
  return page(
    'Casus: articles read',
    `<header><h1>Articles read</h1></header><main><section>${rows.join('\n')}</section></main>`,
    '',
  );
}

function page(title: string, body: string, script: string): string {
  const digest = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  const policy = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${script ? digest(script) : "'none'"}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${body}${script ? `<script>${script}</script>` : ''}</body></html>
`;
}

function articleBody(reading: Reading): string {
  const { text, blocks } = reading.article;
  const marks = marksOf(reading);
  return blocks
    .map((block) => {
      const inner = segmentsOf(block.start, block.end, marks)
        .map((segment) => segmentHtml(text.slice(segment.start, segment.end), segment.marks))
        .join('');
      return `<p class="${block.kind}">${inner}</p>`;
    })
    .join('\n');
}

function segmentHtml(words: string, marks: readonly Mark[]): string {
  const inner = escapeHtml(words);
  if (marks.length === 0) return inner;
  const kinds = [...new Set(marks.map((mark) => mark.kind))].join(' ');
  const ids = [...new Set(marks.map((mark) => mark.id))].join(' ');
  return `<mark class="${kinds}" data-ids="${escapeHtml(ids)}">${inner}</mark>`;
}

function cards(reading: Reading): string {
  const namer = namerOf(reading);
  const { text } = reading.article;
  const card = (kind: MarkKind, id: string, inner: string): string =>
    `<div class="card ${kind}" id="${escapeHtml(id)}" tabindex="0">${inner}</div>`;
  const tag = (words: string): string => `<span class="tag">${escapeHtml(words)}</span>`;
  const who = (words: string): string => `<span class="who">${escapeHtml(words)}</span>`;
  const meta = (words: string): string => (words ? ` <span class="meta">${escapeHtml(words)}</span>` : '');
  const words = (spans: Parameters<typeof quoted>[1]): string => escapeHtml(quoted(text, spans));
  const group = (name: string, list: string[]): string => (list.length ? `<h2>${name}</h2>${list.join('\n')}` : '');

  const groups = [
    group(
      'Said',
      reading.statements.map((one) =>
        card(
          'statement',
          one.id,
          `${who(namer.speaker(one))} ${tag(actLabel(one.act))}${meta(dateLabel(one.date))}<p>${words(one.content)}</p>`,
        ),
      ),
    ),
    group(
      'Done, planned, denied',
      reading.events.map((one) => {
        const unreal = one.status !== 'occurred' && one.status !== 'ongoing';
        const to = one.recipients.length ? ` → ${who(namer.roles(one.recipients))}` : '';
        return card(
          'event',
          one.id,
          `${tag(`${one.type}${one.mode ? `/${one.mode}` : ''}`)}<span class="meta${unreal ? ' unreal' : ''}">${one.status}</span> ${who(namer.roles(one.actors))}${to}${meta(dateLabel(one.date))}<p>${words(one.evidence.slice(0, 1))}</p>`,
        );
      }),
    ),
    group(
      'Bound',
      reading.commitments.map((one) => {
        const to = one.creditors.length ? ` → ${who(namer.roles(one.creditors))}` : '';
        const instrument = reading.instruments.find((other) => other.id === one.instrument);
        const under = [instrument ? `under ${instrument.name}` : '', one.strength === 'firm' ? '' : one.strength]
          .filter(Boolean)
          .join(', ');
        const antecedent = one.antecedent ? `<dt>if</dt><dd>${words(one.antecedent.spans)}</dd>` : '';
        const label = one.consequent.polarity === 'refrain' ? 'not' : 'then';
        return card(
          'commitment',
          one.id,
          `${tag(one.kind)}${who(namer.roles(one.debtors))}${to}${meta(under)}<dl>${antecedent}<dt>${label}</dt><dd>${words(one.consequent.spans)}</dd></dl>`,
        );
      }),
    ),
    group(
      'How many',
      reading.quantities.map((one) =>
        card(
          'quantity',
          one.id,
          `${tag(relationLabel(one) || 'counted')}${who(one.holder ? namer.role(one.holder) : 'holder not told')} ${escapeHtml(amountLabel(one))} ${escapeHtml(one.item)}<p>${words(one.evidence)}</p>`,
        ),
      ),
    ),
    group(
      'Not settled',
      reading.notices.map(
        (one) =>
          `<div class="card"><span class="meta">${escapeHtml(one.code)}</span><p>${escapeHtml(one.message)}</p></div>`,
      ),
    ),
  ].join('');
  return groups || '<p class="meta">Nothing was found in this text.</p>';
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

export function escapeHtml(text: string): string {
  const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
