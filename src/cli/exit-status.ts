/** Exit statuses follow sysexits.h where it has a fitting one. */
export const SOME_FAILED = 1;

export const EXIT_STATUS_HELP = `Exit status:
  0   all was read
  1   of several inputs some could not be read; the others were
  64  wrong options or arguments
  65  the input is not what Casus reads: empty, binary, malformed, too large
  66  the input is not there or cannot be opened
  67  no finding of the reports has the id that --explain names
  69  an address could not be fetched
  70  Casus itself is broken or incomplete
  73  the output or the ledger cannot be written
  74  the disk of the ledger is full
  75  another process holds the ledger
  77  an address is refused (not http or https, a private network, closed by robots.txt)`;
