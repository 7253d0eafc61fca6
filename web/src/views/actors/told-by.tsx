import type { Tally } from '../../../../src/server/contract';
import type { PageOf } from '../../data/answers';
import { useAnswer } from '../../data/answers';
import { line } from '../../format/words';
import type { ActorPart, ListName } from './parts-of-actor';

const KINDS: Readonly<Record<ListName, string>> = {
  statements: 'statement',
  events: 'event',
  commitments: 'commitment',
  quantities: 'quantity',
};
const SHOWN = 12;

interface Props {
  readonly part: ActorPart;
  readonly question: string;
  readonly outlet: string | undefined;
  readonly onOutlet: (outlet: string | undefined) => void;
}

/** Who says so: the outlets, with how much each tells. One of them narrows the list to it. */
export function ToldBy({ part, question, outlet, onOutlet }: Props) {
  const { data } = useAnswer<PageOf<Tally>>(part.list ? '/api/tally' : null, {
    ...part.ask?.(question),
    kind: part.list && KINDS[part.list],
    each: 'outlet',
  });
  const outlets = data?.items ?? [];
  if (outlets.length === 0) return null;
  const unknown = outlets.find(({ value }) => value === undefined)?.findings ?? 0;
  return (
    <fieldset className="told-by" aria-label="Who says so">
      <span className="meta">Told by</span>
      {outlets
        .filter(({ value }) => value !== undefined)
        .slice(0, SHOWN)
        .map(({ value = '', findings, stories }) => (
          <button
            key={value}
            type="button"
            className="button small words"
            aria-pressed={value === outlet}
            title={`${findings} in ${stories} stories`}
            onClick={() => onOutlet(value === outlet ? undefined : value)}
          >
            {line(value)} <span className="count">{findings}</span>
          </button>
        ))}
      {unknown > 0 && <span className="meta">outlet not told {unknown}</span>}
    </fieldset>
  );
}
