import type { BondType } from './bond-on-file.ts'

export interface BondActivity {
  readonly code: string
  readonly name: string
  readonly types: readonly BondType[]
}

const both: readonly BondType[] = ['8', '9']

/** Bond activity codes and the bond types that each may have. Source: CATAIR eBond CB/CX, 10-record note 2. */
export const bondActivities: readonly BondActivity[] = [
  { code: '1', name: 'Importer or broker', types: both },
  { code: '1A', name: 'Drawback payments refunds', types: both },
  { code: '2', name: 'Custodian of bonded merchandise', types: ['8'] },
  { code: '3', name: 'International carrier', types: both },
  { code: '3A', name: 'Instruments of international traffic', types: ['8'] },
  { code: '3A3', name: 'Carrier of international traffic', types: ['8'] },
  { code: '4', name: 'Foreign trade zone operator', types: ['8'] },
  { code: '5', name: 'Public gauger', types: ['8'] },
  { code: '6', name: 'Wool and fur products', types: ['9'] },
  { code: '7', name: 'Bill of lading', types: ['9'] },
  { code: '8', name: 'Detention of copyrighted material', types: ['9'] },
  { code: '10', name: 'Court costs for condemned goods', types: ['9'] },
  { code: '11', name: 'Airport security', types: ['8'] },
  { code: '16', name: 'Importer security filing', types: both },
  { code: '17', name: 'Marine terminal operator', types: ['8'] },
  { code: '19', name: 'User fee facility', types: ['8'] },
]
