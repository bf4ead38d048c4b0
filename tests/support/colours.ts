/** Colours as CSS reckons with them: https://www.w3.org/TR/css-color-4/#color-conversion-code and WCAG's contrast. */

/** Red, green and blue of light, 0 to 1; below and above it a screen cannot show them. */
export type Light = readonly [red: number, green: number, blue: number];
export type Oklab = readonly [l: number, a: number, b: number];

const toLight = (share: number) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const toShare = (light: number) => (light <= 0.003_130_8 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
const each = (change: (one: number) => number, [red, green, blue]: Light): Light => [
  change(red),
  change(green),
  change(blue),
];
const share = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;

/** @param hex `#rrggbb` */
export function lightOf(hex: string): Light {
  return each(toLight, [share(hex, 1), share(hex, 3), share(hex, 5)]);
}

/** What a screen shows of a colour that it may not be able to show: each channel ends where the screen does. */
export function clipped(light: Light): Light {
  return each((one) => Math.min(1, Math.max(0, one)), light);
}

export function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** One colour over another, `opacity` of it, as screens lay them: in shares, not in light. */
export function over(top: Light, ground: Light, opacity: number): Light {
  const lay = (at: 0 | 1 | 2) => toLight(opacity * toShare(top[at]) + (1 - opacity) * toShare(ground[at]));
  return [lay(0), lay(1), lay(2)];
}

export function oklchToOklab(l: number, chroma: number, hue: number): Oklab {
  const turn = (hue * Math.PI) / 180;
  return [l, chroma * Math.cos(turn), chroma * Math.sin(turn)];
}

export function oklabToLight([l, a, b]: Oklab): Light {
  const long = (l + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const middle = (l - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const short = (l - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return [
    4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
    -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
    -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701 * short,
  ];
}

export function oklabOf([red, green, blue]: Light): Oklab {
  const long = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
  const middle = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
  const short = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
  return [
    0.210_454_255_3 * long + 0.793_617_785 * middle - 0.004_072_046_8 * short,
    1.977_998_495_1 * long - 2.428_592_205 * middle + 0.450_593_709_9 * short,
    0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766 * short,
  ];
}

/** `color-mix(in oklab, one SHARE, other)`. */
export function mixed(one: Oklab, other: Oklab, part: number): Oklab {
  const at = (index: 0 | 1 | 2) => part * one[index] + (1 - part) * other[index];
  return [at(0), at(1), at(2)];
}
