/** A one-time link carries its token behind the #, so that no server and no proxy ever logs it. */
export function tokenOfAddress(): string {
  return decodeURIComponent(window.location.hash.slice(1));
}
