/** Words of the people of a show, and of one of them. */
export const people = {
  title: 'People',
} as const;
