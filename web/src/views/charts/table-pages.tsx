import { type ReactNode, useEffect, useState } from 'react';

interface Props<T> {
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T, index: number) => string;
  readonly size?: number;
  /** The cells of a row. */
  readonly children: (row: T) => ReactNode;
}

/** A table of any length, some rows at a time. */
export function TablePages<T>({ label, headings, rows, keyOf, size = 100, children }: Props<T>) {
  const [page, setPage] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin at their first page
  useEffect(() => setPage(0), [rows]);
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const from = Math.min(page, last) * size;
  return (
    <div className="table-pages">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className="wide" aria-label={label} tabIndex={0}>
        <table>
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + size).map((row, index) => (
              <tr key={keyOf(row, from + index)}>{children(row)}</tr>
            ))}
          </tbody>
        </table>
      </section>
      {last > 0 && (
        <p className="buttons">
          <button type="button" className="button small" disabled={from === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span className="count">
            {(from + 1).toLocaleString('en-GB')} – {Math.min(from + size, rows.length).toLocaleString('en-GB')} of{' '}
            {rows.length.toLocaleString('en-GB')}
          </span>
          <button type="button" className="button small" disabled={page >= last} onClick={() => setPage(page + 1)}>
            Next
          </button>
        </p>
      )}
    </div>
  );
}
