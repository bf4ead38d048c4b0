import { HistoryScreen } from '../../features/history';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function HistoryPage() {
  const { database } = useStarted();
  return (
    <AreaScreen area="history">
      <HistoryScreen database={database} />
    </AreaScreen>
  );
}
