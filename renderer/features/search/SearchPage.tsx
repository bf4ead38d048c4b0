import { useCallback, useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../../i18n';
import type { HitGroup } from '../../search/answers';
import type { SearchKind } from '../../search/kinds';
import { PageHead, useWhole, VisuallyHidden } from '../../ui';
import { rowOf, useListEvents, useQuery, useRows, Waiting } from '../lists';
import { firstResults } from './firstResults';
import { FoundKinds } from './FoundKinds';
import { NothingFound } from './NothingFound';
import { ResultList } from './ResultList';
import { SearchField } from './SearchField';
import { useSearchPort } from './searchPort';
import { SearchStart } from './SearchStart';
import { useScopeLine } from './useScopeLine';
import { useReadingWords } from './useReadingWords';
import { useSearch } from './useSearch';
import { useUpToField } from './useUpToField';
import '../../i18n/late/search';

export type SearchPageProps = {
  text: string;
  /** The one kind that is shown; null for all. */
  kind: SearchKind | null;
  onChange: (text: string, kind: SearchKind | null) => void;
};

/** Of each kind so many, until one kind is chosen. */
const FEW = 5;
const MANY = 100;
const NONE: readonly HitGroup[] = [];

/** The field, the kinds, and what was found of them. */
export function SearchPage({ text, kind, onChange }: SearchPageProps) {
  const { t } = useTranslation('search');
  const scope = useScopeLine();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped, writeNow] = useQuery(text, (next) => onChange(next, kind));
  const { found, isFailed } = useSearch(typed, kind === null ? FEW : MANY);
  const all = found?.answer.groups ?? NONE;
  const total = all.reduce((sum, group) => sum + group.total, 0);
  const shown = useMemo(() => (kind === null ? all : all.filter((group) => group.kind === kind)), [all, kind]);
  const [isWhole, drawWhole] = useWhole(found?.text ?? null, { first: text, isPending: found?.text !== typed });
  const drawn = useMemo(() => (isWhole ? shown : firstResults(shown, window.innerHeight)), [shown, isWhole]);
  const keys = useMemo(() => shown.flatMap(({ hits }) => hits.map(({ id }) => id)), [shown]);
  useUpToField(list, field, keys[0] ?? null);
  const port = useSearchPort();
  const reading = useReadingWords();
  useListEvents(list, {
    click: ({ target }) => {
      // What leads somewhere was worth looking for.
      if (found !== null && rowOf(target) !== null) port.remember(found.text);
    },
  });
  const { current, focus } = useRows(list, {
    keys,
    reveal: (_, then) => {
      flushSync(drawWhole);
      then();
    },
  });
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });
  const show = useCallback((one: SearchKind | null) => onChange(latest.current, one), [onChange]);
  const count = useMemo(() => t('found', { count: total }), [t, total]);
  const head = useMemo(() => <PageHead title={t('title')} aside={scope} />, [t, scope]);
  const toFirst = () => {
    if (keys[0] !== undefined) focus(keys[0]);
  };
  const isAsked = typed.trim() !== '';
  const meant = found?.answer.meant ?? null;

  return (
    <>
      {head}
      <SearchField
        ref={field}
        value={typed}
        onChange={setTyped}
        onDown={toFirst}
        onLeave={writeNow}
        note={meant === null ? null : t('meant', { words: meant })}
      />
      {!isAsked && <SearchStart onChoose={setTyped} />}
      {isAsked && total > 0 && <FoundKinds groups={all} total={total} chosen={kind} onChoose={show} />}
      {isAsked && found === null && (isFailed ? <NothingFound failed text={typed} /> : <Waiting text={reading} />)}
      {isAsked && found !== null && shown.length === 0 && <NothingFound text={found.text} ofKind={kind !== null} />}
      <VisuallyHidden role="status">{isAsked && found !== null ? count : ''}</VisuallyHidden>
      <ResultList
        ref={list}
        label={t('results')}
        groups={drawn}
        isCut={!isWhole && found !== null}
        current={current}
        text={found?.text ?? ''}
        onAll={kind === null ? show : null}
      />
    </>
  );
}
