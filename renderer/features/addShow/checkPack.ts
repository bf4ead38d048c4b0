import { isPackOfViewer, readAddedPack } from '../../../shared/pack/addedPack';
import type { PackFault } from '../../../shared/pack/checkFile';
import { textOf } from '../../../shared/pack/decode';
import type { Pack } from '../../../shared/pack/pack';
import { ADDED_PACK_LIMIT } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../../db/database';
import { readPackStanding, type PackStanding } from '../../db/reads/ownShows/readPackStanding';
import type { PackFile } from '../../stores/packFile';
import { words } from './addWords';

/** What a file turned out to be. */
export type CheckedPack =
  | { ok: true; name: string; pack: Pack; digest: string; text: string; standing: PackStanding }
  | { ok: false; name: string; sentence: string; faults: readonly PackFault[] };

/** Checks a file that may be a pack: first its size, then all that packs are checked for, then how it stands to what is here. */
export async function checkPack(database: WatchbillDatabase, { name, bytes }: PackFile): Promise<CheckedPack> {
  const refuse = (sentence: string, faults: readonly PackFault[] = []): CheckedPack => ({
    ok: false,
    name,
    sentence,
    faults,
  });
  if (bytes === null) return refuse(words.t('addShow:pack.tooLarge'));
  const text = textOf(bytes);
  if ((text?.length ?? 0) > ADDED_PACK_LIMIT) return refuse(words.t('addShow:pack.tooLarge'));
  const checked = readAddedPack(text ?? '');
  if (!checked.ok) return refuse(checked.error.sentence, checked.error.faults);
  const pack = checked.value;
  if (!isPackOfViewer(pack.name)) return refuse(words.t('addShow:pack.ownName'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const standing = await readPackStanding(database, pack, digest);
  if (standing.kind === 'built-in') return refuse(words.t('addShow:pack.builtIn'));
  return { ok: true, name, pack, digest, text: text ?? '', standing };
}
