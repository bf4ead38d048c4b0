import { emblemTint, shapeOfAffiliation } from './emblemHash';
import { emblemInitials } from './emblemInitials';
import { emblemSetting, ENGRAVING_SCALE } from './emblemSetting';
import { EMBLEM_SHAPES, letterScale, opticalCentre, type EmblemShape } from './emblemShapes';
import { engravingPath } from './engraving';
import type { EmblemRim } from './Emblem';

export interface EmblemMarkupProps {
  readonly id: string;
  readonly name: string;
  readonly affiliation?: string | undefined;
  readonly shape?: EmblemShape | undefined;
  readonly rim?: EmblemRim | undefined;
  /** Which setting is drawn, as for Emblem; also the width and height, in CSS pixels. */
  readonly size: number;
  /** Makes the ids inside the drawing its own: letters and figures, another one for each emblem of a document. */
  readonly prefix: string;
}

/**
 * The drawing of `Emblem` as SVG text, for documents that leave the app. It brings its colours along (those of paper)
 * and takes nothing from a style sheet. No character of the name can end up as markup.
 */
export function emblemMarkup({
  id,
  name,
  affiliation,
  shape: own,
  rim: ownRim,
  size,
  prefix,
}: EmblemMarkupProps): string {
  const shape = own ?? (affiliation === undefined ? 'disc' : shapeOfAffiliation(affiliation));
  const rim = ownRim ?? (affiliation === undefined && own === undefined ? 'dotted' : 'whole');
  const outline = EMBLEM_SHAPES[shape];
  const { hue, chroma, pattern } = emblemTint(id);
  const { rimWidth, brokenDash, letterSize, letterWeight, innerLines, engraved } = emblemSetting(size);
  const centre = opticalCentre(shape);
  const letters = letterSize * letterScale(shape);
  const ink = `oklch(0.36 0.07 ${hue})`;
  const dash = rim === 'broken' ? brokenDash : rim === 'dotted' ? '0 3' : null;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${size}" height="${size}" aria-hidden="true">`,
    `<path d="${outline}" fill="oklch(0.915 ${chroma} ${hue})"/>`,
    engraved ? engraving(outline, pattern, centre, ink, prefix) : '',
    ...innerLines.map(
      ({ scale, width, opacity }) =>
        `<path d="${outline}" transform="${scaled(scale)}" fill="none" stroke="${ink}" stroke-width="${width}" opacity="${opacity}"/>`,
    ),
    `<path d="${outline}" fill="none" stroke="${ink}" stroke-width="${rimWidth}" stroke-linejoin="round"`,
    ` stroke-linecap="${rim === 'dotted' ? 'round' : 'butt'}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}/>`,
    `<text x="24" y="${centre + letters * 0.335}" text-anchor="middle" font-size="${letters}"`,
    ` font-weight="${letterWeight}" fill="${ink}">${escaped(emblemInitials(name))}</text>`,
    '</svg>',
  ].join('');
}

function engraving(outline: string, pattern: number, centre: number, ink: string, prefix: string): string {
  const own = prefix.replaceAll(/[^\w-]/g, '');
  return [
    `<defs><clipPath id="${own}-clip"><path d="${outline}" transform="${scaled(ENGRAVING_SCALE)}"/></clipPath>`,
    `<radialGradient id="${own}-fade" gradientUnits="userSpaceOnUse" cx="24" cy="${centre}" r="21">`,
    '<stop offset="0.42" stop-color="black"/><stop offset="0.62" stop-color="white"/></radialGradient>',
    `<mask id="${own}-mask" maskUnits="userSpaceOnUse" x="0" y="0" width="48" height="48">`,
    `<rect width="48" height="48" fill="url(#${own}-fade)"/></mask></defs>`,
    `<g clip-path="url(#${own}-clip)"><path d="${engravingPath(pattern, centre)}" mask="url(#${own}-mask)"`,
    ` fill="none" stroke="${ink}" stroke-width="0.22" opacity="0.62"/></g>`,
  ].join('');
}

function scaled(scale: number): string {
  const shift = 24 * (1 - scale);
  return `translate(${shift} ${shift}) scale(${scale})`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
