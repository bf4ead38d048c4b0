import { useNavigate, useSearch } from '@tanstack/react-router';
import { useLive } from '../../../db/live';
import { readSources, type SourcesPage, type Verdict } from '../../../db/reads';
import { groupBy } from '../../../../shared/util/groupBy';
import { useTranslation, words } from '../../../i18n';
import { EmptyState, SelectField } from '../../../ui';
import { Waiting } from '../../lists';
import { sourcesAddress } from '../addresses';
import { AheadNote } from '../panes/AheadNote';
import { MissingShow } from '../panes/MissingShow';
import { PaneList, type PaneGroup } from '../panes/PaneList';
import { PanesHead } from '../panes/PanesHead';
import { TwoPanes } from '../panes/TwoPanes';
import { SourcesSearch } from '../sourceSearch';
import { writeKinds, writeOrigin, writePublication } from '../sourceWords';
import { AllClaims } from './AllClaims';
import { SourceArticle } from './SourceArticle';
import '../../../i18n/late/sources';

/** `#/sources/<show>?source=…&verdict=…`: who says what, and whether it holds. */
export function SourcesScreen({ show }: { show: string }) {
  const { t } = useTranslation('sources');
  const page = useLive((database) => readSources(database, show), [show]);
  const address: unknown = useSearch({ strict: false });
  const { source, verdict } = SourcesSearch.parse(address);
  if (page === undefined) return <Waiting text={t('reading')} />;
  return page === null ? <MissingShow /> : <Sources page={page} asked={source ?? null} verdict={verdict ?? null} />;
}

/** The row of all claims; no source has this id. */
const ALL = 'all';

function Sources({ page, asked, verdict }: { page: SourcesPage; asked: string | null; verdict: Verdict | null }) {
  const { t } = useTranslation('sources');
  const { show, sources, ahead } = page;
  const groups = groupsOf(page);
  const hasClaims = sources.some((source) => source.claims.length > 0);
  const shown = sources.find((source) => source.id === asked) ?? (hasClaims ? null : sources[0]) ?? null;
  const chosen = shown?.id ?? ALL;
  const navigate = useNavigate();
  const go = (id: string, only: Verdict | null = null) => {
    const search = { ...(id !== ALL && { source: id }), ...(only !== null && { verdict: only }) };
    // A choice is no page of its own: going back leads out of the list. The router reports its own failures.
    void navigate({ to: '/sources/$slug', params: { slug: show.slug }, search, replace: true });
  };
  return (
    <TwoPanes
      show={show}
      shown={chosen}
      head={<PanesHead show={show} current="sources" summary={writeSummary(page)} of={page} />}
      list={
        <>
          <PaneList label={t('list')} groups={groups} chosen={chosen} />
          {ahead > 0 && (
            <AheadNote label={t('conflicts.horizon')} figure={t('claims', { count: ahead })} why={t('aheadWhy')} />
          )}
        </>
      }
      choice={
        sources.length > 0 && (
          <SelectField
            label={t('which')}
            labelHidden
            value={chosen}
            options={groups.flatMap(({ rows }) => rows.map(({ key, name }) => ({ value: key, label: name })))}
            onChange={(id) => go(id)}
          />
        )
      }
    >
      {shown !== null && (
        <SourceArticle
          key={shown.id}
          page={page}
          source={shown}
          verdict={verdict}
          onVerdict={(only) => go(shown.id, only)}
        />
      )}
      {shown === null && hasClaims && <AllClaims page={page} verdict={verdict} onVerdict={(only) => go(ALL, only)} />}
      {sources.length === 0 && <EmptyState title={t('noSources')} text={t('noSourcesWhy')} />}
    </TwoPanes>
  );
}

/** All claims, then the sources of which claims are kept, then the others by kind. */
function groupsOf({ show, sources, verdicts }: SourcesPage): PaneGroup[] {
  const all = Object.values(verdicts).reduce((sum, one) => sum + one, 0);
  const rowOf = (source: SourcesPage['sources'][number]) => ({
    key: source.id,
    address: sourcesAddress(show.slug, source.id),
    name: source.title,
    lang: source.lang,
    // The head of the group says what kind of thing it is.
    under: source.claims.length > 0 ? writeOrigin(source) : writePublication(source),
    count: countOf(source.claims.length),
  });
  const first = sources.filter((source) => source.claims.length > 0).map(rowOf);
  const others = groupBy(
    sources.filter((source) => source.claims.length === 0),
    (source) => source.kind,
  );
  const head = {
    key: ALL,
    address: sourcesAddress(show.slug),
    name: words.t('sources:allClaims'),
    count: countOf(all),
  };
  return [
    ...(first.length > 0 ? [{ id: ALL, title: null, rows: [head, ...first] }] : []),
    ...[...others].map(([kind, some]) => ({ id: kind, title: writeKinds(kind), rows: some.map(rowOf) })),
  ];
}

function countOf(count: number): { figure: string; words: string } | undefined {
  return count === 0 ? undefined : { figure: String(count), words: words.t('sources:claims', { count }) };
}

/** `88 sources · 42 claims` */
function writeSummary({ sources, verdicts }: SourcesPage): string {
  const count = Object.values(verdicts).reduce((sum, one) => sum + one, 0);
  const named = words.t('sources:count', { count: sources.length });
  if (count === 0) return named;
  return words.t('sources:summary', { sources: named, claims: words.t('sources:claims', { count }) });
}
