import type { QuestionInsight } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Table } from '../../ui/Table.tsx';

/** For orders, numbers and short texts: the most frequent responses as they were given. */
export function ResponsesTable({ question }: { question: QuestionInsight }) {
  const { t } = useI18n();
  return (
    <Table caption={t('responses.title')}>
      <thead>
        <tr>
          <th scope="col">{t('responses.response')}</th>
          <th scope="col" data-numeric>
            {t('options.chosen')}
          </th>
          <th scope="col">{t('responses.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {question.responses.map(({ response, count, right }) => (
          <tr key={response}>
            <th scope="row">{response}</th>
            <td data-numeric>{t('options.count', { count, answers: question.answers })}</td>
            <td>
              <Icon name={right ? 'check' : 'cross'} /> {t(right ? 'answer.right' : 'answer.wrong')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
