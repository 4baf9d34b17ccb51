import requirementsFile from '../../../../conformance/gis/requirements.json'

export interface Requirement {
  readonly id: string
  readonly part: string
  readonly level: string
  readonly role: string
  readonly title: string
  readonly text: string
  readonly standard: string
  readonly remedy: string
}

export interface Vector {
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly requirements: readonly string[]
  readonly isVerified: boolean
  /** What the verifier here says of it. */
  readonly findingCodes: readonly string[]
  /** Where the file is. */
  readonly url: string
}

interface Expected {
  readonly verified: boolean
  readonly findingCodes?: readonly string[]
}

// Member by member, so that what is heavy of a vector is loaded with it alone.
const folder = { titles: import.meta.glob<string>('../../../../conformance/gis/vectors/*.json', { eager: true, import: 'title' }), kinds: import.meta.glob<string>('../../../../conformance/gis/vectors/*.json', { eager: true, import: 'kind' }), requirements: import.meta.glob<readonly string[]>('../../../../conformance/gis/vectors/*.json', { eager: true, import: 'requirements' }), expected: import.meta.glob<Expected>('../../../../conformance/gis/vectors/*.json', { eager: true, import: 'expect' }), urls: import.meta.glob<string>('../../../../conformance/gis/vectors/*.json', { eager: true, query: '?url', import: 'default' }) }

export const requirements: readonly Requirement[] = requirementsFile

export const vectors: readonly Vector[] = Object.entries(folder.titles).map(([path, title]) => ({
  name: path.slice(path.lastIndexOf('/') + 1, -'.json'.length), title, kind: folder.kinds[path] ?? '', requirements: folder.requirements[path] ?? [],
  isVerified: folder.expected[path]?.verified === true, findingCodes: folder.expected[path]?.findingCodes ?? [], url: folder.urls[path] ?? '',
}))
