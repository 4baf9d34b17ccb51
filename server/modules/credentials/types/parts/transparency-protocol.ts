import type { ClaimedAttestation, ClaimedIdentifier, ClaimedParty, ClaimedPlace, ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { TSchema } from 'typebox'
import { linkedIdAt } from './digital-link.ts'
import { countryAt } from './identifiers.ts'
import { at, each, labelOf, textOf, type Passage } from './passage.ts'
import { quantitiesAt } from './quantity.ts'
import { attestationsAt } from './references.ts'
import { all, date, dateTime, list, number, oneOf, perhapsTyped, text, untyped, uri, yesOrNo } from './thing.ts'

/** The context of one kind of credential of the UN Transparency Protocol, version 0.6.1. Its text is under the GPL: operators load it. */
export function transparencyContext(kind: 'dpp' | 'dcc' | 'dte' | 'dfr' | 'dia'): string {
  return `https://test.uncefact.org/vocabulary/untp/${kind}/0.6.1/`
}

/** Where the UN Transparency Protocol specifies a kind of credential. */
export function transparencySpecification(name: string): string {
  return `https://uncefact.github.io/spec-untp/docs/specification/${name}`
}

const idScheme = perhapsTyped('IdentifierScheme', {}, { id: uri, name: text })
const identified = { id: uri, name: text }
const registered = { registeredId: text, idScheme }

/** What the protocol asks of all its credentials: an identifier, and an issuer with a name. */
export const transparencyFrame: TSchema = untyped({
  id: uri,
  issuer: perhapsTyped('CredentialIssuer', identified, { issuerAlsoKnownAs: list(untyped(identified, registered)) }),
}, { validFrom: dateTime, validUntil: dateTime })

/** A party, a facility or a product that is only referred to. */
export const entity = untyped(identified, { ...registered, ...all(text, 'description', 'serialNumber', 'batchNumber') })

/** A measure with its unit, UN/ECE Recommendation 20. */
export const measure = perhapsTyped('Measure', { value: number, unit: text })

/** A class of a classification. */
export const classification = perhapsTyped('Classification', identified, { code: text, schemeID: uri, schemeName: text })

/** A link to something else, with a digest of it where it may not change. */
export const link = untyped({}, {
  linkURL: uri, ...all(text, 'linkName', 'linkType', 'hashDigest'), hashMethod: oneOf('SHA-256', 'SHA-1'), encryptionMethod: oneOf('none', 'AES'),
})

/** A standard that someone issued. */
export const standard = perhapsTyped('Standard', { issuingParty: entity }, { id: uri, name: text, issueDate: date })
const regulation = perhapsTyped('Regulation', { administeredBy: entity }, { id: uri, name: text, jurisdictionCountry: text, effectiveDate: date })
const metric = perhapsTyped('Metric', { metricName: text, metricValue: measure }, { score: text, accuracy: number })

const topic = oneOf('environment.energy', 'environment.emissions', 'environment.water', 'environment.waste', 'environment.deforestation', 'environment.biodiversity',
  'circularity.content', 'circularity.design', 'social.labour', 'social.rights', 'social.community', 'social.safety', 'governance.ethics', 'governance.compliance', 'governance.transparency')

const criterion = perhapsTyped('Criterion', { ...identified, description: text, conformityTopic: topic, status: oneOf('proposed', 'active', 'deprecated') }, {
  thresholdValue: metric, performanceLevel: text, category: list(classification), tag: list(text),
})

const declared = {
  ...all(text, 'name', 'description'),
  referenceStandard: standard,
  referenceRegulation: regulation,
  assessmentCriteria: list(criterion),
  assessmentDate: date,
  declaredValue: list(metric),
}

/** A statement about a topic, by its maker (`Claim`) or by who assessed it (`ConformityAssessment`): whether criteria are met. */
export function declaration(name: 'Claim' | 'ConformityAssessment', more: Readonly<Record<string, TSchema>>): TSchema {
  return perhapsTyped(name, { id: uri, conformance: yesOrNo, conformityTopic: topic }, { ...declared, ...more })
}

/** What declarations attest: whether there is conformity, in what, with which standard or regulation, and the values that were found. */
export function declarationsAt(declarations: Passage): readonly ClaimedAttestation[] {
  return each(declarations).flatMap((one) => [
    ...attestationsAt(at(one, 'conformance'), 'conformity'),
    ...attestationsAt(at(one, 'conformityTopic'), 'conformity-topic'),
    ...attestationsAt(at(one, 'referenceStandard', 'name'), 'conformity-standard'),
    ...attestationsAt(at(one, 'referenceRegulation', 'name'), 'conformity-regulation'),
    ...each(at(one, 'declaredValue')).flatMap((value) => [
      ...attestationsAt(at(value, 'metricName'), 'declared-metric'), ...attestationsAt(at(value, 'metricValue', 'value'), 'declared-metric-value'),
    ]),
  ])
}

/** The identifiers of something: its own, the number in a register, and a lot or serial number. */
export function entityIdentifiersAt(one: Passage): readonly ClaimedIdentifier[] {
  return [...linkedIdAt(one), ...registeredIdAt(one), ...labelled(one, 'lot-number', 'batchNumber'), ...labelled(one, 'serial-number', 'serialNumber')]
}

/** The parties that a passage refers to. */
export function entitiesAt(passage: Passage, role: string): readonly ClaimedParty[] {
  return each(passage).flatMap((one) => {
    const name = textOf(at(one, 'name'))
    const identifiers = entityIdentifiersAt(one)
    return name === undefined && identifiers.length === 0 ? [] : [{ role, pointer: one.pointer, ...(name === undefined ? {} : { name }), identifiers }]
  })
}

/** The facilities that a passage refers to, each with the country that it says. */
export function facilitiesAt(passage: Passage, role: string): readonly ClaimedPlace[] {
  return entitiesAt(passage, role).map((facility, index) => {
    const said = each(passage)[index] ?? passage
    const country = countryAt(at(said, 'countryOfOperation')) ?? countryAt(at(said, 'address', 'addressCountry'))
    return country === undefined ? facility : { ...facility, country }
  })
}

/** Measures, whose unit is called `unit` here. */
export function measuresAt(passage: Passage, kind: string): readonly ClaimedQuantity[] {
  return each(passage).flatMap((one) => quantitiesAt(at(one, 'value'), kind, at(one, 'unit')))
}

/** The codes among classes that are of the Harmonized System; those of other classifications are no commodity codes. */
export function harmonizedCodesAt(classes: Passage): readonly Passage[] {
  return each(classes)
    .filter((one) => [at(one, 'schemeName'), at(one, 'schemeID')].some((scheme) => /harmoni[sz]ed|\bHT?S\b|[/#]hts?(?:[/#]|$)/i.test((textOf(scheme) ?? '').slice(0, 300))))
    .map((one) => at(one, 'code'))
}

function registeredIdAt(one: Passage): readonly ClaimedIdentifier[] {
  const register = textOf(at(one, 'idScheme', 'id'))
  const value = labelOf(at(one, 'registeredId'))
  if (value === undefined) return []
  if (register !== undefined && /^https?:\/\/id\.gs1\.org\/01\/?$/i.test(register) && /^\d{8,14}$/.test(value)) return [{ scheme: 'gtin', value }]
  return [{ scheme: register ?? 'registered-id', value }]
}

function labelled(one: Passage, scheme: string, member: string): readonly ClaimedIdentifier[] {
  const value = labelOf(at(one, member))
  return value === undefined ? [] : [{ scheme, value }]
}
