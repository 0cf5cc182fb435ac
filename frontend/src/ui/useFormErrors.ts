import { useState } from 'react';
import { fieldErrors, ProblemError } from '../api/problem.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { FormError } from './ErrorSummary.tsx';
import { useProblemText } from './useProblemText.ts';

type Found<Field extends string> = Readonly<Partial<Record<Field, string | false>>>;

/** What is wrong with a form: our own checks before it is sent, then what the server refused, at its field. */
export function useFormErrors<Field extends string>(fields: readonly Field[]) {
  const { knows } = useI18n();
  const problemText = useProblemText();
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  /** Says whether the form may be sent, and shows what stands in the way. */
  function passes(found: Found<Field>): boolean {
    const wrong = fields.flatMap((field) => {
      const message: string | false | undefined = found[field];
      return message ? [{ message, field }] : [];
    });
    setErrors(wrong);
    return wrong.length === 0;
  }

  /** Shows a refusal; some are about one field, named here by the last word of the problem's type. */
  function refuse(error: unknown, fieldOf: Readonly<Record<string, Field>> = {}): void {
    const found = fieldErrors(error, fields);
    // A single refusal has words of its own where we know it; several can only be told as the server tells them.
    const known = error instanceof ProblemError && knows(`problem.${error.slug}`);
    const words = (message: string) => (known && found.size === 1 ? problemText(error) : message);
    const listed = [...found].map(([field, message]) =>
      field === '' ? { message: words(message) } : { message: words(message), field },
    );
    if (listed.length > 0) {
      setErrors(listed);
      return;
    }
    const field = error instanceof ProblemError ? fieldOf[error.slug] : undefined;
    setErrors([
      field === undefined ? { message: problemText(error) } : { message: problemText(error), field },
    ]);
  }

  return {
    errors,
    at: (field: Field) => errors.find((error) => error.field === field)?.message,
    passes,
    refuse,
    clear: () => setErrors([]),
  };
}
