import { Discs } from './Discs.tsx';
import styles from './Mark.module.css';

/** The mark and the name: three passes of the press. */
export function Mark() {
  return (
    <span className={styles.mark}>
      <Discs passes={3} size={40} />
      <span>Stagecraft</span>
    </span>
  );
}
