import { app, type Session } from 'electron';
import { keepDictionariesOff } from './pageSession';

/**
 * The dictionaries to check with: those of the viewer's languages that there are, by name or else by language alone. macOS
 * has a checker of its own, for which none is asked.
 */
export function dictionariesOf(preferred: readonly string[], available: readonly string[]): string[] {
  const found = preferred.flatMap((wanted) => {
    const [language] = wanted.split('-');
    return available.find((one) => one === wanted) ?? available.find((one) => one.split('-')[0] === language) ?? [];
  });
  return [...new Set(found)];
}

/** Has the windows of a session check the spelling, or not. Without the viewer's word nothing is asked of the network. */
export function checkSpelling(session: Session, allowed: boolean): void {
  if (process.platform === 'darwin') {
    session.setSpellCheckerEnabled(true);
    return;
  }
  const found = allowed
    ? dictionariesOf(app.getPreferredSystemLanguages(), session.availableSpellCheckerLanguages)
    : [];
  if (found.length === 0) {
    keepDictionariesOff(session);
    return;
  }
  session.setSpellCheckerLanguages(found);
  session.setSpellCheckerEnabled(true);
}
