import { useMemo, useRef } from 'react';
import { useTranslation } from '../../../i18n';
import { useNoRepeat } from '../../lists';
import type { CellGroup } from './arrange';
import { CharacterCell, ChoiceCell } from './CharacterCell';
import styles from './Cells.module.css';
import type { Choice } from './useChoice';
import { useCells } from './useCells';
import '../../../i18n/late/characters';

type GalleryGroupsProps = {
  show: string;
  groups: readonly CellGroup[];
  /** While two or three are being chosen for a comparison. */
  choice: Choice | null;
  /** Gives the choice up. */
  onStop: () => void;
};

/** Everybody met, group by group. J, K and the arrows move, Enter opens, or chooses while a comparison is made. */
export function GalleryGroups({ show, groups, choice, onStop }: GalleryGroupsProps) {
  const { t } = useTranslation('characters');
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => groups.flatMap(({ people }) => people.map((one) => one.slug)), [groups]);
  useNoRepeat();
  const { current } = useCells(list, keys, (event, slug) => {
    // A link opens by itself; of a checkbox, Enter is no key of its own.
    if (choice === null || !(event.key === 'Enter' || event.key === 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') choice.toggle(slug);
    else onStop();
  });

  return (
    <div ref={list} role="group" aria-label={t('gallery')}>
      {groups.map(({ key, title, code, people }) => (
        <section key={key} aria-label={title === null ? t('gallery') : undefined} className={styles.group}>
          {title !== null && (
            <div className={styles.head}>
              <h2 className={styles.title}>{title}</h2>
              {code !== null && <span className={styles.code}>{code}</span>}
            </div>
          )}
          <ul className={styles.cells}>
            {people.map((one) =>
              choice === null ? (
                <CharacterCell key={one.slug} show={show} one={one} isStop={one.slug === current} />
              ) : (
                <ChoiceCell
                  key={one.slug}
                  one={one}
                  isStop={one.slug === current}
                  chosen={choice.chosen.some(({ slug }) => slug === one.slug)}
                  fullId={choice.isFull ? choice.sentenceId : null}
                  onToggle={() => choice.toggle(one.slug)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
