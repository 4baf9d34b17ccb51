import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'

/** What a cancellation of an entry for cargo release has to say (SE13, SE20). */
export interface CancelReason {
  readonly reason: string
  readonly contactName: string
  readonly contactPhone: string
  /** The number of what replaces the entry, by its qualifier, where the reason asks for one. */
  readonly replacedBy?: { readonly qualifier: string; readonly identifier: string }
}

/** What has to be filed to cancel an entry for cargo release: the entry by its number, why, and whom to ask. Pure. */
export function cancelRelease(declaration: Declaration, { reason, contactName, contactPhone, replacedBy }: CancelReason): Declaration {
  const { entryNumber, typeCode, importerOfRecord, portOfEntry, transportMode, bonds, functionalReference } = declaration
  return {
    ...blankDeclaration(), kind: 'entry', functionCode: 'cancel', entryNumber, typeCode, bonds,
    ...(importerOfRecord === undefined ? {} : { importerOfRecord }), ...(portOfEntry === undefined ? {} : { portOfEntry }), ...(transportMode === undefined ? {} : { transportMode }),
    ...(functionalReference === undefined ? {} : { functionalReference }),
    changeReason: reason, contact: { name: contactName, phone: contactPhone }, references: replacedBy === undefined ? [] : [replacedBy],
  }
}

/** What has to be filed to delete an entry summary: only what names it (CATAIR AE, 10-record note 2). Pure. */
export function deleteSummary({ entryNumber, typeCode, portOfEntry }: Declaration): Declaration {
  return { ...blankDeclaration(), kind: 'entry-summary', functionCode: 'cancel', entryNumber, typeCode, ...(portOfEntry === undefined ? {} : { portOfEntry }) }
}

/** The declaration as a replacement that its filer goes on writing. Evidence stays; a summary says no reason. */
export function asReplacement(declaration: Declaration): Declaration {
  return { ...declaration, functionCode: 'replace' }
}
