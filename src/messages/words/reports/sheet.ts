export interface SheetWords {
  title(title: string, id: string): string;
  sum(places: number, checks: number, open: number): string;
  from(file: string): string;
  readonly noText: string;
  readonly place: string;
  readonly text: string;
  readonly made: string;
  line(line: number): string;
  noRow(words: string): string;
  unchecked(kind: string): string;
  readonly notListed: string;
  readonly examples: string;
  readonly signed: string;
  readonly date: string;
  madeBy(name: string, version: string): string;
}
