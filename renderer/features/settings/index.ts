export { changePreferences } from './changePreferences';
export { SettingsScreen } from './SettingsScreen';
