import { describe, expect, it } from 'vitest';
import { direction, preferredLanguage } from './languages.ts';
import { format } from './messages.ts';

describe('format', () => {
  it('fills in each blank', () => {
    expect(format('{a} of {b}', { a: 'two', b: 'three' }, 'en')).toBe('two of three');
  });

  it('writes numbers as the language does', () => {
    expect(format('{n}', { n: 12345.5 }, 'en')).toBe('12,345.5');
    expect(format('{n}', { n: 12345.5 }, 'es')).toBe('12.345,5');
  });

  it('chooses the wording by the count', () => {
    const students = { one: '{n} student', other: '{n} students' };
    expect(format(students, { n: 1 }, 'en')).toBe('1 student');
    expect(format(students, { n: 0 }, 'en')).toBe('0 students');
  });

  it('falls back to the general wording where a language has more categories', () => {
    expect(format({ one: '{n} punto', other: '{n} de puntos' }, { n: 1_000_000 }, 'es')).toBe(
      '1.000.000 de puntos',
    );
  });
});

describe('preferredLanguage', () => {
  it('takes the first language of the browser that we speak', () => {
    expect(preferredLanguage(null, ['fr-CH', 'es-MX', 'en'])).toBe('es');
  });

  it('puts what the reader chose first', () => {
    expect(preferredLanguage('en', ['es'])).toBe('en');
  });

  it('speaks English to everyone else', () => {
    expect(preferredLanguage(null, ['fi'])).toBe('en');
    expect(preferredLanguage('klingon', [])).toBe('en');
  });
});

describe('direction', () => {
  it('knows the scripts that run from right to left', () => {
    expect(direction('ar')).toBe('rtl');
    expect(direction('es')).toBe('ltr');
  });
});
