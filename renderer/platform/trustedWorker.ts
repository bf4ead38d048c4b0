// The content security policy lets only this one policy make addresses of code, and this one lets only our own through.
const policy = window.trustedTypes?.createPolicy('watchbill', {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Workers come from the app itself.');
    return address;
  },
});

/** Starts a worker from a file of the app. `address` is what `import url from './x?worker&url'` gives. */
export function startWorker(address: string): Worker {
  const trusted = policy === undefined ? address : policy.createScriptURL(address);
  // The types of the DOM know no trusted address here; the browser takes it, and takes nothing else.
  return new Worker(trusted as string, { type: 'module' });
}
