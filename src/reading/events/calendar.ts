/** Days and months are never parties, wherever the tree hangs them. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december today yesterday tomorrow week month year day jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);
