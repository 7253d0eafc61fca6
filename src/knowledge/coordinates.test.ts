import { expect, it } from 'vitest';
import { positionOf } from './coordinates.js';

it('finds a city by its name, with and without accents', () => {
  expect(positionOf('Pyongyang')).toMatchObject({ country: 'PRK', exact: 'city' });
  expect(positionOf('Kandahar', 'AFG')).toMatchObject({ name: 'Kandahār', exact: 'city' });
});

it('puts a country where its capital is, and says so', () => {
  const { latitude, longitude } = positionOf('Paris', 'FRA') as { latitude: number; longitude: number };
  expect(positionOf('France')).toMatchObject({ name: 'France', country: 'FRA', exact: 'country', latitude, longitude });
  expect(positionOf('the border', 'FRA')).toMatchObject({ country: 'FRA', exact: 'country' });
});

it('does not choose between cities of one name, nor invent a place', () => {
  expect(positionOf('Hyderabad')).toBeUndefined();
  expect(positionOf('Hyderabad', 'PAK')).toMatchObject({ country: 'PAK', exact: 'city' });
  expect(positionOf('Nowhereville')).toBeUndefined();
});
