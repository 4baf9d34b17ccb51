import { contexts as credentials } from '@digitalbazaar/credentials-context'
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context'
import { contexts as multikey } from '@digitalbazaar/multikey-context'
import { contexts as security } from '@digitalbazaar/security-context'
import { contexts as bitstringStatusList } from '@digitalbazaar/vc-bitstring-status-list-context'
import { contexts as did } from 'did-context'
import { contexts as ed25519Signature2020 } from 'ed25519-signature-2020-context'
import type { ContextDocument } from './context-library.ts'
import { gisContext } from './gis-context.table.ts'
import type { JsonObject } from './json-value.ts'
import { traceabilityContext } from './traceability-context.ts'

type Row = readonly [url: string, sha256: string, packaged: ReadonlyMap<string, JsonObject>]

/** The published contexts: their content is fixed, so a package that brings anything else is not to be trusted. */
const published: readonly Row[] = [
  ['https://www.w3.org/2018/credentials/v1', 'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247', credentials],
  ['https://www.w3.org/ns/credentials/v2', 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf', credentials],
  ['https://www.w3.org/ns/credentials/undefined-terms/v2', '3b11e1df8c618447e9f79f3737e3c30fc0841537eb95f36003742c633672bb9f', credentials],
  ['https://www.w3.org/ns/credentials/status/v1', 'b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492', bitstringStatusList],
  ['https://www.w3.org/ns/did/v1', 'a7e146c40fcec005d3f0f14ae745665f446da58d7914a9d8f733746686fad82b', did],
  ['https://w3id.org/security/data-integrity/v1', '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f', dataIntegrity],
  ['https://w3id.org/security/data-integrity/v2', '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305', dataIntegrity],
  ['https://w3id.org/security/multikey/v1', 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc', multikey],
  ['https://w3id.org/security/suites/ed25519-2020/v1', 'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691', ed25519Signature2020],
  ['https://w3id.org/security/v1', 'd87de2ce3ce407bcac481f8af31e211e54beb5cbd7dd459826ed0502302ee234', security],
  ['https://w3id.org/security/v2', '38a9ef19cf3a75bf856202bd1ed4cbd55c985ad4a809eb7f4ef584ba9d51dc90', security],
]

/** The contexts that every library holds. */
export function builtInContexts(): readonly ContextDocument[] {
  return [...published.map(([url, sha256, packaged]) => ({ url, sha256, document: packaged.get(url) ?? {} })), traceabilityContext(), gisContext]
}
