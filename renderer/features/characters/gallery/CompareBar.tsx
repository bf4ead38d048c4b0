import { useTranslation } from '../../../i18n';
import { Button } from '../../../ui';
import { goTo } from '../../lists';
import { compareAddress } from '../addresses';
import { CharacterEmblem } from '../CharacterEmblem';
import styles from './GalleryTools.module.css';
import type { Choice } from './useChoice';
import '../../../i18n/late/characters';

/** What is chosen for a comparison so far, and the way to it. It stays in sight while one looks for the next. */
export function CompareBar({ show, choice, onStop }: { show: string; choice: Choice; onStop: () => void }) {
  const { t } = useTranslation('characters');
  const { chosen, sentence, sentenceId } = choice;
  return (
    <div role="group" aria-label={t('compare.label')} className={styles.bar}>
      <span className={styles.emblems}>
        {chosen.map((one) => (
          <CharacterEmblem key={one.slug} head={one} size={28} />
        ))}
      </span>
      <p id={sentenceId} aria-live="polite" className={styles.sentence}>
        {sentence}
      </p>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          size="small"
          disabledReason={chosen.length < 2 ? t('compare.notYet') : undefined}
          onClick={() =>
            goTo(
              compareAddress(
                show,
                chosen.map((one) => one.slug),
              ),
            )
          }
        >
          {t('compare.go')}
        </Button>
        <Button size="small" onClick={onStop}>
          {t('compare.cancel')}
        </Button>
      </div>
    </div>
  );
}
