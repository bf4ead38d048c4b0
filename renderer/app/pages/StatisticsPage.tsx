import { StatisticsScreen } from '../../features/statistics';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function StatisticsPage() {
  const { database } = useStarted();
  return (
    <AreaScreen area="statistics">
      <StatisticsScreen database={database} />
    </AreaScreen>
  );
}
