import { v7 as uuid } from 'uuid';

/** An id for something that an action is to make: uuids of version 7, which sort by the time they were made. */
export function newId(): string {
  return uuid();
}
