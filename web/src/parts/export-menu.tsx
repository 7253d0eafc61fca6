import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { EXPORT_FORMATS, EXPORT_LISTS } from '../../../src/server/contract';
import { type Params, queryOf } from '../data/api';
import { saveFile } from '../data/save';
import { useRoving } from '../keys/roving';

type Format = (typeof EXPORT_FORMATS)[number];
type List = (typeof EXPORT_LISTS)[number];

/** One line of the menu: an address that the server answers with a file, or a file that is made here. */
export type ExportChoice =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly file: string; readonly make: () => Blob | Promise<Blob> };

const NAMES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  plover: 'PLOVER JSON',
  gdelt: 'GDELT columns',
  graphml: 'GraphML',
  webannotation: 'Web Annotation',
  ftm: 'FollowTheMoney',
  parquet: 'Parquet',
};

/** Choices for a list of the server, with the filters that the view has. */
export function listExports(list: List, params: Params, formats: readonly Format[] = ['csv', 'json']): ExportChoice[] {
  return formats.map((format) => ({
    label: NAMES[format],
    href: `/api/export/${list}${queryOf({ ...params, format })}`,
  }));
}

/** A choice for what the view holds already. */
export function jsonExport(file: string, data: unknown): ExportChoice {
  return {
    label: 'JSON',
    file: `${file}.json`,
    make: () => new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }),
  };
}

/** A table as CSV; cells that a spreadsheet would take for a formula are kept from it. */
export function csvExport(file: string, rows: readonly Readonly<Record<string, unknown>>[]): ExportChoice {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => {
    const text = value === undefined || value === null ? '' : String(value);
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return {
    label: 'CSV',
    file: `${file}.csv`,
    make: () =>
      new Blob(
        [
          [
            columns.map(cell).join(','),
            ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
          ].join('\r\n'),
          '\r\n',
        ],
        { type: 'text/csv' },
      ),
  };
}

/** 'Export': what the view shows, in the formats that make sense for it. */
export function ExportMenu({ choices }: { readonly choices: readonly ExportChoice[] }) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const rove = useRoving('[role=menuitem]');
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const close = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else rove(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from all within
    <div className="menu" ref={menu} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={choices.length === 0}
        onClick={() => setOpen(!isOpen)}
      >
        Export
      </button>
      {isOpen && (
        <div role="menu" className="choices" id={id} aria-label="Export as">
          {choices.map((choice) =>
            'href' in choice ? (
              <a key={choice.label} role="menuitem" href={choice.href} download onClick={() => setOpen(false)}>
                {choice.label}
              </a>
            ) : (
              <button
                key={choice.label}
                type="button"
                role="menuitem"
                onClick={async () => {
                  setOpen(false);
                  saveFile(choice.file, await choice.make());
                }}
              >
                {choice.label}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
