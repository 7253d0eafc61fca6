import { describe, expect, it } from 'vitest';
import { measuresOf } from '../knowledge/event-measures.js';
import { patched } from './patch.js';

const EVENT = {
  id: 'event-1',
  type: 'ASSAULT',
  mode: 'firearms',
  contexts: [],
  status: 'occurred',
  actors: [],
  recipients: [],
  evidence: [],
  ...measuresOf('ASSAULT', 'firearms'),
  confidence: 0.8,
};

describe('patched', () => {
  it('lets what follows from the type and mode of an event follow the corrected ones', () => {
    expect(patched('event', EVENT, { type: 'AID', mode: '' }, [])).toMatchObject({ quad: 2, scale: 10, cameo: '07' });
    const unsettled = patched('event', EVENT, { mode: 'aerial' }, []);
    expect(unsettled).toMatchObject({ quad: 4, scale: -9 });
    expect(unsettled).not.toHaveProperty('cameo');
  });

  it('leaves them alone where something else is corrected', () => {
    expect(patched('event', EVENT, { status: 'denied' }, [])).toMatchObject({ status: 'denied', cameo: '19' });
  });
});
