import { useState } from 'react';
import { Link } from 'wouter';
import type { Consequence, Deed, Party, SupposedEvent } from '../../../../src/server/contract';
import { dateLabel } from '../../format/dates';
import { articlePath, findingPath, line, plural, shortened, webAddress } from '../../format/words';
import { useRoving } from '../../keys/roving';

/** In the order in which they matter. */
const ORDER: readonly Consequence['standing'][] = [
  'triggered',
  'breached',
  'possible',
  'unclear',
  'signed, not in force',
  'signed, force not established',
  'suspended',
  'bears on it',
  'permitted',
];
/** Shown at once; the rest behind one button. */
const FIRST: ReadonlySet<Consequence['standing']> = new Set(ORDER.slice(0, 6));
const FEW = 6;

/** What follows from a supposed event, each step with its source. */
export function Tree({ event, isTop = false }: { readonly event: SupposedEvent; readonly isTop?: boolean }) {
  const rove = useRoving('.step > summary');
  const sorted = ORDER.flatMap((standing) => event.consequences.filter((one) => one.standing === standing));
  const main = sorted.filter(({ standing }) => FIRST.has(standing));
  const rest = sorted.filter(({ standing }) => !FIRST.has(standing));
  const body = (
    <>
      {sorted.length === 0 && isTop && (
        <p className="reason">No commitment that Casus knows is set off by it, as of this day.</p>
      )}
      <ul className="steps">
        {main.map((one) => (
          <Step key={keyOf(one)} one={one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="aside">
          <summary>{plural(rest.length, 'commitment')} that it only bears on or permits</summary>
          <ul className="steps">
            {rest.map((one) => (
              <Step key={keyOf(one)} one={one} />
            ))}
          </ul>
        </details>
      )}
      {event.bothSides.map(({ party, withAttacked, withAttacker }) => (
        <p key={party.name} className="both words">
          <strong>{line(party.name)}</strong> is tied to both sides: {line(withAttacked.join(', '))}, and{' '}
          {line(withAttacker.join(', '))}.
        </p>
      ))}
      {event.notBound.length > 0 && (
        <div className="not-bound">
          <h3>Not bound</h3>
          <ul>
            {event.notBound.map(({ debtors, source, reason }) => (
              <li key={`${source.id} ${source.article}`} className="words">
                <Parties parties={debtors} /> by {line(source.name)}, {line(source.article)}: {line(reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
  if (!isTop) return body;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus that is within
    <div className="tree" onKeyDown={rove}>
      {body}
    </div>
  );
}

const keyOf = ({ source, standing, consequent }: Consequence) =>
  `${source.kind === 'instrument' ? `${source.id} ${source.article}` : source.finding} ${standing} ${consequent}`;

function Step({ one }: { readonly one: Consequence }) {
  const [isOpen, setOpen] = useState(one.leadsTo !== undefined && one.standing === 'triggered');
  return (
    <li>
      <details className="step" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={`state ${one.standing.split(/[ ,]/)[0]}`}>{one.standing}</span>
          <span className="words">
            <strong>
              <Parties parties={one.debtors} />
            </strong>
            {one.creditors.length > 0 && (
              <>
                {' → '}
                <Parties parties={one.creditors} />
              </>
            )}
            : <Consequent one={one} />
          </span>
          <SourceOf source={one.source} />
        </summary>
        <div className="step-body">
          {one.condition && (
            <p className="words">
              <span className="term">when</span> {line(one.condition)}
            </p>
          )}
          {one.force && (
            <p>
              <span className="term">how far it binds</span> {one.force}
            </p>
          )}
          {one.notes.map((note) => (
            <p key={note} className="reason words">
              {line(note)}
            </p>
          ))}
          <Quoted source={one.source} />
          {one.leadsTo && <LeadsTo event={one.leadsTo} />}
        </div>
      </details>
    </li>
  );
}

/** The words of a report are quoted; the instruments' are our own. */
function Consequent({ one: { consequent, source } }: { readonly one: Consequence }) {
  return <>{source.kind === 'report' ? `“${shortened(consequent, 260)}”` : line(consequent)}</>;
}

function LeadsTo({ event }: { readonly event: SupposedEvent }) {
  const follows = event.consequences.length + event.bothSides.length + event.notBound.length > 0;
  return (
    <div className="leads-to">
      <p className="words">
        <span className="term">if it is honoured</span> {deedLabel(event.deed)}
        {event.shownAbove && <span className="meta"> (stands above already)</span>}
        {!event.shownAbove && !follows && <span className="meta"> (nothing more follows)</span>}
      </p>
      {!event.shownAbove && follows && <Tree event={event} />}
    </div>
  );
}

function deedLabel({ type, actors, recipients, object }: Deed): string {
  const list = (parties: readonly Party[]) =>
    parties.length > FEW
      ? `${parties
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')} and ${parties.length - 3} more`
      : parties.map(({ name }) => name).join(', ');
  const to = recipients.length > 0 ? ` → ${list(recipients)}` : '';
  return line(`${list(actors) || 'someone'}: ${type.toLowerCase()}${object ? ` (${object})` : ''}${to}`);
}

function Parties({ parties }: { readonly parties: readonly Party[] }) {
  const names = parties.map(({ name }) => line(name));
  if (names.length === 0) return <>anyone</>;
  if (names.length <= FEW) return <>{names.join(', ')}</>;
  return (
    <span title={names.join(', ')}>
      {names.slice(0, 3).join(', ')} and {names.length - 3} more
    </span>
  );
}

function SourceOf({ source }: { readonly source: Consequence['source'] }) {
  if (source.kind === 'instrument') {
    return (
      <span className="meta words source">
        <span>
          {line(source.name)}, {line(source.article)}
        </span>
        <span>{source.status}</span>
      </span>
    );
  }
  return (
    <span className="meta words source">
      <span>
        <Link href={findingPath(source.finding)}>{line(source.outlet ?? source.title ?? 'report')}</Link>
      </span>
      {source.reported && <span>{dateLabel(source.reported)}</span>}
      {source.others > 0 && <span>and {plural(source.others, 'other report')}</span>}
    </span>
  );
}

function Quoted({ source }: { readonly source: Consequence['source'] }) {
  if (source.kind === 'report') {
    return (
      <p className="words">
        <Link href={findingPath(source.finding)} className="plain quote">
          “{shortened(source.words, 400)}”
        </Link>{' '}
        {source.title && (
          <span className="meta">
            <Link href={articlePath(source.article)}>{line(source.title)}</Link>
          </span>
        )}
      </p>
    );
  }
  const url = webAddress(source.url);
  return (
    <p className="meta words">
      {source.signed && <span>signed {dateLabel(source.signed)}</span>}
      {source.inForce && <span>in force {dateLabel(source.inForce)}</span>}
      {source.publication && <span>{line(source.publication)}</span>}
      {url && (
        <span>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            text
          </a>
        </span>
      )}
    </p>
  );
}
