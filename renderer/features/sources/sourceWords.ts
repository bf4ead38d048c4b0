import type { SourceHead } from '../../db/reads/companionViews';
import { words } from '../../i18n';
import { writeDay } from '../../i18n/format';

const KINDS = [
  'article',
  'encyclopedia',
  'dataset',
  'recap',
  'review',
  'interview',
  'video',
  'memory',
  'overview',
] as const;

/** `Recap`; a kind that this version does not know stands as it is. */
export function writeKind({ kind }: Pick<SourceHead, 'kind'>): string {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : words.t(`sources:kind.${known}`);
}

/** `Recaps`: the head of a group. */
export function writeKinds(kind: string): string {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : words.t(`sources:kinds.${known}`);
}

/** `Post Show Recaps, 21 Feb 2020`: whoever brought it out, and when; without both, what kind of thing it is. */
export function writeOrigin(head: Pick<SourceHead, 'kind' | 'publisher' | 'publishedOn'>): string {
  const parts = [head.publisher ?? writeKind(head)];
  if (head.publishedOn !== null) parts.push(writeDay(head.publishedOn, 'row'));
  return parts.join(', ');
}
