/** The words of a piece of lesson text, for a chart or a list, where its form does not matter. */
export function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
}
