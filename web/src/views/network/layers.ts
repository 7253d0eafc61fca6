import type { NETWORK_LAYERS } from '../../../../src/server/contract';

export type Layer = (typeof NETWORK_LAYERS)[number];

/** The layers in the order in which they are drawn, and what each stands for. */
export const LAYERS: readonly { readonly id: Layer; readonly name: string; readonly about: string }[] = [
  { id: 'alliances', name: 'Alliances', about: 'treaties in force, with those they bind' },
  { id: 'agreements', name: 'Agreements', about: 'what reports tell of agreeing and working together' },
  { id: 'transfers', name: 'Transfers', about: 'aid, arms and money, as told' },
  { id: 'threats', name: 'Threats', about: 'threats and warnings, as told' },
  { id: 'conflict', name: 'Conflict', about: 'attacks, coercion, sanctions, as told' },
];

export const LAYER_IDS: readonly Layer[] = LAYERS.map(({ id }) => id);
