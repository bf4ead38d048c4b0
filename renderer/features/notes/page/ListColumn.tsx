import { useMemo, useRef } from 'react';
import type { NoteList } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Button } from '../../../ui';
import { useRows } from '../../lists';
import styles from './ListColumn.module.css';
import { ListFilters } from './ListFilters';
import { NewNoteMenu } from './NewNoteMenu';
import { NoteRow } from './NoteRow';
import type { NotesSearch } from './notesSearch';
import { useKeptScroll } from './useKeptScroll';
import '../../../i18n/late/notes';

interface ListColumnProps {
  readonly list: NoteList;
  /** The note beside the list. */
  readonly shown: string | null;
  readonly search: NotesSearch;
  /** The list is the page: its heading is the page's. */
  readonly isPage: boolean;
  readonly onSearch: (change: Partial<NotesSearch>) => void;
}

/** All notes that may be read, changed last first. J and K go from one to the next, Enter opens. */
export function ListColumn({ list, shown, search, isPage, onSearch }: ListColumnProps) {
  const { t } = useTranslation('notes');
  const rows = useRef<HTMLOListElement>(null);
  const scroller = useKeptScroll();
  const keys = useMemo(() => list.notes.map(({ note }) => note), [list.notes]);
  const { current } = useRows(rows, { keys });
  const stop = keys.find((key) => key === current) ?? keys[0];
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <nav ref={scroller} aria-label={t('list.label')} className={styles.column}>
      <header className={styles.head}>
        <Heading tabIndex={-1} className={styles.title}>
          {t('title')}
        </Heading>
        <NewNoteMenu />
      </header>
      <ListFilters list={list} search={search} onSearch={onSearch} />
      {list.notes.length === 0 ? (
        <div className={styles.none}>
          <p>{t('list.none')}</p>
          <p className={styles.why}>{t('list.noneText')}</p>
          <Button size="small" onClick={() => onSearch({ q: '', show: '', kind: undefined, tag: '' })}>
            {t('list.clear')}
          </Button>
        </div>
      ) : (
        <ol ref={rows}>
          {list.notes.map((note) => (
            <NoteRow
              key={note.note}
              note={note}
              search={search}
              isShown={note.note === shown}
              isStop={note.note === stop}
            />
          ))}
        </ol>
      )}
      {list.ahead > 0 && <p className={styles.ahead}>{t('list.ahead', { count: list.ahead })}</p>}
    </nav>
  );
}
