/** A page of another origin with an embed in the frame that WordPress would make, and what it hears from it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect } from './watched.ts';

export interface Framed {
  frame: FrameLocator;
  /** Every message that the host got, in order. */
  messages(): Promise<unknown[]>;
  /** The heights told in our own words, in order. */
  heights(): Promise<number[]>;
}

/** Opens the host; the frame is `width` CSS pixels wide and as high as it was told. */
export async function openFramed(
  page: Page,
  baseURL: string | undefined,
  path: string,
  { width = 600 }: { width?: number } = {},
): Promise<Framed> {
  const host =
    await startHost(`<!doctype html><html lang="en"><title>Host</title><body style="margin:0"><script>
    heard = [];
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      heard.push(data);
      if (source === frame.contentWindow && data.type === 'willing:height') frame.style.height = data.height + 'px';
    });
    </script>
    <iframe title="Embed" sandbox="allow-scripts" style="border:0;display:block;width:${width}px;height:300px"
      src="${new URL(path, baseURL)}"></iframe>`);
  page.once('close', host.close);
  await page.setViewportSize({ width: Math.max(width, 320), height: 900 });
  await page.route(`${host.address}**`, (route) => route.continue());
  await page.goto(host.address);
  const messages = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const heights = async () =>
    (await messages()).flatMap((message) => {
      const { type, height } = (message ?? {}) as { type?: string; height?: number };
      return type === 'willing:height' && height !== undefined ? [height] : [];
    });
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  return { frame: page.frameLocator('iframe'), messages, heights };
}

/** A real server, because browsers keep pages that come from nowhere away from those of this machine. */
export async function startHost(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url }, response) => {
    const page = url === '/';
    response.writeHead(page ? 200 : 204, { 'content-type': 'text/html' }).end(page ? html : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
