import { storage } from '../api/storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const CHOICE = 'stagecraft.theme';

export function storedTheme(): Theme {
  const stored = storage.get(CHOICE);
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

export function chooseTheme(theme: Theme): void {
  storage.set(CHOICE, theme);
  applyTheme(theme);
}

/** Auto leaves the attribute out, so that the system's choice holds without any script. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
