import type { App } from 'electron';
import { isOwnAddress } from '../services/appFiles';

/** Schemes that hold their data themselves and reach nothing. */
const LOCAL_SCHEMES = new Set(['data:', 'blob:']);

/** May a page load this? Only our own files; the developer tools too, where they exist (not in the package). */
export function mayLoad(address: string, developerTools: boolean): boolean {
  if (isOwnAddress(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return LOCAL_SCHEMES.has(protocol) || (developerTools && protocol === 'devtools:');
}

/** What is written to the log about a refused request: where it went, never what it carried. */
export function describeAddress(address: string): string {
  if (!URL.canParse(address)) return 'no address';
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

const NO_NAMES = 'MAP * ~NOTFOUND';

/** Where Chromium fetches dictionaries from, and where that server sends it on to. */
const DICTIONARY_HOSTS = ['redirector.gvt1.com', '*.gvt1.com'];

/**
 * Closes the ways that neither the policy of a page nor `webRequest` sees. Names are resolved for a hint in a page
 * (`dns-prefetch`), and a name can carry anything to whoever answers for it; a call between browsers goes to any server
 * that the page names. Measured in Electron 33: three requests for a name, five packets. Before `ready`.
 */
export function denyNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', NO_NAMES);
  app.on('web-contents-created', (_, contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'));
}

/**
 * Lets Chromium find the server of dictionaries, and no other, because the viewer has allowed it. Pages still cannot reach
 * it: to them it is a foreign address. Before `ready`.
 */
export function letDictionariesThrough(app: App): void {
  const exceptions = DICTIONARY_HOSTS.map((host) => `EXCLUDE ${host}`);
  app.commandLine.appendSwitch('host-resolver-rules', [NO_NAMES, ...exceptions].join(', '));
}
