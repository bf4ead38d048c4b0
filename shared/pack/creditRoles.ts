/**
 * The work that a credit can name, in the order of a title page. Apart from the schemas, so that a screen can know the
 * roles without bringing the parser of packs along.
 */
export const CREDIT_ROLES = [
  'creator',
  'showrunner',
  'executive-producer',
  'producer',
  'director',
  'teleplay',
  'story',
  'writer',
  'composer',
  'theme',
  'actor',
] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];
