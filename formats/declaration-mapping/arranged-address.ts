import type { DeclaredAddress } from '@customhouse/vocabulary/declaration/declared-party.ts'
import { dividedText } from './arranged-texts.ts'
import type { GrowingData } from './place-values.ts'

/** The kind of component that an address line of unknown parts is filed as: street (CATAIR, SE35 note on component qualifiers). */
const street = '15'

/** An address with its components as one line, and their kinds and lengths beside it. */
export function arrangeAddress({ components, ...rest }: DeclaredAddress): GrowingData {
  if (components.length === 0) return { ...rest }
  return {
    ...rest,
    line: components.map(({ value }) => value).join(' '),
    lineStructure: components.map(({ qualifier, value }) => `${qualifier}:${String(value.length)}`).join(' '),
  }
}

/** The address that one was arranged from. */
export function addressFrom({ line, lineStructure, ...rest }: GrowingData): GrowingData {
  if (typeof line !== 'string') return { ...rest, components: [] }
  const parts = typeof lineStructure === 'string' && /^[^: ]*:\d{1,6}(?: [^: ]*:\d{1,6})*$/.test(lineStructure) ? lineStructure.split(' ').map((part) => part.split(':')) : []
  const values = dividedText(line, parts.map(([, length]) => length ?? '').join(' '))
  return { ...rest, components: values.map((value, index) => ({ qualifier: (values.length === parts.length ? parts[index]?.[0] : undefined) ?? street, value })) }
}
