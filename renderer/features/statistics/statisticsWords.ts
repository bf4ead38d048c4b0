import { words } from '../../i18n';
import '../../i18n/late/statistics';
import { figure, oneDecimal } from '../../i18n/figures';

/** `12 h 30 min`; under an hour only minutes, from a hundred hours on only hours. */
export function writeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return words.t('statistics:minutes', { count: minutes });
  if (hours >= 100 || minutes % 60 === 0)
    return words.t('statistics:hours', { formatted: figure(Math.round(minutes / 60)) });
  return words.t('statistics:duration', { hours, minutes: minutes % 60 });
}

export { figure, oneDecimal };
