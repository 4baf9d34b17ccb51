// Signs in with a private key (OAuth 2 client credentials, private_key_jwt) and prints an access token.
// Usage: node access-token.mjs KEY.jwk.json [URL]
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { readFile } from 'node:fs/promises'

const [keyFile, url = process.env.CUSTOMHOUSE_URL ?? 'http://127.0.0.1:8080'] = process.argv.slice(2)
const key = JSON.parse(await readFile(keyFile, 'utf8'))
const issuer = `${url}/oauth`
const { token_endpoint: tokenEndpoint } = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()

// The assertion is addressed to the issuer, good for a minute, and used once.
const now = Math.floor(Date.now() / 1000)
const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url')
const header = { alg: 'ES256', kid: key.kid }
const claims = { iss: key.client_id, sub: key.client_id, aud: issuer, jti: randomUUID(), iat: now, exp: now + 60 }
const unsigned = `${encode(header)}.${encode(claims)}`
const signature = sign('sha256', Buffer.from(unsigned), { key: createPrivateKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' })

const answer = await fetch(tokenEndpoint, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: key.client_id,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: `${unsigned}.${signature.toString('base64url')}`,
  }),
})
const members = await answer.json()
if (!answer.ok) throw new Error(`No token: ${String(answer.status)} ${members.error}`)
console.log(members.access_token)
