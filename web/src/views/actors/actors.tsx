import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function ActorsView() {
  return (
    <>
      <ViewHead title="Actors" />
      <Missing title="This view is not built yet" />
    </>
  );
}
