import type { ReactNode } from 'react';
import { ApiError } from '../data/api';
import { Skeleton } from './skeleton';

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface Props<T> {
  readonly of: Asked<T>;
  /** Whether there is nothing in the answer; `empty` is shown then. */
  readonly isEmpty?: (data: T) => boolean;
  readonly empty?: ReactNode;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** An answer of the server in each of its states: awaited, failed, empty, given. */
export function Answer<T>({ of, isEmpty, empty, lines, children }: Props<T>) {
  if (of.data !== undefined) {
    if (isEmpty?.(of.data)) return <>{empty ?? <Missing title="Nothing found" />}</>;
    return <>{children(of.data)}</>;
  }
  if (of.error) return <Failed error={of.error} onRetry={() => of.refetch()} />;
  return <Skeleton lines={lines} />;
}

export function Missing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  );
}

export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <div className="notice failed" role="alert">
      <h2>{problem?.title ?? 'This could not be shown'}</h2>
      <p>{problem ? problem.detail : error instanceof Error ? error.message : String(error)}</p>
      {problem?.remedy && <p>{problem.remedy}</p>}
      {onRetry && (
        <button type="button" className="button small" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
