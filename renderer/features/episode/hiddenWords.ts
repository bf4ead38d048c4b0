import type { HiddenPart } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeList } from '../../i18n/figures';
import '../../i18n/late/episode';

/** `Title, teaser and cast hidden`. */
export function writeHidden(hidden: readonly HiddenPart[]): string {
  const parts = writeList(hidden.map((part) => words.t(`episode:hidden.part.${part}`)));
  return words.t('episode:hidden.label', { parts: parts.charAt(0).toUpperCase() + parts.slice(1) });
}

/** What opening on purpose opens, and that it can be taken back. */
export function writeOpens(hidden: readonly HiddenPart[]): string {
  const parts = writeList(hidden.map((part) => words.t(`episode:hidden.opens.${part}`)));
  const text = words.t('episode:hidden.text', { parts });
  return hidden.includes('cast') ? `${text} ${words.t('episode:hidden.castMet')}` : text;
}
