import type { OneTimeLink } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './Admin.module.css';

/** A link that is shown this once; whoever has it can use it. */
export function OneTimeLinkView({ link: { link, expiresAt } }: { link: OneTimeLink }) {
  const { t, formatDate } = useI18n();
  const address = new URL(link, window.location.href).href;
  return (
    <div className={styles.link}>
      <p className={styles.address}>
        <code>{address}</code>
      </p>
      <p>{t('admin.link.once', { time: formatDate(expiresAt) })}</p>
      <CopyButton text={address}>{t('admin.link.copy')}</CopyButton>
    </div>
  );
}
