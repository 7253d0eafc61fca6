/**
 * How many sources tell of something independently: reports of one story, or of one outlet, are one source.
 * Where the outlet is not known the story alone tells them apart.
 */
export function independentSources(
  reports: readonly { readonly story?: number; readonly article: string; readonly outlet?: string }[],
): number {
  const root = new Map<string, string>();
  const find = (name: string): string => {
    const up = root.get(name) ?? name;
    return up === name ? name : find(up);
  };
  const stories = new Set<string>();
  for (const { story, article, outlet } of reports) {
    const own = story === undefined ? `article ${article}` : `story ${story}`;
    stories.add(own);
    if (outlet) root.set(find(own), find(`outlet ${outlet.toLowerCase()}`));
  }
  return new Set([...stories].map(find)).size;
}
