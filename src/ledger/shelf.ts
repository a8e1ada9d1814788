/** So many things stay as they are; of each other one only its text is kept, as bytes. */
const AT_HAND = 32;

interface Place<T> {
  value: T | undefined;
  packed: Buffer | undefined;
}

/** Holds things of which few are in use at a time: what has not been used lately is packed, and comes out equal to what it was. */
export class Shelf<T extends object, Folded> {
  /** The one that was taken out first is the first to be packed again. */
  readonly #atHand: Place<T>[] = [];

  /**
   * @param fold makes plain data of a thing: what JSON can carry
   * @param unfold makes the thing of it again
   */
  constructor(
    private readonly fold: (thing: T) => Folded,
    private readonly unfold: (folded: Folded) => T,
  ) {}

  /** Puts a thing away, packed at once where enough is at hand already. @returns what gets it out again */
  put(value: T): () => T {
    const place: Place<T> = { value, packed: undefined };
    if (this.#atHand.length < AT_HAND) this.#atHand.push(place);
    else this.#pack(place);
    return () => {
      if (place.value) return place.value;
      const folded: Folded = JSON.parse(String(place.packed));
      const unpacked = this.unfold(folded);
      place.value = unpacked;
      const oldest = this.#atHand.shift();
      if (oldest) this.#pack(oldest);
      this.#atHand.push(place);
      return unpacked;
    };
  }

  #pack(place: Place<T>): void {
    if (place.value) place.packed ??= bytesOf(JSON.stringify(this.fold(place.value)));
    place.value = undefined;
  }
}

/** A text as bytes by themselves: other Buffers of few bytes lie in a larger one, and keep all of it. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
