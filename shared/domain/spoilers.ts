import * as z from 'zod';

/** What to hide of unwatched episodes, each alone; `exceptNext` opens title and teaser of the next one. */
export const SpoilerSettings = z.strictObject({
  hide: z.strictObject({ title: z.boolean(), synopsis: z.boolean(), cast: z.boolean(), ratings: z.boolean() }),
  exceptNext: z.boolean(),
});
export type SpoilerSettings = z.infer<typeof SpoilerSettings>;

const all = (hidden: boolean) => ({ title: hidden, synopsis: hidden, cast: hidden, ratings: hidden });

/** The three named choices. Anything else is «own choice». */
export const SPOILER_PRESETS = {
  strict: { hide: all(true), exceptNext: false },
  'except-next': { hide: all(true), exceptNext: true },
  open: { hide: all(false), exceptNext: false },
} as const satisfies Record<string, SpoilerSettings>;
export type SpoilerPreset = keyof typeof SPOILER_PRESETS;

export const DEFAULT_SPOILERS: SpoilerSettings = SPOILER_PRESETS.strict;

/** The name of a setting's value, or `own` where the viewer mixed it. */
export function presetOf(settings: SpoilerSettings): SpoilerPreset | 'own' {
  const same = (other: SpoilerSettings) => JSON.stringify(other) === JSON.stringify(SpoilerSettings.parse(settings));
  const names = Object.keys(SPOILER_PRESETS) as SpoilerPreset[];
  return names.find((name) => same(SPOILER_PRESETS[name])) ?? 'own';
}
