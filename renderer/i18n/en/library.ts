/** Words of the area «library». */
export const library = {} as const;
