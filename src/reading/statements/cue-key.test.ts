import { describe, expect, it } from 'vitest';
import { stemOf } from './cue-key.js';

describe('stemOf', () => {
  it.each([
    ['plan', 'plans', 'planned', 'planning'],
    ['hope', 'hopes', 'hoped', 'hoping'],
    ['deny', 'denies', 'denied', 'denying'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['press', 'presses', 'pressed', 'pressing'],
    ['say', 'says', 'said', 'saying'],
    ['write', 'writes', 'wrote', 'writing'],
    ['tell', 'tells', 'told', 'telling'],
  ])('gives all forms of %s one key', (...forms) => {
    expect(new Set(forms.map((form) => stemOf(form, 'verb'))).size).toBe(1);
    expect(stemOf(forms[0])).toBe(stemOf(forms[0], 'verb'));
  });

  it('leads plurals back', () => {
    expect(stemOf('policies', 'plural')).toBe(stemOf('policy'));
    expect(stemOf('pledges', 'plural')).toBe(stemOf('pledge'));
  });
});
