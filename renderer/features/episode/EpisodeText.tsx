import { Eye } from 'lucide-react';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { ConfirmHold, Prose } from '../../ui';
import { useMarking } from '../marking';
import styles from './EpisodeText.module.css';

/** The teaser before, the synopsis after; and what is hidden, with the way to open it on purpose. */
export function EpisodeText({ page }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  const { head, episode, teaser, synopsis, canReveal } = page;
  const text = synopsis ?? teaser;
  const waitsForSynopsis = synopsis === null && teaser !== null && episode.playsInPass === 0 && head.companion;
  return (
    <div className={styles.text}>
      {text !== null && (
        <Prose>
          {text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Prose>
      )}
      {canReveal && <Hidden page={page} />}
      {text === null && !canReveal && <p className={styles.note}>{t(head.companion ? 'noText' : 'noCompanion')}</p>}
      {text === null && canReveal && !head.companion && <p className={styles.note}>{t('noCompanion')}</p>}
      {waitsForSynopsis && !canReveal && <p className={styles.note}>{t('synopsisLater')}</p>}
    </div>
  );
}

function Hidden({ page }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const { head, episode, teaser } = page;
  // A show without companion has no teaser that could be hidden.
  const both = episode.title === null && teaser === null && head.companion;
  const what = both ? 'both' : episode.title === null ? 'title' : 'teaser';
  return (
    <section className={styles.hidden}>
      <h2 className={styles.hiddenTitle}>{t(`hidden.${what}`)}</h2>
      <p className={styles.note}>{t(both ? 'hidden.why' : 'hidden.whyTitle')}</p>
      <ConfirmHold
        icon={Eye}
        label={t('hidden.hold')}
        pressLabel={t('hidden.press')}
        question={t('hidden.question', { code: writeCode(episode.season, episode.number) })}
        text={t('hidden.text')}
        confirmLabel={t('hidden.confirm')}
        cancelLabel={common('cancel')}
        // Ends in a notice, and never rejects.
        onConfirm={() => void marking.reveal(head, episode)}
        className={styles.hold}
      />
    </section>
  );
}
