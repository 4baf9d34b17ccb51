import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import { tmpdir } from 'node:os'
import type { Http } from './http.ts'

export interface StaticFile {
  readonly folder: string
  /** Relative to the folder; one that the caller knows to be there. */
  readonly path: string
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly isImmutable: boolean
}

/** Files from folders, in the compressed form that lies beside them where the caller takes it. */
export async function staticFiles(http: Http): Promise<(reply: FastifyReply, file: StaticFile) => FastifyReply> {
  // Nothing is served by itself: each file is sent by a route that names its folder.
  await http.register(fastifyStatic, { root: tmpdir(), serve: false, preCompressed: true, cacheControl: false })
  return (reply, { folder, path, isImmutable }) => reply.header('cache-control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache').sendFile(path, folder)
}
