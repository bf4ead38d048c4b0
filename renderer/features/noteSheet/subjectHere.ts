import { parseEpisodeCode } from '../../../shared/domain/episode';
import type { WatchbillDatabase } from '../../db/database';
import { readPlaceOfRef } from '../../db/reads';
import type { NoteSubject } from '../../db/reads/notes/noteViews';
import type { Pane } from '../../stores/view';
import { showOfAddress } from '../companion';

/** Where the viewer is: the address, what has the focus, and what is open beside the page. */
export type Standing = { pathname: string; focused: Element | null; pane: Pane | null; today: string };

/**
 * What a note would be about that is begun now: the row that has the focus; on a page about one thing that thing, unless
 * the focus is in what is open beside it; else what is open beside the page, the page's show, the day.
 */
export async function subjectHere(database: WatchbillDatabase, standing: Standing): Promise<NoteSubject> {
  const { pathname, focused, pane, today } = standing;
  const focusedRef = refOf(focused);
  const ofRow = focusedRef === null ? null : await readPlaceOfRef(database, focusedRef);
  if (ofRow) return ofRow;
  const ofPage = subjectOfAddress(pathname);
  const ofPane: NoteSubject | null = pane && {
    kind: 'episode',
    show: pane.show,
    season: pane.season,
    number: pane.number,
  };
  // A page of one person, character or episode is what one reads, whatever was left open beside it.
  const pageCounts = ofPage !== null && ofPage.kind !== 'show' && !isInPane(focused);
  return (pageCounts ? ofPage : (ofPane ?? ofPage)) ?? { kind: 'day', day: today };
}

function isInPane(focused: Element | null): boolean {
  return focused !== null && focused.closest('#pane') !== null;
}

/** Rows of lists carry what they stand for. Others are told by nothing, and the page counts. */
function refOf(focused: Element | null): string | null {
  const row = focused?.closest<HTMLElement>('[data-episode], [data-row]');
  const ref = row?.dataset['episode'] ?? row?.dataset['row'] ?? '';
  return /^(?:show|episode):/.test(ref) ? ref : null;
}

/** What the page of an address is about; null where that is no one thing. */
export function subjectOfAddress(pathname: string): NoteSubject | null {
  const [, area = '', first = '', second = ''] = pathname.split('/');
  if (area === 'person' && second !== '') return { kind: 'person', pack: first, person: second };
  if (area === 'character' && second !== '') return { kind: 'character', show: first, character: second };
  const place = area === 'show' ? parseEpisodeCode(second) : null;
  if (place) return { kind: 'episode', show: first, ...place };
  const show = showOfAddress(pathname);
  return show === null ? null : { kind: 'show', show };
}
