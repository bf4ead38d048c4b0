import { Search } from 'lucide-react';
import type { NoteList } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { NOTE_KINDS } from '../../../../shared/library/rows';
import { SelectField, TextField } from '../../../ui';
import { useQuery } from '../../lists';
import styles from './ListFilters.module.css';
import type { NotesSearch } from './notesSearch';
import '../../../i18n/late/notes';

interface ListFiltersProps {
  readonly list: NoteList;
  readonly search: NotesSearch;
  readonly onSearch: (change: Partial<NotesSearch>) => void;
}

/** By words, show, what it is about, and tag. A choice that there is nothing to choose from is not offered. */
export function ListFilters({ list, search, onSearch }: ListFiltersProps) {
  const { t } = useTranslation('notes');
  const [query, setQuery, writeQuery] = useQuery(search.q ?? '', (q) => onSearch({ q }));
  const counted = (name: string, count: number) => t('list.withCount', { name, count });
  const kinds = NOTE_KINDS.flatMap((kind) => list.kinds.filter((one) => one.kind === kind));
  return (
    <div role="search" aria-label={t('list.filters')} className={styles.filters}>
      <TextField
        label={t('list.find')}
        labelHidden
        placeholder={t('list.find')}
        type="search"
        icon={Search}
        value={query}
        onChange={setQuery}
        onBlur={writeQuery}
        spellCheck={false}
        className={styles.find}
      />
      {(list.shows.length > 1 || search.show !== undefined) && (
        <SelectField
          label={t('list.show')}
          labelHidden
          value={search.show ?? ''}
          options={[
            { value: '', label: t('list.anyShow') },
            ...list.shows.map(({ show, count }) => ({ value: show.slug, label: counted(show.title, count) })),
          ]}
          onChange={(show) => onSearch({ show })}
        />
      )}
      {(kinds.length > 1 || search.kind !== undefined) && (
        <SelectField
          label={t('list.kind')}
          labelHidden
          value={search.kind ?? ''}
          options={[
            { value: '', label: t('list.anyKind') },
            ...kinds.map(({ kind, count }) => ({ value: kind, label: counted(t(`kind.${kind}`), count) })),
          ]}
          onChange={(kind) => onSearch({ kind: kind === '' ? undefined : kind })}
        />
      )}
      {(list.tags.length > 0 || search.tag !== undefined) && (
        <SelectField
          label={t('list.tag')}
          labelHidden
          value={search.tag ?? ''}
          options={[
            { value: '', label: t('list.anyTag') },
            ...list.tags.map(({ id, label, count }) => ({ value: id, label: counted(`#${label}`, count) })),
          ]}
          onChange={(tag) => onSearch({ tag })}
        />
      )}
    </div>
  );
}
