import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Notice } from './Notice.tsx';
import { TextField } from './TextField.tsx';
import { useProblemText } from './useProblemText.ts';

type ConfirmProps = {
  open: boolean;
  title: string;
  /** The button's words: what will happen. */
  action: string;
  danger?: boolean;
  busy?: boolean;
  error?: unknown;
  /** For what cannot be undone: this must be typed first. */
  typed?: { readonly label: string; readonly text: string };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Asks before something that others will notice or that cannot be undone. */
export function ConfirmDialog(props: ConfirmProps) {
  const {
    open,
    title,
    action,
    danger = false,
    busy = false,
    error,
    typed,
    onConfirm,
    onClose,
    children,
  } = props;
  const problemText = useProblemText();
  const [written, setWritten] = useState('');
  const ready = typed === undefined || written.trim() === typed.text.trim();
  const close = () => {
    setWritten('');
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={title}
      onClose={close}
      action={
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} disabled={!ready} onClick={onConfirm}>
          {action}
        </Button>
      }
    >
      {children}
      {typed !== undefined && (
        <TextField label={typed.label} value={written} onValue={setWritten} autoComplete="off" />
      )}
      {error !== undefined && error !== null && (
        <Notice tone="wrong" live>
          {problemText(error)}
        </Notice>
      )}
    </Dialog>
  );
}
