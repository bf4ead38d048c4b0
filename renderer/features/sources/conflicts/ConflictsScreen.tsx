import { useNavigate, useSearch } from '@tanstack/react-router';
import { useLive } from '../../../db/live';
import { readConflicts, type ConflictsPage } from '../../../db/reads';
import { useTranslation, words } from '../../../i18n';
import { EmptyState, SelectField } from '../../../ui';
import { Waiting } from '../../lists';
import { conflictsAddress } from '../addresses';
import { AheadNote } from '../panes/AheadNote';
import { MissingShow } from '../panes/MissingShow';
import { PaneList } from '../panes/PaneList';
import { PanesHead } from '../panes/PanesHead';
import { TwoPanes } from '../panes/TwoPanes';
import { ConflictsSearch } from '../sourceSearch';
import { ConflictArticle } from './ConflictArticle';
import '../../../i18n/late/sources';

/** `#/conflicts/<show>?conflict=…`: where sources contradict one another, with what holds and why. */
export function ConflictsScreen({ show }: { show: string }) {
  const { t } = useTranslation('sources');
  const page = useLive((database) => readConflicts(database, show), [show]);
  const address: unknown = useSearch({ strict: false });
  const { conflict } = ConflictsSearch.parse(address);
  if (page === undefined) return <Waiting text={t('conflicts.reading')} />;
  return page === null ? <MissingShow /> : <Conflicts page={page} asked={conflict ?? null} />;
}

/** An address that names nothing within the horizon opens the first: nothing tells whether it names anything at all. */
function Conflicts({ page, asked }: { page: ConflictsPage; asked: string | null }) {
  const { t } = useTranslation('sources');
  const { show, conflicts, ahead } = page;
  const index = Math.max(
    0,
    conflicts.findIndex((one) => one.id === asked),
  );
  const shown = conflicts[index];
  const navigate = useNavigate();
  const choose = (conflict: string) => {
    // A choice is no page of its own: going back leads out of the list. The router reports its own failures.
    void navigate({ to: '/conflicts/$slug', params: { slug: show.slug }, search: { conflict }, replace: true });
  };
  const rows = conflicts.map((one) => ({
    key: one.id,
    address: conflictsAddress(show.slug, one.id),
    name: one.topic,
    lang: one.lang,
    count: { figure: String(one.sides.length), words: t('conflicts.answers', { count: one.sides.length }) },
    under: one.holds,
  }));
  const beyond = ahead > 0 && (
    <AheadNote
      label={t('conflicts.horizon')}
      figure={t('conflicts.ahead', { count: ahead })}
      why={t('conflicts.aheadWhy')}
    />
  );
  return (
    <TwoPanes
      show={show}
      shown={shown?.id ?? ''}
      head={<PanesHead show={show} current="conflicts" summary={writeSummary(conflicts.length, ahead)} of={page} />}
      list={
        <>
          {rows.length > 0 && (
            <PaneList
              label={t('conflicts.list')}
              groups={[{ id: 'all', title: null, rows }]}
              chosen={shown?.id ?? null}
            />
          )}
          {beyond}
        </>
      }
      choice={
        shown && (
          <SelectField
            label={t('conflicts.which')}
            labelHidden
            value={shown.id}
            options={conflicts.map((one) => ({ value: one.id, label: one.topic }))}
            onChange={choose}
          />
        )
      }
    >
      {shown ? (
        <ConflictArticle
          key={shown.id}
          page={page}
          conflict={shown}
          previous={conflicts[index - 1] ?? null}
          next={conflicts[index + 1] ?? null}
        />
      ) : (
        <EmptyState
          title={t(ahead > 0 ? 'conflicts.none' : 'conflicts.nothing')}
          text={t(ahead > 0 ? 'conflicts.noneWhy' : 'conflicts.nothingWhy')}
        />
      )}
    </TwoPanes>
  );
}

/** `14 within your horizon · 20 beyond it` */
function writeSummary(count: number, ahead: number): string {
  const within = words.t('sources:conflicts.within', { count });
  if (ahead === 0) return within;
  const beyond = words.t('sources:conflicts.beyond', { count: ahead });
  return words.t('sources:conflicts.summary', { within, beyond });
}
