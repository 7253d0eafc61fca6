import { useParams } from 'wouter';
import { CommitmentsList } from './commitments-list';
import { UndertakingPage } from './undertaking-page';
import './commitments.css';

/** All commitments, or one of them. */
export default function CommitmentsView() {
  const { id } = useParams<{ id?: string }>();
  return id ? <UndertakingPage id={decodeURIComponent(id)} /> : <CommitmentsList />;
}
