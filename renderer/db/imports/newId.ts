import { v7 as uuid } from 'uuid';

/** A library id. */
export const newId = (): string => uuid();
