interface Props<T extends string> {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly options: readonly { readonly value: T; readonly label: string; readonly className?: string }[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Some of a few, all of them in sight; never none. */
export function Some<T extends string>({ label, chosen, options, onChange }: Props<T>) {
  const toggle = (value: T, isOn: boolean) => {
    const next = options.map((one) => one.value).filter((one) => (one === value ? isOn : chosen.includes(one)));
    onChange(next.length > 0 ? next : [value]);
  };
  return (
    <fieldset className="some">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.className}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
