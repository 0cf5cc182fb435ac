import { type ReactNode, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from './Button.tsx';
import { copyText } from './copyText.ts';
import { Icon } from './Icon.tsx';

/** Copies a text and says that it did. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState('');
  const done = copied === text;
  return (
    <Button onClick={async () => setCopied((await copyText(text)) ? text : '')}>
      <Icon name={done ? 'check' : 'copy'} />
      <span role="status">{done ? t('copy.done') : children}</span>
    </Button>
  );
}
