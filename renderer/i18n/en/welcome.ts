/** Words of the area «welcome». */
export const welcome = {} as const;
