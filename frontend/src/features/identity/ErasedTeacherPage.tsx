import type { Receipt } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { ReceiptView } from '../../ui/ReceiptView.tsx';

/** The last page of an account: proof that it is gone. */
export function ErasedTeacherPage({ receipt }: { receipt: Receipt }) {
  const { t } = useI18n();
  return (
    <Page title={t('erased.title')} lead={<p>{t('erased.lead')}</p>}>
      <ReceiptView receipt={receipt} />
      <ButtonLink href="/">{t('error.home')}</ButtonLink>
    </Page>
  );
}
