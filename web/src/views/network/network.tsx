import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function NetworkView() {
  return (
    <>
      <ViewHead title="Network" />
      <Missing title="This view is not built yet" />
    </>
  );
}
