import { describe, expect, it } from 'vitest';
import { compileLemmaScript } from './lemma.js';

describe('compileLemmaScript', () => {
  it.each([
    ['l:0:', 'The', 'the'],
    ['l:1:', 'Pacts', 'pact'],
    ['l:3:y', 'Allies', 'ally'],
    ['k:0:', 'Arvenia', 'Arvenia'],
    ['k:1:', 'Bostlanders', 'Bostlander'],
    ['=be', 'were', 'be'],
    ['l:4::', 'as', ':'],
    ['l:1:', 'x😀', 'x'],
  ])('%s turns %s into %s', (script, form, lemma) => {
    expect(compileLemmaScript(script)(form)).toBe(lemma);
  });

  it('refuses what it does not know', () => {
    expect(() => compileLemmaScript('x:1:')).toThrow(/not a lemma script/);
  });
});
