import { useI18n } from '../../i18n/I18nProvider.tsx';
import { plainText } from '../../ui/plainText.ts';
import { Table } from '../../ui/Table.tsx';
import type { Numbered } from './questions.ts';
import { useStatWords } from './useStatWords.ts';

/** The same figures as the chart, and the discrimination, in numbers. */
export function FacilityTable({ rows }: { rows: readonly Numbered[] }) {
  const { t } = useI18n();
  const words = useStatWords();
  return (
    <Table caption={t('questions.title')}>
      <thead>
        <tr>
          <th scope="col">{t('questions.question')}</th>
          <th scope="col" data-numeric>
            {t('questions.answers')}
          </th>
          <th scope="col">{t('questions.facility')}</th>
          <th scope="col">{t('questions.discrimination')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, question }) => (
          <tr key={question.key}>
            <th scope="row">
              {t('questions.numbered', { number: `${number}`, prompt: plainText(question.prompt) })}
            </th>
            <td data-numeric>{question.answers}</td>
            <td>{words.share(question.facility)}</td>
            <td>{words.index(question.discrimination)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
