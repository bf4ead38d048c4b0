/** How a relation is drawn: family double, work single, love dotted, enmity dashed. */
export type RelationLine = 'family' | 'work' | 'love' | 'enmity';

const any = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const FAMILY = any(
  '(?:grand|step|god|foster )?(?:mother|father|son|daughter|child|parent)',
  '(?:half-|step)?(?:brother|sister)',
  'sibling|twin|triplet|aunt|uncle|nephew|niece|cousin',
  'kin|kinsman|kinswoman|relative|ancestor|forebear|descendant|heir',
  'husband|wife|spouse|married|widow|widower',
  // Those who raised or built somebody stand in a parent's place.
  'raised by|adopted by|made by|built by|created by|maker|creator',
);
const LOVE = any('lover|love|beloved|fiancée?|sweetheart|boyfriend|girlfriend|romance|romantic');
/** A partner and nothing else is one in life; a field partner or research partner is a colleague. */
const PARTNER = /^(?:(?:former|onetime|old|late|life) )*partner (?:of|to)$/i;
const ENMITY = any(
  'enemy|foe|rival|nemesis|adversary|opponent|at odds|against|resentful',
  'killer|killed|murderer|murdered|victim|hunter|hunted|captor|captive|captured|kidnapper',
  'betrayer|betrayed|traitor|manipulator|tormentor|blackmailer|unwilling',
);

/**
 * The line of a relation, found from its English kind (`mother of`, `onetime captain and love of`). The lasting bond
 * decides: family before love, love before enmity; whatever else there is between two people is work or friendship.
 */
export function relationLine(kind: string): RelationLine {
  if (FAMILY.test(kind)) return 'family';
  if (LOVE.test(kind) || PARTNER.test(kind.trim())) return 'love';
  return ENMITY.test(kind) ? 'enmity' : 'work';
}
