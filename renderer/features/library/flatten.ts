import type { LibraryItem } from '../../db/reads/views';
import type { Franchises } from './franchises';

/** One line of the franchise view, so that a long one is drawn like any long list. */
export type FranchiseLine =
  | { kind: 'head'; id: string; slug: string; title: string; begun: number; total: number }
  | { kind: 'others'; id: string }
  | { kind: 'noPlace'; id: string; count: number }
  | { kind: 'gap'; id: string; count: number }
  /** Of what is in no franchise only the name is known until it is seen. */
  | { kind: 'show'; id: string; item: LibraryItem | null; figure: number | null; inStory: boolean };

/** @param rest names of shows in no franchise, in their order, behind those that are there already */
export function flatten({ groups, others }: Franchises, rest: readonly string[] = []): FranchiseLine[] {
  const lines = groups.flatMap(({ id, slug, title, entries, placeless }): FranchiseLine[] => {
    const members = [...entries.map((entry) => entry.item), ...placeless];
    const begun = members.filter((item) => item.progress.watched > 0).length;
    return [
      { kind: 'head', id, slug, title, begun, total: members.length },
      ...entries.flatMap(({ item, figure, gap }): FranchiseLine[] => [
        ...(gap > 0 ? [{ kind: 'gap' as const, id: `gap ${item.head.ref}`, count: gap }] : []),
        { kind: 'show', id: item.head.ref, item, figure, inStory: true },
      ]),
      ...(placeless.length > 0 ? [{ kind: 'noPlace' as const, id: `${id} none`, count: placeless.length }] : []),
      ...placeless.map((item): FranchiseLine => ({
        kind: 'show',
        id: item.head.ref,
        item,
        figure: null,
        inStory: true,
      })),
    ];
  });
  const beside = [...others.map((item) => ({ id: item.head.ref, item })), ...rest.map((id) => ({ id, item: null }))];
  if (beside.length === 0) return lines;
  const outside = beside.map((one): FranchiseLine => ({ kind: 'show', ...one, figure: null, inStory: false }));
  return [...lines, { kind: 'others', id: 'others' }, ...outside];
}
