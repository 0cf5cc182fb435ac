import styles from './Discs.module.css';

export type Passes = 1 | 2 | 3;
type Place = readonly [x: number, y: number];

const THREE: readonly Place[] = [
  [17, 18],
  [31, 18],
  [24, 30],
];
const PLACES: Readonly<Record<Passes, readonly Place[]>> = {
  1: [[17, 24]],
  2: [
    [17, 24],
    [31, 24],
  ],
  3: THREE,
};
const INKS = [styles.blue, styles.yellow, styles.coral];

type DiscsProps = { passes: Passes; size?: number };

/** One disc for each pass of the press; purely a picture, its words stand beside it. */
export function Discs({ passes, size = 48 }: DiscsProps) {
  return (
    <svg className={styles.discs} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      {PLACES[passes].map(([x, y], pass) => (
        <circle key={`${x} ${y}`} className={INKS[pass]} cx={x} cy={y} r="14" />
      ))}
    </svg>
  );
}

type PrintingProps = { done: number; of: number; size?: number };

/** The mark as it is being printed: an outline for each pass, inked as the work gets done. */
export function Printing({ done, of, size = 64 }: PrintingProps) {
  const inked = of === 0 ? 0 : Math.floor((3 * done) / of);
  return (
    <svg className={styles.discs} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      {THREE.map(([x, y], pass) => (
        <circle
          key={`${x} ${y}`}
          className={pass < inked ? INKS[pass] : styles.outline}
          cx={x}
          cy={y}
          r={pass < inked ? 14 : 13.5}
        />
      ))}
    </svg>
  );
}
