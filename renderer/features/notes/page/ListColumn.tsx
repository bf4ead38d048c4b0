import { useCallback, useState } from 'react';
import type { NoteList } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Button } from '../../../ui';
import styles from './ListColumn.module.css';
import { ListFilters } from './ListFilters';
import { NewNoteMenu } from './NewNoteMenu';
import { NoteRows } from './NoteRows';
import type { NotesSearch } from './notesSearch';
import { keptScroll, useKeptScroll } from './useKeptScroll';
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

/** All notes that may be read, changed last first, and what to find some of them by. */
export function ListColumn({ list, shown, search, isPage, onSearch }: ListColumnProps) {
  const { t } = useTranslation('notes');
  const [column, setColumn] = useState<HTMLElement | null>(null);
  const [from] = useState(keptScroll);
  const keep = useKeptScroll();
  const scroller = useCallback(
    (element: HTMLElement | null) => {
      setColumn(element);
      const end = keep(element);
      return () => {
        end?.();
        setColumn(null);
      };
    },
    [keep],
  );
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
        <NoteRows notes={list.notes} shown={shown} search={search} scroller={column} from={from} />
      )}
      {list.ahead > 0 && <p className={styles.ahead}>{t('list.ahead', { count: list.ahead })}</p>}
    </nav>
  );
}
