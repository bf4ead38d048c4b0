/**
 * Puts the areas of a language together as English is: two parts of `imports` stand in files of their own, and files of
 * translated words import nothing.
 * @template {Record<string, object>} Areas
 * @param {Areas} areas what all files of a language export
 * @returns {Record<string, object>}
 */
export function composeWords({ importMapper, importServices, ...areas }) {
  return { ...areas, imports: { ...areas.imports, services: importServices, mapper: importMapper } };
}
