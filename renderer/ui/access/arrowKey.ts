const OTHER_WAY: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Whether lines run from right to left. */
export const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl';

/** A key as it is meant along a line: where lines run from right to left, the left arrow leads on and the right one back. */
export const keyAlong = (key: string): string => (isRightToLeft() ? (OTHER_WAY[key] ?? key) : key);
