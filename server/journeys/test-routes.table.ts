import { randomUUID } from 'node:crypto'
import { exampleExport, exampleManifest, examplePreLoading, exampleSecurityFiling } from '../modules/filings/index.ts'
import { statedParcel } from './test-parcels.ts'
import { renumbered, sample } from './test-trader.ts'

/** What the records under test are called: those of Meridian's for Copperfield, and names that stand for nothing. */
export interface Names {
  readonly filing: string
  readonly entryNumber: string
  readonly importer: string
  readonly bond: string
  readonly power: string
  readonly organisation: string
  readonly webhook: string
  readonly credential: string
  readonly verification: string
  readonly offer: string
  readonly request: string
  readonly manifest: string
  readonly billOfLading: string
  readonly inBond: string
  readonly exported: string
  readonly exportFiling: string
  readonly security: string
  readonly securityMessage: string
  readonly airWaybill: string
  readonly preLoading: string
  readonly lowValue: string
  readonly progressive: string
  readonly maintenance: string
  readonly lot: string
  readonly shipment: string
  readonly batch: string
  /** The tariff revision that the sandbox has loaded. */
  readonly revision: string
}

export interface Route {
  /**
   * public: no token asked; list: what the caller may see, if nothing; record: its owner's and the authorities' alone;
   * act: changes such a record, or makes one about it; reference: the same for all;
   * wallet: whoever has the link, the code or the token of a wallet, and nobody here has one.
   */
  readonly kind: 'public' | 'list' | 'record' | 'act' | 'reference' | 'stream' | 'wallet'
  readonly path: (names: Names) => string
  readonly body?: (names: Names) => unknown
  /** The record belongs to the organisation, not to its client: the desk for another client sees it too. */
  readonly isOfOrganisation?: boolean
  /** Its owner is the importer's own organisation, or whom it empowered; officers of customs may not see it. */
  readonly isHiddenFromAuthorities?: boolean
  /** Kept by environment. */
  readonly isByEnvironment?: boolean
}

const filed = { isByEnvironment: true }
/** The bill that Meridian's release for Copperfield states, reported by its carrier. */
export const billOfLading = 'ZZSB260300777'
export const reportOf = (bill: string): object => ({ ...exampleManifest, conveyanceReport: { ...exampleManifest.conveyanceReport, consignment: exampleManifest.conveyanceReport.consignment.map((one) => ({ ...one, transportContractDocument: [{ id: bill, typeCode: '705' }] })) } })
export const inBondOf = (bill: string): object => ({ type: '61', carrierCode: 'ZZSB', destination: '3901', value: '42000', bills: [{ number: bill }] })
export const exportOf = (importer: string): object => ({ ...exampleExport, declaration: { ...exampleExport.declaration, exporter: { ...exampleExport.declaration.exporter, id: importer }, goodsShipment: { ...exampleExport.declaration.goodsShipment, consignee: { ...exampleExport.declaration.goodsShipment.consignee, name: 'COPPERMARK' } }, consignment: { carrier: { id: 'ZZXX', name: 'Sample Line' } } } })
export const eventsOf = (lot: string, shipment: string): object => ({ events: [{ id: `urn:example:${lot}`, kind: 'measurement', occurredAt: '2026-03-01T00:00:00Z', inputs: [], outputs: [], about: [{ lot, particulars: { description: 'Copperfield' } }], documents: [{ kind: 'bill-of-lading', number: shipment }], confidential: { price: { amount: '1', currency: 'USD' } } }] })
export const securityOf = (importer: string): object => ({ ...exampleSecurityFiling, declaration: { ...exampleSecurityFiling.declaration, goodsShipment: { ...exampleSecurityFiling.declaration.goodsShipment, importer: { id: importer }, cargoConsignment: [{ transportContractDocument: [{ id: 'SAMPLE0001', typeCode: '705', issuerId: 'ZZXX' }] }] } } })
export const preLoadingOf = (waybill: string): object => ({ ...examplePreLoading, conveyanceReport: { ...examplePreLoading.conveyanceReport, functionCode: '5', consignment: examplePreLoading.conveyanceReport.consignment.map((one) => ({ ...one, transportContractDocument: [{ id: waybill, typeCode: '740' }] })) } })
const declarationsOf = { importerOfRecord: '89-100000100', contact: { name: 'SANDBOX DESK', phone: '2025550100' }, transportMode: '40', carrier: { code: 'ZZ' }, exportation: '2026-08-01' }
export const lowValueOf = (parcel: string): object => statedParcel(7001, { parcel, consignee: { name: 'COPPERMARK', line: '9 Invented Street', city: 'Newark', postalCode: '07102', country: 'US' } })
export const summary = sample('vessel-dutiable.catair')
export const forCopperfield = (text: string): string => text.replaceAll('89-100000100', '89-100000200').replace('PLASTIC FOOD STORAGE BOXES', 'COPPERMARK STORAGE BOXES..')
export const reference = (path: string): Route => ({ kind: 'reference', path: () => path })
const referenceChange = (path: string): Route => ({ kind: 'act', path: () => path, body: () => ({}) })

