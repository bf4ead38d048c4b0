import { useTranslation } from '../../i18n';
import { SectionHead, textLinkClass } from '../../ui';
import { franchiseAddress } from '../lists';
import type { Group } from './librarySearch';
import type { FranchiseLine } from './flatten';
import { Lines, type ShownProps } from './Lines';
import { LineToCome, ShowLine } from './ShowLine';
import type { OpenShowMenu } from './useShowMenu';
import '../../i18n/late/library';
import styles from './FranchiseLines.module.css';

type FranchiseLinesProps = ShownProps & {
  lines: readonly FranchiseLine[];
  group: Group;
  onMenu: OpenShowMenu;
  /** The heads of the lines stand right below that of the page. */
  ownPage?: boolean | undefined;
};

/** A franchise in its order, by number; what is missing between is said in words. */
export function FranchiseLines({
  lines,
  group,
  current,
  onMenu,
  scroller,
  items,
  ref,
  ownPage = false,
}: FranchiseLinesProps) {
  const shows = lines.flatMap((line, index) => (line.kind === 'show' ? [index] : []));
  const render = (index: number) => {
    const line = lines[index];
    return line ? (
      <FranchiseLineView
        line={line.kind === 'show' ? { ...line, item: line.item ?? items.get(line.id) ?? null } : line}
        group={group}
        isStop={line.id === current}
        onMenu={onMenu}
        level={ownPage ? 2 : 3}
      />
    ) : null;
  };
  return (
    <div role="list">
      <Lines
        ids={lines.map((line) => line.id)}
        renderLine={render}
        lineOf={(index) => shows[index] ?? 0}
        scroller={scroller}
        onSeen={items.see}
        ref={ref}
      />
    </div>
  );
}

type LineViewProps = {
  line: FranchiseLine;
  group: Group;
  isStop: boolean;
  onMenu: OpenShowMenu;
  /** Of what stands below the head of a franchise. */
  level: 2 | 3;
};

function FranchiseLineView({ line, group, isStop, onMenu, level }: LineViewProps) {
  const { t } = useTranslation('library');
  switch (line.kind) {
    case 'head': {
      const { slug, title, begun, total } = line;
      const counts = t('franchise.aside', { watched: begun, total });
      const aside = group === 'story' ? [t('franchise.storyAside'), counts].join(' · ') : counts;
      return (
        <div role="listitem" className={styles.head}>
          <SectionHead
            rule="below"
            title={
              <a href={franchiseAddress(slug)} className={textLinkClass}>
                {t(`franchise.${group}`, { title })}
              </a>
            }
            aside={aside}
          />
        </div>
      );
    }
    case 'others':
      return (
        <div role="listitem" className={styles.head}>
          <SectionHead rule="below" title={t('franchise.others')} />
        </div>
      );
    case 'noPlace':
      return (
        <div role="listitem" className={styles.noPlace}>
          <SectionHead rule="none" level={level} title={t('franchise.noPlace')} />
          <p className={styles.words}>{t('franchise.noPlaceWhy', { count: line.count })}</p>
        </div>
      );
    case 'gap':
      return (
        <p role="listitem" className={styles.gap}>
          {t('franchise.left', { count: line.count })}
        </p>
      );
    case 'show':
    default:
      return line.item === null ? (
        <LineToCome />
      ) : (
        <ShowLine item={line.item} isStop={isStop} onMenu={onMenu} figure={figureOf(line)} {...storyOf(line, group)} />
      );
  }
}

function figureOf({ figure, inStory }: Extract<FranchiseLine, { kind: 'show' }>): string {
  return inStory && figure !== null ? String(figure) : '';
}

/** In the story's order its own years; elsewhere, and outside of a franchise, the years in which it was shown. */
function storyOf({ item, inStory }: Extract<FranchiseLine, { kind: 'show' }>, group: Group): { story?: string | null } {
  return group === 'story' && inStory ? { story: item?.franchise?.storyYears ?? null } : {};
}
