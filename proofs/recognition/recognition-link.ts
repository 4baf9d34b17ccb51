import { isJsonObject, type JsonObject, type JsonValue } from '../json-ld/json-value.ts'

/** What a recognised one may do: issue credentials itself, or recognise others in turn. */
export type RecognisedAction = 'issue' | 'recognise'

/** What a verified credential says of who is recognised by whom. */
export interface RecognitionLink {
  readonly recogniser: string
  readonly recognised: string
  readonly actions: readonly RecognisedAction[]
  /** Types of credentials by their names, or any that the recogniser itself stands for. */
  readonly types: readonly string[] | 'any'
  readonly from?: string
  readonly until?: string
  /** The id of the credential that says so. */
  readonly credential?: string
}

// What one credential may say at most: a list of recognised entities can be long, a hostile one longer.
const linksMax = 100
const actionsMax = 20

/**
 * Reads who a credential recognises: a RecognizedEntityCredential (W3C Recognized Entities v1.0, working draft of 2 August 2026), a
 * DigitalIdentityAnchor (UNTP: the register vouches for the identity behind a DID), or none. Takes it for verified. Never throws.
 *
 * The draft leaves open how the types are named that may be issued: `outputValidation` names a schema by its URL, and the last part of
 * the path is taken for the name of the type. Without it the recognition is for any type that the recogniser stands for.
 */
export function recognitionLinks(credential: JsonObject): readonly RecognitionLink[] {
  const recogniser = idOf(credential['issuer'])
  const types = listOf(credential['type'])
  if (recogniser === undefined) return []
  const subjects = listOf(credential['credentialSubject']).filter(isJsonObject).slice(0, linksMax)
  const period = { from: textOf(credential['validFrom'] ?? credential['issuanceDate']), until: textOf(credential['validUntil'] ?? credential['expirationDate']) }
  const whole: LinkFrame = { recogniser, credential: textOf(credential['id']), ...period }
  if (types.includes('RecognizedEntityCredential')) return subjects.flatMap((subject) => recognisedEntity(subject, whole))
  if (types.includes('DigitalIdentityAnchor')) return subjects.flatMap((subject) => registeredIdentity(subject, whole))
  return []
}

/** Whether a credential is one that recognises others, of a kind that is read here. */
export function isRecognitionCredential(types: readonly string[]): boolean {
  return types.includes('RecognizedEntityCredential') || types.includes('DigitalIdentityAnchor')
}

interface LinkFrame {
  readonly recogniser: string
  readonly credential: string | undefined
  readonly from: string | undefined
  readonly until: string | undefined
}

function recognisedEntity(subject: JsonObject, frame: LinkFrame): readonly RecognitionLink[] {
  const recognised = textOf(subject['id'])
  if (recognised === undefined || !listOf(subject['type']).includes('RecognizedEntity')) return []
  return listOf(subject['recognizedTo']).filter(isJsonObject).slice(0, actionsMax).flatMap((action) => {
    const actions = listOf(action['action']).flatMap((name) => (typeof name === 'string' ? (actionNames.get(name) ?? []) : []))
    // An action that says that another recognised it is that other's word, and not proven by this credential.
    const recognisedBy = textOf(action['recognizedBy'])
    if (actions.length === 0 || (recognisedBy !== undefined && recognisedBy !== frame.recogniser)) return []
    return [linkOf({ ...frame, from: later(frame.from, textOf(action['validFrom'])), until: earlier(frame.until, textOf(action['validUntil'])) }, { recognised, actions, types: typesOf(action['outputValidation']) })]
  })
}

const actionNames: ReadonlyMap<string, readonly RecognisedAction[]> = new Map([['issue', ['issue']], ['recognize', ['recognise']], ['recognise', ['recognise']]])

/** The register vouches for who is behind the DID; what that one may issue follows from what the register is an anchor for. */
function registeredIdentity(subject: JsonObject, frame: LinkFrame): readonly RecognitionLink[] {
  const recognised = textOf(subject['id'])
  return recognised === undefined ? [] : [linkOf(frame, { recognised, actions: ['issue'], types: 'any' })]
}

function linkOf({ recogniser, credential, from, until }: LinkFrame, rest: Pick<RecognitionLink, 'recognised' | 'actions' | 'types'>): RecognitionLink {
  return { recogniser, ...rest, ...(credential === undefined ? {} : { credential }), ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

function typesOf(outputValidation: JsonValue | undefined): readonly string[] | 'any' {
  const schemas = listOf(outputValidation)
  if (schemas.length === 0) return 'any'
  return schemas.flatMap((schema) => {
    const name = /\/([A-Za-z][A-Za-z0-9]{0,99})(?:\.json|\/schema)?$/.exec(textOf(isJsonObject(schema) ? schema['id'] : schema) ?? '')?.[1]
    return name === undefined ? [] : [name]
  })
}

function idOf(party: JsonValue | undefined): string | undefined {
  return textOf(isJsonObject(party) ? party['id'] : party)
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && other !== undefined && Date.parse(one) > Date.parse(other) ? one : (other ?? one)
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && other !== undefined && Date.parse(one) < Date.parse(other) ? one : (other ?? one)
}
