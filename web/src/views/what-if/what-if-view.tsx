import { useFilters } from '../../data/filters';
import { CountryList } from '../../parts/country-list';
import { ViewHead } from '../../parts/view-head';
import { Supposition } from './supposition';
import './what-if.css';

const NAMES = [
  'q',
  'event',
  'actor',
  'recipient',
  'asOf',
  'q2',
  'event2',
  'actor2',
  'recipient2',
  'asOf2',
  'compare',
] as const;

/** What would follow if an event came about; two of them side by side where one compares. */
export default function WhatIfView() {
  const [filters, change] = useFilters(NAMES);
  const { q, event, actor, recipient, asOf } = filters;
  const compares = filters.compare !== undefined;
  return (
    <>
      <ViewHead
        title="What if"
        about="Suppose an event and a day. Casus says which commitments it would set off, for whom and by which words, and what these would set off in turn."
      >
        <button
          type="button"
          className="button"
          aria-pressed={compares}
          onClick={() =>
            change(
              compares
                ? {
                    compare: undefined,
                    q2: undefined,
                    event2: undefined,
                    actor2: undefined,
                    recipient2: undefined,
                    asOf2: undefined,
                  }
                : { compare: '1' },
            )
          }
        >
          {compares ? 'One event' : 'Compare two events'}
        </button>
      </ViewHead>
      <CountryList id="countries" />
      <div className={compares ? 'suppositions two' : 'suppositions'}>
        <Supposition
          name={compares ? 'First event' : 'Event'}
          asked={{ q, event, actor, recipient, asOf }}
          onAsk={change}
        />
        {compares && (
          <Supposition
            name="Second event"
            asked={{
              q: filters.q2,
              event: filters.event2,
              actor: filters.actor2,
              recipient: filters.recipient2,
              asOf: filters.asOf2,
            }}
            onAsk={(next) =>
              change({
                q2: next.q,
                event2: next.event,
                actor2: next.actor,
                recipient2: next.recipient,
                asOf2: next.asOf,
              })
            }
          />
        )}
      </div>
    </>
  );
}
