import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function TimelineView() {
  return (
    <>
      <ViewHead title="Timeline" />
      <Missing title="This view is not built yet" />
    </>
  );
}
