import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Conflict.module.css';
import { RULES, type Rules } from './rules.ts';

type ConflictProps = {
  before: Rules;
  theirs: Rules;
  mine: Rules;
  busy: boolean;
  onApply: () => void;
  onDiscard: () => void;
};

/** Another teacher saved first: what differs, and the choice. */
export function Conflict({ before, theirs, mine, busy, onApply, onDiscard }: ConflictProps) {
  const { t } = useI18n();
  const show = (rules: Rules, rule: (typeof RULES)[number]) => {
    if (rule === 'name') return rules.name;
    if (rule === 'names') return t(`rules.names.${rules.names}`);
    return t(rules[rule] ? 'rules.yes' : 'rules.no');
  };
  const differing = RULES.filter((rule) => theirs[rule] !== before[rule] || mine[rule] !== before[rule]);
  return (
    <Notice tone="attention" live title={t('conflict.title')}>
      <p>{t('conflict.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.what')}</th>
            <th scope="col">{t('conflict.now')}</th>
            <th scope="col">{t('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((rule) => (
            <tr key={rule}>
              <th scope="row">{t(`conflict.of.${rule}`)}</th>
              <td>{show(theirs, rule)}</td>
              <td>{mine[rule] === before[rule] ? t('conflict.unchanged') : show(mine, rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button variant="primary" busy={busy} onClick={onApply}>
          {t('conflict.apply')}
        </Button>
        <Button onClick={onDiscard}>{t('conflict.discard')}</Button>
      </div>
    </Notice>
  );
}
