import type { Span } from '../records/span.js';

/** Agencies and picture desks as they sign photographs. */
const AGENCY =
  '(?:getty(?: images)?|afp|a\\.?p\\.?|associated press|reuters|epa(?:-efe)?|efe|shutterstock|bloomberg(?: news)?|xinhua|tass|sputnik|ria novosti|yonhap|kyodo(?: news)?|kcna|jiji(?: press)?|anadolu(?: agency)?|pa(?: images| media| wire)?|dpa|ansa|nurphoto|zuma(?: press)?|alamy|istock(?:photo)?|unsplash|pixabay|flickr|wikimedia(?: commons)?|handout|pool|corbis|press association|polaris|redux|maxar(?: technologies)?|planet labs|imago(?: images)?|picture alliance|sipa(?: usa| press)?|lightrocket|middle east images|ukrinform|upi|rex(?: features)?|wireimage|filmmagic|hulton archive|magnum photos|future publishing|cc by(?:-[a-z]+)*(?: \\d\\.\\d)?|public domain|file(?: photo| image| picture)?|screenshot|screengrab|courtesy|social media|telegram|twitter|facebook|instagram|youtube)';
const SOURCE = `${AGENCY}(?: ?(?:/|via|,|\\||-|–) ?[\\p{L}\\d.&' -]{2,40})?`;
/** Two or more names, or one with initials; a credit's author. */
const NAME = "(?:\\p{L}\\.|[\\p{L}&][\\p{L}'’&-]*)";
const NAMES = `${NAME}(?:[ ,]+${NAME}){0,6}`;

/** A credit at the end of a line, with the dash or bracket that sets it off. */
const TRAILING_CREDIT = [
  new RegExp(`\\s*[–—|-]\\s+${NAMES} ?(?:/|\\||,? via|, for) ?${SOURCE}\\.?$`, 'iu'),
  new RegExp(
    `\\s*[([]\\s*(?:(?:photos?|images?|picture|photograph|credits?|source|video)(?: credit)?(?: by|:| courtesy)?\\s*)?${NAMES} ?(?:/|\\||,? via|,) ?${SOURCE}\\.?\\s*[)\\]]\\.?$`,
    'iu',
  ),
  /\s*[([]\s*(?:(?:ap|afp|reuters|epa|getty|file|pool) (?:photo|images?|picture|photos)|(?:photo|image|picture|photograph|video|credit|source)s?(?: credit)?(?: by|:| courtesy of))[^()[\]]{0,80}[)\]]\.?$/iu,
  /(?<=[.!?"”’)])\s*(?:photos?|images?|picture|photograph|credits?)(?: credit)?(?: by|:| courtesy(?: of)?)\s*[^.!?]{2,80}$/iu,
  new RegExp(`(?<=[.!?"”’)])\\s*${NAMES} ?(?:/|\\||,? via) ?${SOURCE}\\.?$`, 'iu'),
  new RegExp(
    `\\s*[–—|-]\\s+(?:${AGENCY}|(?:photos?|images?|picture|photograph|credit)(?: credit)?(?: by|:| courtesy(?: of)?) ?[^.!?]{2,80})$`,
    'iu',
  ),
  new RegExp(`(?<=[.!?"”’)])\\s*(?:reuters|ap|afp|epa) ?/ ?${NAMES}\\.?$`, 'iu'),
];
const WHOLE_CREDIT = [
  new RegExp(`^(?:${NAMES} ?(?:/|\\||via|,|-|–|for) ?)?${SOURCE}$`, 'iu'),
  /^(?:(?:ap|afp|reuters|epa|getty|file|pool|handout) (?:photos?|images?|picture)|(?:photos?|images?|picture|photograph|photography|video|illustration|graphic|credits?|photos? credit|image source|image credit|picture credit|media credit|image copyright)(?: by|:| courtesy(?: of)?|[ /]))\s*[^.!?]{2,90}$/iu,
  /^(?:courtesy(?: of)?|provided by|submitted(?: photo)?|handout)\b.{0,60}$/i,
];
const CAPTION_OPENING =
  /^(?:file (?:photo|image|picture|photograph)?\s*[-–—:]|(?:photo|image|picture) caption|image:|pictured(?: (?:above|below|left|right|here))?[:,]|\[?(?:photo|image|picture|video|caption|graphic|illustration)\]?:|in this (?:\w+,? )?(?:[\w., ]{3,40},? )?(?:file |handout |undated |aerial |combination |pool |satellite |image |video )*(?:photo|image|picture|photograph|handout|frame grab|video grab|still|combo)\b)/i;

const LONGEST_CAPTION = 700;
const LONGEST_CREDIT = 120;

/** A caption found in a line: what it tells, and its credit; offsets within the line. */
export interface CaptionParts {
  /** Missing when the line is a credit alone. */
  readonly caption?: Span;
  readonly credit?: Span;
}

/** Whether a line is a photograph's caption or credit, undefined when it is neither. */
export function captionOf(line: string): CaptionParts | undefined {
  if (line.length > LONGEST_CAPTION) return undefined;
  if (
    line.length <= LONGEST_CREDIT &&
    WHOLE_CREDIT.some((credit) => credit.test(line.trim().replace(/^[([]\s*([^()[\]]*)[)\]]$/, '$1')))
  ) {
    return { credit: { start: 0, end: line.length } };
  }
  const from = Math.max(0, line.length - LONGEST_CREDIT);
  for (const pattern of TRAILING_CREDIT) {
    const match = line.slice(from).match(pattern);
    if (!match || match.index === undefined) continue;
    const end = from + match.index;
    const start = end + match[0].length - match[0].trimStart().length;
    if (end < 1) continue;
    return { caption: { start: 0, end }, credit: { start, end: line.length } };
  }
  return CAPTION_OPENING.test(line.trim()) ? { caption: { start: 0, end: line.length } } : undefined;
}
