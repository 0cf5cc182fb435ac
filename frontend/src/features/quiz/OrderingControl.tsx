import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './AnswerInput.module.css';
import { moved } from './draft.ts';

type OrderingProps = {
  items: readonly { readonly key: string; readonly text: string }[];
  order: readonly string[];
  onOrder: (order: readonly string[]) => void;
};

/** Two buttons an item: works alike by finger, mouse, keyboard and switch, and says where the item went. */
export function OrderingControl({ items, order, onOrder }: OrderingProps) {
  const { t, language } = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ key: string; by: -1 | 1 }>();
  const textOf = (key: string) => items.find((item) => item.key === key)?.text ?? key;

  // Moving an element in the page takes the focus from its button: give it back.
  useEffect(() => {
    if (last === undefined || order.length === 0) return;
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    buttons.find(({ dataset }) => dataset.move === `${last.key} ${last.by}`)?.focus();
  }, [last, order]);

  const move = (key: string, by: -1 | 1) => {
    setLast({ key, by });
    onOrder(moved(order, key, by));
  };
  return (
    <>
      <ol ref={list} className={styles.order}>
        {order.map((key, place) => (
          <li key={key} className={styles.item}>
            <span>{textOf(key)}</span>
            <span className={styles.moves} lang={language}>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  data-move={`${key} ${by}`}
                  aria-disabled={order[place + by] === undefined || undefined}
                  aria-label={t(by < 0 ? 'quiz.order.up' : 'quiz.order.down', { item: textOf(key) })}
                  onClick={() => move(key, by)}
                >
                  <Icon name={by < 0 ? 'up' : 'down'} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status" lang={language}>
        {last !== undefined &&
          t('quiz.order.now', {
            item: textOf(last.key),
            place: order.indexOf(last.key) + 1,
            of: order.length,
          })}
      </p>
    </>
  );
}
