import { describe, expect, it } from 'vitest';
import { teacher } from './en/teacher.ts';
import { en as everyone } from './en.ts';
import { teacher as docente } from './es/teacher.ts';
import { es as todos } from './es.ts';
import type { Message } from './messages.ts';

const en = { ...everyone, ...teacher };
const es = { ...todos, ...docente };
const sources: Record<string, string> = import.meta.glob(
  ['../**/*.{ts,tsx}', '!../i18n/{en,es}/**', '!../**/*.test.{ts,tsx}', '!../testkit/**'],
  { query: '?raw', import: 'default', eager: true },
);
const code = Object.values(sources).join('\n');
const keys = Object.keys(en);

function wordings(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message).map((text) => text ?? '');
}

function placeholders(message: Message): string[] {
  const names = wordings(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
  return [...new Set(names)].sort();
}

describe('messages', () => {
  it('exist in every language, under the same keys', () => {
    expect(Object.keys(es).sort()).toEqual([...keys].sort());
  });

  it('are all used by a screen', () => {
    const prefixes = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? '');
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('are all there when a screen asks for them', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });

  it.each(Object.keys(en) as (keyof typeof en)[])(
    '%s has the same blanks and some words in Spanish',
    (key) => {
      expect(placeholders(es[key])).toEqual(placeholders(en[key]));
      expect(wordings(es[key]).every((text) => text.trim() !== '')).toBe(true);
    },
  );
});
