import type { DeclarationReader } from '../mapping/read-declaration.ts'
import { entrySummaryMapping } from './entry-summary-mapping.ts'

/** Entry summary filings (AE): CBP's ACE CATAIR, Entry Summary Create/Update, revision 109. */
export const entrySummaryReader: DeclarationReader = { kind: 'entry-summary', headerId: '10', mapping: entrySummaryMapping }
