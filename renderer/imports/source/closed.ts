import type { SourceFile } from '../importer';

/** Words in the names of tables that hold keys, passwords, or addresses of machines and people. */
const WORDS = new Set(
  'token tokens password passwords credential credentials secret secrets oauth auth login logins cookie cookies'
    .concat(' session sessions device devices email emails ip')
    .split(' '),
);
const NAMES = new Set([
  'profile.csv',
  'user.csv',
  'users.csv',
  'user_info.csv',
  'user_settings.csv',
  'user_social_network.csv',
]);

/**
 * Whether a file must stay closed: exports of TV Time have tables of keys and password hashes beside the history. They
 * are told by name alone, for to look would be to open them.
 */
export function isClosed({ name }: Pick<SourceFile, 'name'>): boolean {
  if (!/\.(?:csv|json)$/.test(name)) return false;
  return NAMES.has(name) || name.split(/[-_. ]/).some((word) => WORDS.has(word));
}
