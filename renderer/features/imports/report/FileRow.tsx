import { useTranslation, words } from '../../../i18n';
import { writeCode } from '../../../i18n/format';
import type { RowLine } from '../../../workers/imports';
import { Button, classNames } from '../../../ui';
import { figure, writeAbout, writeRecordWhen, writeSaid } from '../importWords';
import { Glyph } from './Glyph';
import styles from './Report.module.css';

/** One row of the file: what it says, when, and what that means here. */
export function FileRow({ row, onDecide }: { row: RowLine; onDecide: () => void }) {
  const { t } = useTranslation('imports');
  const { record, verdict, file, at, episodeKey } = row;
  const bulk = record.kind === 'play' && record.bulk;
  const where = t('row.where', { file, row: figure(at) });
  return (
    <div className={styles.row}>
      <Glyph kind={verdict} />
      <span className={styles.says}>
        {`${writeAbout(record)}, ${writeSaid(record)}`}
        <span className={styles.small}>{where}</span>
      </span>
      <span className={styles.date}>
        {writeRecordWhen(record)}
        {bulk && <span className={styles.small}>{t('row.bulk')}</span>}
      </span>
      <span className={classNames(styles.means, verdict === 'unclear' && styles.doubt)}>{writeMeaning(row)}</span>
      {episodeKey !== null && (
        <Button
          size="small"
          variant={verdict === 'unclear' ? 'plain' : 'quiet'}
          aria-label={t('row.chooseName', { row: figure(at) })}
          className={styles.choose}
          onClick={onDecide}
        >
          {t(verdict === 'unclear' ? 'row.choose' : 'row.change')}
        </Button>
      )}
    </div>
  );
}

function writeMeaning({ verdict, doubt, match, decision, conflict }: RowLine): string {
  const word = words.t(`imports:report.verdict.${verdict}`);
  // Numbers alone: a title may lie ahead.
  const place = match && writeCode(match.season, match.number);
  const parts = [
    decision?.kind === 'leave-out' ? words.t('imports:show.leftOut') : doubt ? words.t(`imports:doubt.${doubt}`) : word,
    place,
    conflict === 'stays' ? words.t('imports:row.stays') : null,
    conflict === 'gives-way' ? words.t('imports:row.givesWay') : null,
    decision === null ? null : words.t('imports:show.byHand'),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
