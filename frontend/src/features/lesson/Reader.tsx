import { useEffect } from 'react';
import type { Lesson, Section, Step } from '../../api/types.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { Pipeline } from './Pipeline.tsx';
import styles from './Reader.module.css';
import { SourceList, SourceMark, SourceNotes } from './Sources.tsx';
import { useSectionInView } from './useSectionInView.ts';

type ReaderProps = {
  lesson: Lesson;
  step: Step;
  /** What the one button at the end says, and does. */
  nextLabel: string;
  busy: boolean;
  onNext: () => void;
};

/** A reading step: sections in one column, a quiet rail beside them, and every figure with its source. */
export function Reader({ lesson, step, nextLabel, busy, onNext }: ReaderProps) {
  const { t } = useI18n();
  const sections = step.sections ?? [];
  useJumpToAddress();
  return (
    <SourceNotes sources={lesson.sources}>
      <div className={styles.reader}>
        <Rail sections={sections} />
        <article lang={lesson.language} className={styles.text}>
          {step.intro !== undefined && <RichText html={step.intro} />}
          {sections.map((section) => (
            <SectionText key={section.key} section={section} />
          ))}
          <div className={styles.end} lang={undefined}>
            <Button variant="primary" busy={busy} onClick={onNext}>
              {nextLabel}
              <Icon name="forward" />
            </Button>
          </div>
          <SourceList sources={lesson.sources} />
          <p className={styles.credits}>
            {lesson.credits} {t('reader.licence', { licence: lesson.licence })}
          </p>
        </article>
      </div>
    </SourceNotes>
  );
}

function SectionText({ section }: { section: Section }) {
  return (
    <section id={section.key} className={styles.section} aria-labelledby={`${section.key}-title`}>
      <h2 id={`${section.key}-title`} tabIndex={-1}>
        {section.title}
      </h2>
      <RichText
        html={section.html}
        source={(key) => <SourceMark sourceKey={key} />}
        figure={(name, description) => (name === 'pipeline' ? <Pipeline description={description} /> : null)}
      />
    </section>
  );
}

function Rail({ sections }: { sections: readonly Section[] }) {
  const { t } = useI18n();
  const current = useSectionInView(sections.map(({ key }) => key));
  return (
    <nav className={styles.rail} aria-label={t('reader.parts')}>
      <ol>
        {sections.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${key}`} aria-current={key === current ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A link from the quiz names its section in the address; the text arrives later than the browser looks for it. */
function useJumpToAddress() {
  useEffect(() => {
    const section = document.getElementById(window.location.hash.slice(1));
    if (window.location.hash === '' || section === null) return;
    section.scrollIntoView();
    section.querySelector('h2')?.focus({ preventScroll: true });
  }, []);
}
