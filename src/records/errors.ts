/**
 * Every expected failure of Casus. `code` is permanent; the message is one line: what is wrong and
 * where; `remedy` says what to do. The command line turns `exitStatus` into its own.
 */
export const ERROR_CATALOGUE = {
  'input-not-found': { exitStatus: 66, remedy: 'check the path; directories, globs and - for standard input work too' },
  'input-unreadable': { exitStatus: 66, remedy: 'check that the file can be opened by this user' },
  'input-too-large': { exitStatus: 65, remedy: 'split it, or raise the limit with --max-bytes' },
  'input-binary': { exitStatus: 65, remedy: 'give HTML, plain text, Markdown, JSON or JSON Lines' },
  'input-empty': { exitStatus: 65, remedy: 'give a report with some text in it' },
  'input-malformed': { exitStatus: 65, remedy: 'mend the input at the place named' },
  'url-refused': {
    exitStatus: 77,
    remedy: 'only public http and https addresses are read; --allow-private lifts this for private ones',
  },
  'robots-refused': {
    exitStatus: 77,
    remedy: 'the site asks programs not to read this page; save it by hand and give the file',
  },
  'fetch-failed': { exitStatus: 69, remedy: 'check the address and the connection, then try again' },
  'model-missing': { exitStatus: 70, remedy: 'reinstall the package: its models/ folder is incomplete' },
  'model-failed': { exitStatus: 70, remedy: 'reinstall the package, or report the message' },
  'ledger-unreachable': { exitStatus: 73, remedy: 'choose another place with --ledger or CASUS_LEDGER' },
  'ledger-full': { exitStatus: 74, remedy: 'make room, then run the same command again: it goes on where it stopped' },
  'ledger-busy': { exitStatus: 75, remedy: 'wait for the other process, then run the same command again' },
  'ledger-not-empty': { exitStatus: 73, remedy: 'name an empty file or database as the place that it goes to' },
  'ledger-changed': { exitStatus: 73, remedy: 'empty the place that it goes to and move the ledger anew' },
  'ledger-incomplete': { exitStatus: 70, remedy: 'empty the place that it goes to and move the ledger anew' },
  'ledger-newer': { exitStatus: 70, remedy: 'use the version of Casus that wrote it, or a later one' },
  'not-in-ledger': { exitStatus: 66, remedy: "check the id: 'casus articles', 'casus events' and the like print them" },
  'finding-not-found': {
    exitStatus: 67,
    remedy: "check the id: 'casus read --format json' prints those of the same report",
  },
  'reading-failed': { exitStatus: 70, remedy: 'report the message with the article; the others were read' },
  'question-not-understood': {
    exitStatus: 65,
    remedy: "say it as 'Arvenia attacks Bostland', or give --event, --actor and --recipient",
  },
  'address-in-use': { exitStatus: 69, remedy: 'choose another with --port, or 0 for a free one' },
  'output-failed': { exitStatus: 73, remedy: 'choose a place that can be written with --output' },
  usage: { exitStatus: 64, remedy: 'see casus --help' },
} as const;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

export class CasusError extends Error {
  readonly code: ErrorCode;
  /** File, address, or line of the input; empty when there is none. */
  readonly place: string;

  constructor(code: ErrorCode, message: string, options: { place?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'CasusError';
    this.code = code;
    this.place = options.place ?? '';
  }

  get exitStatus(): number {
    return ERROR_CATALOGUE[this.code].exitStatus;
  }

  get remedy(): string {
    return ERROR_CATALOGUE[this.code].remedy;
  }
}
