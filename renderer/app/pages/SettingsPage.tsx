import { SettingsScreen } from '../../features/settings';
import { exportLibrary } from '../exportLibrary';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function SettingsPage() {
  const { boot, database } = useStarted();
  return (
    <AreaScreen area="settings">
      <SettingsScreen boot={boot} onExport={() => exportLibrary(database.name)} />
    </AreaScreen>
  );
}
