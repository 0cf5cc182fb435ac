import { type FormEvent, useId, useState } from 'react';
import type { PackReport } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { PackProblems } from './PackProblems.tsx';
import styles from './Packs.module.css';
import { useImportPack } from './packsApi.ts';

const LARGEST_BYTES = 2 * 1024 * 1024;

/** First a check that names each thing to mend, then, with a press more, the publication. */
export function ImportPack() {
  const { t } = useI18n();
  const heading = useId();
  const check = useImportPack();
  const publish = useImportPack();
  const form = useFormErrors(['pack'] as const);
  const [file, setFile] = useState<File>();
  const report = check.data;

  function choose(chosen: File | undefined) {
    setFile(chosen);
    check.reset();
    publish.reset();
    form.clear();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const tooBig = file !== undefined && file.size > LARGEST_BYTES && t('packs.file.big');
    if (!form.passes({ pack: file === undefined ? t('packs.file.missing') : tooBig }) || file === undefined)
      return;
    check.mutate({ file, dryRun: true }, { onError: (error) => form.refuse(error) });
  }

  return (
    <section className={styles.import} aria-labelledby={heading}>
      <h2 id={heading}>{t('packs.import')}</h2>
      <p className={styles.facts}>{t('packs.import.text')}</p>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={form.errors} />
        <label className={styles.label} htmlFor="pack">
          {t('packs.file')}
        </label>
        <input
          id="pack"
          type="file"
          accept=".zip,application/zip"
          className={styles.file}
          aria-invalid={form.at('pack') === undefined ? undefined : true}
          onChange={(event) => choose(event.target.files?.[0])}
        />
        {report === undefined && (
          <Button type="submit" variant="primary" busy={check.isPending}>
            {t('packs.check')}
          </Button>
        )}
      </form>
      <div role="status">
        {report !== undefined && !report.ok && <PackProblems problems={report.problems} />}
        {report?.ok === true && publish.data?.ok !== true && <Ready report={report} />}
        {publish.data?.ok === true && (
          <Notice tone="right" title={t('packs.published')}>
            <p>{t('packs.published.text')}</p>
          </Notice>
        )}
        {publish.data?.ok === false && <PackProblems problems={publish.data.problems} />}
      </div>
      {report?.ok === true && publish.data === undefined && file !== undefined && (
        <Button
          variant="primary"
          busy={publish.isPending}
          onClick={() => publish.mutate({ file, dryRun: false }, { onError: (error) => form.refuse(error) })}
        >
          {t('packs.publish')}
        </Button>
      )}
    </section>
  );
}

function Ready({ report: { title, language, version, problems } }: { report: PackReport }) {
  const { t } = useI18n();
  return (
    <>
      <Notice tone="right" title={t('packs.ready')}>
        <p>
          {title === undefined || language === undefined
            ? t('packs.ready.unnamed')
            : t('packs.ready.text', { title, language, version: `${version}` })}
        </p>
      </Notice>
      {problems.length > 0 && <PackProblems problems={problems} />}
    </>
  );
}
