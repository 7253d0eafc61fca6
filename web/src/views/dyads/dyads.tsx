import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function DyadsView() {
  return (
    <>
      <ViewHead title="Dyads" />
      <Missing title="This view is not built yet" />
    </>
  );
}
