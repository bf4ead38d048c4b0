import { useDeferredValue, useMemo, useState, type SyntheticEvent } from 'react';
import { writeCounts } from '../../../shared/ownShows/writeList';
import type { WatchbillDatabase } from '../../db/database';
import type { OwnShowView } from '../../db/reads/ownShows/readOwnShow';
import { Button, RadioList, SectionHead, SelectField, TextArea, TextField } from '../../ui';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { ChangeList } from './ChangeList';
import { contentOf, fieldsOf, type HandFields } from './handContent';
import { ListPreview } from './ListPreview';
import { useKeepShow } from './useKeepShow';

const STATUSES = ['unknown', 'running', 'ended', 'planned'] as const;

/** A show as somebody writes it down, new or to be changed. */
export function HandForm({ shown, database }: { shown: OwnShowView | null; database: WatchbillDatabase }) {
  const { t } = useAddWords();
  const [fields, setFields] = useState(() => fieldsOf(shown));
  const [asked, setAsked] = useState(false);
  // Of a show that was looked up nobody has written the titles: they may be ahead.
  const [listShown, setListShown] = useState(shown?.content.origin !== 'lookup');
  const keep = useKeepShow(database);
  const set = (change: Partial<HandFields>) => setFields((now) => ({ ...now, ...change }));
  const read = useDeferredValue(fields);
  const { lines, changes, content, faults } = useMemo(() => contentOf(read, shown), [read, shown]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    const now = contentOf(fields, shown);
    // It ends in a notice, and never rejects.
    if (now.content !== null) void keep(shown, now.content);
  };

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <p className={styles.intro}>{t('hand.intro')}</p>
      <RadioList
        label={t('hand.kind')}
        value={fields.kind}
        options={(['series', 'film'] as const).map((value) => ({ value, title: t(`hand.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        label={t('hand.name')}
        value={fields.title}
        onChange={(title) => set({ title })}
        maxLength={400}
        className={styles.wide}
        error={asked && faults.title ? t('hand.nameMissing') : undefined}
      />
      <div className={styles.fields}>
        <TextField
          label={t('hand.year')}
          value={fields.year}
          onChange={(year) => set({ year })}
          inputMode="numeric"
          maxLength={4}
          className={styles.short}
          error={asked && faults.year ? t('hand.yearWrong') : undefined}
        />
        <TextField
          label={t('hand.network')}
          value={fields.network}
          onChange={(network) => set({ network })}
          maxLength={120}
        />
        <SelectField
          label={t('hand.status')}
          value={fields.status}
          options={STATUSES.map((value) => ({ value, label: t(`hand.statuses.${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </div>
      {fields.kind === 'film' ? (
        <div className={styles.fields}>
          <TextField
            label={t('hand.minutes')}
            value={fields.minutes}
            onChange={(minutes) => set({ minutes })}
            inputMode="numeric"
            maxLength={4}
            className={styles.short}
          />
          <TextField
            label={t('hand.airedOn')}
            type="date"
            value={fields.airedOn}
            onChange={(airedOn) => set({ airedOn })}
          />
        </div>
      ) : (
        <section aria-labelledby="add-episodes" className={styles.block}>
          <SectionHead title={t('hand.episodes')} titleId="add-episodes" />
          {listShown ? (
            <>
              <Counts onAdd={(more) => set({ list: fields.list.trim() === '' ? more : `${fields.list}\n${more}` })} />
              <TextArea
                label={t('hand.list')}
                hint={t('hand.listHint')}
                value={fields.list}
                onChange={(list) => set({ list })}
                spellCheck={false}
                rows={8}
                className={styles.list}
                error={asked && faults.list ? t('hand.faults') : undefined}
              />
              <ListPreview lines={lines} />
            </>
          ) : (
            <div className={styles.hidden}>
              <p>{t('hand.hiddenList')}</p>
              <Button onClick={() => setListShown(true)}>{t('hand.showList')}</Button>
            </div>
          )}
        </section>
      )}
      {shown !== null && changes.length > 0 && (
        <>
          <ChangeList changes={changes} titled={listShown} />
          <p className={styles.aside}>{t('hand.removed')}</p>
        </>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="primary"
          disabledReason={
            shown !== null && content !== null && JSON.stringify(content) === JSON.stringify(shown.content)
              ? t('hand.nothing')
              : undefined
          }
        >
          {shown === null ? t('hand.save') : t('hand.saveChanges')}
        </Button>
      </div>
    </form>
  );
}

/** Episodes of which only their number in a season is known. */
function Counts({ onAdd }: { onAdd: (list: string) => void }) {
  const { t } = useAddWords();
  const [season, setSeason] = useState('1');
  const [count, setCount] = useState('10');
  const add = () => {
    const [number, many] = [Number(season), Number(count)];
    if (!Number.isInteger(number) || !Number.isInteger(many) || number < 0 || number > 9_999) return;
    if (many < 1 || many > 2_000) return;
    onAdd(writeCounts([{ season: number, count: many }]));
    setSeason(String(number + 1));
  };
  return (
    <div className={styles.counts}>
      <TextField
        label={t('hand.season')}
        value={season}
        onChange={setSeason}
        inputMode="numeric"
        maxLength={4}
        className={styles.short}
      />
      <TextField
        label={t('hand.count')}
        value={count}
        onChange={setCount}
        inputMode="numeric"
        maxLength={4}
        className={styles.short}
      />
      <Button onClick={add}>{t('hand.addCount')}</Button>
    </div>
  );
}
