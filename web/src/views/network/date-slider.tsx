import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { dateLabel } from '../../format/dates';

interface Props {
  readonly earliest?: string;
  readonly latest?: string;
  /** A day; none is the latest. */
  readonly value?: string;
  readonly onChange: (value: string | undefined) => void;
}

const RESTS_MS = 180;
const DAY = 86_400_000;
const MOST_STEPS = 400;

/** Goes through the time of the ledger, by the day or, where that is long, by the month. */
export function DateSlider({ earliest, latest, value, onChange }: Props) {
  const days = useMemo(() => stepsOf(earliest, latest), [earliest, latest]);
  const last = days.length - 1;
  const given =
    value === undefined
      ? last
      : Math.max(
          0,
          days.findLastIndex((day) => day <= value),
        );
  const [at, setAt] = useState(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useId();
  useEffect(() => setAt(given), [given]);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (days.length < 2) return null;
  return (
    <div className="date-slider">
      <label htmlFor={field}>As of</label>
      <input
        id={field}
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={dateLabel(days[at] ?? '')}
        onChange={(event) => {
          const next = Number(event.target.value);
          setAt(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(next === last ? undefined : days[next]), RESTS_MS);
        }}
      />
      <output htmlFor={field}>{dateLabel(days[at] ?? '')}</output>
    </div>
  );
}

/** The days that the slider stops at: each, or the last one of each month, and the latest. */
export function stepsOf(earliest: string | undefined, latest: string | undefined): readonly string[] {
  const [from, to] = [Date.parse(earliest?.slice(0, 10) ?? ''), Date.parse(latest?.slice(0, 10) ?? '')];
  if (Number.isNaN(from) || Number.isNaN(to) || from > to) return [];
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const length = Math.round((to - from) / DAY) + 1;
  if (length <= MOST_STEPS) return Array.from({ length }, (_, day) => iso(from + day * DAY));
  const days: string[] = [];
  const start = new Date(from);
  for (let month = start.getUTCMonth() + 1; ; month++) {
    const end = Date.UTC(start.getUTCFullYear(), month, 0);
    if (end >= to) return [...days, iso(to)];
    days.push(iso(end));
  }
}
