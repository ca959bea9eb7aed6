// The second script of a map embed, for readers who touch its controls: a module, fetched by its address.
export { playerOf } from './player.ts';
