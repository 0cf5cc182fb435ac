import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Guard } from './Guard.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { Classes, Settings } from './pages/shared.tsx';
import styles from './Shell.module.css';
import { type Params, type Place, screen } from './screen.ts';
import { TEACHER_PLACES } from './teacherPlaces.ts';

const PLACES: readonly Place[] = [
  {
    path: '/',
    screen: screen(async () => (await import('../features/welcome/WelcomePage.tsx')).WelcomePage),
  },
  {
    path: '/join',
    screen: screen(async () => (await import('../features/classroom/JoinPage.tsx')).JoinPage),
  },
  {
    path: '/join/:code',
    screen: screen(async () => (await import('../features/classroom/JoinClassPage.tsx')).JoinClassPage),
  },
  {
    path: '/return',
    screen: screen(async () => (await import('../features/identity/ReturnPage.tsx')).ReturnPage),
  },
  { path: '/try', screen: screen(async () => (await import('./pages/TryPage.tsx')).TryPage) },
  { path: '/settings', screen: Settings },
  { path: '/classes', who: 'SIGNED_IN', screen: Classes },
  {
    path: '/learn/:meetingId',
    who: 'SIGNED_IN',
    screen: screen(async () => (await import('./pages/OverviewPage.tsx')).OverviewPage),
  },
  {
    path: '/learn/:meetingId/:stepKey',
    who: 'SIGNED_IN',
    screen: screen(async () => (await import('./pages/StepPage.tsx')).StepPage),
  },
  {
    path: '/learn/:meetingId/:stepKey/result/:attemptId',
    who: 'SIGNED_IN',
    screen: screen(async () => (await import('./pages/ResultPage.tsx')).ResultPage),
  },
  ...TEACHER_PLACES,
];

/** From the address to the screen. A new address is a new screen: state never leaks from one into the next. */
export function Routes() {
  const [location] = useLocation();
  return (
    <ErrorBoundary key={location}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {PLACES.map(({ path, screen: Screen, who }) => (
            <Route key={path} path={path}>
              {(params: Params) =>
                who === undefined ? (
                  <Screen params={params} />
                ) : (
                  <Guard who={who}>
                    <Screen params={params} />
                  </Guard>
                )
              }
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function Waiting() {
  return (
    <div className={styles.waiting}>
      <Skeleton lines={4} />
    </div>
  );
}
