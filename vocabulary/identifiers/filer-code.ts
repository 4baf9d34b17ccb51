/** The eight patterns in which CBP assigns entry filer codes (CATAIR Appendix E): every mix of letters and digits, but 000. */
const filerCode = /^(?!000$)[0-9A-Z]{3}$/

/**
 * Whether a text has the form of an entry filer code: three letters or digits, not `000` (CATAIR Appendix E, May 2012: 001-999,
 * A00-Z99, AA0-ZZ9, AAA-ZZZ, A0A-Z9Z, 0A0-9Z9, 00A-99Z, 0AA-9ZZ). It says nothing about whether CBP assigned the code.
 */
export function isFilerCode(text: string): boolean {
  return filerCode.test(text)
}
