/** What axe finds wrong with a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** A line for every fault. */
export function axeFaults(page: Page): Promise<string[]> {
  return faults(axe(page).withTags(STANDARD));
}

/** By the only rules that can tell another theme from the one that all rules have seen. */
export function axeFaultsOfColour(page: Page): Promise<string[]> {
  return faults(axe(page).withRules(OF_COLOUR));
}

/**
 * Embeds are pages of their own in these tests; the frame of one, closed as it is, would only be asked in vain. The
 * legacy mode differs in frames only, and takes half the time; what passes is not reported, which takes a sixth less.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
    .setLegacyMode();
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}, ${target}: ${failureSummary}`),
  );
}
