import { aloneViewBoxOf, isNear, type View } from '../../map/earth/view.ts';

/** Shows a part of the map; `isPicked`: the countries that the address outlines stand out from the others. */
export function showView(root: Element, picture: Element, view: View, isPicked: boolean): void {
  const svg = picture.querySelector('svg');
  svg?.setAttribute('data-view', view);
  svg?.toggleAttribute('data-picked', isPicked);
  root.toggleAttribute('data-near', isNear(view));
  svg?.querySelector('svg')?.setAttribute('viewBox', aloneViewBoxOf(view));
}
