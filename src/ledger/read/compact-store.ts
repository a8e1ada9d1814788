/** So many things stay as they are, about the units of a city; of each other one only its bytes are kept. */
export const RECENT = 64;

interface Place<T> {
  thing: T | Uint8Array;
  /** What it was before it was last taken out. */
  packed: Uint8Array | undefined;
}

/** Holds things of which few are in use at a time: what has not been used lately is packed, and comes out equal to what it was. */
export class CompactStore<T extends object> {
  /** The one that was taken out first is the first to be packed again. */
  readonly #atHand: Place<T>[] = [];

  constructor(
    private readonly pack: (thing: T) => Uint8Array,
    private readonly unpack: (packed: Uint8Array) => T,
  ) {}

  /** Puts a thing away, packed or not; where enough is at hand already it is packed at once. @returns what gets it out again */
  put(thing: T | Uint8Array): () => T {
    const place: Place<T> = { thing, packed: undefined };
    if (this.#atHand.length < RECENT) this.#atHand.push(place);
    else this.#pack(place);
    return () => {
      if (!(place.thing instanceof Uint8Array)) return place.thing;
      const unpacked = this.unpack(place.thing);
      place.packed = place.thing;
      place.thing = unpacked;
      const oldest = this.#atHand.shift();
      if (oldest) this.#pack(oldest);
      this.#atHand.push(place);
      return unpacked;
    };
  }

  #pack(place: Place<T>): void {
    if (!(place.thing instanceof Uint8Array)) place.thing = place.packed ?? this.pack(place.thing);
  }
}
