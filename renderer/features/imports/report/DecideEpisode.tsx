import { useCallback, useState } from 'react';
import { useTranslation, words } from '../../../i18n';
import { writeCode } from '../../../i18n/format';
import type { EpisodeCandidate, RowLine } from '../../../workers/imports';
import { SelectField } from '../../../ui';
import { writeAbout } from '../importWords';
import type { Import } from '../useImport';
import styles from './Decide.module.css';
import { DecideDialog } from './DecideDialog';
import { choiceOf, decisionFor, otherChoices, useAnswer, withoutDoubles } from './decisions';

const OTHER = '';

type DecideEpisodeProps = { imports: Import; show: number; row: RowLine; onClose: () => void };

/** Which episode a row means: by number only, because a title may lie ahead. */
export function DecideEpisode({ imports, show, row, onClose }: DecideEpisodeProps) {
  const { t } = useTranslation('imports');
  const episodes = useAnswer(useCallback(() => imports.desk.episodesOf(show), [imports, show]));
  const [value, setValue] = useState<string | undefined>(choiceOf(row.decision, row.match));
  const near = withoutDoubles([...(row.match ? [row.match] : []), ...row.candidates]);
  const own = { title: t('decide.ownEpisode'), explanation: t('decide.ownEpisodeText') };
  const options = [
    ...near.map((one) => ({ value: one.ref, title: codeOf(one) })),
    ...otherChoices(t, own, row.decision !== null),
  ];
  const isOther = value !== undefined && !options.some((one) => one.value === value);
  const store = () => {
    onClose();
    const { episodeKey } = row;
    if (value === undefined || episodeKey === null) return;
    const decision = decisionFor(value, (ref) => ({ kind: 'episode' as const, ref }));
    void imports.decide(imports.desk.decideEpisode(show, episodeKey, decision));
  };
  return (
    <DecideDialog
      title={t('decide.episode')}
      text={t('decide.episodeText', { what: writeAbout(row.record) })}
      value={value}
      options={options}
      onChange={setValue}
      onStore={store}
      onClose={onClose}
      below={
        episodes.length > 0 && (
          <SelectField
            label={t('decide.search')}
            className={styles.select}
            value={isOther ? value : OTHER}
            options={[{ value: OTHER, label: '–' }, ...episodes.map((one) => ({ value: one.ref, label: codeOf(one) }))]}
            onChange={(ref) => setValue(ref === OTHER ? undefined : ref)}
          />
        )
      }
    />
  );
}

const codeOf = ({ season, number }: EpisodeCandidate): string =>
  season === 0 ? `${words.t('imports:along.specials')}, ${writeCode(season, number)}` : writeCode(season, number);
