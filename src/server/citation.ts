import { isoLabel } from '../formats/describe.js';
import type { FoundFinding } from '../ledger/find-findings.js';
import type { Citation } from './contract.js';

/** The words of a finding with their source, date and permanent link, to be pasted elsewhere. */
export function citationOf(finding: FoundFinding, origin: string): Citation {
  const { title, outlet, url, reported } = finding.article;
  const source = [title && `“${title}”`, outlet].filter(Boolean).join(', ') || 'untitled report';
  const date = reported?.slice(0, 10);
  const link = `${origin}/finding/${encodeURIComponent(finding.id)}`;
  const line = [`“${finding.words}”`, `— ${source}${date ? `, ${isoLabel(date)}` : ', no date told'}`, url, link];
  return {
    id: finding.id,
    words: finding.words,
    source,
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
    link,
    text: line.filter(Boolean).join(' '),
  };
}
