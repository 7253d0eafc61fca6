import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function SearchView() {
  return (
    <>
      <ViewHead title="Search" />
      <Missing title="This view is not built yet" />
    </>
  );
}
