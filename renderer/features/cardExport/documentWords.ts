import type { EpisodePlaceView } from '../../db/reads/companionViews';
import { directionOf } from '../../../shared/i18n/languages';
import { words } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import type { LineKind, LinePlace } from '../cardLines';
import '../../i18n/late/cardExport';
import { writeList } from '../../i18n/figures';

/** Every word of a card's document that is not the card's own. Given as a value, so that the document is pure. */
export type DocumentWords = {
  /** BCP 47, for the reader's hyphenation and voice. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** «Agnes Jurati and Bruce Maddox». */
  list: (items: readonly string[]) => string;
  /** «S1 E5», or «before» for what is known before the show begins. */
  place: (place: LinePlace) => string;
  asOf: (place: string) => string;
  /** The horizon, the day of writing and the program, in one sentence each. */
  horizon: (place: string) => string;
  written: string;
  unofficial: (show: string) => string;
  metIn: (place: string) => string;
  kinds: Readonly<Record<LineKind, string>>;
  formerly: (value: string) => string;
  unconfirmed: string;
  and: string;
  is: string;
  met: string;
  lastSeen: string;
  relations: string;
  between: string;
  inCommon: string;
  appearsIn: (count: number) => string;
  together: (count: number) => string;
  sources: string;
  nothingYet: string;
};

/** The words in the language of the interface, written on `today` (`YYYY-MM-DD`). */
export function documentWords(today: string): DocumentWords {
  const t = words.getFixedT(null, 'cardExport');
  const place = (one: EpisodePlaceView | null) =>
    one === null ? t('document.before') : writeCode(one.season, one.number, one.numberTo);
  return {
    language: words.language,
    direction: directionOf(words.language),
    list: writeList,
    place,
    asOf: (code) => t('document.asOf', { place: code }),
    horizon: (code) => t('document.horizon', { place: code }),
    written: t('document.written', { date: writeDay(today, 'prose') }),
    unofficial: (show) => t('document.unofficial', { show }),
    metIn: (code) => t('document.metIn', { place: code }),
    kinds: {
      names: t('document.kind.names'),
      actors: t('document.kind.actors'),
      species: t('document.kind.species'),
      affiliations: t('document.kind.affiliations'),
      ranks: t('document.kind.ranks'),
      facts: t('document.kind.facts'),
    },
    formerly: (value) => t('document.formerly', { value }),
    unconfirmed: words.t('unconfirmed'),
    and: t('document.and'),
    is: t('document.is'),
    met: t('document.met'),
    lastSeen: t('document.lastSeen'),
    relations: t('document.relations'),
    between: t('document.between'),
    inCommon: t('document.inCommon'),
    appearsIn: (count) => t('document.appearsIn', { count }),
    together: (count) => t('document.together', { count }),
    sources: t('document.sources'),
    nothingYet: t('document.nothingYet'),
  };
}
