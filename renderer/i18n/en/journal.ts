/** Words of the area «journal». */
export const journal = {} as const;
