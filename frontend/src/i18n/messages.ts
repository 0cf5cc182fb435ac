import type { teacher } from './en/teacher.ts';
import type { en } from './en.ts';

/** A sentence, or one sentence for each plural category of the count `n`. */
export type Message = string | Plural;
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

export type English = typeof en & typeof teacher;
export type Key = keyof English & string;
/** A translation holds the same keys; where English counts, so does it. */
type Translated<Words> = { readonly [K in keyof Words]: Words[K] extends string ? string : Plural };
export type Translation = Translated<typeof en>;
/** The words of the teacher's screens come when the first of those screens is visited. */
export type TeacherTranslation = Translated<typeof teacher>;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Placeholders<M> = M extends string ? Names<M> : M extends object ? 'n' | Names<M[keyof M]> : never;
type Values<M> = { readonly [Name in Placeholders<M>]: Name extends 'n' ? number : string | number };

/** Keys without placeholders take no values; all others must give every one. */
export type Arguments<K extends Key> =
  Placeholders<English[K]> extends never ? [] : [values: Values<English[K]>];
/** Keys that can be looked up without any values, such as the labels in a table of choices. */
export type PlainKey = { [K in Key]: Placeholders<English[K]> extends never ? K : never }[Key];
export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

/** Fills in a message; numbers are written as the language writes them. */
export function format(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  const text = typeof message === 'string' ? message : choose(message, Number(values.n), language);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

function choose(message: Plural, n: number, language: string): string {
  return message[new Intl.PluralRules(language).select(n)] ?? message.other;
}
