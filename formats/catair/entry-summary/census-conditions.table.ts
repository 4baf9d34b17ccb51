/**
 * Census warnings, which the ACE Error Dictionary leaves out, with CBP's texts: CATAIR Appendix H, Census Warning Codes.
 */
export const censusConditionTexts: Readonly<Record<string, string>> = {
  '27A': '*CENSUS* IMPROBABLE COUNTRY',
  '27B': '*CENSUS* QTY1/QTY2',
  '27C': '*CENSUS* OR-LO VAL/QTY (1)',
  '27D': '*CENSUS* OR-HI VAL/QTY (1)',
  '27F': '*CENSUS* OR-HI VAL/QTY (2)',
  '27G': '*CENSUS* IMPROBABLE AIR TARIFF',
  '27H': '*CENSUS* GROSS WEIGHT - AIR',
  '27I': '*CENSUS* GROSS WEIGHT - VESSEL',
  '27J': '*CENSUS* OR-AGR CHARGES/VALUE',
  '27M': '*CENSUS* QTY2/QTY1',
  '27P': '*CENSUS* MAXIMUM VALUE EXCEEDED',
  '27Q': '*CENSUS* MAXIMUM CHARGES EXCEEDED',
  '28E': '*CENSUS* OR-LO VAL/QTY (2)',
}
