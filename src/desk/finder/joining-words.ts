/** What begins what is said, in several languages: behind it nobody is the one who says it. */
export const THAT =
  /^(?:that|dass|daß|que|qu'|che|ch'|że|iż|що|что|if|whether|ob|si|se|czy|чи|ли|dat|of|att|om|că|dacă|at)$/u;

/** "And" between two names, in the languages that have cues. */
export const AND = /^(?:and|et|und|y|e|i|oraz|а|та|і|й|и|en|och|og|și|ve)$/u;
