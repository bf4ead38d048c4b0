import { beginExportFile } from './exportFile';
import type { UnderWay } from './underWay';

/** Puts a file where the viewer chose, whole or not at all. Throws the system's error. */
export async function saveFile(underWay: UnderWay, file: string, content: string | Uint8Array): Promise<void> {
  const target = await beginExportFile(file, underWay);
  try {
    await target.write(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, null);
    await target.finish(null);
  } catch (error) {
    await target.abandon();
    throw error;
  }
}
