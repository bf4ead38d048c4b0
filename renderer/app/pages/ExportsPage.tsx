import { ExportsScreen } from '../../features/exports';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function ExportsPage() {
  const { boot, database } = useStarted();
  return (
    <AreaScreen area="exports">
      <ExportsScreen database={database} app={boot.versions.app} />
    </AreaScreen>
  );
}
