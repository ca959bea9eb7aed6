import { isNear } from '../../map/earth/view.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import { countryTeller, outline } from './country-teller.ts';
import { type Fetched, fetchedOnce } from './fetched-past.ts';
import { mapControls } from './map-controls.ts';
import type { EmbedMapData } from './map-data.ts';
import { asksPast, readPicture } from './options.ts';
import type { Player, TellCountry } from './player.ts';
import { showView } from './shown-view.ts';

/**
 * Lets a reader ask the finished map of an embed. For a country at once: its words of now stand in the page. For another
 * day or question with the past and the script that plays it, which are fetched when a country is pointed at, a control touched, or
 * when the address asks for one; the names that do not stand in it yet come with them. Throws when the page is not as expected.
 */
export function enhanceMap(root: HTMLElement, guard: Guard): void {
  const source = part(root, 'data');
  const data: EmbedMapData = JSON.parse(source.textContent ?? '');
  source.remove(); // a copy of a script, even of data, is what Trusted Types forbid
  const now = linesOfNow(root);
  const countries = [...now].map(([id, line]) => ({ id, name: line.querySelector('b')?.textContent ?? '' }));
  const fetched = fetchedOnce(data);
  const picture = part(root, 'picture');
  const failed = part(root, 'failed');
  const tellOf = countryTeller(picture, part(root, 'detail'));
  let tell: TellCountry = (id) => [...(now.get(id)?.cloneNode(true).childNodes ?? [])];
  let player: Player | undefined;
  let came = false;

  const controls = mapControls(root, { ...data, countries }, guard, {
    touched: come,
    asked: () => show(),
    countryChosen: look,
  });
  let shown = controls.asked();

  /** Shows what the controls ask for as soon as it can be. `before` may still change what that is. */
  function show(before: (found: Player) => void = () => undefined): void {
    picture.setAttribute('aria-busy', 'true');
    whenFetched((found) => {
      const player = ready(found);
      before(player);
      shown = controls.asked();
      tell = player.show(shown);
      look(controls.country());
    });
  }

  function ready({ playerOf, past }: Fetched): Player {
    controls.fillLists();
    player ??= playerOf(root, past, data);
    settle();
    return player;
  }

  /** A reader has come to a country or a control: the map gets all its names, and what may soon be asked. */
  function come(): void {
    if (!came) whenFetched(ready);
    came = true;
  }

  function whenFetched(run: (found: Fetched) => void): void {
    fetched().then(guard(run), guard(refuse));
  }

  function settle(): void {
    picture.removeAttribute('aria-busy');
    failed.hidden = true;
  }

  /** Something did not come: says so, and the controls say again what is shown. */
  function refuse(): void {
    settle();
    failed.hidden = false;
    controls.setAsked(shown);
  }

  /** Tells about a country, or, without one, how to ask. */
  function look(id: string): void {
    if (tellOf(id, tell(id))) come();
  }

  function choose(id: string): void {
    controls.setCountry(id);
    look(id);
  }

  /** Shows what the address asks for. */
  function obey(search: string): void {
    const { focus, highlight } = readPicture(search, [...now.keys()]);
    for (const id of highlight) outline(picture, id, 'data-highlight', true);
    showView(root, picture, focus, highlight.length > 0);
    // Its names and lines. Nobody has asked for them, so nobody is told where they do not come.
    if (isNear(focus)) fetched().then(guard(ready), () => undefined);
    const questions = data.questions.map(([code]) => code);
    if (!asksPast(search, data.asOf, questions)) return;
    show((found) => {
      const { dateRefused, ...asked } = found.askedIn(search);
      controls.setAsked(asked);
      part(root, 'notice').hidden = !dateRefused;
    });
  }

  function on(type: string, run: (event: Event) => void, target: EventTarget = picture): void {
    target.addEventListener(type, guard(run));
  }

  on('click', (event) => choose(countryAt(event)));
  on('pointerover', (event) => {
    if ((event as PointerEvent).pointerType === 'mouse') look(countryAt(event) || controls.country());
  });
  on('pointerleave', () => look(controls.country()));
  on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && choose(''), root);
  if (location.search) guard(obey)(location.search);
}

function countryAt({ target }: Event): string {
  return (target as Element).closest('[data-country]')?.getAttribute('data-country') ?? '';
}

/** What each country said by the day of the map, by ISO3 and in the order of names: it waits in the page, where nobody sees it. */
function linesOfNow(root: Element): ReadonlyMap<string, Element> {
  const { content } = part(root, 'told') as HTMLTemplateElement;
  return new Map(
    [...content.querySelectorAll<HTMLElement>('[data-told]')].map((line) => [
      (line.dataset.told ?? '').toUpperCase(),
      line,
    ]),
  );
}
