/** Of a mill test report: what it says came of which heats. */
export const millTesting = 'mill-testing'

/** Of the licence that an import of steel needs, one event for each product on it. */
export const importLicensing = 'steel-import-licensing'

/** Of an application for such a licence, which allows nothing yet. */
export const licenceApplying = 'steel-import-licence-application'

/** Of a product exclusion that the Department of Commerce granted. */
export const exclusionGranting = 'section-232-exclusion'

/** The kind of document that such an exclusion is known by. */
export const exclusionDocument = 'section-232-exclusion'

/** The kind of document that a licence is known by. */
export const licenceDocument = 'import-licence'
