import { BackupsScreen } from '../../features/backups';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function BackupsPage() {
  const { boot, database } = useStarted();
  return (
    <AreaScreen area="backups">
      <BackupsScreen subject={{ database: database.name, app: boot.versions.app }} />
    </AreaScreen>
  );
}
