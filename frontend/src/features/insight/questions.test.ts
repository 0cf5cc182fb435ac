import { describe, expect, it } from 'vitest';
import type { QuestionInsight, Stat } from '../../api/teacherTypes.ts';
import { hardestFirst, numbered } from './questions.ts';

const tooEarly: Stat = { state: 'TOO_EARLY', n: 2, needed: 5 };
const question = (key: string, facility: Stat): QuestionInsight => ({
  key,
  prompt: key,
  kind: 'SINGLE',
  topic: 'big-idea',
  answers: facility.n,
  unanswered: 0,
  right: 0,
  facility,
  discrimination: tooEarly,
  options: [],
  responses: [],
  confidence: [],
});
const shown = (value: number): Stat => ({ state: 'SHOWN', value, low: 0, high: 1, n: 9, needed: 5 });

describe('hardest first', () => {
  it('keeps each number, and puts what is too early to judge last', () => {
    const rows = numbered([question('a', shown(0.9)), question('b', tooEarly), question('c', shown(0.2))]);
    expect(hardestFirst(rows).map(({ number }) => number)).toEqual([3, 1, 2]);
  });

  it('leaves equal ones in the order of the quiz', () => {
    const rows = numbered([question('a', shown(0.5)), question('b', shown(0.5))]);
    expect(hardestFirst(rows).map(({ number }) => number)).toEqual([1, 2]);
  });
});
