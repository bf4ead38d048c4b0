import { words } from '../../../i18n';
import { writeDay } from '../../../i18n/format';
import type { DocumentWords } from '../documentWords';
import '../../../i18n/late/exports';

/** Every word of a recap that is neither a card's nor the viewer's own. */
export type RecapWords = DocumentWords & {
  previously: string;
  title: (show: string) => string;
  people: string;
  notes: string;
  /** «12 people met, 3 notes.» */
  tally: (people: number, notes: number) => string;
  playedBy: (names: string) => string;
  /** `YYYY-MM-DD` */
  writtenOn: (day: string) => string;
  nobody: string;
};

export function recapWords(own: DocumentWords): RecapWords {
  const t = words.getFixedT(null, 'exports');
  return {
    ...own,
    previously: t('recap.document.previously'),
    title: (show) => t('recap.document.title', { show }),
    people: t('recap.document.people'),
    notes: t('recap.document.notes'),
    tally: (people, notes) =>
      `${t('recap.document.met', { count: people })}, ${t('recap.document.written', { count: notes })}`,
    playedBy: (names) => t('recap.document.playedBy', { names }),
    writtenOn: (day) => writeDay(day, 'prose'),
    nobody: t('recap.document.nobody'),
  };
}