/** Every route of the API. A route that is not classified here fails the test. */
export const routes: Readonly<Record<string, Route>> = {
  'GET /healthz': { kind: 'public', path: () => '/healthz' },
  'GET /metrics': { kind: 'public', path: () => '/metrics' },
  'GET /ledger/checkpoint': { kind: 'public', path: () => '/ledger/checkpoint' },
  'GET /ledger/key': { kind: 'public', path: () => '/ledger/key' },
  'GET /ledger/proof': { kind: 'public', path: () => '/ledger/proof?from=1&to=1' },
  'GET /ledger/tile/{path}': { kind: 'public', path: () => '/ledger/tile/entries/000.p/1' },
  // A public DID document, status list and schema tell of whoever published them, and of no one else: here of another organisation.
  'GET /.well-known/did.json': { kind: 'public', path: () => '/.well-known/did.json' },
  'GET /organisations/{organisation}/did.json': { kind: 'public', path: () => '/organisations/northmoor/did.json' },
  'GET /status-lists/{organisation}/{purpose}/{number}': { kind: 'public', path: () => '/status-lists/northmoor/revocation/1' },
  'POST /verifications/public': { kind: 'public', path: () => '/verifications/public', body: () => ({ content: { type: ['VerifiableCredential'] } }) },
  'GET /recognised-issuers': { kind: 'public', path: () => '/recognised-issuers' },
  'GET /credential-types': { kind: 'public', path: () => '/credential-types' },
  'GET /credential-types/{name}/schema': { kind: 'public', path: () => '/credential-types/MillTestReportCredential/schema' },
  'GET /agencies': { kind: 'public', path: () => '/agencies?tariff=3304.99' },
  'GET /agencies/{code}': { kind: 'public', path: () => '/agencies/FDA' },
  'GET /data-model/versions': { kind: 'public', path: () => '/data-model/versions' },
  'GET /data-model/versions/{number}': { kind: 'public', path: () => '/data-model/versions/3.6.1' },
  'GET /data-model/versions/{number}/dictionary': { kind: 'public', path: () => '/data-model/versions/3.6.1/dictionary' },
  'GET /data-model/versions/{number}/{artifact}': { kind: 'public', path: () => '/data-model/versions/3.6.1/document.xsd' },
  'GET /data-model/elements': { kind: 'public', path: () => '/data-model/elements?search=origin' },
  'GET /data-model/elements/{id}': { kind: 'public', path: () => '/data-model/elements/D014' },
  'GET /data-model/guides': { kind: 'public', path: () => '/data-model/guides' },
  'GET /data-model/guides/{id}': { kind: 'public', path: () => '/data-model/guides/import-declaration' },
  'GET /data-model/guides/{id}/{artifact}': { kind: 'public', path: () => '/data-model/guides/import-declaration/schema.json' },
  'GET /data-model/guides/{id}/samples/{format}': { kind: 'public', path: () => '/data-model/guides/import-declaration/samples/data-model-json' },
  'GET /data-model/adoption': { kind: 'public', path: () => '/data-model/adoption' },
  'GET /data-model/adoption/{name}': { kind: 'public', path: () => '/data-model/adoption/catair-ae' },
  'GET /data-model/adoption/{name}/{file}': { kind: 'public', path: () => '/data-model/adoption/catair-ae/report.csv' },
  'GET /data-model/message-sets/{name}': { kind: 'public', path: () => '/data-model/message-sets/cds' },
  // Proposals to change what everyone files by are open to everyone who is signed in.
  'GET /data-model/requests': reference('/data-model/requests'),
  'GET /data-model/requests/{id}': { kind: 'reference', path: ({ maintenance }) => `/data-model/requests/${maintenance}` },
  'GET /data-model/acts': reference('/data-model/acts?subject=3.6.2'),
  'POST /data-model/requests': referenceChange('/data-model/requests'),
  ...Object.fromEntries(['focus-group', 'examinations', 'decisions', 'withdrawal'].map((step) => [`POST /data-model/requests/{id}/${step}`, { kind: 'act', path: ({ maintenance }: Names) => `/data-model/requests/${maintenance}/${step}`, body: () => ({}) } satisfies Route])),
  'POST /data-model/versions': { kind: 'act', path: () => '/data-model/versions', body: () => ({ requests: [] }) },
  'POST /data-model/guides': referenceChange('/data-model/guides'),
  'POST /data-model/guides/{id}/check': { kind: 'reference', path: () => '/data-model/guides/import-declaration/check', body: () => ({ version: '3.6.1' }) },
  'POST /data-model/message-sets': referenceChange('/data-model/message-sets'),
  'POST /recognised-issuers': { kind: 'act', path: () => '/recognised-issuers', body: () => ({}) },
  'POST /recognised-issuers/{id}/ending': { kind: 'act', path: ({ verification }) => `/recognised-issuers/${verification}/ending`, body: () => ({ reason: 'A journey asks for it' }) },
  'GET /contexts': reference('/contexts'),
  'POST /contexts': referenceChange('/contexts'),
  'GET /identifiers/{did}': reference('/identifiers/did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'),
  'GET /signing-keys': { kind: 'reference', path: () => '/signing-keys' },
  'POST /signing-keys': { kind: 'act', path: () => '/signing-keys', body: () => ({}) },
  'POST /signing-keys/{id}/retirement': { kind: 'act', path: () => '/signing-keys/ed25519-9/retirement' },
  'POST /credentials/issue': { kind: 'act', path: () => '/credentials/issue', body: () => ({ credential: { type: ['VerifiableCredential'], issuer: 'did:web:meridian.example' } }) },
  'POST /credentials/status': { kind: 'act', path: () => '/credentials/status', body: ({ credential }) => ({ credentialId: credential, credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' }, status: true }), isOfOrganisation: true },
  'POST /credentials/verify': { kind: 'reference', path: () => '/credentials/verify', body: () => ({ verifiableCredential: { type: ['VerifiableCredential'] } }) },
  'GET /credentials': { kind: 'list', path: () => '/credentials' },
  'GET /credentials/{id}': { kind: 'record', path: ({ credential }) => `/credentials/${credential}`, isOfOrganisation: true, isHiddenFromAuthorities: true },
  'GET /credentials/{id}/uses': { kind: 'record', path: ({ credential }) => `/credentials/${credential}/uses`, isOfOrganisation: true, isHiddenFromAuthorities: true },
  'DELETE /credentials/{id}': { kind: 'act', path: ({ credential }) => `/credentials/${credential}`, isOfOrganisation: true, isHiddenFromAuthorities: true },
  'POST /presentations/verify': { kind: 'reference', path: () => '/presentations/verify', body: () => ({ verifiablePresentation: { type: ['VerifiablePresentation'] } }) },
  'POST /presentations': { kind: 'act', path: () => '/presentations', body: () => ({}) },
  'POST /credential-offers': { kind: 'act', path: () => '/credential-offers', body: () => ({ credential: {} }) },
  'GET /credential-offers/{id}': { kind: 'record', path: ({ offer }) => `/credential-offers/${offer}`, isOfOrganisation: true, isHiddenFromAuthorities: true, ...filed },
  'POST /presentation-requests': { kind: 'act', path: () => '/presentation-requests', body: () => ({ purpose: 'A journey asks for it' }) },
  'GET /presentation-requests/{id}': { kind: 'record', path: ({ request }) => `/presentation-requests/${request}`, isOfOrganisation: true, isHiddenFromAuthorities: true, ...filed },
  'GET /.well-known/openid-credential-issuer/organisations/{organisation}': { kind: 'public', path: () => '/.well-known/openid-credential-issuer/organisations/northmoor' },
  'GET /.well-known/oauth-authorization-server/organisations/{organisation}': { kind: 'public', path: () => '/.well-known/oauth-authorization-server/organisations/northmoor' },
  'POST /organisations/{organisation}/wallet/nonce': { kind: 'public', path: () => '/organisations/northmoor/wallet/nonce' },
  'POST /organisations/{organisation}/wallet/token': { kind: 'wallet', path: () => '/organisations/meridian/wallet/token' },
  'POST /organisations/{organisation}/wallet/credential': { kind: 'wallet', path: () => '/organisations/meridian/wallet/credential' },
  'POST /organisations/{organisation}/wallet/notification': { kind: 'wallet', path: () => '/organisations/meridian/wallet/notification' },
  'GET /wallet/offers/{reference}': { kind: 'wallet', path: ({ offer }) => `/wallet/offers/${offer}` },
  'GET /wallet/requests/{reference}': { kind: 'wallet', path: ({ request }) => `/wallet/requests/${request}` },
  'POST /wallet/responses/{reference}': { kind: 'wallet', path: ({ request }) => `/wallet/responses/${request}` },
  'POST /challenges': { kind: 'reference', path: () => '/challenges' },
  'GET /verifications': { kind: 'list', path: () => '/verifications', ...filed },
  'GET /verifications/{id}': { kind: 'record', path: ({ verification }) => `/verifications/${verification}`, isOfOrganisation: true, isHiddenFromAuthorities: true, ...filed },
  'POST /filings': { kind: 'act', path: () => '/filings', body: ({ entryNumber }) => renumbered(forCopperfield(summary), Number(entryNumber.slice(3, 10))), ...filed },
  'POST /convert': { kind: 'reference', path: () => '/convert?to=wco-xml', body: () => sample('vessel-dutiable.catair') },
  'GET /formats': reference('/formats'),
  'POST /recognitions': { kind: 'reference', path: () => '/recognitions', body: () => sample('vessel-dutiable.catair') },
  'POST /checks': { kind: 'act', path: () => '/checks', body: ({ entryNumber }) => renumbered(forCopperfield(summary), Number(entryNumber.slice(3, 10))), ...filed },
  'GET /filings': { kind: 'list', path: ({ entryNumber }) => `/filings?entryNumber=${entryNumber}`, ...filed },
  'GET /filings/counts': { kind: 'list', path: ({ entryNumber }) => `/filings/counts?entryNumber=${entryNumber}`, ...filed },
  'GET /entries': { kind: 'list', path: ({ entryNumber }) => `/entries?numbers=${entryNumber}`, ...filed },
  'GET /work': { kind: 'list', path: () => '/work', ...filed },
  'GET /work/calendar': { kind: 'list', path: () => '/work/calendar', ...filed },
  'POST /message-records': { kind: 'reference', path: () => '/message-records', body: () => ({ content: 'A' }) },
  'GET /rules': { kind: 'public', path: () => '/rules' },
  'GET /deadlines': { kind: 'public', path: () => '/deadlines' },
  'GET /reports/filings': { kind: 'list', path: ({ importer }) => `/reports/filings?from=2026-01-01&to=2026-12-31&importer=${importer}`, ...filed },
  'GET /search': { kind: 'list', path: ({ entryNumber }) => `/search?for=${entryNumber}`, ...filed },
  'GET /filings/{id}/message': { kind: 'record', path: ({ filing }) => `/filings/${filing}/message`, ...filed },
  'GET /filings/{id}': { kind: 'record', path: ({ filing }) => `/filings/${filing}`, ...filed },
  'GET /filings/{id}/assessment': { kind: 'record', path: ({ filing }) => `/filings/${filing}/assessment`, ...filed },
  'GET /filings/{id}/findings': { kind: 'record', path: ({ filing }) => `/filings/${filing}/findings`, ...filed },
  'GET /filings/{id}/determinations': { kind: 'record', path: ({ filing }) => `/filings/${filing}/determinations`, ...filed },
  'GET /filings/{id}/notifications': { kind: 'record', path: ({ filing }) => `/filings/${filing}/notifications`, ...filed },
  'GET /filings/{id}/credentials': { kind: 'record', path: ({ filing }) => `/filings/${filing}/credentials`, ...filed },
  'POST /filings/{id}/credentials': { kind: 'act', path: ({ filing }) => `/filings/${filing}/credentials`, body: () => ({ credentials: [{ proves: '', reference: 'COPPERMARK' }] }), ...filed },
  'POST /filings/{id}/credentials/verifications': { kind: 'record', path: ({ filing }) => `/filings/${filing}/credentials/verifications`, ...filed },
  // A summary releases nothing, which its owner is told, and nobody else hears of it at all.
  'GET /filings/{id}/messages': { kind: 'record', path: ({ filing }) => `/filings/${filing}/messages`, ...filed },
  'GET /filings/{id}/messages/{message}/files/{place}': { kind: 'act', path: ({ filing, verification }) => `/filings/${filing}/messages/${verification}/files/0`, ...filed },
  'POST /filings/{id}/messages': { kind: 'act', path: ({ filing }) => `/filings/${filing}/messages`, body: () => ({ words: 'A journey asks for it' }), ...filed },
  'POST /filings/{id}/messages/reading': { kind: 'act', path: ({ filing }) => `/filings/${filing}/messages/reading`, ...filed },
  'GET /filings/{id}/release-credential': { kind: 'act', path: ({ filing }) => `/filings/${filing}/release-credential`, ...filed },
  'GET /filings/{id}/receipt-credential': { kind: 'record', path: ({ filing }) => `/filings/${filing}/receipt-credential`, ...filed },
  'GET /filings/{id}/receipt': { kind: 'record', path: ({ filing }) => `/filings/${filing}/receipt`, ...filed },
  'GET /entries/{entryNumber}': { kind: 'record', path: ({ entryNumber }) => `/entries/${entryNumber}`, ...filed },
  // Meridian's own: a report that was rejected, since it is no carrier; a release that states the bill; a movement that it asked for.
  'POST /manifests': { kind: 'act', path: () => '/manifests', body: (names) => reportOf(names.billOfLading), ...filed },
  'GET /manifests': { kind: 'list', path: () => '/manifests', ...filed },
  'GET /manifests/{id}': { kind: 'record', path: ({ manifest }) => `/manifests/${manifest}` },
  'GET /manifests/{id}/receipt': { kind: 'record', path: ({ manifest }) => `/manifests/${manifest}/receipt` },
  'GET /bills/{bill}': { kind: 'record', path: (names) => `/bills/${names.billOfLading}` },
  'GET /entries/{entryNumber}/bills': { kind: 'record', path: ({ entryNumber }) => `/entries/${entryNumber}/bills`, ...filed },
  'POST /in-bond-movements': { kind: 'act', path: () => '/in-bond-movements', body: (names) => inBondOf(names.billOfLading), ...filed },
  'POST /in-bond-movements/{number}/events': { kind: 'act', path: ({ inBond }) => `/in-bond-movements/${inBond}/events`, body: () => ({ act: 'delete' }) },
  'GET /in-bond-movements': { kind: 'list', path: () => '/in-bond-movements', ...filed },
  'GET /in-bond-movements/{number}': { kind: 'record', path: ({ inBond }) => `/in-bond-movements/${inBond}` },
  'POST /export-declarations': { kind: 'act', path: () => '/export-declarations', body: ({ importer }) => exportOf(importer), ...filed },
  'GET /export-declarations': { kind: 'list', path: () => '/export-declarations', ...filed },
  'GET /export-declarations/{number}': { kind: 'record', path: ({ exported }) => `/export-declarations/${exported}`, ...filed },
  'GET /export-declarations/{number}/notifications': { kind: 'record', path: ({ exported }) => `/export-declarations/${exported}/notifications`, ...filed },
  'POST /export-declarations/{number}/events': { kind: 'act', path: ({ exported }) => `/export-declarations/${exported}/events`, body: () => ({ act: 'present', at: '2026-01-01T00:00:00Z' }) },
  'GET /export-declarations/{id}/receipt': { kind: 'record', path: ({ exportFiling }) => `/export-declarations/${exportFiling}/receipt`, ...filed },
  'POST /security-filings': { kind: 'act', path: () => '/security-filings', body: ({ importer }) => securityOf(importer), ...filed },
  'GET /security-filings': { kind: 'list', path: () => '/security-filings', ...filed },
  'GET /security-filings/{number}': { kind: 'record', path: ({ security }) => `/security-filings/${security}`, ...filed },
  'GET /security-filings/{id}/receipt': { kind: 'record', path: ({ securityMessage }) => `/security-filings/${securityMessage}/receipt`, ...filed },
  'POST /pre-loading-reports': { kind: 'act', path: () => '/pre-loading-reports', body: ({ airWaybill }) => preLoadingOf(airWaybill), ...filed },
  'GET /pre-loading-reports/{id}/receipt': { kind: 'record', path: ({ preLoading }) => `/pre-loading-reports/${preLoading}/receipt`, ...filed },
  'POST /progressive-filings': { kind: 'act', path: () => '/progressive-filings', body: () => ({ kind: 'entry', known: { importerOfRecord: { number: '89-100000200' } } }), ...filed },
  'GET /progressive-filings': { kind: 'list', path: () => '/progressive-filings', ...filed },
  'GET /progressive-filings/{id}': { kind: 'record', path: ({ progressive }) => `/progressive-filings/${progressive}`, ...filed },
  'POST /progressive-filings/{id}/data': { kind: 'act', path: ({ progressive }) => `/progressive-filings/${progressive}/data`, body: () => ({ known: { portOfEntry: '2704' } }), ...filed },
  'POST /progressive-filings/{id}/signature': { kind: 'act', path: ({ progressive }) => `/progressive-filings/${progressive}/signature`, ...filed },
  'POST /low-value-filings': { kind: 'act', path: () => '/low-value-filings', body: () => ({ parcel: 'P-1' }), ...filed },
  'GET /low-value-filings/{id}': { kind: 'record', path: ({ lowValue }) => `/low-value-filings/${lowValue}`, isOfOrganisation: true, ...filed },
  'GET /low-value-filings/{id}/receipt': { kind: 'record', path: ({ lowValue }) => `/low-value-filings/${lowValue}/receipt`, isOfOrganisation: true, ...filed },
  'POST /low-value-days/{day}/declarations': { kind: 'list', path: () => '/low-value-days/2026-08-03/declarations', body: () => declarationsOf, ...filed },
  'GET /low-value-days/{day}': { kind: 'list', path: () => '/low-value-days/2026-08-03', ...filed },
  'GET /pre-loading-assessments/{bill}': { kind: 'record', path: ({ airWaybill }) => `/pre-loading-assessments/${airWaybill}`, ...filed },
  // Whoever may file states what happened to goods; what others stated of theirs is not shown by that.
  'POST /provenance/events': { kind: 'reference', path: () => '/provenance/events', body: () => eventsOf('coil:of-anyone', 'SHIP-0') },
  'POST /provenance/credentials': { kind: 'reference', path: () => '/provenance/credentials', body: () => ({ credentials: [{ type: ['VerifiableCredential'] }] }) },
  'POST /provenance/epcis': { kind: 'reference', path: () => '/provenance/epcis', body: () => ({ type: 'EPCISDocument' }) },
  // It tells of the bond, the deliveries and the prices of the importer that it names.
  'GET /provenance/data-quality': { kind: 'list', path: () => '/provenance/data-quality' },
  'POST /provenance/entry-summaries': { kind: 'act', path: () => '/provenance/entry-summaries', body: ({ importer }) => ({ importer, month: '2026-03' }) },
  'GET /provenance/batches/{id}': { kind: 'record', path: ({ batch }) => `/provenance/batches/${batch}`, ...filed },
  'GET /provenance/lots': { kind: 'list', path: () => '/provenance/lots?q=coil:COPP', ...filed },
  'GET /provenance/lots/{lot}/recall': { kind: 'record', path: ({ lot }) => `/provenance/lots/${lot}/recall`, ...filed },
  'GET /provenance/lots/{lot}/trace': { kind: 'record', path: ({ lot }) => `/provenance/lots/${lot}/trace`, ...filed },
  'GET /provenance/shipments': { kind: 'list', path: () => '/provenance/shipments', ...filed },
  'GET /provenance/shipments/{id}': { kind: 'record', path: ({ shipment }) => `/provenance/shipments/${shipment}`, ...filed },
  'GET /provenance/shipments/{id}/filing': { kind: 'record', path: ({ shipment }) => `/provenance/shipments/${shipment}/filing`, ...filed },
  'GET /provenance/shipments/{id}/assessment': { kind: 'record', path: ({ shipment }) => `/provenance/shipments/${shipment}/assessment`, ...filed },
  'POST /provenance/shipments/{id}/verifications': { kind: 'record', path: ({ shipment }) => `/provenance/shipments/${shipment}/verifications`, ...filed },
  'GET /provenance/disclosures': { kind: 'list', path: () => '/provenance/disclosures', ...filed },
  'POST /provenance/disclosures': { kind: 'act', path: () => '/provenance/disclosures', body: ({ lot }) => ({ event: `urn:example:${lot}`, reason: 'A journey asks for it' }) },
  'GET /determinations': { kind: 'list', path: () => '/determinations', ...filed },
  'GET /determinations/{id}/decision-options': { kind: 'act', path: ({ filing }) => `/determinations/${filing}/decision-options`, ...filed },
  'POST /determinations/{id}/decisions/{decision}/confirmation': { kind: 'act', path: ({ filing, verification }) => `/determinations/${filing}/decisions/${verification}/confirmation`, body: () => ({ isConfirmed: true, why: 'A journey asks for it' }), ...filed },
  'GET /targeting/facts': { kind: 'act', path: () => '/targeting/facts' },
  'GET /targeting/rules': { kind: 'act', path: () => '/targeting/rules' },
  'GET /targeting/rules/{name}': { kind: 'act', path: () => '/targeting/rules/coppermark' },
  'GET /targeting/rules/{name}/hits': { kind: 'act', path: () => '/targeting/rules/coppermark/hits' },
  'GET /targeting/rules/{name}/versions/{version}/dry-runs': { kind: 'act', path: () => '/targeting/rules/coppermark/versions/1/dry-runs' },
  'GET /targeting/value-lists': { kind: 'act', path: () => '/targeting/value-lists' },
  'GET /targeting/value-lists/{name}': { kind: 'act', path: () => '/targeting/value-lists/coppermark' },
  'GET /targeting/policy': { kind: 'act', path: () => '/targeting/policy' },
  'GET /targeting/dry-runs/{id}': { kind: 'act', path: ({ verification }) => `/targeting/dry-runs/${verification}` },
  'POST /targeting/rules': { kind: 'act', path: () => '/targeting/rules', body: () => ({}) },
  'POST /targeting/rules/{name}/versions/{version}/acts': { kind: 'act', path: () => '/targeting/rules/coppermark/versions/1/acts', body: () => ({ act: 'approve', why: 'A journey asks for it' }) },
  'POST /targeting/rules/{name}/versions/{version}/dry-runs': { kind: 'act', path: () => '/targeting/rules/coppermark/versions/1/dry-runs', body: () => ({ days: 1 }) },
  'POST /targeting/value-lists': { kind: 'act', path: () => '/targeting/value-lists', body: () => ({}) },
  'POST /targeting/inspection-shares': { kind: 'act', path: () => '/targeting/inspection-shares', body: () => ({}) },
  'GET /filings/{id}/risk': { kind: 'act', path: ({ filing }) => `/filings/${filing}/risk`, ...filed },
  'GET /filings/{id}/inspection-draw': { kind: 'act', path: ({ filing }) => `/filings/${filing}/inspection-draw`, ...filed },
  'GET /proposed-decisions': { kind: 'act', path: () => '/proposed-decisions', ...filed },
  'GET /work-queue': { kind: 'act', path: () => '/work-queue', ...filed },
  'POST /work-queue/{id}/claim': { kind: 'act', path: ({ filing }) => `/work-queue/${filing}/claim`, ...filed },
  'DELETE /work-queue/{id}/claim': { kind: 'act', path: ({ filing }) => `/work-queue/${filing}/claim`, ...filed },
  'GET /enforcement/network': { kind: 'act', path: ({ filing }) => `/enforcement/network?filing=${filing}`, ...filed },
  'GET /enforcement/shared-addresses': { kind: 'act', path: () => '/enforcement/shared-addresses' },
  'GET /enforcement/tracing-packages': { kind: 'act', path: () => '/enforcement/tracing-packages?shipment=COPPERMARK-1' },
  'GET /enforcement/tracing-packages/file': { kind: 'act', path: () => '/enforcement/tracing-packages/file?shipment=COPPERMARK-1' },
  'POST /cases/{id}/tracing-packages': { kind: 'act', path: ({ filing }) => `/cases/${filing}/tracing-packages`, body: () => ({ why: 'A journey asks for it' }) },
  'GET /enforcement-figures': { kind: 'act', path: () => '/enforcement-figures?from=2026-01-01&to=2026-01-31' },
  'GET /bill-holds': { kind: 'list', path: () => '/bill-holds', isByEnvironment: true },
  'POST /bills/{bill}/holds': { kind: 'act', path: () => '/bills/ZZSB999999999/holds', body: () => ({ kind: 'customs', why: 'A journey asks for it' }) },
  'POST /bill-holds/{hold}/lifting': { kind: 'act', path: ({ verification }) => `/bill-holds/${verification}/lifting`, body: () => ({ why: 'A journey asks for it' }) },
  'GET /filings/{id}/exams': { kind: 'record', path: ({ filing }) => `/filings/${filing}/exams`, ...filed },
  'GET /examination-sites': { kind: 'reference', path: () => '/examination-sites' },
  'POST /exams/{exam}/schedule': { kind: 'act', path: ({ verification }) => `/exams/${verification}/schedule`, body: () => ({ costParty: 'customs' }) },
  'POST /exams/{exam}/results': { kind: 'act', path: ({ verification }) => `/exams/${verification}/results`, body: () => ({ results: [{ line: 1 }] }) },
  'GET /agency-queue': { kind: 'act', path: () => '/agency-queue', ...filed },
  'GET /agency-queue/{id}': { kind: 'act', path: ({ filing }) => `/agency-queue/${filing}`, ...filed },
  'POST /agency-queue/answers': { kind: 'act', path: () => '/agency-queue/answers', body: ({ filing }) => ({ filings: [{ filing }], reason: 'A journey asks for it', authority: '21 U.S.C. 381(a)' }), ...filed },
  'GET /agency-policies': { kind: 'list', path: () => '/agency-policies', ...filed },
  'POST /agency-policies': { kind: 'act', path: () => '/agency-policies', body: () => ({}) },
  'POST /agency-policies/{id}/settlement': { kind: 'act', path: ({ verification }) => `/agency-policies/${verification}/settlement`, body: () => ({ isConfirmed: true, why: 'A journey asks for it' }), ...filed },
  'GET /filings/{id}/agency-dispositions': { kind: 'record', path: ({ filing }) => `/filings/${filing}/agency-dispositions`, ...filed },
  'POST /filings/{id}/agency-dispositions': { kind: 'act', path: ({ filing }) => `/filings/${filing}/agency-dispositions`, body: () => ({ disposition: 'hold', reason: 'A journey asks for it', authority: '21 U.S.C. 381(a)' }), ...filed },
  'POST /determinations/{id}/decisions': { kind: 'act', path: ({ filing }) => `/determinations/${filing}/decisions`, body: () => ({ act: 'place-hold', why: 'A journey asks for it' }), ...filed },
  // Lists are public; what filings resemble on them is customs' own.
  'GET /screening/lists': reference('/screening/lists'),
  'GET /screening/lists/{list}/difference': reference('/screening/lists/sandbox-denied-parties/difference'),
  'POST /screening/lists': { kind: 'act', path: () => '/screening/lists?published=2026-01-01', body: () => ({}) },
  'POST /screening/lists/{list}/editions/{id}/reinstatement': { kind: 'act', path: ({ verification }) => `/screening/lists/ofac-sdn/editions/${verification}/reinstatement`, body: () => ({}) },
  'GET /screening/hits': { kind: 'act', path: () => '/screening/hits', ...filed },
  'GET /filings/{id}/screening-hits': { kind: 'act', path: ({ filing }) => `/filings/${filing}/screening-hits`, ...filed },
  'POST /screening/hits/{id}/settlement': { kind: 'act', path: ({ verification }) => `/screening/hits/${verification}/settlement`, body: () => ({ decision: 'cleared', why: 'A journey asks for it' }) },
  'GET /screening/clearances': { kind: 'act', path: () => '/screening/clearances' },
  'POST /screening/clearances/{id}/ending': { kind: 'act', path: ({ verification }) => `/screening/clearances/${verification}/ending`, body: () => ({ why: 'A journey asks for it' }) },
  'POST /screening/names': { kind: 'reference', path: () => '/screening/names', body: () => ({ names: [{ name: 'Coppermark' }] }) },
  // How unusual lines are is customs' own.
  'GET /filings/{id}/line-scores': { kind: 'act', path: ({ filing }) => `/filings/${filing}/line-scores`, ...filed },
  'GET /unusual-lines': { kind: 'act', path: () => '/unusual-lines', ...filed },
  'GET /anomaly-models': { kind: 'act', path: () => '/anomaly-models', ...filed },
  'GET /anomaly-models/{id}/file': { kind: 'act', path: ({ verification }) => `/anomaly-models/${verification}/file`, ...filed },
  'POST /anomaly-models': { kind: 'act', path: () => '/anomaly-models' },
  'POST /anomaly-models/imports': { kind: 'act', path: () => '/anomaly-models/imports', body: () => ({ file: '{}' }) },
  'POST /anomaly-models/{id}/settlement': { kind: 'act', path: ({ verification }) => `/anomaly-models/${verification}/settlement`, body: () => ({ act: 'refuse', reason: 'A journey asks for it' }) },
  'GET /anomaly-measures': { kind: 'act', path: () => '/anomaly-measures' },
  'POST /anomaly-measures': { kind: 'act', path: () => '/anomaly-measures', body: () => ({ commodity: '9999', origin: 'AQ', from: '2026-01-01', name: 'Invented', authority: 'Invented' }) },
  'GET /anomaly-drift': { kind: 'act', path: () => '/anomaly-drift', ...filed },
  'GET /events': { kind: 'stream', path: () => '/events' },
  'POST /webhook-subscriptions': { kind: 'reference', path: () => '/webhook-subscriptions', body: () => ({ url: 'http://127.0.0.1:9/nowhere' }) },
  'GET /webhook-subscriptions': { kind: 'list', path: () => '/webhook-subscriptions', isByEnvironment: true },
  'GET /webhook-subscriptions/{id}/deliveries': { kind: 'record', path: ({ webhook }) => `/webhook-subscriptions/${webhook}/deliveries`, isOfOrganisation: true, isHiddenFromAuthorities: true, isByEnvironment: true },
  ...Object.fromEntries([['POST /webhook-subscriptions/{id}/deliveries/{fact}/replay', '/deliveries/0198c0de-0000-7000-8000-000000000000/replay'], ['POST /webhook-subscriptions/{id}/replays', '/replays'], ['POST /webhook-subscriptions/{id}/test', '/test']].map(([endpoint, path]) =>
    [endpoint, { kind: 'act', path: ({ webhook }: Names) => `/webhook-subscriptions/${webhook}${path ?? ''}`, body: () => ({}), isOfOrganisation: true, isHiddenFromAuthorities: true, isByEnvironment: true } satisfies Route])),
  'DELETE /webhook-subscriptions/{id}': { kind: 'act', path: ({ webhook }) => `/webhook-subscriptions/${webhook}`, isOfOrganisation: true, isHiddenFromAuthorities: true, isByEnvironment: true },
  'GET /me': { kind: 'list', path: () => '/me' },
  'GET /audit': { kind: 'list', path: () => '/audit' },
  'GET /people': { kind: 'list', path: () => '/people' },
  'POST /people': { kind: 'act', path: () => '/people', body: ({ organisation }) => ({ subject: 'any.one', name: 'Any One', title: 'Clerk', organisation, clients: 'all', roles: [], environment: 'test' }) },
  'POST /people/{subject}/enrolments': { kind: 'act', path: () => '/people/rosalind.vane/enrolments' },
  'POST /people/{subject}/ending': { kind: 'act', path: () => '/people/rosalind.vane/ending' },
  'GET /people/me/passkeys': { kind: 'list', path: () => '/people/me/passkeys' },
  'POST /people/me/passkeys': { kind: 'act', path: () => '/people/me/passkeys', body: () => ({ name: 'Key', response: { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } } }) },
  'POST /people/me/passkey-options': { kind: 'act', path: () => '/people/me/passkey-options' },
  'POST /people/me/passkeys/{id}/name': { kind: 'act', path: () => '/people/me/passkeys/AAAA/name', body: () => ({ name: 'Key' }) },
  'DELETE /people/me/passkeys/{id}': { kind: 'act', path: () => '/people/me/passkeys/AAAA' },
  'GET /organisations': { kind: 'list', path: () => '/organisations' },
  'POST /organisations': { kind: 'act', path: () => '/organisations', body: ({ organisation }) => ({ id: organisation, name: 'Another', kind: 'broker', filerCodes: ['QQ1'] }) },
  'GET /organisations/{organisation}': { kind: 'record', path: ({ organisation }) => `/organisations/${organisation}`, isOfOrganisation: true },
  'GET /importers': { kind: 'list', path: () => '/importers' },
  'POST /importers': { kind: 'act', path: () => '/importers', body: ({ importer }) => ({ number: importer, name: 'Another', companyType: 'corporation', mailingAddress: address, physicalAddress: address }) },
  'GET /importers/{number}': { kind: 'record', path: ({ importer }) => `/importers/${importer}` },
  'GET /powers-of-attorney': { kind: 'list', path: () => '/powers-of-attorney' },
  'POST /powers-of-attorney': { kind: 'act', path: () => '/powers-of-attorney', body: ({ importer }) => ({ importerNumber: importer, agent: 'harborline', executedOn: '2026-01-01', from: '2026-01-01' }) },
  'GET /powers-of-attorney/{id}': { kind: 'record', path: ({ power }) => `/powers-of-attorney/${power}` },
  'POST /powers-of-attorney/{id}/revocation': { kind: 'act', path: ({ power }) => `/powers-of-attorney/${power}/revocation`, body: () => ({}) },
  'GET /bonds': { kind: 'list', path: () => '/bonds' },
  'POST /bonds': { kind: 'act', path: () => '/bonds', body: ({ importer }) => ({ number: '248SBX999', importerNumber: importer, type: '8', activity: '1', suretyCode: 'ZZ1', amountDollars: 50_000, executedOn: '2026-01-01', from: '2026-01-01' }) },
  'GET /bonds/{number}': { kind: 'record', path: ({ bond }) => `/bonds/${bond}` },
  'GET /bonds/{number}/sufficiency': { kind: 'record', path: ({ bond }) => `/bonds/${bond}/sufficiency` },
  'POST /bonds/{number}/termination': { kind: 'act', path: ({ bond }) => `/bonds/${bond}/termination`, body: () => ({ by: 'surety', terminatedOn: '2027-12-31' }) },
  // A case is customs' own; who is concerned sees a part of it, once something was served. The journey of enforcement holds who sees what.
  'GET /cases': { kind: 'list', path: () => '/cases', ...filed },
  'GET /own-cases': { kind: 'list', path: () => '/own-cases', ...filed },
  'POST /own-cases': { kind: 'act', path: () => '/own-cases', body: ({ filing }) => ({ kind: 'protest', answer: 'protest', filings: [filing], words: 'COPPERMARK' }) },
  'POST /cases': { kind: 'act', path: () => '/cases', body: ({ filing }) => ({ title: 'Another', source: { kind: 'audit', words: 'An audit' }, filings: [filing], why: 'A journey asks for it' }) },
  ...Object.fromEntries(['', '/verification', `/files/${randomUUID()}`].map((rest) => [`GET /cases/{id}${rest.replace(/[0-9a-f-]{36}/, '{file}')}`, { kind: 'act', path: ({ filing }: Names) => `/cases/${filing}${rest}` } satisfies Route])),
  ...Object.fromEntries(['acts', 'assignments', 'notes', 'times/{time}/extension', 'closing', 'evidence', 'evidence/{evidence}/custody'].map((rest) => [`POST /cases/{id}/${rest}`, { kind: 'act', path: ({ filing }: Names) => `/cases/${filing}/${rest.replace(/\{\w+\}/, filing)}`, body: () => ({}) } satisfies Route])),
  'GET /own-cases/{id}': { kind: 'act', path: ({ filing }) => `/own-cases/${filing}` },
  'POST /own-cases/{id}/answers': { kind: 'act', path: ({ filing }) => `/own-cases/${filing}/answers`, body: ({ filing }) => ({ action: filing, answer: 'answer', words: 'An answer' }) },
  'GET /case-documents/{document}/pdf': { kind: 'act', path: ({ filing }) => `/case-documents/${filing}/pdf` },
  'GET /case-documents/{document}/page': { kind: 'act', path: ({ filing }) => `/case-documents/${filing}/page` },
  'GET /case-forms': { kind: 'public', path: () => '/case-forms' },
  'GET /refunds': { kind: 'list', path: () => '/refunds', ...filed },
  'POST /tariff/duty': { kind: 'public', path: () => '/tariff/duty', body: () => ({ hts: ['3924104000'], origin: 'TH', value: '1000', date: '2026-01-20' }) },
  'GET /tariff/lines/{code}': { kind: 'public', path: () => '/tariff/lines/3924104000' },
  'GET /tariff/lines/{code}/history': { kind: 'public', path: () => '/tariff/lines/3924104000/history' },
  'GET /tariff/lines/{code}/measures': { kind: 'public', path: () => '/tariff/lines/3924104000/measures?origin=TH&on=2026-01-20' },
  'GET /tariff/chapters': { kind: 'public', path: () => '/tariff/chapters' },
  'GET /tariff/headings/{heading}': { kind: 'public', path: () => '/tariff/headings/3924' },
  'GET /tariff/search': { kind: 'public', path: () => '/tariff/search?for=tableware' },
  'GET /tariff/differences': { kind: 'reference', path: ({ revision }) => `/tariff/differences?older=${revision}&newer=${revision}` },
  'GET /tariff/revisions': { kind: 'public', path: () => '/tariff/revisions' },
  'POST /tariff/revisions': referenceChange('/tariff/revisions?format=csv&asOf=2026-01-01&name=another'),
  ...Object.fromEntries(['agriculture-fees', 'case-rates', 'exchange-rates', 'fee-notices', 'measures', 'note-rates'].flatMap((name) => [
    [`GET /tariff/tables/${name}`, reference(`/tariff/tables/${name}`)],
    [`POST /tariff/tables/${name}`, referenceChange(`/tariff/tables/${name}`)],
  ])),
}
const address = { street: '1 Invented Street', city: 'Newark', country: 'US' }
