/** Words of a show's production. */
export const production = {
  title: 'Production',
} as const;
