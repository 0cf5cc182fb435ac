import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Discs, type Passes } from '../../ui/Discs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeading } from '../../ui/Page.tsx';
import { Hero } from './Hero.tsx';
import { JoinForm } from './JoinForm.tsx';
import styles from './WelcomePage.module.css';

const STAGES: readonly Passes[] = [1, 2, 3];

/** What is this, try it, join a class, I teach. */
export function WelcomePage() {
  const { t } = useI18n();
  return (
    <div className={styles.welcome}>
      <section className={styles.top}>
        <div className={styles.words}>
          <PageHeading className={styles.title}>{t('welcome.title')}</PageHeading>
          <p className={styles.lead}>{t('welcome.lead')}</p>
          <JoinForm />
          <p className={styles.or}>
            <ButtonLink href="/try">
              {t('welcome.try')}
              <Icon name="forward" />
            </ButtonLink>
            <span className={styles.small}>{t('welcome.tryNeeds')}</span>
          </p>
        </div>
        <Hero />
      </section>
      <section className={styles.stages} aria-labelledby="stages">
        <h2 id="stages">{t('welcome.stages')}</h2>
        <ol>
          {STAGES.map((stage) => (
            <li key={stage}>
              <Discs passes={stage} size={72} />
              <div>
                <h3>{t(`welcome.stage.${stage}`)}</h3>
                <p>{t(`welcome.stage.${stage}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.doors}>
        <div>
          <h2>{t('welcome.back')}</h2>
          <p>{t('welcome.back.text')}</p>
          <Link href="/return">{t('welcome.back.action')}</Link>
        </div>
        <div>
          <h2>{t('welcome.teach')}</h2>
          <p>{t('welcome.teach.text')}</p>
          <Link href="/sign-in">{t('welcome.teach.action')}</Link>
        </div>
      </section>
    </div>
  );
}
