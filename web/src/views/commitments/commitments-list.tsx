import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import type { Board, Undertaking } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { useAnswer, usePages } from '../../data/answers';
import type { Params } from '../../data/api';
import { useFilters } from '../../data/filters';
import { dateLabel } from '../../format/dates';
import { line, named, plural, shortened, statedOn, undertakingPath } from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer, Missing } from '../../parts/answer';
import { CountryList } from '../../parts/country-list';
import { ExportMenu, listExports } from '../../parts/export-menu';
import { ChoiceFilter, Filters, Segmented, TextFilter } from '../../parts/fields';
import { Skeleton } from '../../parts/skeleton';
import { Sides, Terms } from '../../parts/trigger-line';
import { ViewHead } from '../../parts/view-head';
import { VirtualList } from '../../parts/virtual-list';

const NAMES = ['by', 'to', 'kind', 'state', 'undecided', 'since', 'until', 'instrument', 'words', 'view'] as const;
const STATES = [
  'conditional',
  'detached',
  'discharged',
  'expired',
  'violated',
  'cancelled',
  'released',
  'suspended',
] as const;
/** Shown though nothing is in them, so that the board says what it is about. */
const ALWAYS: ReadonlySet<string> = new Set(['conditional', 'detached', 'discharged', 'violated']);

