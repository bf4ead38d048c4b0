import type { Release, UpdateDeed, UpdatePhase } from '../../../shared/ipc/updates';
import { assertNever } from '../../../shared/util/assertNever';
import { useTranslation } from '../../i18n';
import { writeBytes } from '../../i18n/figures';
import { Button, JobProgress } from '../../ui';
import { FAULT_WORDS } from '../updates';
import styles from './UpdateSteps.module.css';

type Steps = { phase: UpdatePhase; host: string; atQuit: boolean; ask: (deed: UpdateDeed) => void };

/** Where it stands, what went wrong, what is new, and the one next step. */
export function UpdateSteps(props: Steps) {
  const { t } = useTranslation('updates');
  const { phase } = props;
  return (
    <div className={styles.steps}>
      <p role="status">
        <Standing {...props} />
      </p>
      {phase.fault !== null && <p role="alert">{t(FAULT_WORDS[phase.fault])}</p>}
      <Step {...props} />
      {'release' in phase && <Notes release={phase.release} />}
    </div>
  );
}

function Standing({ phase, host, atQuit }: Steps) {
  const { t } = useTranslation('updates');
  switch (phase.at) {
    case 'idle':
      return t('idle');
    case 'asking':
      return t('asking');
    case 'looking':
      return t('looking', { host });
    case 'newest':
      return t('newest');
    case 'found':
      return t('found', { version: phase.release.version, size: writeBytes(phase.release.bytes) });
    case 'downloading':
      return t('downloading', { version: phase.release.version });
    case 'ready':
      return [t('ready', { version: phase.release.version }), atQuit ? t('readyAtQuit') : ''].join(' ').trim();
    case 'backing-up':
      return t('backingUp');
    case 'installing':
      return t('installing', { version: phase.release.version });
    default:
      return assertNever(phase, 'phase');
  }
}

function Step({ phase, ask }: Steps) {
  const { t } = useTranslation('updates');
  const button = (deed: Exclude<UpdateDeed, 'later'>) => <Button onClick={() => ask(deed)}>{t(deed)}</Button>;
  switch (phase.at) {
    case 'idle':
    case 'asking':
    case 'newest':
      return button('look');
    case 'looking':
      return button('cancel');
    case 'found':
      return button('download');
    case 'ready':
      return button('install');
    case 'downloading':
      return (
        <JobProgress
          label={t('downloading', { version: phase.release.version })}
          value={phase.done}
          max={phase.release.bytes}
          valueText={t('downloaded', { done: writeBytes(phase.done), size: writeBytes(phase.release.bytes) })}
          cancelLabel={t('cancel')}
          onCancel={() => ask('cancel')}
        />
      );
    case 'backing-up':
    case 'installing':
      return null;
    default:
      return assertNever(phase, 'phase');
  }
}

/** The text of a release: items and sentences, and nothing that would have to be made harmless. */
function Notes({ release: { version, notes } }: { release: Release }) {
  const { t } = useTranslation('updates');
  const items = notes.split(/\n(?=- )/).map((part) => part.replace(/\s*\n\s*/g, ' ').replace(/^- /, ''));
  if (notes.trim() === '') return null;
  return (
    <section aria-labelledby="update-notes" className={styles.notes}>
      <h3 id="update-notes">{t('notes', { version })}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item.trim()}</li>
        ))}
      </ul>
    </section>
  );
}
