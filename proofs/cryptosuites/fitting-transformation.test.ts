import { expect, it } from 'vitest'
import { contextLibrary } from '../json-ld/context-library.ts'
import { fittingTransformation, interchangeableTerms } from './fitting-transformation.ts'

const contexts = contextLibrary()
const own = 'https://www.w3.org/ns/credentials/v2'
const twins = { '@context': [own, { duty: 'https://mill.example/#a', tax: 'https://mill.example/#a' }], type: ['VerifiableCredential'], credentialSubject: { duty: '1', tax: '2' } }

it.each([
  ['whose members each mean something of their own', { '@context': [own], type: ['VerifiableCredential'], issuer: 'did:web:mill.example' }, 'rdfc', []],
  ['whose values could be exchanged', twins, 'jcs', ['proof-jcs-for-terms information /credentialSubject/tax']],
  ['of a context that is not known', { '@context': [own, 'https://mill.example/context'], type: ['VerifiableCredential'] }, 'jcs', ['proof-jcs-for-contexts information /@context']],
  ['with a fault that the signing tells', { '@context': [own], type: ['VerifiableCredential'], credentialSubject: { undefinedHere: 1 } }, 'rdfc', []],
] as const)('fittingTransformation() of a document %s', (...[, document, ...expected]) => {
  const fitting = fittingTransformation(document, contexts)
  expect([fitting.transformation, fitting.findings.map(({ code, severity, pointer }) => `${code} ${severity} ${pointer.declaration ?? ''}`)]).toEqual(expected)
})

it('interchangeableTerms() warns of what a proof over RDF does not tell apart', () => {
  expect(interchangeableTerms(twins, contexts)).toMatchObject([{ code: 'json-ld-terms-interchangeable', severity: 'warning', pointer: { declaration: '/credentialSubject/tax' } }])
  expect(interchangeableTerms({ '@context': [own, 'https://mill.example/context'] }, contexts)).toEqual([])
})
