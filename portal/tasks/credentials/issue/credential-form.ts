import { blankOf, enteredFrom, jsonFrom, type Entered } from '../../../design/form-from-schema/entered.ts'
import { faultsIn, type Fault } from '../../../design/form-from-schema/entered-faults.ts'
import { fieldFromSchema } from '../../../design/form-from-schema/field-from-schema.ts'
import { isMembers, type FormField, type GroupField, type Json, type JsonMembers } from '../../../design/form-from-schema/form-field.ts'

/** What the server fills in or the page shows apart. */
export const hiddenPlaces: ReadonlySet<string> = new Set(['/issuer/id', '/id'])

/** The form of a type of credential: what it says, then what every credential may say around it. */
export function formOfType(schema: Json): GroupField {
  const whole = isMembers(schema) ? schema : {}
  const properties = isMembers(whole['properties']) ? whole['properties'] : {}
  const around = { validFrom: { type: 'string', format: 'date-time' }, validUntil: { type: 'string', format: 'date-time' }, id: { type: 'string', format: 'uri' } }
  const field = fieldFromSchema({ ...whole, properties: { ...around, ...properties, credentialSubject: subjectSchema(properties['credentialSubject']) } })
  const members = field.kind === 'group' ? field.members : []
  const rank = (name: string) => ['credentialSubject', 'validFrom', 'validUntil'].indexOf(name) + 1 || 9
  return { kind: 'group', classes: [], members: members.toSorted((one, other) => rank(one.name) - rank(other.name)) }
}

/** A form is for one subject; several are for JSON. */
function subjectSchema(schema: Json | undefined): Json {
  const options = isMembers(schema) ? schema['anyOf'] : undefined
  const [one] = Array.isArray(options) ? options as readonly Json[] : []
  return one ?? schema ?? {}
}

export interface Issuing {
  readonly id: string
  readonly issuerName: string
  readonly now: string
}

/** A form to begin with: it has its id, so that what is sent twice is issued once, and says who issues. */
export function begunForm(field: GroupField, { id, issuerName, now }: Issuing): Entered {
  const blank = blankOf(field)
  if (blank.is !== 'group') return blank
  const issuer = field.members.find(({ name }) => name === 'issuer')?.field
  const named: Readonly<Record<string, Entered>> = issuer === undefined ? {} : { issuer: issuerIn(issuer, issuerName) }
  return { ...blank, members: { ...blank.members, ...named, id: { is: 'text', text: id }, validFrom: { is: 'text', text: now } } }
}

function issuerIn(field: FormField, name: string): Entered {
  const group = field.kind === 'alternatives' ? field.options.find(({ kind }) => kind === 'group') : field
  return enteredFrom(field, { ...(group?.kind === 'group' && group.classes.length > 0 ? { type: group.classes } : {}), name })
}

/** A credential that was there before, in the form; what the server sets is taken out. */
export function formFrom(field: GroupField, credential: JsonMembers, { id, issuerName }: Issuing): Entered {
  const { '@context': _context, type: _type, proof: _proof, credentialStatus: _status, issuer, ...rest } = credential
  const named = isMembers(issuer) ? Object.fromEntries(Object.entries(issuer).filter(([name]) => name !== 'id')) : undefined
  const begun = begunForm(field, { id, issuerName, now: '' })
  const filled = enteredFrom(field, { ...rest, id, ...(named === undefined ? {} : { issuer: named }) })
  if (begun.is !== 'group' || filled.is !== 'group') return filled
  return { ...begun, others: filled.others, members: { ...begun.members, ...filled.members } }
}

/** A type by its name, with the contexts that define its words. */
interface TypeNamed {
  readonly name: string
  readonly contexts: readonly string[]
}

/** The credential that a form makes, to be issued. */
export function credentialFrom(field: GroupField, entered: Entered, { name, contexts }: TypeNamed): JsonMembers {
  const said = jsonFrom(field, entered)
  return { '@context': ['https://www.w3.org/ns/credentials/v2', ...contexts], type: ['VerifiableCredential', name], ...(isMembers(said) ? said : {}) }
}

export function faultsOfForm(field: GroupField, entered: Entered): readonly Fault[] {
  return faultsIn(field, entered).filter(({ pointer }) => !hiddenPlaces.has(pointer))
}
