const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Does some work whenever nobody has touched anything for `quiet` milliseconds, and again only after another such while.
 * It is looked for every `look` milliseconds. Answers the function that ends this.
 */
export function whenIdle({ quiet, look }: { quiet: number; look: number }, work: () => Promise<void>): () => void {
  let touched = performance.now();
  const touch = (): void => {
    touched = performance.now();
  };
  for (const name of TOUCHES) addEventListener(name, touch, { passive: true, capture: true });
  const timer = setInterval(() => {
    if (performance.now() - touched < quiet) return;
    touch();
    work().catch((cause: unknown) => reportError(cause));
  }, look);
  return () => {
    clearInterval(timer);
    for (const name of TOUCHES) removeEventListener(name, touch, { capture: true });
  };
}
