import type { IncomingMessage } from 'node:http';

/**
 * The bytes of a request; undefined for more than `limit` of them. What goes on above is read and thrown away, so that
 * whoever sends it hears the answer; four times as much ends the connection.
 */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > 4 * limit) request.destroy();
    if (size <= limit) parts.push(part as Buffer);
  }
  return size > limit ? undefined : Buffer.concat(parts);
}
