import { useEffect, useState } from 'react';
import { useTranslation, words } from '../../../i18n';
import { writeCode } from '../../../i18n/format';
import type { EpisodeCandidate, EpisodeDecision, RowLine } from '../../../workers/imports';
import { Button, Dialog, RadioList, SelectField, type RadioListOption } from '../../../ui';
import { writeAbout } from '../importWords';
import type { Import } from '../useImport';
import styles from './Decide.module.css';

const OWN = 'own';
const OUT = 'leave-out';
const FOUND = 'as-found';
const OTHER = '';

type DecideEpisodeProps = { imports: Import; show: number; row: RowLine; onClose: () => void };

/** Which episode a row means: by number only, because a title may lie ahead. */
export function DecideEpisode({ imports, show, row, onClose }: DecideEpisodeProps) {
  const { t } = useTranslation('imports');
  const episodes = useEpisodes(imports, show);
  const [value, setValue] = useState<string | undefined>(valueOf(row));
  const near = [
    ...new Map([...(row.match ? [row.match] : []), ...row.candidates].map((one) => [one.ref, one])).values(),
  ];
  const options: RadioListOption<string>[] = [
    ...near.map((one) => ({ value: one.ref, title: codeOf(one) })),
    { value: OWN, title: t('decide.ownEpisode'), explanation: t('decide.ownEpisodeText') },
    { value: OUT, title: t('decide.leaveOut'), explanation: t('decide.leaveOutText') },
    ...(row.decision === null ? [] : [{ value: FOUND, title: t('decide.asFound') }]),
  ];
  const isOther = value !== undefined && !options.some((one) => one.value === value);
  const store = () => {
    onClose();
    const { episodeKey } = row;
    if (value === undefined || episodeKey === null) return;
    void imports.decide(imports.desk.decideEpisode(show, episodeKey, decisionOf(value)));
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('decide.episode')}
      text={t('decide.episodeText', { what: writeAbout(row.record) })}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('decide.cancel')}
          </Button>
          <Button variant="primary" onClick={store}>
            {t('decide.store')}
          </Button>
        </>
      }
    >
      <RadioList
        label={t('decide.candidates')}
        labelHidden
        value={value}
        options={options}
        onChange={setValue}
        className={styles.options}
      />
      {episodes.length > 0 && (
        <SelectField
          label={t('decide.search')}
          className={styles.select}
          value={isOther ? value : OTHER}
          options={[{ value: OTHER, label: '–' }, ...episodes.map((one) => ({ value: one.ref, label: codeOf(one) }))]}
          onChange={(ref) => setValue(ref === OTHER ? undefined : ref)}
        />
      )}
    </Dialog>
  );
}

const codeOf = ({ season, number }: EpisodeCandidate): string =>
  season === 0 ? `${words.t('imports:along.specials')}, ${writeCode(season, number)}` : writeCode(season, number);

function valueOf({ decision, match }: RowLine): string | undefined {
  if (decision === null) return match?.ref;
  return decision.kind === 'episode' ? decision.ref : decision.kind;
}

function decisionOf(value: string): EpisodeDecision {
  if (value === FOUND) return null;
  return value === OWN || value === OUT ? { kind: value } : { kind: 'episode', ref: value };
}

function useEpisodes(imports: Import, show: number): readonly EpisodeCandidate[] {
  const [episodes, setEpisodes] = useState<readonly EpisodeCandidate[]>([]);
  useEffect(() => {
    let gone = false;
    imports.desk.episodesOf(show).then(
      (answer) => {
        if (!gone) setEpisodes(answer);
      },
      (cause: unknown) => reportError(cause),
    );
    return () => {
      gone = true;
    };
  }, [imports, show]);
  return episodes;
}
