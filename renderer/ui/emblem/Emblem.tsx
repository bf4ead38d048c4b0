import type { CSSProperties } from 'react';
import { classNames } from '../classNames';
import { Engraving } from './Engraving';
import { emblemTint, shapeOfAffiliation } from './emblemHash';
import { emblemInitials } from './emblemInitials';
import { emblemSetting } from './emblemSetting';
import { EMBLEM_SHAPES, letterScale, opticalCentre, type EmblemShape } from './emblemShapes';
import styles from './Emblem.module.css';

/** `whole` belongs, `broken` belonged once, `dotted` no affiliation known. */
export type EmblemRim = 'whole' | 'broken' | 'dotted';

export interface EmblemProps {
  /** Decides tint and engraving; of somebody in disguise, the id that is shown before the reveal. */
  readonly id: string;
  readonly name: string;
  /** The affiliation within the horizon. */
  readonly affiliation?: string | undefined;
  /** Where the pack names the shape of the affiliation. */
  readonly shape?: EmblemShape | undefined;
  readonly rim?: EmblemRim | undefined;
  /** 24 in text, 28 in lists, 36 to 44 in rows and grids, 64 chosen, 104 and 224 to 240 on cards. */
  readonly size: number;
  readonly className?: string | undefined;
}

/** A portrait drawn from data: shape from the affiliation, initials from the name, tint from the id. Beside the name, never without it. */
export function Emblem({ id, name, affiliation, shape: ownShape, rim: ownRim, size, className }: EmblemProps) {
  const shape = ownShape ?? (affiliation === undefined ? 'disc' : shapeOfAffiliation(affiliation));
  const rim = ownRim ?? (affiliation === undefined && ownShape === undefined ? 'dotted' : 'whole');
  const outline = EMBLEM_SHAPES[shape];
  const { hue, chroma, pattern } = emblemTint(id);
  const { rimWidth, brokenDash, letterSize, letterWeight, innerLines, engraved } = emblemSetting(size);
  const centreY = opticalCentre(shape);
  const fontSize = letterSize * letterScale(shape);

  return (
    <svg
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden
      focusable={false}
      data-emblem={shape}
      style={{ '--eh': hue, '--ec': chroma } as CSSProperties}
      className={classNames(styles.emblem, className)}
    >
      <path d={outline} className={styles.fill} />
      {engraved && <Engraving outline={outline} pattern={pattern} centreY={centreY} />}
      {innerLines.map(({ scale, width, opacity }) => (
        <path
          key={scale}
          d={outline}
          transform={scaledAboutCentre(scale)}
          strokeWidth={width}
          opacity={opacity}
          className={styles.inner}
        />
      ))}
      <path
        d={outline}
        strokeWidth={rimWidth}
        strokeLinejoin="round"
        strokeLinecap={rim === 'dotted' ? 'round' : 'butt'}
        strokeDasharray={rim === 'broken' ? brokenDash : rim === 'dotted' ? '0 3' : undefined}
        className={styles.rim}
      />
      <text
        x={24}
        y={centreY + fontSize * 0.335}
        textAnchor="middle"
        fontSize={fontSize}
        fontWeight={letterWeight}
        className={styles.letters}
      >
        {emblemInitials(name)}
      </text>
    </svg>
  );
}

function scaledAboutCentre(scale: number): string {
  const shift = 24 * (1 - scale);
  return `translate(${shift} ${shift}) scale(${scale})`;
}
