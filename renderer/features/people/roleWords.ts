import type { CreditRole } from '../../../shared/pack/creditRoles';
import { words } from '../../i18n';

/** `Director`, and `Directors` where several stand beside it. */
export function writeRole(role: CreditRole, count = 1): string {
  return words.t(`people:role.${role}`, { count });
}
