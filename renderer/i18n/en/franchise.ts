/** Words of a franchise: all series and films that belong together. */
export const franchise = {
  title: 'Franchise',
} as const;
