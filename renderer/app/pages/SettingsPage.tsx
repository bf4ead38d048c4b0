import { SettingsScreen } from '../../features/settings';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function SettingsPage() {
  const { boot } = useStarted();
  return (
    <AreaScreen area="settings">
      <SettingsScreen boot={boot} />
    </AreaScreen>
  );
}
