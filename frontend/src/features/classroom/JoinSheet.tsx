import type { Classroom } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './JoinSheet.module.css';

/** What comes out of the printer: a sheet for the wall or the desk. */
export function JoinSheet({ classroom }: { classroom: Classroom }) {
  const { t } = useI18n();
  return (
    <div className={styles.sheet} aria-hidden="true">
      <Mark />
      <p className={styles.name}>{classroom.name}</p>
      <p>{t('joinSheet.how')}</p>
      <p className={styles.address}>{`${new URL(classroom.joinUrl, window.location.href).host}/join`}</p>
      <p className={styles.code}>{classroom.code}</p>
      <QrCode text={classroom.joinUrl} label={t('classroom.qr')} />
      <p>{t('joinSheet.key')}</p>
    </div>
  );
}
