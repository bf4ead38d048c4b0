import { ImportScreen } from '../../features/imports';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function ImportPage() {
  const { boot } = useStarted();
  return (
    <AreaScreen area="imports">
      <ImportScreen app={boot.versions.app} />
    </AreaScreen>
  );
}
