import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { app } from 'electron';
import { bestLanguage, isPseudo, type Language, languageOf, type SpokenLanguage } from '../../shared/i18n/languages';
import { parsePreferences } from '../services/preferences';
import { readSmallFile } from '../services/readSmallFile';
import { type Groups, speak, speakPseudo, spokenLanguage } from '../words/spoken';

/** The first of the system's languages that Watchbill speaks. */
export const systemLanguage = (): Language => bestLanguage(app.getPreferredSystemLanguages());

/**
 * Speaks the language of the preferences in `file` from the very start: arguments that are not understood are answered
 * before anything else is read. What is wrong with the file is told later, by whoever reads it to use it.
 */
export function speakAtStart(file: string): void {
  speakAs(preferenceIn(file));
}

function preferenceIn(file: string): SpokenLanguage | 'system' {
  try {
    return parsePreferences(readSmallFile(file) ?? '')?.language ?? 'system';
  } catch {
    return 'system';
  }
}

const listeners: (() => void)[] = [];

/** Calls `listener` whenever another language is spoken: menus are words that stand. */
export function followLanguage(listener: () => void): void {
  listeners.push(listener);
}

/** Speaks another language in the main process from now on. English stands in where its words cannot be read. */
export function speakAs(preference: SpokenLanguage | 'system'): void {
  const language = languageOf(preference, systemLanguage());
  if (language === spokenLanguage()) return;
  if (isPseudo(language)) speakPseudo(language);
  else speak(language, language === 'en' ? null : readGroups(language));
  for (const listener of listeners) listener();
}

/** Packed by us when the app was built (scripts/build/wordsPlugin.mjs). */
function readGroups(language: Language): Groups | null {
  const file = path.join(app.getAppPath(), 'dist', 'renderer', 'languages', `${language}.main.json.gz`);
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Groups;
  } catch {
    return null;
  }
}
