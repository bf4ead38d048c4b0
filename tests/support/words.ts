import { startWords } from '../../renderer/i18n';
import '../../renderer/i18n/late/addShow';
import '../../renderer/i18n/late/backups';
import '../../renderer/i18n/late/calendar';
import '../../renderer/i18n/late/cardExport';
import '../../renderer/i18n/late/characters';
import '../../renderer/i18n/late/commandLine';
import '../../renderer/i18n/late/compare';
import '../../renderer/i18n/late/cutOffImport';
import '../../renderer/i18n/late/episode';
import '../../renderer/i18n/late/exports';
import '../../renderer/i18n/late/franchise';
import '../../renderer/i18n/late/help';
import '../../renderer/i18n/late/history';
import '../../renderer/i18n/late/imports';
import '../../renderer/i18n/late/journal';
import '../../renderer/i18n/late/library';
import '../../renderer/i18n/late/lists';
import '../../renderer/i18n/late/notes';
import '../../renderer/i18n/late/openings';
import '../../renderer/i18n/late/outside';
import '../../renderer/i18n/late/palette';
import '../../renderer/i18n/late/people';
import '../../renderer/i18n/late/printing';
import '../../renderer/i18n/late/production';
import '../../renderer/i18n/late/relations';
import '../../renderer/i18n/late/search';
import '../../renderer/i18n/late/settings';
import '../../renderer/i18n/late/sources';
import '../../renderer/i18n/late/statistics';
import '../../renderer/i18n/late/unlocked';
import '../../renderer/i18n/late/updates';
import '../../renderer/i18n/late/verify';
import '../../renderer/i18n/late/welcome';

// In the app the late ones come with their pages.

/** The words of the interface: tests find things by what they are called, and ask the code for it. */
export const words = startWords();

/** A text as a whole, or its beginning, as a pattern; figures and names inside may be left open with `*`. */
export function pattern(text: string): RegExp {
  const escaped = text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  // Names are compared with plain spaces; the interface sets some that do not break.
  return new RegExp(`^${escaped.replaceAll(/\s/g, '\\s')}$`);
}
