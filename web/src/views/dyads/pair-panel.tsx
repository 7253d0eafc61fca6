import { useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { DyadLine, Finding } from '../../../../src/server/contract';
import { useAnswer, usePages } from '../../data/answers';
import { dayLabel } from '../../format/dates';
import { plural } from '../../format/words';
import { Answer, Missing } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport, listExports } from '../../parts/export-menu';
import { Segmented } from '../../parts/fields';
import { FindingLine } from '../../parts/finding-line';
import { scoreLabel } from '../charts/score';
import { svgExport } from '../charts/svg-export';
import { TablePages } from '../charts/table-pages';
import { useWidth } from '../charts/use-width';
import { isBetween } from './between';
import { linePoints } from './line-points';
import { PairLine } from './pair-line';

interface Props {
  readonly source: string;
  readonly target: string;
  readonly nameOf: (code: string) => string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly time: 'reported' | 'happened';
  readonly each: 'day' | 'month';
  readonly onEach: (each: 'day' | 'month') => void;
  readonly onTurn: () => void;
  readonly onClose: () => void;
}

const HAPPENED = 'occurred,ongoing';

/** One pair: how it went over time, and the events that were counted. */
export function PairPanel(props: Props) {
  const { source, target, nameOf, params, time, each, onEach, onTurn, onClose } = props;
  const { since, until, happenedSince, happenedUntil, type, status } = params;
  const line = useAnswer<DyadLine>('/api/dyads/line', {
    source,
    target,
    each,
    time,
    type,
    status,
    // The line's own bounds are those of the report.
    since,
    until,
  });
  const asked = {
    by: source,
    with: target,
    type,
    status: status ?? HAPPENED,
    since,
    until,
    happenedSince,
    happenedUntil,
  };
  const events = usePages<Finding>('/api/events', { ...asked, limit: 100 });
  const shown = useMemo(
    () => events.items.filter((event) => isBetween(event, source, target)),
    [events.items, source, target],
  );
  const points = useMemo(() => {
    const inside = (value: string | undefined) =>
      value !== undefined &&
      (!happenedSince || value >= happenedSince.slice(0, value.length)) &&
      (!happenedUntil || value.slice(0, happenedUntil.length) <= happenedUntil);
    return linePoints((line.data?.points ?? []).filter(({ value }) => time === 'reported' || inside(value)));
  }, [line.data, time, happenedSince, happenedUntil]);
  const [place, width] = useWidth(640);
  const svg = useRef<SVGSVGElement>(null);
  const [isTable, setTable] = useState(false);
  const file = `dyad-${source}-${target}`;
  return (
    <section className="opened pair" aria-label={`${nameOf(source)} to ${nameOf(target)}`}>
      <header>
        <h2>
          {nameOf(source)} → {nameOf(target)}
        </h2>
        <span className="buttons">
          <Segmented
            label="Each"
            value={each}
            options={[
              { value: 'month', label: 'Months' },
              { value: 'day', label: 'Days' },
            ]}
            onChange={onEach}
          />
          <button type="button" className="button small" onClick={() => setTable(!isTable)} aria-pressed={isTable}>
            As a table
          </button>
          <button type="button" className="button small" onClick={onTurn}>
            The other way
          </button>
          <Link className="button small" href={`/timeline?actors=${source},${target}`}>
            Timeline
          </Link>
          <ExportMenu
            choices={[
              csvExport(
                file,
                points.map(({ from: _, to: __, ...point }) => point),
              ),
              jsonExport(file, { source, target, points: line.data?.points ?? [], events: shown }),
              ...(isTable || points.length === 0 ? [] : [svgExport(file, () => svg.current)]),
              ...listExports('events', asked, ['csv']).map((choice) => ({ ...choice, label: 'Events as CSV' })),
            ]}
          />
          <button type="button" className="button small quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </header>
      <Answer of={line} lines={3} isEmpty={() => points.length === 0} empty={<Missing title="Nothing dated to draw" />}>
        {() => (
          <div ref={place} className="chart">
            {isTable ? (
              <TablePages
                label={`Events from ${nameOf(source)} to ${nameOf(target)} over time`}
                headings={[each === 'day' ? 'Day' : 'Month', 'Events', 'Stories', 'Mean']}
                rows={points.filter(({ findings }) => findings > 0)}
                keyOf={({ value }) => value}
              >
                {({ value, findings, stories, score }) => (
                  <>
                    <th scope="row">{dayLabel(value)}</th>
                    <td>{findings}</td>
                    <td>{stories}</td>
                    <td>{score === undefined ? '–' : scoreLabel(score)}</td>
                  </>
                )}
              </TablePages>
            ) : (
              <PairLine svg={svg} points={points} width={width} label={`${nameOf(source)} to ${nameOf(target)}`} />
            )}
          </div>
        )}
      </Answer>
      <h3>Events</h3>
      <Answer
        of={events}
        isEmpty={() => shown.length === 0 && !events.hasNextPage}
        empty={<Missing title="No events" />}
      >
        {() => (
          <>
            <ul>
              {shown.map((event) => (
                <li key={event.id}>
                  <FindingLine finding={event} />
                </li>
              ))}
            </ul>
            <p className="meta">
              <span>{plural(shown.length, 'event')} shown</span>
            </p>
            {events.hasNextPage && (
              <button
                type="button"
                className="button"
                disabled={events.isFetchingNextPage}
                onClick={() => events.fetchNextPage()}
              >
                More
              </button>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
