import { type FileHandle, open } from 'node:fs/promises';
import type { NamedFile } from './places';

/** Files that are open at once: a folder may hold more than a system lets a process open. */
const MOST = 16;

/** The files of a command, for reading any part of them. Throws the system's error. */
export function openFiles(files: readonly NamedFile[]) {
  const handles = new Map<number, Promise<FileHandle>>();

  async function handleOf(file: number): Promise<FileHandle | null> {
    const named = files[file];
    if (named === undefined) return null;
    const known = handles.get(file);
    handles.delete(file);
    const handle = known ?? open(named.path, 'r');
    handles.set(file, handle);
    const [oldest] = handles.keys();
    if (handles.size > MOST && oldest !== undefined) {
      const old = handles.get(oldest);
      handles.delete(oldest);
      await (await old)?.close();
    }
    return handle;
  }

  return {
    /** Fewer bytes at the end of the file; null when there is no such file. */
    async read(file: number, start: number, end: number): Promise<Uint8Array<ArrayBuffer> | null> {
      const handle = await handleOf(file);
      if (handle === null) return null;
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.length) {
        // oxlint-disable-next-line no-await-in-loop -- one place after the other
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return filled === bytes.length ? bytes : bytes.slice(0, filled);
    },
    async close(): Promise<void> {
      const open = [...handles.values()];
      handles.clear();
      await Promise.all(open.map(async (handle) => (await handle.catch(() => null))?.close()));
    },
  };
}
