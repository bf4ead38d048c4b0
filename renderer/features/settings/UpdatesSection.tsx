import { useTranslation } from '../../i18n';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { ChipGroup, Prose } from '../../ui';
import { useUpdates } from '../updates';
import { SettingRow, SettingSection } from './SettingRow';
import { UpdateSteps } from './UpdateSteps';
import '../../i18n/late/updates';

const CHOICES = ['auto', 'ask', 'never'] as const;

/** Whether newer versions are looked for, and the way to the next one. */
export function UpdatesSection() {
  const { t } = useTranslation('updates');
  const { state, choose, ask } = useUpdates();
  if (state === null) return null;
  const { source, choice, lookedAt } = state;
  return (
    <SettingSection id="updates" title={t('title')}>
      {'none' in source ? (
        <SettingRow label={t('choice')}>
          <Prose>{t(source.none === 'no-feed' ? 'none.feed' : 'none.replace')}</Prose>
        </SettingRow>
      ) : (
        <>
          <SettingRow label={t('choice')} hint={t(`hint.${choice}`, { host: source.host })}>
            <ChipGroup
              label={t('choice')}
              value={choice}
              options={CHOICES.map((value) => ({ value, label: t(`choices.${value}`) }))}
              onChange={choose}
            />
          </SettingRow>
          {choice !== 'never' && (
            <SettingRow
              label={t('state')}
              hint={
                lookedAt === null ? t('neverLooked') : t('lookedAt', { when: writeInstant(lookedAt, clock.zone()) })
              }
            >
              <UpdateSteps phase={state.phase} host={source.host} atQuit={choice === 'auto'} ask={ask} />
            </SettingRow>
          )}
        </>
      )}
    </SettingSection>
  );
}
