import type { DefaultedElement } from '../message-format.ts'
import type { DeclarationTaken } from './declaration-mapping.ts'
import type { RequiredName } from './disarrange.ts'

const ids: Readonly<Record<RequiredName, string>> = { kind: 'CHU005', functionCode: '017', entryNumber: 'D014', typeCode: 'D013' }

const reasons: Readonly<Record<RequiredName, string>> = {
  kind: 'Not stated whether it is an entry or an entry summary: taken for an entry summary',
  functionCode: 'Not stated what is to happen: taken for an addition',
  entryNumber: 'The document has no entry number: left blank, to be given by the filer',
  typeCode: 'The document has no entry type of the United States: taken for 01, consumption',
}

/** What stands in a declaration though the document does not state it, each named by where it stands. */
export function missingDefaults({ missing, declaration }: DeclarationTaken, targets: Readonly<Record<RequiredName, string>>): readonly DefaultedElement[] {
  return missing.map((name) => ({ id: ids[name], target: targets[name], value: declaration[name], reason: reasons[name] }))
}
