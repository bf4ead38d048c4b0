export const backups = {
  failed: 'The backup could not be made. Your library itself is stored as always.',
  show: 'Show backups',
} as const;
