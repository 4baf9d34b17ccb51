import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { TradeLine } from '../trade-line.ts'
import type { DeclarationRow, LabelledLine, PriceRow, VolumeRow } from './dataset.ts'
import type { RowReader } from './row-reader.ts'

/** A line of Korea Customs' synthetic declarations (Jeong et al. 2022). */
export function declarationRow(reader: RowReader, place: number): DeclarationRow {
  return {
    hid: hidOf(reader, place), place, date: reader.date('date'),
    categories: {
      office: reader.text('office'), declarant: reader.text('declarant'), importer: reader.text('importer'), seller: reader.text('seller'),
      hs10: reader.needed('hs10'), dep: reader.text('dep'), origin: reader.text('origin'),
      taxrate: reader.text('taxrate'), taxtype: reader.text('taxtype'), mass: reader.text('mass'),
    },
    taxRate: reader.number('taxrate') ?? Number.NaN,
    mass: reader.neededNumber('mass'),
    price: reader.number('price') ?? Number.NaN,
    isIllicit: reader.label('fraud', 'illicit'),
  }
}

/** A line of the European Commission's register of crude oil imports: volume and value of a month, or the price for a unit. */
export function priceRow(reader: RowReader, place: number): PriceRow {
  const volume = reader.number('vol', 'volume')
  const value = reader.number('val', 'value')
  const byValue = volume !== undefined && value !== undefined && volume > 0 ? value / volume : undefined
  const stated = byValue === undefined ? reader.neededNumber('cif', 'price') : reader.number('cif', 'price') ?? byValue
  // Where the two disagree, the lower is what may be under-valued
  const price = Math.min(stated, byValue ?? stated)
  return { hid: hidOf(reader, place), place, date: reader.date('ym', 'date'), reporter: reader.needed('rep'), origin: reader.needed('origin'), type: reader.needed('type'), volume: volume ?? 0, price }
}

/** A line of monthly pipeline volumes as the Canada Energy Regulator publishes them, or with what was declared beside a meter. */
export function volumeRow(reader: RowReader, place: number): VolumeRow {
  const metered = reader.number('metered', 'meter', 'nominated')
  const capacity = reader.number('capacity', 'availablecapacity')
  const flow = [reader.text('pipelinename', 'pipeline'), reader.text('keypointid', 'keypoint', 'point'), reader.text('directionofflow', 'direction'), reader.text('tradetype'), reader.text('product')]
  return { hid: hidOf(reader, place), place, date: reader.date('date'), flow: flow.join('|'), declared: reader.neededNumber('declared', 'throughput'), ...(metered !== undefined && { metered }), ...(capacity !== undefined && { capacity }) }
}

/** A line of trade with the columns of TradeLine; credentials are separated by spaces. */
export function lineRow(reader: RowReader, place: number): LabelledLine {
  const date = reader.date('date')
  const hid = hidOf(reader, place)
  const line: TradeLine = {
    id: reader.text('id') || hid, line: Math.max(1, Math.trunc(reader.number('line') ?? 1)), date,
    importer: reader.text('importer'), filer: reader.text('filer'), seller: reader.text('seller'), manufacturer: reader.text('manufacturer'),
    commodity: reader.needed('commodity'), origin: reader.text('origin'), departure: reader.text('departure'), port: reader.text('port'),
    mode: reader.text('mode'), carrier: reader.text('carrier'), unit: reader.text('unit'), specialProgram: reader.text('specialprogram'),
    credentials: reader.text('credentials').split(/\s+/).filter((digest) => digest !== ''),
    ...numbersOf(reader),
  }
  return { hid, place, date, line, isIllicit: reader.label('illicit', 'fraud'), inspectedOn: reader.text('inspectedon') === '' ? weekAfter(date) : reader.date('inspectedon') }
}

function numbersOf(reader: RowReader): Partial<Pick<TradeLine, 'quantity' | 'mass' | 'value' | 'tariffRate' | 'metered' | 'capacity'>> {
  const found = { quantity: reader.number('quantity'), mass: reader.number('mass'), value: reader.number('value'), tariffRate: reader.number('tariffrate'), metered: reader.number('metered'), capacity: reader.number('capacity') }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** The row's own identifier (column hid, else id), or the number of its line. */
export function hidOf(reader: RowReader, place: number): string {
  const hid = reader.text('hid', 'id')
  return hid === '' ? String(place) : hid
}

function weekAfter(date: DateText): DateText {
  return date === '' ? '' : new Date(Date.parse(date) + 7 * 86_400_000).toISOString().slice(0, 10)
}
