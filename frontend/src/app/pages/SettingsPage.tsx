import { useState } from 'react';
import { signOut } from '../../api/session.ts';
import type { Receipt } from '../../api/types.ts';
import { useSession } from '../../api/useSession.ts';
import { forgetMemberships } from '../../features/classroom/membership.ts';
import { ErasedPage, MyDataPage } from '../../features/identity/MyDataPage.tsx';
import { useOutbox } from '../../features/quiz/Outbox.tsx';
import { dropAllOf } from '../../features/quiz/outbox.ts';
import { Guard } from '../Guard.tsx';

/** A learner's own data. The receipt outlives the account that it is about. */
export function SettingsPage() {
  const { account } = useSession();
  const { waiting } = useOutbox();
  const [receipt, setReceipt] = useState<Receipt>();
  if (receipt !== undefined) return <ErasedPage receipt={receipt} />;
  return (
    <Guard who="SIGNED_IN">
      <MyDataPage
        unsent={waiting.length}
        onErased={(done) => {
          setReceipt(done);
          if (account) dropAllOf(account.id);
          forgetMemberships();
          signOut();
        }}
      />
    </Guard>
  );
}
