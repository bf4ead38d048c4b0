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
