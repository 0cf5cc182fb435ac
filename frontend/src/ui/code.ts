/** A class code or return key as it was meant: people type spaces, dashes and small letters. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
