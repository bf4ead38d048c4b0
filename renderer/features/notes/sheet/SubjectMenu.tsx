import { ChevronDown } from 'lucide-react';
import { useLive } from '../../../db/live';
import { readNoteCandidates, type NoteSubject, type NoteSubjectView } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { Icon, Kicker, Menu, type MenuEntry } from '../../../ui';
import { useNoteSheet } from '../../noteSheet';
import { subjectOf } from '../addresses';
import { writeSubject } from '../noteWords';
import '../../../i18n/late/notes';
import styles from './SubjectMenu.module.css';

/** What a note that is only begun is about, with the other things near it: its season, its show, the day. */
export function SubjectMenu({ view }: { view: NoteSubjectView }) {
  const { t } = useTranslation('notes');
  const subject = subjectOf(view);
  const candidates = useLive((database) => readNoteCandidates(database, subject), [JSON.stringify(subject)]);
  const seasons = [...new Set(candidates?.episodes.map(({ season }) => season))];
  const choose = (next: NoteSubject) => useNoteSheet.getState().open({ subject: next, another: true });
  const entry = (id: string, label: string, next: NoteSubject): MenuEntry => ({
    id,
    label,
    onSelect: () => choose(next),
  });
  const today = clock.today();
  const near: MenuEntry[] =
    'show' in view && view.show.slug !== ''
      ? [
          entry('show', view.show.title, { kind: 'show', show: view.show.slug }),
          ...seasons.map((season) =>
            entry(`season-${season}`, writeSubject({ kind: 'season', show: view.show, season }), {
              kind: 'season',
              show: view.show.slug,
              season,
            }),
          ),
        ]
      : [];
  const day: NoteSubject = { kind: 'day', day: today };
  return (
    <Menu
      entries={[
        { id: 'this', label: writeSubject(view), onSelect: () => undefined },
        { kind: 'separator', id: 'near' },
        ...near,
        entry('today', writeSubject(day), day),
      ]}
      trigger={
        <button type="button" aria-label={t('onThis', { subject: writeSubject(view) })} className={styles.trigger}>
          <Kicker>{t('on', { subject: writeSubject(view) })}</Kicker>
          <Icon of={ChevronDown} />
        </button>
      }
    />
  );
}
