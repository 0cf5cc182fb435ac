import { useState } from 'react';
import { useSession } from '../api/useSession.ts';
import type { Params, Screen } from './screen.ts';

type ByRoleProps = { teacher: Screen; learner: Screen; params: Params };

/** One address, two screens. Whoever signs out on it (having erased the account, say) stays on the screen of before. */
export function ByRole({ teacher: Teacher, learner: Learner, params }: ByRoleProps) {
  const { account } = useSession();
  const [role, setRole] = useState(account?.role);
  if (account && account.role !== role) setRole(account.role);
  return role === undefined || role === 'LEARNER' ? <Learner params={params} /> : <Teacher params={params} />;
}
