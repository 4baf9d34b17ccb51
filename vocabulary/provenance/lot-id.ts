import type { LotId } from './provenance-event.ts'

/** The longest identity of a lot that is taken. */
export const lotIdLengthMax = 300

/**
 * The identity of a lot that a maker numbered: `heat-number:H4711@did:key:z…`. Two mills may number their heats alike, so a number means
 * nothing without its maker; URIs (EPC, GS1 Digital Link) stand for themselves and need neither.
 */
export function lotIdOf({ scheme, value, maker }: { readonly scheme: string; readonly value: string; readonly maker: string }): LotId {
  return `${scheme}:${value.trim()}@${maker}`
}

/** Whether a text can be the identity of a lot: a scheme and a value of visible characters. */
export function isLotId(text: string): boolean {
  return text.length <= lotIdLengthMax && /^[a-z][a-z0-9+.-]*:[^\s\p{C}]+(?: [^\s\p{C}]+)*$/u.test(text)
}
