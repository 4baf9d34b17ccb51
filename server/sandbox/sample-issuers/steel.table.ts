import type { SampleIssuer } from './sample-issuer.ts'

/** Who signed the samples of this area. The forger among them is recognised for nothing, and not listed. */
export const issuersOfSteel: readonly SampleIssuer[] = [
  { name: 'Peña Colorada Example Mine', did: 'did:key:z6Mknn1FRLELhv2XDsp9WYuoL1LBapAMe9b6pXbvkUZqVhHK', types: ['DigitalTraceabilityEvent'] },
  { name: 'Chatarra Ejemplo', did: 'did:key:z6Mkg3XDF5gC8QN51HgF75eCMrUaxvyxQvUQWwgBPVNQ2EFZ', types: ['DigitalTraceabilityEvent'] },
  { name: 'Aceria Norteña Example', did: 'did:key:z6Mkhf9pbCg2pazjcDXde8Z61HHaTcxBvyskkuXELNBHxwGU', types: ['MillTestReportCredential', 'DigitalTraceabilityEvent', 'CommercialInvoiceCredential'] },
  { name: 'Laminadora Sierra Example', did: 'did:key:z6MkmrcWmhotPA5RSkbTXbd1YhTw6HGBY6RvS825Gy18Pewg', types: ['DigitalTraceabilityEvent', 'CommercialInvoiceCredential'] },
  { name: 'Tubos Cardenal Example', did: 'did:key:z6MkokDXgS31y4cYeHxuo5hwdKvGmSDFuyVcnHNWsFKERhS8', types: ['DigitalTraceabilityEvent', 'CommercialInvoiceCredential', 'PackingListCredential', 'USMCACertificationOfOrigin'] },
  { name: 'Heron Tubular Supply', did: 'did:key:z6MkrHi3tjHSLLEbwyxt4aakVY1rR9jmtDvQxg59wpU1ekmm', types: ['PurchaseOrderCredential', 'IntentToImportCredential', 'SIMASteelImportLicenseApplicationCredential'] },
  { name: 'Cerro Frontera Carriers', did: 'did:key:z6Mkvu2EVPbrDkxpiiAoE445AdRs6Jup1NK7UP8rMmVtUAGn', types: ['MultiModalBillOfLadingCredential', 'DigitalTraceabilityEvent'] },
  { name: 'Meridian Border Brokers', did: 'did:key:z6MktdMgJAM3UGTCEQpp6mdm6JeaqPvPH7zpRFY2kkZzrduf', types: ['EntryNumberCredential', 'CBP3461EntryCredential', 'CBP7501EntrySummaryCredential'] },
  { name: 'Example Steel Licensing Office', did: 'did:key:z6MktegE4zbEAjN2A2nY7cq4sKEa9tqBByE4vc5fukSmG9RP', types: ['SIMASteelImportLicenseCredential'] },
  { name: 'Example Customs Administration', did: 'did:key:z6MkksVN83XFSzQmaZNFABi2B46JT53kb21M98u5PX6ZV7aP', types: ['CTPATCertificate', 'PGAShipmentStatusCredential'] },
]
