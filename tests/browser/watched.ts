/** Playwright's `test`, with a watch on the page: any message, error, failed or foreign request fails the test. */
import { test as base, expect } from '@playwright/test';

export { expect };

/** What went wrong in the page, a line each; must be empty when the test ends. */
type Watch = { faults: string[] };

export const test = base.extend<Watch>({
  faults: [
    async ({ page, context, baseURL }, use) => {
      const faults: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // A font that is still on its way when the test moves on is no fault of the page.
        if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.url()}`);
      });
      await context.route(
        (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
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
