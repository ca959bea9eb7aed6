/** No page kind has a fault that axe can find, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { samplePages } from '../pages.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

for (const { kind, path } of samplePages()) {
  test(`${kind} is accessible in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, path);
    const light = await faults(axe(page).withTags(STANDARD));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faults(axe(page).withRules(OF_COLOUR)); // the only rules that can tell the difference
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
}

// Embeds are pages of their own here; the frame of one, closed as it is, would only be asked in vain. The legacy mode
// differs in frames only, and takes half the time.
function axe(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): AxeBuilder {
  return new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}, ${target}: ${failureSummary}`),
  );
}
