import type { Citation, Finding } from '../../../src/server/contract';
import { ApiError, ask } from '../data/api';
import { copyText } from '../data/clipboard';
import { useToast } from './toasts';

/** Copies the quoted words with source, date and permanent link. */
export function CiteButton({ finding }: { readonly finding: Pick<Finding, 'id'> }) {
  const toast = useToast();
  const copy = async () => {
    try {
      const { text } = await ask<Citation>(`/api/findings/${encodeURIComponent(finding.id)}/citation`);
      await copyText(text);
      toast({ text: 'Citation copied: words, source, date and link' });
    } catch (error) {
      toast({
        text: error instanceof ApiError ? `Not copied: ${error.problem.title}` : 'The browser did not let it be copied',
      });
    }
  };
  return (
    <button type="button" className="button quiet small" onClick={copy} title="Copy the citation">
      Cite
    </button>
  );
}
