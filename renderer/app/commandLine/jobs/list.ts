import { answer, type CommandAnswer, EXIT } from '../../../../shared/commandLine/command';
import { readLibrary, readUpNext, type LibraryItem, type ShowHead, type UpNextItem } from '../../../db/reads';
import { words } from '../../../i18n';
import { writeCode, writeDay } from '../../../i18n/format';
import { clock } from '../../../platform/clock';
import type { LibraryWork } from '../perform';
import { table } from '../table';

/** Every show that is known: those of the library first, each by its title. */
export async function listShows({ started }: LibraryWork): Promise<CommandAnswer> {
  const items = (await readLibrary(started.database)).toSorted(
    (a, b) => Number(b.inLibrary) - Number(a.inLibrary) || (a.sortTitle < b.sortTitle ? -1 : 1),
  );
  const text =
    items.length === 0
      ? words.t('commandLine:list.noShows')
      : table(
          items.map((item) => [
            item.head.title,
            words.t('commandLine:list.watched', { watched: item.progress.watched, total: item.progress.total }),
            words.t(`commandLine:status.${item.progress.status}`),
            item.head.slug,
          ]),
        );
  return answer(EXIT.done, text, { shows: items.map(showValue) });
}

/** What to watch next, and what is coming. Titles are there as far as the horizon lets them be read. */
export async function listUpNext({ started }: LibraryWork): Promise<CommandAnswer> {
  const { items, coming } = await readUpNext(started.database, clock.today());
  const text = [
    items.length === 0 ? words.t('commandLine:list.nothingNext') : table(items.map(row)),
    ...(coming.length === 0 ? [] : [words.t('commandLine:list.coming'), table(coming.map(row))]),
  ].join('\n\n');
  return answer(EXIT.done, text, { upNext: items.map(nextValue), coming: coming.map(nextValue) });
}

function row({ head, episode, progress }: UpNextItem): string[] {
  const { season, number, numberTo, title, airedOn, released } = episode;
  return [
    head.title,
    // Terminals show a no-break space as something else.
    writeCode(season, number, numberTo).replaceAll('\u00a0', ' '),
    title ?? '',
    released ? '' : airedOn === null ? words.t('commandLine:list.noDate') : writeDay(airedOn, 'row'),
    words.t('commandLine:list.watched', { watched: progress.watched, total: progress.total }),
  ];
}

export const headValue = ({ ref, slug, title, kind }: ShowHead) => ({ id: ref, slug, title, kind });

function showValue({ head, progress, rating, favourite, inLibrary }: LibraryItem) {
  const { status, watched, total, plays } = progress;
  return { ...headValue(head), inLibrary, status, watched, total, plays, rating, favourite };
}

function nextValue({ head, episode, progress }: UpNextItem) {
  const { ref, season, number, title, airedOn, released } = episode;
  return {
    show: headValue(head),
    episode: { id: ref, season, number, title, airedOn, released },
    watched: progress.watched,
    total: progress.total,
  };
}
