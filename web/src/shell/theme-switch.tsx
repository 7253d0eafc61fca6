import { useState } from 'react';
import { recall, remember } from '../data/memory';

type Theme = 'light' | 'dark' | 'system';
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' };
const NAMES: Readonly<Record<Theme, string>> = { system: 'System colours', dark: 'Dark', light: 'Light' };

export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(() => (recall('theme') as Theme | undefined) ?? 'system');
  const turn = () => {
    const next = NEXT[theme];
    setTheme(next);
    remember('theme', next === 'system' ? undefined : next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <button type="button" className="button quiet small" onClick={turn} aria-label={`Colours: ${NAMES[theme]}`}>
      {NAMES[theme]}
    </button>
  );
}
