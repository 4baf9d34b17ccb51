import { describe, expect, it } from 'vitest'
import { destinationRefusal, isInternalAddress } from './allowed-destination.ts'

describe('destinationRefusal()', () => {
  it.each([
    ['https://hooks.broker.example/customs', 'production'],
    ['https://hooks.broker.example:8443/customs?x=1', 'test'],
    ['http://127.0.0.1:9000/hook', 'test'],
    ['http://localhost:9000/hook', 'test'],
  ] as const)('lets %s in %s through', (url, environment) => { expect(destinationRefusal(url, environment)).toBeUndefined(); })

  it.each([
    ['not a url', 'test'],
    ['http://hooks.broker.example/', 'test'],
    ['http://127.0.0.1:9000/hook', 'production'],
    ['https://localhost/hook', 'production'],
    ['https://10.0.0.5/hook', 'production'],
    ['https://2130706433/hook', 'production'],
    ['https://[::1]/hook', 'production'],
    ['https://intranet/hook', 'production'],
    ['https://user:secret@hooks.broker.example/', 'production'],
    ['file:///etc/passwd', 'test'],
  ] as const)('refuses %s in %s with a reason', (url, environment) => { expect(destinationRefusal(url, environment)).toMatch(/^It /); })
})

describe('isInternalAddress()', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '224.0.0.1', '198.18.0.1', '::ffff:a00:1', 'ff02::1'])(
    'knows %s as internal', (address) => { expect(isInternalAddress(address)).toBe(true); })
  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2606:4700::1111'])('knows %s as public', (address) => { expect(isInternalAddress(address)).toBe(false); })
})
