import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { en } from '../i18n/en.ts';
import { I18nProvider } from '../i18n/I18nProvider.tsx';

/** Renders with the English words, as a reader sees them. */
export function renderInEnglish(element: ReactNode) {
  return render(<I18nProvider initial={{ language: 'en', messages: en }}>{element}</I18nProvider>);
}
