/**
 * The newest version of the library's schema that this build knows. It equals the number of migrations in
 * `renderer/db/migrations` (a test compares the two) and stands here because the main process must know it before
 * any window opens, and may not look into the renderer.
 */
export const KNOWN_SCHEMA_VERSION = 3;
