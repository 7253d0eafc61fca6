import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function MapView() {
  return (
    <>
      <ViewHead title="Map" />
      <Missing title="This view is not built yet" />
    </>
  );
}
