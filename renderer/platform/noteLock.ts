/** The lock that a window holds while a note is open for writing in it. */
export function noteLock(note: string): string {
  return `note ${note}`;
}
