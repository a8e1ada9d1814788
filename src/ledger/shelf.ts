/** So many things stay as they are; of each other one only its text is kept, as bytes. */
const AT_HAND = 32;

interface Place {
  value: unknown;
  packed: Buffer | undefined;
}

/** Holds plain data of which little is in use at a time: what has not been used lately is packed, and comes out equal to what it was. */
export class Shelf {
  /** The one that was taken out first is the first to be packed again. */
  readonly #atHand: Place[] = [];

  /** Puts data away, packed at once where enough is at hand already. @returns what gets it out again */
  put<T extends object>(value: T): () => T {
    const place: { value: T | undefined; packed: Buffer | undefined } = { value, packed: undefined };
    if (this.#atHand.length < AT_HAND) this.#atHand.push(place);
    else pack(place);
    return () => {
      if (place.value) return place.value;
      const unpacked: T = JSON.parse(String(place.packed));
      place.value = unpacked;
      const oldest = this.#atHand.shift();
      if (oldest) pack(oldest);
      this.#atHand.push(place);
      return unpacked;
    };
  }
}

function pack(place: Place): void {
  place.packed ??= Buffer.from(JSON.stringify(place.value));
  place.value = undefined;
}
