import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function CommitmentsView() {
  return (
    <>
      <ViewHead title="Commitments" />
      <Missing title="This view is not built yet" />
    </>
  );
}
