import type { NameToScreen } from './names-to-screen.ts'

/** Classes of the WCO Data Model that are a party, wherever they stand. */
const parties = /^(?:AdditionalParty|Agent|Applicant|AuthorisedParty|Buyer|Carrier|Consignee|Consignor|Declarant|DeliverToParty|Exporter|Importer|InvolvedParty|LegalRepresentative|Manufacturer|NotifyParty|Owner|Party|Payer|Producer|RelatedParty|RoleParty|Seller|ShipToParty|Submitter|Surety|UCR|UltimateConsignee|Warehouse|Grower|Supplier|Stuffer|Consolidator|.*Party)$/i
const ships = /TransportMeans$/i

/** Names of parties and means of transport anywhere in a document of the data model, with their JSON Pointers. */
export function namesInDocument(value: unknown, pointer = '', within = ''): readonly NameToScreen[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => namesInDocument(item, `${pointer}/${String(place)}`, within))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, content]: readonly [string, unknown]) => {
    const at = `${pointer}/${member}`
    const name = /^name$/i.test(member) ? textOf(content) : undefined
    if (name !== undefined && (parties.test(within) || ships.test(within))) return [{ name, place: at, ...(ships.test(within) && { kind: 'vessel' as const }), ...countryIn(value) }]
    return namesInDocument(content, at, member)
  })
}

/** A text, or the first of several, or the value of one with attributes. */
function textOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return textOf((content as readonly unknown[])[0])
  return typeof content === 'object' && content !== null && 'value' in content ? textOf(content.value) : undefined
}

function countryIn(party: object): { readonly country?: string } {
  const address: unknown = 'address' in party ? party.address : undefined
  const first: unknown = Array.isArray(address) ? (address as readonly unknown[])[0] : address
  const country = typeof first === 'object' && first !== null && 'countryCode' in first ? textOf(first.countryCode) : undefined
  return country === undefined ? {} : { country }
}
