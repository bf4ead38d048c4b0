import type { LibraryTotals } from '../../db/reads';
import type { LibraryItem } from '../../db/reads/views';
import { words } from '../../i18n';
import '../../i18n/late/library';

/** `1966 to 1969`, `2022`, `since 2022`. */
export function writeYears({
  head,
  premieredOn,
  endedOn,
  ended,
}: Pick<LibraryItem, 'head' | 'premieredOn' | 'endedOn' | 'ended'>): string {
  if (premieredOn === null) return words.t('library:noYear');
  const from = premieredOn.slice(0, 4);
  if (head.kind === 'film') return from;
  if (!ended) return words.t('library:since', { from });
  const to = endedOn?.slice(0, 4) ?? from;
  return to === from ? from : words.t('library:years', { from, to });
}

/** `2 series and 1 film in your library`; of what there is none it is silent. */
export function writeSummary({ series: count, films }: Pick<LibraryTotals, 'series' | 'films'>): string {
  if (films === 0) return words.t('library:summaryOne', { shows: words.t('library:series', { count }) });
  if (count === 0) return words.t('library:summaryOne', { shows: words.t('library:films', { count: films }) });
  return words.t('library:summary', {
    series: words.t('library:series', { count }),
    films: words.t('library:films', { count: films }),
  });
}

export function writeStatus({ progress }: Pick<LibraryItem, 'progress'>): string {
  return words.t(`status.${progress.status}`);
}
