import { type ReportAction, reportActions } from './report-codes.table.ts'

/** The action of a function code; undefined for one that is not known. */
export function actionOf(code: string | undefined): ReportAction | undefined {
  return reportActions.get((code ?? '').trim().toUpperCase().replace(/^0(?=.)/, ''))
}

/** A code as it is compared: capitals, without blanks around it. */
export function inCapitals(text: string | undefined): string {
  return (text ?? '').trim().toUpperCase()
}
