import {
  presetOf,
  SPOILER_PRESETS,
  withPreset,
  type SpoilerPreset,
  type SpoilerSettings,
} from '../../../shared/domain/spoilers';
import type { SettingsView } from '../../db/reads/settingsPage';
import { useTranslation } from '../../i18n';
import { Button, RadioList, Switch } from '../../ui';
import { useMarking } from '../marking';
import { SettingRow, SettingSection } from './SettingRow';
import styles from './SettingsScreen.module.css';
import { useDefaultSpoilers } from './useDefaultSpoilers';

const PRESETS = Object.keys(SPOILER_PRESETS) as SpoilerPreset[];
const PARTS = ['title', 'synopsis', 'cast', 'ratings'] as const;

/** What of unwatched episodes stays closed: as a rule, and for single shows. */
export function SpoilersSection({ view }: { view: SettingsView }) {
  const { t } = useTranslation('settings');
  const { spoilers, ownSpoilers } = view;
  const store = useDefaultSpoilers();
  const preset = presetOf(spoilers);
  const hidesAny = PARTS.some((part) => spoilers.hide[part]);
  return (
    <SettingSection id="spoilers" title={t('spoilers.title')}>
      <SettingRow label={t('spoilers.rule')} hint={t('spoilers.ruleHint')}>
        <RadioList
          label={t('spoilers.rule')}
          labelHidden
          value={preset === 'own' ? undefined : preset}
          options={PRESETS.map((value) => ({
            value,
            title: t(`preset.${value}.title`),
            explanation: t(`preset.${value}.explanation`),
          }))}
          onChange={(chosen) => store(withPreset(spoilers, chosen))}
        />
        {preset === 'own' && <p className={styles.hint}>{t('preset.own')}</p>}
      </SettingRow>
      <SettingRow label={t('spoilers.parts')}>
        {PARTS.map((part) => (
          <Switch
            key={part}
            label={t(`part.${part}`)}
            className={styles.switch}
            checked={spoilers.hide[part]}
            onChange={(hidden) => store({ ...spoilers, hide: { ...spoilers.hide, [part]: hidden } })}
          />
        ))}
        <Switch
          label={t('spoilers.exceptNext')}
          className={styles.switch}
          checked={spoilers.exceptNext}
          onChange={(exceptNext) => store({ ...spoilers, exceptNext })}
          {...(hidesAny
            ? { explanation: t('spoilers.exceptNextHint') }
            : { disabledReason: t('spoilers.nothingHidden') })}
        />
      </SettingRow>
      <SettingRow label={t('spoilers.passes')} hint={t('spoilers.passesHint')}>
        <RadioList
          label={t('spoilers.passes')}
          labelHidden
          value={spoilers.passes}
          options={(['all', 'current'] as const).map((value) => ({
            value,
            title: t(`passes.${value}`),
            explanation: t(`passes.${value}Hint`),
          }))}
          onChange={(passes) => store({ ...spoilers, passes })}
        />
      </SettingRow>
      <SettingRow label={t('spoilers.shows')} hint={t('spoilers.showsHint')}>
        <OwnSettings shows={ownSpoilers} />
      </SettingRow>
    </SettingSection>
  );
}

/** Shows that have settings of their own, each with the way back to the rule. */
function OwnSettings({ shows }: { shows: SettingsView['ownSpoilers'] }) {
  const { t } = useTranslation('settings');
  const marking = useMarking();
  if (shows.length === 0) return <p className={styles.hint}>{t('spoilers.noShows')}</p>;
  const name = (spoilers: SpoilerSettings) => {
    if (spoilers.everything) return t('preset.everything');
    const preset = presetOf(spoilers);
    const hides = preset === 'own' ? t('preset.mixed') : t(`preset.${preset}.title`);
    return spoilers.passes === 'current' ? t('preset.thisPass', { preset: hides }) : hides;
  };
  return (
    <ul className={styles.shows}>
      {shows.map(({ head, spoilers }) => (
        <li key={head.ref} className={styles.show}>
          <a href={`#/show/${head.slug}`} className={styles.showName}>
            {head.title}
          </a>
          <span className={styles.hint}>{name(spoilers)}</span>
          <Button
            size="small"
            aria-label={t('spoilers.resetShow', { show: head.title })}
            // `setSpoilers` ends in a notice whatever happens, and never rejects.
            onClick={() => void marking.setSpoilers(head, null)}
          >
            {t('spoilers.reset')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
