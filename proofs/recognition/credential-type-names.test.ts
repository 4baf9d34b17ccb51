import { expect, it } from 'vitest'
import { credentialTypes } from '../../server/modules/credentials/types/registry.ts'
import { credentialTypeNames } from './credential-type-names.table.ts'

it('credentialTypeNames are those of the registry of types', () => {
  expect([...credentialTypeNames]).toEqual(credentialTypes.map(({ name }) => name).toSorted())
})
