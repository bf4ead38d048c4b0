/** What the address of the library may carry. Unknown and damaged values fall away: an address never fails. */
export type LibrarySearch = {
  view?: 'grid' | 'list';
  sort?: string;
  status?: string;
  q?: string;
  group?: string;
};

export function librarySearch(search: Record<string, unknown>): LibrarySearch {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const view = search['view'];
  const known: { [K in keyof LibrarySearch]: LibrarySearch[K] | undefined } = {
    view: view === 'grid' || view === 'list' ? view : undefined,
    sort: text('sort'),
    status: text('status'),
    q: text('q'),
    group: text('group'),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as LibrarySearch;
}
