import { useParams } from '@tanstack/react-router';
import { ListScreen } from '../../features/ownLists';
import { AreaScreen } from './AreaScreen';

export function ListPage() {
  const { list } = useParams({ from: '/shell/lists/$list' });
  return (
    <AreaScreen area="lists">
      <ListScreen key={list} list={list} />
    </AreaScreen>
  );
}
