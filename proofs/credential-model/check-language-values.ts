import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { modelConditions } from './credential-conditions.ts'
import { isJsonList } from '../json/json-list.ts'

// RFC 5646 in its outline: subtags of one to eight letters and digits.
const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/
const members = new Set(['@value', '@language', '@direction'])

/**
 * Checks name and description of a version 2.0 object at a place (sections 4.6 and 11.1): a text, a text with its language, or a
 * list of the latter.
 */
export function checkLanguageValues(object: JsonObject, pointer: string, findings: Finding[]): void {
  for (const member of ['name', 'description']) {
    const value = object[member]
    if (value === undefined || typeof value === 'string') continue
    if (!isLanguageValue(value)) findings.push(findingAt(modelConditions.languageValueWrong, `${pointer}/${member}`))
  }
}

function isLanguageValue(value: JsonValue): boolean {
  return isJsonList(value) ? value.length > 0 && value.every(isLanguageObject) : isLanguageObject(value)
}

function isLanguageObject(value: JsonValue): boolean {
  if (!isJsonObject(value) || typeof value['@value'] !== 'string') return false
  const { '@language': language, '@direction': direction } = value
  if (language !== undefined && !(typeof language === 'string' && languageTag.test(language))) return false
  if (direction !== undefined && direction !== 'ltr' && direction !== 'rtl') return false
  return Object.keys(value).every((name) => members.has(name))
}
