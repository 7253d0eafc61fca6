/** A list as it stands in a parameter; words of it that are none of `allowed` fall out. */
export function listOf<T extends string>(text: string | undefined, allowed?: readonly T[]): readonly T[] {
  const given = (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '') as T[];
  return allowed ? given.filter((one) => allowed.includes(one)) : given;
}

/** The list for a parameter; nothing where it is all that there is, or none. */
export function textOf(list: readonly string[], all: readonly string[] = []): string | undefined {
  return list.length === 0 || (all.length > 0 && all.every((one) => list.includes(one))) ? undefined : list.join(',');
}
