import { scaleLinear } from '@visx/scale';

const SIDE = 24;

/** From 0 to 1 across a column, with room for half a label at each end. */
export function unitScale(width: number) {
  return scaleLinear<number>({ domain: [0, 1], range: [SIDE, Math.max(width - SIDE, SIDE)] });
}

export type Unit = ReturnType<typeof unitScale>;
export const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
