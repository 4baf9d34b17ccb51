import { agencyGroup, agencySubstitution, orphanedAgencyLine } from './agency-groups.table.ts'
import type { GroupLine, StructureMap } from './structure-map.ts'

const equipment: GroupLine = { group: 'equipment', need: 'C', most: 99, items: ['SE17 M 1'] }

const line: GroupLine = {
  group: 'line', need: 'C', most: 999, items: [
    'SE40 M 1',
    'SE41 C 1',
    {
      group: 'entity', need: 'C', most: 11, items: [
        'SE50 M 1', { group: 'global-identifier', need: 'C', most: 3, items: ['SE51 M 1'] }, 'SE55 C 3', 'SE56 C 1',
      ],
    },
    agencySubstitution,
    { group: 'tariff', need: 'M', most: 32, items: ['SE60 M 1', 'SE61 C 1', agencyGroup, orphanedAgencyLine] },
  ],
}

const securityFiling: GroupLine = {
  group: 'security-filing', need: 'C', most: 1, items: [
    'SF10 M 1',
    'SF20 C 999',
    'SF25 C 999',
    { group: 'entity', need: 'C', most: 999, items: ['SF30 M 1', 'SF31 C 1', 'SF35 C 3', 'SF36 C 1'] },
  ],
}

/**
 * The structure of a cargo release transaction: Cargo Release Implementation Guide, version 40, July 1, 2025, input record usage maps for the actions
 * A, R, D and U, and the map of the importer security filing that may follow. Up to three bill records belong to one of 999 bill groupings. The guide
 * leaves open where PG00 groupings stand: they are let in where the entry summary has them, before the entities of the header and before the tariff numbers.
 */
export const cargoReleaseMap: StructureMap = {
  application: 'SE',
  authority: 'CBP ACE ABI CATAIR, Cargo Release Implementation Guide (SE/SX), version 40, July 1, 2025, Input Record Usage Map',
  conditions: { outOfSequence: 'X35', exceeded: 'X36', missing: 'X37', headerMissing: 'X33' },
  root: {
    group: 'cargo-release', need: 'M', most: 1, items: [
      'SE10 M 1',
      'SE11 C 1',
      'SE13 M 1',
      { group: 'bill', need: 'C', most: 2997, items: ['SE15 M 1'] },
      { group: 'conveyance', need: 'C', most: 99, items: ['SE16 M 1', equipment] },
      equipment,
      'SE20 C 99',
      agencySubstitution,
      {
        group: 'entity', need: 'C', most: 12, items: [
          'SE30 M 1', { group: 'global-identifier', need: 'C', most: 3, items: ['SE31 M 1'] }, 'SE35 C 3', 'SE36 C 1',
        ],
      },
      line,
      securityFiling,
    ],
  },
}
