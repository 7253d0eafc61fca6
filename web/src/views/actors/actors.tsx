import { useParams } from 'wouter';
import { ActorList } from './actor-list';
import { ActorPage } from './actor-page';

/** Everyone whom the ledger knows; with a name, one of them. */
export default function ActorsView() {
  const { identity } = useParams<{ identity?: string }>();
  return identity === undefined ? <ActorList /> : <ActorPage key={identity} identity={decoded(identity)} />;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
