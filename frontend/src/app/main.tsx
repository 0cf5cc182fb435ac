import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '../i18n/I18nProvider.tsx';
import { direction, loadMessages, preferredLanguage } from '../i18n/languages.ts';
import { applyTheme, storedTheme } from '../ui/theme.ts';
import { App } from './App.tsx';

applyTheme(storedTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const language = preferredLanguage();
document.documentElement.lang = language;
document.documentElement.dir = direction(language);
const messages = await loadMessages(language);

createRoot(root).render(
  <StrictMode>
    <I18nProvider initial={{ language, messages }}>
      <App />
    </I18nProvider>
  </StrictMode>,
);
