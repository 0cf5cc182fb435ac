import { describe, expect, it } from 'vitest';
import { draftOf, moved, numberFrom, responseFrom } from './draft.ts';

describe('numberFrom', () => {
  it.each([
    ['6', 'en', 6],
    [' 0.5 ', 'en', 0.5],
    ['1,234.5', 'en', 1234.5],
    ['-3', 'en', -3],
    ['0,5', 'es', 0.5],
    ['12.345,6', 'es', 12345.6],
    ['0.5', 'es', 0.5],
    ['.5', 'en', 0.5],
  ])('reads %s in %s as %d', (typed, language, number) => {
    expect(numberFrom(typed, language)).toBe(number);
  });

  it.each(['', 'six', '1e5', '1,2,3', '--1', '.'])('takes %s for no number', (typed) => {
    expect(numberFrom(typed, 'en')).toBeUndefined();
  });
});

describe('moved', () => {
  it('swaps an item with its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('leaves the ends where they are', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });
});

describe('responseFrom', () => {
  const empty = draftOf({ key: 'q', kind: 'SINGLE', prompt: '' });

  it('is missing until something was chosen or typed', () => {
    expect(responseFrom('SINGLE', empty, 'en')).toBeUndefined();
    expect(responseFrom('MULTIPLE', empty, 'en')).toBeUndefined();
    expect(responseFrom('NUMERIC', empty, 'en')).toBeUndefined();
    expect(responseFrom('SHORT_TEXT', { ...empty, typed: '  ' }, 'en')).toBeUndefined();
  });

  it('has the one part that its kind asks for', () => {
    expect(responseFrom('MULTIPLE', { ...empty, chosen: ['a', 'b'] }, 'en')).toEqual({ options: ['a', 'b'] });
    expect(responseFrom('ORDERING', { ...empty, order: ['b', 'a'] }, 'en')).toEqual({ order: ['b', 'a'] });
    expect(responseFrom('NUMERIC', { ...empty, typed: '6' }, 'en')).toEqual({ number: 6 });
    expect(responseFrom('SHORT_TEXT', { ...empty, typed: ' token ' }, 'en')).toEqual({ text: 'token' });
  });
});
