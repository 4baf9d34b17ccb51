// Takes webhooks on a port, checks each signature (Standard Webhooks 1.0) and prints what came.
// Usage: node receive-webhooks.mjs PORT SECRET-FILE COUNT
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, secretFile, count] = process.argv.slice(2)
let left = Number(count)

createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString('utf8')
  const accepted = isGenuine(request.headers, body)
  response.writeHead(accepted ? 204 : 401, { connection: 'close' }).end()
  if (!accepted) return
  // A delivery may come twice: webhook-id is the same each time, so keep those that you have dealt with.
  const fact = JSON.parse(body)
  console.log(`genuine: ${fact.type} of ${fact.subject}`)
  left -= 1
  if (left === 0) process.exit(0)
}).listen(Number(port), '127.0.0.1')

function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
  // Older than five minutes may be someone else's repetition.
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300)) return false
  const secret = Buffer.from(readFileSync(secretFile, 'utf8').trim().replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest()
  return String(signatures).split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}
