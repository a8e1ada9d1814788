// What tests in TypeScript take of generate-real.mjs, whose own types are in its comments.
export interface Shape {
  readonly units: number;
  readonly regulations: readonly string[];
  readonly cases: number;
}
export const REAL_SIZES: Readonly<Record<string, Shape>>;
export function realLedger(shape: Shape): Iterable<{
  readonly folder: string;
  readonly unit: unknown;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}>;
