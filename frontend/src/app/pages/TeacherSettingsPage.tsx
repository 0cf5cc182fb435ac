import { useState } from 'react';
import { signOut } from '../../api/session.ts';
import type { Receipt } from '../../api/types.ts';
import { ErasedTeacherPage } from '../../features/identity/ErasedTeacherPage.tsx';
import { SettingsPage } from '../../features/identity/SettingsPage.tsx';
import { Guard } from '../Guard.tsx';

/** A teacher's account. The receipt outlives the account that it is about. */
export function TeacherSettingsPage() {
  const [receipt, setReceipt] = useState<Receipt>();
  if (receipt !== undefined) return <ErasedTeacherPage receipt={receipt} />;
  return (
    <Guard who="TEACHER">
      <SettingsPage
        onErased={(done) => {
          setReceipt(done);
          signOut();
        }}
      />
    </Guard>
  );
}
