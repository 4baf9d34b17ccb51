/** The organisation that takes up what traders bring: customs itself, by its id in the directory of parties. */
export const customsOrganisation = 'customs'
