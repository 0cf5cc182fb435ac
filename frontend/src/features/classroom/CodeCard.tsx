import { useState } from 'react';
import type { Tagged } from '../../api/tagged.ts';
import type { Classroom } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useProblemText } from '../../ui/useProblemText.ts';
import styles from './ClassroomPage.module.css';
import { CodeScreen } from './CodeScreen.tsx';
import { useChangeClassroom } from './teacherApi.ts';

/** How students come in: the code, the link, the QR code, and whether the door is open. */
export function CodeCard({ classroom }: { classroom: Tagged<Classroom> }) {
  const { t } = useI18n();
  const { code, joinUrl } = classroom.data;
  const [showing, setShowing] = useState(false);
  return (
    <section className={styles.card} aria-labelledby="class-code">
      <h2 id="class-code" className={styles.cardTitle}>
        {t('classroom.code')}
      </h2>
      <p className={styles.code}>{code}</p>
      <div className={styles.link}>
        <QrCode text={joinUrl} label={t('classroom.qr')} />
        <p className={styles.address}>
          {t('classroom.address', { address: new URL(joinUrl, window.location.href).host })}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => setShowing(true)}>{t('classroom.show')}</Button>
        <CopyButton text={joinUrl}>{t('classroom.copyLink')}</CopyButton>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {t('classroom.print')}
        </Button>
      </div>
      <Lock classroom={classroom} />
      {showing && <CodeScreen classroom={classroom.data} onClose={() => setShowing(false)} />}
    </section>
  );
}

function Lock({ classroom }: { classroom: Tagged<Classroom> }) {
  const { t } = useI18n();
  const problemText = useProblemText();
  const change = useChangeClassroom(classroom.data.id);
  return (
    <div>
      <Checkbox
        label={t('classroom.lock')}
        hint={t(classroom.data.locked ? 'classroom.lock.on' : 'classroom.lock.off')}
        checked={classroom.data.locked}
        disabled={change.isPending}
        onChecked={(locked) => change.mutate({ change: { locked }, etag: classroom.etag })}
      />
      {change.error !== null && (
        <Notice tone="wrong" live>
          {problemText(change.error)}
        </Notice>
      )}
    </div>
  );
}
