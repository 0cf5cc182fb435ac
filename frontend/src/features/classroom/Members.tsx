import { useState } from 'react';
import type { Classroom, Member } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import styles from './Members.module.css';
import { useChangeMember, useMembers } from './teacherApi.ts';

/** Who is in the class; those who wait at the door come first. */
export function Members({ classroom }: { classroom: Classroom }) {
  const { t } = useI18n();
  const { data, error, refetch } = useMembers(classroom.id);
  const change = useChangeMember(classroom.id);
  const [chosen, setChosen] = useState<Member>();
  const [removed, setRemoved] = useState<Member>();
  const inState = (state: Member['state']) => (data ?? []).filter((member) => member.state === state);
  const waiting = inState('WAITING');
  const active = inState('ACTIVE');
  const gone = inState('REMOVED');
  // Whoever has just been erased is in the list no more, but the receipt is still to be read.
  const open = data?.find(({ id }) => id === chosen?.id) ?? chosen;

  const remove = (member: Member) =>
    change.mutate(
      { memberId: member.id, state: 'REMOVED' },
      {
        onSuccess: () => {
          setRemoved(member);
          setChosen(undefined);
        },
      },
    );
  const admit = (member: Member) => change.mutate({ memberId: member.id, state: 'ACTIVE' });
  const undo = (member: Member) => {
    admit(member);
    setRemoved(undefined);
  };

  return (
    <Section
      title={t('members.title')}
      actions={
        waiting.length > 1 && (
          <Button busy={change.isPending} onClick={() => waiting.forEach(admit)}>
            {t('members.admitAll', { n: waiting.length })}
          </Button>
        )
      }
    >
      {data === undefined && error !== null && <ErrorState error={error} onRetry={refetch} />}
      {change.error !== null && <ErrorState error={change.error} />}
      {data === undefined && error === null && <Skeleton lines={3} />}
      <div role="status">
        {removed !== undefined && (
          <Notice>
            <p>{t('members.removed', { alias: removed.alias })}</p>
            <Button onClick={() => undo(removed)}>
              {t(removed.state === 'WAITING' ? 'members.admitAfterAll' : 'members.undo')}
            </Button>
          </Notice>
        )}
      </div>
      {data !== undefined && waiting.length + active.length === 0 && (
        <EmptyState title={t('members.none')}>
          <p>{t('members.none.text')}</p>
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <ul className={`${styles.list} ${styles.waiting}`} aria-label={t('members.waiting')}>
          {waiting.map((member) => (
            <li key={member.id}>
              <div>
                <strong>{member.alias}</strong>
                <span className={styles.note}>{t('members.waits')}</span>
              </div>
              <div className={styles.actions}>
                <Button
                  onClick={() => admit(member)}
                  aria-label={t('members.admit.of', { alias: member.alias })}
                >
                  {t('members.admit')}
                </Button>
                <Button
                  variant="quiet"
                  onClick={() => remove(member)}
                  aria-label={t('members.refuse.of', { alias: member.alias })}
                >
                  {t('members.refuse')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {active.length > 0 && (
        <ul className={`${styles.list} ${styles.grid}`} aria-label={t('members.in')}>
          {active.map((member) => (
            <li key={member.id}>
              <button type="button" className={styles.member} onClick={() => setChosen(member)}>
                {member.alias}
              </button>
            </li>
          ))}
        </ul>
      )}
      {gone.length > 0 && <Gone members={gone} onBack={admit} />}
      {open !== undefined && (
        <MemberDialog
          classroomId={classroom.id}
          member={open}
          onRemove={() => remove(open)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}

type GoneProps = { members: readonly Member[]; onBack: (member: Member) => void };

function Gone({ members, onBack }: GoneProps) {
  const { t } = useI18n();
  return (
    <details className={styles.gone}>
      <summary>{t('members.gone', { n: members.length })}</summary>
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={member.id}>
            <span>{member.alias}</span>
            <Button
              variant="quiet"
              onClick={() => onBack(member)}
              aria-label={t('members.back.of', { alias: member.alias })}
            >
              {t('members.back')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
