import { agencyGroup, agencySubstitution, orphanedAgencyLine } from './agency-groups.table.ts'
import type { GroupLine, StructureMap } from './structure-map.ts'

const invoiceDescription: GroupLine = { group: 'description', need: 'C', most: 999, exceeded: 'A10', items: ['44 M 1'] }

const equipment: GroupLine = { group: 'equipment', need: 'C', most: 99, items: ['SE17 M 1'] }

const line: GroupLine = {
  group: 'line', need: 'C', most: 998, exceeded: 'A08', items: [
    '40 M 1',
    '41 C 1',
    { group: 'invoice', need: 'C', most: 999, exceeded: 'A09', items: ['42 M 1', '43 C 1', invoiceDescription] },
    '43 C 1',
    invoiceDescription,
    { group: 'article-party', need: 'C', most: 6, exceeded: 'A23', items: ['47 M 1'] },
    {
      group: 'entity', need: 'C', most: 11, items: [
        'SE50 M 1', { group: 'global-identifier', need: 'C', most: 4, items: ['SE51 M 1', 'SE52 C 9'] }, 'SE55 C 3', 'SE56 C 1',
      ],
    },
    agencySubstitution,
    { group: 'tariff', need: 'M', most: 32, exceeded: 'A11', missing: '431', items: ['50 M 1', 'SE60 C 1', 'SE61 C 1', agencyGroup, orphanedAgencyLine] },
    '51 C 1',
    { group: 'licence', need: 'C', most: 1, exceeded: 'A17', items: ['52 M 1'] },
    { group: 'trade-remedy', need: 'C', most: 2, exceeded: 'A18', items: ['53 M 1'] },
    { group: 'additional-declaration', need: 'C', most: 9, exceeded: 'A25', items: ['54 M 1'] },
    '60 C 1',
    '61 C 1',
    { group: 'user-fee', need: 'C', most: 5, exceeded: 'A19', items: ['62 M 1'] },
    { group: 'sanctions', need: 'C', most: 99, items: ['SE62 M 1', 'SE63 C 99'] },
    '63 C 1',
    'CW02 C 1',
  ],
}

/**
 * The structure of an entry summary transaction: Entry Summary Create/Update, revision 109, July 2026, Input Record Structure Maps (ESF-21 to 25).
 * Where the map gives two limits the first, lower one holds (its note 1).
 */
export const entrySummaryMap: StructureMap = {
  application: 'AE',
  authority: 'CBP ACE ABI CATAIR, Entry Summary Create/Update (AE/AX), revision 109, July 2026, Input Record Structure Maps',
  conditions: { outOfSequence: 'A04', exceeded: 'A24', missing: 'X37', headerMissing: 'A00' },
  root: {
    group: 'entry-summary', need: 'M', most: 1, items: [
      '10 M 1',
      '11 C 1',
      '20 C 1',
      'SE13 C 1',
      '21 C 1',
      {
        group: 'cargo-manifest', need: 'C', most: 999, exceeded: 'A05', items: [
          '22 M 1', { group: 'bill', need: 'M', most: 4, exceeded: 'A06', missing: '185', items: ['23 M 1'] },
        ],
      },
      { group: 'conveyance', need: 'C', most: 99, items: ['SE16 M 1', equipment] },
      equipment,
      '30 C 1',
      { group: 'bond', need: 'C', most: 2, items: ['31 M 1'] },
      { group: 'consolidated-release', need: 'C', most: 999, exceeded: 'A07', items: ['32 M 1'] },
      '33 C 1',
      '34 C 1',
      '35 C 1',
      { group: 'correction-explanation', need: 'C', most: 99, items: ['36 M 1'] },
      agencySubstitution,
      { group: 'release-reference', need: 'C', most: 4, items: ['SE20 M 1'] },
      {
        group: 'entity', need: 'C', most: 12, items: [
          'SE30 M 1', { group: 'global-identifier', need: 'C', most: 4, items: ['SE31 M 1', 'SE32 C 9'] }, 'SE35 C 3', 'SE36 C 1',
        ],
      },
      line,
      '88 C 1',
      { group: 'fee-total', need: 'C', most: 9, exceeded: 'A20', items: ['89 M 1'] },
      '90 C 1',
    ],
  },
}
