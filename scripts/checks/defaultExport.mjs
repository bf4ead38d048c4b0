import { findLines } from './findLines.mjs';

/**
 * A default export has another name wherever it is imported. Tools' configuration files have no choice.
 * @type {import('./checkProject.mjs').Check}
 */
export const defaultExport = (file, text) =>
  /\.config\.\w+$/.test(file)
    ? []
    : findLines(
        file,
        text,
        /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b/gm,
        'no default exports outside configuration files: export by name',
      );
