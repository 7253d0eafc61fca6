/** A day, month or year, or '7d' for seven days before `now`, as its first and last day; undefined where it is none. */
export function daysMeant(value: string, now = Date.now()): { from: string; to: string } | undefined {
  const ago = /^(\d{1,4})d$/.exec(value);
  if (ago) {
    const day = new Date(now - Number(ago[1]) * 86_400_000).toISOString().slice(0, 10);
    return { from: day, to: day };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  const last = year ? new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate() : 0;
  if (!year || Number(month ?? 1) > 12 || Number(month ?? 1) < 1 || Number(day ?? 1) > last || Number(day ?? 1) < 1)
    return undefined;
  return { from: `${year}-${month ?? '01'}-${day ?? '01'}`, to: `${year}-${month ?? '12'}-${day ?? last}` };
}
