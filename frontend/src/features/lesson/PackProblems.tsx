import type { PackProblem } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Packs.module.css';

/** What is wrong with a pack: which file, which line, what to do. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const { t } = useI18n();
  return (
    <Notice tone="wrong" title={t('packs.problems', { n: problems.length })}>
      <p>{t('packs.problems.text')}</p>
      <ol className={styles.problems}>
        {problems.map(({ file, line, path, message, hint }) => (
          <li key={`${file} ${line} ${path} ${message}`}>
            <code className={styles.where}>
              {line === 0 ? file : t('packs.where', { file, line: `${line}` })}
            </code>
            <span>{message}</span>
            {hint !== '' && <span className={styles.hint}>{hint}</span>}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
