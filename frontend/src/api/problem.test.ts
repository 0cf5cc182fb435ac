import { describe, expect, it } from 'vitest';
import { fieldErrors, hasSlug, type Problem, ProblemError, problemFrom, slugOf } from './problem.ts';

function problem(errors?: Problem['errors']): ProblemError {
  return new ProblemError({
    type: '/docs/api.html#problem-invalid-request',
    title: 'Invalid',
    status: 400,
    detail: 'Something is missing.',
    ...(errors === undefined ? {} : { errors }),
  });
}

describe('fieldErrors', () => {
  it('sorts refused fields to the fields of the form', () => {
    const found = fieldErrors(problem([{ pointer: '/alias', detail: 'Too long.' }]), ['alias', 'code']);
    expect(found.get('alias')).toBe('Too long.');
    expect(found.has('code')).toBe(false);
  });

  it('gives what is wrong with a parameter to the whole form', () => {
    const found = fieldErrors(problem([{ parameter: 'code', detail: 'Seven letters.' }]), ['code']);
    expect([...found]).toEqual([['', 'Seven letters.']]);
  });

  it('finds the field of a nested pointer and of an escaped one', () => {
    const errors = [
      { pointer: '#/steps/0/title', detail: 'Empty.' },
      { pointer: '/a~1b', detail: 'Odd.' },
    ];
    const found = fieldErrors(problem(errors), ['steps', 'a/b']);
    expect(found.get('steps')).toBe('Empty.');
    expect(found.get('a/b')).toBe('Odd.');
  });

  it('keeps what belongs to no field, and the first of several', () => {
    const errors = [
      { pointer: '/unknown', detail: 'First.' },
      { pointer: '/other', detail: 'Second.' },
    ];
    expect(fieldErrors(problem(errors), ['alias']).get('')).toBe('First.');
  });

  it('is empty for anything but a problem', () => {
    expect(fieldErrors(new TypeError('x'), ['alias']).size).toBe(0);
  });
});

describe('problemFrom', () => {
  it('reads a problem document', () => {
    const read = problemFrom(new Response(null, { status: 404 }), problem().problem);
    expect(read.problem.detail).toBe('Something is missing.');
  });

  it("makes a problem of a proxy's page", () => {
    const read = problemFrom(new Response(null, { status: 502 }), '<html>Bad gateway</html>');
    expect(read.problem.status).toBe(502);
    expect(read.slug).toBe('about:blank');
  });
});

describe('slugOf', () => {
  it.each([
    ['/docs/api.html#problem-unknown-code', 'unknown-code'],
    ['/docs/problems/unknown-code', 'unknown-code'],
    ['about:blank', 'about:blank'],
  ])('of %s is %s', (type, slug) => {
    expect(slugOf(type)).toBe(slug);
  });

  it('tells problems apart', () => {
    expect(hasSlug(problem(), 'invalid-request')).toBe(true);
    expect(hasSlug(new Error('x'), 'invalid-request')).toBe(false);
  });
});
