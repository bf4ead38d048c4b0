import { Eye } from 'lucide-react';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { ConfirmHold, Prose } from '../../ui';
import { useMarking } from '../marking';
import styles from './EpisodeText.module.css';
import { writeHidden, writeOpens } from './hiddenWords';
import '../../i18n/late/episode';

/** The teaser before, the synopsis after (in short places the teaser, which is one line); and what is hidden, with the way to open it on purpose. */
export function EpisodeText({ page, short = false }: { page: EpisodePage; short?: boolean }) {
  const { t } = useTranslation('episode');
  const { head, episode, teaser, synopsis, hidden } = page;
  const isTeaser = short ? teaser !== null : synopsis === null;
  const isClosed = hidden.includes('teaser');
  const text = isTeaser ? teaser : synopsis;
  const waitsForSynopsis = synopsis === null && teaser !== null && episode.playsInPass === 0 && head.companion;
  return (
    <div className={styles.text}>
      {text !== null && (
        <Prose lang={isTeaser ? page.teaserLang : page.synopsisLang}>
          {text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Prose>
      )}
      {hidden.length > 0 && <Hidden page={page} />}
      {text === null && !head.companion && <p className={styles.note}>{t('noCompanion')}</p>}
      {text === null && head.companion && !isClosed && <p className={styles.note}>{t('noText')}</p>}
      {waitsForSynopsis && !isClosed && <p className={styles.note}>{t('synopsisLater')}</p>}
    </div>
  );
}

function Hidden({ page: { head, episode, hidden } }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const why: string[] = [t('hidden.why', { count: hidden.length })];
  if (hidden.includes('teaser')) why.push(t('hidden.synopsisStays'));
  return (
    <section className={styles.hidden}>
      <h2 className={styles.hiddenTitle}>{writeHidden(hidden)}</h2>
      <p className={styles.note}>{why.join(' ')}</p>
      <ConfirmHold
        icon={Eye}
        label={t('hidden.hold')}
        pressLabel={t('hidden.press')}
        question={t('hidden.question', { code: writeCode(episode.season, episode.number, episode.numberTo) })}
        text={writeOpens(hidden)}
        confirmLabel={t('hidden.confirm')}
        cancelLabel={common('cancel')}
        // Ends in a notice, and never rejects.
        onConfirm={() => void marking.reveal(head, episode)}
        className={styles.hold}
      />
    </section>
  );
}
