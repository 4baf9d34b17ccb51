import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const abuse = 'Protection against server-side request forgery (CWE-918)'
const http = 'RFC 9110'

/** What can stand against fetching a resource. */
export const retrievalConditions = {
  urlRefused: fatal('retrieval-url-refused', {
    message: 'The address is not a plain https URL of a named host',
    authority: `${http}, section 4.2.2; ${abuse}`,
    remedy: 'Publish at an https URL with a host name, without user name, password or fragment, on port 443 unless another is named',
  }),
  addressRefused: fatal('retrieval-address-refused', {
    message: 'The host has no address on the public internet',
    authority: `${abuse}; RFC 6890`,
    remedy: 'Publish on a host with a public address',
  }),
  hostUnknown: fatal('retrieval-host-unknown', {
    message: 'The host name has no address',
    authority: 'RFC 1034, section 3.6',
    remedy: 'Check the host name and its entry in the DNS',
  }),
  certificateRefused: fatal('retrieval-certificate-refused', {
    message: 'The certificate of the host is not trusted or not for that name',
    authority: 'RFC 9110, section 4.3.4; RFC 9525',
    remedy: 'Serve a certificate for the host name that a public authority issued and that has not expired',
  }),
  unreachable: fatal('retrieval-unreachable', {
    message: 'The host did not answer, or broke off',
    authority: `${http}, section 9.2`,
    remedy: 'Try again later, and check that the resource is served',
  }),
  tooSlow: fatal('retrieval-too-slow', {
    message: 'The resource was not received in the time allowed',
    authority: 'Limit of this software against abuse',
    remedy: 'Try again later, and serve the resource from a faster host',
  }),
  tooLarge: fatal('retrieval-too-large', {
    message: 'The resource is larger than is accepted',
    authority: 'Limit of this software against abuse',
    remedy: 'Publish a smaller resource',
  }),
  redirected: fatal('retrieval-redirected', {
    message: 'The host points elsewhere, and redirections are not followed',
    authority: `${http}, section 15.4; ${abuse}`,
    remedy: 'Serve the resource at its own address',
  }),
  missing: fatal('retrieval-not-found', {
    message: 'The host has no such resource',
    authority: `${http}, sections 15.5.5 and 15.5.11`,
    remedy: 'Publish the resource, or correct its address',
  }),
  statusUnexpected: fatal('retrieval-status-unexpected', {
    message: 'The host answered with another status than 200',
    authority: `${http}, section 15`,
    remedy: 'Serve the resource with status 200',
  }),
  contentTypeUnexpected: fatal('retrieval-content-type-unexpected', {
    message: 'The resource has a media type that is not expected of it, or is compressed',
    authority: `${http}, sections 8.3 and 8.4`,
    remedy: 'Serve the resource with its own media type, uncompressed where the request asks so',
  }),
} as const
