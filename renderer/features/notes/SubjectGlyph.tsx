import { CalendarDays, Clapperboard, Tv, UserRound } from 'lucide-react';
import type { NoteSubjectView } from '../../db/reads';
import { Emblem, Icon } from '../../ui';
import styles from './SubjectGlyph.module.css';

/** The portrait of a character, or a sign for anything else that a note can be about. Beside its name, never alone. */
export function SubjectGlyph({ view, size }: { view: NoteSubjectView; size: number }) {
  if (view.kind === 'character') {
    const { seed, name, affiliation } = view.character;
    const belongs =
      affiliation && ({ affiliation: affiliation.name, rim: affiliation.former ? 'broken' : 'whole' } as const);
    return <Emblem id={seed} name={name} size={size} className={styles.glyph} {...belongs} />;
  }
  const icon = { person: UserRound, day: CalendarDays, show: Tv, season: Tv, episode: Clapperboard }[view.kind];
  return (
    <span className={styles.glyph}>
      <Icon of={icon} />
    </span>
  );
}
