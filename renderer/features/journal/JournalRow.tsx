import { Redo2, Undo2 } from 'lucide-react';
import { memo, useState } from 'react';
import { dequal } from 'dequal';
import type { JournalItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeTime } from '../../i18n/format';
import { Button, classNames, InkScope } from '../../ui';
import { episodeAddress, ROW_FOCUS, rowAttributes, showAddress } from '../lists';
import { useMarking } from '../marking';
import { sentenceOf, writeSentence } from './sentence';
import { hasWayBack } from './wayBack';
import styles from './Journal.module.css';

type JournalRowProps = { item: JournalItem; zone: string; isStop: boolean };

/** One entry. An undo or redo is a quiet line of its own: the journal is never rewritten. */
export const JournalRow = memo(function JournalRow({ item, zone, isStop }: JournalRowProps) {
  const { t } = useTranslation('journal');
  const { entry, stands, head } = item;
  const time = <time dateTime={new Date(entry.at).toISOString()}>{writeTime(entry.at, zone)}</time>;
  if (stands === null) {
    const sentence = writeSentence(item);
    return (
      <li className={classNames(styles.row, styles.quiet)}>
        {time}
        <p className={styles.sentence}>{t(entry.kind === 'undo' ? 'undoneLine' : 'redoneLine', { sentence })}</p>
      </li>
    );
  }
  return (
    <li>
      <InkScope
        ink={head?.ink ?? 'slate'}
        {...rowAttributes(String(entry.seq))}
        className={classNames(styles.row, !stands && styles.undone)}
      >
        {time}
        <EntrySentence item={item} isStop={isStop} />
        {hasWayBack(item) && <BackButton item={item} isStop={isStop} stands={stands} />}
      </InkScope>
    </li>
  );
}, dequal);

/** The sentence, with what it is about as a link. */
function EntrySentence({ item, isStop }: { item: JournalItem; isStop: boolean }) {
  const { t } = useTranslation('journal');
  const { before, what, after } = sentenceOf(item);
  const { head, entry, stands } = item;
  const place = entry.summary.episode;
  const address =
    head &&
    (place && head.kind !== 'film' ? episodeAddress(head.slug, place.season, place.number) : showAddress(head.slug));
  const text = (
    <>
      {before}
      {address === null ? (
        what
      ) : (
        <a href={address} tabIndex={isStop ? 0 : -1} className={styles.link}>
          {what}
        </a>
      )}
      {after}
    </>
  );
  if (stands) return <p className={styles.sentence}>{text}</p>;
  return (
    <p className={styles.sentence}>
      <s>{text}</s> <span className={styles.tag}>{t('undoneTag')}</span>
    </p>
  );
}

/** The way back, or forth again. It stays the same button, so that it keeps the focus. */
function BackButton({ item, isStop, stands }: { item: JournalItem; isStop: boolean; stands: boolean }) {
  const { t } = useTranslation('journal');
  const marking = useMarking();
  const [busy, setBusy] = useState(false);
  const { entry } = item;
  const sentence = writeSentence(item);
  const press = async () => {
    // Two answers to one double click would undo it and do it again.
    if (busy) return;
    setBusy(true);
    await (stands ? marking.undo(entry.seq) : marking.redo(entry.seq));
    setBusy(false);
  };
  return (
    <Button
      {...ROW_FOCUS}
      variant="quiet"
      size="small"
      icon={stands ? Undo2 : Redo2}
      tabIndex={isStop ? 0 : -1}
      aria-label={t(stands ? 'undoName' : 'redoName', { sentence })}
      className={styles.back}
      // Both ways end in a notice and never reject.
      onClick={() => void press()}
    >
      {t(stands ? 'undo' : 'redo')}
    </Button>
  );
}
