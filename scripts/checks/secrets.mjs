import { findLines } from './findLines.mjs';

/** What keys of the usual kinds look like. A checksum is none: those are hexadecimal digits alone. */
const KINDS = [
  '-----BEGIN [A-Z ]*PRIVATE KEY-----',
  '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b',
  '\\bgh[opsur]_[A-Za-z0-9]{36,}',
  '\\bgithub_pat_\\w{22,}',
  '\\bglpat-[\\w-]{20,}',
  '\\bxox[abeprs]-[\\w-]{10,}',
  '\\bnpm_[A-Za-z0-9]{36}\\b',
  '\\bsk-[\\w-]{20,}',
  '\\bAIza[\\w-]{35}\\b',
  '\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}',
];
const KEY = new RegExp(KINDS.join('|'), 'g');

/** A name and its value, where the value is long and has digits and letters. */
const NAMED =
  /\b(?:api[_-]?key|secret|password|passwd|access[_-]?token|auth[_-]?token)["']?\s*[:=]\s*["'](?=[^"']*\d)(?=[^"']*[a-z])[\w+/=.-]{16,}["']/gi;

const MESSAGE = 'this looks like a key or a password: take it out, and have it withdrawn where it is used';

/**
 * Watchbill has no keys: it talks to nobody. What looks like one was put in by mistake and would be public.
 * @type {import('./checkProject.mjs').Check}
 */
export const secrets = (file, text) => [KEY, NAMED].flatMap((kind) => findLines(file, text, kind, MESSAGE));
