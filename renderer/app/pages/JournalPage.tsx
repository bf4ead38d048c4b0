import { JournalScreen } from '../../features/journal';
import { AreaScreen } from './AreaScreen';

export function JournalPage() {
  return (
    <AreaScreen area="journal">
      <JournalScreen />
    </AreaScreen>
  );
}
