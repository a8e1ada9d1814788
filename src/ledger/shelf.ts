/** So many things stay as they are; of each other one only its text is kept, as bytes. */
const AT_HAND = 4;

interface Place {
  value: unknown;
  packed: Buffer | undefined;
}

/** Holds plain data of which little is in use at a time: what has not been used lately is packed, and comes out equal to what it was. */
export class Shelf {
  /** The one taken out first is the first to be packed. */
  readonly #atHand: Place[] = [];

  /** Puts data away. @returns what gets it out again */
  put<T extends object>(value: T): () => T {
    const place: { value: T | undefined; packed: Buffer | undefined } = { value, packed: undefined };
    this.#keepAtHand(place);
    return () => {
      if (place.value) return place.value;
      const unpacked: T = JSON.parse(String(place.packed));
      place.value = unpacked;
      this.#keepAtHand(place);
      return unpacked;
    };
  }

  #keepAtHand(place: Place): void {
    this.#atHand.push(place);
    const oldest = this.#atHand.length > AT_HAND ? this.#atHand.shift() : undefined;
    if (!oldest) return;
    oldest.packed ??= Buffer.from(JSON.stringify(oldest.value));
    oldest.value = undefined;
  }
}
