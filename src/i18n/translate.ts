import IntlMessageFormat from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import { isolated } from './isolated.ts';
import { LOCALE } from './locale.ts';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

const formats = new Map<MessageKey, IntlMessageFormat>();

/** One interface string with its values filled in. ICU MessageFormat: https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
export function translate(key: MessageKey, values: MessageValues = {}): string {
  const format = formats.get(key) ?? new IntlMessageFormat(en[key], LOCALE, undefined, { ignoreTag: true });
  formats.set(key, format);
  return String(format.format(isolatedValues(values)));
}

function isolatedValues(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  );
}
