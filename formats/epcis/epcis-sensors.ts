import { entriesAt, memberAt, textAt, type JsonPlace } from './json-place.ts'
import { vocabularyWord } from './epcis-words.ts'

/** How many reports of one kind are told. */
const toldMax = 24

/** What sensors reported (EPCIS 2.0.1, section 7.3.7), by kind of measurement: `sensor-temperature` is `3.9 CEL, 4.1 CEL`, in their order. */
export function sensorsAt(event: JsonPlace): Readonly<Record<string, string>> {
  const readings = new Map<string, string[]>()
  for (const report of entriesAt(memberAt(event, 'sensorElementList')).flatMap((element) => entriesAt(memberAt(element, 'sensorReport')))) {
    const name = vocabularyWord(textAt(memberAt(report, 'type')) ?? 'reading')
    const reading = readingOf(report)
    const known = readings.get(name) ?? []
    if (reading !== undefined && known.length < toldMax) readings.set(name, [...known, reading])
  }
  return Object.fromEntries([...readings].map(([name, values]) => [`sensor-${name}`, values.join(', ')]))
}

function readingOf(report: JsonPlace): string | undefined {
  const { value } = memberAt(report, 'value')
  const said = typeof value === 'number' || typeof value === 'boolean' ? String(value) : (textAt(memberAt(report, 'stringValue')) ?? textAt(memberAt(report, 'uriValue')))
  const unit = textAt(memberAt(report, 'uom'))
  return said === undefined ? undefined : `${said.slice(0, 60)}${unit === undefined ? '' : ` ${unit.slice(0, 10)}`}`
}
