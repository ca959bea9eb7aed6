/** What `drawAside` runs on each of its threads: an SVG and its size come, a PNG goes. What cannot be drawn ends the thread. */
import { parentPort } from 'node:worker_threads';
import { draw } from './raster.ts';

parentPort?.on('message', async ({ svg, size }: { svg: string; size: { width: number } }) => {
  parentPort?.postMessage(await draw(svg, size));
});
