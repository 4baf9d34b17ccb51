import type { TradeLine } from '@customhouse/anomalies/trade-line.ts'

/** A line as the table holds it. */
export interface LineRow {
  readonly filing: string
  readonly line: number
  readonly day: string
  readonly importer: string
  readonly filer: string
  readonly seller: string
  readonly manufacturer: string
  readonly commodity: string
  readonly origin: string
  readonly departure: string
  readonly port: string
  readonly mode: string
  readonly carrier: string
  readonly unit: string
  readonly special_program: string
  readonly quantity: number | null
  readonly mass: number | null
  readonly value: number | null
  readonly tariff_rate: number | null
  readonly metered: number | null
  readonly capacity: number | null
  readonly credentials: readonly string[]
}

export const lineColumns = 'filing, line, day, importer, filer, seller, manufacturer, commodity, origin, departure, port, mode, carrier, unit, special_program, quantity, mass, value, tariff_rate, metered, capacity, credentials'

export function lineFrom({ filing, day, special_program: specialProgram, quantity, mass, value, tariff_rate: tariffRate, metered, capacity, ...texts }: LineRow): TradeLine {
  return {
    id: filing, line: texts.line, date: day, importer: texts.importer, filer: texts.filer, seller: texts.seller, manufacturer: texts.manufacturer, commodity: texts.commodity, origin: texts.origin, departure: texts.departure,
    port: texts.port, mode: texts.mode, carrier: texts.carrier, unit: texts.unit, specialProgram, credentials: texts.credentials,
    ...known({ quantity, mass, value, tariffRate, metered, capacity }),
  }
}

type Numbers = Pick<TradeLine, 'quantity' | 'mass' | 'value' | 'tariffRate' | 'metered' | 'capacity'>

function known(numbers: Readonly<Record<keyof Numbers, number | null>>): Numbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== null))
}
