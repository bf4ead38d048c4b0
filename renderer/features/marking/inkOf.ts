import type { ShowHead } from '../../db/reads/views';
import { inkFor, type InkName } from '../../ui';

/** The ink of a show: the one its pack names, else the one its id comes to. */
export function inkOf(head: Pick<ShowHead, 'ink' | 'ref'>): InkName {
  return head.ink ?? inkFor(head.ref);
}
