import { packOf } from '../../../shared/ownShows/packOf';
import type { WatchbillDatabase } from '../../db/database';
import { readShowToExport } from '../../db/reads/ownShows/readExportedShow';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { words } from './addWords';
import '../../i18n/late/addShow';

/** Saves what there is to watch of a show as a pack, where the viewer says. It ends in a notice, and never rejects. */
export async function exportShow(database: WatchbillDatabase, ref: string, title: string): Promise<void> {
  const { notify } = useNotices.getState();
  const found = await readShowToExport(database, ref);
  if (found === null) return;
  const { source, licence, ...rows } = found;
  const pack = packOf({
    ...rows,
    // That of the pack it is from, which comes first; nobody knows of which one an own show's texts are.
    language: Object.keys(rows.show.title)[0] ?? 'und',
    licence: source?.licence ?? licence ?? words.t('addShow:origin.ownLicence'),
    about:
      source === null
        ? words.t('addShow:origin.exportAbout', { title })
        : words.t('addShow:origin.exportSource', { title, url: source.url }),
    untitled: (number) => words.t('addShow:origin.untitled', { number }),
  });
  const content = `${JSON.stringify(pack, null, 2)}\n`;
  const saved = await desktop.request('file:save', { suggestedName: `${pack.name}.json`, content });
  if (saved.ok)
    notify({ tone: 'stored', text: words.t('addShow:stored.exported', { name: saved.value.name }), actions: [] });
  else if (saved.error.code !== 'CANCELLED') notify({ tone: 'error', text: saved.error.sentence, actions: [] });
}
