import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';

export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <Page title={t('notFound.title')} lead={<p>{t('notFound.text')}</p>}>
      <ButtonLink href="/" variant="primary">
        {t('error.home')}
      </ButtonLink>
    </Page>
  );
}
