import { ListsScreen } from '../../features/ownLists';
import { AreaScreen } from './AreaScreen';

export function ListsPage() {
  return (
    <AreaScreen area="lists">
      <ListsScreen />
    </AreaScreen>
  );
}
