import { type Session, session } from 'electron';
import { APP_SCHEME, type AppFile } from '../services/appFiles';
import { createAppProtocol } from '../services/appProtocol';
import type { Logger } from '../services/logger';
import { describeAddress, mayLoad } from './network';
import { denyPermissions } from './permissions';

/**
 * The session of all windows: our own files, no network, no permissions. With a problem it lives in memory, so that
 * nothing of the stored one is touched. Each refused request is written to the log with a running number.
 */
export function preparePageSession(parts: {
  inMemory: boolean;
  files: ReadonlyMap<string, AppFile>;
  developerTools: boolean;
  logger: Logger;
}): Session {
  keepDictionariesOff(session.defaultSession);
  const pages = parts.inMemory ? session.fromPartition('problem') : session.defaultSession;
  if (parts.inMemory) keepDictionariesOff(pages);
  const answer = createAppProtocol(parts.files);
  // Not `handle`: decision 117.
  pages.protocol.registerFileProtocol(APP_SCHEME, (request, send) => send(answer(request)));
  denyPermissions(pages);
  let refused = 0;
  pages.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !mayLoad(details.url, parts.developerTools);
    if (cancel) {
      refused += 1;
      parts.logger.warn(`refused request ${refused}`, describeAddress(details.url));
    }
    decide({ cancel });
  });
  return pages;
}

/**
 * Chromium fetches a dictionary from Google at the first start of every session, also when its windows have
 * `spellcheck: false` and the checker is switched off, and `webRequest` does not see it (measured with
 * `--log-net-log` in Electron 33: four requests). Only a session without languages asks for none.
 */
export function keepDictionariesOff(of: Session): void {
  of.setSpellCheckerLanguages([]);
  of.setSpellCheckerEnabled(false);
}
