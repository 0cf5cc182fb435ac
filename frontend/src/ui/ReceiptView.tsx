import type { Receipt } from '../api/types.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { PlainKey } from '../i18n/messages.ts';
import styles from './ReceiptView.module.css';

/** What was erased, when, and under which number: to be printed or copied by whoever must show it. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { t, formatDate, knows } = useI18n();
  const counted = Object.entries(receipt.counts).filter(([, count]) => count > 0);
  return (
    <dl className={styles.receipt}>
      <div>
        <dt>{t('receipt.number')}</dt>
        <dd className={styles.number}>{receipt.id}</dd>
      </div>
      <div>
        <dt>{t('receipt.at')}</dt>
        <dd>{formatDate(receipt.erasedAt)}</dd>
      </div>
      {counted.map(([what, count]) => {
        const key = `receipt.of.${what}`;
        return (
          <div key={what}>
            <dt>{knows(key) ? t(key as PlainKey) : what}</dt>
            <dd>{count}</dd>
          </div>
        );
      })}
    </dl>
  );
}
