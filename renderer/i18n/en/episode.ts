/** Words of the area «episode». */
export const episode = {} as const;
