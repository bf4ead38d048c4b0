import type { ShowPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { ChipGroup, Kicker, ScotchRule, TextField } from '../../ui';
import type { Answers, WhenAnswer } from './answers';
import { readMonthOrYear } from './readMonthOrYear';
import { SeasonGrid } from './SeasonGrid';
import styles from './WelcomeScreen.module.css';

interface WatchedQuestionProps {
  readonly page: ShowPage;
  readonly answers: Answers;
  readonly today: string;
  readonly onChange: (some: Partial<Answers>) => void;
}

const WHENS: readonly WhenAnswer[] = ['today', 'air-dates', 'month-or-year', 'unknown'];

/** How far, and when that was. No title stands here: nothing is known to be watched yet. */
export function WatchedQuestion({ page, answers, today, onChange }: WatchedQuestionProps) {
  const { t } = useTranslation('welcome');
  const { last, when, monthOrYear } = answers;
  const episodes = page.seasons.flatMap((season) => season.episodes).filter((one) => !one.special && one.released);
  const index = episodes.findIndex((one) => one.ref === last);
  const chosen = episodes[index];
  const typedWrong = monthOrYear.trim().length >= 4 && readMonthOrYear(monthOrYear, today) === null;
  return (
    <section aria-labelledby="how-far">
      <Kicker>{t('kickerQuestions', { show: page.head.title })}</Kicker>
      <h1 id="how-far" tabIndex={-1} className={styles.question}>
        {t('howFar')}
      </h1>
      <p className={styles.explain}>{t('howFarHint')}</p>
      <ScotchRule className={styles.rule} />
      <SeasonGrid
        seasons={page.seasons}
        lastIndex={index}
        episodes={episodes}
        onChange={(ref) => onChange({ last: ref })}
      />
      <p role="status" className={styles.upTo}>
        {chosen ? t('upTo', { code: writeCode(chosen.season, chosen.number), count: index + 1 }) : t('nothingYet')}
      </p>
      {chosen && (
        <div className={styles.when}>
          <span id="when-label" className={styles.whenLabel}>
            {t('whenWasThat')}
          </span>
          <ChipGroup
            label={t('whenWasThat')}
            value={when}
            options={WHENS.map((value) => ({ value, label: t(`when.${value}`) }))}
            onChange={(next) => onChange({ when: next })}
          />
          {when === 'month-or-year' && (
            <TextField
              label={t('monthOrYear')}
              labelHidden
              placeholder={t('monthOrYearExample')}
              value={monthOrYear}
              onChange={(typed) => onChange({ monthOrYear: typed })}
              className={styles.monthField}
              {...(typedWrong && { error: t('monthOrYearWrong') })}
            />
          )}
        </div>
      )}
    </section>
  );
}
