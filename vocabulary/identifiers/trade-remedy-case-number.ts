/** Which trade remedy a case is about. */
export type TradeRemedy = 'antidumping' | 'countervailing'

const form = /^([AC])([0-9]{3})([0-9]{3})([0-9]{3})$/

/** Whether a text has the form of a case number on the wire: A or C and nine digits, no hyphens (Entry Summary 53-record). */
export function isTradeRemedyCaseNumber(text: string): boolean {
  return form.test(text)
}

/** Which remedy a case number is about, by its first letter; undefined when it has not the form. */
export function tradeRemedyOf(caseNumber: string): TradeRemedy | undefined {
  if (!form.test(caseNumber)) return undefined
  return caseNumber.startsWith('A') ? 'antidumping' : 'countervailing'
}

/** Prints a case number as Commerce does, `A-570-067-001`; a text of another form is given back unchanged. */
export function printTradeRemedyCaseNumber(caseNumber: string): string {
  return caseNumber.replace(form, '$1-$2-$3-$4')
}

/** Reads a case number with or without hyphens into the ten characters of the wire; undefined when it is none. */
export function parseTradeRemedyCaseNumber(text: string): string | undefined {
  const caseNumber = text.replaceAll('-', '')
  return form.test(caseNumber) ? caseNumber : undefined
}
