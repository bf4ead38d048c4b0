import { create } from 'zustand';

/** What the main process says of this window, and on which system it stands. */
export const useWindowState = create<{ maximized: boolean; focused: boolean; platform: 'linux' | 'windows' | 'mac' }>()(
  () => ({ maximized: false, focused: true, platform: 'linux' }),
);
