import type { About } from '../../../src/server/contract';
import { useAnswer } from './answers';

/** What the ledger holds, and the words that its findings are classed by. */
export function useAbout() {
  return useAnswer<About>('/api/about');
}

/** Countries by name for a `datalist`. */
export function useCountries(): readonly { readonly code: string; readonly name: string }[] {
  const { data } = useAbout();
  return Object.entries(data?.vocabulary.countries ?? {}).map(([code, name]) => ({ code, name }));
}
