/** Where in a list those begin that pass a test which all after them pass too: found by halves. Its length where none does. */
export function firstIndex<T>(list: ArrayLike<T>, passes: (one: T) => boolean): number {
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
