import { words } from '../../i18n';
import { writeCode, writeDay, writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import type { ImportedSubject, ImportedWhen, ImportRecord } from '../../imports/record';
import type { EpisodeCandidate, ImportFault, ShowCandidate, ShowLine } from '../../workers/imports';
import { assertNever } from '../../../shared/util/assertNever';
import '../../i18n/late/imports';

export { figure } from '../../i18n/figures';

/** What went wrong, as a sentence that says what can be done. */
export function writeFault(fault: ImportFault | 'unexpected'): string {
  if (fault === 'unexpected') return words.t('imports:fault.unexpected');
  if (fault.code === 'NOT_STORED') return words.t(`imports:fault.${fault.cause}`);
  if (fault.code === 'NOT_BACKED_UP')
    return words.t('imports:fault.NOT_BACKED_UP', { sentence: fault.sentence ?? '' }).trim();
  if (fault.code === 'DAMAGED_FILE') return words.t('imports:fault.DAMAGED_FILE', { detail: fault.detail });
  return words.t(`imports:fault.${fault.code}`);
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** `about 20 seconds left`; nothing where it cannot be told. */
export function writeLeft(left: number | null): string | undefined {
  if (left === null) return undefined;
  if (left < 2 * SECOND) return words.t('imports:left.soon');
  if (left < 100 * SECOND) return words.t('imports:left.seconds', { count: Math.ceil(left / SECOND / 5) * 5 });
  return words.t('imports:left.minutes', { count: Math.round(left / MINUTE) });
}

/** `North Light (2018)`; ids where the file has no title. */
export function writeShow({ title, year, ids }: Pick<ShowLine, 'title' | 'year' | 'ids'>): string {
  const name = title ?? ids[0] ?? words.t('imports:show.unnamed');
  return year === null ? name : `${name} ${words.t('imports:show.year', { year })}`;
}

export function writeCandidate({ title, year }: Pick<ShowCandidate, 'title' | 'year'>): string {
  return writeShow({ title, year, ids: [] });
}

/** `S1 E5 Stardust City Rag`, as far as its title may be read. */
export function writeEpisode({ season, number, title }: EpisodeCandidate): string {
  const code = writeCode(season, number);
  return title === null ? code : `${code} ${title}`;
}

/** What a row of the file is about within its show, in the file's own numbers. */
export function writeAbout(record: ImportRecord): string {
  if (record.kind === 'play') {
    return record.episode === null
      ? words.t('imports:row.film')
      : writeSubject({ kind: 'episode', episode: record.episode });
  }
  if (record.kind === 'watched-up-to') return writeSubject({ kind: 'episode', episode: record.episode });
  return 'subject' in record ? writeSubject(record.subject) : words.t('imports:row.wholeShow');
}

function writeSubject(subject: ImportedSubject): string {
  if (subject.kind === 'show') return words.t('imports:row.wholeShow');
  if (subject.kind === 'season') return words.t('imports:row.season', { season: subject.season });
  const { season, number, absolute, airedOn } = subject.episode;
  // Its title stands in the file, but it may tell what lies ahead: it is not read out here.
  if (season !== null && number !== null) return writeCode(season, number);
  if (absolute !== null) return words.t('imports:row.absolute', { number: absolute });
  return airedOn === null ? words.t('imports:row.idOnly') : writeDay(airedOn, 'row');
}

/** What a row says: `watched`, `rated 8`. */
export function writeSaid(record: ImportRecord): string {
  switch (record.kind) {
    case 'rating':
      return words.t('imports:row.rating', { value: record.value });
    case 'status':
      return words.t('imports:row.status', { status: words.t(`status.${record.status}`).toLowerCase() });
    case 'list-item':
      return words.t('imports:row.list-item', { name: record.list.name });
    case 'play':
    case 'watched-up-to':
    case 'watched-count':
    case 'favourite':
    case 'note':
      return words.t(`imports:row.${record.kind}`);
    default:
      return assertNever(record, 'record of an import');
  }
}

/** When, as honestly as the file says it. */
export function writeRecordWhen(record: ImportRecord): string {
  if ('when' in record) return writeImportedWhen(record.when);
  return record.at === null ? '' : writeInstant(record.at, clock.zone());
}

function writeImportedWhen(when: ImportedWhen): string {
  if (when.precision === 'unknown') return words.t('imports:row.noDate');
  if ('at' in when) return writeInstant(when.at, clock.zone());
  return 'on' in when ? writeDay(when.on, 'row') : `${writeDay(when.from, 'row')} – ${writeDay(when.to, 'row')}`;
}
