import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createSchemaValidator, type SchemaValidator } from '@customhouse/formats/wco-xml/schema-validator.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

/** Loads the schemas of WCO XML that an operator keeps in a folder and its folders. */
export function loadSchemas(folder: string): SchemaValidator {
  const created = createSchemaValidator(filesOf(folder))
  if (created.ok) return created.value
  const [first] = created.findings
  throw new CommandFailure(`Cannot use the schemas in ${folder}: ${first?.message ?? ''}`, { remedy: first?.remedy ?? '' })
}

function filesOf(folder: string): ReadonlyMap<string, Uint8Array> {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.toLowerCase().endsWith('.xsd'))
    return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
  } catch (cause) {
    throw new CommandFailure(`Cannot read the schemas in ${folder}`, { remedy: 'Give the folder that holds the XML Schemas as their publisher issues them', cause })
  }
}
