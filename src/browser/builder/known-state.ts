import { patientFetch } from '../fetching/patient-fetch.ts';

/** What `/oembed/….json` says of a state; addresses are whole. */
export interface KnownState {
  title: string;
  description: string;
  web_page: string;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** Of a statement: what is told of its quotation instead. */
  quotation?: { description: string; height: number };
}

const known = new Map<string, Promise<KnownState>>();

/** Asks our own site once for each state. Rejects when it does not answer with one. */
export function knownState(address: string): Promise<KnownState> {
  const asked = known.get(address) ?? ask(address);
  known.set(address, asked);
  return asked;
}

async function ask(address: string): Promise<KnownState> {
  const response = await patientFetch(address);
  const state: unknown = response.ok ? await response.json() : null;
  if (!isState(state)) throw new Error(`no state at ${address}`);
  return state;
}

function isState(value: unknown): value is KnownState {
  const { title, description, height } = (value ?? {}) as Record<string, unknown>;
  return typeof title === 'string' && typeof description === 'string' && typeof height === 'number';
}
