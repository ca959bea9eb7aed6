/** What a form says of a group of the codebook: its codes, in order, with their labels. */
export function labels<Code extends string>(
  codes: readonly Code[],
  terms: Readonly<Record<Code, { label: string }>>,
): (readonly [Code, string])[] {
  return codes.map((code) => [code, terms[code].label] as const);
}
