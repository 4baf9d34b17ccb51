import { canonicalQuads } from '@customhouse/proofs/canonicalization/canonical-quads.ts'
import { typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { typeUrl } from '../credential-configurations.ts'
import { type WalletFormat, walletFormats } from '../wallet-format.ts'
import type { CredentialType } from '../../types/credential-type.ts'
import type { DcqlQuery, TypeQuery } from './dcql-query.ts'

const modelContext = 'https://www.w3.org/ns/credentials/v2'
const typeStatement = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <'

/**
 * The types of a credential in full, as its contexts have them (OpenID4VP 1.0, appendix B.1.1). Names of which no context is at hand stay as
 * they are: a token is signed whether or not anyone can read its contexts.
 */
export function fullTypes(credential: JsonObject, contexts: ContextLibrary): readonly string[] {
  const names = typesOf(credential)
  const context = credential['@context']
  if (context === undefined || names.length > 50) return names
  const quads = canonicalQuads({ '@context': context, id: 'urn:customhouse:any', type: names }, { contexts })
  if (!quads.ok) return names
  return quads.value.lines().flatMap((line) => {
    const at = line.indexOf(typeStatement)
    return at < 0 ? [] : [line.slice(at + typeStatement.length, line.lastIndexOf('>'))]
  })
}

/** Whether a credential is of a type that a query asks for. */
export function isOfType(credential: JsonObject, { vct_values: names, type_values: lists }: TypeQuery, contexts: ContextLibrary): boolean {
  if (names !== undefined) return names.some((name) => name === credential['vct'])
  if (lists === undefined) return true
  const types = new Set(fullTypes(credential, contexts))
  return lists.some((list) => list.every((type) => types.has(type)))
}

interface Asking {
  readonly purpose: string
  readonly publicUrl: string
  readonly contexts: ContextLibrary
}

/** A query for one credential of each type, in whichever format the wallet has it. */
export function queryForTypes(types: readonly CredentialType[], { purpose, publicUrl, contexts }: Asking): DcqlQuery {
  const idOf = (type: CredentialType, format: WalletFormat) => `${type.name}_${format.replaceAll(/[^a-z]/g, '-')}`
  return {
    credentials: types.flatMap((type) => walletFormats.map((format) => ({ id: idOf(type, format), format, meta: typeQuery(type, format, { publicUrl, contexts }) }))),
    credential_sets: types.map((type) => ({ options: walletFormats.map((format) => [idOf(type, format)]), purpose })),
  }
}

function typeQuery(type: CredentialType, format: WalletFormat, { publicUrl, contexts }: Omit<Asking, 'purpose'>): TypeQuery {
  if (format === 'dc+sd-jwt') return { vct_values: [typeUrl(publicUrl, type.name)] }
  return { type_values: [[...fullTypes({ '@context': [modelContext, ...type.contexts], type: ['VerifiableCredential', type.name] }, contexts)]] }
}
