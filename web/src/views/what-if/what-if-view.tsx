import { Missing } from '../../parts/answer';
import { ViewHead } from '../../parts/view-head';

export default function WhatIfView() {
  return (
    <>
      <ViewHead title="WhatIf" />
      <Missing title="This view is not built yet" />
    </>
  );
}
