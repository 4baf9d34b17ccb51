/** Made from api/openapi.json by tools/write-generated.ts: change the routes, not this. */
export interface paths {
    readonly "/bonds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bonds that you may see */
        readonly get: operations["listBonds"];
        readonly put?: never;
        /**
         * Take a bond on file
         * @description Role: administrator. 19 CFR part 113.
         */
        readonly post: operations["executeBond"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bonds/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One bond */
        readonly get: operations["readBond"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bonds/{number}/sufficiency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a continuous bond is large enough for the past year’s duties, taxes and fees
         * @description 19 CFR 113.13 and Customs Directive 3510-004; figures known from secondary sources are marked and only warn
         */
        readonly get: operations["readBondSufficiency"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bonds/{number}/termination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terminate a continuous bond
         * @description Role: administrator. 19 CFR 113.27.
         */
        readonly post: operations["terminateBond"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check without filing
         * @description A dry run of POST /filings: the same checks on the same ground, and nothing is stored.
         */
        readonly post: operations["checkInterchange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/determinations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Determinations, newest first */
        readonly get: operations["listDeterminations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/determinations/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An officer holds, examines, asks for documents or releases
         * @description The right to decide differs by role: port officers decide all of it, agriculture specialists place and lift holds.
         */
        readonly post: operations["decideByOfficer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/entries/{entryNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is on file under an entry number, and the filings that made it */
        readonly get: operations["readEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hear what happens to your filings, as it happens
         * @description Server-sent events, in the order in which they happened. Without Last-Event-ID the stream begins with what happens next; with it, or with ?after=, it resumes after that position and misses nothing. `?after=0` begins with the first fact.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Filings, newest first */
        readonly get: operations["listFilings"];
        readonly put?: never;
        /**
         * File an interchange or a declaration
         * @description The body is checked, assessed, determined, logged and committed before the answer comes; the answer carries the determination of each filing, the answer in the format of the body, and a receipt that verifies offline. A filing that findings reject is recorded too, with outcome reject; where no declaration can be read at all, nothing is filed and the answer is 422. Ask for the media type of the body in Accept to get the records alone.
         */
        readonly post: operations["fileInterchange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One filing with its declaration, findings and assessment */
        readonly get: operations["readFiling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filings/{id}/assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is owed, with the tree that explains it */
        readonly get: operations["readAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filings/{id}/determinations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was determined about a filing, oldest first */
        readonly get: operations["readDeterminations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filings/{id}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The findings of a filing */
        readonly get: operations["readFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filings/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The receipt of a filing
         * @description A C2SP tlog-proof that verifies offline with the key of the log. Its proof is for the log as it stands now; the one that came with the answer holds as well.
         */
        readonly get: operations["readReceipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the service is ready */
        readonly get: operations["readHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/importers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The importers that you may see
         * @description Your own organisation’s, and those whose power of attorney to you is in force
         */
        readonly get: operations["listImporters"];
        readonly put?: never;
        /**
         * Register an importer (CBP Form 5106)
         * @description Role: administrator. 19 CFR 24.5.
         */
        readonly post: operations["registerImporter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/importers/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One importer */
        readonly get: operations["readImporter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/checkpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest signed state of the log (C2SP tlog-checkpoint) */
        readonly get: operations["readCheckpoint"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The log’s public key (C2SP signed-note); confirm it by another way before you trust it */
        readonly get: operations["readLedgerKey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The proof that the log only grew between two sizes (RFC 9162 section 2.1.4) */
        readonly get: operations["readConsistencyProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/tile/{path}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A tile of hashes, or of entries under entries/ (C2SP tlog-tiles) */
        readonly get: operations["readTile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Metrics in Prometheus’s text format */
        readonly get: operations["readMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The organisations that you may see */
        readonly get: operations["listOrganisations"];
        readonly put?: never;
        /**
         * Register an organisation
         * @description Role: administrator. National permits: 19 CFR 111.19.
         */
        readonly post: operations["registerOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisations/{organisation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One organisation */
        readonly get: operations["readOrganisation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/powers-of-attorney": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The powers of attorney that you granted or hold */
        readonly get: operations["listPowersOfAttorney"];
        readonly put?: never;
        /**
         * Grant a power of attorney
         * @description Roles: filer of the importer’s own organisation, or administrator. A broker cannot empower itself. 19 CFR 141.31-141.46.
         */
        readonly post: operations["grantPowerOfAttorney"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/powers-of-attorney/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One power of attorney */
        readonly get: operations["readPowerOfAttorney"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/powers-of-attorney/{id}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a power of attorney
         * @description Roles: filer of the importer’s organisation or of the agent (who lays it down), or administrator. 19 CFR 141.35.
         */
        readonly post: operations["revokePowerOfAttorney"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Entries with duty under a measure held invalid, and the refund on each */
        readonly get: operations["listRefunds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/duty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What would be owed on goods
         * @description Assesses the numbers given and no others; provisions that may also apply are findings.
         */
        readonly post: operations["assessDuty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/lines/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A tariff number on a date */
        readonly get: operations["readTariffLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The tariff revisions that assessments rest on */
        readonly get: operations["listTariffRevisions"];
        readonly put?: never;
        /**
         * Load a revision of the HTSUS
         * @description The body is the file as USITC exports it, as text/csv or application/octet-stream (also for JSON). All of it is loaded or nothing.
         */
        readonly post: operations["loadTariffRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/tables/agriculture-fees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The agriculture fees that were loaded */
        readonly get: operations["listAgricultureFees"];
        readonly put?: never;
        /** Load agriculture fees from a published notice */
        readonly post: operations["loadAgricultureFees"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/tables/case-rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The case rates that were loaded */
        readonly get: operations["listCaseRates"];
        readonly put?: never;
        /** Load case rates from a published notice */
        readonly post: operations["loadCaseRates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/tables/exchange-rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The exchange rates that were loaded */
        readonly get: operations["listExchangeRates"];
        readonly put?: never;
        /** Load exchange rates from a published notice */
        readonly post: operations["loadExchangeRates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/tables/fee-notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The fee notices that were loaded */
        readonly get: operations["listFeeNotices"];
        readonly put?: never;
        /** Load fee notices from a published notice */
        readonly post: operations["loadFeeNotices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/tables/measures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The measures that were loaded */
        readonly get: operations["listMeasures"];
        readonly put?: never;
        /** Load measures from a published notice */
        readonly post: operations["loadMeasures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariff/tables/note-rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The note rates that were loaded */
        readonly get: operations["listNoteRates"];
        readonly put?: never;
        /** Load note rates from a published notice */
        readonly post: operations["loadNoteRates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook-subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Your webhook subscriptions */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Be told of facts by webhook
         * @description Deliveries are POSTed as JSON, signed after Standard Webhooks 1.0 (HMAC-SHA256 with the secret that this answer shows once), and retried with growing pauses until a 2xx answer.
         */
        readonly post: operations["subscribeWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook-subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End a webhook subscription */
        readonly delete: operations["endWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook-subscriptions/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last hundred deliveries of a subscription */
        readonly get: operations["listWebhookDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Declaration
         * @description The canonical declaration, by the names of the WCO Data Model
         * @example {
         *       "kind": "entry-summary",
         *       "functionCode": "add",
         *       "entryNumber": "ZZ900002025",
         *       "typeCode": "11",
         *       "dates": {
         *         "estimatedEntry": "2026-02-11",
         *         "importation": "2026-02-11",
         *         "estimatedArrival": "2026-02-11"
         *       },
         *       "indicators": {
         *         "bondWaiver": "0",
         *         "electronicSignature": "X"
         *       },
         *       "consignments": [
         *         {
         *           "transportDocuments": [
         *             {
         *               "type": "M",
         *               "identifier": "99912345202"
         *             }
         *           ],
         *           "manifestedQuantity": "12",
         *           "manifestedUnit": "CTN"
         *         }
         *       ],
         *       "conveyances": [
         *         {
         *           "carrierCode": "ZZ",
         *           "trip": "0102"
         *         }
         *       ],
         *       "goodsItems": [
         *         {
         *           "descriptions": [
         *             "STONEWARE SERVING BOWLS"
         *           ],
         *           "parties": [
         *             {
         *               "role": "MF",
         *               "identifier": {
         *                 "qualifier": "MID",
         *                 "value": "GBEXAPOT77STO"
         *               }
         *             },
         *             {
         *               "role": "BY",
         *               "identifier": {
         *                 "qualifier": "EI",
         *                 "value": "89-100000100"
         *               }
         *             }
         *           ],
         *           "commodities": [
         *             {
         *               "code": "6912003950",
         *               "quantities": [
         *                 {
         *                   "value": "60.00",
         *                   "unit": "DPC"
         *                 }
         *               ],
         *               "duty": "81.00",
         *               "value": "1800"
         *             }
         *           ],
         *           "origin": "GB",
         *           "countryOfExport": "GB",
         *           "exportation": "2026-01-22",
         *           "charges": "260",
         *           "grossWeightKilograms": "190",
         *           "relatedParty": "N"
         *         }
         *       ],
         *       "headerFees": [
         *         {
         *           "classCode": "311",
         *           "amount": "2.69"
         *         }
         *       ],
         *       "portOfEntry": "1001",
         *       "functionalReference": "JSONINF",
         *       "transportMode": "40",
         *       "payment": {
         *         "type": "1"
         *       },
         *       "importerOfRecord": {
         *         "number": "89-100000100"
         *       },
         *       "consignee": {
         *         "number": "89-100000100"
         *       },
         *       "destinationState": "NY",
         *       "portOfUnlading": "1001",
         *       "totals": {
         *         "feesByClass": [
         *           {
         *             "classCode": "311",
         *             "amount": "2.69"
         *           }
         *         ],
         *         "duty": "81.00",
         *         "fees": "2.69",
         *         "internalRevenueTax": "0.00",
         *         "antidumping": "0.00",
         *         "countervailing": "0.00",
         *         "otherRevenue": "0.00"
         *       }
         *     }
         */
        readonly Declaration: {
            readonly agencySubstitutions?: readonly {
                readonly agency?: string;
                readonly description?: string;
                readonly disclaim?: string;
                readonly processing?: string;
                readonly program?: string;
                /** @default [] */
                readonly records?: readonly {
                    readonly fields: {
                        readonly [key: string]: string;
                    };
                    readonly type: string;
                }[];
            }[];
            readonly bondedWarehouse?: string;
            /** @default [] */
            readonly bonds?: readonly {
                readonly amount?: string;
                readonly continuousBondChange?: string;
                readonly designation?: string;
                readonly producerAccount?: string;
                readonly suretyCode?: string;
                readonly type: string;
            }[];
            readonly bondWaiverReason?: string;
            readonly changeReason?: string;
            readonly consignee?: {
                readonly number: string;
                readonly qualifier?: string;
            };
            /** @default [] */
            readonly consignments?: readonly {
                readonly conveyances?: readonly {
                    /** Format: date */
                    readonly arrival?: string;
                    readonly carrierCode?: string;
                    /** @default [] */
                    readonly equipment?: readonly string[];
                    readonly name?: string;
                    readonly quantity?: string;
                    readonly trip?: string;
                    readonly unit?: string;
                    readonly vesselCode?: string;
                }[];
                readonly manifestedQuantity?: string;
                readonly manifestedUnit?: string;
                /** @default [] */
                readonly transportDocuments?: readonly {
                    readonly identifier: string;
                    readonly isNonAutomated?: boolean;
                    readonly issuer?: string;
                    readonly quantity?: string;
                    readonly type: string;
                }[];
            }[];
            readonly contact?: {
                readonly name: string;
                readonly phone: string;
            };
            /** @default [] */
            readonly conveyances?: readonly {
                /** Format: date */
                readonly arrival?: string;
                readonly carrierCode?: string;
                /** @default [] */
                readonly equipment?: readonly string[];
                readonly name?: string;
                readonly quantity?: string;
                readonly trip?: string;
                readonly unit?: string;
                readonly vesselCode?: string;
            }[];
            readonly correction?: {
                readonly acceleratedLiquidation?: string;
                /** @default [] */
                readonly explanation?: readonly string[];
                /** @default [] */
                readonly headerReasons?: readonly string[];
                readonly indicator: string;
            };
            /** @default {} */
            readonly dates?: {
                /** Format: date */
                readonly elected?: string;
                readonly electionCode?: string;
                /** Format: date */
                readonly estimatedArrival?: string;
                /** Format: date */
                readonly estimatedEntry?: string;
                /** Format: date */
                readonly importation?: string;
                /** Format: date */
                readonly inBond?: string;
            };
            readonly destinationState?: string;
            readonly electedExamSite?: string;
            readonly entryNumber: string;
            readonly estimatedValue?: string;
            readonly examPort?: string;
            readonly foreignTradeZone?: string;
            readonly functionalReference?: string;
            /**
             * @default add
             * @enum {string}
             */
            readonly functionCode?: "add" | "replace" | "update" | "cancel";
            readonly generalOrderNumber?: string;
            /** @default [] */
            readonly goodsItems?: readonly {
                /** @default [] */
                readonly additionalDeclarations?: readonly {
                    readonly fields: {
                        readonly [key: string]: string;
                    };
                    readonly type: string;
                }[];
                readonly agencySubstitutions?: readonly {
                    readonly agency?: string;
                    readonly description?: string;
                    readonly disclaim?: string;
                    readonly processing?: string;
                    readonly program?: string;
                    /** @default [] */
                    readonly records?: readonly {
                        readonly fields: {
                            readonly [key: string]: string;
                        };
                        readonly type: string;
                    }[];
                }[];
                readonly articleSet?: string;
                /** @default [] */
                readonly censusOverrides?: readonly {
                    readonly condition: string;
                    readonly override: string;
                }[];
                readonly charges?: string;
                /** @default [] */
                readonly commodities?: readonly {
                    /** @default [] */
                    readonly agencyData?: readonly {
                        readonly agency?: string;
                        readonly description?: string;
                        readonly disclaim?: string;
                        readonly processing?: string;
                        readonly program?: string;
                        /** @default [] */
                        readonly records?: readonly {
                            readonly fields: {
                                readonly [key: string]: string;
                            };
                            readonly type: string;
                        }[];
                    }[];
                    readonly code: string;
                    readonly currentCode?: string;
                    readonly duty?: string;
                    /** @default [] */
                    readonly quantities?: readonly {
                        readonly unit: string;
                        readonly value: string;
                    }[];
                    readonly sanctionDisclaim?: string;
                    readonly value?: string;
                }[];
                /** @default [] */
                readonly correctionReasons?: readonly string[];
                readonly countryOfExport?: string;
                /** @default [] */
                readonly descriptions?: readonly string[];
                /** Format: date */
                readonly exportation?: string;
                readonly feeExemption?: string;
                /** @default [] */
                readonly fees?: readonly {
                    readonly amount: string;
                    readonly classCode: string;
                }[];
                readonly grossWeightKilograms?: string;
                /** @default [] */
                readonly internalRevenueTaxes?: readonly {
                    readonly amount: string;
                    readonly classCode: string;
                }[];
                /** @default [] */
                readonly invoices?: readonly {
                    readonly descriptions?: readonly string[];
                    readonly number: string;
                    /** @default [] */
                    readonly ranges?: readonly {
                        readonly from: number;
                        readonly to: number;
                    }[];
                    readonly rulings?: readonly {
                        readonly number?: string;
                        readonly type: string;
                    }[];
                    readonly supplier: string;
                }[];
                /** @default [] */
                readonly licences?: readonly {
                    readonly number: string;
                    readonly type: string;
                }[];
                readonly lineIdentifier?: string;
                readonly netCost?: string;
                readonly nonReimbursement?: string;
                readonly origin?: string;
                /** @default [] */
                readonly otherRevenues?: readonly {
                    readonly amount: string;
                    readonly classCode: string;
                }[];
                /** @default [] */
                readonly parties?: readonly {
                    readonly address?: {
                        readonly city?: string;
                        /** @default [] */
                        readonly components?: readonly {
                            readonly qualifier: string;
                            readonly value: string;
                        }[];
                        readonly country?: string;
                        readonly postalCode?: string;
                        readonly subdivision?: string;
                    };
                    readonly globalIdentifiers?: readonly {
                        readonly descriptions?: readonly string[];
                        readonly qualifier: string;
                        readonly value: string;
                    }[];
                    readonly identifier?: {
                        readonly qualifier: string;
                        readonly value: string;
                    };
                    readonly name?: string;
                    readonly role: string;
                }[];
                readonly portOfLading?: string;
                readonly productClaim?: string;
                readonly relatedParty?: string;
                /** @default [] */
                readonly rulings?: readonly {
                    readonly number?: string;
                    readonly type: string;
                }[];
                readonly sanctionsInformation?: readonly {
                    readonly field: string;
                    readonly group: string;
                    readonly type: string;
                    readonly value?: string;
                }[];
                readonly sequence?: number;
                readonly specialProgram?: string;
                readonly textileCategory?: string;
                /** Format: date */
                readonly textileExportation?: string;
                /** @default [] */
                readonly tradeRemedyCases?: readonly {
                    readonly caseNumber: string;
                    readonly claim?: string;
                    readonly duty?: string;
                    readonly nonReimbursementDeclaration?: string;
                    readonly quantity?: string;
                    readonly rate?: string;
                    readonly rateType?: string;
                    readonly value?: string;
                }[];
                readonly valuation?: {
                    /** @default [] */
                    readonly adjustments?: readonly {
                        readonly amount: string;
                        readonly currency?: string;
                        readonly kind: string;
                    }[];
                    /** @enum {string} */
                    readonly basis?: "transaction" | "first-sale" | "related-party-transaction" | "identical" | "similar" | "deductive" | "computed" | "fallback";
                    readonly currency: string;
                    /** Format: date */
                    readonly exportation?: string;
                    readonly invoiceAmount: string;
                };
                readonly visaNumber?: string;
                readonly zoneStatus?: {
                    /** Format: date */
                    readonly privilegedFiling?: string;
                    readonly quantity?: string;
                    readonly status: string;
                };
            }[];
            readonly goodsLocation?: string;
            /** @default [] */
            readonly headerFees?: readonly {
                readonly amount: string;
                readonly classCode: string;
            }[];
            readonly importerOfRecord?: {
                readonly number: string;
                readonly qualifier?: string;
            };
            /** @default {} */
            readonly indicators?: {
                readonly agencyDataIncluded?: string;
                readonly bondWaiver?: string;
                readonly concernsSplitShipment?: boolean;
                readonly consolidatedExpressInformal?: string;
                readonly consolidatedSummary?: string;
                readonly deferredTaxPayment?: string;
                readonly documentsInImageSystem?: boolean;
                readonly electronicInvoice?: string;
                readonly electronicSignature?: string;
                readonly hasMultipleCargoDispositions?: boolean;
                readonly immediateDelivery?: boolean;
                readonly knownImporter?: string;
                readonly liveEntry?: string;
                readonly requestsCargoRelease?: boolean;
                readonly shipmentUsage?: string;
                readonly splitShipment?: string;
                readonly temporaryImportation?: string;
            };
            /** @enum {string} */
            readonly kind: "entry" | "entry-summary";
            /** @default [] */
            readonly missingDocuments?: readonly string[];
            readonly notifyParty?: {
                readonly number: string;
                readonly qualifier?: string;
            };
            /** @default [] */
            readonly parties?: readonly {
                readonly address?: {
                    readonly city?: string;
                    /** @default [] */
                    readonly components?: readonly {
                        readonly qualifier: string;
                        readonly value: string;
                    }[];
                    readonly country?: string;
                    readonly postalCode?: string;
                    readonly subdivision?: string;
                };
                readonly globalIdentifiers?: readonly {
                    readonly descriptions?: readonly string[];
                    readonly qualifier: string;
                    readonly value: string;
                }[];
                readonly identifier?: {
                    readonly qualifier: string;
                    readonly value: string;
                };
                readonly name?: string;
                readonly role: string;
            }[];
            readonly payment?: {
                readonly clientBranch?: string;
                readonly periodicMonth?: string;
                /** Format: date */
                readonly statementPrintDate?: string;
                readonly type?: string;
            };
            readonly portOfEntry?: string;
            readonly portOfUnlading?: string;
            readonly reconciliation?: {
                readonly issueCode?: string;
                readonly tradeAgreement?: string;
            };
            /** @default [] */
            readonly references?: readonly {
                readonly identifier: string;
                readonly qualifier: string;
            }[];
            /** @default [] */
            readonly releases?: readonly string[];
            readonly totals?: {
                readonly antidumping?: string;
                readonly bondedAntidumping?: string;
                readonly bondedCountervailing?: string;
                readonly cashAntidumping?: string;
                readonly cashCountervailing?: string;
                readonly countervailing?: string;
                readonly duty?: string;
                readonly fees?: string;
                /** @default [] */
                readonly feesByClass?: readonly {
                    readonly amount: string;
                    readonly classCode: string;
                }[];
                readonly internalRevenueTax?: string;
                readonly otherRevenue?: string;
            };
            readonly transportMode?: string;
            readonly typeCode: string;
            readonly warehouse?: {
                readonly entryNumber: string;
                /** @default false */
                readonly isFinalWithdrawal?: boolean;
                readonly port?: string;
            };
        };
        /**
         * @description Problem details (RFC 9457)
         * @example {
         *       "type": "about:blank",
         *       "title": "Not found",
         *       "status": 404,
         *       "detail": "There is nothing under this name that you may see",
         *       "instance": "urn:uuid:6f0f3a52-9a52-4c0c-9d0e-0a8f5a3c1b77"
         *     }
         */
        readonly Problem: {
            readonly detail?: string;
            /** @description This occurrence; name it when you ask for help */
            readonly instance?: string;
            readonly status: number;
            readonly title: string;
            /** @description A URI that names the kind of problem */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listBonds: {
        readonly parameters: {
            readonly query?: {
                /** @description Key of the last record of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bonds: readonly {
                            /** @example 1 */
                            readonly activity: string;
                            /** @example 50000 */
                            readonly amountDollars: number;
                            readonly annualDutiesDollars?: number;
                            readonly entryNumber?: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly executedOn: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly from: string;
                            /**
                             * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                             * @example 89-100000100
                             */
                            readonly importerNumber: string;
                            /** @example 248SBX001 */
                            readonly number: string;
                            /** @example ZZ1 */
                            readonly suretyCode: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly terminatedOn?: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly to?: string;
                            /** @description 8 continuous, 9 single transaction */
                            readonly type: "8" | "9";
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly executeBond: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @example 1 */
                    readonly activity: string;
                    /** @example 50000 */
                    readonly amountDollars: number;
                    readonly annualDutiesDollars?: number;
                    readonly entryNumber?: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly executedOn: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly from: string;
                    /**
                     * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                     * @example 89-100000100
                     */
                    readonly importerNumber: string;
                    /** @example 248SBX001 */
                    readonly number: string;
                    /** @example ZZ1 */
                    readonly suretyCode: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly to?: string;
                    /** @description 8 continuous, 9 single transaction */
                    readonly type: "8" | "9";
                };
            };
        };
        readonly responses: {
            /** @description Made */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @example 1 */
                        readonly activity: string;
                        /** @example 50000 */
                        readonly amountDollars: number;
                        readonly annualDutiesDollars?: number;
                        readonly entryNumber?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly importerNumber: string;
                        /** @example 248SBX001 */
                        readonly number: string;
                        /** @example ZZ1 */
                        readonly suretyCode: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly terminatedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                        /** @description 8 continuous, 9 single transaction */
                        readonly type: "8" | "9";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readBond: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @example 1 */
                        readonly activity: string;
                        /** @example 50000 */
                        readonly amountDollars: number;
                        readonly annualDutiesDollars?: number;
                        readonly entryNumber?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly importerNumber: string;
                        /** @example 248SBX001 */
                        readonly number: string;
                        /** @example ZZ1 */
                        readonly suretyCode: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly terminatedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                        /** @description 8 continuous, 9 single transaction */
                        readonly type: "8" | "9";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readBondSufficiency: {
        readonly parameters: {
            readonly query?: {
                /** @example 2026-07-16 */
                readonly on?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly certainty?: string;
                        readonly findings: readonly {
                            readonly [key: string]: unknown;
                        }[];
                        readonly isSufficient: boolean;
                        readonly requiredDollars?: string;
                        readonly roundedUpToStepDollars?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly terminateBond: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly by: "principal" | "surety";
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly terminatedOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @example 1 */
                        readonly activity: string;
                        /** @example 50000 */
                        readonly amountDollars: number;
                        readonly annualDutiesDollars?: number;
                        readonly entryNumber?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly importerNumber: string;
                        /** @example 248SBX001 */
                        readonly number: string;
                        /** @example ZZ1 */
                        readonly suretyCode: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly terminatedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                        /** @description 8 continuous, 9 single transaction */
                        readonly type: "8" | "9";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkInterchange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Declaration"] | {
                    readonly declarations: readonly components["schemas"]["Declaration"][];
                };
                /**
                 * @example A9901ZZ9SANDBX           SE
                 *     B  2704ZZ9SE
                 *     SE10DZZ9  00001019 01EI 89-10000010011800000277002704
                 *     SE13SANDBOX DESK                            2025550100     01
                 *     SE20CR VESSEL1
                 *     Y  2704ZZ9SE
                 *     Z9901ZZ9
                 */
                readonly "application/vnd.customhouse.catair": string;
                readonly "application/vnd.customhouse.declaration+json": components["schemas"]["Declaration"] | {
                    readonly declarations: readonly components["schemas"]["Declaration"][];
                };
                /**
                 * @example A9901ZZ9SANDBX           SE
                 *     B  2704ZZ9SE
                 *     SE10DZZ9  00001019 01EI 89-10000010011800000277002704
                 *     SE13SANDBOX DESK                            2025550100     01
                 *     SE20CR VESSEL1
                 *     Y  2704ZZ9SE
                 *     Z9901ZZ9
                 */
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accepted: boolean;
                        readonly filings: readonly {
                            readonly accepted: boolean;
                            readonly assessment?: {
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly antidumping: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly countervailing: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly duty: string;
                                readonly fees: {
                                    readonly [key: string]: string;
                                };
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly feesTotal: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly internalRevenueTax: string;
                                readonly isProvisional: boolean;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly otherRevenue: string;
                                readonly rateDate: string;
                                readonly rateDateBasis: string;
                                readonly revision: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly determination: {
                                /** Format: date-time */
                                readonly decidedAt: string;
                                readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                readonly reasons: readonly {
                                    readonly authority: string;
                                    readonly findings: readonly string[];
                                    readonly nextStep: string;
                                    readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                    readonly rule: string;
                                    readonly words: string;
                                }[];
                            };
                            readonly entryNumber: string;
                            /** Format: uuid */
                            readonly filing: string;
                            readonly findings: readonly {
                                readonly authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                readonly code: string;
                                readonly message: string;
                                readonly pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    readonly declaration?: string;
                                    readonly record?: {
                                        readonly from: number;
                                        readonly recordNumber: number;
                                        readonly recordType: string;
                                        readonly to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A/063
                                     */
                                    readonly wco?: string;
                                };
                                readonly remedy: string;
                                readonly severity: "fatal" | "warning" | "information";
                                readonly subject?: "census" | "agency";
                            }[];
                            readonly functionCode: "add" | "replace" | "update" | "cancel";
                            readonly kind: "entry" | "entry-summary";
                            /** @description Whether it took the place of a filing on file */
                            readonly replacesOnFile: boolean;
                            /**
                             * @description Entry summary version: three digits major, two minor
                             * @example 00100
                             */
                            readonly version?: string;
                        }[];
                        readonly findings: readonly {
                            readonly authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            readonly code: string;
                            readonly message: string;
                            readonly pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                readonly declaration?: string;
                                readonly record?: {
                                    readonly from: number;
                                    readonly recordNumber: number;
                                    readonly recordType: string;
                                    readonly to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A/063
                                 */
                                readonly wco?: string;
                            };
                            readonly remedy: string;
                            readonly severity: "fatal" | "warning" | "information";
                            readonly subject?: "census" | "agency";
                        }[];
                        readonly format: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeterminations: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly outcome?: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly determinations: readonly {
                            readonly act?: string;
                            readonly client: string;
                            /** Format: date-time */
                            readonly decidedAt: string;
                            readonly decidedBy?: string;
                            readonly entryNumber: string;
                            /** Format: uuid */
                            readonly filing: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly organisation: string;
                            readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            readonly reasons: readonly {
                                readonly authority: string;
                                readonly findings: readonly string[];
                                readonly nextStep: string;
                                readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                readonly rule: string;
                                readonly words: string;
                            }[];
                            readonly role?: string;
                            readonly why?: string;
                        }[];
                        readonly next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideByOfficer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The filing */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly act: "place-hold" | "lift-hold" | "order-exam" | "record-exam" | "request-documents" | "accept-documents" | "release";
                    /** @description With record-exam */
                    readonly isExamPassed?: boolean;
                    /** @description The filer reads it */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly act?: string;
                        readonly client: string;
                        /** Format: date-time */
                        readonly decidedAt: string;
                        readonly decidedBy?: string;
                        readonly entryNumber: string;
                        /** Format: uuid */
                        readonly filing: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly organisation: string;
                        readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                        readonly reasons: readonly {
                            readonly authority: string;
                            readonly findings: readonly string[];
                            readonly nextStep: string;
                            readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            readonly rule: string;
                            readonly words: string;
                        }[];
                        readonly role?: string;
                        readonly why?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly entryNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description What is on file */
                        readonly entry: unknown;
                        readonly filings: readonly {
                            readonly accepted: boolean;
                            /** @description Importer of record */
                            readonly client: string;
                            readonly entryNumber: string;
                            readonly environment: string;
                            readonly functionCode: string;
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: uuid */
                            readonly interchange: string;
                            readonly kind: string;
                            readonly organisation: string;
                            readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            /** Format: date-time */
                            readonly receivedAt: string;
                            readonly version?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description A position to begin after; Last-Event-ID counts before it */
                readonly after?: string;
            };
            readonly header?: {
                readonly "last-event-id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description id is the position, event the type of fact, data the fact as JSON */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 42
                     *     event: EntryFiled
                     *     data: {"position":"42","type":"EntryFiled","subject":"0190…","occurredAt":"2026-02-02T15:04:05.000Z","data":{}}
                     */
                    readonly "text/event-stream": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFilings: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly entryNumber?: string;
                readonly from?: string;
                readonly importer?: string;
                readonly kind?: "entry" | "entry-summary";
                readonly limit?: number;
                readonly outcome?: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly filings: readonly {
                            readonly accepted: boolean;
                            /** @description Importer of record */
                            readonly client: string;
                            readonly entryNumber: string;
                            readonly environment: string;
                            readonly functionCode: string;
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: uuid */
                            readonly interchange: string;
                            readonly kind: string;
                            readonly organisation: string;
                            readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            /** Format: date-time */
                            readonly receivedAt: string;
                            readonly version?: string;
                        }[];
                        /** @description Give it as `after` for the next page */
                        readonly next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly fileInterchange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Required: 1 to 200 printable characters, new for each filing, the same when the call is repeated */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Declaration"] | {
                    readonly declarations: readonly components["schemas"]["Declaration"][];
                };
                /**
                 * @example A9901ZZ9SANDBX           SE
                 *     B  2704ZZ9SE
                 *     SE10DZZ9  00001019 01EI 89-10000010011800000277002704
                 *     SE13SANDBOX DESK                            2025550100     01
                 *     SE20CR VESSEL1
                 *     Y  2704ZZ9SE
                 *     Z9901ZZ9
                 */
                readonly "application/vnd.customhouse.catair": string;
                readonly "application/vnd.customhouse.declaration+json": components["schemas"]["Declaration"] | {
                    readonly declarations: readonly components["schemas"]["Declaration"][];
                };
                /**
                 * @example A9901ZZ9SANDBX           SE
                 *     B  2704ZZ9SE
                 *     SE10DZZ9  00001019 01EI 89-10000010011800000277002704
                 *     SE13SANDBOX DESK                            2025550100     01
                 *     SE20CR VESSEL1
                 *     Y  2704ZZ9SE
                 *     Z9901ZZ9
                 */
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description Made */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly answers: {
                            readonly content: string;
                            readonly mediaType: string;
                        };
                        readonly filings: readonly ({
                            readonly accepted: boolean;
                            readonly assessment?: {
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly antidumping: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly countervailing: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly duty: string;
                                readonly fees: {
                                    readonly [key: string]: string;
                                };
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly feesTotal: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly internalRevenueTax: string;
                                readonly isProvisional: boolean;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly otherRevenue: string;
                                readonly rateDate: string;
                                readonly rateDateBasis: string;
                                readonly revision: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly determination: {
                                /** Format: date-time */
                                readonly decidedAt: string;
                                readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                readonly reasons: readonly {
                                    readonly authority: string;
                                    readonly findings: readonly string[];
                                    readonly nextStep: string;
                                    readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                    readonly rule: string;
                                    readonly words: string;
                                }[];
                            };
                            readonly entryNumber: string;
                            /** Format: uuid */
                            readonly filing: string;
                            readonly findings: readonly {
                                readonly authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                readonly code: string;
                                readonly message: string;
                                readonly pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    readonly declaration?: string;
                                    readonly record?: {
                                        readonly from: number;
                                        readonly recordNumber: number;
                                        readonly recordType: string;
                                        readonly to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A/063
                                     */
                                    readonly wco?: string;
                                };
                                readonly remedy: string;
                                readonly severity: "fatal" | "warning" | "information";
                                readonly subject?: "census" | "agency";
                            }[];
                            readonly functionCode: "add" | "replace" | "update" | "cancel";
                            readonly kind: "entry" | "entry-summary";
                            /** @description Whether it took the place of a filing on file */
                            readonly replacesOnFile: boolean;
                            /**
                             * @description Entry summary version: three digits major, two minor
                             * @example 00100
                             */
                            readonly version?: string;
                        } & {
                            /** @description C2SP tlog-proof */
                            readonly receipt: string;
                        })[];
                        /** Format: uuid */
                        readonly interchange: string;
                        /** Format: date-time */
                        readonly receivedAt: string;
                        /** @description Messages that hold no readable declaration: they were not filed */
                        readonly unread?: readonly {
                            readonly findings: readonly {
                                readonly authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                readonly code: string;
                                readonly message: string;
                                readonly pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    readonly declaration?: string;
                                    readonly record?: {
                                        readonly from: number;
                                        readonly recordNumber: number;
                                        readonly recordType: string;
                                        readonly to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A/063
                                     */
                                    readonly wco?: string;
                                };
                                readonly remedy: string;
                                readonly severity: "fatal" | "warning" | "information";
                                readonly subject?: "census" | "agency";
                            }[];
                            /** @description Place in the interchange, counted from 1 */
                            readonly message: number;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFiling: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accepted: boolean;
                        readonly assessment?: unknown;
                        /** @description Importer of record */
                        readonly client: string;
                        readonly declaration: unknown;
                        readonly entryNumber: string;
                        readonly environment: string;
                        readonly findings: readonly {
                            readonly authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            readonly code: string;
                            readonly message: string;
                            readonly pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                readonly declaration?: string;
                                readonly record?: {
                                    readonly from: number;
                                    readonly recordNumber: number;
                                    readonly recordType: string;
                                    readonly to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A/063
                                 */
                                readonly wco?: string;
                            };
                            readonly remedy: string;
                            readonly severity: "fatal" | "warning" | "information";
                            readonly subject?: "census" | "agency";
                        }[];
                        readonly functionCode: string;
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly interchange: string;
                        readonly kind: string;
                        readonly organisation: string;
                        readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                        /** Format: date-time */
                        readonly receivedAt: string;
                        readonly version?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDeterminations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The filing */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly determinations: readonly {
                            readonly act?: string;
                            readonly client: string;
                            /** Format: date-time */
                            readonly decidedAt: string;
                            readonly decidedBy?: string;
                            readonly entryNumber: string;
                            /** Format: uuid */
                            readonly filing: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly organisation: string;
                            readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            readonly reasons: readonly {
                                readonly authority: string;
                                readonly findings: readonly string[];
                                readonly nextStep: string;
                                readonly outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                readonly rule: string;
                                readonly words: string;
                            }[];
                            readonly role?: string;
                            readonly why?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFindings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly findings: readonly {
                            readonly authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            readonly code: string;
                            readonly message: string;
                            readonly pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                readonly declaration?: string;
                                readonly record?: {
                                    readonly from: number;
                                    readonly recordNumber: number;
                                    readonly recordType: string;
                                    readonly to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A/063
                                 */
                                readonly wco?: string;
                            };
                            readonly remedy: string;
                            readonly severity: "fatal" | "warning" | "information";
                            readonly subject?: "census" | "agency";
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly checks: {
                            readonly [key: string]: string;
                        };
                        readonly status: "ready" | "not-ready";
                        readonly version: string;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly checks: {
                            readonly [key: string]: string;
                        };
                        readonly status: "ready" | "not-ready";
                        readonly version: string;
                    };
                };
            };
        };
    };
    readonly listImporters: {
        readonly parameters: {
            readonly query?: {
                /** @description Key of the last record of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly importers: readonly {
                            readonly companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                            readonly doingBusinessAs?: string;
                            readonly email?: string;
                            readonly mailingAddress: {
                                /** @example Newark */
                                readonly city: string;
                                /** @example US */
                                readonly country: string;
                                /** @example 07102 */
                                readonly postalCode?: string;
                                /** @example 1 Invented Street */
                                readonly street: string;
                                /** @example NJ */
                                readonly subdivision?: string;
                            };
                            /** @example Larkspur Home Goods (sandbox) */
                            readonly name: string;
                            /**
                             * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                             * @example 89-100000100
                             */
                            readonly number: string;
                            /** @example meridian */
                            readonly organisation?: string;
                            readonly phone?: string;
                            readonly physicalAddress: {
                                /** @example Newark */
                                readonly city: string;
                                /** @example US */
                                readonly country: string;
                                /** @example 07102 */
                                readonly postalCode?: string;
                                /** @example 1 Invented Street */
                                readonly street: string;
                                /** @example NJ */
                                readonly subdivision?: string;
                            };
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly registeredOn: string;
                            readonly status: "active" | "inactive" | "void";
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerImporter: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                    readonly doingBusinessAs?: string;
                    readonly email?: string;
                    readonly mailingAddress: {
                        /** @example Newark */
                        readonly city: string;
                        /** @example US */
                        readonly country: string;
                        /** @example 07102 */
                        readonly postalCode?: string;
                        /** @example 1 Invented Street */
                        readonly street: string;
                        /** @example NJ */
                        readonly subdivision?: string;
                    };
                    /** @example Larkspur Home Goods (sandbox) */
                    readonly name: string;
                    /**
                     * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                     * @example 89-100000100
                     */
                    readonly number: string;
                    /** @example meridian */
                    readonly organisation?: string;
                    readonly phone?: string;
                    readonly physicalAddress: {
                        /** @example Newark */
                        readonly city: string;
                        /** @example US */
                        readonly country: string;
                        /** @example 07102 */
                        readonly postalCode?: string;
                        /** @example 1 Invented Street */
                        readonly street: string;
                        /** @example NJ */
                        readonly subdivision?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Made */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                        readonly doingBusinessAs?: string;
                        readonly email?: string;
                        readonly mailingAddress: {
                            /** @example Newark */
                            readonly city: string;
                            /** @example US */
                            readonly country: string;
                            /** @example 07102 */
                            readonly postalCode?: string;
                            /** @example 1 Invented Street */
                            readonly street: string;
                            /** @example NJ */
                            readonly subdivision?: string;
                        };
                        /** @example Larkspur Home Goods (sandbox) */
                        readonly name: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly number: string;
                        /** @example meridian */
                        readonly organisation?: string;
                        readonly phone?: string;
                        readonly physicalAddress: {
                            /** @example Newark */
                            readonly city: string;
                            /** @example US */
                            readonly country: string;
                            /** @example 07102 */
                            readonly postalCode?: string;
                            /** @example 1 Invented Street */
                            readonly street: string;
                            /** @example NJ */
                            readonly subdivision?: string;
                        };
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly registeredOn: string;
                        readonly status: "active" | "inactive" | "void";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readImporter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                        readonly doingBusinessAs?: string;
                        readonly email?: string;
                        readonly mailingAddress: {
                            /** @example Newark */
                            readonly city: string;
                            /** @example US */
                            readonly country: string;
                            /** @example 07102 */
                            readonly postalCode?: string;
                            /** @example 1 Invented Street */
                            readonly street: string;
                            /** @example NJ */
                            readonly subdivision?: string;
                        };
                        /** @example Larkspur Home Goods (sandbox) */
                        readonly name: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly number: string;
                        /** @example meridian */
                        readonly organisation?: string;
                        readonly phone?: string;
                        readonly physicalAddress: {
                            /** @example Newark */
                            readonly city: string;
                            /** @example US */
                            readonly country: string;
                            /** @example 07102 */
                            readonly postalCode?: string;
                            /** @example 1 Invented Street */
                            readonly street: string;
                            /** @example NJ */
                            readonly subdivision?: string;
                        };
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly registeredOn: string;
                        readonly status: "active" | "inactive" | "void";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCheckpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLedgerKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readConsistencyProof: {
        readonly parameters: {
            readonly query: {
                readonly from: number;
                readonly to: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly from: number;
                        readonly hashes: readonly string[];
                        readonly to: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Level and index, e.g. 0/x001/x234/067 or entries/000.p/17 */
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOrganisations: {
        readonly parameters: {
            readonly query?: {
                /** @description Key of the last record of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly organisations: readonly {
                            readonly filerCodes: readonly string[];
                            /** @example meridian */
                            readonly id: string;
                            readonly kind: "broker" | "importer" | "customs" | "agency";
                            /** @example Meridian Customs Brokers (sandbox) */
                            readonly name: string;
                            /** @description National permit (19 CFR 111.19), of brokers alone */
                            readonly permit?: {
                                /**
                                 * Format: date
                                 * @example 2026-07-16
                                 */
                                readonly from: string;
                                /** @example SANDBOX-1 */
                                readonly number: string;
                                /**
                                 * Format: date
                                 * @example 2026-07-16
                                 */
                                readonly to?: string;
                            };
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filerCodes: readonly string[];
                    /** @example meridian */
                    readonly id: string;
                    readonly kind: "broker" | "importer" | "customs" | "agency";
                    /** @example Meridian Customs Brokers (sandbox) */
                    readonly name: string;
                    /** @description National permit (19 CFR 111.19), of brokers alone */
                    readonly permit?: {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        /** @example SANDBOX-1 */
                        readonly number: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Made */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly filerCodes: readonly string[];
                        /** @example meridian */
                        readonly id: string;
                        readonly kind: "broker" | "importer" | "customs" | "agency";
                        /** @example Meridian Customs Brokers (sandbox) */
                        readonly name: string;
                        /** @description National permit (19 CFR 111.19), of brokers alone */
                        readonly permit?: {
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly from: string;
                            /** @example SANDBOX-1 */
                            readonly number: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly to?: string;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly filerCodes: readonly string[];
                        /** @example meridian */
                        readonly id: string;
                        readonly kind: "broker" | "importer" | "customs" | "agency";
                        /** @example Meridian Customs Brokers (sandbox) */
                        readonly name: string;
                        /** @description National permit (19 CFR 111.19), of brokers alone */
                        readonly permit?: {
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly from: string;
                            /** @example SANDBOX-1 */
                            readonly number: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly to?: string;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPowersOfAttorney: {
        readonly parameters: {
            readonly query?: {
                /** @description Key of the last record of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly powersOfAttorney: readonly {
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly executedOn: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly from: string;
                            readonly id: string;
                            /**
                             * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                             * @example 89-100000100
                             */
                            readonly importerNumber: string;
                            /** @example meridian */
                            readonly organisation: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly revokedOn?: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            readonly to?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly grantPowerOfAttorney: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @example meridian */
                    readonly agent: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly executedOn: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly from: string;
                    /**
                     * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                     * @example 89-100000100
                     */
                    readonly importerNumber: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    readonly to?: string;
                };
            };
        };
        readonly responses: {
            /** @description Made */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        readonly id: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly importerNumber: string;
                        /** @example meridian */
                        readonly organisation: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly revokedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPowerOfAttorney: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        readonly id: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly importerNumber: string;
                        /** @example meridian */
                        readonly organisation: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly revokedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly revokePowerOfAttorney: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description First day on which the power counts no more; today unless stated
                     */
                    readonly revokedOn?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly from: string;
                        readonly id: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        readonly importerNumber: string;
                        /** @example meridian */
                        readonly organisation: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly revokedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        readonly to?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRefunds: {
        readonly parameters: {
            readonly query?: {
                /** @description Entry number: `next` of the page before */
                readonly after?: string;
                /** @description Entries a page */
                readonly limit?: number;
                /**
                 * @description Name of a measure held invalid; all of them where none is named
                 * @example ieepa-reciprocal
                 */
                readonly measure?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly measures: readonly {
                            readonly authority: string;
                            readonly codes: readonly string[];
                            readonly name: string;
                            readonly title: string;
                        }[];
                        /** @description Give it as `after` for the next page */
                        readonly next?: string;
                        readonly refunds: readonly {
                            /**
                             * @description Dollars and cents as decimal text, without interest
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly entryNumber: string;
                            /** Format: uuid */
                            readonly filing: string;
                            readonly importer: string;
                            /** @description False where liquidation is known to be final */
                            readonly isOpen: boolean;
                            readonly lines: readonly {
                                /**
                                 * @description Dollars and cents as decimal text, without interest
                                 * @example 1234.50
                                 */
                                readonly amount: string;
                                readonly code: string;
                                readonly sequence: number;
                            }[];
                            readonly measure: string;
                        }[];
                        /** @description Sum of this page */
                        readonly total: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assessDuty: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly countryOfExport?: string;
                    /** @description A day, YYYY-MM-DD */
                    readonly date: string;
                    readonly entryType?: string;
                    /** @description A day, YYYY-MM-DD */
                    readonly exportation?: string;
                    readonly hts: readonly string[];
                    readonly origin: string;
                    readonly quantities?: readonly {
                        readonly unit?: string;
                        readonly value: string;
                    }[];
                    readonly spi?: string;
                    readonly transport?: string;
                    readonly value: string;
                };
            };
        };
        readonly responses: {
            /** @description What would be owed, with the tree that explains it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly duty: string;
                        readonly fees: {
                            readonly [key: string]: string;
                        };
                        readonly feesTotal: string;
                        readonly findings: readonly ({
                            readonly authority: string;
                            readonly code: string;
                            readonly message: string;
                            readonly pointer: unknown;
                            readonly remedy: string;
                            readonly severity: "fatal" | "warning" | "information";
                        } & {
                            readonly [key: string]: unknown;
                        })[];
                        readonly isProvisional: boolean;
                        readonly lines: readonly unknown[];
                        readonly total: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTariffLine: {
        readonly parameters: {
            readonly query?: {
                /** @description A day, YYYY-MM-DD */
                readonly on?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Eight or ten digits, dots or not */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A tariff number as the revision for the date prints it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly additional?: unknown;
                        readonly code: string;
                        readonly column2: unknown;
                        /** @description CATAIR appendix F, for the general rate */
                        readonly computationCode: string;
                        readonly description: string;
                        readonly footnotes: readonly string[];
                        readonly general: unknown;
                        readonly headings: readonly string[];
                        /** @description True where the date lies outside what the loaded revisions speak for */
                        readonly isProvisional: boolean;
                        readonly isSubdivided: boolean;
                        readonly quota: string;
                        readonly rateCode: string;
                        readonly revision: {
                            /** @description First day for which it is taken as the law */
                            readonly asOf: string;
                            readonly isExcerpt: boolean;
                            readonly lines: number;
                            readonly loadedAt: string;
                            readonly name: string;
                            readonly sha256: string;
                        };
                        readonly special: readonly unknown[];
                        readonly unitCodes: readonly string[];
                        readonly units: readonly string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTariffRevisions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description What became of each loaded file, newest revision first */
                        readonly loads: readonly {
                            readonly asOf: string;
                            readonly findings: readonly ({
                                readonly authority: string;
                                readonly code: string;
                                readonly message: string;
                                readonly pointer: unknown;
                                readonly remedy: string;
                                readonly severity: "fatal" | "warning" | "information";
                            } & {
                                readonly [key: string]: unknown;
                            })[];
                            readonly findingsTotal: number;
                            /** @description Those that became a formula */
                            readonly formulas: number;
                            readonly name: string;
                            readonly notFormulas: readonly {
                                readonly cells: number;
                                readonly text: string;
                            }[];
                            readonly outcome: "loaded" | "loaded-before" | "refused";
                            /** @description Cells of the three rate columns that are not empty */
                            readonly rateCells: number;
                            readonly rows: number;
                            readonly sha256: string;
                            readonly tariffNumbers: number;
                        }[];
                        readonly revisions: readonly {
                            /** @description First day for which it is taken as the law */
                            readonly asOf: string;
                            readonly isExcerpt: boolean;
                            readonly lines: number;
                            readonly loadedAt: string;
                            readonly name: string;
                            readonly sha256: string;
                        }[];
                        readonly version: string;
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadTariffRevision: {
        readonly parameters: {
            readonly query: {
                /** @description A day, YYYY-MM-DD */
                readonly asOf: string;
                /** @description As USITC exports it */
                readonly format: "csv" | "json";
                /** @description The publisher’s name of the revision, e.g. HTSUS 2026 Revision 5 */
                readonly name: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What became of a tariff file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly asOf: string;
                        readonly findings: readonly ({
                            readonly authority: string;
                            readonly code: string;
                            readonly message: string;
                            readonly pointer: unknown;
                            readonly remedy: string;
                            readonly severity: "fatal" | "warning" | "information";
                        } & {
                            readonly [key: string]: unknown;
                        })[];
                        readonly findingsTotal: number;
                        /** @description Those that became a formula */
                        readonly formulas: number;
                        readonly name: string;
                        readonly notFormulas: readonly {
                            readonly cells: number;
                            readonly text: string;
                        }[];
                        readonly outcome: "loaded" | "loaded-before" | "refused";
                        /** @description Cells of the three rate columns that are not empty */
                        readonly rateCells: number;
                        readonly rows: number;
                        readonly sha256: string;
                        readonly tariffNumbers: number;
                    };
                };
            };
            /** @description What became of a tariff file */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly asOf: string;
                        readonly findings: readonly ({
                            readonly authority: string;
                            readonly code: string;
                            readonly message: string;
                            readonly pointer: unknown;
                            readonly remedy: string;
                            readonly severity: "fatal" | "warning" | "information";
                        } & {
                            readonly [key: string]: unknown;
                        })[];
                        readonly findingsTotal: number;
                        /** @description Those that became a formula */
                        readonly formulas: number;
                        readonly name: string;
                        readonly notFormulas: readonly {
                            readonly cells: number;
                            readonly text: string;
                        }[];
                        readonly outcome: "loaded" | "loaded-before" | "refused";
                        /** @description Cells of the three rate columns that are not empty */
                        readonly rateCells: number;
                        readonly rows: number;
                        readonly sha256: string;
                        readonly tariffNumbers: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAgricultureFees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadAgricultureFees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        /** @description The notice, with its citation */
                        readonly authority: string;
                        readonly classCode: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly from: string;
                        readonly headings: readonly string[];
                        readonly name: string;
                        readonly rate?: {
                            /** @description A decimal number */
                            readonly dollars: string;
                            /** @enum {string} */
                            readonly kind: "per-unit";
                            /** @description As the tariff prints it, e.g. kg */
                            readonly unit: string;
                        } | {
                            /** @enum {string} */
                            readonly kind: "ad-valorem";
                            /** @description A decimal number */
                            readonly percent: string;
                        };
                        /** @description A day, YYYY-MM-DD */
                        readonly to?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCaseRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadCaseRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        /** @description A decimal number */
                        readonly adValoremPercent?: string;
                        /** @description The notice, with its citation */
                        readonly authority: string;
                        /** @description Ten characters without hyphens */
                        readonly caseNumber: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly from: string;
                        readonly requiresCash: boolean;
                        /** @description A decimal number */
                        readonly specificDollars?: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly to?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listExchangeRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadExchangeRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        /** @description The notice, with its citation */
                        readonly authority: string;
                        readonly currency: string;
                        /** @description A decimal number */
                        readonly dollarsPerUnit: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly from: string;
                        readonly kind: "quarterly" | "daily";
                        /** @description A day, YYYY-MM-DD */
                        readonly to?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFeeNotices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadFeeNotices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        /** @description The notice, with its citation */
                        readonly authority: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly from: string;
                        /** @description Dollars and cents */
                        readonly informal: string;
                        /** @description Dollars and cents */
                        readonly mail: string;
                        /** @description Dollars and cents */
                        readonly manualSurcharge: string;
                        /** @description Dollars and cents */
                        readonly maximum: string;
                        /** @description Dollars and cents */
                        readonly minimum: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly to: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMeasures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadMeasures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        /** @description The proclamation, order or notice, with its citation */
                        readonly authority: string;
                        readonly certainty: "confirmed" | "uncertain";
                        readonly codes: readonly string[];
                        readonly contentThreshold?: {
                            /** @description The proclamation, order or notice, with its citation */
                            readonly authority: string;
                            readonly by: "weight" | "value";
                            readonly percent: string;
                        };
                        readonly family: "section-301-china" | "section-301-other" | "section-232-steel" | "section-232-aluminum" | "section-232-copper" | "section-232-metals" | "section-232-automobiles" | "section-232-trucks" | "section-232-wood" | "section-201-solar" | "section-122" | "ieepa-canada" | "ieepa-mexico" | "ieepa-china" | "ieepa-reciprocal" | "ieepa-brazil" | "ieepa-india";
                        /** @description A day, YYYY-MM-DD */
                        readonly from: string;
                        readonly heldInvalid?: {
                            /** @description The proclamation, order or notice, with its citation */
                            readonly authority: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly collectionEnded: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly decidedOn: string;
                            /** @description The proclamation, order or notice, with its citation */
                            readonly refundAuthority: string;
                        };
                        readonly inTransit?: {
                            readonly code?: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly enteredBefore: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly loadedBefore: string;
                        };
                        readonly name: string;
                        readonly origins: "any" | readonly string[];
                        readonly rates: readonly {
                            /** @description The proclamation, order or notice, with its citation */
                            readonly authority: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly from: string;
                            readonly percent: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly to?: string;
                        }[];
                        readonly restructuredFrom?: {
                            /** @description The proclamation, order or notice, with its citation */
                            readonly authority: string;
                            /** @description A day, YYYY-MM-DD */
                            readonly day: string;
                        };
                        readonly title: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly to?: string;
                        readonly valueBasis: "full" | "content";
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNoteRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loadNoteRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        /** @description The notice, with its citation */
                        readonly authority: string;
                        readonly code: string;
                        readonly column: "general" | "special" | "column-2";
                        /** @description A day, YYYY-MM-DD */
                        readonly from: string;
                        /** @description e.g. 2.5¢/kg + 5% */
                        readonly rate: string;
                        /** @description A day, YYYY-MM-DD */
                        readonly to?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly subscriptions: readonly {
                            readonly createdAt: string;
                            readonly endedAt?: string;
                            readonly environment: "test" | "production";
                            readonly factTypes: readonly string[];
                            /** Format: uuid */
                            readonly id: string;
                            readonly url: string;
                        }[];
                    };
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly subscribeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Types of facts; all where left out */
                    readonly factTypes?: readonly string[];
                    /** @description https to a public host; in the sandbox also http to this machine */
                    readonly url: string;
                };
            };
        };
        readonly responses: {
            /** @description Made */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly createdAt: string;
                        readonly endedAt?: string;
                        readonly environment: "test" | "production";
                        readonly factTypes: readonly string[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly url: string;
                    } & {
                        readonly secret: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to tell */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWebhookDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deliveries: readonly {
                            readonly attempts: number;
                            readonly deliveredAt?: string;
                            readonly fact: string;
                            readonly lastAttemptAt?: string;
                            /** @description HTTP status of the last attempt; absent where no answer came */
                            readonly lastStatus?: number;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
