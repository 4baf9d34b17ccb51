import { wcoPath } from '@customhouse/vocabulary/codes/wco-element.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** What may be wrong with the form of a JSON filing. The names are ours: no authority has codes for it. */
export type JsonFault = 'json-syntax' | 'json-shape' | 'json-duplicate-name' | 'json-reserved-name' | 'json-too-deep' | 'json-too-large' | 'json-encoding'

const authorities: Readonly<Record<JsonFault, string>> = {
  'json-syntax': 'RFC 8259, section 2',
  'json-shape': 'Customhouse declaration schema',
  'json-duplicate-name': 'RFC 8259, section 4; RFC 7493 (I-JSON), section 2.3',
  'json-reserved-name': 'Customhouse limits',
  'json-too-deep': 'RFC 8259, section 9; Customhouse limits',
  'json-too-large': 'RFC 8259, section 9; Customhouse limits',
  'json-encoding': 'RFC 8259, section 8.1',
}

/** A finding about the form of a JSON filing; always fatal. The pointer is one into the declaration. */
export function jsonFinding(code: JsonFault, about: { readonly pointer?: string; readonly message: string; readonly remedy: string }): Finding {
  const { pointer, message, remedy } = about
  return {
    code,
    severity: 'fatal',
    pointer: pointer === undefined ? {} : { declaration: pointer, wco: wcoPath(pointer) },
    message,
    authority: authorities[code],
    remedy,
  }
}
