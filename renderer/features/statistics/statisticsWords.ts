import { words } from '../../i18n';
import '../../i18n/late/statistics';

/** `1,204`: how figures are written here. */
export const figure = (count: number): string => count.toLocaleString('en-GB');

/** `12 h 30 min`; under an hour only minutes, from a hundred hours on only hours. */
export function writeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return words.t('statistics:minutes', { count: minutes });
  if (hours >= 100 || minutes % 60 === 0)
    return words.t('statistics:hours', { formatted: figure(Math.round(minutes / 60)) });
  return words.t('statistics:duration', { hours, minutes: minutes % 60 });
}

/** `2.5`: one figure behind the point. */
export const oneDecimal = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
