/** Made by the build (renderer/scripts/build/packsPlugin.mjs). */
declare module 'virtual:packs' {
  export type BuiltInPack = {
    name: string;
    version: number;
    /** SHA-256 of the file, in hexadecimal. */
    digest: string;
    bytes: number;
    /** All rows in it: what a load counts up to. */
    rows: number;
    refersTo: string[];
  };
  /** The built-in companion first. */
  export const builtInPacks: readonly BuiltInPack[];
}
