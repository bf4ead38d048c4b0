import { AddScreen } from '../../features/addShow';
import { useStarted } from '../start/started';
import { AreaScreen } from './AreaScreen';

export function AddPage() {
  const { database } = useStarted();
  return (
    <AreaScreen area="add">
      <AddScreen database={database} />
    </AreaScreen>
  );
}
