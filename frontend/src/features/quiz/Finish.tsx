import { useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Icon } from '../../ui/Icon.tsx';

type FinishProps = {
  /** Questions without an answer. */
  open: number;
  /** Answers that have not reached the server. */
  waiting: number;
  busy: boolean;
  error: Error | null;
  onFinish: () => void;
};

/** To the result: at once when all is answered, after a question when some is left open. */
export function Finish({ open, waiting, busy, error, onFinish }: FinishProps) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  if (waiting > 0 && open === 0) {
    return (
      <Button variant="primary" busy>
        {t('quiz.sending', { n: waiting })}
      </Button>
    );
  }
  if (open === 0) {
    return (
      <>
        {error !== null && <ErrorState error={error} />}
        <Button variant="primary" busy={busy} onClick={onFinish}>
          {t('quiz.seeResult')}
          <Icon name="forward" />
        </Button>
      </>
    );
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('quiz.finishEarly')}
      </Button>
      <Dialog
        open={asking}
        title={t('quiz.finishEarly.ask')}
        onClose={() => setAsking(false)}
        action={
          <Button variant="primary" busy={busy || waiting > 0} onClick={onFinish}>
            {t('quiz.finishEarly.do')}
          </Button>
        }
      >
        <p>{t('quiz.finishEarly.text', { n: open })}</p>
        {error !== null && <ErrorState error={error} />}
      </Dialog>
    </>
  );
}
