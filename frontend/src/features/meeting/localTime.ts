/** What `<input type="datetime-local">` holds, read as the clock of this teacher's wall. */
export function instantOf(local: string): string | undefined {
  if (local === '') return undefined;
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** The other way round: an instant as that input wants it, in this time zone, to the minute. */
export function localOf(instant: string | undefined): string {
  if (instant === undefined) return '';
  const time = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
}
