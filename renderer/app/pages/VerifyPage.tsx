import { VerifyScreen } from '../../features/verify';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function VerifyPage() {
  const { boot, database } = useStarted();
  return (
    <AreaScreen area="verify">
      <VerifyScreen database={database.name} app={boot.versions.app} />
    </AreaScreen>
  );
}
