import styles from './Discs.module.css';

export type Passes = 1 | 2 | 3;
const PLACES: Readonly<Record<Passes, readonly (readonly [x: number, y: number])[]>> = {
  1: [[24, 24]],
  2: [
    [17, 24],
    [31, 24],
  ],
  3: [
    [17, 18],
    [31, 18],
    [24, 30],
  ],
};
const INKS = [styles.blue, styles.yellow, styles.coral];

/** One disc for each pass of the press; purely a picture, its words stand beside it. */
export function Discs({ passes, size = 48 }: { passes: Passes; size?: number }) {
  return (
    <svg className={styles.discs} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      {PLACES[passes].map(([x, y], pass) => (
        <circle key={`${x} ${y}`} className={INKS[pass]} cx={x} cy={y} r="14" />
      ))}
    </svg>
  );
}
