/** Version of an entry summary: major when the filer replaces it after CBP returned it, minor when CBP modifies it. */
export interface VersionNumber {
  readonly major: number
  readonly minor: number
}

/** The version of a summary that is filed for the first time: 00100 (CATAIR Entry Summary Query, JB-record note 3). */
export const firstVersion: VersionNumber = { major: 1, minor: 0 }

/** Five digits on the wire: three major, two minor. */
export function formatVersion(version: VersionNumber): string {
  return `${String(version.major % 1000).padStart(3, '0')}${String(version.minor % 100).padStart(2, '0')}`
}

/** After CBP rejected it or it was taken off its statement, and the filer replaced it. */
export function nextMajor(version: VersionNumber): VersionNumber {
  return { major: version.major + 1, minor: 0 }
}

/** After an authorized CBP user modified it. */
export function nextMinor(version: VersionNumber): VersionNumber {
  return { major: version.major, minor: version.minor + 1 }
}
