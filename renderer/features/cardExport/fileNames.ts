import { words } from '../../i18n';

/** A file name may be no longer with the operating systems that there are, extension and all. */
const LONGEST_NAME = 100;

/** A name as a file name: letters, figures and a few signs, beginning with a letter or a figure. */
export function plainFileName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{M}\p{N}_ .()’'-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, LONGEST_NAME)
    .trim();
  return plain === '' ? words.t('appName') : plain;
}
