/** A value that is made at the first call: of a library that few runs need, and that takes long to load, by `require`. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
