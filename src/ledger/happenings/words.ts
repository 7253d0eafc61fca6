import { contentWords } from '../shingles.js';

/** Words that any report of an event of its type may use, and words of dates, titles and bodies: as stems. */
export const TELLS_NOTHING: ReadonlySet<string> = new Set(
  contentWords(`
    met meet meets meeting meetings spoke speak speaks spoken talk talks talked call called calls held hold host hosts
    hosted attend attended attends discuss discussed discusses discussion receive received welcome welcomed welcomes
    express expressed expresses reaffirm reaffirmed reiterate reiterated thank thanked appreciate appreciation condemn
    condemned condemns concern concerns support supported supports commit commitment commitments praise praised recognize
    recognized accuse accused urge urged ask asked warn warned reject rejected agree agreed announce announced tell told
    report reported according make made take took give gave include including
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december today yesterday tomorrow day days week month year years night morning evening early late
    president minister ministers prime secretary chief leader leaders government governments officials official country
    countries nation nations state states united international new first next last part against toward near
  `),
);
