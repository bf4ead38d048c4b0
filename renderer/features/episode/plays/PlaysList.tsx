import { Plus } from 'lucide-react';
import type { EpisodePage } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { Button, SectionHead } from '../../../ui';
import { openWhenDialog, printedName, spokenName } from '../../marking';
import { PlayLine } from './PlayLine';
import styles from './PlaysList.module.css';
import { timeLineOf } from './timeLine';
import '../../../i18n/late/episode';

/** Every viewing in every pass, newest first: when, how sure, and where it came from. */
export function PlaysList({ page }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  const { head, episode, plays } = page;
  const line = timeLineOf(plays, clock.now());
  const severalPasses =
    new Set(plays.map((play) => play.pass.number)).size > 1 || plays.some((play) => play.pass.pass !== null);
  const add = () =>
    openWhenDialog({
      head,
      label: printedName(head, episode),
      count: 1,
      airedOn: episode.airedOn,
      target: { kind: 'episode', episode: episode.ref },
      again: true,
    });
  return (
    <section className={styles.plays}>
      <SectionHead
        small
        rule="none"
        title={t('plays.label')}
        aside={
          episode.released && (
            <Button
              variant="quiet"
              size="small"
              icon={Plus}
              aria-label={t('plays.addName', { name: spokenName(head, episode) })}
              onClick={add}
            >
              {t('plays.add')}
            </Button>
          )
        }
      />
      {plays.length === 0 ? (
        <p className={styles.none}>{t('plays.none')}</p>
      ) : (
        <ol className={styles.list}>
          {plays.map((play, index) => (
            <PlayLine
              key={play.id}
              page={page}
              play={play}
              place={plays.length - index}
              line={line}
              withPass={severalPasses}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
