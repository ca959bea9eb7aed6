import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { turns } from './turns.ts';

// From the project, as raster.ts has its fonts: Node runs the source, whatever the bundler has made of this file.
const THREAD = 'src/pictures/drawing-thread.ts';
/** Milliseconds without work after which the threads end, so that a server of pages that are being written keeps none. */
const PATIENCE = 2000;

const inTurn = turns(2);
const resting: Worker[] = [];
const rest = setTimeout(() => {
  for (const thread of resting.splice(0)) thread.terminate();
}, PATIENCE).unref();

/**
 * What `draw` gives, drawn on a thread with a heap of its own: every picture is megabytes of pixels, and beside the pages
 * of a whole site these made the collector of garbage look through all of it again and again.
 */
export function drawAside(svg: string, size: { width: number }): Promise<Uint8Array> {
  return inTurn(async () => {
    const thread = resting.pop() ?? new Worker(resolve(THREAD));
    thread.ref();
    thread.postMessage({ svg, size });
    const [picture] = await once(thread, 'message'); // or throws what the thread has thrown, which then is no more
    thread.unref();
    resting.push(thread);
    rest.refresh();
    return picture;
  });
}
