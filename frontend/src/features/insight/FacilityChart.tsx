import { AxisTop } from '@visx/axis';
import { Line } from '@visx/shape';
import type { Stat } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import styles from './FacilityChart.module.css';
import { TICKS, type Unit } from './unitScale.ts';
import { useStatWords } from './useStatWords.ts';

const AXIS_HEIGHT = 28;
const ROW_HEIGHT = 32;

/** The scale above all rows; its first answer is how wide the column is. */
export function FacilityAxis({ x, width }: { x: Unit; width: number }) {
  const { percent } = useStatWords();
  return (
    <svg className={styles.drawing} width={width} height={AXIS_HEIGHT} aria-hidden="true">
      <AxisTop
        top={AXIS_HEIGHT}
        scale={x}
        tickValues={[...TICKS]}
        tickFormat={(value) => percent(Number(value))}
        hideAxisLine
        hideTicks
        tickClassName={styles.tick ?? ''}
      />
    </svg>
  );
}

type FacilityRowProps = { stat: Stat; x: Unit; width: number; marked: boolean };

/** A point where the class stands, with whiskers as wide as our doubt; a diamond where it is worth discussing. */
export function FacilityRow({ stat, x, width, marked }: FacilityRowProps) {
  const { t } = useI18n();
  return (
    <svg className={styles.drawing} width={width} height={ROW_HEIGHT} aria-hidden="true">
      {TICKS.map((tick) => (
        <Line
          key={tick}
          className={styles.grid ?? ''}
          from={{ x: x(tick), y: 0 }}
          to={{ x: x(tick), y: ROW_HEIGHT }}
        />
      ))}
      {stat.value === undefined ? (
        <text className={styles.early} x={x(0) + 6} y={ROW_HEIGHT / 2} dominantBaseline="central">
          {t('stat.early')}
        </text>
      ) : (
        <g transform={`translate(0 ${ROW_HEIGHT / 2})`}>
          <Whisker from={x(stat.low ?? stat.value)} to={x(stat.high ?? stat.value)} />
          <Point x={x(stat.value)} marked={marked} />
        </g>
      )}
    </svg>
  );
}

function Whisker({ from, to }: { from: number; to: number }) {
  return <path className={styles.whisker} d={`M${from} 0H${to}M${from} -6V6M${to} -6V6`} />;
}

function Point({ x, marked }: { x: number; marked: boolean }) {
  return marked ? (
    <path className={styles.marked} d={`M${x} -10L${x + 10} 0L${x} 10L${x - 10} 0z`} />
  ) : (
    <circle className={styles.point} cx={x} r="8" />
  );
}

export function FacilityLegend() {
  const { t } = useI18n();
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
          <Point x={0} marked={false} />
        </svg>
        {t('facility.legend.point')}
      </li>
      <li>
        <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
          <Point x={0} marked />
        </svg>
        {t('facility.legend.marked')}
      </li>
      <li>
        <svg viewBox="-24 -12 48 24" width="48" height="24" aria-hidden="true">
          <Whisker from={-20} to={20} />
        </svg>
        {t('facility.legend.whisker')}
      </li>
    </ul>
  );
}
