import type { Ref } from 'react';
import type { EpisodeView, ShowPage } from '../../../db/reads/views';

/** What the list asks of its rows, whether all of them stand in the page or only those that are seen. */
export type RowsHandle = {
  /** Brings a row into the page, then calls back. */
  reveal: (index: number, then: () => void) => void;
  goToSeason: (season: number) => void;
};

/** What a plain and a long list need alike. */
export type RowsProps = {
  page: ShowPage;
  scroller: HTMLElement | null;
  /** The row that Tab leads to. */
  current: string | null;
  onSelect: (episode: EpisodeView) => void;
  onUpTo: (episode: EpisodeView) => void;
  ref: Ref<RowsHandle>;
};
