import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Boot } from '../../../shared/ipc/contract';
import { LANGUAGE_NAMES, LANGUAGES, languageOf, type SpokenLanguage } from '../../../shared/i18n/languages';
import { useTranslation, words } from '../../i18n';
import { hasJapaneseFont } from '../../platform/japaneseFont';
import { usePreferences } from '../../stores/preferences';
import { ChipGroup } from '../../ui';
import { changePreferences } from './changePreferences';
import { SettingRow, SettingSection } from './SettingRow';
import styles from './SettingsScreen.module.css';

/** The page is made again in the language that was chosen, and whoever chose by key goes on where they were. */
let choosing = false;

/** In which language everything is said: in every window, menu and command, at once. */
export function LanguageSection({ boot }: { boot: Boot }) {
  const { t } = useTranslation('settings');
  const preferences = usePreferences((state) => state.preferences);
  const place = useRef<HTMLDivElement>(null);
  const [readable] = useState(hasJapaneseFont);
  useEffect(() => {
    if (choosing) place.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    choosing = false;
  }, []);

  const { language } = preferences;
  const spoken = languageOf(language, boot.systemLanguage);
  const options: { value: SpokenLanguage | 'system'; label: ReactNode }[] = [
    { value: 'system', label: t('language.system', { language: LANGUAGE_NAMES[boot.systemLanguage] }) },
    ...LANGUAGES.map((one) => ({ value: one, label: <span lang={one}>{LANGUAGE_NAMES[one]}</span> })),
  ];
  const choose = (next: SpokenLanguage | 'system') => {
    choosing = languageOf(next, boot.systemLanguage) !== spoken;
    changePreferences({ ...preferences, language: next });
  };
  return (
    <SettingSection id="language" title={t('language.title')}>
      <SettingRow label={t('language.label')} hint={t('language.hint')}>
        <div ref={place}>
          <ChipGroup label={t('language.label')} value={language} options={options} onChange={choose} />
        </div>
        {spoken === 'ja' && !readable && (
          <p role="status" className={styles.hint} lang="en">
            {words.getFixedT('en', 'settings')('language.noFont')}
          </p>
        )}
      </SettingRow>
    </SettingSection>
  );
}
