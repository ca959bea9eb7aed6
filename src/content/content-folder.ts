import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, else `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}
