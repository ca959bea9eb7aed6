import type { Page } from '@playwright/test';

/** Does as browsers translate: every letter of a text whose element says that it may be translated becomes an x. */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const { translate, tagName } = text.parentElement as HTMLElement;
      if (translate && !/^(script|style)$/i.test(tagName)) text.data = text.data.replaceAll(/\p{L}/gu, 'x');
    }
  });
}
