/** Words of the area «show». */
export const show = {} as const;
