import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import type { Platform, PlatformAnswer, PlatformRequest } from './platform.ts'
import { readRequirements } from './requirement.ts'
import { reportLines } from './report-lines.ts'
import { runKit } from './run-kit.ts'
import { NotAllowed } from './vector-checks.ts'
import { type ConformanceVector, readVectors } from './vector.ts'

const vectors = readVectors()
const requirements = readRequirements()

type Answering = (request: PlatformRequest) => { readonly status: number; readonly body?: JsonObject }

/** A platform that exists only in this test. */
function platformOf(answering: Answering): Platform {
  return {
    url: 'https://platform.example',
    ask(request) {
      const { status, body } = answering(request)
      const text = body === undefined ? '' : JSON.stringify(body)
      const answer: PlatformAnswer = { status, contentType: 'application/json', body, text, exchange: { sent: `${request.method} ${request.path}`, answered: `${String(status)} ${text}`, milliseconds: 1 } }
      return Promise.resolve(answer)
    },
  }
}

function run(answering: Answering) {
  return runKit({ platform: platformOf(answering), requirements, vectors, waitSecondsMax: 1, progress: () => undefined })
}

const isVerification = ({ path }: PlatformRequest) => path.endsWith('/verify')

/** What is asked, by the vector that it is of. */
const byId = new Map(vectors.map((vector) => [vector.id, vector]))
function vectorIn({ about }: PlatformRequest): ConformanceVector | undefined {
  return byId.get(about.split(' ')[0] ?? '')
}

/** Verifies what must be verified, as if it knew the vectors. */
const knowing: Answering = (request) => {
  const vector = vectorIn(request)
  if (isVerification(request)) return { status: 200, body: { verified: vector?.expect.verified ?? request.about.includes('sound'), warnings: ['The issuer is not recognised'], problemDetails: vector?.expect.verified === true ? [] : [{ type: 'about:blank', title: 'No' }] } }
  return { status: 404 }
}
const outcomes = async (answering: Answering) => new Map((await run(answering)).requirements.map(({ id, outcome }) => [id, outcome]))

describe('runKit()', () => {
  it('finds a platform that verifies everything wanting wherever something must be refused', async () => {
    const found = await outcomes((request) => (isVerification(request) ? { status: 200, body: { verified: true } } : { status: 404 }))
    for (const id of ['GIS-012', 'GIS-013', 'GIS-015', 'GIS-030', 'GIS-031', 'GIS-032', 'GIS-033', 'GIS-034', 'GIS-050', 'GIS-051', 'GIS-052', 'GIS-053', 'GIS-054', 'GIS-060', 'GIS-061', 'GIS-071', 'GIS-072', 'GIS-073', 'GIS-085', 'GIS-102']) expect([id, found.get(id)]).toEqual([id, 'fail'])
    expect(found.get('GIS-010')).toBe('pass')
  })

  it('does not let a platform pass that refuses everything, or answers nothing of the kind', async () => {
    for (const answering of [() => ({ status: 400 }), () => ({ status: 404 }), () => ({ status: 200, body: { verified: false } })] satisfies Answering[]) {
      const report = await run(answering)
      expect(report.conforms).toBe(false)
      const shown = report.requirements.filter(({ outcome, level }) => level === 'MUST' && outcome === 'pass').map(({ id }) => id)
      expect(shown.filter((id) => !['GIS-100', 'GIS-102'].includes(id))).toEqual([])
    }
  })

  it('lets refusals count once something is verified, by 200 and by 400 alike', async () => {
    const strict: Answering = (request) => (isVerification(request) && vectorIn(request)?.expect.verified === false ? { status: 400, body: { title: 'No' } } : knowing(request))
    for (const answering of [knowing, strict]) {
      const found = await outcomes(answering)
      for (const id of ['GIS-010', 'GIS-020', 'GIS-031', 'GIS-043', 'GIS-050', 'GIS-070', 'GIS-073', 'GIS-090', 'GIS-103']) expect([id, found.get(id)]).toEqual([id, 'pass'])
      expect([found.get('GIS-092'), found.get('GIS-081'), found.get('GIS-094')]).toEqual(['not-offered', 'not-offered', 'not-offered'])
    }
  })

  it('understands the answers of older implementations', async () => {
    const older: Answering = (request) => {
      const { body } = knowing(request)
      return isVerification(request) ? (body?.['verified'] === true ? { status: 200, body: { checks: ['proof'], warnings: [], errors: [] } } : { status: 200, body: { checks: [], errors: ['proof'] } }) : { status: 404 }
    }
    const found = await outcomes(older)
    expect([found.get('GIS-040'), found.get('GIS-050')]).toEqual(['pass', 'pass'])
  })

  it('counts a way of securing that is not offered neither for nor against what it refuses', async () => {
    const withoutDisclosing: Answering = (request) => (vectorIn(request)?.securing === 'vc-sd-jwt' ? { status: 200, body: { verified: false } } : knowing(request))
    const report = await run(withoutDisclosing)
    const ofDisclosing = report.requirements.find(({ id }) => id === 'GIS-046')
    expect([ofDisclosing?.outcome, ofDisclosing?.checks.some(({ outcome }) => outcome === 'pass')]).toEqual(['not-offered', false])
    expect(report.requirements.find(({ id }) => id === 'GIS-050')?.outcome).toBe('pass')
  })

  it('holds an error of the platform against it, whatever was expected', async () => {
    const breaking: Answering = (request) => (vectorIn(request)?.id === 'poison-graph' ? { status: 500 } : vectorIn(request)?.id === 'flipped-bit' ? { status: 0 } : knowing(request))
    const found = await outcomes(breaking)
    expect([found.get('GIS-100'), found.get('GIS-102'), found.get('GIS-050')]).toEqual(['fail', 'fail', 'fail'])
  })

  it('sees one weakness among hundreds of right answers, and says what was sent and what to do', async () => {
    const weak: Answering = (request) => (vectorIn(request)?.id === 'token-algorithm-none' ? { status: 200, body: { verified: true } } : knowing(request))
    const report = await run(weak)
    expect(report.requirements.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual(['GIS-051'])
    const lines = reportLines(report).join('\n')
    for (const words of ['token-algorithm-none', 'POST /credentials/verify', 'RFC 8725', 'Choose the algorithm by the key', 'Not every MUST is met']) expect(lines).toContain(words)
  })

  it('stops where nobody is let in', async () => {
    await expect(run(() => ({ status: 401 }))).rejects.toThrow(NotAllowed)
  })

  it('takes tokens as text where envelopes are not understood', async () => {
    const textual: Answering = (request) => {
      const body: unknown = isVerification(request) ? readable(request.body ?? '') : undefined
      const credential = isJsonObject(body) ? (body['verifiableCredential'] ?? body['verifiablePresentation']) : undefined
      return isJsonObject(credential) && typeof credential['type'] === 'string' && credential['type'].startsWith('Enveloped') ? { status: 400 } : knowing(request)
    }
    expect((await outcomes(textual)).get('GIS-043')).toBe('pass')
  })
})

function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
