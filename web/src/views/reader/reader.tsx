import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function ReaderView() {
  return (
    <>
      <ViewHead title="Reader" />
      <Missing title="This view is not built yet" />
    </>
  );
}
