/** Playwright's `test`, with a watch on the page: any message, error, failed or foreign request fails the test. */
import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * `faults`: what went wrong in the page, a line each; must be empty when the test ends.
 * `origins`: where the page may load from.
 */
type Watch = { origins: string[]; faults: string[] };

export const test = base.extend<Watch>({
  origins: async ({ baseURL }, use) => use([new URL(baseURL ?? '').origin]),
  faults: [
    async ({ page, context, origins }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // A font that is still on its way when the test moves on is no fault of the page.
        if (!/^(net::ERR|NS_BINDING)_ABORTED$/.test(reason ?? '')) faults.push(`${reason} ${request.url()}`);
      });
      await context.route(
        (url) => !origins.includes(url.origin) && /^https?:$/.test(url.protocol),
        (route) => {
          faults.push(`foreign request: ${route.request().url()}`);
          return route.abort();
        },
      );
      await use(faults);
      expect(faults, 'what the page reported').toEqual([]);
    },
    { auto: true },
  ],
});
