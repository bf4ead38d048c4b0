const NAME = 'CatalogueChangedError';

/** Thrown when a pack was loaded while a backup read the catalogue: begun again, it will be whole. */
export class CatalogueChangedError extends Error {
  override readonly name = NAME;
}

/** Whether it is that, also where it comes out of a worker: a name and a message are all that is left of it then. */
export function isCatalogueChanged(cause: unknown): boolean {
  return cause instanceof Error && cause.name === NAME;
}
