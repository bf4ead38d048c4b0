import { createPublicKey } from 'node:crypto';

/** The environment variables of a build that say where its updates come from. All of them together, or none. */
export const UPDATE_VARIABLES = ['WATCHBILL_UPDATE_FEED', 'WATCHBILL_UPDATE_KEY', 'WATCHBILL_UPDATE_PUBLISHER'];

/**
 * Reads and checks them: a build that could never take an update must not be made by mistake.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ feed: string, key: string, publisher: string }} empty where there is no feed
 */
export function readUpdateSettings(env) {
  const [feed = '', key = '', publisher = ''] = UPDATE_VARIABLES.map((name) => env[name]?.trim() ?? '');
  if (feed === '' && key === '') return { feed, key, publisher: '' };
  if (!URL.canParse(feed) || new URL(feed).protocol !== 'https:') {
    throw new Error('WATCHBILL_UPDATE_FEED must be an https address.');
  }
  let type;
  try {
    type = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' }).asymmetricKeyType;
  } catch {
    type = 'none';
  }
  if (type !== 'ed25519') throw new Error('WATCHBILL_UPDATE_KEY must be an Ed25519 public key: SPKI, DER, base64.');
  return { feed: feed.endsWith('/') ? feed : `${feed}/`, key, publisher };
}
