import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createQueryClient } from '../api/queryClient.ts';
import { watchOtherTabs } from '../api/session.ts';
import { followSession } from '../api/useSession.ts';
import { forgetMembershipsWithSession } from '../features/classroom/membership.ts';
import { OutboxProvider } from '../features/quiz/Outbox.tsx';
import { Routes } from './Routes.tsx';
import { Shell } from './Shell.tsx';

export function App() {
  const [queries] = useState(createQueryClient);
  useEffect(() => followSession(queries), [queries]);
  useEffect(watchOtherTabs, []);
  useEffect(forgetMembershipsWithSession, []);
  return (
    <QueryClientProvider client={queries}>
      <OutboxProvider>
        <Shell>
          <Routes />
        </Shell>
      </OutboxProvider>
    </QueryClientProvider>
  );
}
