import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Page } from '../../ui/Page.tsx';

export function WelcomePage() {
  const { t } = useI18n();
  return <Page title={t('shell.home')}>…</Page>;
}
