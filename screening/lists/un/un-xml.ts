import type { ListedParty } from '../../listed-party.ts'
import { assembleParty } from '../assemble-party.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readDay } from '../read-date.ts'
import { readRecords, textOf, within, type XmlElement } from '../read-records.ts'

/** The Security Council's consolidated list. */
export const unXml: ListReader = {
  format: 'un-xml',
  title: 'United Nations Security Council consolidated list, XML',
  recognises: (beginning) => /<(?:\w+:)?CONSOLIDATED_LIST[\s>]/.test(beginning),
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile(file: ListText): ReadLists {
  const read = readRecords(file, { root: 'CONSOLIDATED_LIST', records: ['INDIVIDUAL', 'ENTITY'] })
  if ('finding' in read) return { lists: [], findings: [read.finding] }
  const published = readDay(read.root['dateGenerated'] ?? '')
  return { lists: [{ list: 'un-security-council', parties: read.records.map(partyOf), ...(published !== undefined && { published }) }], findings: [] }
}

function partyOf(record: XmlElement): ListedParty {
  const isPerson = record.name === 'INDIVIDUAL'
  const aliases = within(record, `${record.name}_ALIAS`).flatMap((alias) => textOf(alias, 'ALIAS_NAME').split(/;\s*/).map((name) => ({ name, isWeak: /^low$/i.test(textOf(alias, 'QUALITY')) })))
  return assembleParty({
    entry: textOf(record, 'REFERENCE_NUMBER') || textOf(record, 'DATAID'), kind: isPerson ? 'person' : 'organisation',
    name: ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) => textOf(record, part)).filter((part) => part !== '').join(' '),
    aliases: [...aliases, { name: textOf(record, 'NAME_ORIGINAL_SCRIPT'), isWeak: false }],
    programs: [textOf(record, 'UN_LIST_TYPE')],
    addresses: within(record, `${record.name}_ADDRESS`).map((address) => ({ lines: ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE'].map((part) => textOf(address, part)), city: textOf(address, 'CITY'), country: textOf(address, 'COUNTRY') })),
    birthDates: within(record, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap((date) => ['DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR'].map((part) => textOf(date, part))),
    countries: within(record, 'NATIONALITY').flatMap((nationality) => within(nationality, 'VALUE').map(({ text }) => text)),
    identifiers: within(record, 'INDIVIDUAL_DOCUMENT').map((document) => ({ kind: textOf(document, 'TYPE_OF_DOCUMENT'), value: textOf(document, 'NUMBER') })),
    from: readDay(textOf(record, 'LISTED_ON')), remarks: textOf(record, 'COMMENTS1'),
  })
}
