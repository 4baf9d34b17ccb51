/** How CBP qualifies the number of an importer, consignee or other party: EI employer (IRS), ANI assigned by CBP, 34 social security. */
export type ImporterNumberQualifier = 'EI' | 'ANI' | '34'

/** An importer number with what its form says about it. */
export interface ImporterNumber {
  readonly qualifier: ImporterNumberQualifier
  /** As filed, without padding. */
  readonly number: string
}

const forms: readonly { readonly qualifier: ImporterNumberQualifier; readonly pattern: RegExp }[] = [
  { qualifier: 'EI', pattern: /^[0-9]{2}-[0-9]{7}(?:[0-9A-Z]{2})?$/ },
  { qualifier: 'ANI', pattern: /^[0-9]{6}-[0-9]{5}$/ },
  { qualifier: '34', pattern: /^[0-9]{3}-[0-9]{2}-[0-9]{4}$/ },
]

/**
 * Reads an importer number by its form: IRS `NN-NNNNNNN` with or without a two-character suffix, CBP-assigned `YYDDPP-NNNNN`,
 * social security `NNN-NN-NNNN` (Entry Summary usage note f; Cargo Release SE10 notes 3 and 4). Padding is taken off;
 * undefined when the text has none of these forms.
 */
export function parseImporterNumber(text: string): ImporterNumber | undefined {
  const number = text.trimEnd()
  const form = forms.find(({ pattern }) => pattern.test(number))
  return form && { qualifier: form.qualifier, number }
}

/** The twelve positions of the number on the wire: left-justified and filled with spaces. */
export function padImporterNumber(number: string): string {
  return number.padEnd(12)
}

/**
 * Whether a number is all zeros in one of the forms, e.g. `00-0000000`, as a consolidating or informal entry summary may state it of its
 * consignee (usage note f, Consignee). It stands for many or for nobody.
 */
export function isAllZeros(text: string): boolean {
  return /^[0-]+$/.test(text.trimEnd()) && (parseImporterNumber(text) !== undefined || /^0{12}$/.test(text))
}
