import type { ClaimedGoods, ClaimedIdentifier, ClaimedPlace, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { commodityCodeAt, goodsAt } from '../parts/goods.ts'
import { at, each, labelOf, type Passage } from '../parts/passage.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { all, list, number, text, untyped } from '../parts/thing.ts'
import { entitiesAt, transparencyFrame } from '../parts/transparency-protocol.ts'

/** The province's own words; its text is for operators to load, as is the context of the conformity credential that it refines. */
const titleContext = 'https://bcgov.github.io/digital-trust-toolkit/contexts/BCPetroleumAndNaturalGasTitle/v1.jsonld'

const textOrNumber = Type.Union([text, number])
const registered = untyped({}, all(text, 'id', 'name', 'description', 'registeredId'))
const well = untyped({}, { ...all(text, 'id', 'name', 'description', 'registeredId', 'surfaceLocation'), facility: registered })
const tract = untyped({}, { ...all(text, 'id', 'name', 'description', 'registeredId'), product: registered })
const assessment = untyped({}, { assessedFacility: list(well), assessedProduct: list(tract) })
const holder = untyped({ name: text }, { ...all(text, 'id', 'registeredId'), interest: textOrNumber })

/**
 * Title to petroleum and natural gas of the Province of British Columbia, which refines the digital conformity credential of the UN
 * Transparency Protocol. What versions of the protocol differ in is left open: the title says the same in all.
 */
export const bcPetroleumAndNaturalGasTitle: CredentialType = {
  name: 'BCPetroleumAndNaturalGasTitleCredential',
  title: 'Petroleum and natural gas title (British Columbia)',
  summary: 'The Province says who may produce oil or gas from which tracts and wells; customs takes from it that production there was by whoever may, in Canada.',
  area: 'oil-and-gas',
  refines: 'DigitalConformityCredential',
  contexts: [titleContext],
  source: 'https://bcgov.github.io/digital-trust-toolkit/docs/governance/pilots/bc-petroleum-and-natural-gas-title/governance',
  frame: transparencyFrame,
  subject: untyped({ titleType: text, titleNumber: textOrNumber, issuedToParty: Type.Union([holder, list(holder, { minItems: 1 })]) }, {
    assessment: list(assessment), caveats: list(text), originType: text, ...all(textOrNumber, 'originNumber', 'area', 'term'),
  }),
  claims: claimsFrom({ issuer: 'licensing-authority', subject: read }),
}

function read(title: Passage): Partial<CredentialClaims> {
  const assessments = each(at(title, 'assessment'))
  return {
    parties: entitiesAt(at(title, 'issuedToParty'), 'title-holder'),
    documents: [...documentsAt(at(title, 'titleNumber'), 'petroleum-and-natural-gas-title'), ...documentsAt(at(title, 'originNumber'), 'earlier-title')],
    goods: assessments.flatMap((one) => each(at(one, 'assessedProduct')).flatMap((entry) => tractsOf(inner(entry, 'product')))),
    places: assessments.flatMap((one) => each(at(one, 'assessedFacility')).flatMap((entry) => wellOf(inner(entry, 'facility')))),
    attestations: [
      ...attestationsAt(at(title, 'titleType'), 'title-type'), ...attestationsAt(at(title, 'area'), 'area-hectares'),
      ...attestationsAt(at(title, 'term'), 'term-years'), ...attestationsAt(at(title, 'originType'), 'earlier-title-type'),
    ],
  }
}

/** Later versions of the protocol wrap what was assessed, earlier ones do not. */
function inner(entry: Passage, member: string): Passage {
  const wrapped = at(entry, member)
  return wrapped.value === undefined ? entry : wrapped
}

/** A tract by what is drawn from it: its number in the Harmonized System stands as its registered number. */
function tractsOf(tract: Passage): readonly ClaimedGoods[] {
  const code = at(tract, 'registeredId')
  return goodsAt(tract, { description: [at(tract, 'name')], ...(commodityCodeAt(code) === undefined ? {} : { commodityCode: [code] }), attestations: attestationsAt(at(tract, 'zones'), 'tract-zone') })
}

/** A well by its unique identifier (UWI), which producers state of what they draw from it. */
function wellOf(said: Passage): readonly ClaimedPlace[] {
  const identifiers: readonly ClaimedIdentifier[] = [at(said, 'registeredId')].flatMap((one) => {
    const value = labelOf(one)
    return value === undefined ? [] : [{ scheme: 'well', value }]
  })
  return entitiesAt(said, 'titled-well').slice(0, 1).map(({ identifiers: _, ...place }) => ({ ...place, identifiers }))
}
