/**
 * The index of the first item of a list that passes a test; the list's length where none does.
 * @param passes true for every item after one for which it is true
 */
export function binarySearch<T>(list: ArrayLike<T>, passes: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && passes(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
