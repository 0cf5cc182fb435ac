/** Where a question's details stand on the page. */
export function questionId(stepKey: string, questionKey: string): string {
  return `question-${stepKey}-${questionKey}`;
}

/** Opens a question's details and goes there, with the focus too. */
export function showQuestion(id: string): void {
  const place = document.getElementById(id);
  if (place instanceof HTMLDetailsElement) place.open = true;
  place?.querySelector('summary')?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}
