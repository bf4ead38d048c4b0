/** The one host that Watchbill ever reaches, and only when the viewer asks. */
export const LOOKUP_HOST = 'api.tvmaze.com';
export const LOOKUP_BASE = `https://${LOOKUP_HOST}`;

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The address that look-ups go to: the service's, or a stand-in on this very machine that a start names for tests
 * (`--lookup-base=http://127.0.0.1:PORT`). Anything else is ignored: a link that starts Watchbill must not lead it away.
 */
export function lookupBase(named: string): string {
  if (!URL.canParse(named)) return LOOKUP_BASE;
  const { protocol, hostname, origin } = new URL(named);
  return protocol === 'http:' && LOOPBACK.has(hostname) ? origin : LOOKUP_BASE;
}

/** Where a redirect leads, if it leads to the same service: never to another host, port or scheme. */
export function redirected(base: string, from: string, location: string | undefined): string | null {
  if (location === undefined || !URL.canParse(location, from)) return null;
  const to = new URL(location, from);
  // The service itself answers with plain http in some redirects; the scheme is ours.
  const isSame = to.host === new URL(base).host || (to.hostname === LOOKUP_HOST && base === LOOKUP_BASE);
  return isSame && to.username === '' && to.port === new URL(base).port ? `${base}${to.pathname}${to.search}` : null;
}
