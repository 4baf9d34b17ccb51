import { createServer, type Server } from 'node:https'
import type { RequestListener } from 'node:http'
import { createRetrieval, type RetrievalOptions } from './transport.ts'
import type { Retrieve } from './retrieve.ts'

/** A certificate for localhost, mill.example and mine.example with its key. Public, trusted by tests alone, valid until 2120. */
export const testCertificate = `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIBATAKBggqhkjOPQQDAjAgMR4wHAYDVQQDDBVDdXN0b21o
b3VzZSB0ZXN0IG9ubHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBa
MCAxHjAcBgNVBAMMFUN1c3RvbWhvdXNlIHRlc3Qgb25seTBZMBMGByqGSM49AgEG
CCqGSM49AwEHA0IABGXc42YiosgAHyPO4CrHoF+xYnr3zlN8zG/Y5W3D0jdCiCDI
3YCwG2X0WBoX+Vb3cKhlrFY4KF+bTuZjlfhTvOejZDBiMDAGA1UdEQQpMCeCCWxv
Y2FsaG9zdIIMbWlsbC5leGFtcGxlggxtaW5lLmV4YW1wbGUwDwYDVR0TAQH/BAUw
AwEB/zAdBgNVHQ4EFgQUksBgJBMQnGYUI2x2ejI3VAM8jgowCgYIKoZIzj0EAwID
RwAwRAIgNcynf1FiAfPfbDHdprHTC6HL3v0MFq2NLiwq+fHN0JoCIGzT0Bb1WE/I
ajuyKVsYwaRGPOT/f6M3Amtfk13yrQgV
-----END CERTIFICATE-----`

const testKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtfJk2HWARp98kfr/
OJkVr2nYoJw4+dYvrZYj1JZYvOShRANCAARl3ONmIqLIAB8jzuAqx6BfsWJ6985T
fMxv2OVtw9I3QoggyN2AsBtl9FgaF/lW93CoZaxWOChfm07mY5X4U7zn
-----END PRIVATE KEY-----`

/** A host on this machine that answers for the names of the test certificate. */
export interface TestHost {
  readonly port: number
  /** A retrieval that finds the host under every name, and trusts its certificate. */
  retrieval(options?: RetrievalOptions): Retrieve
  close(): Promise<void>
}

/** Starts a host on a free port of the loopback address. */
export async function startTestHost(answer: RequestListener): Promise<TestHost> {
  const server = createServer({ key: testKey, cert: testCertificate }, answer)
  const port = await listening(server)
  return {
    port,
    retrieval: (options = {}) => createRetrieval({
      allow: (address) => address === '127.0.0.1',
      addressesOf: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      certificateAuthorities: [testCertificate],
      mayNamePort: true,
      ...options,
    }),
    close: () => new Promise((settle) => {
      server.closeAllConnections()
      server.close(() => { settle() })
    }),
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      settle(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
