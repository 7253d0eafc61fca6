import { type ReactNode, useEffect, useRef, useState } from 'react';

interface TextProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'search';
  readonly width?: string;
  readonly list?: string;
}

const SETTLES_MS = 350;

/** A filter that takes words: it asks once the typing rests. */
export function TextFilter({ label, value, onChange, placeholder, type = 'text', width = '9rem', list }: TextProps) {
  const [text, setText] = useState(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (next: string) => onChange(next.trim() || undefined);
  return (
    <label className="field">
      {label}
      <input
        type={type}
        value={text}
        placeholder={placeholder}
        list={list}
        style={{ width }}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => settle(next), SETTLES_MS);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          clearTimeout(timer.current);
          settle(text);
        }}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly options: readonly (string | { readonly value: string; readonly label: string })[];
  /** What no choice means. */
  readonly all?: string;
}

export function ChoiceFilter({ label, value, onChange, options, all = 'all' }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{all}</option>
        {options.map((option) => {
          const { value: one, label: name } = typeof option === 'string' ? { value: option, label: option } : option;
          return (
            <option key={one} value={one}>
              {name}
            </option>
          );
        })}
      </select>
    </label>
  );
}

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

/** A few ways to see the same, one of which holds. */
export function Segmented<T extends string>({ label, value, onChange, options }: SwitchProps<T>) {
  return (
    <fieldset className="segmented">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={label} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export function Filters({ children, label = 'Filters' }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <form className="filters" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
