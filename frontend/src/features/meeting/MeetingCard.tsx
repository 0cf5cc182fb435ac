import type { Meeting } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './MeetingCard.module.css';

/** One sitting in a list: what, until when, and the way in. */
export function MeetingCard({ meeting, prominent = false }: { meeting: Meeting; prominent?: boolean }) {
  const { t } = useI18n();
  const action =
    meeting.state === 'ENDED' || meeting.me?.finishedAt !== undefined
      ? t('meeting.look')
      : meeting.me === undefined
        ? t('meeting.start')
        : t('meeting.continue');
  return (
    <Card as="li">
      <div className={styles.card}>
        <div>
          <h3 className={styles.title}>{meeting.lessonTitle}</h3>
          <MeetingState meeting={meeting} />
        </div>
        {meeting.state !== 'SCHEDULED' && (
          <ButtonLink href={`/learn/${meeting.id}`} variant={prominent ? 'primary' : 'secondary'}>
            {action}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}

/** Whether the sitting is open, and from when or until when. */
export function MeetingState({ meeting }: { meeting: Meeting }) {
  const { t, formatDate } = useI18n();
  const words = [t(`meeting.${meeting.state}`)];
  if (meeting.state === 'SCHEDULED' && meeting.opensAt !== undefined) {
    words[0] = t('meeting.opens', { time: formatDate(meeting.opensAt) });
  }
  if (meeting.state === 'OPEN' && meeting.closesAt !== undefined) {
    words[0] = t('meeting.closes', { time: formatDate(meeting.closesAt) });
  }
  return (
    <p className={styles.state}>
      <Icon name={meeting.state === 'ENDED' ? 'check' : 'clock'} />
      {words[0]}
    </p>
  );
}
