import { useEffect, useRef } from 'react';
import type { Classroom } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Discs } from '../../ui/Discs.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './CodeScreen.module.css';
import { useClassroom } from './teacherApi.ts';

/** The code for the whole room, readable from the last row. There is nothing to click: Escape or a tap ends it. */
export function CodeScreen({ classroom, onClose }: { classroom: Classroom; onClose: () => void }) {
  const { t } = useI18n();
  const screen = useRef<HTMLDialogElement>(null);
  const { data } = useClassroom(classroom.id, { live: true });
  const shown = data?.data ?? classroom;
  useEffect(() => {
    const dialog = screen.current;
    if (dialog === null) return;
    dialog.showModal();
    dialog.focus();
    // Where full screen is refused, the dialog still fills the window.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  useEffect(() => {
    const leave = () => !document.fullscreenElement && onClose();
    document.addEventListener('fullscreenchange', leave);
    return () => document.removeEventListener('fullscreenchange', leave);
  }, [onClose]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key; the tap is for screens without one
    <dialog
      ref={screen}
      className={styles.screen}
      aria-labelledby="code-screen"
      tabIndex={-1}
      onClose={onClose}
      onClick={onClose}
    >
      <div className={styles.head}>
        <Discs passes={3} size={72} />
        <p>{shown.name}</p>
      </div>
      <div className={styles.body}>
        <div>
          <p className={styles.how} id="code-screen">
            {t('codeScreen.how', { address: `${new URL(shown.joinUrl, window.location.href).host}/join` })}
          </p>
          <p className={styles.code}>{shown.code}</p>
          <p className={styles.how}>{t('codeScreen.scan')}</p>
        </div>
        <QrCode text={shown.joinUrl} label={t('classroom.qr')} size="room" />
      </div>
      <div className={styles.foot}>
        <p role="status">
          {shown.locked ? t('codeScreen.locked') : t('codeScreen.joined', { n: shown.students })}
        </p>
        <p className={styles.leave}>{t('codeScreen.leave')}</p>
      </div>
    </dialog>
  );
}
