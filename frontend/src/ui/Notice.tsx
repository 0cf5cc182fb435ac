import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

type Tone = 'info' | 'right' | 'wrong' | 'attention';
const ICONS: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  right: 'check',
  wrong: 'cross',
  attention: 'attention',
};

type NoticeProps = { tone?: Tone; title?: ReactNode; live?: boolean; children?: ReactNode };

/** Something to know, with an icon and words; live ones are read out when they appear. */
export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={live ? 'status' : undefined}>
      <Icon name={ICONS[tone]} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
