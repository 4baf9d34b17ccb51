import { createPrivateKey, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { formatSignedNote, isNoteSignedBy, parseSignedNote, signNote } from './signed-note.ts'
import type { NoteSigner } from './signed-note.ts'
import { formatVerifierKey, keyIdOf, parseVerifierKey } from './verifier-key.ts'

/** The first key pair of RFC 8032 section 7.1. */
const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')
const privateKey = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d: Buffer.from(secret, 'hex').toString('base64url'), x: publicKey.toString('base64url') }, format: 'jwk' })
const signer: NoteSigner = { name: 'test.example/ledger', publicKey, sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)) }

/** From the documentation of Go's golang.org/x/mod/sumdb/note: its example key and the note signed with it. */
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const goText = 'If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n'
const goNote = `${goText}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`

describe('verifier keys', () => {
  test('read and write the example key of Go\'s note package', () => {
    const key = parseVerifierKey(goKey)
    expect(key.name).toBe('PeterNeumann')
    expect(keyIdOf(key)).toBe('c74f20a3')
    expect(formatVerifierKey(key)).toBe(goKey)
  })

  test('read and write the key of the Go checksum database', () => {
    const sumKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
    expect(formatVerifierKey(parseVerifierKey(sumKey))).toBe(sumKey)
  })

  test.each([
    ['another key ID', goKey.replace('c74f20a3', 'c74f20a4')],
    ['another name', goKey.replace('Peter', 'Petra')],
    ['another key', goKey.replace('ARpc', 'ARpd')],
    ['an upper-case key ID', goKey.replace('c74f20a3', 'C74F20A3')],
    ['no name', goKey.replace('PeterNeumann', '')],
    ['a space in the name', goKey.replace('PeterNeumann', 'Peter Neumann')],
    ['no key', 'PeterNeumann+c74f20a3'],
    ['another algorithm', goKey.replace('+ARpc', '+AhPc')],
  ])('refuse %s', (_, text) => {
    expect(() => parseVerifierKey(text)).toThrow(SyntaxError)
  })
})

describe('signed notes', () => {
  test('the example note of Go\'s note package verifies, and one character more does not', () => {
    const note = parseSignedNote(goNote)
    expect(note.text).toBe(goText)
    expect(formatSignedNote(note)).toBe(goNote)
    expect(isNoteSignedBy(note, parseVerifierKey(goKey))).toBe(true)
    expect(isNoteSignedBy({ ...note, text: `${note.text}!\n` }, parseVerifierKey(goKey))).toBe(false)
    expect(isNoteSignedBy(note, signer)).toBe(false)
  })

  test('signNote() writes the bytes that RFC 8032 fixes, after the key ID', async () => {
    const note = await signNote('test.example/ledger\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', signer)
    expect(note).toMatchInlineSnapshot(`
      "test.example/ledger
      0
      47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

      — test.example/ledger I0NoRQZyOuXWz++K1ad/tuYBBjo3CGX4A+O2/q7MIenk7opHQEJSaExcLOphEUhat365i8VXzEO8K/I11QzBO7mhLw0=
      "
    `)
    expect(isNoteSignedBy(parseSignedNote(note), signer)).toBe(true)
  })

  test('signNote() refuses a text that cannot be a note\'s', async () => {
    await expect(signNote('no newline', signer)).rejects.toThrow(RangeError)
    await expect(signNote('a\ttab\n', signer)).rejects.toThrow(RangeError)
    await expect(signNote('a\n', { ...signer, name: 'two words' })).rejects.toThrow(RangeError)
  })

  test.each([
    ['no signature', `${goText}\n`],
    ['no empty line', goText],
    ['a line after the signature', `${goNote}more\n`],
    ['an empty line at the end', `${goNote}\n`],
    ['no newline at the end', goNote.slice(0, -1)],
    ['a carriage return', goNote.replaceAll('\n', '\r\n')],
    ['a hyphen for the dash', goNote.replace('—', '-')],
    ['two spaces', goNote.replace('— ', '—  ')],
    ['stray bits in the base64', goNote.replace('JnAM=', 'JnAN=')],
    ['a signature of a key ID alone', `${goText}\n— PeterNeumann x08gow==\n`],
    ['too many signatures', `${goText}\n${'— PeterNeumann x08gowAA\n'.repeat(65)}`],
  ])('parseSignedNote() refuses %s', (_, text) => {
    expect(() => parseSignedNote(text)).toThrow(SyntaxError)
  })
})

describe('checkpoints', () => {
  test('the signed example of c2sp.org/tlog-checkpoint reads and writes back', () => {
    const signed = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n'
    const note = parseSignedNote(signed)
    expect(note.signatures).toMatchObject([{ name: 'example.com/behind-the-sofa', keyId: '033de0ae' }])
    expect(formatSignedNote(note)).toBe(signed)
  })

  const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'

  test('the text of the standard\'s example reads and writes back', () => {
    const checkpoint = parseCheckpoint(example)
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions: [] })
    expect(formatCheckpoint(checkpoint)).toBe(example)
    expect(formatCheckpoint(parseCheckpoint(`${example}more\n`))).toBe(`${example}more\n`)
  })

  test.each([
    ['a leading zero', example.replace('20852163', '020852163')],
    ['a size that a double cannot hold', example.replace('20852163', '9007199254740993')],
    ['a negative size', example.replace('20852163', '-1')],
    ['a short root', example.replace('CsUY', '')],
    ['no origin', example.replace('example.com/behind-the-sofa', '')],
    ['two lines', 'example.com\n1\n'],
    ['an empty line at the end', `${example}\n`],
  ])('parseCheckpoint() refuses %s', (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(SyntaxError)
  })
})
