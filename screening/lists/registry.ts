import { euXml } from './eu/eu-xml.ts'
import { houseCsv } from './house/house-csv.ts'
import type { ListReader } from './list-reader.ts'
import { ofacCsv } from './ofac/ofac-csv.ts'
import { ofacXml } from './ofac/ofac-xml.ts'
import { tradeGovCsv } from './trade-gov/trade-gov-csv.ts'
import { tradeGovJson } from './trade-gov/trade-gov-json.ts'
import { uflpaCsv } from './uflpa/uflpa-csv.ts'
import { unXml } from './un/un-xml.ts'

/** All readers; the first that recognises a file reads it, so that the most particular come first. */
export const listReaders: readonly ListReader[] = [ofacXml, unXml, euXml, tradeGovJson, tradeGovCsv, uflpaCsv, ofacCsv, houseCsv]
