/** Parts of an address that say how a reader came to the page, never which page it is. */
const TRACKING = /^(?:utm_.+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ns_[a-z]+|at_[a-z]+)$/i;

/** One spelling for addresses of one page; text that is no web address stays as it is. */
export function canonicalAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  url.protocol = 'https:';
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
  return `${url.protocol}//${url.host}${path}${url.search}`;
}
