import type { ListedParty } from '../../listed-party.ts'
import { assembleParty } from '../assemble-party.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readDay } from '../read-date.ts'
import { readRecords, within, type XmlElement } from '../read-records.ts'

/** The European Union's consolidated list of financial sanctions, version 1.1. */
export const euXml: ListReader = {
  format: 'eu-xml',
  title: 'European Union consolidated financial sanctions list, XML 1.1',
  recognises: (beginning) => /<(?:\w+:)?export[\s>]/.test(beginning) && /fpi\/fsd\/export|<(?:\w+:)?sanctionEntity[\s>]/.test(beginning),
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile(file: ListText): ReadLists {
  const read = readRecords(file, { root: 'export', records: ['sanctionEntity'] })
  if ('finding' in read) return { lists: [], findings: [read.finding] }
  const published = readDay(read.root['generationDate'] ?? '')
  return { lists: [{ list: 'eu-financial-sanctions', parties: read.records.map(partyOf), ...(published !== undefined && { published }) }], findings: [] }
}

function partyOf(record: XmlElement): ListedParty {
  const names = within(record, 'nameAlias').map(({ attributes }) => ({ name: wholeName(attributes), isWeak: attributes['strong'] === 'false' }))
  const main = names.find(({ isWeak }) => !isWeak) ?? names[0]
  const regulations = record.children.filter(({ name }) => name === 'regulation')
  return assembleParty({
    entry: attribute(record, 'euReferenceNumber') || attribute(record, 'logicalId'), name: main?.name ?? '', aliases: names.filter((name) => name !== main),
    kind: within(record, 'subjectType').some(({ attributes }) => attributes['code'] === 'person' || attributes['classificationCode'] === 'P') ? 'person' : 'organisation',
    programs: regulations.map((regulation) => attribute(regulation, 'programme')),
    addresses: within(record, 'address').map((address) => ({ lines: ['street', 'poBox', 'zipCode', 'city', 'region'].map((part) => attribute(address, part)), city: attribute(address, 'city'), country: attribute(address, 'countryIso2Code') })),
    birthDates: within(record, 'birthdate').map((birth) => attribute(birth, 'birthdate') || attribute(birth, 'year')),
    countries: within(record, 'citizenship').map((citizenship) => attribute(citizenship, 'countryIso2Code')),
    identifiers: within(record, 'identification').map((document) => ({ kind: attribute(document, 'identificationTypeDescription') || attribute(document, 'identificationTypeCode'), value: attribute(document, 'number') })),
    from: readDay(regulations[0]?.attributes['entryIntoForceDate'] ?? ''), remarks: within(record, 'remark')[0]?.text ?? '',
  })
}

function attribute({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? ''
}

function wholeName(attributes: Readonly<Record<string, string>>): string {
  return attributes['wholeName'] || ['firstName', 'middleName', 'lastName'].map((part) => attributes[part] ?? '').filter((part) => part !== '').join(' ')
}
