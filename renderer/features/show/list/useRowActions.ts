import { useCallback, useEffect, useRef } from 'react';
import type { EpisodeView, ShowPage } from '../../../db/reads/views';
import { useView } from '../../../stores/view';
import { episodeAddress, goTo } from '../../episode';
import { markUpTo, useEpisodeAct, useMarking, type OpenEpisodeMenu } from '../../marking';
import { upToOf } from '../upTo';
import type { Roving } from './useRoving';

/** What rows do. The handlers stay the same over renderings, so that a row renders only for its own changes. */
export function useRowActions(page: ShowPage, openMenu: OpenEpisodeMenu, roving: Roving) {
  const marking = useMarking();
  const act = useEpisodeAct();
  const { head, seasons } = page;

  const latest = useRef({ head, seasons, marking });
  useEffect(() => {
    latest.current = { head, seasons, marking };
  });

  const select = useCallback((episode: EpisodeView) => {
    const { season, number } = episode;
    useView.getState().openPane({ kind: 'episode', show: latest.current.head.slug, season, number });
  }, []);

  const onUpTo = useCallback((episode: EpisodeView) => {
    const { head, seasons, marking } = latest.current;
    markUpTo(marking, head, episode, upToOf(seasons, episode));
  }, []);

  const open = (episode: EpisodeView) => goTo(episodeAddress(head.slug, episode.season, episode.number));

  const episodeOf = (target: EventTarget | null): EpisodeView | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-episode]') : null;
    const ref = row?.dataset['episode'];
    return ref === undefined ? null : findEpisode(page, ref);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const episode = episodeOf(event.target);
    if (!episode) return;
    const moved = roving.move(event);
    if (moved !== null) {
      // An open pane goes along; a closed one stays closed.
      const { pane } = useView.getState();
      const next = pane?.kind === 'episode' && pane.show === head.slug ? findEpisode(page, moved) : null;
      if (next) select(next);
      return;
    }
    const plainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plainEnter && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      open(episode);
      return;
    }
    act(event, { head, episode, upTo: upToOf(seasons, episode) });
  };

  const onContextMenu = (event: MouseEvent) => {
    const episode = episodeOf(event.target);
    if (!episode) return;
    roving.focusRow(episode.ref);
    openMenu(event, { head, episode }, { upTo: upToOf(seasons, episode), onOpen: () => open(episode) });
  };

  return { onSelect: select, onUpTo, onKeyDown, onContextMenu };
}

function findEpisode(page: ShowPage, ref: string): EpisodeView | null {
  return page.seasons.flatMap((season) => season.episodes).find((one) => one.ref === ref) ?? null;
}
