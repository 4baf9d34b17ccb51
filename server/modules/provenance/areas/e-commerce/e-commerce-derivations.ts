import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { ownId } from '../../derivation/own-id.ts'
import { issuerClaimed, partyClaimed } from '../../derivation/parties-claimed.ts'
import {
  agencyStatus, brandLicensing, brandRight, companyPrefixLicensing, gs1Delegating, inventoryRegistering, keyDeclaring, keyLicensing, lowValueEntry, lowValueShipment, pesticideAction, pesticideAnswer, pesticideNotice,
  prefixLicensing, productRegistering,
} from './e-commerce-words.ts'
import { gs1OrganizationData, gs1ProductData, holdersOf, locationsOf } from './derive-gs1-data.ts'
import { registeredEstablishment, registeredPesticide, registrationDocuments } from './derive-pesticide-registrations.ts'
import { paperEvent } from './paper-event.ts'

/** What the papers of marketplaces say: who may give numbers to products, whose brand they carry, and what agencies were told of them. */
export const eCommerceDerivations: readonly Derivation[] = [
  licence('GS1PrefixLicenseCredential', prefixLicensing),
  licence('GS18PrefixLicenseCredential', prefixLicensing),
  licence('GS1CompanyPrefixLicenseCredential', companyPrefixLicensing),
  licence('GS1IdentificationKeyLicenseCredential', keyLicensing),
  { type: 'GS1KeyCredential', derive: (credential) => paperEvent(credential, { process: keyDeclaring, documents: locationsOf(credential.claims) }) },
  gs1ProductData,
  gs1OrganizationData,
  { type: 'GS1DelegationCredential', derive: (credential) => paperEvent(credential, { process: gs1Delegating, to: partyClaimed(credential.claims, 'delegate') }) },
  { type: 'IntellectualPropertyRightsCredential', derive: (credential) => paperEvent(credential, { process: brandRight, to: partyClaimed(credential.claims, 'rights-holder') ?? issuerClaimed(credential.claims, credential.issuer), attributes: coverOf(credential.claims) }) },
  { type: 'IntellectualPropertyRightsLicenseCredential', derive: (credential) => paperEvent(credential, { process: brandLicensing, from: issuerClaimed(credential.claims, credential.issuer), to: partyClaimed(credential.claims, 'licensee'), attributes: coverOf(credential.claims) }) },
  { type: 'CBPEntryType86Credential', derive: (credential) => paperEvent(credential, { process: lowValueEntry, dated: ['entered'], placed: ['port-of-entry'], ...sent(credential), attributes: { claim: '86' } }) },
  { type: 'CBPSection321DeMinimisCredential', derive: (credential) => paperEvent(credential, { process: lowValueShipment, ...sent(credential), attributes: { claim: '321' } }) },
  { type: 'ProductRegistrationCredential', derive: (credential) => paperEvent(credential, { process: productRegistering, from: partyClaimed(credential.claims, 'seller') ?? issuerClaimed(credential.claims, credential.issuer) }) },
  { type: 'InventoryRegistrationCredential', derive: (credential) => paperEvent(credential, { process: inventoryRegistering, from: partyClaimed(credential.claims, 'seller') }) },
  registeredPesticide,
  registeredEstablishment,
  { type: 'EPA35401PesticidesCredential', derive: notice },
  { type: 'EPA35401PesticidesPart2Credential', derive: (credential) => paperEvent(credential, { process: pesticideAnswer, documents: [{ kind: 'agency-answer', number: ownId(credential) }] }) },
  { type: 'EPA35401PesticidesPart3Credential', derive: (credential) => paperEvent(credential, { process: pesticideAction }) },
  { type: 'PGAShipmentStatusCredential', derive: (credential) => paperEvent(credential, { process: agencyStatus, attributes: statusesOf(credential.claims) }) },
]

function licence(type: string, process: string): Derivation {
  return { type, derive: (credential) => paperEvent(credential, { process, from: issuerClaimed(credential.claims, credential.issuer), to: partyClaimed(credential.claims, 'licence-holder'), documents: holdersOf(credential.claims) }) }
}

/** What a right or a licence is of, where the credential says so: the heading of its goods. */
function coverOf({ goods }: CredentialClaims): Readonly<Record<string, string>> {
  const code = goods.find(({ commodityCode }) => commodityCode !== undefined)?.commodityCode
  return code === undefined ? {} : { 'product-class': code }
}

function sent({ claims }: DerivableCredential) {
  return { from: partyClaimed(claims, 'consignor', 'seller'), to: partyClaimed(claims, 'consignee', 'buyer') }
}

/** A notice of arrival (EPA Form 3540-1, part I) with the numbers that it states. */
function notice(credential: DerivableCredential) {
  const { claims } = credential
  const said = claims.goods.flatMap(({ identifiers }) => identifiers).filter(({ scheme }) => scheme === 'epa-registration' || scheme === 'epa-establishment')
  const origin = claims.goods.find(({ countryOfOrigin }) => countryOfOrigin !== undefined)?.countryOfOrigin
  return paperEvent(credential, {
    process: pesticideNotice, placed: ['port-of-entry'], from: partyClaimed(claims, 'consignor'), to: partyClaimed(claims, 'importer'),
    documents: [{ kind: 'notice-of-arrival', number: ownId(credential) }, ...registrationDocuments(said)],
    attributes: {
      ...Object.fromEntries(said.map(({ scheme, value }) => [scheme, value])), ...(origin === undefined ? {} : { 'country-of-origin': origin }),
      ...attested(claims, 'active-ingredient', 'country-of-packaging'), ...weightOf(claims),
    },
  })
}

function attested({ goods }: CredentialClaims, ...kinds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.flatMap((kind) => {
    const values = goods.flatMap(({ attestations }) => attestations).filter((one) => one.kind === kind).map(({ value }) => value)
    return values.length === 0 ? [] : [[kind, values.join(', ')]]
  }))
}

function weightOf({ goods }: CredentialClaims): Readonly<Record<string, string>> {
  const weight = goods.flatMap(({ quantities }) => quantities).find(({ kind }) => kind === 'net-weight')
  return weight === undefined ? {} : { 'net-weight': `${weight.value} ${weight.unit ?? ''}`.trim() }
}

const linesMax = 200

/** How each line of an entry stands with an agency: `line-001-001` with the code of its status. */
function statusesOf({ goods }: CredentialClaims): Readonly<Record<string, string>> {
  return Object.fromEntries(goods.slice(0, linesMax).flatMap(({ identifiers, attestations }) => {
    const line = identifiers.find(({ scheme }) => scheme === 'entry-line')?.value
    const status = attestations.find(({ kind }) => kind === 'agency-status')?.value
    const name = line?.slice(0, 40).toLowerCase().split(/[^0-9a-z]+/).filter((part) => part !== '').join('-') ?? ''
    return name === '' || status === undefined ? [] : [[`line-${name}`, status]]
  }))
}
