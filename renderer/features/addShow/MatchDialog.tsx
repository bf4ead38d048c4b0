import { Search } from 'lucide-react';
import { useState } from 'react';
import { fold } from '../../../shared/util/fold';
import { useLive } from '../../db/live';
import { readMatch, readMatchTargets, type MatchPair, type MatchTarget } from '../../db/reads/ownShows/readMatch';
import type { Unmatched } from '../../db/reads/ownShows/readUnmatched';
import { writeCode } from '../../i18n/format';
import { Button, Dialog, TextField } from '../../ui';
import { useMarking } from '../marking';
import { useAddWords, words } from './addWords';
import styles from './AddShow.module.css';

const SHOWN = 40;
type Target = Pick<MatchTarget, 'ref' | 'title'>;
type MatchDialogProps = { item: Unmatched; likely: Target | null; onClose: () => void };

/** Chooses the show that something stands for, and shows which episodes are which before anything is stored. */
export function MatchDialog({ item, likely, onClose }: MatchDialogProps) {
  const { t } = useAddWords();
  const marking = useMarking();
  const [target, setTarget] = useState<Target | null>(likely);
  const to = target?.ref ?? null;
  const pairs = useLive(async (database) => (to === null ? null : readMatch(database, item.ref, to)), [item.ref, to]);
  const title = item.title ?? t('unmatched.untitled');

  const match = async (chosen: Target, found: readonly MatchPair[]) => {
    const stored = await marking.change(
      {
        type: 'match-show',
        version: 1,
        show: item.ref,
        to: chosen.ref,
        pairs: found.flatMap((one) => (one.to === null ? [] : [{ from: one.from, to: one.to }])),
      },
      t('stored.matched', { title: chosen.title }),
      chosen.title,
    );
    if (stored) onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('unmatched.dialog', { title })}
      closeLabel={t('unmatched.close')}
      actions={
        target !== null && (
          <>
            <Button variant="quiet" onClick={() => setTarget(null)}>
              {t('unmatched.another')}
            </Button>
            {/* Storing it ends in a notice, and never rejects. */}
            <Button variant="primary" onClick={() => pairs && void match(target, pairs)}>
              {t('unmatched.do')}
            </Button>
          </>
        )
      }
    >
      {target === null ? (
        <Targets except={item.ref} onChoose={setTarget} />
      ) : (
        <Pairs pairs={pairs ?? null} title={target.title} />
      )}
    </Dialog>
  );
}

function Targets({ except, onChoose }: { except: string; onChoose: (target: Target) => void }) {
  const { t } = useAddWords();
  const [query, setQuery] = useState('');
  const all = useLive((database) => readMatchTargets(database, except), [except]) ?? [];
  const asked = fold(query.trim());
  const found = all.filter((one) => fold(one.title).includes(asked)).slice(0, SHOWN);
  return (
    <>
      <TextField
        label={t('unmatched.find')}
        type="search"
        icon={Search}
        value={query}
        onChange={setQuery}
        spellCheck={false}
      />
      {found.length === 0 && <p className={styles.aside}>{t('unmatched.noTarget')}</p>}
      <ul className={styles.lines}>
        {found.map((one) => (
          <li key={one.ref} className={styles.change}>
            <Button variant="link" onClick={() => onChoose(one)}>
              {one.title}
            </Button>{' '}
            <span className={styles.meta}>
              {[one.year, one.network].filter((part) => part !== null && part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Ours by what it was called when it was kept, the other by its place only: its title may be ahead. */
function Pairs({ pairs, title }: { pairs: readonly MatchPair[] | null; title: string }) {
  const { t } = useAddWords();
  if (pairs === null) return <p className={styles.aside}>{t('unmatched.reading2')}</p>;
  if (pairs.length === 0) return <p className={styles.aside}>{t('unmatched.noPairs', { title })}</p>;
  const found = pairs.filter((one) => one.to !== null).length;
  // What stays behind comes first: that is what one has to know.
  const sorted = pairs.toSorted((a, b) => Number(a.to !== null) - Number(b.to !== null));
  return (
    <>
      <p className={styles.aside}>{t('unmatched.pairs', { found, all: pairs.length, title })}</p>
      <ul className={styles.lines}>
        {sorted.slice(0, SHOWN).map((one) => (
          <li key={one.from} className={styles.change}>
            {one.partner === null
              ? t('unmatched.alone', { from: nameOf(one) })
              : t('unmatched.pair', { from: nameOf(one), to: codeOf(one.partner) })}
          </li>
        ))}
      </ul>
      {pairs.length > SHOWN && <p className={styles.aside}>{t('changes.more', { count: pairs.length - SHOWN })}</p>}
    </>
  );
}

const codeOf = ({ season, number }: MatchPair['place']): string =>
  season === null || number === null ? '' : writeCode(season, number);

function nameOf({ title, place }: MatchPair): string {
  const name = [codeOf(place), title].filter((part) => part !== null && part !== '').join(' ');
  return name === '' ? words.t('addShow:origin.untitled', { number: '' }).trim() : name;
}
