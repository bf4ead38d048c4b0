import type { SourceHead } from '../../db/reads/companionViews';
import { words } from '../../i18n';
import { writeDay } from '../../i18n/format';
import '../../i18n/late/sources';

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

/** `Post Show Recaps, 21 Feb 2020`: whoever brought it out, and when; without a publisher, what kind of thing it is. */
export function writeOrigin(head: Pick<SourceHead, 'kind' | 'publisher' | 'publishedOn'>): string {
  return writePublication(head) ?? writeKind(head);
}

/** `Post Show Recaps, 21 Feb 2020`; null where neither is known. */
export function writePublication({
  publisher,
  publishedOn,
}: Pick<SourceHead, 'publisher' | 'publishedOn'>): string | null {
  const parts = [publisher, publishedOn === null ? null : writeDay(publishedOn, 'row')].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
