import { create } from 'zustand';

/** A pack file that was chosen, dropped or opened, until its page has checked it. Null bytes: it was too large to read. */
export type PackFile = { name: string; bytes: Uint8Array | null };

export const usePackFile = create<{ file: PackFile | null }>()(() => ({ file: null }));
