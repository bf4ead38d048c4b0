import { useId } from 'react';
import { ENGRAVING_SCALE } from './emblemSetting';
import { engravingPath } from './engraving';
import styles from './Emblem.module.css';

interface EngravingProps {
  readonly outline: string;
  readonly pattern: number;
  readonly centreY: number;
}

/** The engraved field of a large emblem: clipped to the inner line, fading out behind the initials. */
export function Engraving({ outline, pattern, centreY }: EngravingProps) {
  const id = useId();
  const shift = 24 * (1 - ENGRAVING_SCALE);
  return (
    <>
      <defs>
        <clipPath id={`${id}-clip`}>
          <path d={outline} transform={`translate(${shift} ${shift}) scale(${ENGRAVING_SCALE})`} />
        </clipPath>
        <radialGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" cx={24} cy={centreY} r={21}>
          <stop offset={0.42} stopColor="black" />
          <stop offset={0.62} stopColor="white" />
        </radialGradient>
        <mask id={`${id}-mask`} maskUnits="userSpaceOnUse" x={0} y={0} width={48} height={48}>
          <rect width={48} height={48} fill={`url(#${id}-fade)`} />
        </mask>
      </defs>
      <g clipPath={`url(#${id}-clip)`}>
        <path d={engravingPath(pattern, centreY)} mask={`url(#${id}-mask)`} className={styles.engraving} />
      </g>
    </>
  );
}
