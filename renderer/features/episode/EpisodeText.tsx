import { Eye } from 'lucide-react';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { ConfirmHold, Prose } from '../../ui';
import { useMarking } from '../marking';
import styles from './EpisodeText.module.css';
import { hiddenPart } from './hiddenPart';

/** The teaser before, the synopsis after (in short places the teaser, which is one line); and what is hidden, with the way to open it on purpose. */
export function EpisodeText({ page, short = false }: { page: EpisodePage; short?: boolean }) {
  const { t } = useTranslation('episode');
  const { head, episode, teaser, synopsis } = page;
  const hidden = hiddenPart(page);
  const text = short ? (teaser ?? synopsis) : (synopsis ?? teaser);
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
      {hidden !== null && <Hidden page={page} what={hidden} />}
      {text === null && !head.companion && <p className={styles.note}>{t('noCompanion')}</p>}
      {text === null && head.companion && hidden === null && <p className={styles.note}>{t('noText')}</p>}
      {waitsForSynopsis && hidden === null && <p className={styles.note}>{t('synopsisLater')}</p>}
    </div>
  );
}

function Hidden({ page, what }: { page: EpisodePage; what: 'both' | 'title' | 'teaser' }) {
  const { t } = useTranslation('episode');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const { head, episode } = page;
  return (
    <section className={styles.hidden}>
      <h2 className={styles.hiddenTitle}>{t(`hidden.${what}`)}</h2>
      <p className={styles.note}>{t(what === 'both' ? 'hidden.why' : 'hidden.whyTitle')}</p>
      <ConfirmHold
        icon={Eye}
        label={t('hidden.hold')}
        pressLabel={t('hidden.press')}
        question={t('hidden.question', { code: writeCode(episode.season, episode.number, episode.numberTo) })}
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
