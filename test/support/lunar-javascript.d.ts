/** What the tests use of a library without types. */
declare module "lunar-javascript" {
  interface Day {
    toYmd(): string;
  }
  interface LunarDay {
    getSolar(): Day;
    getJieQiTable(): Readonly<Record<string, Day>>;
  }
  export const Lunar: { fromYmd(year: number, month: number, day: number): LunarDay };
}
