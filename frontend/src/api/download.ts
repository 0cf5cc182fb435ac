import { authorizedFetch } from './client.ts';
import { problemFrom } from './problem.ts';

/** Fetches a file as the person who is signed in, and hands it to the browser to keep. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.href)));
  if (!response.ok) throw problemFrom(response, await response.json().catch(() => undefined));
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  // Some browsers start reading only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName(disposition: string | null): string | undefined {
  return disposition?.match(/filename="?([^";]+)"?/)?.[1];
}
