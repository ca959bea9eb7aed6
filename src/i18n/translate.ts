import IntlMessageFormat from 'intl-messageformat';
import { isolated } from './isolated.ts';
import { LOCALE } from './locale.ts';
import { type MessageKey, messageOf } from './messages.ts';

export type { MessageKey };
export type MessageValues = Readonly<Record<string, string | number>>;

const formats = new Map<MessageKey, IntlMessageFormat>();

/** One interface string with its values filled in. ICU MessageFormat: https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
export function translate(key: MessageKey, values: MessageValues = {}): string {
  const format =
    formats.get(key) ?? new IntlMessageFormat(messageOf(key), LOCALE, undefined, { ignoreTag: true });
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
