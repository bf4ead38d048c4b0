import { eachLocale } from './locale';

/** Figures and lists as the language writes them. */

const numbers = eachLocale(
  (locale, digits) => new Intl.NumberFormat(locale, digits === '' ? {} : { maximumFractionDigits: Number(digits) }),
);
const percents = eachLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
const lists = eachLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `1,204` */
export const figure = (value: number): string => numbers().format(value);

/** `2.5`: one figure behind the point at most. */
export const oneDecimal = (value: number): string => numbers('1').format(value);

/** `42%`, of 0.42. */
export const percent = (part: number): string => percents().format(part);

/** `Picard, Raffi and Rios` */
export const writeList = (parts: Iterable<string>): string => lists().format(parts);

/** The pieces of `writeList`: what is listed, and what stands between. */
export const partsOfList = (parts: Iterable<string>): { type: 'element' | 'literal'; value: string }[] =>
  lists().formatToParts(parts);

const sizes = eachLocale((locale, unit) => {
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const;
  const few = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const many = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  return (value: number) => (value < 10 ? few : many).format(value);
});

/** `688 kB`, `9.2 MB`: thousands, as file managers count. */
export function writeBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  return sizes(unit)(value).replace(' ', '\u00a0');
}
