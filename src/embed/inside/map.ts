import { enhanceMap } from './map-view.ts';
import { start } from './start.ts';

start(enhanceMap);
