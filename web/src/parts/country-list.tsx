import { useCountries } from '../data/about';

/** Names of countries to choose from, for inputs with `list={id}`. */
export function CountryList({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {useCountries().map(({ code, name }) => (
        <option key={code} value={name} />
      ))}
    </datalist>
  );
}
