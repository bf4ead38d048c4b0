import type { NoteSubject } from '../../db/reads';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import { InkScope, PageHead } from '../../ui';
import { FranchiseLink } from '../lists';
import { EpisodeMenu, inkOf, titleOf, useShownEpisodeKeys } from '../marking';
import { Backlinks, NotesOn } from '../notes';
import { ToldIn } from '../toldIn';
import { UnlockedBlock } from '../unlocked';
import { EpisodeCast } from './EpisodeCast';
import { EpisodeCredits } from './EpisodeCredits';
import { EpisodeRating } from './EpisodeRating';
import styles from './EpisodeScreen.module.css';
import { EpisodeSteps } from './EpisodeSteps';
import { EpisodeText } from './EpisodeText';
import { PlaysList } from './plays/PlaysList';
import { WatchedBlock } from './WatchedBlock';
import '../../i18n/late/episode';

/** What there is to read at the left, what is the viewer's own at the right; in a narrow window one below the other. */
export function EpisodeArticle({ page }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  const { head, episode } = page;
  const { title, lang, hidden } = titleOf(head, episode);
  useShownEpisodeKeys({ head, episode });
  const { season, number } = episode;
  const subject: NoteSubject =
    head.kind === 'film' ? { kind: 'show', show: head.slug } : { kind: 'episode', show: head.slug, season, number };
  const code = head.kind === 'film' ? t('film') : writeCode(episode.season, episode.number, episode.numberTo);
  return (
    <InkScope ink={inkOf(head)} className={styles.screen}>
      <div className={styles.columns}>
        <article className={styles.main}>
          <PageHead
            size="top"
            kicker={
              <>
                {episode.airedOn === null ? code : t('kicker', { code, date: writeDay(episode.airedOn, 'prose') })}
                {head.kind === 'film' && <FranchiseLink show={head.ref} />}
              </>
            }
            title={title}
            titleLang={lang}
            hidden={hidden}
            className={styles.head}
          />
          <EpisodeText page={page} />
          <ToldIn of={page} />
          <UnlockedBlock page={page} />
          <EpisodeCast page={page} />
          {head.kind !== 'film' && <EpisodeSteps page={page} />}
        </article>
        <aside className={styles.aside} aria-label={t('watched.label')}>
          <WatchedBlock
            page={page}
            aside={<EpisodeMenu head={head} episode={episode} canReveal={page.hidden.length > 0} />}
            withButtons
          />
          <EpisodeRating page={page} />
          <PlaysList page={page} />
          <EpisodeCredits page={page} />
          <NotesOn subject={subject} className={styles.notes} />
          <Backlinks subject={subject} className={styles.notes} />
        </aside>
      </div>
    </InkScope>
  );
}
