/**
 * Codes of what can go wrong between a window and the system. Each is a case that a user can meet or that a
 * hostile page can cause; the sentence beside it says what happened and what to do.
 */
export const IPC_ERROR_CODES = [
  'FORBIDDEN_SENDER',
  'BAD_ARGUMENTS',
  'TOO_LARGE',
  'CANCELLED',
  'DISK_FULL',
  'FOLDER_READ_ONLY',
  'FILE_FAILED',
  'DOCUMENT_FAILED',
  'PRINT_FAILED',
  'SHUTTING_DOWN',
  'INTERNAL',
] as const;
export type IpcErrorCode = (typeof IPC_ERROR_CODES)[number];

export type IpcError = {
  code: IpcErrorCode;
  /** For people: what happened and what to do. */
  sentence: string;
};
