import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { direction, type Language, loadMessages, rememberLanguage } from './languages.ts';
import { format, type Translate, type Translation } from './messages.ts';

type I18n = {
  readonly language: Language;
  readonly t: Translate;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly formatDate: (instant: string, options?: Intl.DateTimeFormatOptions) => string;
  readonly formatList: (items: readonly string[]) => string;
};

const Context = createContext<I18n | undefined>(undefined);

type Spoken = { readonly language: Language; readonly messages: Translation };

/** Gives every screen its words; the first language is loaded before the first paint. */
export function I18nProvider({ initial, children }: { initial: Spoken; children: ReactNode }) {
  const [{ language, messages }, setSpoken] = useState(initial);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);

  const setLanguage = useCallback(async (next: Language) => {
    rememberLanguage(next);
    setSpoken({ language: next, messages: await loadMessages(next) });
  }, []);

  const value = useMemo<I18n>(
    () => ({
      language,
      setLanguage,
      t: (key, ...values) => format(messages[key], values[0] ?? {}, language),
      formatDate: (instant, options = { dateStyle: 'medium', timeStyle: 'short' }) =>
        new Intl.DateTimeFormat(language, options).format(new Date(instant)),
      formatList: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    }),
    [language, messages, setLanguage],
  );

  return <Context value={value}>{children}</Context>;
}

export function useI18n(): I18n {
  const value = use(Context);
  if (value === undefined) throw new Error('useI18n needs an I18nProvider above it');
  return value;
}
