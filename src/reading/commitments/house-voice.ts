import type { Article } from '../../records/article.js';

/** Offices that publish in their own name; in their releases 'we' is that government. */
const HOUSES: readonly (readonly [pattern: RegExp, country: string])[] = [
  [
    /\b(?:U\.?S\.?|United States) (?:Department of|State Department)|\bstate\.gov\b|\bWhite House\b|\bwhitehouse\.gov\b/i,
    'USA',
  ],
  [/\bgov\.uk\b|\bForeign, Commonwealth|\bDowning Street\b/i, 'GBR'],
  [/\bkremlin\.ru\b|\bmid\.ru\b/i, 'RUS'],
  [/\bfmprc\.gov\.cn\b|\bmfa\.gov\.cn\b/i, 'CHN'],
  [/\belysee\.fr\b|\bdiplomatie\.gouv\.fr\b/i, 'FRA'],
  [/\bauswaertiges-amt\.de\b|\bbundesregierung\.de\b/i, 'DEU'],
  [/\bmofa\.go\.jp\b/i, 'JPN'],
  [/\bmofa\.go\.kr\b/i, 'KOR'],
  [/\bmea\.gov\.in\b/i, 'IND'],
  [/\bdfat\.gov\.au\b/i, 'AUS'],
  [/\bpresident\.gov\.ua\b|\bmfa\.gov\.ua\b/i, 'UKR'],
];

/** The state whose own release the article is, by its outlet or address; undefined for the press. */
export function houseCountry(article: Article): string | undefined {
  const source = `${article.outlet ?? ''} ${article.url ?? ''}`.slice(0, 500);
  return HOUSES.find(([pattern]) => pattern.test(source))?.[1];
}
