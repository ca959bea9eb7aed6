import { enhanceQuote } from './quote-view.ts';
import { start } from './start.ts';

start(enhanceQuote);
