import type { LucideIcon } from 'lucide-react';

export type IconShape = LucideIcon;

export interface IconProps {
  readonly of: IconShape;
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

/** A line icon at 16 px with the house stroke of 1.35 px. Always beside a word, or inside something that has a name. */
export function Icon({ of: Shape, size = 16, className }: IconProps) {
  return (
    <Shape size={size} strokeWidth={1.35} absoluteStrokeWidth aria-hidden focusable={false} className={className} />
  );
}
