import { useSignature } from '../data/signature';

/** The name under which decisions are noted. */
export function Signature() {
  const [name, setName] = useSignature();
  return (
    <label className="field">
      Decisions signed as
      <input value={name} onChange={(event) => setName(event.target.value)} placeholder="your name" maxLength={80} />
    </label>
  );
}
