import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { answers } from './data/answers';
import { Missing } from './parts/answer';
import { Boundary } from './parts/boundary';
import { Skeleton } from './parts/skeleton';
import { ToastProvider } from './parts/toasts';
import { Shell } from './shell/shell';
import { VIEWS } from './views/registry';

export function App() {
  return (
    <QueryClientProvider client={answers}>
      <ToastProvider>
        <Shell>
          <Switch>
            {VIEWS.flatMap(({ id, paths, Draw }) =>
              paths.map((path) => (
                <Route key={path} path={path}>
                  <Boundary key={id}>
                    <Suspense fallback={<Skeleton />}>
                      <Draw />
                    </Suspense>
                  </Boundary>
                </Route>
              )),
            )}
            <Route>
              <Missing title="No such page">
                The address leads nowhere in the desk. Choose a view from the left.
              </Missing>
            </Route>
          </Switch>
        </Shell>
      </ToastProvider>
    </QueryClientProvider>
  );
}
