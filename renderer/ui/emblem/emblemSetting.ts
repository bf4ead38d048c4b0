/** What changes with the size at which an emblem is set; lengths in units of the 48 grid. */
export interface EmblemSetting {
  readonly rimWidth: number;
  readonly brokenDash: string;
  readonly letterSize: number;
  readonly letterWeight: number;
  /** Inner lines: the outline again, smaller. */
  readonly innerLines: readonly { readonly scale: number; readonly width: number; readonly opacity: number }[];
  readonly engraved: boolean;
}

const SMALL_UP_TO = 28;
const INNER_LINE_FROM = 40;
const MIDDLE_UP_TO = 64;
const LARGE_FROM = 96;

export function emblemSetting(size: number): EmblemSetting {
  const small = size <= SMALL_UP_TO;
  const large = size >= LARGE_FROM;
  return {
    rimWidth: small ? 2.2 : size <= MIDDLE_UP_TO ? 1.5 : 0.7,
    brokenDash: small ? '5 3.5' : large ? '2.4 1.6' : '3.6 2.4',
    letterSize: small ? 19 : large ? 15.5 : 16.5,
    letterWeight: small ? 650 : large ? 420 : 560,
    innerLines: large ? LARGE_LINES : size >= INNER_LINE_FROM ? ONE_LINE : [],
    engraved: large,
  };
}

const ONE_LINE = [{ scale: 0.84, width: 0.7, opacity: 0.6 }] as const;
const LARGE_LINES = [
  { scale: 0.9, width: 0.3, opacity: 1 },
  { scale: 0.86, width: 0.18, opacity: 1 },
] as const;

/** The innermost line of a large emblem is the edge of its engraving. */
export const ENGRAVING_SCALE = 0.86;
