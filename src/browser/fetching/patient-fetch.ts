const PATIENCE = 8000; // milliseconds, after which a reader is told rather than kept waiting

/** Fetches a file of our own. Rejects, too, when its head has not come, or its body is not whole, in 8 seconds. */
export function patientFetch(address: string): Promise<Response> {
  return fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
}
