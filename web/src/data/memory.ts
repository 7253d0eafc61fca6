/** What the browser keeps between visits. Without storage (private windows, strict settings) nothing is kept. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`casus.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`casus.${name}`);
    else localStorage.setItem(`casus.${name}`, value);
  } catch {
    // Nothing depends on it.
  }
}
