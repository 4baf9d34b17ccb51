import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ListedParty } from '../../listed-party.ts'
import { assembleParty } from '../assemble-party.ts'
import { listFinding } from '../list-finding.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readDay } from '../read-date.ts'
import { readRecords, textOf, within, type XmlElement } from '../read-records.ts'
import { ofacKind, ofacListOf } from './ofac-list-of.ts'

const authority = 'OFAC data specification: SDN.XML'

/** OFAC's SDN.XML, and CONSOLIDATED.XML, which has the same form. */
export const ofacXml: ListReader = {
  format: 'ofac-xml',
  title: 'OFAC SDN.XML or CONSOLIDATED.XML',
  recognises: (beginning) => /<(?:\w+:)?sdnList[\s>]/.test(beginning),
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile(file: ListText): ReadLists {
  const read = readRecords(file, { root: 'sdnList', records: ['sdnEntry', 'publshInformation'] })
  if ('finding' in read) return { lists: [], findings: [read.finding] }
  const entries = read.records.filter(({ name }) => name === 'sdnEntry')
  const information = read.records.find(({ name }) => name === 'publshInformation')
  const parties = entries.map(partyOf)
  const findings = counted(file, parties, information)
  if (findings.length > 0) return { lists: [], findings }
  const published = information === undefined ? undefined : readDay(textOf(information, 'Publish_Date'))
  return { lists: [{ list: ofacListOf(parties, [file.name]), parties, ...(published !== undefined && { published }) }], findings: [] }
}

/** OFAC says how many entries there are: fewer, and the file is not whole. */
function counted(file: ListText, parties: readonly ListedParty[], information: XmlElement | undefined): readonly Finding[] {
  const said = information === undefined ? '' : textOf(information, 'Record_Count')
  if (!/^\d+$/.test(said) || Number(said) === parties.length) return []
  return [listFinding('list-count-differs', { place: `${file.name} publshInformation/Record_Count`, message: `The file says ${said} entries and has ${String(parties.length)}`, authority })]
}

function partyOf(entry: XmlElement): ListedParty {
  return assembleParty({
    entry: textOf(entry, 'uid'), name: fullName(entry), kind: ofacKind(textOf(entry, 'sdnType')),
    programs: within(entry, 'program').map(({ text }) => text),
    aliases: within(entry, 'aka').map((aka) => ({ name: fullName(aka), isWeak: textOf(aka, 'category') === 'weak' })),
    addresses: within(entry, 'address').map((address) => ({ lines: ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'].map((part) => textOf(address, part)), city: textOf(address, 'city'), country: textOf(address, 'country') })),
    birthDates: within(entry, 'dateOfBirthItem').map((item) => textOf(item, 'dateOfBirth')),
    countries: [...within(entry, 'nationality'), ...within(entry, 'citizenship')].map((item) => textOf(item, 'country')),
    identifiers: within(entry, 'id').map((item) => ({ kind: textOf(item, 'idType'), value: textOf(item, 'idNumber') })),
    remarks: [textOf(entry, 'title'), textOf(entry, 'remarks')].filter((text) => text !== '').join('; '),
  })
}

/** As in the comma-separated file: `LAST, First`. */
function fullName(element: XmlElement): string {
  const [last, first] = [textOf(element, 'lastName'), textOf(element, 'firstName')]
  return first === '' ? last : `${last}, ${first}`
}
