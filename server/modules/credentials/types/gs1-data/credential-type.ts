import type { ClaimedAttestation, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { linkedIdAt } from '../parts/digital-link.ts'
import { goodsAt } from '../parts/goods.ts'
import { gs1DeclarationContext, gs1Frame, gs1TradeItemContext, keyAuthorizationAt } from '../parts/gs1.ts'
import { at, type Passage } from '../parts/passage.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt } from '../parts/references.ts'
import { all, list, text, untyped, uri } from '../parts/thing.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Data of a product, by the company that gave it its number: what it is, and where it is sold. */
export const gs1Data: CredentialType = {
  name: 'GS1DataCredential',
  title: 'GS1 product data',
  summary: 'A company says what the product with its number is; customs takes from it description, content and markets, which the goods that arrive are held against.',
  area: 'e-commerce',
  contexts: [gs1TradeItemContext, gs1DeclarationContext],
  source: traceabilityTerm('GS1DataCredential'),
  frame: gs1Frame,
  subject: untyped({ id: uri }, {
    // The vocabulary spells it both ways: in its schema with s, in its example with z.
    ...all(uri, 'sameAs', 'keyAuthorization', 'keyAuthorisation', 'tradeItemImageURL'),
    ...all(text, 'brandOwner', 'tradeItemDescription', 'gpcCode', 'netContent', 'netContentUOM'),
    ...all(list(text), 'dataCertification', 'targetMarketCountryCode'),
  }),
  claims: claimsFrom({ issuer: 'brand-owner', subject: read }),
}

function read(item: Passage): Partial<CredentialClaims> {
  return {
    goods: goodsAt(item, {
      description: [at(item, 'tradeItemDescription')],
      identifiers: [...linkedIdAt(item), ...linkedIdAt(at(item, 'sameAs'))],
      quantities: quantitiesAt(at(item, 'netContent'), 'net-content', at(item, 'netContentUOM')),
    }),
    attestations: [...keyAuthorizationAt(item), ...saidOf(item)],
  }
}

function saidOf(item: Passage): readonly ClaimedAttestation[] {
  return [
    ...attestationsAt(at(item, 'brandOwner'), 'brand-owner'),
    ...attestationsAt(at(item, 'gpcCode'), 'global-product-class'),
    ...attestationsAt(at(item, 'targetMarketCountryCode'), 'target-market'),
    ...attestationsAt(at(item, 'dataCertification'), 'data-certification'),
  ]
}
