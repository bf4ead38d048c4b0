import { useSearch } from '@tanstack/react-router';
import { NotesScreen } from '../../features/notes';
import { AreaScreen } from './AreaScreen';

export function NotesPage() {
  const search = useSearch({ from: '/shell/notes' });
  return (
    <AreaScreen area="notes">
      <NotesScreen note={null} search={search} />
    </AreaScreen>
  );
}
