import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function TodayView() {
  return (
    <>
      <ViewHead title="Today" />
      <Missing title="This view is not built yet" />
    </>
  );
}
