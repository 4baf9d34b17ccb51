import fc from 'fast-check'
import type { TradeLine } from '../trade-line.ts'

/** A line for tests, ordinary but for what is said. */
export function exampleLine(changes: Partial<TradeLine>): TradeLine {
  return {
    id: 'f', line: 1, date: '2025-01-01', importer: 'I', filer: 'F', seller: 'S', manufacturer: 'M', commodity: '7208100000', origin: 'AA', departure: 'AA', port: '2704', mode: '10', carrier: '',
    quantity: 100, unit: 'KG', mass: 110, value: 1_000, specialProgram: '', credentials: [], ...changes,
  }
}

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts)

/** Lines of several filings over some weeks, in the order of filing, with keys that often meet. */
export const exampleLines: fc.Arbitrary<readonly TradeLine[]> = fc.array(fc.record({
  day: fc.integer({ min: 0, max: 120 }), filing: fc.integer({ min: 0, max: 3 }), importer: oneOf('I', 'J', ''), seller: oneOf('S', 'I', 'J', ''), manufacturer: oneOf('M', 'N', ''), commodity: oneOf('7208100000', '6109100000'),
  origin: oneOf('AA', 'BB', 'CC', ''), departure: oneOf('AA', 'BB', ''), port: oneOf('2704', '1001', ''), unit: oneOf('KG', 'NO'), value: fc.option(fc.integer({ min: 1, max: 3_000 }), { nil: undefined }),
  quantity: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }), mass: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }), credentials: fc.subarray(['x', 'y']), metered: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
}), { minLength: 5, maxLength: 60 }).map((drawn) => {
  const ordered = [...drawn].sort((one, other) => one.day - other.day || one.filing - other.filing)
  return ordered.map(({ day, filing, value, quantity, mass, metered, ...rest }, index): TradeLine => {
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
    const { seller, importer, manufacturer } = rest
    return {
      ...exampleLine({}), ...rest, date, seller: seller === importer ? 'S' : seller, manufacturer, id: `${date}-${String(filing)}`, line: index + 1,
      ...present({ value, quantity, mass, metered }),
    }
  })
})

function present(numbers: Readonly<Record<'value' | 'quantity' | 'mass' | 'metered', number | undefined>>): Pick<TradeLine, 'value' | 'quantity' | 'mass' | 'metered'> {
  // Absent, not undefined; and without the example's own.
  return JSON.parse(JSON.stringify(numbers)) as Pick<TradeLine, 'value' | 'quantity' | 'mass' | 'metered'>
}
