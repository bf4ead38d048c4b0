import type { WhenChoice } from '../../../shared/domain/when';
import { assertNever } from '../../../shared/util/assertNever';
import { lastDayOfMonth } from '../../../shared/util/days';
import { words } from '../../i18n';
import { writeDay, writeInstant, writeWhen } from '../../i18n/format';
import '../../i18n/late/journal';

/** The date that was given, or null for now: the entry itself stands at that time. */
export function writeChoice(choice: WhenChoice): string | null {
  switch (choice.kind) {
    case 'now':
      return null;
    case 'minute':
      return writeInstant(choice.at, choice.zone);
    case 'air-date':
      return words.t('journal:when.airDate');
    case 'day':
      return writeDay(choice.on, 'prose');
    case 'month': {
      const span = { from: `${choice.month}-01`, to: lastDayOfMonth(choice.month) };
      return writeWhen({ precision: 'month', at: null, zone: null, ...span });
    }
    case 'year':
      return String(choice.year);
    case 'range':
      return words.t('dayRange', { from: writeDay(choice.from, 'row'), to: writeDay(choice.to, 'row') });
    case 'unknown':
      return words.t('journal:when.unknown');
    default:
      return assertNever(choice, 'answer to when');
  }
}
