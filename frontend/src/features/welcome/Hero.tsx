import { useI18n } from '../../i18n/I18nProvider.tsx';
import styles from './Hero.module.css';

/** A poster in three inks: the model reads, it is shown, it is judged. */
export function Hero() {
  const { t } = useI18n();
  return (
    <svg className={styles.hero} viewBox="0 0 640 620" role="img" aria-label={t('welcome.picture')}>
      <defs>
        <pattern
          id="halftone"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(38)"
        >
          <circle className={styles.dot} cx="4.5" cy="4.5" r="2.1" />
        </pattern>
        <linearGradient id="fade" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0.35" stopColor="#000" />
          <stop offset="1" stopColor="#fff" />
        </linearGradient>
        <mask id="faded" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill="url(#fade)" />
        </mask>
      </defs>
      <rect className={styles.sheet} x="20" y="20" width="600" height="580" rx="6" />
      <g className={styles.inks}>
        <Disc x={228} y={212} className={styles.blue} />
        <Disc x={414} y={216} className={styles.yellow} />
        <Disc x={322} y={376} className={styles.coral} />
      </g>
      <Book />
      <Page />
      <Judgement />
      <g className={styles.caption}>
        <StageNumber x={124} y={296} pass={1} />
        <StageNumber x={506} y={296} pass={2} />
        <StageNumber x={322} y={494} pass={3} />
      </g>
      <PrintersMarks />
    </svg>
  );
}

function Disc({ x, y, className }: { x: number; y: number; className: string | undefined }) {
  return (
    <g className={className}>
      <circle cx={x} cy={y} r="152" />
      <circle className={styles.halftone} cx={x} cy={y} r="152" fill="url(#halftone)" mask="url(#faded)" />
    </g>
  );
}

function StageNumber({ x, y, pass }: { x: number; y: number; pass: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="24" />
      <text y="11">{pass}</text>
    </g>
  );
}

/** Stage one: an open book, its text leaving as tokens. */
function Book() {
  return (
    <g transform="translate(96 132)">
      <path className={styles.shade} d="M6 26q40-16 74 4 34-20 74-4v84q-40-14-74 6-34-20-74-6z" />
      <path className={styles.card} d="M0 20q40-16 74 4 34-20 74-4v84q-40-14-74 6-34-20-74-6z" />
      <path
        className={styles.line}
        d="M74 24v86M14 38q24-8 46 2M14 56q24-8 46 2M14 74q24-8 46 2M88 40q24-10 46-2"
      />
      <path className={styles.line} d="M88 58q24-10 46-2M88 76q18-8 30-4" />
      <g className={styles.tokens}>
        <rect x="10" y="-18" width="26" height="14" rx="3" />
        <rect x="42" y="-34" width="38" height="14" rx="3" />
        <rect x="86" y="-20" width="20" height="14" rx="3" />
        <rect x="112" y="-38" width="32" height="14" rx="3" />
      </g>
    </g>
  );
}

/** Stage two: a question with its good answer, and the pencil that wrote it. */
function Page() {
  return (
    <g transform="translate(428 96)">
      <path className={styles.shade} d="M8 8h104v144h-104z" />
      <path className={styles.card} d="M0 0h104v144h-104z" />
      <path className={styles.line} d="M16 26q0-12 12-12 12 0 12 11 0 7-12 13v5M28 52v1M54 24h34M54 42h20" />
      <path className={styles.rule} d="M0 68h104" />
      <path className={styles.line} d="M16 88h72M16 106h64M16 124h44" />
      <path className={styles.card} d="M78 128l52-60 16 13-52 61-21 8z" />
      <path className={styles.line} d="M78 128l16 14M120 79l16 14" />
    </g>
  );
}

/** Stage three: two answers, and the judgement which one is better. */
function Judgement() {
  return (
    <g transform="translate(232 346)">
      <path className={styles.shade} d="M6 10h76v100h-50l-18 20v-20h-8z" />
      <path className={styles.card} d="M0 4h76v100h-50l-18 20v-20h-8z" />
      <path className={styles.line} d="M14 28h48M14 46h40M14 64h48M14 82h22" />
      <path className={styles.shade} d="M110 10h76v100h-8v20l-18-20h-50z" />
      <path className={styles.card} d="M104 4h76v100h-8v20l-18-20h-50z" />
      <path className={styles.line} d="M118 28h48M118 46h30" />
      <path className={styles.tick} d="M118 76l14 15 32-38" />
    </g>
  );
}

function PrintersMarks() {
  return (
    <g className={styles.marks}>
      {[
        [46, 46],
        [594, 46],
        [46, 574],
        [594, 574],
      ].map(([x, y]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <circle r="7" />
          <path d="M-13 0h26M0-13v26" />
        </g>
      ))}
      <rect className={styles.blueSwatch} x="272" y="564" width="28" height="14" />
      <rect className={styles.yellowSwatch} x="306" y="564" width="28" height="14" />
      <rect className={styles.coralSwatch} x="340" y="564" width="28" height="14" />
    </g>
  );
}
