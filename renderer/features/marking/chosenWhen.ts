import type { WhenChoice } from '../../../shared/domain/when';
import { assertNever } from '../../../shared/util/assertNever';
import { lastDayOfMonth } from '../../../shared/util/days';
import { words } from '../../i18n';
import { writeDay, writeTime, writeWhen } from '../../i18n/format';

const NOWHERE = { at: null, zone: null, from: null, to: null };

/** A chosen date as the notice repeats it: `today, 21:14`, `February 2020`. */
export function writeChosen(choice: WhenChoice): string {
  switch (choice.kind) {
    case 'now':
      return words.t('marking:today', { time: writeTime(choice.at, choice.zone) });
    case 'minute':
      return writeWhen({ ...NOWHERE, precision: 'minute', at: choice.at, zone: choice.zone });
    case 'air-date':
      return words.t('marking:chosen.airDate');
    case 'day':
      return writeDay(choice.on, 'prose');
    case 'month':
      return writeWhen({
        ...NOWHERE,
        precision: 'month',
        from: `${choice.month}-01`,
        to: lastDayOfMonth(choice.month),
      });
    case 'year':
      return String(choice.year);
    case 'range':
      return words.t('marking:chosen.range', { from: writeDay(choice.from, 'row'), to: writeDay(choice.to, 'row') });
    case 'unknown':
      return words.t('marking:chosen.unknown');
    default:
      return assertNever(choice, 'answer to when');
  }
}
