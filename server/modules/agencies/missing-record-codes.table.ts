/** CBP's codes for a record that is missing by an agency's rule (ACE Error Dictionary, version 51). */
export const missingRecordCodes: Readonly<Record<string, string>> = {
  PG02: 'P54', PG06: 'P43', PG10: 'P50', PG13: 'P44', PG14: 'P45', PG19: 'P46', PG21: 'P47', PG22: 'P48', PG25: 'P51', PG26: 'P52', PG29: 'P53', PG30: 'P49',
}
