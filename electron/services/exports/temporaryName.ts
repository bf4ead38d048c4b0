let made = 0;

/** A name beside the one that something will have, which nobody else uses. */
export function temporaryName(place: string): string {
  made += 1;
  return `${place}.${process.pid}-${made}.tmp`;
}
