import { useState } from 'react';
import { useLive } from '../../db/live';
import { readUnlocked } from '../../db/reads';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { SectionHead } from '../../ui';
import { useFresh } from './fresh';
import styles from './UnlockedBlock.module.css';
import { UnlockedCards } from './UnlockedCards';
import { numbersOf, writeNumbers } from './unlockedWords';
import '../../i18n/late/unlocked';

interface UnlockedBlockProps {
  readonly page: EpisodePage;
  /** In the pane, where there is less room. */
  readonly narrow?: boolean | undefined;
}

/** What a watched episode revealed, on its page and in its pane: the same lines that its mark has shown. */
export function UnlockedBlock({ page: { head, episode }, narrow = false }: UnlockedBlockProps) {
  const { t } = useTranslation('unlocked');
  const { companion, slug } = head;
  const { season, number } = episode;
  const unlocked = useLive(
    async (database) => (companion ? readUnlocked(database, slug, season, number) : null),
    [companion, slug, season, number],
  );
  const isFresh = useFresh(({ place }) => place?.show === slug && place.season === season && place.number === number);
  // Once drawn, the line fades by itself; it must not be cut off when the episode is no longer new.
  const [wasFresh, setWasFresh] = useState(false);
  if (isFresh && !wasFresh) setWasFresh(true);
  if (!unlocked || unlocked.characters.length === 0) return null;
  return (
    <section className={narrow ? styles.narrow : styles.block}>
      <SectionHead
        title={t(narrow ? 'titlePane' : 'title')}
        small={narrow}
        rule={narrow ? 'hair' : 'strong'}
        aside={writeNumbers(numbersOf(unlocked))}
      />
      <UnlockedCards unlocked={unlocked} fresh={wasFresh} most={narrow ? 4 : 8} wide={!narrow} />
    </section>
  );
}
