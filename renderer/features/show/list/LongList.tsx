import { useImperativeHandle, useMemo, useRef } from 'react';
import { GroupedVirtuoso, type GroupedVirtuosoHandle } from 'react-virtuoso';
import type { EpisodeView } from '../../../db/reads/views';
import { EpisodeRow } from './EpisodeRow';
import styles from './EpisodeList.module.css';
import type { RowsProps } from './rowsProps';
import { SeasonHeader } from './SeasonHeader';
import { useRowFacts, type RowFacts } from './useRowFacts';

type Context = RowsProps & { episodes: readonly EpisodeView[]; facts: (episode: EpisodeView) => RowFacts };

/** Only the rows that are seen: a show of a thousand episodes opens like one of ten. */
export function LongList(props: RowsProps) {
  const { page, scroller, ref } = props;
  const facts = useRowFacts(page);
  const virtuoso = useRef<GroupedVirtuosoHandle>(null);
  const episodes = useMemo(() => page.seasons.flatMap((season) => season.episodes), [page.seasons]);
  const counts = useMemo(() => page.seasons.map((season) => season.episodes.length), [page.seasons]);

  useImperativeHandle(
    ref,
    () => ({
      reveal: (index, then) => virtuoso.current?.scrollIntoView({ index, done: () => requestAnimationFrame(then) }),
      goToSeason: (number) => {
        const groupIndex = page.seasons.findIndex((season) => season.number === number);
        virtuoso.current?.scrollToIndex({ groupIndex, align: 'start' });
      },
    }),
    [page.seasons],
  );

  // Without its parent the list would open as if nothing were to be seen.
  if (scroller === null) return null;
  const context: Context = { ...props, episodes, facts };
  return (
    <GroupedVirtuoso
      ref={virtuoso}
      customScrollParent={scroller}
      groupCounts={counts}
      increaseViewportBy={400}
      context={context}
      groupContent={renderHead}
      itemContent={renderRow}
      components={COMPONENTS}
    />
  );
}

function renderHead(index: number, { page }: Context) {
  const season = page.seasons[index];
  return season ? <SeasonHeader head={page.head} season={season} /> : null;
}

function renderRow(
  index: number,
  _group: number,
  _data: unknown,
  { page, episodes, facts, current, onSelect, onUpTo }: Context,
) {
  const episode = episodes[index];
  if (!episode) return null;
  return (
    <EpisodeRow
      head={page.head}
      episode={episode}
      {...facts(episode)}
      current={episode.ref === current}
      onSelect={onSelect}
      onUpTo={onUpTo}
    />
  );
}

const COMPONENTS = {
  Footer: function Foot() {
    return <div className={styles.foot} />;
  },
};
