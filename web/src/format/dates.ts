const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '2024-06-19' as '19 Jun 2024', '2024-06' as 'Jun 2024', an instant with its time (UTC), an interval with a dash. */
export function dayLabel(value: string): string {
  const ends = value.split('/');
  if (ends.length === 2) return `${dayLabel(ends[0] ?? '')} – ${dayLabel(ends[1] ?? '')}`;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d))?/.exec(value);
  if (!match) return value;
  const [, year, month, day, time] = match;
  const parts = [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1] : '', year].filter(Boolean);
  return `${parts.join(' ')}${time && time !== '00:00' ? `, ${time}` : ''}`;
}

/** The day alone, without the time. */
export function dateLabel(value: string): string {
  return dayLabel(value.slice(0, 10));
}

/** First and last day: '19 Jun 2024', 'Jun 2024', '2024' or '3 – 5 Jun 2024'. */
export function daysLabel({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return dateLabel(from);
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${month}-01` && to === lastDayOf(month)) return dayLabel(month);
  return `${dateLabel(from)} – ${dateLabel(to)}`;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}

/** How long ago, as one would say it: '5 min ago', '3 h ago', then the day. */
export function agoLabel(instant: string, now: Date = new Date()): string {
  const minutes = Math.round((now.getTime() - Date.parse(instant)) / 60_000);
  if (Number.isNaN(minutes)) return instant;
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.round(minutes / 60)} h ago`;
  return dateLabel(instant);
}
