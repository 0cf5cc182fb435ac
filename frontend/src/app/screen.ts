import { type ComponentType, lazy } from 'react';
import type { Guest } from './Guard.tsx';

export type Params = Readonly<Record<string, string | undefined>>;
export type Screen = ComponentType<{ params: Params }>;
export type Place = { readonly path: string; readonly screen: Screen; readonly who?: Guest };

/** Each screen is its own chunk, loaded when it is first visited. */
export function screen(load: () => Promise<Screen>): Screen {
  return lazy(async () => ({ default: await load() }));
}
