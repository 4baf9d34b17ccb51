import type { SampleIssuer } from './sample-issuer.ts'

const wells = ['OilAndGasProductCredential']
const traders = ['CommercialInvoiceCredential', 'USMCACertificationOfOrigin']

/** Who signed the samples of this area. */
export const issuersOfCrudeOil: readonly SampleIssuer[] = [
  { name: 'Sandhill Example Energy', did: 'did:key:z6Mkfp3GiBUHZjf1BsNxogudXtctgx9VGS7DeCYpaydYMRoX', types: wells },
  { name: 'Prairie Lily Example Oil', did: 'did:key:z6MkkCnhMNNqLdNHBvdfFM53N3wDyU86wANgGAk7ML9Z6jsH', types: wells },
  { name: 'Fjord Example Condensate', did: 'did:key:z6MkrkRkHwbv4tpjiFnppJHaXT8cPxtoW1YBboEwszWkgi8i', types: wells },
  { name: 'Hardisty Example Tanks', did: 'did:key:z6Mkh3d9iNw4KPqWuaPhFzW6jKcyWzPD2kKWVbtVzp5uuehj', types: [...wells, ...traders] },
  {
    name: 'Northway Example Pipeline', did: 'did:key:z6Mki7sbrCAotSMFHZgcVF4AUjKY4vffbRA1vVuqV4kkYzfF',
    types: ['OilAndGasDeliveryTicketCredential', 'DeliveryScheduleCredential', 'DeliveryStatementCredential', 'MonthlyAdvanceManifestCredential', 'MonthlyAggregateDeliveryStatementCredential'],
  },
  { name: 'Alder Example Trading', did: 'did:key:z6MkqqFqfmdHWt1LPx57EcmZESWYArAydFRCK5y9kE6EuJnj', types: traders },
  { name: 'Birch Example Trading', did: 'did:key:z6MkjjTqzNyDkUgdTnptUkwya6hHPu5WH5y4wcNg4HCz6URC', types: traders },
  { name: 'Cedar Example Trading', did: 'did:key:z6MkhfPCcjfQn9UPZz3jd4bNf5LD3ZWDJnQvoHfYpkK9sEqj', types: traders },
  { name: 'Dogwood Example Trading', did: 'did:key:z6MkvVsbpxesP4zHqJCLhfBs9Hfanypsw1upWovsJazRt8Q7', types: traders },
]
