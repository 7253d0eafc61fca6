/** Turns a form into its lemma. */
export type LemmaScript = (form: string) => string;

/**
 * Compiles an edit script (Chrupała 2006; Straka 2018), twin of `training/lemmas.py`:
 * `l:N:suffix` lower-cases the form, strips its last N characters and appends the suffix; `k:N:suffix`
 * does so keeping the case; `=lemma` is the lemma whatever the form.
 *
 * @throws Error on a script of another kind.
 */
export function compileLemmaScript(script: string): LemmaScript {
  if (script.startsWith('=')) {
    const lemma = script.slice(1);
    return () => lemma;
  }
  const match = /^([lk]):(\d+):(.*)$/su.exec(script);
  if (!match) throw new Error(`'${script}' is not a lemma script`);
  const [, kind, count, suffix] = match;
  const strip = Number(count);
  return (form) => {
    const base = kind === 'l' ? form.toLowerCase() : form;
    return withoutLast(base, strip) + suffix;
  };
}

/** Drops the last `count` characters, never half of a surrogate pair. */
function withoutLast(text: string, count: number): string {
  if (count === 0) return text;
  const end = text.length - count;
  if (!/[\ud800-\udfff]/.test(text)) return text.slice(0, Math.max(0, end));
  return Array.from(text).slice(0, -count).join('');
}
