import { useEffect, useMemo, useRef } from 'react';
import type { readJournal } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { Button, EmptyState, PageHead, SectionHead } from '../../ui';
import { goTo, useNoRepeat, useRows } from '../lists';
import { byDay, writeDayHead } from './days';
import { JournalRow } from './JournalRow';
import { hasWayBack } from './wayBack';
import styles from './Journal.module.css';

type JournalPageProps = {
  page: Awaited<ReturnType<typeof readJournal>>;
  today: string;
  /** Asks for more. */
  onEarlier: () => void;
};

/** The diary. J and K go from entry to entry; Enter undoes it or does it again. */
export function JournalPage({ page: { items, more }, today, onEarlier }: JournalPageProps) {
  const { t } = useTranslation('journal');
  const zone = clock.zone();
  const days = useMemo(() => byDay(items, zone), [items, zone]);
  const keys = useMemo(() => items.filter(hasWayBack).map((item) => String(item.entry.seq)), [items]);
  const list = useRef<HTMLDivElement>(null);
  const { current, focus } = useRows(list, { keys });
  const first = useFirstOfPage(keys, focus);
  useNoRepeat();

  if (items.length === 0) {
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          action={<Button onClick={() => goTo('#/up-next')}>{t('empty.toUpNext')}</Button>}
          className={styles.empty}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('title')} aside={t('aside')} />
      <div ref={list} role="group" aria-label={t('entries')}>
        {days.map(({ day, items: entries }) => (
          <section key={day} aria-labelledby={`journal-${day}`} className={styles.day}>
            <SectionHead rule="below" title={writeDayHead(day, today)} titleId={`journal-${day}`} />
            <ol>
              {entries.map((item) => (
                <JournalRow key={item.entry.seq} item={item} zone={zone} isStop={String(item.entry.seq) === current} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div className={styles.foot}>
        {more ? (
          <Button
            onClick={() => {
              first.remember();
              onEarlier();
            }}
          >
            {t('earlier')}
          </Button>
        ) : (
          <p className={styles.begin}>{t('begin')}</p>
        )}
      </div>
    </>
  );
}

/** After «Show earlier» the focus goes to the first entry that came with it: the button has moved away. */
function useFirstOfPage(keys: readonly string[], focus: (key: string) => void) {
  const shown = useRef<number | null>(null);
  useEffect(() => {
    const next = shown.current === null ? undefined : keys[shown.current];
    if (next === undefined) return;
    shown.current = null;
    focus(next);
  });
  return {
    remember: () => {
      shown.current = keys.length;
    },
  };
}
