/** The part of Trusted Types that is used here: the type libraries of the DOM do not have it yet. */
type Policy = { createScriptURL: (address: string) => unknown };
type WithTrustedTypes = {
  readonly trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
  };
};

// The content security policy lets only this one policy make addresses of code, and it lets only our own through.
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('watchbill', {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError('Workers come from the app itself.');
    return address;
  },
});

/** Starts a worker from a file of the app. `address` is what `import url from './x?worker&url'` gives; the worker learns its `name`. */
export function startWorker(address: string, name: string): Worker {
  const trusted = policy === undefined ? address : policy.createScriptURL(address);
  // The constructor takes the trusted address, whatever its type says; under the policy it takes nothing else.
  return new Worker(trusted as string, { type: 'module', name });
}
