import { useEffect, useState } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import { readAddedPacks } from '../../db/reads/ownShows/readPackStanding';
import { readText } from '../../../shared/pack/readText';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { usePackFile } from '../../stores/packFile';
import { Button, SectionHead } from '../../ui';
import { useMarking } from '../marking';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { checkPack, type CheckedPack } from './checkPack';
import { PackSummary } from './PackSummary';

/** A pack from a file: chosen here, dropped on the window, or opened with Watchbill. */
export function PackPane({ database }: { database: WatchbillDatabase }) {
  const { t } = useAddWords();
  const marking = useMarking();
  const added = useLive(readAddedPacks, []);
  const file = usePackFile((state) => state.file);
  const [checked, setChecked] = useState<CheckedPack | null>(null);

  useEffect(() => {
    if (file === null) return undefined;
    let left = false;
    checkPack(database, file)
      .then((answer) => {
        if (!left) setChecked(answer);
      })
      .catch((cause: unknown) => reportError(cause));
    return () => {
      left = true;
    };
  }, [database, file]);

  const choose = async () => {
    const answer = await desktop.request('pack:choose', undefined);
    if (!answer.ok) useNotices.getState().notify({ tone: 'error', text: answer.error.sentence, actions: [] });
    else if (answer.value !== null) {
      setChecked(null);
      usePackFile.setState({ file: answer.value });
    }
  };
  const clear = () => {
    usePackFile.setState({ file: null });
    setChecked(null);
  };
  const add = async ({ pack, digest, text }: Extract<CheckedPack, { ok: true }>) => {
    const title = readText(pack.title) ?? pack.name;
    const stored = await marking.change(
      { type: 'add-pack', version: 1, name: pack.name, title: title.slice(0, 400), digest, text },
      t('stored.packAdded', { title }),
      title,
    );
    if (stored) clear();
  };

  return (
    <div className={styles.form}>
      <p className={styles.intro}>{t('pack.intro')}</p>
      <div className={styles.actions}>
        {/* What goes wrong is told in a notice. */}
        <Button variant={checked === null ? 'primary' : 'plain'} onClick={() => void choose()}>
          {t('pack.choose')}
        </Button>
        <span className={styles.meta}>{t('pack.drop')}</span>
      </div>
      <div role="status">
        {file !== null && checked === null && <p className={styles.aside}>{t('pack.checking')}</p>}
        {checked !== null && !checked.ok && (
          <div className={styles.problem}>
            <p>{t('pack.refused', { name: checked.name, sentence: checked.sentence })}</p>
            <ul className={styles.faults}>
              {checked.faults.map((one, index) => {
                const path = one.path === null || one.path === '' ? '' : `${one.path}: `;
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- two faults may read the same, and none moves
                  <li key={index}>
                    {one.line === null
                      ? t('pack.faultNoLine', { path, reason: one.reason })
                      : t('pack.fault', { line: one.line, path, reason: one.reason })}
                  </li>
                );
              })}
            </ul>
          </div>
        )}
      </div>
      {checked?.ok === true && <PackSummary checked={checked} onAdd={() => void add(checked)} />}
      {added !== undefined && added.length > 0 && (
        <section aria-labelledby="added-packs" className={styles.block}>
          <SectionHead title={t('pack.yours')} titleId="added-packs" />
          <ul>
            {added.map(({ name, title, version, licence }) => (
              <li key={name} className={styles.found}>
                <span>
                  <span className={styles.name}>{title}</span>
                  <span className={styles.meta}>
                    {' '}
                    {t('pack.version', { version })} · {licence}
                  </span>
                </span>
                <Button
                  size="small"
                  aria-label={t('pack.removeName', { title })}
                  onClick={() =>
                    void marking.change(
                      { type: 'remove-pack', version: 1, name, title },
                      t('stored.packRemoved', { title }),
                      title,
                    )
                  }
                >
                  {t('pack.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
