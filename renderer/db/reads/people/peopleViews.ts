import type { CreditRole } from '../../../../shared/pack/creditRoles';
import type { CharacterHead, EpisodePlaceView, PersonHead } from '../companionViews';
import type { ShowHead } from '../views';

/** The parts of a people page. Whoever did several kinds of work stands in several. */
export const PEOPLE_GROUPS = ['cast', 'direction', 'writing', 'production', 'music'] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

/** Somebody met, and whether it is certain who plays it. */
export type PartView = CharacterHead & { unconfirmed: boolean };

/** Work of one kind on one show. */
export type WorkView = {
  role: CreditRole;
  /** On the show as a whole. */
  onShow: boolean;
  /** On whole seasons, by number. */
  seasons: number[];
  /** On single episodes, in story order. */
  episodes: EpisodePlaceView[];
  /** Nothing of it is confirmed. */
  unconfirmed: boolean;
};

export type PersonWork = {
  person: PersonHead;
  /** As whom, in the order of meeting. */
  parts: PartView[];
  work: WorkView[];
};

/** `#/people/<show>` */
export type PeoplePage = {
  show: ShowHead;
  /** Everybody with a credit that may be read: the cast in the order of meeting, then all others by name. */
  people: PersonWork[];
};

/** `#/person/<pack>/<slug>` */
export type PersonPage = {
  name: string;
  otherNames: string[];
  /** Series and films in the order in which they were first shown. */
  shows: ({ show: ShowHead; premieredOn: string | null } & Omit<PersonWork, 'person'>)[];
};
