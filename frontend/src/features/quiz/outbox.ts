import { storage } from '../../api/storage.ts';
import type { AnswerResponse, Certainty } from '../../api/types.ts';

/** An answer on its way: it stays here until the server has acknowledged it. */
export type Unsent = {
  readonly accountId: string;
  readonly attemptId: string;
  readonly questionKey: string;
  readonly response: AnswerResponse;
  readonly confidence?: Certainty;
};

const BOX = 'stagecraft.outbox';
const NOTHING: readonly Unsent[] = [];
const listeners = new Set<() => void>();
let read: { readonly text: string | null; readonly answers: readonly Unsent[] } | undefined;
/** Where the browser keeps nothing for us, the answers at least outlive a lost connection. */
let unkept: string | null = null;

/** In the order they were given. The same array until something changes. */
export function unsent(): readonly Unsent[] {
  const text = storage.get(BOX) ?? unkept;
  if (read?.text !== text || read === undefined) read = { text, answers: parse(text) };
  return read.answers;
}

/** Puts an answer in once: a double click, or the same answer from a second tab, changes nothing. */
export function keep(answer: Unsent): void {
  if (unsent().some((kept) => isSame(kept, answer))) return;
  write([...unsent(), answer]);
}

export function drop(answer: Unsent): void {
  write(unsent().filter((kept) => !isSame(kept, answer)));
}

export function dropAllOf(accountId: string): void {
  write(unsent().filter((kept) => kept.accountId !== accountId));
}

export function subscribe(changed: () => void): () => void {
  const otherTab = (event: StorageEvent) => event.key === BOX && changed();
  listeners.add(changed);
  window.addEventListener('storage', otherTab);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', otherTab);
  };
}

/** Calls back with each answer that another tab has taken out, because the server has spoken about it there. */
export function watchOtherTabs(taken: (answer: Unsent) => void): () => void {
  const compare = (event: StorageEvent) => {
    if (event.key !== BOX) return;
    const left = parse(event.newValue);
    for (const answer of parse(event.oldValue)) {
      if (!left.some((kept) => isSame(kept, answer))) taken(answer);
    }
  };
  window.addEventListener('storage', compare);
  return () => window.removeEventListener('storage', compare);
}

function isSame(one: Unsent, other: Unsent): boolean {
  return one.attemptId === other.attemptId && one.questionKey === other.questionKey;
}

function write(answers: readonly Unsent[]): void {
  const text = answers.length === 0 ? null : JSON.stringify(answers);
  unkept = null;
  if (text === null) storage.remove(BOX);
  else if (!storage.set(BOX, text)) unkept = text;
  for (const changed of listeners) changed();
}

function parse(text: string | null): readonly Unsent[] {
  if (text === null) return NOTHING;
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? (kept as Unsent[]) : NOTHING;
  } catch {
    return NOTHING;
  }
}
