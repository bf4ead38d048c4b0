import { addDays } from '../../../shared/util/days';
import { addMonthsToDay, mondayOf } from '../../../shared/util/weeks';

/** Where a key leads from a day, as in every grid of days (WAI-ARIA: date grid); null where it means nothing there. */
export function dayByKey({ key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>, on: string) {
  switch (key) {
    case 'ArrowLeft':
      return addDays(on, -1);
    case 'ArrowRight':
      return addDays(on, 1);
    case 'ArrowUp':
      return addDays(on, -7);
    case 'ArrowDown':
      return addDays(on, 7);
    case 'Home':
      return ctrlKey ? `${on.slice(0, 7)}-01` : mondayOf(on);
    case 'End':
      return ctrlKey ? addDays(addMonthsToDay(`${on.slice(0, 7)}-01`, 1), -1) : addDays(mondayOf(on), 6);
    case 'PageUp':
      return addMonthsToDay(on, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonthsToDay(on, shiftKey ? 12 : 1);
    default:
      return null;
  }
}
