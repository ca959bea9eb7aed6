/** The language of the interface, as a BCP 47 tag; dates and numbers are written in British English. */
export const LANGUAGE = 'en';
export const LOCALE = 'en-GB';
