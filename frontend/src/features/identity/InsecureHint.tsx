import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAbout } from './teacherApi.ts';

/** Over plain http others in the same network could read along; the teacher should know, and know whom to ask. */
export function InsecureHint() {
  const { t } = useI18n();
  const { data } = useAbout();
  if (data === undefined || data.secureTransport) return null;
  return (
    <Notice tone="attention" title={t('insecure.title')}>
      <p>{t('insecure.text')}</p>
    </Notice>
  );
}
