import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ftm } from './ftm.js';
import { sampleItems, stream, written } from './testing/items.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const THING = ['name', 'country', 'summary', 'sourceUrl', 'publisher', 'keywords', 'proof', 'retrievedAt'];
const LEGAL_ENTITY = [...THING, 'sector'];
/** Properties of FollowTheMoney 4.11 by schema, those that may be met here; the library itself is asked below. */
const SCHEMAS: Readonly<Record<string, { readonly has: readonly string[]; readonly required: readonly string[] }>> = {
  Person: { has: LEGAL_ENTITY, required: ['name'] },
  Organization: { has: LEGAL_ENTITY, required: ['name'] },
  PublicBody: { has: LEGAL_ENTITY, required: ['name'] },
  Event: {
    has: [...THING, 'date', 'startDate', 'endDate', 'location', 'involved', 'recordId'],
    required: ['name'],
  },
  Article: { has: [...THING, 'title', 'fileName', 'author', 'publishedAt', 'language'], required: [] },
};

const items = sampleItems(ftm.kinds);
const lines = (await written(ftm.write(stream(items)))).toString();
const entities: Entity[] = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const named = (name: string) => entities.find(({ properties }) => properties.name?.includes(name)) as Entity;

describe('FollowTheMoney', () => {
  it('has the schemata, properties and links of the model', () => {
    const ids = new Map(entities.map((entity) => [entity.id, entity]));
    expect(ids.size).toBe(entities.length);
    for (const { schema, properties } of entities) {
      const { has, required } = SCHEMAS[schema];
      expect(has).toEqual(expect.arrayContaining(Object.keys(properties)));
      for (const name of required) expect(properties[name]).not.toHaveLength(0);
      for (const id of properties.involved ?? [])
        expect(['Person', 'Organization', 'PublicBody']).toContain(ids.get(id)?.schema);
      for (const id of properties.proof ?? []) expect(ids.get(id)?.schema).toBe('Article');
    }
  });

  it('tells who, what and when, by codes that it knows', () => {
    expect(named('Ilan Mirov').schema).toBe('Person');
    expect(named('Bostland')).toMatchObject({ schema: 'PublicBody', properties: { country: ['fr'] } });
    expect(named('Corland').properties.country).toEqual(['xk']);
    const shelling = named('ASSAULT: Arvenia → Bostland');
    expect(shelling.properties).toMatchObject({
      date: ['2023-03-12'],
      location: ['Kesh'],
      keywords: ['event', 'ASSAULT', 'occurred'],
      summary: ['Arvenia "shelled" the Bostland port of Kesh'],
      involved: [named('Arvenia').id, named('Bostland').id],
    });
    expect(named('CONSULT: Arvenia, Bostland, Corland').properties.date).toBeUndefined();
    expect(named('threat: Arvenia').properties.keywords).toEqual(['commitment', 'threat', 'firm']);
  });

  const python = process.env.PYTHON ?? 'python3';
  const isThere = spawnSync(python, ['-c', 'import followthemoney']).status === 0;
  if (!isThere)
    process.stderr.write('The library followthemoney is left out of the tests: it is not installed for Python\n');

  it.skipIf(!isThere)('is what its own library takes, value by value', () => {
    const check = [
      'import json, sys',
      'from followthemoney import model',
      'faults = []',
      'for line in sys.stdin:',
      '    data = json.loads(line)',
      '    proxy = model.get_proxy(data)',
      '    proxy.schema.validate(data)',
      '    for name, values in data["properties"].items():',
      '        prop = proxy.schema.get(name)',
      '        if prop is None: faults.append([data["schema"], name]); continue',
      '        for value in values:',
      '            if prop.type.clean(value) is None: faults.append([data["schema"], name, value])',
      'print(json.dumps(faults))',
    ].join('\n');
    const { stdout, stderr, status } = spawnSync(python, ['-c', check], { input: lines, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([]);
  });
});
