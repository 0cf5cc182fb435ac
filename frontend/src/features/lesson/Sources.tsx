import { createContext, type ReactNode, use, useId, useState } from 'react';
import type { Confidence, Source } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './Sources.module.css';

const ICONS: Readonly<Record<Confidence, IconName>> = {
  CONFIRMED: 'check',
  REPORTED: 'info',
  CONTESTED: 'attention',
};

type Notes = {
  readonly sources: readonly Source[];
  readonly sheet: string;
  readonly open: (key: string) => void;
};
const Context = createContext<Notes | undefined>(undefined);

/** Lets every mark in the text open its source on one sheet at the foot of the window. */
export function SourceNotes({ sources, children }: { sources: readonly Source[]; children: ReactNode }) {
  const { t } = useI18n();
  const sheet = useId();
  const [key, setKey] = useState<string>();
  const source = sources.find((known) => known.key === key);
  return (
    <Context value={{ sources, sheet, open: setKey }}>
      {children}
      <div id={sheet} popover="auto" className={styles.sheet} role="dialog" aria-label={t('sources.one')}>
        {source !== undefined && <SourceText source={source} />}
        <button type="button" className={styles.close} popoverTarget={sheet} popoverTargetAction="hide">
          <Icon name="cross" />
          {t('sources.close')}
        </button>
      </div>
    </Context>
  );
}

/** The small number in the text; its shape says how sure the figure is, and so does its name. */
export function SourceMark({ sourceKey }: { sourceKey: string }) {
  const { t } = useI18n();
  const notes = use(Context);
  const place = notes?.sources.findIndex((known) => known.key === sourceKey) ?? -1;
  const source = notes?.sources[place];
  if (notes === undefined || source === undefined) return null;
  return (
    <button
      type="button"
      className={styles.mark}
      data-confidence={source.confidence}
      popoverTarget={notes.sheet}
      onClick={() => notes.open(sourceKey)}
      aria-label={t('sources.mark', {
        number: place + 1,
        publisher: source.publisher,
        confidence: t(`confidence.${source.confidence}`),
      })}
    >
      {place + 1}
    </button>
  );
}

/** All sources of a lesson, numbered as the marks are; what a printed page needs. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { t } = useI18n();
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{t('sources.title')}</h2>
      <p>{t('sources.lead')}</p>
      <ol>
        {sources.map((source) => (
          <li key={source.key} id={`source-${source.key}`}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceText({ source }: { source: Source }) {
  const { t, formatDate } = useI18n();
  return (
    <div>
      <a href={source.url} rel="noreferrer" lang="en">
        {source.title}
      </a>
      <p className={styles.publisher}>
        {source.publisher},{' '}
        <time dateTime={source.date}>{formatDate(source.date, precision(source.date))}</time>
      </p>
      <p className={styles.confidence} data-confidence={source.confidence}>
        <Icon name={ICONS[source.confidence]} />
        {t(`confidence.${source.confidence}`)}
      </p>
      {source.note !== undefined && <p className={styles.note}>{source.note}</p>}
    </div>
  );
}

/** Some sources are dated to the day, some to the month or the year: no more is shown than is known. */
function precision(date: string): Intl.DateTimeFormatOptions {
  const [, month, day] = date.split('-');
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
}
