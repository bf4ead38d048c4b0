import { HelpScreen } from '../../features/help';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function HelpPage() {
  const { database } = useStarted();
  return (
    <AreaScreen area="help">
      <HelpScreen database={database} />
    </AreaScreen>
  );
}
