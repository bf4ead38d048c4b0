import { Search } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import type { FoundShow, LookedUpShow } from '../../../shared/lookup/tvmaze';
import type { WatchbillDatabase } from '../../db/database';
import type { OwnShowView } from '../../db/reads/ownShows/readOwnShow';
import { Button, SectionHead, TextField } from '../../ui';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { LookedUp } from './LookedUp';
import { useLookup } from './useLookup';

const SERVICES = { tvdb: 'TheTVDB', imdb: 'IMDb' } as const;

/** Looks a show up at TVmaze: a new one, or one of the viewer's to be filled in or brought up to date. */
export function LookupPane({ shown, database }: { shown: OwnShowView | null; database: WatchbillDatabase }) {
  const { t } = useAddWords();
  const { ask, cancel, problem, setProblem, isAsking, isSlow } = useLookup();
  const [query, setQuery] = useState(shown?.content.title ?? '');
  const [found, setFound] = useState<{ query: string; shows: readonly FoundShow[] } | null>(null);
  const [chosen, setChosen] = useState<LookedUpShow | null>(null);
  const source = shown?.content.source ?? null;
  const known = shown?.content.foreignIds.find(({ scheme }) => scheme === 'tvdb' || scheme === 'imdb');

  const search = async () => {
    const words = query.trim().slice(0, 200);
    if (words === '') return;
    const shows = await ask('lookup:search', { query: words });
    if (shows !== null) setFound({ query: words, shows });
  };
  const open = async (id: number, fresh: boolean) => {
    const show = await ask('lookup:show', { id, fresh });
    if (show !== null) setChosen(show);
  };
  const byId = async (scheme: 'tvdb' | 'imdb', value: string) => {
    // Null is an answer here, and so is what went wrong: that has its sentence already.
    const answer = await ask('lookup:by-id', { scheme, value });
    if (answer !== null) await open(answer.id, false);
    else setProblem((told) => told ?? t('lookup.noNumber'));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    // What goes wrong is told on the page.
    void search();
  };

  if (chosen !== null)
    return <LookedUp looked={chosen} shown={shown} database={database} onBack={() => setChosen(null)} />;

  return (
    <div className={styles.form}>
      <p className={styles.intro}>{t('lookup.intro')}</p>
      {source !== null && (
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => void open(Number(source.id), true)}>
            {t('lookup.refresh')}
          </Button>
        </div>
      )}
      {source === null && known !== undefined && (
        <div className={styles.actions}>
          <Button onClick={() => void byId(known.scheme as 'tvdb' | 'imdb', known.value.toLowerCase())}>
            {t('lookup.byId', { service: SERVICES[known.scheme as 'tvdb' | 'imdb'] })}
          </Button>
        </div>
      )}
      <form role="search" onSubmit={submit} className={styles.fields}>
        <TextField
          label={t('lookup.query')}
          type="search"
          icon={Search}
          value={query}
          onChange={setQuery}
          maxLength={200}
          spellCheck={false}
        />
        <Button type="submit" variant={source === null ? 'primary' : 'plain'}>
          {t('lookup.search')}
        </Button>
      </form>
      <div role="status" className={styles.actions}>
        {isSlow && <span>{t('lookup.asking')}</span>}
        {isAsking && (
          <Button variant="quiet" onClick={cancel}>
            {t('lookup.cancel')}
          </Button>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {found !== null && !isAsking && (
        <section aria-labelledby="lookup-found">
          <SectionHead title={t('lookup.results')} titleId="lookup-found" aside={String(found.shows.length)} />
          {found.shows.length === 0 && <p className={styles.aside}>{t('lookup.nothing', { query: found.query })}</p>}
          <ul>
            {found.shows.map((one) => (
              <li key={one.id} className={styles.found}>
                <span>
                  <span className={styles.name}>{one.title}</span>
                  <span className={styles.meta}> {describe(one)}</span>
                </span>
                <Button
                  size="small"
                  aria-label={`${t('lookup.choose')}: ${one.title}`}
                  onClick={() => void open(one.id, false)}
                >
                  {t('lookup.choose')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const describe = ({ year, network, kind, language }: FoundShow): string =>
  [year, network, kind, language].filter((part) => part !== null).join(' · ');
