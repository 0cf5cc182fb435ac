import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type DialogProps = {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  /** The button that does what the dialog asks about; "Cancel" is always there. */
  action?: ReactNode;
  /** For dialogs that ask nothing: "Close" instead of "Cancel". */
  dismiss?: 'cancel' | 'close';
  children: ReactNode;
};

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ open, title, onClose, action, dismiss = 'cancel', children }: DialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <h2 id={heading}>{title}</h2>
          {children}
          <div className={styles.actions}>
            {action}
            <Button variant="quiet" onClick={onClose}>
              {t(`dialog.${dismiss}`)}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
