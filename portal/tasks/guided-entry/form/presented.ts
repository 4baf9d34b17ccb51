import type { PresentedCredential } from '@customhouse/vocabulary/declaration/presented-credential.ts'
import type { PartialDeclaration } from './declaration-values.ts'

export type Presented = PresentedCredential

/** The credentials of a declaration. */
export function presentedIn(declaration: PartialDeclaration): readonly Presented[] {
  const credentials = declaration['credentials']
  // They were put there by this page, or by the server that prepared the declaration.
  return Array.isArray(credentials) ? credentials as readonly Presented[] : []
}

/** The credential that a file holds: JSON, or a compact token; undefined where it holds none. */
export function credentialIn(text: string): Exclude<Presented['credential'], undefined> | undefined {
  const trimmed = text.trim()
  if (/^ey[\w-]+\.[\w-]*\.[\w-]*(?:~[\w.~-]*)?$/.test(trimmed)) return trimmed
  try {
    const value: unknown = JSON.parse(trimmed)
    return typeof value === 'object' && value !== null && 'type' in value ? { ...value } : undefined
  } catch {
    return undefined
  }
}
