/** Words of the area «palette». */
export const palette = {} as const;
