import { documentXmlOf } from '@customhouse/vocabulary/dictionary/artifacts/document-xml.ts'
import { jsonSchemaOf } from '@customhouse/vocabulary/dictionary/artifacts/json-schema.ts'
import { xsdOf } from '@customhouse/vocabulary/dictionary/artifacts/xsd.ts'
import type { OpenDictionary } from '../versions/dictionary-version.ts'
import type { Guide } from './guide.ts'
import { guideModel } from './guide-model.ts'
import { guidePage } from './guide-page.ts'
import { sampleDocument } from './sample-document.ts'

/** What a guide is published as. */
export const artifactNames = ['guide.html', 'schema.json', 'schema.xsd', 'sample.json', 'sample.xml'] as const

export type ArtifactName = (typeof artifactNames)[number]

/** A file of a guide. */
export interface Artifact {
  readonly mediaType: string
  readonly text: string
}

/** Makes one file of a guide; always the same for the same guide and dictionary. */
export function guideArtifact(name: ArtifactName, guide: Guide, dictionary: OpenDictionary): Artifact {
  const model = guideModel(guide, dictionary)
  switch (name) {
    case 'guide.html': return { mediaType: 'text/html; charset=utf-8', text: guidePage({ guide, model, sample: jsonText(sampleDocument(guide, model)) }) }
    case 'schema.json': return { mediaType: 'application/schema+json', text: jsonText(jsonSchemaOf(model)) }
    case 'schema.xsd': return { mediaType: 'application/xml; charset=utf-8', text: xsdOf(model) }
    case 'sample.json': return { mediaType: 'application/json', text: jsonText(sampleDocument(guide, model)) }
    case 'sample.xml': return { mediaType: 'application/xml; charset=utf-8', text: documentXmlOf(sampleDocument(guide, model), model) }
  }
}

export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
