import { jsonLdContextOf } from '@customhouse/vocabulary/dictionary/artifacts/json-ld-context.ts'
import { jsonSchemaOf } from '@customhouse/vocabulary/dictionary/artifacts/json-schema.ts'
import type { ModelSelection } from '@customhouse/vocabulary/dictionary/artifacts/model-selection.ts'
import { htmlDocumentOf } from '@customhouse/vocabulary/dictionary/artifacts/reference-page.ts'
import { referencePagesOf } from '@customhouse/vocabulary/dictionary/artifacts/reference-pages.ts'
import { typeScriptOf } from '@customhouse/vocabulary/dictionary/artifacts/type-script.ts'
import { xsdOf } from '@customhouse/vocabulary/dictionary/artifacts/xsd.ts'
import type { OpenDictionary } from './dictionary-version.ts'

const pageNames = ['declaration', 'response', 'conveyance-report', 'meta-data', 'elements'] as const

/** What a version is published as: schemas, a JSON-LD context, types, and pages of reference. */
export const versionArtifactNames = ['document.schema.json', 'document.xsd', 'context.jsonld', 'model-document.ts', ...pageNames.map((name) => `${name}.html` as const)] as const

export type VersionArtifactName = (typeof versionArtifactNames)[number]

/** A file that is made of a version. */
export interface VersionArtifact {
  readonly mediaType: string
  readonly text: string
}

const made = new WeakMap<OpenDictionary, Map<VersionArtifactName, VersionArtifact>>()

/** Makes one file of a version, once as long as the version is open: always the same for the same version. Undefined for a page of a document that it does not have. */
export function versionArtifact(name: VersionArtifactName, dictionary: OpenDictionary): VersionArtifact | undefined {
  const known = made.get(dictionary) ?? new Map<VersionArtifactName, VersionArtifact>()
  made.set(dictionary, known)
  const artifact = known.get(name) ?? makeArtifact(name, modelOfVersion(dictionary))
  if (artifact !== undefined) known.set(name, artifact)
  return artifact
}

function modelOfVersion({ version, places, elements }: OpenDictionary): ModelSelection {
  const { number } = version
  return { address: `https://customhouse.example/data-model/${number}`, namespace: `urn:customhouse:data-model:${number}`, title: 'Customhouse data model', version: number, places, elements }
}

function makeArtifact(name: VersionArtifactName, model: ModelSelection): VersionArtifact | undefined {
  switch (name) {
    case 'document.schema.json': return { mediaType: 'application/schema+json', text: `${JSON.stringify(jsonSchemaOf(model), undefined, 2)}\n` }
    case 'document.xsd': return { mediaType: 'application/xml; charset=utf-8', text: xsdOf(model) }
    case 'context.jsonld': return { mediaType: 'application/ld+json', text: `${JSON.stringify(jsonLdContextOf(model), undefined, 1)}\n` }
    case 'model-document.ts': return { mediaType: 'text/plain; charset=utf-8', text: typeScriptOf(model) }
    case 'declaration.html':
    case 'response.html':
    case 'conveyance-report.html':
    case 'meta-data.html':
    case 'elements.html': return pageOf(name.slice(0, -'.html'.length), model)
  }
}

function pageOf(name: string, model: ModelSelection): VersionArtifact | undefined {
  const page = referencePagesOf(model).find((one) => one.name === name)
  return page && { mediaType: 'text/html; charset=utf-8', text: htmlDocumentOf(page) }
}
