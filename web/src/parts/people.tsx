import { Link } from 'wouter';
import type { Named } from '../../../src/server/contract';
import { actorPath, line } from '../format/words';

/** Names that lead to the actors' pages. */
export function People({ who, none }: { readonly who: readonly Named[]; readonly none?: string }) {
  if (who.length === 0) return none ? <span className="none">{none}</span> : null;
  return (
    <span className="words">
      {who.map(({ identity, name, part }, index) => (
        <span key={`${part} ${identity ?? name}`}>
          {index > 0 && ', '}
          {identity ? (
            <Link href={actorPath(identity)} className="plain">
              {line(name)}
            </Link>
          ) : (
            line(name)
          )}
        </span>
      ))}
    </span>
  );
}
