import { lazy, Suspense } from 'react';
import styles from './QrCode.module.css';

type QrCodeProps = { text: string; label: string; size?: 'card' | 'room' };

/** Drawn here, by a library that is loaded only where a code is shown; no service learns what it says. */
export function QrCode({ text, label, size = 'card' }: QrCodeProps) {
  return (
    <div className={`${styles.frame} ${styles[size]}`}>
      <Suspense fallback={null}>
        <Drawing text={text} label={label} />
      </Suspense>
    </div>
  );
}

const Drawing = lazy(async () => {
  const { encode } = await import('uqr');
  return {
    default: ({ text, label }: { text: string; label: string }) => {
      const { size, data } = encode(text, { ecc: 'M', border: 2 });
      const squares = data.flatMap((row, y) =>
        row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
      );
      return (
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
          <path d={squares.join('')} />
        </svg>
      );
    },
  };
});
