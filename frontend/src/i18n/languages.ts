import { storage } from '../api/storage.ts';
import type { TeacherTranslation, Translation } from './messages.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, so that a reader finds it whatever the page speaks. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

const LOADERS: Readonly<Record<Language, () => Promise<Translation>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
};
const TEACHER_LOADERS: Readonly<Record<Language, () => Promise<TeacherTranslation>>> = {
  en: async () => (await import('./en/teacher.ts')).teacher,
  es: async () => (await import('./es/teacher.ts')).teacher,
};
const teacherMessages = new Map<Language, Promise<TeacherTranslation>>();
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];
const CHOICE = 'stagecraft.language';

export function loadMessages(language: Language): Promise<Translation> {
  return LOADERS[language]();
}

/** The same promise for the same language, so that a screen can wait for it while it renders. */
export function loadTeacherMessages(language: Language): Promise<TeacherTranslation> {
  const words = teacherMessages.get(language) ?? TEACHER_LOADERS[language]();
  teacherMessages.set(language, words);
  return words;
}

export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** What the reader chose here before, else the first language of the browser that we speak. */
export function preferredLanguage(
  stored: string | null = storage.get(CHOICE),
  offered: readonly string[] = navigator.languages,
): Language {
  const wishes = stored === null ? offered : [stored, ...offered];
  const spoken = wishes.map((wish) => LANGUAGES.find((known) => wish.toLowerCase().split('-')[0] === known));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

/** The language of the page as it stands. */
export function spokenLanguage(): Language {
  return LANGUAGES.find((known) => known === document.documentElement.lang) ?? preferredLanguage();
}

export function rememberLanguage(language: Language): void {
  storage.set(CHOICE, language);
}