export function CommitmentsList() {
  const [filters, change] = useFilters(NAMES);
  const { data: about } = useAbout();
  const { instrument, words, view, ...asked } = filters;
  const isTable = view === 'table' || instrument !== undefined || words !== undefined || filters.state !== undefined;
  return (
    <>
      <ViewHead title="Commitments" about="Who is bound to what, and whether its condition has been met.">
        <Segmented
          label="Layout"
          value={isTable ? 'table' : 'board'}
          options={[
            { value: 'board', label: 'Board' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={(next) =>
            change(
              next === 'table'
                ? { view: 'table' }
                : { view: undefined, state: undefined, instrument: undefined, words: undefined },
            )
          }
        />
        <ExportMenu choices={listExports('undertakings', asked, ['csv', 'json', 'jsonl'])} />
      </ViewHead>
      <Filters>
        <TextFilter label="Debtor" value={filters.by} list="countries" onChange={(by) => change({ by })} />
        <TextFilter label="Creditor" value={filters.to} list="countries" onChange={(to) => change({ to })} />
        <ChoiceFilter
          label="Kind"
          value={filters.kind}
          options={about?.vocabulary.commitmentKinds ?? []}
          onChange={(kind) => change({ kind })}
        />
        <ChoiceFilter label="State" value={filters.state} options={STATES} onChange={(state) => change({ state })} />
        <TextFilter
          label="Instrument"
          value={filters.instrument}
          placeholder="treaty, law …"
          onChange={(next) => change({ instrument: next })}
        />
        <TextFilter
          label="Condition or wording"
          value={filters.words}
          placeholder="attack, weapons …"
          onChange={(next) => change({ words: next })}
        />
        <TextFilter label="Stated since" type="date" value={filters.since} onChange={(since) => change({ since })} />
        <label className="field">
          <span>Waiting for a decision</span>
          <select
            value={filters.undecided ?? ''}
            onChange={(event) => change({ undecided: event.target.value || undefined })}
          >
            <option value="">all</option>
            <option value="true">only these</option>
          </select>
        </label>
        <CountryList id="countries" />
      </Filters>
      {isTable ? <Table asked={asked} instrument={instrument} words={words} /> : <BoardOf asked={asked} />}
    </>
  );
}

function BoardOf({ asked }: { readonly asked: Params }) {
  const { state: _, ...question } = asked;
  const board = useAnswer<Board>('/api/board', { ...question, limit: 20 });
  const rove = useRoving('.slip');
  return (
    <Answer
      of={board}
      lines={10}
      isEmpty={({ columns }) => columns.every(({ count }) => count === 0)}
      empty={<Missing title="No commitments">None fit these filters. Clear one, or add reports.</Missing>}
    >
      {({ columns }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus that is within
        <div className="board" onKeyDown={rove}>
          {columns
            .filter(({ state, count }) => count > 0 || ALWAYS.has(state))
            .map(({ state, count, items, next }) => (
              <section key={state} aria-label={`${state}, ${count}`}>
                <header>
                  <h2>
                    <span className={`state ${state}`}>{state}</span>
                  </h2>
                  <span className="count">{count}</span>
                </header>
                {items.length === 0 && <p className="empty">none</p>}
                {items.map((undertaking) => (
                  <Slip key={undertaking.id} undertaking={undertaking} />
                ))}
                {next && (
                  <p className="meta">
                    <Link href={`/commitments?view=table&state=${state}`}>All {count}</Link>
                  </p>
                )}
              </section>
            ))}
        </div>
      )}
    </Answer>
  );
}

function Slip({ undertaking }: { readonly undertaking: Undertaking }) {
  const open = undertaking.changes.filter(({ verdict }) => verdict === undefined).length;
  return (
    <Link href={undertakingPath(undertaking.id)} className="slip">
      <span className="tag commitment">{undertaking.kind}</span>{' '}
      <span className="who words">
        {line(names(undertaking, 'debtor') || 'debtor not told')}
        {names(undertaking, 'creditor') && ` → ${line(names(undertaking, 'creditor'))}`}
      </span>
      <p className="quote words">
        <Terms undertaking={undertaking} most={150} />
      </p>
      <p className="meta">
        <span>{plural(undertaking.reports, 'report')}</span>
        <span>{statedLabel(undertaking)}</span>
        {open > 0 && <span className="state detached">{open} to decide</span>}
      </p>
    </Link>
  );
}

const statedLabel = (undertaking: Undertaking) => {
  const day = statedOn(undertaking);
  return day ? dateLabel(day) : 'undated';
};

const names = ({ who }: Undertaking, part: 'debtor' | 'creditor') =>
  named(who, part)
    .map(({ name }) => name)
    .join(', ');

/** Pages that are asked for by themselves while a filter of the desk's own looks through them. */
const MOST_LOOKED_AT = 20_000;

interface TableProps {
  readonly asked: Params;
  readonly instrument: string | undefined;
  readonly words: string | undefined;
}

function Table({ asked, instrument, words }: TableProps) {
  const list = usePages<Undertaking>('/api/undertakings', { ...asked, limit: 100 });
  const isFiltered = instrument !== undefined || words !== undefined;
  const rows = useMemo(
    () =>
      list.items.filter(
        (one) => fits(one.instrument, instrument) && fits(`${one.antecedent ?? ''} ${one.consequent}`, words),
      ),
    [list.items, instrument, words],
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (isFiltered && hasNextPage && !isFetchingNextPage && list.items.length < MOST_LOOKED_AT) void fetchNextPage();
  }, [isFiltered, hasNextPage, isFetchingNextPage, fetchNextPage, list.items.length]);
  const rove = useRoving('.table-row a.open');
  if (list.data === undefined) return <Answer of={list}>{() => null}</Answer>;
  if (rows.length === 0 && hasNextPage && isFiltered) return <Skeleton label="Looking through all commitments" />;
  if (rows.length === 0) return <Missing title="No commitments">None fit these filters.</Missing>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus that is within
    <div className="table-wrap" onKeyDown={rove}>
      <div className="table-head" aria-hidden="true">
        <span>State</span>
        <span>Kind</span>
        <span>Debtor → creditor</span>
        <span>Condition</span>
        <span>Bound to</span>
        <span>Last stated</span>
        <span>Reports</span>
      </div>
      <VirtualList
        items={rows}
        keyOf={({ id }) => id}
        guess={64}
        label="Commitments"
        onEnd={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
      >
        {(one) => (
          <div className="table-row">
            <span>
              <span className={`state ${one.state}`}>{one.state}</span>
            </span>
            <span className="tag commitment">{one.kind}</span>
            <div>
              <Sides undertaking={one} />
            </div>
            <span className="words">{one.antecedent ? shortened(one.antecedent, 160) : '–'}</span>
            <span className="words">
              <Link href={undertakingPath(one.id)} className="plain open">
                {shortened(one.consequent, 200)}
              </Link>
              {one.instrument && <span className="reason"> {line(one.instrument)}</span>}
            </span>
            <span className="meta">{statedLabel(one)}</span>
            <span className="count">{one.reports}</span>
          </div>
        )}
      </VirtualList>
    </div>
  );
}

function fits(text: string | undefined, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  const folded = (text ?? '').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
