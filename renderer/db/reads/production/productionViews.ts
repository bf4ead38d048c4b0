import type { CreditRole } from '../../../../shared/pack/creditRoles';
import type { EpisodePlaceView, PersonHead, SourceHead } from '../companionViews';
import type { Lang, ShowHead } from '../views';

/** One statement about how a show was made. Without a value and without people it is not known, and says so. */
export type ProductionLine = {
  id: string;
  /** What it is about, as the pack names it: `original-network`. */
  key: string;
  label: string;
  value: string | null;
  lang?: Lang;
  people: PersonHead[];
  unconfirmed: boolean;
  /** Readable ones only. */
  sources: string[];
};

/** Everybody in one role, in the order of the pack; whoever is not confirmed says so alone. */
export type ProductionCredit = {
  role: CreditRole;
  people: (PersonHead & { unconfirmed: boolean })[];
  sources: string[];
};

/** People of one role over the episodes of a season, most episodes first. */
export type EpisodeWork = { role: CreditRole; people: (PersonHead & { episodes: number; unconfirmed: boolean })[] };

export type LengthView = { episode: EpisodePlaceView; minutes: number | null; unconfirmed: boolean };

export type ProductionSeason = {
  number: number;
  lines: ProductionLine[];
  credits: ProductionCredit[];
  work: EpisodeWork[];
  /** First and last day on which an episode of it was shown; null where no day is known. */
  firstOn: string | null;
  lastOn: string | null;
  /** One an episode. */
  lengths: LengthView[];
  /** What there is to say about single episodes: a title that sources spell in two ways. */
  notes: (ProductionLine & { episode: EpisodePlaceView })[];
};

/** `#/production/<show>` */
export type ProductionPage = {
  show: ShowHead;
  /** Of the show as a whole. Where the pack has no statement, what its catalogue says stands in its place. */
  lines: ProductionLine[];
  credits: ProductionCredit[];
  seasons: ProductionSeason[];
  /** The sources that the lines name, by id. */
  sources: Record<string, SourceHead>;
};
