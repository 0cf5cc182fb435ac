import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import {
  direction,
  type Language,
  loadMessages,
  loadTeacherMessages,
  rememberLanguage,
} from './languages.ts';
import { format, type Key, type Message, type Translate, type Translation } from './messages.ts';

type I18n = {
  readonly language: Language;
  readonly t: Translate;
  /** Whether there are words for a key that was put together at run time. */
  readonly knows: (key: string) => boolean;
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
      ...speak(messages, language),
      formatDate: (instant, options = { dateStyle: 'medium', timeStyle: 'short' }) =>
        new Intl.DateTimeFormat(language, options).format(new Date(instant)),
      formatList: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    }),
    [language, messages, setLanguage],
  );

  return <Context value={value}>{children}</Context>;
}

type Words = { readonly [key in Key]?: Message };

function speak(words: Words, language: Language): Pick<I18n, 't' | 'knows'> {
  return {
    t: (key, ...values) => format(words[key] ?? key, values[0] ?? {}, language),
    knows: (key) => Object.hasOwn(words, key),
  };
}

/** Adds the words of the teacher's screens; waits, as those screens themselves do, until they are loaded. */
export function TeacherWords({ children }: { children: ReactNode }) {
  const outer = useI18n();
  const more = use(loadTeacherMessages(outer.language));
  const value = useMemo<I18n>(() => {
    const spoken = speak(more, outer.language);
    return {
      ...outer,
      t: (key, ...values) => (spoken.knows(key) ? spoken.t(key, ...values) : outer.t(key, ...values)),
      knows: (key) => spoken.knows(key) || outer.knows(key),
    };
  }, [outer, more]);
  return <Context value={value}>{children}</Context>;
}

export function useI18n(): I18n {
  const value = use(Context);
  if (value === undefined) throw new Error('useI18n needs an I18nProvider above it');
  return value;
}
