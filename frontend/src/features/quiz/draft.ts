import type { AnswerResponse, QuestionKind, QuestionView } from '../../api/types.ts';

/** What is on the screen before it is an answer. */
export type Draft = {
  readonly chosen: readonly string[];
  readonly order: readonly string[];
  readonly typed: string;
};

export function draftOf(question: QuestionView): Draft {
  return { chosen: [], order: question.options?.map(({ key }) => key) ?? [], typed: '' };
}

/** The answer as the server takes it, or undefined while something is missing. */
export function responseFrom(kind: QuestionKind, draft: Draft, language: string): AnswerResponse | undefined {
  switch (kind) {
    case 'SINGLE':
    case 'MULTIPLE':
      return draft.chosen.length === 0 ? undefined : { options: [...draft.chosen] };
    case 'ORDERING':
      return { order: [...draft.order] };
    case 'NUMERIC': {
      const number = numberFrom(draft.typed, language);
      return number === undefined ? undefined : { number };
    }
    case 'SHORT_TEXT':
      return draft.typed.trim() === '' ? undefined : { text: draft.typed.trim() };
  }
}

/** Reads a number as the reader's language writes it: "1.234,5" in Spanish is "1,234.5" in English. */
export function numberFrom(typed: string, language: string): number | undefined {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = decimal === ',' ? '.' : ',';
  const tidy = typed.replace(/[\s\u00a0\u202f]/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(tidy);
  const plain = (grouped ? tidy.replaceAll(group, '') : tidy).replace(/[,.]/, '.');
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  return Number(plain);
}

/** The order after one item has moved by one place; unchanged at either end. */
export function moved(order: readonly string[], key: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(key);
  const other = order[from + by];
  if (from < 0 || other === undefined) return order;
  return order.map((item) => (item === key ? other : item === other ? key : item));
}
