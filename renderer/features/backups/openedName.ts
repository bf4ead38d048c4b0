const OPENED = /^opened:(\d+)$/;

/** How jobs name a backup from outside the folder of backups, which the main process knows by a number. */
export const openedName = (number: number): string => `opened:${number}`;

/** The number of such a name; null for a backup of the folder. */
export function openedNumber(name: string): number | null {
  const [, number] = OPENED.exec(name) ?? [];
  return number === undefined ? null : Number(number);
}
