import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLive } from '../../../db/live';
import { readImports, type ImportLine } from '../../../db/reads/imports/readImports';
import { useTranslation } from '../../../i18n';
import { writeInstant } from '../../../i18n/format';
import { clock } from '../../../platform/clock';
import { Button, ConfirmDialog, SectionHead } from '../../../ui';
import { figure } from '../importWords';
import styles from '../Imports.module.css';
import type { Import } from '../useImport';

/** What was imported before, with the way back and forth again of each. */
export function EarlierImports({ imports }: { imports: Import }) {
  const { t } = useTranslation('imports');
  const lines = useLive(readImports, []);
  const names = useFormatNames();
  const [asked, setAsked] = useState<ImportLine | null>(null);
  if (lines === undefined || lines.length === 0) return null;
  return (
    <section aria-labelledby="import-earlier" className={styles.earlier}>
      <SectionHead title={t('earlier.title')} titleId="import-earlier" />
      <ul>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            name={names.get(line.format) ?? line.format}
            onRollBack={() => setAsked(line)}
            onBringBack={() => void imports.move('bringBack', line.id)}
          />
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={t('earlier.ask')}
        text={asked && t('earlier.askText', { rows: writeRows(asked, t) })}
        confirmLabel={t('earlier.askConfirm')}
        cancelLabel={t('earlier.cancel')}
        onConfirm={() => {
          if (asked) void imports.move('rollBack', asked.id);
        }}
      />
    </section>
  );
}

type LineProps = { line: ImportLine; name: string; onRollBack: () => void; onBringBack: () => void };

function Line({ line, name, onRollBack, onBringBack }: LineProps) {
  const { t } = useTranslation('imports');
  const when = writeInstant(line.beganAt, clock.zone());
  const { plays, newShows } = line.counts;
  const what = [
    writeRows(line, t),
    ...(plays > 0 ? [t('earlier.plays', { count: plays, formatted: figure(plays) })] : []),
    ...(newShows > 0 ? [t('earlier.shows', { count: newShows, formatted: figure(newShows) })] : []),
  ];
  return (
    <li className={styles.import}>
      <time dateTime={new Date(line.beganAt).toISOString()}>{when}</time>
      <span className={styles.from}>
        {name}
        <span className={styles.small}>{what.join(' · ')}</span>
      </span>
      <span className={styles.state}>{t(`earlier.state.${line.state}`)}</span>
      {line.state === 'applied' && (
        <Button
          size="small"
          icon={Undo2}
          aria-label={t('earlier.rollBackName', { name, when })}
          className={styles.back}
          onClick={onRollBack}
        >
          {t('earlier.rollBack')}
        </Button>
      )}
      {line.state === 'rolled-back' && (
        <Button
          size="small"
          icon={Redo2}
          aria-label={t('earlier.bringBackName', { name, when })}
          className={styles.back}
          onClick={onBringBack}
        >
          {t('earlier.bringBack')}
        </Button>
      )}
    </li>
  );
}

type Translate = ReturnType<typeof useTranslation<'imports'>>['t'];

function writeRows({ counts: { matched, stubs } }: ImportLine, t: Translate): string {
  const count = matched + stubs;
  return t('earlier.rows', { count, formatted: figure(count) });
}

/** The services' own names, once the importers are there: a row of the library knows only the id of the format. */
function useFormatNames(): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let gone = false;
    import('../../../imports/formats').then(
      ({ IMPORTERS }) => {
        if (!gone) setNames(new Map(IMPORTERS.map(({ id, name }) => [id, name])));
      },
      (cause: unknown) => reportError(cause),
    );
    return () => {
      gone = true;
    };
  }, []);
  return names;
}
