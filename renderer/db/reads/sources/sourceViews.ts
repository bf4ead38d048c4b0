import type { Claim } from '../../../../shared/pack/companion';
import type { CharacterHead, EpisodePlaceView, SourceHead } from '../companionViews';
import type { Lang, ShowHead } from '../views';

export type Verdict = Claim['verdict'];

/** What a source says, in our words, and whether it holds. */
export type ClaimView = {
  id: string;
  text: string;
  lang?: Lang;
  verdict: Verdict;
  /** What holds in its place; null where nothing has to be put right. */
  correction: string | null;
  note: string | null;
  unconfirmed: boolean;
  /** Who says whether it holds: ids of readable sources. */
  evidence: string[];
};

/** `#/sources/<show>` */
export type SourcesPage = {
  show: ShowHead;
  /** Those of which most claims are kept come first; those of which none is follow by kind and title. */
  sources: (SourceHead & {
    claims: ClaimView[];
    /** Conflicts in which it has a side, by the id that the page of conflicts knows them by. */
    conflicts: Pick<ConflictView, 'id' | 'topic' | 'lang'>[];
  })[];
  /** Every source that the page may name, by id. */
  heads: Record<string, SourceHead>;
  /** How many claims there are of each verdict, inside the horizon. */
  verdicts: Record<Verdict, number>;
  /** How many claims lie beyond the horizon: one number, and nothing of what they are about. */
  ahead: number;
};

/** What rests on one source: cards with how many of their facts name it, and statements about the production. */
export type SourceUses = {
  characters: (CharacterHead & { facts: number })[];
  production: { id: string; season: number | null; label: string; value: string; lang?: Lang }[];
};

/** Claims that cannot all hold. */
export type ConflictView = {
  id: string;
  topic: string;
  /** Of all its texts: they are told in one language. */
  lang?: Lang;
  /** What it is about: an episode or a season, null for the show as a whole. */
  about: { season: number; episode: EpisodePlaceView | null } | null;
  sides: { value: string; sources: string[] }[];
  holds: string;
  why: string;
  evidence: string[];
};

/** `#/conflicts/<show>` */
export type ConflictsPage = {
  show: ShowHead;
  conflicts: ConflictView[];
  heads: Record<string, SourceHead>;
  /** How many lie beyond the horizon: one number. */
  ahead: number;
};
