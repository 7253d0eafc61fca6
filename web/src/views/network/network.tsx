import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Dyad, Network, NetworkTie } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { type PageOf, useAnswer } from '../../data/answers';
import { ask } from '../../data/api';
import { useFilters } from '../../data/filters';
import { dateLabel } from '../../format/dates';
import { line, plural } from '../../format/words';
import { Answer, Missing } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { ChoiceFilter, Filters, Segmented, TextFilter } from '../../parts/fields';
import { ViewHead } from '../../parts/view-head';
import '../charts/charts.css';
import { listOf, textOf } from '../charts/lists';
import { Some } from '../charts/some';
import { svgExport } from '../charts/svg-export';
import { TablePages } from '../charts/table-pages';
import { useWidth } from '../charts/use-width';
import { DateSlider } from './date-slider';
import { LAYER_IDS, LAYERS, type Layer } from './layers';
import { layoutOf, type Point, shownOf } from './layout';
import './network.css';
import { NetworkChart } from './network-chart';
import { NodePanel, TieFindings } from './node-panel';

const NAMES = ['layers', 'asOf', 'since', 'with', 'most', 'node', 'as'] as const;
const SIZES = ['25', '50', '100', '200'];

/** Who is tied to whom, and by what: treaties of a day, and what reports up to it tell. */
export default function NetworkView() {
  const [filters, change] = useFilters(NAMES);
  const layers = useMemo(() => {
    const chosen = listOf<Layer>(filters.layers, LAYER_IDS);
    return chosen.length > 0 ? chosen : LAYER_IDS;
  }, [filters.layers]);
  const params = {
    layers: textOf(layers, LAYER_IDS),
    asOf: filters.asOf,
    since: filters.since,
    with: filters.with,
    limit: 2000,
  };
  const asked = useQuery({
    queryKey: ['/api/network', params],
    queryFn: ({ signal }) => ask<Network>('/api/network', params, { signal }),
    placeholderData: keepPreviousData,
  });
  const about = useAbout().data;
  const first = useFirst();
  const most = Number(filters.most ?? 50);
  const shown = useMemo(() => asked.data && shownOf(asked.data, most, filters.node), [asked.data, most, filters.node]);
  const points = usePoints(shown, `${filters.with ?? ''} ${most}`);
  const names = useMemo(() => new Map(asked.data?.nodes.map(({ id, name }) => [id, name])), [asked.data]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const [place, width] = useWidth();
  const svg = useRef<SVGSVGElement>(null);
  const isTable = filters.as === 'table';
  const node = shown?.nodes.find(({ id }) => id === filters.node);
  return (
    <>
      <ViewHead
        title="Network"
        about="Actors and instruments. Alliances are treaties in force on the day; the other layers are what reports told until then. Everyone of a state stands for the state."
      >
        <ExportMenu
          choices={
            asked.data && asked.data.ties.length > 0
              ? [
                  csvExport(
                    'network',
                    asked.data.ties.map((tie) => tieRow(tie, nameOf)),
                  ),
                  jsonExport('network', asked.data),
                  ...(isTable ? [] : [svgExport('network', () => svg.current)]),
                ]
              : []
          }
        />
      </ViewHead>
      <Filters>
        <Some
          label="Layers"
          chosen={layers}
          options={LAYERS.map(({ id, name }) => ({ value: id, label: name, className: `layer ${id}` }))}
          onChange={(next) => change({ layers: textOf(next, LAYER_IDS) })}
        />
        <TextFilter
          label="Country"
          value={filters.with}
          placeholder="all"
          width="8rem"
          onChange={(value) => change({ with: value, node: undefined })}
        />
        <TextFilter
          label="Reported since"
          value={filters.since}
          placeholder="the first"
          width="7rem"
          onChange={(value) => change({ since: value })}
        />
        <ChoiceFilter
          label="Nodes"
          value={filters.most}
          all="50"
          options={SIZES.filter((one) => one !== '50')}
          onChange={(value) => change({ most: value })}
        />
        <Segmented
          label="As"
          value={isTable ? 'table' : 'chart'}
          options={[
            { value: 'chart', label: 'Graph' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={(value) => change({ as: value === 'table' ? value : undefined })}
        />
      </Filters>
      <DateSlider
        earliest={about?.earliest ?? first}
        latest={about?.latest}
        value={filters.asOf}
        onChange={(value) => change({ asOf: value })}
      />
      <Answer
        of={asked}
        lines={10}
        isEmpty={({ ties }) => ties.length === 0}
        empty={
          <Missing title="No ties">
            Nothing in the ledger ties anyone to anyone on this day and in these layers. Choose more layers, a later
            day, or take the country off.
          </Missing>
        }
      >
        {(network) =>
          shown && (
            <>
              <p className="meta summary">
                <span>as of {dateLabel(network.asOf)}</span>
                <span>{plural(shown.nodes.length, 'node')}</span>
                <span>{plural(shown.ties.length, 'tie')}</span>
                {!isTable && shown.left.nodes > 0 && (
                  <span>{plural(shown.left.nodes, 'smaller node')} left out of the picture, not of the table</span>
                )}
              </p>
              {isTable ? (
                <TieTable ties={network.ties} nameOf={nameOf} />
              ) : (
                <div className={node ? 'side-by-side' : undefined}>
                  <div>
                    <div ref={place} className="chart" aria-busy={asked.isFetching}>
                      <NetworkChart
                        svg={svg}
                        nodes={shown.nodes}
                        ties={shown.ties}
                        points={points}
                        width={width}
                        height={Math.round(Math.min(720, Math.max(420, width * 0.62)))}
                        open={node?.id}
                        onOpen={(id) => change({ node: id })}
                      />
                    </div>
                    <Legend layers={layers} />
                  </div>
                  {node && (
                    <NodePanel
                      key={node.id}
                      node={node}
                      ties={network.ties}
                      nameOf={nameOf}
                      onOpen={(id) => change({ node: id })}
                      onClose={() => change({ node: undefined })}
                    />
                  )}
                </div>
              )}
            </>
          )
        }
      </Answer>
    </>
  );
}

/** When the first report came of anything between countries. */
function useFirst(): string | undefined {
  const { data } = useAnswer<PageOf<Dyad>>('/api/dyads', { limit: 2000 });
  return useMemo(() => data?.items.map(({ first }) => first).sort()[0], [data]);
}

/** Places of the nodes; they stay while the date and the layers change, and are found anew for another question. */
function usePoints(shown: ReturnType<typeof shownOf> | undefined, question: string): ReadonlyMap<string, Point> {
  const kept = useRef<{ readonly question: string; readonly points: ReadonlyMap<string, Point> }>(undefined);
  return useMemo(() => {
    if (!shown) return new Map();
    const known = kept.current?.question === question ? kept.current.points : new Map<string, Point>();
    const points = layoutOf(shown, known);
    kept.current = { question, points: new Map([...known, ...points]) };
    return points;
  }, [shown, question]);
}

function tieRow(tie: NetworkTie, nameOf: (id: string) => string) {
  return {
    source: tie.source,
    source_name: nameOf(tie.source),
    target: tie.target,
    target_name: nameOf(tie.target),
    layer: tie.layer,
    directed: String(tie.directed),
    weight: tie.weight,
    label: tie.label,
    status: tie.status,
    findings: tie.findings.join(' '),
  };
}

interface TableProps {
  readonly ties: readonly NetworkTie[];
  readonly nameOf: (id: string) => string;
}

function TieTable({ ties, nameOf }: TableProps) {
  const [open, setOpen] = useState<NetworkTie>();
  const rows = useMemo(() => [...ties].sort((a, b) => b.weight - a.weight), [ties]);
  return (
    <>
      {open && (
        <section className="opened" aria-label="What tells of the tie">
          <header>
            <h2>
              {line(nameOf(open.source))} {open.directed ? '→' : '–'} {line(nameOf(open.target))}, {open.layer}
            </h2>
            <button type="button" className="button small quiet" onClick={() => setOpen(undefined)}>
              Close
            </button>
          </header>
          <TieFindings ids={open.findings} of={open.weight} />
        </section>
      )}
      <TablePages
        label="Ties"
        headings={['From', 'To', 'Layer', 'What', 'Told by']}
        rows={rows}
        keyOf={(tie) => `${tie.source} ${tie.target} ${tie.layer} ${tie.label}`}
      >
        {(tie) => (
          <>
            <td>{line(nameOf(tie.source))}</td>
            <td>
              {tie.directed ? '' : 'and '}
              {line(nameOf(tie.target))}
            </td>
            <td>
              <span className={`swatch ${tie.layer}`} aria-hidden="true" /> {tie.layer}
            </td>
            <td>
              {line(tie.label)}
              {tie.status && `, ${tie.status}`}
            </td>
            <td>
              {tie.findings.length > 0 ? (
                <button type="button" className="button small" onClick={() => setOpen(tie)}>
                  {plural(tie.weight, 'finding')}
                </button>
              ) : (
                'its record'
              )}
            </td>
          </>
        )}
      </TablePages>
    </>
  );
}

function Legend({ layers }: { readonly layers: readonly Layer[] }) {
  return (
    <p className="legend">
      {LAYERS.filter(({ id }) => layers.includes(id)).map(({ id, name, about }) => (
        <span key={id} title={about}>
          <span className={`swatch ${id}`} aria-hidden="true" /> {name}: {about}
        </span>
      ))}
      <span>○ actor</span>
      <span>▭ instrument</span>
    </p>
  );
}
