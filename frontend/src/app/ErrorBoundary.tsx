import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';

/** What cannot be shown says so, on its own page; the frame around it goes on working. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <CrashedPage /> : this.props.children;
  }
}

function CrashedPage() {
  const { t } = useI18n();
  return (
    <Page title={t('error.crashed')} lead={<p>{t('error.crashed.text')}</p>}>
      <Button variant="primary" onClick={() => window.location.reload()}>
        {t('error.reload')}
      </Button>
    </Page>
  );
}
