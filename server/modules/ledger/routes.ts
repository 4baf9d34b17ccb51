import { encodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { parseTilePath } from '@customhouse/proofs/transparency-log/tile.ts'
import { Type } from 'typebox'
import { type Http, Problem, problemSchema } from '../../platform/http/index.ts'
import type { Ledger } from './ledger.ts'

const tags = ['ledger']
const text = 'text/plain; charset=utf-8'
/** Tiles never change once they are there. */
const immutable = 'public, max-age=31536000, immutable'
/** The checkpoint changes with every group of filings. */
const brief = 'public, max-age=1, must-revalidate'

/** Any page may read what is public: an auditor may be one. */
const forEveryone = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** The public side of the log, open to anyone: it holds digests alone (c2sp.org/tlog-tiles, with the prefix /ledger). */
export function addLedgerRoutes(http: Http, ledger: Ledger): void {
  addCheckpointRoute(http, ledger)
  addKeyRoute(http, ledger)
  addTileRoute(http, ledger)
  addConsistencyRoute(http, ledger)
}

function addCheckpointRoute(http: Http, ledger: Ledger): void {
  http.get(
    '/ledger/checkpoint',
    { schema: { tags, summary: 'The latest signed state of the log (C2SP tlog-checkpoint)', operationId: 'readCheckpoint', produces: ['text/plain'], security: [], response: { 200: Type.String() } } },
    async (_request, reply) => {
      const checkpoint = await ledger.checkpoint()
      return reply.type(text).headers({ ...forEveryone, 'cache-control': brief }).send(checkpoint)
    },
  )
}

function addKeyRoute(http: Http, ledger: Ledger): void {
  http.get(
    '/ledger/key',
    { schema: { tags, summary: 'The log’s public key (C2SP signed-note); confirm it by another way before you trust it', operationId: 'readLedgerKey', produces: ['text/plain'], security: [], response: { 200: Type.String() } } },
    async (_request, reply) => reply.type(text).headers({ ...forEveryone, 'cache-control': 'public, max-age=300' }).send(`${ledger.key}\n`),
  )
}

function addTileRoute(http: Http, ledger: Ledger): void {
  http.get(
    '/ledger/tile/*',
    {
      schema: {
        tags,
        summary: 'A tile of hashes, or of entries under entries/ (C2SP tlog-tiles)',
        operationId: 'readTile',
        produces: ['application/octet-stream'],
        security: [],
        params: Type.Object({ '*': Type.String({ description: 'Level and index, e.g. 0/x001/x234/067 or entries/000.p/17', maxLength: 64 }) }),
        response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const tile = parseTilePath(`tile/${request.params['*']}`)
      const bytes = tile && (await ledger.tile(tile))
      if (bytes === undefined) throw new Problem({ status: 404, title: 'No such tile', detail: 'The log does not hold this tile, or does not hold so many entries yet', headers: { 'cache-control': 'no-store' } })
      return reply.type('application/octet-stream').headers({ ...forEveryone, 'cache-control': immutable }).send(bytes)
    },
  )
}

const size = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
const consistency = Type.Object({ from: size, to: size, hashes: Type.Array(Type.String({ description: '32 bytes in base64' })) })

function addConsistencyRoute(http: Http, ledger: Ledger): void {
  http.get(
    '/ledger/proof',
    {
      schema: {
        tags,
        summary: 'The proof that the log only grew between two sizes (RFC 9162 section 2.1.4)',
        operationId: 'readConsistencyProof',
        security: [],
        querystring: Type.Object({ from: size, to: size }),
        response: { 200: consistency, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { from, to } = request.query
      const hashes = await ledger.consistency(from, to)
      if (hashes === undefined) throw new Problem({ status: 404, title: 'No such proof', detail: 'The first size must not be above the second, nor the second above the size of the log', headers: { 'cache-control': 'no-store' } })
      return reply.headers({ ...forEveryone, 'cache-control': immutable }).send({ from, to, hashes: hashes.map(encodeBase64) })
    },
  )
}
