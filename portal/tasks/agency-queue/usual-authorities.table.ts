/** The law that an agency's answer is usually given under, for the agency officer to change. Empty where none was looked up. */
export const usualAuthorities: Readonly<Record<string, string>> = {
  FDA: '21 U.S.C. 381(a); 21 CFR 1.94',
}
