/** Words of the area «upNext». */
export const upNext = {} as const;
