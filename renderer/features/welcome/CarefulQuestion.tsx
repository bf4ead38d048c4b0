import { SPOILER_PRESETS, type SpoilerPreset } from '../../../shared/domain/spoilers';
import { useTranslation } from '../../i18n';
import { RadioList } from '../../ui';
import styles from './WelcomeScreen.module.css';

const PRESETS = Object.keys(SPOILER_PRESETS) as SpoilerPreset[];

/** How much of what one has not seen may be read. */
export function CarefulQuestion(props: { careful: SpoilerPreset; onChange: (careful: SpoilerPreset) => void }) {
  const { t } = useTranslation('welcome');
  return (
    <section aria-labelledby="how-careful" className={styles.careful}>
      <h2 id="how-careful" className={styles.secondQuestion}>
        {t('howCareful')}
      </h2>
      <RadioList
        label={t('howCareful')}
        labelHidden
        value={props.careful}
        options={PRESETS.map((value) => ({
          value,
          title: t(`careful.${value}.title`),
          explanation: t(`careful.${value}.explanation`),
        }))}
        onChange={props.onChange}
      />
    </section>
  );
}
