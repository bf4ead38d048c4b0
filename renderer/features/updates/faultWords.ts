import type { UpdateFault } from '../../../shared/ipc/updates';

/** The word of each fault: names with dashes are the contract's. */
export const FAULT_WORDS = {
  offline: 'fault.offline',
  'odd-feed': 'fault.oddFeed',
  'bad-signature': 'fault.badSignature',
  damaged: 'fault.damaged',
  'no-room': 'fault.noRoom',
  'no-backup': 'fault.noBackup',
  failed: 'fault.failed',
} as const satisfies Record<UpdateFault, string>;
