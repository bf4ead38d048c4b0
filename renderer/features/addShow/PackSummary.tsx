import { readText } from '../../../shared/pack/readText';
import { writeCoverage } from '../../i18n/languageNames';
import { Button } from '../../ui';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import type { CheckedPack } from './checkPack';

/** What a good pack holds, and what it changes where it takes the place of an earlier version. */
export function PackSummary({ checked, onAdd }: { checked: Extract<CheckedPack, { ok: true }>; onAdd: () => void }) {
  const { t } = useAddWords();
  const { pack, standing } = checked;
  const { added, changed, gone, goneMarked } = standing.episodes;
  const figures = {
    title: readText(pack.title) ?? pack.name,
    shows: t('pack.shows', { count: pack.shows.length }),
    episodes: t('pack.episodes', { count: pack.episodes.length }),
  };
  const here = standing.version ?? 0;
  const isOlder = here > pack.version;
  return (
    <div>
      <p className={styles.name}>{t('pack.holds', figures)}</p>
      <p className={styles.meta}>{t('pack.licence', { licence: pack.licence })}</p>
      <p className={styles.meta}>{writeCoverage(pack)}</p>
      {standing.kind === 'replaces' && (
        <p className={styles.aside}>
          {t('pack.replaces', { version: here })} {t('pack.figures', { added, changed, gone })}
        </p>
      )}
      {isOlder && <p className={styles.problem}>{t('pack.older', { here, file: pack.version })}</p>}
      {goneMarked > 0 && <p className={styles.problem}>{t('pack.goneMarked', { count: goneMarked })}</p>}
      <div className={styles.actions}>
        <Button
          variant="primary"
          onClick={onAdd}
          disabledReason={standing.kind === 'same' ? t('pack.same') : undefined}
        >
          {standing.kind === 'replaces' ? t('pack.replace') : t('pack.add')}
        </Button>
      </div>
    </div>
  );
}
