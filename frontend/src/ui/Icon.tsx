import styles from './Icon.module.css';

const PATHS = {
  check: 'M4.5 12.5l5 5 10-11',
  cross: 'M6 6l12 12M18 6L6 18',
  info: 'M12 11v6M12 7v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  attention: 'M12 9v5M12 17v.5M12 3.5L2.5 20.5h19z',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  print: 'M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l4 2',
  partial: 'M5 12h14',
  cloud: 'M4 4l16 16M7 18h11a4 4 0 0 0 1.5-7.7M8 7.5A6 6 0 0 0 6.5 10 4 4 0 0 0 7 18',
  key: 'M14 10a4 4 0 1 0-3.5 4L12 12.5h2v2h2v2h2.500l2-2-6.800-4.500M7.500 9.500v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside words; it never stands alone, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
