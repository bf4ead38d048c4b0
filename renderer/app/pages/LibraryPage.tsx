import { LibraryScreen } from '../../features/library';
import { AreaScreen } from './AreaScreen';

export function LibraryPage() {
  return (
    <AreaScreen area="library">
      <LibraryScreen />
    </AreaScreen>
  );
}
