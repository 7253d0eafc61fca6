import { expect, it } from 'vitest';
import { whoIs, whoIsSubject } from './who.js';

it.each([
  ['RUS', ['RUS']],
  ['rus', ['RUS']],
  ['russia', ['RUS']],
  ['Russians', ['RUS']],
  ['Kremlin', ['RUS']],
  ['us', ['USA']],
  ['Korea', ['KOR', 'PRK']],
  ['ARV', ['ARV']],
])('%s means everyone of %s', (given, countries) => {
  expect(whoIs(given)).toEqual({ countries, identities: [], names: [] });
});

it('takes bodies by all their names, people by their full name too, and identities as they are', () => {
  expect(whoIs('NATO').names).toEqual(expect.arrayContaining(['nato', 'north atlantic treaty organization']));
  expect(whoIs('Lavrov').names).toEqual(expect.arrayContaining(['lavrov', 'sergey lavrov']));
  expect(whoIs('person:tolan ferrow')).toEqual({ countries: [], identities: ['person:tolan ferrow'], names: [] });
  expect(whoIs('Tolan Ferrow').names).toEqual(['tolan ferrow']);
});

it('takes a subject of talk for an actor only where it looks like one', () => {
  expect(whoIsSubject('North Korea')?.countries).toEqual(['PRK']);
  expect(whoIsSubject('russia')?.countries).toEqual(['RUS']);
  expect(whoIsSubject('Polish')?.countries).toEqual(['POL']);
  expect(whoIsSubject('Putin')?.names).toContain('vladimir putin');
  for (const topic of ['polish', 'arm', 'us', 'who', 'sanctions', 'arms control', '"arms control"']) {
    expect(whoIsSubject(topic), topic).toBeUndefined();
  }
});
