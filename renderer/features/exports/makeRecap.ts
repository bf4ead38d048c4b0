import { assertDefined } from '../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../../db/database';
import { readRecap } from '../../db/reads/exports/readRecap';
import type { ShowHead } from '../../db/reads';
import { words } from '../../i18n';
import { useExports } from '../../stores/exports';
import type { Notice } from '../../stores/notices';
import { loadRecaps } from '../cardExport';
import { closedOrFailed } from './runExport';
import { sayExported, sayFailure } from './told';

/** Thrown out of the reading when the viewer stops it. */
class StoppedError extends Error {}

/** Gathers the recap of a show and saves or prints it, as the only export of this window. Answers what to say of it. */
export async function makeRecap(
  database: WatchbillDatabase,
  show: ShowHead,
  way: 'pdf' | 'html' | 'print',
): Promise<Omit<Notice, 'id'> | null> {
  const { begin, amend, end } = useExports.getState();
  let stopped = false;
  begin('recap');
  amend({ done: 0, cancel: () => (stopped = true) });
  try {
    const recap = await readRecap(database, show.slug, (done, all) => {
      if (stopped) throw new StoppedError();
      amend({ done, all });
    });
    const { printRecap, recapName, saveRecap } = await loadRecaps();
    const written = assertDefined(recap, 'the show was in the list');
    amend({ done: null, cancel: null });
    if (way === 'print') {
      const printed = await printRecap(written);
      if (!printed.ok) return sayFailure(closedOrFailed(printed.error), 'exports:recap.notPrinted');
      return { tone: 'info', text: words.t('exports:recap.printed', { name: recapName(written) }), actions: [] };
    }
    const saved = await saveRecap(written, way);
    if (!saved.ok) return sayFailure(closedOrFailed(saved.error), 'exports:failed');
    return sayExported({ ok: true, value: { name: saved.value.name, made: null } }, () => null);
  } catch (cause) {
    if (cause instanceof StoppedError) return sayFailure({ kind: 'stopped' }, 'exports:failed');
    throw cause;
  } finally {
    end();
  }
}
