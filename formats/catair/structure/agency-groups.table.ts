import type { GroupLine } from './structure-map.ts'

const agencyRecords = [
  'PG02', 'PG04', 'PG05', 'PG06', 'PG07', 'PG08', 'PG10', 'PG13', 'PG14', 'PG17', 'PG18', 'PG19', 'PG20', 'PG21', 'PG22', 'PG23', 'PG24', 'PG25',
  'PG26', 'PG27', 'PG28', 'PG29', 'PG30', 'PG31', 'PG32', 'PG33', 'PG34', 'PG35', 'PG50', 'PG51', 'PG55', 'PG60', 'PG00R',
].map((id) => `${id} C any`)

/**
 * One agency's data about one article: PG01 and what follows. Which records follow which is each agency's own matter (Participating Government
 * Agency Message Set, Usage Notes), so that the order is not looked at here.
 */
export const agencyLine: GroupLine = { group: 'agency-line', need: 'M', most: 999, missing: 'P03', isUnordered: true, items: ['PG01 M 1', ...agencyRecords] }

/**
 * The commercial description and the agencies' data about it. The AE map allows the grouping once for a tariff number, the SE map leaves it open;
 * articles of several descriptions are filed with several, so that 999 are let in for both.
 */
export const agencyGroup: GroupLine = { group: 'agency', need: 'C', most: 999, items: ['OI M 1', agencyLine] }

/** Agency data whose OI-record is missing. */
export const orphanedAgencyLine: GroupLine = { ...agencyLine, need: 'C', orphaned: 'P01' }

/** Agency records stated once and referred to by number: PG00 `S` starts, PG00 `E` ends. */
export const agencySubstitution: GroupLine = { group: 'agency-substitution', need: 'C', most: 9999, isUnordered: true, items: ['PG00S M 1', 'PG01 C any', ...agencyRecords, 'PG00E C 1'] }
