import { CalendarScreen } from '../../features/calendar';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function CalendarPage() {
  const { boot, database } = useStarted();
  return (
    <AreaScreen area="calendar">
      <CalendarScreen database={database} app={boot.versions.app} />
    </AreaScreen>
  );
}
