/** What the address of the frame says about its host. */
export interface Address {
  search: string;
  hash: string;
}

/** In CSS pixels: the width of the frame, and the height of its content at that width. */
export interface Size {
  width: number;
  height: number;
}

const NAME = /^[\w-]{1,64}$/u;

/** WordPress gives its frames a secret in the hash (`#?secret=…`), and takes only messages that repeat it. */
export function secretOf({ hash }: Address): string | undefined {
  return named(hash.slice(1), 'secret');
}

/**
 * The height in every dialect that a host may speak: our own, AMP's, and WordPress's and pym's where the address says
 * that they are there. The first is the contract, and says at which width it holds; see the embed builder's page.
 */
export function heightMessages({ width, height }: Size, address: Address): unknown[] {
  const secret = secretOf(address);
  const child = named(address.search, 'childId');
  return [
    { type: 'willing:height', v: 1, height, width },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
  ];
}

/** True for the two messages that ask for the height: our hello, and WordPress's ready with our secret. */
export function asksForHeight(data: unknown, address: Address): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, v, message, secret } = data as Record<string, unknown>;
  if (type === 'willing:hello' && v === 1) return true;
  return message === 'ready' && secret !== undefined && secret === secretOf(address);
}

/** The message that asks WordPress to follow a link, which its sandbox keeps a frame from doing. */
export function linkMessage(value: string, address: Address): unknown {
  const secret = secretOf(address);
  return secret ? { message: 'link', value, secret } : undefined;
}

function named(query: string, name: string): string | undefined {
  const value = new URLSearchParams(query).get(name);
  return value !== null && NAME.test(value) ? value : undefined;
}
