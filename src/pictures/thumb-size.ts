/** The small picture of an explainer's instrument, in CSS pixels. */
export const THUMB = { width: 132, height: 92 };
