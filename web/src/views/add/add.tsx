import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function AddView() {
  return (
    <>
      <ViewHead title="Add" />
      <Missing title="This view is not built yet" />
    </>
  );
}
