/** What the build says of a built-in pack, as far as loading it needs. */
export type KnownPack = { name: string; version: number; digest: string; rows: number };

/**
 * Which built-in packs must be loaded: those that are missing or differ. One that the library has in a newer version
 * stays: a newer Watchbill brought it, and its episodes may be what plays point to.
 */
export function packsToLoad(
  builtIn: readonly KnownPack[],
  loaded: readonly { name: string; version: number; digest: string }[],
): readonly KnownPack[] {
  return builtIn.filter((pack) => {
    const known = loaded.find(({ name }) => name === pack.name);
    return known === undefined || (known.digest !== pack.digest && known.version <= pack.version);
  });
}
