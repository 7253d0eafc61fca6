import { csvExport, type ExportChoice, jsonExport } from '../../parts/export-menu';

type Row = Readonly<Record<string, unknown>>;

/** As CSV and JSON, where the rows are many and only made once one of them is chosen. */
export function lazyExports(file: string, rows: () => readonly Row[], data: () => unknown): ExportChoice[] {
  const later = (label: string, ending: string, make: () => ExportChoice): ExportChoice => ({
    label,
    file: `${file}.${ending}`,
    make: () => {
      const choice = make();
      if (!('make' in choice)) throw new Error('What is made here has no address');
      return choice.make();
    },
  });
  return [later('CSV', 'csv', () => csvExport(file, rows())), later('JSON', 'json', () => jsonExport(file, data()))];
}
