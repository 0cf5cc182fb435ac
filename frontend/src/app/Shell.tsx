import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Account } from '../api/types.ts';
import { useOnline } from '../api/useOnline.ts';
import { useSession } from '../api/useSession.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import type { PlainKey } from '../i18n/messages.ts';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { chooseTheme, storedTheme, THEMES, type Theme } from '../ui/theme.ts';
import styles from './Shell.module.css';

type Destination = { readonly href: string; readonly label: PlainKey };

const LEARNER: readonly Destination[] = [
  { href: '/classes', label: 'shell.classes' },
  { href: '/settings', label: 'shell.myData' },
];
const TEACHER: readonly Destination[] = [
  { href: '/classes', label: 'shell.classrooms' },
  { href: '/teach/lessons', label: 'shell.lessons' },
  { href: '/settings', label: 'shell.settings' },
];
const DESTINATIONS: Readonly<Record<Account['role'], readonly Destination[]>> = {
  LEARNER,
  TEACHER,
  ADMIN: [...TEACHER, { href: '/admin', label: 'shell.admin' }],
};

/** The frame around every screen. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.home} aria-label={t('shell.home')}>
          <Mark />
        </Link>
        <MainNav />
        <LanguageSwitch />
      </header>
      <OfflineNotice />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.footerText}>
          <p>{t('shell.local')}</p>
          <p>{t('shell.licence')}</p>
        </div>
        <ThemeSwitch />
      </footer>
    </>
  );
}

function MainNav() {
  const { t } = useI18n();
  const { account } = useSession();
  if (!account) return <span className={styles.nav} />;
  return (
    <nav className={styles.nav} aria-label={t('shell.nav')}>
      {DESTINATIONS[account.role].map(({ href, label }) => (
        <Link key={href} href={href} className={(active) => (active ? `${styles.here}` : undefined)}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

function OfflineNotice() {
  const { t } = useI18n();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className={styles.offline}>
          <Icon name="cloud" />
          {t('shell.offline')}
        </p>
      )}
    </div>
  );
}

function LanguageSwitch() {
  const { t, language, setLanguage } = useI18n();
  return (
    <label className={`${styles.choice} ${styles.language}`}>
      <Icon name="globe" />
      <span className="visually-hidden">{t('shell.language')}</span>
      <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeSwitch() {
  const { t } = useI18n();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useEffect(() => chooseTheme(theme), [theme]);
  return (
    <label className={styles.choice}>
      {t('shell.theme')}
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {t(`theme.${known}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
