/** Made from api/openapi.json by tools/write-generated.ts: change the routes, not this. */
export interface paths {
    "/.well-known/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The DID document of the customs authority (did:web) */
        get: operations["readAuthorityDidDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How wallets exchange a pre-authorized code for a token (RFC 8414) */
        get: operations["readWalletAuthorizationMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-credential-issuer/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an organisation can issue to wallets (OpenID4VCI 1.0)
         * @description It is there from the organisation’s first offer or signature on.
         */
        get: operations["readCredentialIssuerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bills/{bill}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bill: how far it has come, and the entries that match it */
        get: operations["readBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bonds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bonds that you may see */
        get: operations["listBonds"];
        put?: never;
        /**
         * Take a bond on file
         * @description Role: administrator. 19 CFR part 113.
         */
        post: operations["executeBond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bonds/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bond */
        get: operations["readBond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bonds/{number}/sufficiency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a continuous bond is large enough for the past year’s duties, taxes and fees
         * @description 19 CFR 113.13 and Customs Directive 3510-004; figures known from secondary sources are marked and only warn
         */
        get: operations["readBondSufficiency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bonds/{number}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate a continuous bond
         * @description Role: administrator. 19 CFR 113.27.
         */
        post: operations["terminateBond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A challenge for a presentation, good once and for fifteen minutes (VC API) */
        post: operations["createChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check without filing
         * @description A dry run of POST /filings: the same checks on the same ground, and nothing is stored.
         */
        post: operations["checkInterchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contexts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON-LD contexts that credentials may name here, each pinned by its digest
         * @description Contexts are never fetched for a credential: one that names another context cannot be verified until the authority has loaded it.
         */
        get: operations["listContexts"];
        put?: never;
        /**
         * Load a JSON-LD context, so that credentials may name it
         * @description Role: administrator. It is compiled at once, pinned by its digest, and used from then on by every process. A context is never replaced.
         */
        post: operations["loadContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert messages from any format to any other
         * @description The body is an interchange in any of the formats that GET /formats lists; its format is told by `from`, by its media type or by its content. The answer is the converted interchange in the format of `to`, or, without it, in the first format that Accept names; its headers Conversion-Lost, Conversion-Defaulted and Conversion-Carried count what the target could not carry, demanded, or carried in a statement. Ask for application/vnd.customhouse.conversion+json in Accept to get the report and the content in one JSON object. Nothing is stored. An interchange with fatal findings is not converted: the answer is 422 with every finding.
         */
        post: operations["convertMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credential-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a credential to a wallet (OpenID4VCI 1.0, pre-authorized code)
         * @description Role: credential-issuer, filer, agency-officer or administrator. The credential is checked now, and issued and given its status when the wallet collects it. Whoever has the link may: hand it to the holder alone, and ask for a transaction code where it may be seen by others.
         */
        post: operations["offerCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credential-offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an offer to a wallet has come */
        get: operations["readCredentialOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credential-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The types of credentials that are known here */
        get: operations["listCredentialTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credential-types/{name}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a type of credential must say of its subject (JSON Schema 2020-12) */
        get: operations["readCredentialSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The credentials that your organisation issued, the newest first */
        get: operations["listCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A credential that your organisation issued, as it was handed out */
        get: operations["readCredential"];
        put?: never;
        post?: never;
        /**
         * Forget what was handed out (VC API)
         * @description The record that it was issued and its statuses stay, so that it can still be revoked. To take it back, revoke it.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a credential in the name of your organisation (VC API)
         * @description Role: credential-issuer, filer, agency-officer or administrator. The issuer is your organisation’s DID. A credential of a known type is checked against it. A token is answered as an EnvelopedVerifiableCredential.
         */
        post: operations["issueCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke, suspend or reinstate a credential that your organisation issued (VC API) */
        post: operations["updateCredentialStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a credential, and whether its issuer is recognised (VC API)
         * @description 200 whatever the result, which `verified` tells; 400 where the input cannot be read as a credential at all. A credential whose issuer is not recognised stays verified, with the finding issuer-not-recognised.
         */
        post: operations["verifyCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every step that was taken on a request, a version, a guide or a message set, each with its receipt of the ledger
         * @description A receipt is a C2SP tlog-proof; the digest in its statement covers the canonical JSON (RFC 8785) of `facts`.
         */
        get: operations["listDataModelActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National message sets that are mapped to the dictionary */
        get: operations["listMessageSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/adoption/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a message set adopts the dictionary: figures, conformity, and its information package line by line */
        get: operations["readAdoptionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/adoption/{name}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as a file: JSON, CSV (the information package) or a page that stands on its own */
        get: operations["downloadAdoptionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elements by id, name, UNTDED, IMO, X12, EDIFACT or CATAIR number, tag or path */
        get: operations["searchElements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/elements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One element: what it says, its format and numbers, and where it stands */
        get: operations["readElement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Message implementation guides in their newest versions */
        get: operations["listGuides"];
        put?: never;
        /**
         * Publish a guide, or the next version of one
         * @description Role: administrator. A guide narrows what a version of the dictionary has; it never widens it.
         */
        post: operations["publishGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/guides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A guide: its places with cardinalities, codes and notes */
        get: operations["readGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/guides/{id}/{artifact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A guide as a page to keep, JSON Schema, XSD or sample message */
        get: operations["readGuideArtifact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/guides/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a message in any format against a guide
         * @description The body is canonical JSON, WCO XML or any other format that can be converted; it is recognised by its content. Nothing is kept of it.
         */
        post: operations["checkAgainstGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/guides/{id}/samples/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sample message of a guide in a wire format, where that has a message for it */
        get: operations["readGuideSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/message-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a national message set with its mapping to the latest version of the dictionary
         * @description Role: administrator. From then on every release migrates it. One of the same name takes the place of the one before.
         */
        post: operations["storeMessageSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/message-sets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mapping table as data: every element of a message set with the places that it goes to */
        get: operations["readMessageSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals to change the dictionary, by number, and how many there are in each state */
        get: operations["listMaintenanceRequests"];
        put?: never;
        /**
         * Propose to add, change or deprecate places of the dictionary, or codes of its lists
         * @description Any organisation may. Each change is tried against the latest version, and refused with every finding where it is not possible.
         */
        post: operations["proposeDictionaryChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal with what was said of it and decided */
        get: operations["readMaintenanceRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, defer or reject a request, with reasons
         * @description Role: administrator, for the maintainer. Approval needs a recommendation; nobody decides alone on a request of their own.
         */
        post: operations["decideMaintenanceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/requests/{id}/examinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a request as a member of its focus group, or recommend */
        post: operations["examineMaintenanceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/requests/{id}/focus-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the organisations that examine a request
         * @description Role: administrator. Members named before stay.
         */
        post: operations["formFocusGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request of your own organisation back, with reasons */
        post: operations["withdrawMaintenanceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the dictionary, the oldest first */
        get: operations["listDictionaryVersions"];
        put?: never;
        /**
         * Gather approved requests into the next version
         * @description Role: administrator. All approved requests, or those named. A change that breaks what was right raises the middle number, any other the last. Mapping tables and guides are migrated with it, in one transaction.
         */
        post: operations["releaseDictionaryVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version: its change log, whom the changes touch, and what was migrated */
        get: operations["readDictionaryVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/versions/{number}/{artifact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as JSON Schema, XSD, JSON-LD context, TypeScript types or pages of reference
         * @description Made of the dictionary in that version: the same bytes as in `api/data-model/` for the version that the program ships.
         */
        get: operations["readDictionaryArtifact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-model/versions/{number}/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole dictionary in one version, as its digest covers it */
        get: operations["readDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Determinations, newest first */
        get: operations["listDeterminations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/determinations/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An officer holds, examines, asks for documents or releases
         * @description The right to decide differs by role: port officers decide all of it, agriculture specialists place and lift holds.
         */
        post: operations["decideByOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on file under an entry number, and the filings that made it */
        get: operations["readEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryNumber}/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bills of an entry, and how each stands on the manifest
         * @description CBP’s bill dispositions 91 to 95 with what stands against a bill besides; nothing else of the manifest.
         */
        get: operations["listEntryBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear what happens to your filings, as it happens
         * @description Server-sent events, in the order in which they happened. Without Last-Event-ID the stream begins with what happens next; with it, or with ?after=, it resumes after that position and misses nothing. `?after=0` begins with the first fact.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export declarations, by number */
        get: operations["listExportDeclarations"];
        put?: never;
        /**
         * File export declarations
         * @description Electronic export information (15 CFR part 30) in the data model, export declarations of the Customs Declaration Service in WCO XML, CUSDEC, or any other format of messages; and what replaces, amends, presents or takes back a declaration on file, named by its number. An accepted declaration is given its number, and what to annotate on the loading document (15 CFR 30.7). With `exemptionCode` the shipment leaves without export information: the claim is checked, and answered with its legend. Each message is accepted or rejected as a whole, logged and receipted.
         */
        post: operations["fileExportDeclarations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-declarations/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a message about an export
         * @description A C2SP tlog-proof that verifies offline with the key of the log, for the log as it stands now.
         */
        get: operations["readExportReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-declarations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One export: its state, its way to the exit, and what was filed about it */
        get: operations["readExportDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-declarations/{number}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that goods were presented at their exit, or left
         * @description By who filed the declaration or the carrier that it names. The departure confirms the exit: the fact ExportExitConfirmed is what export verification rests on.
         */
        post: operations["reportExportEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-declarations/{number}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was told of an export, as notifications in WCO XML
         * @description A Response for each step, in order: 02 received, 01 accepted, 09 cleared, 16 exited, 10 taken back, by the function codes that the Customs Declaration Service publishes.
         */
        get: operations["listExportNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings, newest first */
        get: operations["listFilings"];
        put?: never;
        /**
         * File an interchange or a declaration
         * @description The body is checked, assessed, determined, logged and committed before the answer comes; the answer carries the determination of each filing, the answer in the format of the body, and a receipt that verifies offline. A filing that findings reject is recorded too, with outcome reject; where no declaration can be read at all, nothing is filed and the answer is 422. Ask for the media type of the body in Accept to get the records alone.
         */
        post: operations["fileInterchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing with its declaration, findings and assessment */
        get: operations["readFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, with the tree that explains it */
        get: operations["readAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credentials of a filing: whether they hold, what they bear out, and what they contradict
         * @description Those that the declaration carries and those handed in afterwards, each with its last verification. Nothing is verified anew by reading.
         */
        get: operations["listFilingCredentials"];
        put?: never;
        /**
         * Hand in credentials for a filing, whatever format it came in
         * @description For filings of your own organisation. Each is verified and compared with the declaration; what is wrong with it is found and refuses nothing. Handing the same one in again for the same place changes nothing (200 instead of 201). What was determined stays as it is.
         */
        post: operations["handInCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/credentials/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the credentials of a filing once more: one may have been revoked since
         * @description Whoever may see the filing may ask. How each stood before is kept beside how it stands now; what cannot be learnt in time stays as it was.
         */
        post: operations["verifyFilingCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was determined about a filing, oldest first */
        get: operations["readDeterminations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings of a filing */
        get: operations["readFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was determined after the answer, and what became of the bills, in the format of the filing
         * @description One notification for each later determination and each change of bills on the manifest, oldest first: for a CATAIR filing an SO status notification in its own envelope, for JSON the determination. `/events` tells at once that there is a new one.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a filing
         * @description A C2SP tlog-proof that verifies offline with the key of the log. Its proof is for the log as it stands now; the one that came with the answer holds as well.
         */
        get: operations["readReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/receipt-credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a filing as a credential
         * @description A FilingReceiptCredential by the authority’s DID, with the proof of inclusion in the log in it. JSON with a proof (eddsa-rdfc-2022), or, where Accept asks for application/vc+jwt, a short token (ES256). Issued once: the same credential is answered again.
         */
        get: operations["readReceiptCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/release-credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The release of the goods as a credential, for a gate that verifies it offline
         * @description A CustomsReleaseCredential by the authority’s DID. JSON with a proof (eddsa-rdfc-2022), or, where Accept asks for application/vc+jwt, a short token (ES256). Issued once: the same credential is answered again. It is revoked when a later decision or filing takes the release back. 404 where the goods are not released, which says why.
         */
        get: operations["readReleaseCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The formats that messages are converted from and to */
        get: operations["listFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service is ready */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers/{did}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resolve a DID (DID Resolution, HTTP(S) binding)
         * @description did:web, did:webvh, did:key and did:jwk. The result comes with its metadata as application/did-resolution, or the document alone where Accept asks for application/did.
         */
        get: operations["resolveDid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The importers that you may see
         * @description Your own organisation’s, and those whose power of attorney to you is in force
         */
        get: operations["listImporters"];
        put?: never;
        /**
         * Register an importer (CBP Form 5106)
         * @description Role: administrator. 19 CFR 24.5.
         */
        post: operations["registerImporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One importer */
        get: operations["readImporter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/in-bond-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods that move in bond, by number */
        get: operations["listInBondMovements"];
        put?: never;
        /**
         * Ask for goods to move in bond
         * @description Authorised at once where nothing stands against it: the bills are on the manifest, and the carrier has a custodial bond (19 CFR part 18, 113.63). Without a number one is given out. A request that findings reject is answered 422 and logged.
         */
        post: operations["requestInBondMovement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/in-bond-movements/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One movement in bond: its bills, who answers for it, and until when */
        get: operations["readInBondMovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/in-bond-movements/{number}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report arrival, export, transfer of liability or diversion, or take a movement back
         * @description By who asked for the movement or the carrier that answers for it. Type 61 closes with its arrival, 62 with its export after arrival, 63 with its export (CATAIR In-Bond, WP10 note 1).
         */
        post: operations["reportInBondEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest signed state of the log (C2SP tlog-checkpoint) */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log’s public key (C2SP signed-note); confirm it by another way before you trust it */
        get: operations["readLedgerKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that the log only grew between two sizes (RFC 9162 section 2.1.4) */
        get: operations["readConsistencyProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tile of hashes, or of entries under entries/ (C2SP tlog-tiles) */
        get: operations["readTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/low-value-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the parcels of low value of a day came to, and who sold more than one */
        get: operations["readLowValueDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/low-value-filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File parcels of low value, a line of JSON each
         * @description Each line is checked, decided and put on file, and answered by a line with what was found; a summary with repeated sellers and split consignments comes last. A parcel is known by its name: a line that is sent again is answered as before and counted once, so a stream that broke off is sent again whole. Send some ten thousand lines in a call: a call may take a minute.
         */
        post: operations["fileLowValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/low-value-filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One parcel of low value: what was stated, found and decided */
        get: operations["readLowValueFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Carriers’ reports, newest first */
        get: operations["listManifests"];
        put?: never;
        /**
         * File what a carrier reports of a conveyance
         * @description Manifests with master and house bills, their amendment, and departure, arrival and unlading, in any format of messages. The interchange is read as it arrives; with a fault of its envelope nothing of it is filed (422). Each message is then accepted or rejected as a whole, logged and receipted, and entries that state its bills are matched anew in the same step. Ask for the media type of the body in Accept to get the answer in its format alone.
         */
        post: operations["fileManifests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its findings, and its conveyance and bills as they are now */
        get: operations["readManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifests/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a report
         * @description A C2SP tlog-proof that verifies offline with the key of the log, for the log as it stands now.
         */
        get: operations["readManifestReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in Prometheus’s text format */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations that you may see */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Register an organisation
         * @description Role: administrator. National permits: 19 CFR 111.19.
         */
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation}/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The DID document of an organisation (did:web)
         * @description It is there from the organisation’s first signature on; before that nobody is told whether there is such an organisation.
         */
        get: operations["readOrganisationDidDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation}/wallet/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collect the credential that was offered, bound to the wallet’s key (OpenID4VCI 1.0)
         * @description The token comes as Bearer, or as DPoP with a proof. The proof of possession is a JWT of the type openid4vci-proof+jwt by a JWK, did:key or did:jwk. The same key may ask again where the answer was lost.
         */
        post: operations["collectCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation}/wallet/nonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A nonce for a proof of possession, good once and for five minutes (OpenID4VCI 1.0) */
        post: operations["createWalletNonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation}/wallet/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the issuer what became of a credential (OpenID4VCI 1.0) */
        post: operations["notifyIssuer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation}/wallet/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the code of an offer for a token (OpenID4VCI 1.0)
         * @description A code counts once; five wrong transaction codes lock the offer. A DPoP proof (RFC 9449) binds the token to a key, where the wallet sends one.
         */
        post: operations["exchangePreAuthorizedCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/powers-of-attorney": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The powers of attorney that you granted or hold */
        get: operations["listPowersOfAttorney"];
        put?: never;
        /**
         * Grant a power of attorney
         * @description Roles: filer of the importer’s own organisation, or administrator. A broker cannot empower itself. 19 CFR 141.31-141.46.
         */
        post: operations["grantPowerOfAttorney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/powers-of-attorney/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One power of attorney */
        get: operations["readPowerOfAttorney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/powers-of-attorney/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a power of attorney
         * @description Roles: filer of the importer’s organisation or of the agent (who lays it down), or administrator. 19 CFR 141.35.
         */
        post: operations["revokePowerOfAttorney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pre-loading-assessments/{bill}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the cargo of a waybill was assessed before loading, and whether its manifest came */
        get: operations["readPreLoadingAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pre-loading-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report air cargo before it is laden
         * @description Data of the Air Cargo Advance Screening (19 CFR 122.48b) in JSON or XML, by the carrier or another eligible filer. Each waybill is assessed at once: assessment complete (ACC), a referral for information (RFI) or for screening (RFS), or do not load (DNL). The manifest of the flight is joined to it by the number of the waybill.
         */
        post: operations["filePreLoadingReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pre-loading-reports/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a report of air cargo before loading
         * @description A C2SP tlog-proof that verifies offline with the key of the log, for the log as it stands now.
         */
        get: operations["readPreLoadingReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presentation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a wallet to present credentials (OpenID4VP 1.0, direct_post)
         * @description Show the link as a QR code, or open it on the holder’s device. It is answered once. The fact PresentationAnswered tells when, GET /presentation-requests/{id} what it came to.
         */
        post: operations["requestPresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presentation-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a wallet answered, and what its answer came to */
        get: operations["readPresentationRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presentations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Present credentials under your organisation’s signature (VC API)
         * @description Role: credential-issuer, filer, agency-officer or administrator. The holder is your organisation’s DID. The credentials are taken as they are; whoever receives them verifies them.
         */
        post: operations["createPresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presentations/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a presentation and every credential in it (VC API)
         * @description A challenge that POST /challenges gave counts once. 200 whatever the result; 400 where the input cannot be read as a presentation at all.
         */
        post: operations["verifyPresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provenance/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State what happened to goods, without a proof of its own
         * @description At most 1,000 events. Each is recorded, known already, or refused with a finding that names it; 422 where all are refused. They stand as `stated`.
         */
        post: operations["recordProvenanceEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provenance/lots/{lot}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Back from a lot to every source, or forward to every delivery, as known at a moment
         * @description At most 50,000 events. You see your own links of the chain, and where it goes on by others.
         */
        get: operations["traceLot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognised-issuers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is recognised to issue what, when, in what scope and on which ground */
        get: operations["listRecognisedIssuers"];
        put?: never;
        /**
         * Recognise an issuer, or an anchor, for types of credentials
         * @description Role: administrator.
         */
        post: operations["recogniseIssuer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recognised-issuers/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a recognition: from now on it counts for nothing, whenever issued
         * @description Role: administrator.
         */
        post: operations["endRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries with duty under a measure held invalid, and the refund on each */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security-filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Importer security filings, by number */
        get: operations["listSecurityFilings"];
        put?: never;
        /**
         * File importer security filings
         * @description Ten elements for cargo by vessel that is to be entered, five for what stays aboard or passes through (19 CFR part 149); what replaces or deletes a filing names its number. A filing is matched with the bills that carriers have on file, and again whenever their manifests change.
         */
        post: operations["fileSecurityFilings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security-filings/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a message of a security filing
         * @description A C2SP tlog-proof that verifies offline with the key of the log, for the log as it stands now.
         */
        get: operations["readSecurityFilingReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security-filings/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One importer security filing, and how its bills stand with their carriers */
        get: operations["readSecurityFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your organisation’s DID and signing keys
         * @description Role: credential-issuer, filer, agency-officer or administrator. The first time it makes the keys.
         */
        get: operations["listSigningKeys"];
        put?: never;
        /** Make a new signing key; the one before it still verifies */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signing-keys/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a key: what it signed verifies no more */
        post: operations["retireSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status-lists/{organisation}/{purpose}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A status list of an issuer, as a signed credential (W3C Bitstring Status List)
         * @description A BitstringStatusListCredential of 131,072 entries, secured by Data Integrity, or as a JWT where Accept asks for application/vc+jwt.
         */
        get: operations["readStatusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would be owed on goods
         * @description Assesses the numbers given and no others; provisions that may also apply are findings.
         */
        post: operations["assessDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/lines/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tariff number on a date */
        get: operations["readTariffLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tariff revisions that assessments rest on */
        get: operations["listTariffRevisions"];
        put?: never;
        /**
         * Load a revision of the HTSUS
         * @description The body is the file as USITC exports it, as text/csv or application/octet-stream (also for JSON). All of it is loaded or nothing.
         */
        post: operations["loadTariffRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/tables/agriculture-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agriculture fees that were loaded */
        get: operations["listAgricultureFees"];
        put?: never;
        /** Load agriculture fees from a published notice */
        post: operations["loadAgricultureFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/tables/case-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case rates that were loaded */
        get: operations["listCaseRates"];
        put?: never;
        /** Load case rates from a published notice */
        post: operations["loadCaseRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/tables/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exchange rates that were loaded */
        get: operations["listExchangeRates"];
        put?: never;
        /** Load exchange rates from a published notice */
        post: operations["loadExchangeRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/tables/fee-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fee notices that were loaded */
        get: operations["listFeeNotices"];
        put?: never;
        /** Load fee notices from a published notice */
        post: operations["loadFeeNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/tables/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures that were loaded */
        get: operations["listMeasures"];
        put?: never;
        /** Load measures from a published notice */
        post: operations["loadMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff/tables/note-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The note rates that were loaded */
        get: operations["listNoteRates"];
        put?: never;
        /** Load note rates from a published notice */
        post: operations["loadNoteRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your organisation had verified, the newest first */
        get: operations["listVerifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One verification, with what was found, and the content while it is kept */
        get: operations["readVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallet/offers/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offer behind a link, for the wallet that has it (OpenID4VCI 1.0) */
        get: operations["fetchCredentialOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallet/requests/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed request behind a link, for the wallet that has it (OpenID4VP 1.0) */
        get: operations["fetchPresentationRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallet/responses/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a wallet presents, or that it does not (OpenID4VP 1.0, direct_post) */
        post: operations["answerPresentationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your webhook subscriptions */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Be told of facts by webhook
         * @description Deliveries are POSTed as JSON, signed after Standard Webhooks 1.0 (HMAC-SHA256 with the secret that this answer shows once), and retried with growing pauses until a 2xx answer.
         */
        post: operations["subscribeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a webhook subscription */
        delete: operations["endWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last hundred deliveries of a subscription */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
        Declaration: {
            agencySubstitutions?: {
                agency?: string;
                description?: string;
                disclaim?: string;
                processing?: string;
                program?: string;
                /** @default [] */
                records?: {
                    fields: {
                        [key: string]: string;
                    };
                    type: string;
                }[];
            }[];
            bondedWarehouse?: string;
            /** @default [] */
            bonds?: {
                amount?: string;
                continuousBondChange?: string;
                designation?: string;
                producerAccount?: string;
                suretyCode?: string;
                type: string;
            }[];
            bondWaiverReason?: string;
            changeReason?: string;
            consignee?: {
                number: string;
                qualifier?: string;
            };
            /** @default [] */
            consignments?: {
                conveyances?: {
                    /** Format: date */
                    arrival?: string;
                    carrierCode?: string;
                    /** @default [] */
                    equipment?: string[];
                    name?: string;
                    quantity?: string;
                    trip?: string;
                    unit?: string;
                    vesselCode?: string;
                }[];
                manifestedQuantity?: string;
                manifestedUnit?: string;
                /** @default [] */
                transportDocuments?: {
                    identifier: string;
                    isNonAutomated?: boolean;
                    issuer?: string;
                    quantity?: string;
                    type: string;
                }[];
            }[];
            contact?: {
                name: string;
                phone: string;
            };
            /** @default [] */
            conveyances?: {
                /** Format: date */
                arrival?: string;
                carrierCode?: string;
                /** @default [] */
                equipment?: string[];
                name?: string;
                quantity?: string;
                trip?: string;
                unit?: string;
                vesselCode?: string;
            }[];
            correction?: {
                acceleratedLiquidation?: string;
                /** @default [] */
                explanation?: string[];
                /** @default [] */
                headerReasons?: string[];
                indicator: string;
            };
            credentials?: {
                credential?: string | {
                    [key: string]: unknown;
                };
                proves: string;
                reference?: string;
            }[];
            /** @default {} */
            dates?: {
                /** Format: date */
                elected?: string;
                electionCode?: string;
                /** Format: date */
                estimatedArrival?: string;
                /** Format: date */
                estimatedEntry?: string;
                /** Format: date */
                importation?: string;
                /** Format: date */
                inBond?: string;
            };
            destinationState?: string;
            electedExamSite?: string;
            entryNumber: string;
            estimatedValue?: string;
            examPort?: string;
            foreignTradeZone?: string;
            functionalReference?: string;
            /**
             * @default add
             * @enum {string}
             */
            functionCode?: "add" | "replace" | "update" | "cancel";
            generalOrderNumber?: string;
            /** @default [] */
            goodsItems?: {
                /** @default [] */
                additionalDeclarations?: {
                    fields: {
                        [key: string]: string;
                    };
                    type: string;
                }[];
                agencySubstitutions?: {
                    agency?: string;
                    description?: string;
                    disclaim?: string;
                    processing?: string;
                    program?: string;
                    /** @default [] */
                    records?: {
                        fields: {
                            [key: string]: string;
                        };
                        type: string;
                    }[];
                }[];
                articleSet?: string;
                /** @default [] */
                censusOverrides?: {
                    condition: string;
                    override: string;
                }[];
                charges?: string;
                /** @default [] */
                commodities?: {
                    /** @default [] */
                    agencyData?: {
                        agency?: string;
                        description?: string;
                        disclaim?: string;
                        processing?: string;
                        program?: string;
                        /** @default [] */
                        records?: {
                            fields: {
                                [key: string]: string;
                            };
                            type: string;
                        }[];
                    }[];
                    code: string;
                    currentCode?: string;
                    duty?: string;
                    /** @default [] */
                    quantities?: {
                        unit: string;
                        value: string;
                    }[];
                    sanctionDisclaim?: string;
                    value?: string;
                }[];
                /** @default [] */
                correctionReasons?: string[];
                countryOfExport?: string;
                /** @default [] */
                descriptions?: string[];
                /** Format: date */
                exportation?: string;
                feeExemption?: string;
                /** @default [] */
                fees?: {
                    amount: string;
                    classCode: string;
                }[];
                grossWeightKilograms?: string;
                /** @default [] */
                internalRevenueTaxes?: {
                    amount: string;
                    classCode: string;
                }[];
                /** @default [] */
                invoices?: {
                    descriptions?: string[];
                    number: string;
                    /** @default [] */
                    ranges?: {
                        from: number;
                        to: number;
                    }[];
                    rulings?: {
                        number?: string;
                        type: string;
                    }[];
                    supplier: string;
                }[];
                /** @default [] */
                licences?: {
                    number: string;
                    type: string;
                }[];
                lineIdentifier?: string;
                netCost?: string;
                nonReimbursement?: string;
                origin?: string;
                /** @default [] */
                otherRevenues?: {
                    amount: string;
                    classCode: string;
                }[];
                /** @default [] */
                parties?: {
                    address?: {
                        city?: string;
                        /** @default [] */
                        components?: {
                            qualifier: string;
                            value: string;
                        }[];
                        country?: string;
                        postalCode?: string;
                        subdivision?: string;
                    };
                    globalIdentifiers?: {
                        descriptions?: string[];
                        qualifier: string;
                        value: string;
                    }[];
                    identifier?: {
                        qualifier: string;
                        value: string;
                    };
                    name?: string;
                    role: string;
                }[];
                portOfLading?: string;
                productClaim?: string;
                relatedParty?: string;
                /** @default [] */
                rulings?: {
                    number?: string;
                    type: string;
                }[];
                sanctionsInformation?: {
                    field: string;
                    group: string;
                    type: string;
                    value?: string;
                }[];
                sequence?: number;
                specialProgram?: string;
                textileCategory?: string;
                /** Format: date */
                textileExportation?: string;
                /** @default [] */
                tradeRemedyCases?: {
                    caseNumber: string;
                    claim?: string;
                    duty?: string;
                    nonReimbursementDeclaration?: string;
                    quantity?: string;
                    rate?: string;
                    rateType?: string;
                    value?: string;
                }[];
                valuation?: {
                    /** @default [] */
                    adjustments?: {
                        amount: string;
                        currency?: string;
                        kind: string;
                    }[];
                    /** @enum {string} */
                    basis?: "transaction" | "first-sale" | "related-party-transaction" | "identical" | "similar" | "deductive" | "computed" | "fallback";
                    currency: string;
                    /** Format: date */
                    exportation?: string;
                    invoiceAmount: string;
                };
                visaNumber?: string;
                zoneStatus?: {
                    /** Format: date */
                    privilegedFiling?: string;
                    quantity?: string;
                    status: string;
                };
            }[];
            goodsLocation?: string;
            /** @default [] */
            headerFees?: {
                amount: string;
                classCode: string;
            }[];
            importerOfRecord?: {
                number: string;
                qualifier?: string;
            };
            /** @default {} */
            indicators?: {
                agencyDataIncluded?: string;
                bondWaiver?: string;
                concernsSplitShipment?: boolean;
                consolidatedExpressInformal?: string;
                consolidatedSummary?: string;
                deferredTaxPayment?: string;
                documentsInImageSystem?: boolean;
                electronicInvoice?: string;
                electronicSignature?: string;
                hasMultipleCargoDispositions?: boolean;
                immediateDelivery?: boolean;
                knownImporter?: string;
                liveEntry?: string;
                requestsCargoRelease?: boolean;
                shipmentUsage?: string;
                splitShipment?: string;
                temporaryImportation?: string;
            };
            /** @enum {string} */
            kind: "entry" | "entry-summary";
            /** @default [] */
            missingDocuments?: string[];
            notifyParty?: {
                number: string;
                qualifier?: string;
            };
            /** @default [] */
            parties?: {
                address?: {
                    city?: string;
                    /** @default [] */
                    components?: {
                        qualifier: string;
                        value: string;
                    }[];
                    country?: string;
                    postalCode?: string;
                    subdivision?: string;
                };
                globalIdentifiers?: {
                    descriptions?: string[];
                    qualifier: string;
                    value: string;
                }[];
                identifier?: {
                    qualifier: string;
                    value: string;
                };
                name?: string;
                role: string;
            }[];
            payment?: {
                clientBranch?: string;
                periodicMonth?: string;
                /** Format: date */
                statementPrintDate?: string;
                type?: string;
            };
            portOfEntry?: string;
            portOfUnlading?: string;
            reconciliation?: {
                issueCode?: string;
                tradeAgreement?: string;
            };
            /** @default [] */
            references?: {
                identifier: string;
                qualifier: string;
            }[];
            /** @default [] */
            releases?: string[];
            totals?: {
                antidumping?: string;
                bondedAntidumping?: string;
                bondedCountervailing?: string;
                cashAntidumping?: string;
                cashCountervailing?: string;
                countervailing?: string;
                duty?: string;
                fees?: string;
                /** @default [] */
                feesByClass?: {
                    amount: string;
                    classCode: string;
                }[];
                internalRevenueTax?: string;
                otherRevenue?: string;
            };
            transportMode?: string;
            typeCode: string;
            warehouse?: {
                entryNumber: string;
                /** @default false */
                isFinalWithdrawal?: boolean;
                port?: string;
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
        Problem: {
            detail?: string;
            /** @description This occurrence; name it when you ask for help */
            instance?: string;
            status: number;
            title: string;
            /** @description A URI that names the kind of problem */
            type: string;
        } & {
            [key: string]: unknown;
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
    readAuthorityDidDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWalletAuthorizationMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example northmoor */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCredentialIssuerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example northmoor */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Issuer and number together, e.g. ZZSB260300101; a house waybill after its master and a slash */
                bill: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill itself to its carrier and to customs; to filers of entries that state it, its status alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bill: string;
                        entries: {
                            entryNumber: string;
                            /** @description What stands determined about the entry, as far as you may see the entry */
                            outcome?: string;
                            quantity?: string;
                            status: {
                                /** Format: date-time */
                                arrivedAt?: string;
                                /** Format: date-time */
                                departedAt?: string;
                                /** @description What stands against it besides */
                                further: {
                                    /** @example 93 */
                                    code: string;
                                    /** @example BILL ON FILE */
                                    words: string;
                                }[];
                                manifestedQuantity?: string;
                                match: {
                                    /** @example 93 */
                                    code: string;
                                    /** @example BILL ON FILE */
                                    words: string;
                                };
                                portOfArrival?: string;
                            };
                        }[];
                        onFile?: {
                            /** Format: date-time */
                            arrivedAt?: string;
                            conveyance: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            /** Format: date-time */
                            departedAt?: string;
                            description?: string;
                            environment: string;
                            equipment: string[];
                            /** Format: date-time */
                            filedAt: string;
                            grossMass?: {
                                unit?: string;
                                value: string;
                            };
                            issuer?: string;
                            key: string;
                            kind: "master" | "house" | "regular";
                            loadingPort?: string;
                            masterKey?: string;
                            number: string;
                            organisation: string;
                            portOfArrival?: string;
                            quantity?: string;
                            stage: "pre-loading" | "on-file" | "departed" | "arrived";
                            unit?: string;
                            /** Format: date-time */
                            unladenAt?: string;
                            unloadingPort?: string;
                        };
                        /** @description Numbers of the importer security filings that name it */
                        securityFilings?: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBonds: {
        parameters: {
            query?: {
                /** @description Key of the last record of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bonds: {
                            /** @example 1 */
                            activity: string;
                            /** @example 50000 */
                            amountDollars: number;
                            annualDutiesDollars?: number;
                            entryNumber?: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            executedOn: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            from: string;
                            /**
                             * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                             * @example 89-100000100
                             */
                            importerNumber: string;
                            /** @example 248SBX001 */
                            number: string;
                            /** @example ZZ1 */
                            suretyCode: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            terminatedOn?: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            to?: string;
                            /** @description 8 continuous, 9 single transaction */
                            type: "8" | "9";
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    executeBond: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 1 */
                    activity: string;
                    /** @example 50000 */
                    amountDollars: number;
                    annualDutiesDollars?: number;
                    entryNumber?: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    executedOn: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    from: string;
                    /**
                     * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                     * @example 89-100000100
                     */
                    importerNumber: string;
                    /** @example 248SBX001 */
                    number: string;
                    /** @example ZZ1 */
                    suretyCode: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    to?: string;
                    /** @description 8 continuous, 9 single transaction */
                    type: "8" | "9";
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 1 */
                        activity: string;
                        /** @example 50000 */
                        amountDollars: number;
                        annualDutiesDollars?: number;
                        entryNumber?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        importerNumber: string;
                        /** @example 248SBX001 */
                        number: string;
                        /** @example ZZ1 */
                        suretyCode: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        terminatedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                        /** @description 8 continuous, 9 single transaction */
                        type: "8" | "9";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBond: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 1 */
                        activity: string;
                        /** @example 50000 */
                        amountDollars: number;
                        annualDutiesDollars?: number;
                        entryNumber?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        importerNumber: string;
                        /** @example 248SBX001 */
                        number: string;
                        /** @example ZZ1 */
                        suretyCode: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        terminatedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                        /** @description 8 continuous, 9 single transaction */
                        type: "8" | "9";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBondSufficiency: {
        parameters: {
            query?: {
                /** @example 2026-07-16 */
                on?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        certainty?: string;
                        findings: {
                            [key: string]: unknown;
                        }[];
                        isSufficient: boolean;
                        requiredDollars?: string;
                        roundedUpToStepDollars?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateBond: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: "principal" | "surety";
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    terminatedOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 1 */
                        activity: string;
                        /** @example 50000 */
                        amountDollars: number;
                        annualDutiesDollars?: number;
                        entryNumber?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        importerNumber: string;
                        /** @example 248SBX001 */
                        number: string;
                        /** @example ZZ1 */
                        suretyCode: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        terminatedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                        /** @description 8 continuous, 9 single transaction */
                        type: "8" | "9";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        expiresAt: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkInterchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declaration"] | {
                    declarations: components["schemas"]["Declaration"][];
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
                "application/vnd.customhouse.catair": string;
                "application/vnd.customhouse.declaration+json": components["schemas"]["Declaration"] | {
                    declarations: components["schemas"]["Declaration"][];
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
                "text/plain": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                        filings: {
                            accepted: boolean;
                            assessment?: {
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                antidumping: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                countervailing: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                duty: string;
                                fees: {
                                    [key: string]: string;
                                };
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                feesTotal: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                internalRevenueTax: string;
                                isProvisional: boolean;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                otherRevenue: string;
                                rateDate: string;
                                rateDateBasis: string;
                                revision: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                total: string;
                            };
                            determination: {
                                /** Format: date-time */
                                decidedAt: string;
                                outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                reasons: {
                                    authority: string;
                                    evidence?: {
                                        issuer: string;
                                        pointer: string;
                                        sha256: string;
                                        type: string;
                                    }[];
                                    findings: string[];
                                    nextStep: string;
                                    outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                    rule: string;
                                    words: string;
                                }[];
                            };
                            entryNumber: string;
                            /** Format: uuid */
                            filing: string;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            functionCode: "add" | "replace" | "update" | "cancel";
                            kind: "entry" | "entry-summary";
                            /** @description Whether it took the place of a filing on file */
                            replacesOnFile: boolean;
                            /**
                             * @description Entry summary version: three digits major, two minor
                             * @example 00100
                             */
                            version?: string;
                        }[];
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        format: string;
                        inBond?: {
                            accepted: boolean;
                            /** Format: uuid */
                            act: string;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description What was asked or told: request, arrive... */
                            kind: string;
                            /** @description Number of the movement; empty where none could be told */
                            number: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        builtIn: string[];
                        loaded: {
                            loadedAt: string;
                            /** @description SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits */
                            sha256: string;
                            /**
                             * @description As credentials name it in @context
                             * @example https://vocabulary.example/dpp/1.0/context.jsonld
                             */
                            url: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description As credentials name it in @context
                     * @example https://vocabulary.example/dpp/1.0/context.jsonld
                     */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: ({
                            authority: string;
                            /** @example issuer-not-recognised */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        outcome: "loaded" | "loaded-before";
                        /** @description SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits */
                        sha256: string;
                        /**
                         * @description As credentials name it in @context
                         * @example https://vocabulary.example/dpp/1.0/context.jsonld
                         */
                        url: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convertMessages: {
        parameters: {
            query?: {
                /** @example wco-xml */
                from?: string;
                /**
                 * @description Which message of the format to write, e.g. 309 or CUSCAR
                 * @example CUSCAR
                 */
                message?: string;
                /** @description Write only what the standard has places for, no statements of ours */
                strict?: boolean;
                /** @example wco-xml */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
                "application/EDIFACT": string;
                "application/json": string;
                "application/ld+json": string;
                "application/vnd.customhouse.air+json": string;
                "application/vnd.customhouse.air+xml": string;
                /**
                 * @example A9901ZZ9SANDBX           SE
                 *     B  2704ZZ9SE
                 *     SE10DZZ9  00001019 01EI 89-10000010011800000277002704
                 *     SE13SANDBOX DESK                            2025550100     01
                 *     SE20CR VESSEL1
                 *     Y  2704ZZ9SE
                 *     Z9901ZZ9
                 */
                "application/vnd.customhouse.catair": string;
                "application/vnd.customhouse.data-model+json": string;
                "application/vnd.customhouse.declaration+json": string;
                "application/vnd.customhouse.fal+json": string;
                "application/vnd.customhouse.post+json": string;
                "application/vnd.customhouse.post+xml": string;
                "application/vnd.customhouse.un-cefact+ld+json": string;
                "application/vnd.customhouse.untp+ld+json": string;
                "application/xml": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description The converted interchange, or the report with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/edi-x12": string;
                    "application/EDIFACT": string;
                    "application/vnd.customhouse.air+json": string;
                    "application/vnd.customhouse.air+xml": string;
                    "application/vnd.customhouse.catair": string;
                    "application/vnd.customhouse.conversion+json": {
                        content: {
                            /** @description Instead of text, where the bytes are not UTF-8 */
                            base64?: string;
                            mediaType: string;
                            text?: string;
                        };
                        report: {
                            /** @description Elements that travel in a statement instead of a place of their own */
                            carried: {
                                /** @description Place of the document in the interchange, counted from 1 */
                                document: number;
                                id: string;
                                pointer: string;
                                /** @description Where it stood */
                                source: string | null;
                                target: string;
                            }[];
                            counts: {
                                carried: number;
                                defaulted: number;
                                findings: number;
                                lost: number;
                            };
                            /** @description What the target demands and the source does not state */
                            defaulted: {
                                /** @description Place of the document in the interchange, counted from 1 */
                                document: number;
                                /** @description Element id of the dictionary; null where it has no element for this */
                                id: string | null;
                                reason: string;
                                target: string;
                                value: string;
                            }[];
                            documents: number;
                            findings: ({
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            } & {
                                /** @description Place of the document in the interchange, counted from 1 */
                                document?: number;
                            })[];
                            from: string;
                            /** @description The first 10,000 elements that the target cannot carry */
                            lost: {
                                /** @description Place of the document in the interchange, counted from 1 */
                                document: number;
                                /** @description Element id of the dictionary; null where it has no element for this */
                                id: string | null;
                                /**
                                 * @description Path by element ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                path?: string;
                                /** @description JSON Pointer into the canonical document */
                                pointer?: string;
                                reason: string;
                                /** @description Where it stood in what was read, in the words of that format */
                                source: string | null;
                                /** @description Where it would stand in what was written */
                                target: string | null;
                                value: string;
                            }[];
                            to: string;
                        };
                    };
                    "application/vnd.customhouse.data-model+json": string;
                    "application/vnd.customhouse.declaration+json": string;
                    "application/vnd.customhouse.fal+json": string;
                    "application/vnd.customhouse.post+json": string;
                    "application/vnd.customhouse.post+xml": string;
                    "application/vnd.customhouse.un-cefact+ld+json": string;
                    "application/vnd.customhouse.untp+ld+json": string;
                    "application/xml": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        [key: string]: unknown;
                    };
                    options?: {
                        /** @description The purposes for which it gets a status; revocation unless said otherwise */
                        credentialStatus?: ("revocation" | "suspension")[];
                        /** @description JSON Pointers to what the holder may hold back, in dc+sd-jwt */
                        disclosable?: string[];
                        /** @description Among which the wallet chooses one; dc+sd-jwt unless said otherwise */
                        formats?: ("dc+sd-jwt" | "ldp_vc" | "jwt_vc_json")[];
                        /** @description Whose key must ask for it: a did:key or did:jwk, where you know it */
                        holder?: string;
                        /**
                         * @description For how long the offer stands
                         * @default 60
                         */
                        minutes?: number;
                        /** @description Whether a code of six digits is asked for, which is to reach the holder on another way than the link */
                        transactionCode?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The link, to be shown as a QR code or opened on the holder’s device */
                        credentialOffer: string;
                        /** @description Where the wallet fetches the offer */
                        credentialOfferUri: string;
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        expiresAt: string;
                        findings: ({
                            authority: string;
                            /** @example issuer-not-recognised */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** Format: uuid */
                        id: string;
                        /** @description Shown this once */
                        transactionCode?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCredentialOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the wallet chose */
                        configuration?: string;
                        /** @description Our id of what was issued: GET /credentials/{id} */
                        credential?: string;
                        expiresAt: string;
                        holder?: string;
                        /** Format: uuid */
                        id: string;
                        /** @description What the wallet told last: credential_accepted, credential_failure or credential_deleted */
                        notified?: string;
                        offeredAt: string;
                        /** @description locked: too many wrong transaction codes */
                        state: "open" | "collecting" | "issued" | "expired" | "locked";
                        types: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCredentialTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: {
                            area: string;
                            /** @description After that of the data model, in order */
                            contexts: string[];
                            /** @example MillTestReportCredential */
                            name: string;
                            /** @description Where its JSON Schema is */
                            schema: string;
                            /** @description Where its terms are defined */
                            source: string;
                            summary: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCredentialSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example MillTestReportCredential */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /** @description The id of the last record of the page before */
                after?: string;
                limit?: number;
                status?: "in-force" | "revoked" | "suspended" | "expired";
                subject?: string;
                /** @example MillTestReportCredential */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentials: {
                            credentialId: string;
                            form: string;
                            /** Format: uuid */
                            id: string;
                            issuedAt: string;
                            issuer: string;
                            statuses: {
                                isSet: boolean;
                                purpose: "revocation" | "suspension";
                                statusListCredential: string;
                                statusListIndex: string;
                            }[];
                            subjects: string[];
                            suite: string;
                            types: string[];
                            validFrom?: string;
                            validUntil?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Our id of it, or the credential’s own */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentialId: string;
                        form: string;
                        /** Format: uuid */
                        id: string;
                        issuedAt: string;
                        issuer: string;
                        statuses: {
                            isSet: boolean;
                            purpose: "revocation" | "suspension";
                            statusListCredential: string;
                            statusListIndex: string;
                        }[];
                        subjects: string[];
                        suite: string;
                        types: string[];
                        validFrom?: string;
                        validUntil?: string;
                    } & {
                        verifiableCredential: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Our id of it, or the credential’s own */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "@context": [
                 *           "https://www.w3.org/ns/credentials/v2"
                 *         ],
                 *         "type": [
                 *           "VerifiableCredential"
                 *         ],
                 *         "credentialSubject": {
                 *           "id": "did:web:buyer.example"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    credential: {
                        [key: string]: unknown;
                    };
                    options?: {
                        /** @description What to call it by where it has no id of its own */
                        credentialId?: string;
                        /** @description The purposes for which it gets a status; revocation unless said otherwise */
                        credentialStatus?: ("revocation" | "suspension")[];
                        /** @description JSON Pointers to what the holder may hold back; for vc-sd-jwt and sd-jwt-vc alone */
                        disclosable?: string[];
                        holderKey?: {
                            [key: string]: unknown;
                        };
                        /** @description How it is secured. Unless said otherwise eddsa-rdfc-2022, but eddsa-jcs-2022 where two members of an object mean the same by their contexts or a context is not known here; a finding then says so */
                        securing?: "eddsa-rdfc-2022" | "ecdsa-rdfc-2019" | "eddsa-jcs-2022" | "ecdsa-jcs-2019" | "vc-jwt" | "vc-jose" | "vc-sd-jwt" | "sd-jwt-vc";
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentialId: string;
                        findings: ({
                            authority: string;
                            /** @example issuer-not-recognised */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** Format: uuid */
                        id: string;
                        verifiableCredential: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCredentialStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credentialId: string;
                    credentialStatus: {
                        id?: string;
                        statusListCredential?: string;
                        statusListIndex?: string;
                        statusPurpose: "revocation" | "suspension";
                        type: "BitstringStatusListEntry" | "BitstringStatusList";
                    };
                    /** @description Taken from other implementations and not used: indexes are drawn here */
                    indexAllocator?: string;
                    /** @description true revokes or suspends, false lifts a suspension */
                    status: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        changedAt?: string;
                        credentialId: string;
                        statuses: {
                            isSet: boolean;
                            purpose: "revocation" | "suspension";
                            statusListCredential: string;
                            statusListIndex: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options?: {
                        /** @description Credentials by which recognised anchors recognise the issuer: RecognizedEntityCredential, DigitalIdentityAnchor */
                        supportingCredentials?: ({
                            [key: string]: unknown;
                        } | string)[];
                        /** @description What becomes of a credential whose status list cannot be had; refuse unless said otherwise */
                        unknownStatus?: "refuse" | "warn";
                    };
                    /** @description JSON with its proof, an enveloped credential, or a token (JWT, SD-JWT) */
                    verifiableCredential: {
                        [key: string]: unknown;
                    } | string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: string[];
                        claims?: {
                            [key: string]: unknown;
                        };
                        errors: string[];
                        findings: ({
                            authority: string;
                            /** @example issuer-not-recognised */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        form?: string;
                        /**
                         * Format: uuid
                         * @description Of the record of this verification
                         */
                        id: string;
                        issuer?: string;
                        problemDetails: {
                            detail: string;
                            title: string;
                            type: string;
                        }[];
                        proofs: {
                            controller: string;
                            created?: string;
                            isSound: boolean;
                            purpose: string;
                            suite: string;
                            verificationMethod: string;
                        }[];
                        recognition: {
                            /** @description From the registry of recognised issuers to the issuer */
                            path: {
                                [key: string]: unknown;
                            }[];
                            state: "recognised" | "not-recognised" | "not-asked";
                        };
                        statuses: {
                            [key: string]: unknown;
                        }[];
                        /** @description The known type that it names */
                        type?: string;
                        types: string[];
                        /** @description Whether the credential is sound; that its issuer is recognised is told apart */
                        verified: boolean;
                        warnings: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDataModelActs: {
        parameters: {
            query: {
                /** @description The id of the last act of the page before */
                after?: string;
                limit?: number;
                /** @description Id of a request, number of a version, name of a guide or a message set */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acts: {
                            at: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            organisation: string;
                            receipt?: string;
                            subject: string;
                        }[];
                        /** @description Give it as `after` for the next page */
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessageSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messageSets: {
                            administration: string;
                            authority: string;
                            /** @example 3.6.1 */
                            dictionaryVersion: string;
                            elements: number;
                            messages: number;
                            /** @example import-declaration */
                            name: string;
                            title: string;
                        }[];
                    };
                    "text/html": {
                        messageSets: {
                            administration: string;
                            authority: string;
                            /** @example 3.6.1 */
                            dictionaryVersion: string;
                            elements: number;
                            messages: number;
                            /** @example import-declaration */
                            name: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAdoptionReport: {
        parameters: {
            query?: {
                /** @example 3.6.1 */
                version?: string;
            };
            header?: never;
            path: {
                /** @example import-declaration */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description base, dictionaryVersion, set, figures, conformity (level, levels, note), messages (figures and lines of the information package), caveats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "text/html": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadAdoptionReport: {
        parameters: {
            query?: {
                /** @example 3.6.1 */
                version?: string;
            };
            header?: never;
            path: {
                file: "report.json" | "report.csv" | "report.html";
                /** @example import-declaration */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchElements: {
        parameters: {
            query?: {
                /** @example D014 */
                after?: string;
                limit?: number;
                root?: "declaration" | "response" | "conveyanceReport";
                search?: string;
                /** @example 3.6.1 */
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: {
                            catair?: string[];
                            codeLists?: string[];
                            /** @description Codes that maintenance added */
                            codes: {
                                code: string;
                                meaning: string;
                            }[];
                            description: string;
                            edifact?: string[];
                            /** @example an..35 */
                            format?: string;
                            /** @example D014 */
                            id: string;
                            imo?: string[];
                            name: string;
                            places: {
                                /** @example 3.6.1 */
                                deprecatedSince?: string;
                                kind: string;
                                /** @description 0 for any number of times */
                                max: number;
                                min: number;
                                /** @example declaration/goodsShipment/invoice/id */
                                path: string;
                                /** @example declaration/goodsShipment/invoice/id */
                                replacedBy?: string;
                                tag: string;
                            }[];
                            unCefact?: string;
                            unTded?: string;
                            x12?: string[];
                        }[];
                        /** @example 3.6.1 */
                        version: string;
                    };
                    "text/html": {
                        elements: {
                            catair?: string[];
                            codeLists?: string[];
                            /** @description Codes that maintenance added */
                            codes: {
                                code: string;
                                meaning: string;
                            }[];
                            description: string;
                            edifact?: string[];
                            /** @example an..35 */
                            format?: string;
                            /** @example D014 */
                            id: string;
                            imo?: string[];
                            name: string;
                            places: {
                                /** @example 3.6.1 */
                                deprecatedSince?: string;
                                kind: string;
                                /** @description 0 for any number of times */
                                max: number;
                                min: number;
                                /** @example declaration/goodsShipment/invoice/id */
                                path: string;
                                /** @example declaration/goodsShipment/invoice/id */
                                replacedBy?: string;
                                tag: string;
                            }[];
                            unCefact?: string;
                            unTded?: string;
                            x12?: string[];
                        }[];
                        /** @example 3.6.1 */
                        version: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readElement: {
        parameters: {
            query?: {
                /** @example 3.6.1 */
                version?: string;
            };
            header?: never;
            path: {
                /** @example D014 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catair?: string[];
                        codeLists?: string[];
                        /** @description Codes that maintenance added */
                        codes: {
                            code: string;
                            meaning: string;
                        }[];
                        description: string;
                        edifact?: string[];
                        /** @example an..35 */
                        format?: string;
                        /** @example D014 */
                        id: string;
                        imo?: string[];
                        name: string;
                        places: {
                            /** @example 3.6.1 */
                            deprecatedSince?: string;
                            kind: string;
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                            tag: string;
                        }[];
                        unCefact?: string;
                        unTded?: string;
                        x12?: string[];
                    };
                    "text/html": {
                        catair?: string[];
                        codeLists?: string[];
                        /** @description Codes that maintenance added */
                        codes: {
                            code: string;
                            meaning: string;
                        }[];
                        description: string;
                        edifact?: string[];
                        /** @example an..35 */
                        format?: string;
                        /** @example D014 */
                        id: string;
                        imo?: string[];
                        name: string;
                        places: {
                            /** @example 3.6.1 */
                            deprecatedSince?: string;
                            kind: string;
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                            tag: string;
                        }[];
                        unCefact?: string;
                        unTded?: string;
                        x12?: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        guides: {
                            authority: string;
                            /** @example 3.6.1 */
                            dictionaryVersion: string;
                            guideVersion: number;
                            /** @example import-declaration */
                            id: string;
                            /** @description How many it names */
                            places: number;
                            purpose: string;
                            root: "declaration" | "response" | "conveyanceReport";
                            title: string;
                        }[];
                    };
                    "text/html": {
                        guides: {
                            authority: string;
                            /** @example 3.6.1 */
                            dictionaryVersion: string;
                            guideVersion: number;
                            /** @example import-declaration */
                            id: string;
                            /** @description How many it names */
                            places: number;
                            purpose: string;
                            root: "declaration" | "response" | "conveyanceReport";
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishGuide: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The law or standard that asks for the message */
                    authority: string;
                    /** @example 3.6.1 */
                    dictionaryVersion: string;
                    /** @example import-declaration */
                    id: string;
                    places: {
                        codes?: {
                            /** @example AEO */
                            code: string;
                            meaning: string;
                        }[];
                        /** @description A value for the sample; amounts, measures and dates with their currency, unit or form after a space; several occurrences with | between them */
                        example?: string;
                        /** @description 0 for any number of times */
                        max?: number;
                        min?: number;
                        note?: string;
                        /** @example declaration/goodsShipment/invoice/id */
                        path: string;
                    }[];
                    purpose: string;
                    root: "declaration" | "response" | "conveyanceReport";
                    title: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The law or standard that asks for the message */
                        authority: string;
                        /** @example 3.6.1 */
                        dictionaryVersion: string;
                        guideVersion: number;
                        /** @example import-declaration */
                        id: string;
                        places: {
                            codes?: {
                                /** @example AEO */
                                code: string;
                                meaning: string;
                            }[];
                            /** @description A value for the sample; amounts, measures and dates with their currency, unit or form after a space; several occurrences with | between them */
                            example?: string;
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            note?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                        }[];
                        purpose: string;
                        root: "declaration" | "response" | "conveyanceReport";
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuide: {
        parameters: {
            query?: {
                guideVersion?: number;
            };
            header?: never;
            path: {
                /** @example import-declaration */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The law or standard that asks for the message */
                        authority: string;
                        /** @example 3.6.1 */
                        dictionaryVersion: string;
                        guideVersion: number;
                        /** @example import-declaration */
                        id: string;
                        places: {
                            codes?: {
                                /** @example AEO */
                                code: string;
                                meaning: string;
                            }[];
                            /** @description A value for the sample; amounts, measures and dates with their currency, unit or form after a space; several occurrences with | between them */
                            example?: string;
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            note?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                        }[];
                        purpose: string;
                        root: "declaration" | "response" | "conveyanceReport";
                        title: string;
                    };
                    "text/html": {
                        /** @description The law or standard that asks for the message */
                        authority: string;
                        /** @example 3.6.1 */
                        dictionaryVersion: string;
                        guideVersion: number;
                        /** @example import-declaration */
                        id: string;
                        places: {
                            codes?: {
                                /** @example AEO */
                                code: string;
                                meaning: string;
                            }[];
                            /** @description A value for the sample; amounts, measures and dates with their currency, unit or form after a space; several occurrences with | between them */
                            example?: string;
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            note?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                        }[];
                        purpose: string;
                        root: "declaration" | "response" | "conveyanceReport";
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuideArtifact: {
        parameters: {
            query?: {
                guideVersion?: number;
            };
            header?: never;
            path: {
                artifact: "guide.html" | "schema.json" | "schema.xsd" | "sample.json" | "sample.xml";
                /** @example import-declaration */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/schema+json": string;
                    "application/xml": string;
                    "text/html": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkAgainstGuide: {
        parameters: {
            query?: {
                guideVersion?: number;
            };
            header?: never;
            path: {
                /** @example import-declaration */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: {
                            findings: ({
                                authority: string;
                                /** @example guide-element-missing */
                                code: string;
                                message: string;
                                pointer: {
                                    [key: string]: unknown;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                            } & {
                                [key: string]: unknown;
                            })[];
                            follows: boolean;
                        }[];
                        findings: ({
                            authority: string;
                            /** @example guide-element-missing */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        follows: boolean;
                        /** @description What the bytes were read as */
                        format?: string;
                        /** @example import-declaration */
                        guide: string;
                        guideVersion: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuideSample: {
        parameters: {
            query?: {
                guideVersion?: number;
            };
            header?: never;
            path: {
                /** @example import-declaration */
                format: string;
                /** @example import-declaration */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeMessageSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    administration: string;
                    authority: string;
                    /** @example 3.6.1 */
                    dictionaryVersion: string;
                    messages: {
                        elements: {
                            codeList?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            name: string;
                            /** @description Places of the dictionary that carry its value; none for what it has no place for */
                            paths: string[];
                            /** @description Where it stands, in the message’s own words */
                            source: string;
                            usage: "mandatory" | "conditional" | "optional";
                        }[];
                        name: string;
                        root: "declaration" | "response" | "conveyanceReport" | "metaData";
                        title: string;
                    }[];
                    /** @example import-declaration */
                    name: string;
                    structure: "data-model" | "own";
                    title: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administration: string;
                        authority: string;
                        /** @example 3.6.1 */
                        dictionaryVersion: string;
                        elements: number;
                        messages: number;
                        /** @example import-declaration */
                        name: string;
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMessageSet: {
        parameters: {
            query?: {
                /** @example 3.6.1 */
                version?: string;
            };
            header?: never;
            path: {
                /** @example import-declaration */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administration: string;
                        authority: string;
                        /** @example 3.6.1 */
                        dictionaryVersion: string;
                        messages: {
                            elements: {
                                codeList?: string;
                                /**
                                 * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                 * @example an..35
                                 */
                                format?: string;
                                name: string;
                                /** @description Places of the dictionary that carry its value; none for what it has no place for */
                                paths: string[];
                                /** @description Where it stands, in the message’s own words */
                                source: string;
                                usage: "mandatory" | "conditional" | "optional";
                            }[];
                            name: string;
                            root: "declaration" | "response" | "conveyanceReport" | "metaData";
                            title: string;
                        }[];
                        /** @example import-declaration */
                        name: string;
                        structure: "data-model" | "own";
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaintenanceRequests: {
        parameters: {
            query?: {
                /** @description The number of the last request of the page before */
                after?: number;
                limit?: number;
                state?: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        requests: {
                            changes: ({
                                description?: string;
                                /** @example D014 */
                                element?: string;
                                /**
                                 * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                 * @example an..35
                                 */
                                format?: string;
                                /** @enum {string} */
                                kind: "addition";
                                /** @description 0 for any number of times */
                                max: number;
                                min: number;
                                name?: string;
                                /** @example declaration/goodsShipment/invoice/id */
                                path: string;
                                /**
                                 * @description What XML calls it
                                 * @example RecycledContentMeasure
                                 */
                                tag: string;
                                valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                            } | {
                                description?: string;
                                /**
                                 * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                 * @example an..35
                                 */
                                format?: string;
                                /** @enum {string} */
                                kind: "change";
                                /** @description 0 for any number of times */
                                max?: number;
                                min?: number;
                                name?: string;
                                /** @example declaration/goodsShipment/invoice/id */
                                newPath?: string;
                                /** @example declaration/goodsShipment/invoice/id */
                                path: string;
                                /**
                                 * @description What XML calls it
                                 * @example RecycledContentMeasure
                                 */
                                tag?: string;
                                valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                            } | {
                                isRemoved: boolean;
                                /** @enum {string} */
                                kind: "deprecation";
                                /** @example declaration/goodsShipment/invoice/id */
                                path: string;
                                /** @example declaration/goodsShipment/invoice/id */
                                replacedBy?: string;
                            } | {
                                /** @example AEO */
                                code: string;
                                effect: "add" | "remove";
                                /** @example D014 */
                                element: string;
                                /** @enum {string} */
                                kind: "code";
                                meaning: string;
                            })[];
                            decisions: {
                                at: string;
                                decision: "approved" | "deferred" | "rejected" | "withdrawn";
                                /** @example larkspur */
                                organisation: string;
                                reasons: string;
                                role: "maintainer" | "proposer";
                            }[];
                            examinations: {
                                at: string;
                                comment: string;
                                /** @example larkspur */
                                member: string;
                                recommendation?: "approve" | "defer" | "reject";
                            }[];
                            focusGroup: string[];
                            /** Format: uuid */
                            id: string;
                            /** @description Whom it makes work for, and what it costs to leave as it is */
                            impact: string;
                            /** @description The law, agreement or decision that asks for it */
                            legalBase: string;
                            /** @description What cannot be said today, and who needs to say it */
                            need: string;
                            /**
                             * @description As people call it
                             * @example 12
                             */
                            number: number;
                            proposedAt: string;
                            proposedBy: {
                                /** @example larkspur */
                                organisation: string;
                            };
                            /** @example 3.6.1 */
                            releasedIn?: string;
                            state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                            /** @description In one line */
                            title: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeDictionaryChange: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: ({
                        description?: string;
                        /** @example D014 */
                        element?: string;
                        /**
                         * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                         * @example an..35
                         */
                        format?: string;
                        /** @enum {string} */
                        kind: "addition";
                        /** @description 0 for any number of times */
                        max: number;
                        min: number;
                        name?: string;
                        /** @example declaration/goodsShipment/invoice/id */
                        path: string;
                        /**
                         * @description What XML calls it
                         * @example RecycledContentMeasure
                         */
                        tag: string;
                        valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                    } | {
                        description?: string;
                        /**
                         * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                         * @example an..35
                         */
                        format?: string;
                        /** @enum {string} */
                        kind: "change";
                        /** @description 0 for any number of times */
                        max?: number;
                        min?: number;
                        name?: string;
                        /** @example declaration/goodsShipment/invoice/id */
                        newPath?: string;
                        /** @example declaration/goodsShipment/invoice/id */
                        path: string;
                        /**
                         * @description What XML calls it
                         * @example RecycledContentMeasure
                         */
                        tag?: string;
                        valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                    } | {
                        isRemoved: boolean;
                        /** @enum {string} */
                        kind: "deprecation";
                        /** @example declaration/goodsShipment/invoice/id */
                        path: string;
                        /** @example declaration/goodsShipment/invoice/id */
                        replacedBy?: string;
                    } | {
                        /** @example AEO */
                        code: string;
                        effect: "add" | "remove";
                        /** @example D014 */
                        element: string;
                        /** @enum {string} */
                        kind: "code";
                        meaning: string;
                    })[];
                    /** @description Whom it makes work for, and what it costs to leave as it is */
                    impact: string;
                    /** @description The law, agreement or decision that asks for it */
                    legalBase: string;
                    /** @description What cannot be said today, and who needs to say it */
                    need: string;
                    /** @description In one line */
                    title: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: ({
                            description?: string;
                            /** @example D014 */
                            element?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "addition";
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag: string;
                            valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                        } | {
                            description?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "change";
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            newPath?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag?: string;
                            valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                        } | {
                            isRemoved: boolean;
                            /** @enum {string} */
                            kind: "deprecation";
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                        } | {
                            /** @example AEO */
                            code: string;
                            effect: "add" | "remove";
                            /** @example D014 */
                            element: string;
                            /** @enum {string} */
                            kind: "code";
                            meaning: string;
                        })[];
                        decisions: {
                            at: string;
                            decision: "approved" | "deferred" | "rejected" | "withdrawn";
                            /** @example larkspur */
                            organisation: string;
                            reasons: string;
                            role: "maintainer" | "proposer";
                        }[];
                        examinations: {
                            at: string;
                            comment: string;
                            /** @example larkspur */
                            member: string;
                            recommendation?: "approve" | "defer" | "reject";
                        }[];
                        focusGroup: string[];
                        /** Format: uuid */
                        id: string;
                        /** @description Whom it makes work for, and what it costs to leave as it is */
                        impact: string;
                        /** @description The law, agreement or decision that asks for it */
                        legalBase: string;
                        /** @description What cannot be said today, and who needs to say it */
                        need: string;
                        /**
                         * @description As people call it
                         * @example 12
                         */
                        number: number;
                        proposedAt: string;
                        proposedBy: {
                            /** @example larkspur */
                            organisation: string;
                        };
                        /** @example 3.6.1 */
                        releasedIn?: string;
                        state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                        /** @description In one line */
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMaintenanceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: ({
                            description?: string;
                            /** @example D014 */
                            element?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "addition";
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag: string;
                            valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                        } | {
                            description?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "change";
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            newPath?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag?: string;
                            valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                        } | {
                            isRemoved: boolean;
                            /** @enum {string} */
                            kind: "deprecation";
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                        } | {
                            /** @example AEO */
                            code: string;
                            effect: "add" | "remove";
                            /** @example D014 */
                            element: string;
                            /** @enum {string} */
                            kind: "code";
                            meaning: string;
                        })[];
                        decisions: {
                            at: string;
                            decision: "approved" | "deferred" | "rejected" | "withdrawn";
                            /** @example larkspur */
                            organisation: string;
                            reasons: string;
                            role: "maintainer" | "proposer";
                        }[];
                        examinations: {
                            at: string;
                            comment: string;
                            /** @example larkspur */
                            member: string;
                            recommendation?: "approve" | "defer" | "reject";
                        }[];
                        focusGroup: string[];
                        /** Format: uuid */
                        id: string;
                        /** @description Whom it makes work for, and what it costs to leave as it is */
                        impact: string;
                        /** @description The law, agreement or decision that asks for it */
                        legalBase: string;
                        /** @description What cannot be said today, and who needs to say it */
                        need: string;
                        /**
                         * @description As people call it
                         * @example 12
                         */
                        number: number;
                        proposedAt: string;
                        proposedBy: {
                            /** @example larkspur */
                            organisation: string;
                        };
                        /** @example 3.6.1 */
                        releasedIn?: string;
                        state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                        /** @description In one line */
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideMaintenanceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: "approved" | "deferred" | "rejected";
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: ({
                            description?: string;
                            /** @example D014 */
                            element?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "addition";
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag: string;
                            valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                        } | {
                            description?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "change";
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            newPath?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag?: string;
                            valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                        } | {
                            isRemoved: boolean;
                            /** @enum {string} */
                            kind: "deprecation";
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                        } | {
                            /** @example AEO */
                            code: string;
                            effect: "add" | "remove";
                            /** @example D014 */
                            element: string;
                            /** @enum {string} */
                            kind: "code";
                            meaning: string;
                        })[];
                        decisions: {
                            at: string;
                            decision: "approved" | "deferred" | "rejected" | "withdrawn";
                            /** @example larkspur */
                            organisation: string;
                            reasons: string;
                            role: "maintainer" | "proposer";
                        }[];
                        examinations: {
                            at: string;
                            comment: string;
                            /** @example larkspur */
                            member: string;
                            recommendation?: "approve" | "defer" | "reject";
                        }[];
                        focusGroup: string[];
                        /** Format: uuid */
                        id: string;
                        /** @description Whom it makes work for, and what it costs to leave as it is */
                        impact: string;
                        /** @description The law, agreement or decision that asks for it */
                        legalBase: string;
                        /** @description What cannot be said today, and who needs to say it */
                        need: string;
                        /**
                         * @description As people call it
                         * @example 12
                         */
                        number: number;
                        proposedAt: string;
                        proposedBy: {
                            /** @example larkspur */
                            organisation: string;
                        };
                        /** @example 3.6.1 */
                        releasedIn?: string;
                        state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                        /** @description In one line */
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examineMaintenanceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    recommendation?: "approve" | "defer" | "reject";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: ({
                            description?: string;
                            /** @example D014 */
                            element?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "addition";
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag: string;
                            valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                        } | {
                            description?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "change";
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            newPath?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag?: string;
                            valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                        } | {
                            isRemoved: boolean;
                            /** @enum {string} */
                            kind: "deprecation";
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                        } | {
                            /** @example AEO */
                            code: string;
                            effect: "add" | "remove";
                            /** @example D014 */
                            element: string;
                            /** @enum {string} */
                            kind: "code";
                            meaning: string;
                        })[];
                        decisions: {
                            at: string;
                            decision: "approved" | "deferred" | "rejected" | "withdrawn";
                            /** @example larkspur */
                            organisation: string;
                            reasons: string;
                            role: "maintainer" | "proposer";
                        }[];
                        examinations: {
                            at: string;
                            comment: string;
                            /** @example larkspur */
                            member: string;
                            recommendation?: "approve" | "defer" | "reject";
                        }[];
                        focusGroup: string[];
                        /** Format: uuid */
                        id: string;
                        /** @description Whom it makes work for, and what it costs to leave as it is */
                        impact: string;
                        /** @description The law, agreement or decision that asks for it */
                        legalBase: string;
                        /** @description What cannot be said today, and who needs to say it */
                        need: string;
                        /**
                         * @description As people call it
                         * @example 12
                         */
                        number: number;
                        proposedAt: string;
                        proposedBy: {
                            /** @example larkspur */
                            organisation: string;
                        };
                        /** @example 3.6.1 */
                        releasedIn?: string;
                        state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                        /** @description In one line */
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    formFocusGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: ({
                            description?: string;
                            /** @example D014 */
                            element?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "addition";
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag: string;
                            valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                        } | {
                            description?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "change";
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            newPath?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag?: string;
                            valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                        } | {
                            isRemoved: boolean;
                            /** @enum {string} */
                            kind: "deprecation";
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                        } | {
                            /** @example AEO */
                            code: string;
                            effect: "add" | "remove";
                            /** @example D014 */
                            element: string;
                            /** @enum {string} */
                            kind: "code";
                            meaning: string;
                        })[];
                        decisions: {
                            at: string;
                            decision: "approved" | "deferred" | "rejected" | "withdrawn";
                            /** @example larkspur */
                            organisation: string;
                            reasons: string;
                            role: "maintainer" | "proposer";
                        }[];
                        examinations: {
                            at: string;
                            comment: string;
                            /** @example larkspur */
                            member: string;
                            recommendation?: "approve" | "defer" | "reject";
                        }[];
                        focusGroup: string[];
                        /** Format: uuid */
                        id: string;
                        /** @description Whom it makes work for, and what it costs to leave as it is */
                        impact: string;
                        /** @description The law, agreement or decision that asks for it */
                        legalBase: string;
                        /** @description What cannot be said today, and who needs to say it */
                        need: string;
                        /**
                         * @description As people call it
                         * @example 12
                         */
                        number: number;
                        proposedAt: string;
                        proposedBy: {
                            /** @example larkspur */
                            organisation: string;
                        };
                        /** @example 3.6.1 */
                        releasedIn?: string;
                        state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                        /** @description In one line */
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMaintenanceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: ({
                            description?: string;
                            /** @example D014 */
                            element?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "addition";
                            /** @description 0 for any number of times */
                            max: number;
                            min: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag: string;
                            valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                        } | {
                            description?: string;
                            /**
                             * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                             * @example an..35
                             */
                            format?: string;
                            /** @enum {string} */
                            kind: "change";
                            /** @description 0 for any number of times */
                            max?: number;
                            min?: number;
                            name?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            newPath?: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /**
                             * @description What XML calls it
                             * @example RecycledContentMeasure
                             */
                            tag?: string;
                            valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                        } | {
                            isRemoved: boolean;
                            /** @enum {string} */
                            kind: "deprecation";
                            /** @example declaration/goodsShipment/invoice/id */
                            path: string;
                            /** @example declaration/goodsShipment/invoice/id */
                            replacedBy?: string;
                        } | {
                            /** @example AEO */
                            code: string;
                            effect: "add" | "remove";
                            /** @example D014 */
                            element: string;
                            /** @enum {string} */
                            kind: "code";
                            meaning: string;
                        })[];
                        decisions: {
                            at: string;
                            decision: "approved" | "deferred" | "rejected" | "withdrawn";
                            /** @example larkspur */
                            organisation: string;
                            reasons: string;
                            role: "maintainer" | "proposer";
                        }[];
                        examinations: {
                            at: string;
                            comment: string;
                            /** @example larkspur */
                            member: string;
                            recommendation?: "approve" | "defer" | "reject";
                        }[];
                        focusGroup: string[];
                        /** Format: uuid */
                        id: string;
                        /** @description Whom it makes work for, and what it costs to leave as it is */
                        impact: string;
                        /** @description The law, agreement or decision that asks for it */
                        legalBase: string;
                        /** @description What cannot be said today, and who needs to say it */
                        need: string;
                        /**
                         * @description As people call it
                         * @example 12
                         */
                        number: number;
                        proposedAt: string;
                        proposedBy: {
                            /** @example larkspur */
                            organisation: string;
                        };
                        /** @example 3.6.1 */
                        releasedIn?: string;
                        state: "proposed" | "examined" | "approved" | "deferred" | "withdrawn" | "rejected" | "released";
                        /** @description In one line */
                        title: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDictionaryVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            /** @description What the version is built on, by its exact name */
                            base: string;
                            elements: number;
                            /** @description Whether documents that were right under the version before may no longer be */
                            isBreaking: boolean;
                            /** @example 3.6.1 */
                            number: string;
                            places: number;
                            /** @example 3.6.1 */
                            previous?: string;
                            /** @description Absent for the version that the program ships */
                            releasedAt?: string;
                            /** @description SHA-256 of the canonical JSON (RFC 8785) of the dictionary in this version */
                            sha256: string;
                        }[];
                    };
                    "text/html": {
                        versions: {
                            /** @description What the version is built on, by its exact name */
                            base: string;
                            elements: number;
                            /** @description Whether documents that were right under the version before may no longer be */
                            isBreaking: boolean;
                            /** @example 3.6.1 */
                            number: string;
                            places: number;
                            /** @example 3.6.1 */
                            previous?: string;
                            /** @description Absent for the version that the program ships */
                            releasedAt?: string;
                            /** @description SHA-256 of the canonical JSON (RFC 8785) of the dictionary in this version */
                            sha256: string;
                        }[];
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseDictionaryVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requests?: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the version is built on, by its exact name */
                        base: string;
                        changeLog?: {
                            entries: {
                                change: {
                                    description?: string;
                                    /** @example D014 */
                                    element?: string;
                                    /**
                                     * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                     * @example an..35
                                     */
                                    format?: string;
                                    /** @enum {string} */
                                    kind: "addition";
                                    /** @description 0 for any number of times */
                                    max: number;
                                    min: number;
                                    name?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /**
                                     * @description What XML calls it
                                     * @example RecycledContentMeasure
                                     */
                                    tag: string;
                                    valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                                } | {
                                    description?: string;
                                    /**
                                     * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                     * @example an..35
                                     */
                                    format?: string;
                                    /** @enum {string} */
                                    kind: "change";
                                    /** @description 0 for any number of times */
                                    max?: number;
                                    min?: number;
                                    name?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    newPath?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /**
                                     * @description What XML calls it
                                     * @example RecycledContentMeasure
                                     */
                                    tag?: string;
                                    valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                                } | {
                                    isRemoved: boolean;
                                    /** @enum {string} */
                                    kind: "deprecation";
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    replacedBy?: string;
                                } | {
                                    /** @example AEO */
                                    code: string;
                                    effect: "add" | "remove";
                                    /** @example D014 */
                                    element: string;
                                    /** @enum {string} */
                                    kind: "code";
                                    meaning: string;
                                };
                                /** @example D014 */
                                element: string;
                                isBreaking: boolean;
                                /** Format: uuid */
                                request: string;
                                requestNumber: number;
                                touched: {
                                    declarations: string[];
                                    documents: string[];
                                    guides: {
                                        guide: string;
                                        guideVersion: number;
                                        paths: string[];
                                    }[];
                                    mappings: {
                                        message: string;
                                        /** @example declaration/goodsShipment/invoice/id */
                                        path: string;
                                        set: string;
                                        source: string;
                                    }[];
                                };
                                why: string;
                            }[];
                            isBreaking: boolean;
                            /** @example 3.6.1 */
                            number: string;
                            /** @example 3.6.1 */
                            previous: string;
                        };
                        elements: number;
                        /** @description Whether documents that were right under the version before may no longer be */
                        isBreaking: boolean;
                        migration?: {
                            guides: {
                                fromVersion: number;
                                guide: string;
                                places: {
                                    /** @example declaration/goodsShipment/invoice/id */
                                    from: string;
                                    /**
                                     * @example moved
                                     * @example replaced
                                     * @example removed
                                     * @example deprecated
                                     */
                                    reason: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    to?: string;
                                }[];
                                toVersion: number;
                            }[];
                            sets: {
                                /** @example 3.6.1 */
                                from: string;
                                lines: {
                                    /** @example declaration/goodsShipment/invoice/id */
                                    from: string;
                                    message: string;
                                    /**
                                     * @example moved
                                     * @example replaced
                                     * @example removed
                                     * @example deprecated
                                     */
                                    reason: string;
                                    source: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    to?: string;
                                }[];
                                set: string;
                                /** @example 3.6.1 */
                                to: string;
                                /** @description Elements that somebody has to map anew */
                                unmapped: number;
                            }[];
                        };
                        /** @example 3.6.1 */
                        number: string;
                        places: number;
                        /** @example 3.6.1 */
                        previous?: string;
                        /** @description Absent for the version that the program ships */
                        releasedAt?: string;
                        /** @description SHA-256 of the canonical JSON (RFC 8785) of the dictionary in this version */
                        sha256: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDictionaryVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 3.6.1 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the version is built on, by its exact name */
                        base: string;
                        changeLog?: {
                            entries: {
                                change: {
                                    description?: string;
                                    /** @example D014 */
                                    element?: string;
                                    /**
                                     * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                     * @example an..35
                                     */
                                    format?: string;
                                    /** @enum {string} */
                                    kind: "addition";
                                    /** @description 0 for any number of times */
                                    max: number;
                                    min: number;
                                    name?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /**
                                     * @description What XML calls it
                                     * @example RecycledContentMeasure
                                     */
                                    tag: string;
                                    valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                                } | {
                                    description?: string;
                                    /**
                                     * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                     * @example an..35
                                     */
                                    format?: string;
                                    /** @enum {string} */
                                    kind: "change";
                                    /** @description 0 for any number of times */
                                    max?: number;
                                    min?: number;
                                    name?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    newPath?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /**
                                     * @description What XML calls it
                                     * @example RecycledContentMeasure
                                     */
                                    tag?: string;
                                    valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                                } | {
                                    isRemoved: boolean;
                                    /** @enum {string} */
                                    kind: "deprecation";
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    replacedBy?: string;
                                } | {
                                    /** @example AEO */
                                    code: string;
                                    effect: "add" | "remove";
                                    /** @example D014 */
                                    element: string;
                                    /** @enum {string} */
                                    kind: "code";
                                    meaning: string;
                                };
                                /** @example D014 */
                                element: string;
                                isBreaking: boolean;
                                /** Format: uuid */
                                request: string;
                                requestNumber: number;
                                touched: {
                                    declarations: string[];
                                    documents: string[];
                                    guides: {
                                        guide: string;
                                        guideVersion: number;
                                        paths: string[];
                                    }[];
                                    mappings: {
                                        message: string;
                                        /** @example declaration/goodsShipment/invoice/id */
                                        path: string;
                                        set: string;
                                        source: string;
                                    }[];
                                };
                                why: string;
                            }[];
                            isBreaking: boolean;
                            /** @example 3.6.1 */
                            number: string;
                            /** @example 3.6.1 */
                            previous: string;
                        };
                        elements: number;
                        /** @description Whether documents that were right under the version before may no longer be */
                        isBreaking: boolean;
                        migration?: {
                            guides: {
                                fromVersion: number;
                                guide: string;
                                places: {
                                    /** @example declaration/goodsShipment/invoice/id */
                                    from: string;
                                    /**
                                     * @example moved
                                     * @example replaced
                                     * @example removed
                                     * @example deprecated
                                     */
                                    reason: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    to?: string;
                                }[];
                                toVersion: number;
                            }[];
                            sets: {
                                /** @example 3.6.1 */
                                from: string;
                                lines: {
                                    /** @example declaration/goodsShipment/invoice/id */
                                    from: string;
                                    message: string;
                                    /**
                                     * @example moved
                                     * @example replaced
                                     * @example removed
                                     * @example deprecated
                                     */
                                    reason: string;
                                    source: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    to?: string;
                                }[];
                                set: string;
                                /** @example 3.6.1 */
                                to: string;
                                /** @description Elements that somebody has to map anew */
                                unmapped: number;
                            }[];
                        };
                        /** @example 3.6.1 */
                        number: string;
                        places: number;
                        /** @example 3.6.1 */
                        previous?: string;
                        /** @description Absent for the version that the program ships */
                        releasedAt?: string;
                        /** @description SHA-256 of the canonical JSON (RFC 8785) of the dictionary in this version */
                        sha256: string;
                    };
                    "text/html": {
                        /** @description What the version is built on, by its exact name */
                        base: string;
                        changeLog?: {
                            entries: {
                                change: {
                                    description?: string;
                                    /** @example D014 */
                                    element?: string;
                                    /**
                                     * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                     * @example an..35
                                     */
                                    format?: string;
                                    /** @enum {string} */
                                    kind: "addition";
                                    /** @description 0 for any number of times */
                                    max: number;
                                    min: number;
                                    name?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /**
                                     * @description What XML calls it
                                     * @example RecycledContentMeasure
                                     */
                                    tag: string;
                                    valueKind: ("amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator") | "class";
                                } | {
                                    description?: string;
                                    /**
                                     * @description Representation in the notation of UN/EDIFACT (ISO 9735)
                                     * @example an..35
                                     */
                                    format?: string;
                                    /** @enum {string} */
                                    kind: "change";
                                    /** @description 0 for any number of times */
                                    max?: number;
                                    min?: number;
                                    name?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    newPath?: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /**
                                     * @description What XML calls it
                                     * @example RecycledContentMeasure
                                     */
                                    tag?: string;
                                    valueKind?: "amount" | "measure" | "quantity" | "code" | "identifier" | "text" | "dateTime" | "numeric" | "indicator";
                                } | {
                                    isRemoved: boolean;
                                    /** @enum {string} */
                                    kind: "deprecation";
                                    /** @example declaration/goodsShipment/invoice/id */
                                    path: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    replacedBy?: string;
                                } | {
                                    /** @example AEO */
                                    code: string;
                                    effect: "add" | "remove";
                                    /** @example D014 */
                                    element: string;
                                    /** @enum {string} */
                                    kind: "code";
                                    meaning: string;
                                };
                                /** @example D014 */
                                element: string;
                                isBreaking: boolean;
                                /** Format: uuid */
                                request: string;
                                requestNumber: number;
                                touched: {
                                    declarations: string[];
                                    documents: string[];
                                    guides: {
                                        guide: string;
                                        guideVersion: number;
                                        paths: string[];
                                    }[];
                                    mappings: {
                                        message: string;
                                        /** @example declaration/goodsShipment/invoice/id */
                                        path: string;
                                        set: string;
                                        source: string;
                                    }[];
                                };
                                why: string;
                            }[];
                            isBreaking: boolean;
                            /** @example 3.6.1 */
                            number: string;
                            /** @example 3.6.1 */
                            previous: string;
                        };
                        elements: number;
                        /** @description Whether documents that were right under the version before may no longer be */
                        isBreaking: boolean;
                        migration?: {
                            guides: {
                                fromVersion: number;
                                guide: string;
                                places: {
                                    /** @example declaration/goodsShipment/invoice/id */
                                    from: string;
                                    /**
                                     * @example moved
                                     * @example replaced
                                     * @example removed
                                     * @example deprecated
                                     */
                                    reason: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    to?: string;
                                }[];
                                toVersion: number;
                            }[];
                            sets: {
                                /** @example 3.6.1 */
                                from: string;
                                lines: {
                                    /** @example declaration/goodsShipment/invoice/id */
                                    from: string;
                                    message: string;
                                    /**
                                     * @example moved
                                     * @example replaced
                                     * @example removed
                                     * @example deprecated
                                     */
                                    reason: string;
                                    source: string;
                                    /** @example declaration/goodsShipment/invoice/id */
                                    to?: string;
                                }[];
                                set: string;
                                /** @example 3.6.1 */
                                to: string;
                                /** @description Elements that somebody has to map anew */
                                unmapped: number;
                            }[];
                        };
                        /** @example 3.6.1 */
                        number: string;
                        places: number;
                        /** @example 3.6.1 */
                        previous?: string;
                        /** @description Absent for the version that the program ships */
                        releasedAt?: string;
                        /** @description SHA-256 of the canonical JSON (RFC 8785) of the dictionary in this version */
                        sha256: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDictionaryArtifact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                artifact: "document.schema.json" | "document.xsd" | "context.jsonld" | "model-document.ts" | "declaration.html" | "response.html" | "conveyance-report.html" | "meta-data.html" | "elements.html";
                /** @example 3.6.1 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": string;
                    "application/schema+json": string;
                    "application/xml": string;
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 3.6.1 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description number, base, rows (path, id, kind, tag, min, max or 0 for any number, WCO position), elements, codes, deprecations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeterminations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                outcome?: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        determinations: {
                            act?: string;
                            client: string;
                            /** Format: date-time */
                            decidedAt: string;
                            decidedBy?: string;
                            entryNumber: string;
                            /** Format: uuid */
                            filing: string;
                            /** Format: uuid */
                            id: string;
                            organisation: string;
                            outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            reasons: {
                                authority: string;
                                evidence?: {
                                    issuer: string;
                                    pointer: string;
                                    sha256: string;
                                    type: string;
                                }[];
                                findings: string[];
                                nextStep: string;
                                outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                rule: string;
                                words: string;
                            }[];
                            role?: string;
                            why?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideByOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: "place-hold" | "lift-hold" | "order-exam" | "record-exam" | "request-documents" | "accept-documents" | "release";
                    /** @description With record-exam */
                    isExamPassed?: boolean;
                    /** @description The filer reads it */
                    why: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act?: string;
                        client: string;
                        /** Format: date-time */
                        decidedAt: string;
                        decidedBy?: string;
                        entryNumber: string;
                        /** Format: uuid */
                        filing: string;
                        /** Format: uuid */
                        id: string;
                        organisation: string;
                        outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                        reasons: {
                            authority: string;
                            evidence?: {
                                issuer: string;
                                pointer: string;
                                sha256: string;
                                type: string;
                            }[];
                            findings: string[];
                            nextStep: string;
                            outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            rule: string;
                            words: string;
                        }[];
                        role?: string;
                        why?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What is on file */
                        entry: unknown;
                        filings: {
                            accepted: boolean;
                            /** @description Importer of record */
                            client: string;
                            entryNumber: string;
                            environment: string;
                            functionCode: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            interchange: string;
                            kind: string;
                            organisation: string;
                            outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            /** Format: date-time */
                            receivedAt: string;
                            version?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntryBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bills: {
                            bill: string;
                            entryNumber: string;
                            /** Format: uuid */
                            filing: string;
                            inBond?: string;
                            master?: string;
                            /** @description JSON Pointer into the declaration */
                            pointer: string;
                            quantity?: string;
                            status: {
                                /** Format: date-time */
                                arrivedAt?: string;
                                /** Format: date-time */
                                departedAt?: string;
                                /** @description What stands against it besides */
                                further: {
                                    /** @example 93 */
                                    code: string;
                                    /** @example BILL ON FILE */
                                    words: string;
                                }[];
                                manifestedQuantity?: string;
                                match: {
                                    /** @example 93 */
                                    code: string;
                                    /** @example BILL ON FILE */
                                    words: string;
                                };
                                portOfArrival?: string;
                            };
                            type: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description A position to begin after; Last-Event-ID counts before it */
                after?: string;
            };
            header?: {
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description id is the position, event the type of fact, data the fact as JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 42
                     *     event: EntryFiled
                     *     data: {"position":"42","type":"EntryFiled","subject":"0190…","occurredAt":"2026-02-02T15:04:05.000Z","data":{}}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExportDeclarations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "registered" | "accepted" | "presented" | "exited" | "exempt" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exportDeclarations: {
                            /**
                             * @description What is annotated on the bill of lading: proof of filing, postdeparture citation or exemption legend (15 CFR 30.7)
                             * @example AES X20261122000001
                             * @example NOEEI § 30.37(a)
                             */
                            annotation?: string;
                            bill?: string;
                            carrier?: string;
                            carrierCode?: string;
                            client: string;
                            conveyance?: string;
                            destination?: string;
                            /** Format: date */
                            dueOn?: string;
                            environment: string;
                            events: {
                                /** Format: date-time */
                                at: string;
                                kind: string;
                                office?: string;
                                reason?: string;
                                version: number;
                            }[];
                            exitConveyance?: string;
                            /** Format: date-time */
                            exitedAt?: string;
                            exitOffice?: string;
                            /** Format: date */
                            exportDate?: string;
                            exporter?: string;
                            /** Format: date-time */
                            filedAt: string;
                            /** @description The day has come on which a missing exit is asked after */
                            isOverdue: boolean;
                            isPostdeparture: boolean;
                            items: number;
                            mode?: string;
                            number: string;
                            organisation: string;
                            /** Format: date-time */
                            presentedAt?: string;
                            reference?: string;
                            regime: "united-states" | "united-kingdom";
                            status: "registered" | "accepted" | "presented" | "exited" | "exempt" | "cancelled";
                            typeCode?: string;
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileExportDeclarations: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
                "application/EDIFACT": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/ld+json": unknown;
                "application/octet-stream": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.air+json": unknown;
                "application/vnd.customhouse.air+xml": string;
                "application/vnd.customhouse.catair": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.data-model+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.declaration+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.fal+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.post+json": unknown;
                "application/vnd.customhouse.post+xml": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.un-cefact+ld+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-EXP-0001",
                 *         "typeCode": "830",
                 *         "exporter": {
                 *           "name": "Larkspur Home Goods (sandbox)",
                 *           "id": "89-100000100",
                 *           "identificationTypeCode": "E",
                 *           "address": {
                 *             "line": "1 Invented Street",
                 *             "cityName": "Newark",
                 *             "countrySubDivisionCode": "NJ",
                 *             "postcodeId": "07102",
                 *             "countryCode": "US"
                 *           },
                 *           "contact": {
                 *             "name": "Robin Sample"
                 *           },
                 *           "communication": {
                 *             "id": "+1 201 555 0100",
                 *             "typeCode": "TE"
                 *           }
                 *         },
                 *         "agent": {
                 *           "name": "Meridian Customs Brokers (sandbox)",
                 *           "id": "89-900000100"
                 *         },
                 *         "exitOffice": {
                 *           "id": "2704"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "nationalModeCode": "11",
                 *           "name": "SANDBOX EXPLORER",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "consignment": {
                 *           "carrier": {
                 *             "id": "ZZSB",
                 *             "name": "Tidemark Line (sandbox)"
                 *           }
                 *         },
                 *         "goodsShipment": {
                 *           "exitDateTime": {
                 *             "value": "20991231",
                 *             "format": "102"
                 *           },
                 *           "consignee": {
                 *             "name": "Sample Household Trading",
                 *             "typeCode": "R",
                 *             "address": {
                 *               "line": "8 Example Road",
                 *               "cityName": "Exampleville",
                 *               "countryCode": "NZ"
                 *             }
                 *           },
                 *           "destination": {
                 *             "countryCode": "NZ"
                 *           },
                 *           "consignment": {
                 *             "unloadingLocationId": "61400",
                 *             "transportEquipment": [
                 *               {
                 *                 "sequenceNumeric": "1",
                 *                 "id": "ZZSU1000016",
                 *                 "seal": [
                 *                   {
                 *                     "sequenceNumeric": "1",
                 *                     "id": "SMP0001"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           },
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "BK260900001",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "statisticalValueAmount": {
                 *                 "value": "18400",
                 *                 "currency": "USD"
                 *               },
                 *               "commodity": {
                 *                 "description": "Food storage boxes of plastics",
                 *                 "classification": [
                 *                   {
                 *                     "id": "3924104000",
                 *                     "identificationTypeCode": "HTS"
                 *                   }
                 *                 ],
                 *                 "goodsMeasure": {
                 *                   "grossMassMeasure": {
                 *                     "value": "2100",
                 *                     "unit": "KGM"
                 *                   },
                 *                   "tariffQuantity": {
                 *                     "value": "1900",
                 *                     "unit": "KGM"
                 *                   }
                 *                 }
                 *               },
                 *               "exportControl": {
                 *                 "informationCode": "OS",
                 *                 "domesticForeignCode": "D",
                 *                 "licenceTypeCode": "C33",
                 *                 "licenceId": "NLR",
                 *                 "controlClassificationId": "EAR99"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "export": {
                 *             "filingOptionCode": "2",
                 *             "routedTransactionIndicator": "false",
                 *             "relatedPartyIndicator": "false",
                 *             "hazardousMaterialIndicator": "false",
                 *             "stateOfOriginCode": "NJ",
                 *             "inBondTypeCode": "70"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.untp+ld+json": unknown;
                "application/xml": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What acknowledges the syntax of the interchange: X12 997, EDIFACT CONTRL. Where the answer is asked for in the format alone, it comes before it. A refusal carries it too. */
                        acknowledgement?: {
                            content: string;
                            mediaType: string;
                        };
                        answers: {
                            /** @description The answer in the format of the interchange; empty where it has none */
                            content: string;
                            mediaType: string;
                        };
                        exportDeclarations: {
                            accepted: boolean;
                            act?: string;
                            /**
                             * @description For the bill of lading or waybill
                             * @example NOEEI § 30.37(a)
                             */
                            annotation?: string;
                            /** Format: uuid */
                            filing: string;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /**
                             * @description Internal transaction number or movement reference number
                             * @example X20261122000001
                             */
                            number?: string;
                            /** @description C2SP tlog-proof */
                            receipt: string;
                            reference?: string;
                            status?: string;
                        }[];
                        /** @description Of the interchange as a whole */
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        format: string;
                        /** Format: uuid */
                        interchange: string;
                        /** @description Messages of another kind: they were not filed */
                        others?: {
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description Place in the interchange, counted from 1 */
                            message: number;
                        }[];
                        /** Format: date-time */
                        receivedAt: string;
                        /** @description What in the bytes the data model has no place for, at most 500 */
                        unread: {
                            reason: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readExportReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readExportDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Internal transaction number or movement reference number; of an exempt shipment the id of its filing */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exportDeclaration: {
                            /**
                             * @description What is annotated on the bill of lading: proof of filing, postdeparture citation or exemption legend (15 CFR 30.7)
                             * @example AES X20261122000001
                             * @example NOEEI § 30.37(a)
                             */
                            annotation?: string;
                            bill?: string;
                            carrier?: string;
                            carrierCode?: string;
                            client: string;
                            conveyance?: string;
                            destination?: string;
                            /** Format: date */
                            dueOn?: string;
                            environment: string;
                            events: {
                                /** Format: date-time */
                                at: string;
                                kind: string;
                                office?: string;
                                reason?: string;
                                version: number;
                            }[];
                            exitConveyance?: string;
                            /** Format: date-time */
                            exitedAt?: string;
                            exitOffice?: string;
                            /** Format: date */
                            exportDate?: string;
                            exporter?: string;
                            /** Format: date-time */
                            filedAt: string;
                            /** @description The day has come on which a missing exit is asked after */
                            isOverdue: boolean;
                            isPostdeparture: boolean;
                            items: number;
                            mode?: string;
                            number: string;
                            organisation: string;
                            /** Format: date-time */
                            presentedAt?: string;
                            reference?: string;
                            regime: "united-states" | "united-kingdom";
                            status: "registered" | "accepted" | "presented" | "exited" | "exempt" | "cancelled";
                            typeCode?: string;
                            version: number;
                        };
                        filings: {
                            accepted: boolean;
                            act: string;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** Format: uuid */
                            id: string;
                            number?: string;
                            /** Format: date-time */
                            receivedAt: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportExportEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated */
                "idempotency-key": string;
            };
            path: {
                /** @description Internal transaction number or movement reference number; of an exempt shipment the id of its filing */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "depart",
                 *       "at": "2026-11-24T10:00:00Z",
                 *       "office": "2704",
                 *       "conveyance": "SANDBOX EXPLORER"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    act: "present";
                    /** Format: date-time */
                    at: string;
                    /**
                     * @description Port of Schedule D or office of exit
                     * @example 2704
                     */
                    office?: string;
                } | {
                    /** @enum {string} */
                    act: "depart";
                    /** Format: date-time */
                    at: string;
                    conveyance?: string;
                    /**
                     * @description Port of Schedule D or office of exit
                     * @example 2704
                     */
                    office?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        event: string;
                        exportDeclaration: {
                            /**
                             * @description What is annotated on the bill of lading: proof of filing, postdeparture citation or exemption legend (15 CFR 30.7)
                             * @example AES X20261122000001
                             * @example NOEEI § 30.37(a)
                             */
                            annotation?: string;
                            bill?: string;
                            carrier?: string;
                            carrierCode?: string;
                            client: string;
                            conveyance?: string;
                            destination?: string;
                            /** Format: date */
                            dueOn?: string;
                            environment: string;
                            events: {
                                /** Format: date-time */
                                at: string;
                                kind: string;
                                office?: string;
                                reason?: string;
                                version: number;
                            }[];
                            exitConveyance?: string;
                            /** Format: date-time */
                            exitedAt?: string;
                            exitOffice?: string;
                            /** Format: date */
                            exportDate?: string;
                            exporter?: string;
                            /** Format: date-time */
                            filedAt: string;
                            /** @description The day has come on which a missing exit is asked after */
                            isOverdue: boolean;
                            isPostdeparture: boolean;
                            items: number;
                            mode?: string;
                            number: string;
                            organisation: string;
                            /** Format: date-time */
                            presentedAt?: string;
                            reference?: string;
                            regime: "united-states" | "united-kingdom";
                            status: "registered" | "accepted" | "presented" | "exited" | "exempt" | "cancelled";
                            typeCode?: string;
                            version: number;
                        };
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        /** @description C2SP tlog-proof */
                        receipt: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExportNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Internal transaction number or movement reference number; of an exempt shipment the id of its filing */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notifications: {
                            content: string;
                            mediaType: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFilings: {
        parameters: {
            query?: {
                after?: string;
                entryNumber?: string;
                from?: string;
                importer?: string;
                kind?: "entry" | "entry-summary";
                limit?: number;
                outcome?: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filings: {
                            accepted: boolean;
                            /** @description Importer of record */
                            client: string;
                            entryNumber: string;
                            environment: string;
                            functionCode: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            interchange: string;
                            kind: string;
                            organisation: string;
                            outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            /** Format: date-time */
                            receivedAt: string;
                            version?: string;
                        }[];
                        /** @description Give it as `after` for the next page */
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileInterchange: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each filing, the same when the call is repeated */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declaration"] | {
                    declarations: components["schemas"]["Declaration"][];
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
                "application/vnd.customhouse.catair": string;
                "application/vnd.customhouse.declaration+json": components["schemas"]["Declaration"] | {
                    declarations: components["schemas"]["Declaration"][];
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
                "text/plain": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            content: string;
                            mediaType: string;
                        };
                        filings: ({
                            accepted: boolean;
                            assessment?: {
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                antidumping: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                countervailing: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                duty: string;
                                fees: {
                                    [key: string]: string;
                                };
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                feesTotal: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                internalRevenueTax: string;
                                isProvisional: boolean;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                otherRevenue: string;
                                rateDate: string;
                                rateDateBasis: string;
                                revision: string;
                                /**
                                 * @description Dollars and cents as decimal text
                                 * @example 1234.50
                                 */
                                total: string;
                            };
                            determination: {
                                /** Format: date-time */
                                decidedAt: string;
                                outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                reasons: {
                                    authority: string;
                                    evidence?: {
                                        issuer: string;
                                        pointer: string;
                                        sha256: string;
                                        type: string;
                                    }[];
                                    findings: string[];
                                    nextStep: string;
                                    outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                    rule: string;
                                    words: string;
                                }[];
                            };
                            entryNumber: string;
                            /** Format: uuid */
                            filing: string;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            functionCode: "add" | "replace" | "update" | "cancel";
                            kind: "entry" | "entry-summary";
                            /** @description Whether it took the place of a filing on file */
                            replacesOnFile: boolean;
                            /**
                             * @description Entry summary version: three digits major, two minor
                             * @example 00100
                             */
                            version?: string;
                        } & {
                            /** @description C2SP tlog-proof */
                            receipt: string;
                        })[];
                        /** @description What became of requests and reports about goods in bond (CATAIR QP, WP), which come in an interchange of their own */
                        inBond?: ({
                            accepted: boolean;
                            /** Format: uuid */
                            act: string;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description What was asked or told: request, arrive... */
                            kind: string;
                            /** @description Number of the movement; empty where none could be told */
                            number: string;
                        } & {
                            /** @description C2SP tlog-proof */
                            receipt: string;
                        })[];
                        /** Format: uuid */
                        interchange: string;
                        /** Format: date-time */
                        receivedAt: string;
                        /** @description Messages that hold no readable declaration: they were not filed */
                        unread?: {
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description Place in the interchange, counted from 1 */
                            message: number;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                        assessment?: unknown;
                        /** @description Importer of record */
                        client: string;
                        declaration: unknown;
                        entryNumber: string;
                        environment: string;
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        functionCode: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        interchange: string;
                        kind: string;
                        organisation: string;
                        outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                        /** Format: date-time */
                        receivedAt: string;
                        version?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFilingCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentials: {
                            contradictions: {
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            credentialId?: string;
                            /** @description How earlier verifications ended, oldest first */
                            earlier: {
                                findings: string[];
                                recognition: "recognised" | "not-recognised" | "not-asked";
                                verified: boolean;
                                /** Format: date-time */
                                verifiedAt: string;
                            }[];
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            form?: string;
                            /** Format: date-time */
                            handedInAt: string;
                            /** Format: uuid */
                            id: string;
                            issuer?: string;
                            matches: {
                                /** @description covers: the credential speaks of as much and more */
                                agreement: "same" | "covers";
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            /** @description Counted from 0: the credentials of the declaration, then those handed in afterwards */
                            position: number;
                            /** @description JSON Pointer into the declaration; empty for the whole */
                            proves: string;
                            recognition: "recognised" | "not-recognised" | "not-asked";
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description Since which of its verifications it stands as it does
                             */
                            standsSince: string;
                            statuses: {
                                index: number;
                                isSet: boolean;
                                list: string;
                                purpose: string;
                            }[];
                            /** @description Whether it bears the declaration out: verified, from a recognised issuer, in agreement with what is declared, and contradicting nothing */
                            supports: boolean;
                            /** @description The known type that it names */
                            type?: string;
                            types: string[];
                            /** @description Whether it is sound, in force and not revoked */
                            verified: boolean;
                            /**
                             * Format: date-time
                             * @description When it was verified last
                             */
                            verifiedAt: string;
                        }[];
                        /** Format: uuid */
                        filing: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credentials": [
                 *         {
                 *           "proves": "/goodsItems/0",
                 *           "credential": "eyJhbGciOiJFUzI1NiJ9..."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    credentials?: {
                        /** @description As its issuer secured it: JSON with its proof, or a token */
                        credential?: {
                            [key: string]: unknown;
                        } | string;
                        /**
                         * @description JSON Pointer into the declaration, e.g. /goodsItems/0; empty for the whole
                         * @example /goodsItems/0
                         */
                        proves: string;
                        /** @description The id of an earlier verification, or of a credential handed in before */
                        reference?: string;
                    }[];
                    /** @description A presentation: its credentials are taken one by one, each with its own issuer’s signature. Who presents them is not asked: you are signed in */
                    presentation?: {
                        /**
                         * @description JSON Pointer into the declaration, e.g. /goodsItems/0; empty for the whole
                         * @example /goodsItems/0
                         */
                        proves?: string;
                        /** @description As its issuer secured it: JSON with its proof, or a token */
                        verifiablePresentation: {
                            [key: string]: unknown;
                        } | string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentials: {
                            contradictions: {
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            credentialId?: string;
                            /** @description How earlier verifications ended, oldest first */
                            earlier: {
                                findings: string[];
                                recognition: "recognised" | "not-recognised" | "not-asked";
                                verified: boolean;
                                /** Format: date-time */
                                verifiedAt: string;
                            }[];
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            form?: string;
                            /** Format: date-time */
                            handedInAt: string;
                            /** Format: uuid */
                            id: string;
                            issuer?: string;
                            matches: {
                                /** @description covers: the credential speaks of as much and more */
                                agreement: "same" | "covers";
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            /** @description Counted from 0: the credentials of the declaration, then those handed in afterwards */
                            position: number;
                            /** @description JSON Pointer into the declaration; empty for the whole */
                            proves: string;
                            recognition: "recognised" | "not-recognised" | "not-asked";
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description Since which of its verifications it stands as it does
                             */
                            standsSince: string;
                            statuses: {
                                index: number;
                                isSet: boolean;
                                list: string;
                                purpose: string;
                            }[];
                            /** @description Whether it bears the declaration out: verified, from a recognised issuer, in agreement with what is declared, and contradicting nothing */
                            supports: boolean;
                            /** @description The known type that it names */
                            type?: string;
                            types: string[];
                            /** @description Whether it is sound, in force and not revoked */
                            verified: boolean;
                            /**
                             * Format: date-time
                             * @description When it was verified last
                             */
                            verifiedAt: string;
                        }[];
                        /** Format: uuid */
                        filing: string;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentials: {
                            contradictions: {
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            credentialId?: string;
                            /** @description How earlier verifications ended, oldest first */
                            earlier: {
                                findings: string[];
                                recognition: "recognised" | "not-recognised" | "not-asked";
                                verified: boolean;
                                /** Format: date-time */
                                verifiedAt: string;
                            }[];
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            form?: string;
                            /** Format: date-time */
                            handedInAt: string;
                            /** Format: uuid */
                            id: string;
                            issuer?: string;
                            matches: {
                                /** @description covers: the credential speaks of as much and more */
                                agreement: "same" | "covers";
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            /** @description Counted from 0: the credentials of the declaration, then those handed in afterwards */
                            position: number;
                            /** @description JSON Pointer into the declaration; empty for the whole */
                            proves: string;
                            recognition: "recognised" | "not-recognised" | "not-asked";
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description Since which of its verifications it stands as it does
                             */
                            standsSince: string;
                            statuses: {
                                index: number;
                                isSet: boolean;
                                list: string;
                                purpose: string;
                            }[];
                            /** @description Whether it bears the declaration out: verified, from a recognised issuer, in agreement with what is declared, and contradicting nothing */
                            supports: boolean;
                            /** @description The known type that it names */
                            type?: string;
                            types: string[];
                            /** @description Whether it is sound, in force and not revoked */
                            verified: boolean;
                            /**
                             * Format: date-time
                             * @description When it was verified last
                             */
                            verifiedAt: string;
                        }[];
                        /** Format: uuid */
                        filing: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyFilingCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentials: {
                            contradictions: {
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            credentialId?: string;
                            /** @description How earlier verifications ended, oldest first */
                            earlier: {
                                findings: string[];
                                recognition: "recognised" | "not-recognised" | "not-asked";
                                verified: boolean;
                                /** Format: date-time */
                                verifiedAt: string;
                            }[];
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            form?: string;
                            /** Format: date-time */
                            handedInAt: string;
                            /** Format: uuid */
                            id: string;
                            issuer?: string;
                            matches: {
                                /** @description covers: the credential speaks of as much and more */
                                agreement: "same" | "covers";
                                /** @description Where in the credential (JSON Pointer) */
                                credential: string;
                                /** @description Where in the declaration (JSON Pointer) */
                                declaration: string;
                                /** @example country-of-origin */
                                fact: string;
                            }[];
                            /** @description Counted from 0: the credentials of the declaration, then those handed in afterwards */
                            position: number;
                            /** @description JSON Pointer into the declaration; empty for the whole */
                            proves: string;
                            recognition: "recognised" | "not-recognised" | "not-asked";
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description Since which of its verifications it stands as it does
                             */
                            standsSince: string;
                            statuses: {
                                index: number;
                                isSet: boolean;
                                list: string;
                                purpose: string;
                            }[];
                            /** @description Whether it bears the declaration out: verified, from a recognised issuer, in agreement with what is declared, and contradicting nothing */
                            supports: boolean;
                            /** @description The known type that it names */
                            type?: string;
                            types: string[];
                            /** @description Whether it is sound, in force and not revoked */
                            verified: boolean;
                            /**
                             * Format: date-time
                             * @description When it was verified last
                             */
                            verifiedAt: string;
                        }[];
                        /** Format: uuid */
                        filing: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeterminations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        determinations: {
                            act?: string;
                            client: string;
                            /** Format: date-time */
                            decidedAt: string;
                            decidedBy?: string;
                            entryNumber: string;
                            /** Format: uuid */
                            filing: string;
                            /** Format: uuid */
                            id: string;
                            organisation: string;
                            outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                            reasons: {
                                authority: string;
                                evidence?: {
                                    issuer: string;
                                    pointer: string;
                                    sha256: string;
                                    type: string;
                                }[];
                                findings: string[];
                                nextStep: string;
                                outcome: "release" | "under-review" | "documents-required" | "exam" | "hold" | "reject";
                                rule: string;
                                words: string;
                            }[];
                            role?: string;
                            why?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notifications: {
                            /** @description The bills that the manifest has news of, where that is what is told */
                            bills?: {
                                dispositions: {
                                    code: string;
                                    words: string;
                                }[];
                                pointer: string;
                            }[];
                            /** @description The notification in the format of the filing; empty where it has none */
                            content: string;
                            /** Format: date-time */
                            determinedAt: string;
                            mediaType: string;
                            outcome: string;
                            /** @description Whether the goods had been released, and no longer are */
                            suspendsRelease: boolean;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceiptCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": {
                        [key: string]: unknown;
                    };
                    "application/vc+jwt": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReleaseCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filing */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": {
                        [key: string]: unknown;
                    };
                    "application/vc+jwt": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFormats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        formats: {
                            /** @example .xml */
                            extension: string;
                            mediaTypes: string[];
                            /** @example wco-xml */
                            name: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            [key: string]: string;
                        };
                        status: "ready" | "not-ready";
                        version: string;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            [key: string]: string;
                        };
                        status: "ready" | "not-ready";
                        version: string;
                    };
                };
            };
        };
    };
    resolveDid: {
        parameters: {
            query?: {
                versionId?: string;
                versionNumber?: number;
                versionTime?: string;
            };
            header?: never;
            path: {
                did: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Done */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Done */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Done */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did": {
                        [key: string]: unknown;
                    };
                    "application/did-resolution": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImporters: {
        parameters: {
            query?: {
                /** @description Key of the last record of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importers: {
                            companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                            doingBusinessAs?: string;
                            email?: string;
                            mailingAddress: {
                                /** @example Newark */
                                city: string;
                                /** @example US */
                                country: string;
                                /** @example 07102 */
                                postalCode?: string;
                                /** @example 1 Invented Street */
                                street: string;
                                /** @example NJ */
                                subdivision?: string;
                            };
                            /** @example Larkspur Home Goods (sandbox) */
                            name: string;
                            /**
                             * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                             * @example 89-100000100
                             */
                            number: string;
                            /** @example meridian */
                            organisation?: string;
                            phone?: string;
                            physicalAddress: {
                                /** @example Newark */
                                city: string;
                                /** @example US */
                                country: string;
                                /** @example 07102 */
                                postalCode?: string;
                                /** @example 1 Invented Street */
                                street: string;
                                /** @example NJ */
                                subdivision?: string;
                            };
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            registeredOn: string;
                            status: "active" | "inactive" | "void";
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerImporter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                    doingBusinessAs?: string;
                    email?: string;
                    mailingAddress: {
                        /** @example Newark */
                        city: string;
                        /** @example US */
                        country: string;
                        /** @example 07102 */
                        postalCode?: string;
                        /** @example 1 Invented Street */
                        street: string;
                        /** @example NJ */
                        subdivision?: string;
                    };
                    /** @example Larkspur Home Goods (sandbox) */
                    name: string;
                    /**
                     * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                     * @example 89-100000100
                     */
                    number: string;
                    /** @example meridian */
                    organisation?: string;
                    phone?: string;
                    physicalAddress: {
                        /** @example Newark */
                        city: string;
                        /** @example US */
                        country: string;
                        /** @example 07102 */
                        postalCode?: string;
                        /** @example 1 Invented Street */
                        street: string;
                        /** @example NJ */
                        subdivision?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                        doingBusinessAs?: string;
                        email?: string;
                        mailingAddress: {
                            /** @example Newark */
                            city: string;
                            /** @example US */
                            country: string;
                            /** @example 07102 */
                            postalCode?: string;
                            /** @example 1 Invented Street */
                            street: string;
                            /** @example NJ */
                            subdivision?: string;
                        };
                        /** @example Larkspur Home Goods (sandbox) */
                        name: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        number: string;
                        /** @example meridian */
                        organisation?: string;
                        phone?: string;
                        physicalAddress: {
                            /** @example Newark */
                            city: string;
                            /** @example US */
                            country: string;
                            /** @example 07102 */
                            postalCode?: string;
                            /** @example 1 Invented Street */
                            street: string;
                            /** @example NJ */
                            subdivision?: string;
                        };
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        registeredOn: string;
                        status: "active" | "inactive" | "void";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImporter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        companyType: "corporation" | "partnership" | "limited-partnership" | "limited-liability-company" | "sole-proprietorship" | "individual" | "government" | "foreign-government" | "other";
                        doingBusinessAs?: string;
                        email?: string;
                        mailingAddress: {
                            /** @example Newark */
                            city: string;
                            /** @example US */
                            country: string;
                            /** @example 07102 */
                            postalCode?: string;
                            /** @example 1 Invented Street */
                            street: string;
                            /** @example NJ */
                            subdivision?: string;
                        };
                        /** @example Larkspur Home Goods (sandbox) */
                        name: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        number: string;
                        /** @example meridian */
                        organisation?: string;
                        phone?: string;
                        physicalAddress: {
                            /** @example Newark */
                            city: string;
                            /** @example US */
                            country: string;
                            /** @example 07102 */
                            postalCode?: string;
                            /** @example 1 Invented Street */
                            street: string;
                            /** @example NJ */
                            subdivision?: string;
                        };
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        registeredOn: string;
                        status: "active" | "inactive" | "void";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInBondMovements: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "authorised" | "arrived" | "closed" | "deleted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        movements: {
                            /** Format: date-time */
                            arrivedAt?: string;
                            /** Format: date-time */
                            authorisedAt: string;
                            bills: {
                                /** Format: date-time */
                                arrivedAt?: string;
                                /** Format: date-time */
                                exportedAt?: string;
                                key: string;
                                quantity?: string;
                            }[];
                            /** Format: date-time */
                            closedAt?: string;
                            destination: string;
                            diversions: {
                                /** Format: date-time */
                                at: string;
                                from: string;
                                to: string;
                            }[];
                            /** Format: date */
                            dueOn?: string;
                            environment: string;
                            exportConveyance?: string;
                            /** Format: date */
                            exportDueOn?: string;
                            /** Format: date-time */
                            exportedAt?: string;
                            facility?: string;
                            foreignDestination?: string;
                            isByBarge: boolean;
                            /** @description Whether it should have arrived, or been exported, by now */
                            isOverdue: boolean;
                            /** @example 700000003 */
                            number: string;
                            obliged: {
                                carrierCode?: string;
                                number: string;
                                organisation?: string;
                            };
                            organisation: string;
                            origin?: string;
                            portOfArrival?: string;
                            status: "authorised" | "arrived" | "closed" | "deleted";
                            transfers: {
                                /** Format: date-time */
                                at: string;
                                city: string;
                                from: {
                                    carrierCode?: string;
                                    number: string;
                                    organisation?: string;
                                };
                                state: string;
                                to: {
                                    carrierCode?: string;
                                    number: string;
                                    organisation?: string;
                                };
                            }[];
                            type: string;
                            value: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestInBondMovement: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each act, the same when the call is repeated */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "61",
                 *       "carrierCode": "ZZSB",
                 *       "origin": "2704",
                 *       "destination": "3901",
                 *       "value": "42000",
                 *       "bills": [
                 *         {
                 *           "issuer": "ZZSB",
                 *           "number": "260300101"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    bills: {
                        /** @description Where no manifest has the bill: out of a zone or warehouse, or of a carrier that does not report here (CATAIR QP40 to QP57) */
                        cargo?: {
                            grossWeight?: string;
                            /** @description Schedule K; 99999 out of a zone or warehouse */
                            loadingPort?: string;
                            placeOfReceipt?: string;
                            quantity?: string;
                            recipient?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            shipper?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            unit?: string;
                            volume?: string;
                            volumeUnit?: string;
                            weightUnit?: string;
                        };
                        house?: string;
                        /** @example ZZSB */
                        issuer?: string;
                        /** @example 260300101 */
                        number: string;
                        /** @example 700000003 */
                        previous?: string;
                        quantity?: string;
                    }[];
                    /**
                     * @description Importer number of the carrier whose bond is obliged
                     * @example 89-200000100
                     */
                    bondedCarrier?: string;
                    /** @example ZZSB */
                    carrierCode?: string;
                    /**
                     * @description Schedule D
                     * @example 3901
                     */
                    destination: string;
                    /** @description Schedule K */
                    foreignDestination?: string;
                    isByBarge?: boolean;
                    isFromZoneOrWarehouse?: boolean;
                    isSubjectToPriorNotice?: boolean;
                    /** @description Whether a movement on file under the number, asked for by the same filer and nothing of it arrived, takes these data and bills */
                    mayReplace?: boolean;
                    /** @example 700000003 */
                    number?: string;
                    /**
                     * @description Schedule D
                     * @example 3901
                     */
                    origin?: string;
                    /** @description 61 immediate transportation, 62 transportation and exportation, 63 immediate exportation */
                    type: "61" | "62" | "63";
                    /** @description Whole dollars */
                    value: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        act: string;
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        movement?: {
                            /** Format: date-time */
                            arrivedAt?: string;
                            /** Format: date-time */
                            authorisedAt: string;
                            bills: {
                                /** Format: date-time */
                                arrivedAt?: string;
                                /** Format: date-time */
                                exportedAt?: string;
                                key: string;
                                quantity?: string;
                            }[];
                            /** Format: date-time */
                            closedAt?: string;
                            destination: string;
                            diversions: {
                                /** Format: date-time */
                                at: string;
                                from: string;
                                to: string;
                            }[];
                            /** Format: date */
                            dueOn?: string;
                            environment: string;
                            exportConveyance?: string;
                            /** Format: date */
                            exportDueOn?: string;
                            /** Format: date-time */
                            exportedAt?: string;
                            facility?: string;
                            foreignDestination?: string;
                            isByBarge: boolean;
                            /** @description Whether it should have arrived, or been exported, by now */
                            isOverdue: boolean;
                            /** @example 700000003 */
                            number: string;
                            obliged: {
                                carrierCode?: string;
                                number: string;
                                organisation?: string;
                            };
                            organisation: string;
                            origin?: string;
                            portOfArrival?: string;
                            status: "authorised" | "arrived" | "closed" | "deleted";
                            transfers: {
                                /** Format: date-time */
                                at: string;
                                city: string;
                                from: {
                                    carrierCode?: string;
                                    number: string;
                                    organisation?: string;
                                };
                                state: string;
                                to: {
                                    carrierCode?: string;
                                    number: string;
                                    organisation?: string;
                                };
                            }[];
                            type: string;
                            value: string;
                        };
                        number: string;
                        /** @description C2SP tlog-proof */
                        receipt: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInBondMovement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 700000003 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        arrivedAt?: string;
                        /** Format: date-time */
                        authorisedAt: string;
                        bills: {
                            /** Format: date-time */
                            arrivedAt?: string;
                            /** Format: date-time */
                            exportedAt?: string;
                            key: string;
                            quantity?: string;
                        }[];
                        /** Format: date-time */
                        closedAt?: string;
                        destination: string;
                        diversions: {
                            /** Format: date-time */
                            at: string;
                            from: string;
                            to: string;
                        }[];
                        /** Format: date */
                        dueOn?: string;
                        environment: string;
                        exportConveyance?: string;
                        /** Format: date */
                        exportDueOn?: string;
                        /** Format: date-time */
                        exportedAt?: string;
                        facility?: string;
                        foreignDestination?: string;
                        isByBarge: boolean;
                        /** @description Whether it should have arrived, or been exported, by now */
                        isOverdue: boolean;
                        /** @example 700000003 */
                        number: string;
                        obliged: {
                            carrierCode?: string;
                            number: string;
                            organisation?: string;
                        };
                        organisation: string;
                        origin?: string;
                        portOfArrival?: string;
                        status: "authorised" | "arrived" | "closed" | "deleted";
                        transfers: {
                            /** Format: date-time */
                            at: string;
                            city: string;
                            from: {
                                carrierCode?: string;
                                number: string;
                                organisation?: string;
                            };
                            state: string;
                            to: {
                                carrierCode?: string;
                                number: string;
                                organisation?: string;
                            };
                        }[];
                        type: string;
                        value: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportInBondEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each act, the same when the call is repeated */
                "idempotency-key": string;
            };
            path: {
                /** @example 700000003 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "arrive",
                 *       "at": "2026-08-10T15:00:00Z",
                 *       "port": "3901",
                 *       "facility": "Z001"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    act: "delete";
                } | {
                    /** @enum {string} */
                    act: "remove-bills";
                    bills: {
                        /** @description Where no manifest has the bill: out of a zone or warehouse, or of a carrier that does not report here (CATAIR QP40 to QP57) */
                        cargo?: {
                            grossWeight?: string;
                            /** @description Schedule K; 99999 out of a zone or warehouse */
                            loadingPort?: string;
                            placeOfReceipt?: string;
                            quantity?: string;
                            recipient?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            shipper?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            unit?: string;
                            volume?: string;
                            volumeUnit?: string;
                            weightUnit?: string;
                        };
                        house?: string;
                        /** @example ZZSB */
                        issuer?: string;
                        /** @example 260300101 */
                        number: string;
                        /** @example 700000003 */
                        previous?: string;
                        quantity?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    act: "arrive";
                    /** Format: date-time */
                    at: string;
                    bill?: {
                        /** @description Where no manifest has the bill: out of a zone or warehouse, or of a carrier that does not report here (CATAIR QP40 to QP57) */
                        cargo?: {
                            grossWeight?: string;
                            /** @description Schedule K; 99999 out of a zone or warehouse */
                            loadingPort?: string;
                            placeOfReceipt?: string;
                            quantity?: string;
                            recipient?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            shipper?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            unit?: string;
                            volume?: string;
                            volumeUnit?: string;
                            weightUnit?: string;
                        };
                        house?: string;
                        /** @example ZZSB */
                        issuer?: string;
                        /** @example 260300101 */
                        number: string;
                        /** @example 700000003 */
                        previous?: string;
                        quantity?: string;
                    };
                    /** @description FIRMS code */
                    facility?: string;
                    /**
                     * @description Schedule D
                     * @example 3901
                     */
                    port: string;
                } | {
                    /** @enum {string} */
                    act: "export";
                    /** Format: date-time */
                    at: string;
                    bill?: {
                        /** @description Where no manifest has the bill: out of a zone or warehouse, or of a carrier that does not report here (CATAIR QP40 to QP57) */
                        cargo?: {
                            grossWeight?: string;
                            /** @description Schedule K; 99999 out of a zone or warehouse */
                            loadingPort?: string;
                            placeOfReceipt?: string;
                            quantity?: string;
                            recipient?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            shipper?: {
                                addressLine?: string;
                                name?: string;
                                secondLine?: string;
                                telephone?: string;
                                thirdLine?: string;
                            };
                            unit?: string;
                            volume?: string;
                            volumeUnit?: string;
                            weightUnit?: string;
                        };
                        house?: string;
                        /** @example ZZSB */
                        issuer?: string;
                        /** @example 260300101 */
                        number: string;
                        /** @example 700000003 */
                        previous?: string;
                        quantity?: string;
                    };
                    conveyance?: string;
                    mode?: string;
                } | {
                    /** @enum {string} */
                    act: "transfer-liability";
                    /** Format: date-time */
                    at: string;
                    /**
                     * @description Importer number of the carrier whose bond is obliged
                     * @example 89-200000100
                     */
                    bondedCarrier: string;
                    /** @example ZZSB */
                    carrierCode: string;
                    city: string;
                    state: string;
                } | {
                    /** @enum {string} */
                    act: "divert";
                    /** Format: date-time */
                    at: string;
                    /**
                     * @description Importer number of the carrier whose bond is obliged
                     * @example 89-200000100
                     */
                    bondedCarrier?: string;
                    /**
                     * @description Schedule D
                     * @example 3901
                     */
                    port: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        act: string;
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        movement?: {
                            /** Format: date-time */
                            arrivedAt?: string;
                            /** Format: date-time */
                            authorisedAt: string;
                            bills: {
                                /** Format: date-time */
                                arrivedAt?: string;
                                /** Format: date-time */
                                exportedAt?: string;
                                key: string;
                                quantity?: string;
                            }[];
                            /** Format: date-time */
                            closedAt?: string;
                            destination: string;
                            diversions: {
                                /** Format: date-time */
                                at: string;
                                from: string;
                                to: string;
                            }[];
                            /** Format: date */
                            dueOn?: string;
                            environment: string;
                            exportConveyance?: string;
                            /** Format: date */
                            exportDueOn?: string;
                            /** Format: date-time */
                            exportedAt?: string;
                            facility?: string;
                            foreignDestination?: string;
                            isByBarge: boolean;
                            /** @description Whether it should have arrived, or been exported, by now */
                            isOverdue: boolean;
                            /** @example 700000003 */
                            number: string;
                            obliged: {
                                carrierCode?: string;
                                number: string;
                                organisation?: string;
                            };
                            organisation: string;
                            origin?: string;
                            portOfArrival?: string;
                            status: "authorised" | "arrived" | "closed" | "deleted";
                            transfers: {
                                /** Format: date-time */
                                at: string;
                                city: string;
                                from: {
                                    carrierCode?: string;
                                    number: string;
                                    organisation?: string;
                                };
                                state: string;
                                to: {
                                    carrierCode?: string;
                                    number: string;
                                    organisation?: string;
                                };
                            }[];
                            type: string;
                            value: string;
                        };
                        number: string;
                        /** @description C2SP tlog-proof */
                        receipt: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLedgerKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsistencyProof: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number;
                        hashes: string[];
                        to: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Level and index, e.g. 0/x001/x234/067 or entries/000.p/17 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLowValueDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        outcomes: {
                            claim: string;
                            /** @description release, under-review, documents-required or reject */
                            outcome: string;
                            parcels: number;
                            /** @description Dollars */
                            value: string;
                        }[];
                        /** @description Sellers with more than one parcel, the most first; at most 50 */
                        repeatedSellers: {
                            consignees: number;
                            parcels: number;
                            seller: string;
                            /** @description Dollars */
                            value: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileLowValue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": {
                    /** Format: date */
                    arrival: string;
                    /** @description The carrier’s number; for 13 the identifier of the postal item */
                    bill: string;
                    /** @description 11 informal entry; 13 informal mail entry (a test of customs); 86 or 321 for arrivals before 2025-08-29 */
                    claim: string;
                    consignee: {
                        city: string;
                        country: string;
                        line: string;
                        name: string;
                        postalCode: string;
                    };
                    /** @description Needed but for 321 */
                    entryNumber?: string;
                    goods: {
                        commodityCode: string;
                        description: string;
                        gtin?: string;
                        origin: string;
                        sku?: string;
                        /** @description Dollars */
                        value: string;
                    }[];
                    marketplace?: string;
                    /** @description What you call it, never used twice: 1 to 50 letters, digits and ._:- */
                    parcel: string;
                    /** @description Schedule D, four digits */
                    port?: string;
                    seller: {
                        account?: string;
                        country: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Lines with line, parcel, id, accepted, outcome and findings; last, a line with a summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLowValueFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: string;
                        /** Format: date */
                        day: string;
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        /** Format: uuid */
                        id: string;
                        organisation: string;
                        /** @description release, under-review, documents-required or reject */
                        outcome: string;
                        parcel: string;
                        /** Format: date-time */
                        receivedAt: string;
                        /** @description As the line stated it */
                        stated: {
                            [key: string]: unknown;
                        };
                        /** @description Dollars */
                        value: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listManifests: {
        parameters: {
            query?: {
                after?: string;
                conveyance?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        manifests: {
                            accepted: boolean;
                            /** @description add, replace, change, delete or cancel */
                            action: string;
                            bills: number;
                            carrierCode: string;
                            /** @description Carrier, conveyance and journey, as one key */
                            conveyance: string;
                            environment: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            interchange: string;
                            organisation: string;
                            /** Format: date-time */
                            receivedAt: string;
                            reference?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileManifests: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
                "application/EDIFACT": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/ld+json": unknown;
                "application/octet-stream": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.air+json": unknown;
                "application/vnd.customhouse.air+xml": string;
                "application/vnd.customhouse.catair": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.data-model+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.declaration+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.fal+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.post+json": unknown;
                "application/vnd.customhouse.post+xml": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.un-cefact+ld+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "TIDE-018E-1",
                 *         "typeCode": "785",
                 *         "carrier": {
                 *           "id": "ZZSB",
                 *           "name": "Tidemark Line (sandbox)"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "1",
                 *           "id": "9900001",
                 *           "name": "SANDBOX EXPLORER",
                 *           "journeyId": "018E",
                 *           "registrationNationalityCode": "PA"
                 *         },
                 *         "itinerary": [
                 *           {
                 *             "id": "58023",
                 *             "estimatedDepartureDateTime": {
                 *               "value": "202608051800",
                 *               "format": "203"
                 *             }
                 *           },
                 *           {
                 *             "id": "2704",
                 *             "estimatedArrivalDateTime": {
                 *               "value": "202608200600",
                 *               "format": "203"
                 *             }
                 *           }
                 *         ],
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "260100101",
                 *                 "typeCode": "705",
                 *                 "issuerId": "ZZSB"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "820",
                 *               "unit": "CTN"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "4200",
                 *               "unit": "KGM"
                 *             },
                 *             "loadingLocation": {
                 *               "id": "58023"
                 *             },
                 *             "unloadingLocation": {
                 *               "id": "2704"
                 *             },
                 *             "transportEquipment": [
                 *               {
                 *                 "id": "ZZSU1000016"
                 *               }
                 *             ],
                 *             "consignor": {
                 *               "name": "SAMPLE KITCHENWARE WORKS"
                 *             },
                 *             "consignee": {
                 *               "name": "LARKSPUR HOME GOODS (SANDBOX)"
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "PLASTIC FOOD STORAGE BOXES"
                 *                 },
                 *                 "packaging": [
                 *                   {
                 *                     "quantityQuantity": {
                 *                       "value": "820"
                 *                     },
                 *                     "typeCode": "CTN"
                 *                   }
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.untp+ld+json": unknown;
                "application/xml": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What acknowledges the syntax of the interchange: X12 997, EDIFACT CONTRL. Where the answer is asked for in the format alone, it comes before it. A refusal carries it too. */
                        acknowledgement?: {
                            content: string;
                            mediaType: string;
                        };
                        answers: {
                            /** @description The answer in the format of the interchange; empty where it has none */
                            content: string;
                            mediaType: string;
                        };
                        /** @description Of the interchange as a whole */
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        format: string;
                        /** Format: uuid */
                        interchange: string;
                        manifests: {
                            accepted: boolean;
                            action?: string;
                            bills: number;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** Format: uuid */
                            manifest: string;
                            /** @description C2SP tlog-proof */
                            receipt: string;
                            reference?: string;
                        }[];
                        /** @description Messages of another kind: they were not filed */
                        others?: {
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description Place in the interchange, counted from 1 */
                            message: number;
                        }[];
                        /** Format: date-time */
                        receivedAt: string;
                        /** @description What in the bytes the data model has no place for, at most 500 */
                        unread: {
                            reason: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readManifest: {
        parameters: {
            query?: {
                /** @description The key of the last bill of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The bills of the conveyance as they are now, by key, 500 at most */
                        bills: {
                            /** Format: date-time */
                            arrivedAt?: string;
                            conveyance: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            /** Format: date-time */
                            departedAt?: string;
                            description?: string;
                            environment: string;
                            equipment: string[];
                            /** Format: date-time */
                            filedAt: string;
                            grossMass?: {
                                unit?: string;
                                value: string;
                            };
                            issuer?: string;
                            key: string;
                            kind: "master" | "house" | "regular";
                            loadingPort?: string;
                            masterKey?: string;
                            number: string;
                            organisation: string;
                            portOfArrival?: string;
                            quantity?: string;
                            stage: "pre-loading" | "on-file" | "departed" | "arrived";
                            unit?: string;
                            /** Format: date-time */
                            unladenAt?: string;
                            unloadingPort?: string;
                        }[];
                        conveyance?: {
                            arrivals: {
                                /** Format: date-time */
                                at: string;
                                port: string;
                            }[];
                            carrierCode: string;
                            departures: {
                                /** Format: date-time */
                                at: string;
                                port: string;
                            }[];
                            environment: string;
                            expected: {
                                /** Format: date-time */
                                at: string;
                                port: string;
                            }[];
                            id?: string;
                            journeyId?: string;
                            key: string;
                            manifestNumber?: string;
                            mode?: string;
                            name?: string;
                            organisation: string;
                        };
                        /** @description What was reported, in the data model */
                        document: unknown;
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        manifest: {
                            accepted: boolean;
                            /** @description add, replace, change, delete or cancel */
                            action: string;
                            bills: number;
                            carrierCode: string;
                            /** @description Carrier, conveyance and journey, as one key */
                            conveyance: string;
                            environment: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            interchange: string;
                            organisation: string;
                            /** Format: date-time */
                            receivedAt: string;
                            reference?: string;
                        };
                        /** @description Give it as `after` for the next bills */
                        next?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readManifestReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Key of the last record of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: {
                            /** @description Codes under which it carries goods and issues bills */
                            carrierCodes?: string[];
                            filerCodes: string[];
                            /** @example meridian */
                            id: string;
                            kind: "broker" | "importer" | "carrier" | "customs" | "agency";
                            /** @example Meridian Customs Brokers (sandbox) */
                            name: string;
                            /** @description National permit (19 CFR 111.19), of brokers alone */
                            permit?: {
                                /**
                                 * Format: date
                                 * @example 2026-07-16
                                 */
                                from: string;
                                /** @example SANDBOX-1 */
                                number: string;
                                /**
                                 * Format: date
                                 * @example 2026-07-16
                                 */
                                to?: string;
                            };
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes under which it carries goods and issues bills */
                    carrierCodes?: string[];
                    filerCodes: string[];
                    /** @example meridian */
                    id: string;
                    kind: "broker" | "importer" | "carrier" | "customs" | "agency";
                    /** @example Meridian Customs Brokers (sandbox) */
                    name: string;
                    /** @description National permit (19 CFR 111.19), of brokers alone */
                    permit?: {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        /** @example SANDBOX-1 */
                        number: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes under which it carries goods and issues bills */
                        carrierCodes?: string[];
                        filerCodes: string[];
                        /** @example meridian */
                        id: string;
                        kind: "broker" | "importer" | "carrier" | "customs" | "agency";
                        /** @example Meridian Customs Brokers (sandbox) */
                        name: string;
                        /** @description National permit (19 CFR 111.19), of brokers alone */
                        permit?: {
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            from: string;
                            /** @example SANDBOX-1 */
                            number: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            to?: string;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes under which it carries goods and issues bills */
                        carrierCodes?: string[];
                        filerCodes: string[];
                        /** @example meridian */
                        id: string;
                        kind: "broker" | "importer" | "carrier" | "customs" | "agency";
                        /** @example Meridian Customs Brokers (sandbox) */
                        name: string;
                        /** @description National permit (19 CFR 111.19), of brokers alone */
                        permit?: {
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            from: string;
                            /** @example SANDBOX-1 */
                            number: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            to?: string;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisationDidDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/did+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    collectCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example northmoor */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal as OAuth 2.0 has it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example invalid_grant */
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description A refusal as OAuth 2.0 has it */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example invalid_grant */
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWalletNonce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example northmoor */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        c_nonce: string;
                        c_nonce_expires_in: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifyIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example northmoor */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal as OAuth 2.0 has it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example invalid_grant */
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description A refusal as OAuth 2.0 has it */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example invalid_grant */
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exchangePreAuthorizedCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example northmoor */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description urn:ietf:params:oauth:grant-type:pre-authorized_code */
                    grant_type?: string;
                    /** @description From the offer */
                    "pre-authorized_code"?: string;
                    /** @description Where the offer asks for one */
                    tx_code?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        expires_in: number;
                        token_type: "Bearer" | "DPoP";
                    };
                };
            };
            /** @description A refusal as OAuth 2.0 has it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example invalid_grant */
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPowersOfAttorney: {
        parameters: {
            query?: {
                /** @description Key of the last record of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        powersOfAttorney: {
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            executedOn: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            from: string;
                            id: string;
                            /**
                             * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                             * @example 89-100000100
                             */
                            importerNumber: string;
                            /** @example meridian */
                            organisation: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            revokedOn?: string;
                            /**
                             * Format: date
                             * @example 2026-07-16
                             */
                            to?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantPowerOfAttorney: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example meridian */
                    agent: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    executedOn: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    from: string;
                    /**
                     * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                     * @example 89-100000100
                     */
                    importerNumber: string;
                    /**
                     * Format: date
                     * @example 2026-07-16
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        id: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        importerNumber: string;
                        /** @example meridian */
                        organisation: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        revokedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPowerOfAttorney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        id: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        importerNumber: string;
                        /** @example meridian */
                        organisation: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        revokedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePowerOfAttorney: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day on which the power counts no more; today unless stated
                     */
                    revokedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        executedOn: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        from: string;
                        id: string;
                        /**
                         * @description IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN
                         * @example 89-100000100
                         */
                        importerNumber: string;
                        /** @example meridian */
                        organisation: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        revokedOn?: string;
                        /**
                         * Format: date
                         * @example 2026-07-16
                         */
                        to?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPreLoadingAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the waybill without hyphens; a house waybill after its master and a slash */
                bill: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asks: string;
                        assessment: "ACC" | "RFI" | "RFS" | "DNL";
                        authority: string;
                        bill: string;
                        flight?: string;
                        history: {
                            assessment: "ACC" | "RFI" | "RFS" | "DNL";
                            /** Format: date-time */
                            at: string;
                        }[];
                        isCancelled: boolean;
                        /** @description The waybill on the manifest of the flight, once it is there */
                        manifest?: {
                            conveyance: string;
                            /** Format: date-time */
                            filedAt: string;
                            stage: string;
                        };
                        mayLoad: boolean;
                        reasons: string[];
                        /** Format: date-time */
                        reportedAt: string;
                        words: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filePreLoadingReports: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
                "application/EDIFACT": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/ld+json": unknown;
                "application/octet-stream": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.air+json": unknown;
                "application/vnd.customhouse.air+xml": string;
                "application/vnd.customhouse.catair": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.data-model+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.declaration+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.fal+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.post+json": unknown;
                "application/vnd.customhouse.post+xml": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.un-cefact+ld+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "conveyanceReport": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "PLD-1",
                 *         "typeCode": "PLD",
                 *         "submitter": {
                 *           "name": "Waverley Forwarding (sandbox)",
                 *           "id": "ZZWF"
                 *         },
                 *         "borderTransportMeans": {
                 *           "modeCode": "4",
                 *           "journeyId": "ZQ0123"
                 *         },
                 *         "consignment": [
                 *           {
                 *             "transportContractDocument": [
                 *               {
                 *                 "id": "99912345675",
                 *                 "typeCode": "740"
                 *               }
                 *             ],
                 *             "totalPackageQuantity": {
                 *               "value": "12"
                 *             },
                 *             "grossMassMeasure": {
                 *               "value": "96.25",
                 *               "unit": "KGM"
                 *             },
                 *             "consignor": {
                 *               "name": "Bergblick Uhren AG",
                 *               "address": {
                 *                 "line": "Werkgasse 4",
                 *                 "cityName": "Biel",
                 *                 "postcodeId": "2502",
                 *                 "countryCode": "CH"
                 *               }
                 *             },
                 *             "consignee": {
                 *               "name": "Larkspur Home Goods (sandbox)",
                 *               "address": {
                 *                 "line": "1 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "postcodeId": "07102",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             "consignmentItem": [
                 *               {
                 *                 "commodity": {
                 *                   "description": "Wrist watches of base metal, quartz"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.untp+ld+json": unknown;
                "application/xml": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What acknowledges the syntax of the interchange: X12 997, EDIFACT CONTRL. Where the answer is asked for in the format alone, it comes before it. A refusal carries it too. */
                        acknowledgement?: {
                            content: string;
                            mediaType: string;
                        };
                        answers: {
                            /** @description The answer in the format of the interchange; empty where it has none */
                            content: string;
                            mediaType: string;
                        };
                        /** @description Of the interchange as a whole */
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        format: string;
                        /** Format: uuid */
                        interchange: string;
                        /** @description Messages of another kind: they were not filed */
                        others?: {
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description Place in the interchange, counted from 1 */
                            message: number;
                        }[];
                        preLoadingReports: {
                            accepted: boolean;
                            assessments: {
                                /** @description ACC, RFI, RFS or DNL */
                                assessment: string;
                                bill: string;
                            }[];
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description C2SP tlog-proof */
                            receipt: string;
                            reference?: string;
                            /** Format: uuid */
                            report: string;
                        }[];
                        /** Format: date-time */
                        receivedAt: string;
                        /** @description What in the bytes the data model has no place for, at most 500 */
                        unread: {
                            reason: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPreLoadingReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPresentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 15 */
                    minutes?: number;
                    /**
                     * @description Why, for the holder to read
                     * @example To release heat 4711 at the port of Norrfolk
                     */
                    purpose: string;
                    /** @description A DCQL query (OpenID4VP 1.0, section 6), without trusted_authorities: who is recognised is decided here */
                    query?: {
                        credential_sets?: {
                            options: string[][];
                            purpose?: string;
                            required?: boolean;
                        }[];
                        credentials: {
                            claim_sets?: string[][];
                            claims?: {
                                id?: string;
                                path: (string | number | null)[];
                                values?: (string | number | boolean)[];
                            }[];
                            format: "dc+sd-jwt" | "ldp_vc" | "jwt_vc_json";
                            id: string;
                            meta: {
                                type_values?: string[][];
                                vct_values?: string[];
                            };
                            multiple?: boolean;
                        }[];
                    };
                    /** @description signed unless said otherwise: under your organisation’s DID. unsigned is for wallets that know no DIDs; it does not show who asks */
                    signing?: "signed" | "unsigned";
                    /** @description One credential of each, in any of the formats; instead of a query */
                    types?: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @example openid4vp://?client_id=…&request_uri=… */
                        link: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPresentationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answeredAt?: string;
                        /** @description What the wallet said instead of answering, e.g. access_denied */
                        declined?: string;
                        expiresAt: string;
                        /** @description The codes of what stands against it */
                        faults?: string[];
                        /** Format: uuid */
                        id: string;
                        madeAt: string;
                        presentations?: {
                            /** @description The codes of what stands against it */
                            faults: string[];
                            holder?: string;
                            query: string;
                            recognition: "recognised" | "not-recognised" | "not-asked";
                            types: string[];
                            /**
                             * Format: uuid
                             * @description GET /verifications/{id} has the findings, and what was presented
                             */
                            verification: string;
                            verified: boolean;
                        }[];
                        purpose: string;
                        recognition?: "recognised" | "not-recognised" | "not-asked";
                        /** @description Whether everything presented is verified, and is what was asked for */
                        satisfied?: boolean;
                        state: "waiting" | "answered" | "declined" | "expired";
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPresentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options?: {
                        /** @description The challenge or nonce of the one who asked */
                        challenge?: string;
                        /** @description Their domain or audience */
                        domain?: string;
                        securing?: "eddsa-rdfc-2022" | "ecdsa-rdfc-2019" | "eddsa-jcs-2022" | "ecdsa-jcs-2019" | "vc-jose";
                    };
                    presentation: {
                        id?: string;
                        /** @description As their issuers secured them: objects with proofs, or tokens */
                        verifiableCredential: ({
                            [key: string]: unknown;
                        } | string)[];
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verifiablePresentation: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyPresentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options?: {
                        challenge?: string;
                        domain?: string;
                        /** @description Credentials by which recognised anchors recognise the issuer: RecognizedEntityCredential, DigitalIdentityAnchor */
                        supportingCredentials?: ({
                            [key: string]: unknown;
                        } | string)[];
                        /** @description What becomes of a credential whose status list cannot be had; refuse unless said otherwise */
                        unknownStatus?: "refuse" | "warn";
                    };
                    /** @description JSON with its proof, an enveloped credential, or a token (JWT, SD-JWT) */
                    verifiablePresentation: {
                        [key: string]: unknown;
                    } | string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: string[];
                        credentialResults: {
                            claims?: {
                                [key: string]: unknown;
                            };
                            findings: ({
                                authority: string;
                                /** @example issuer-not-recognised */
                                code: string;
                                message: string;
                                pointer: {
                                    [key: string]: unknown;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                            } & {
                                [key: string]: unknown;
                            })[];
                            form?: string;
                            issuer?: string;
                            proofs: {
                                controller: string;
                                created?: string;
                                isSound: boolean;
                                purpose: string;
                                suite: string;
                                verificationMethod: string;
                            }[];
                            recognition: {
                                /** @description From the registry of recognised issuers to the issuer */
                                path: {
                                    [key: string]: unknown;
                                }[];
                                state: "recognised" | "not-recognised" | "not-asked";
                            };
                            statuses: {
                                [key: string]: unknown;
                            }[];
                            /** @description The known type that it names */
                            type?: string;
                            types: string[];
                            verified: boolean;
                        }[];
                        errors: string[];
                        findings: ({
                            authority: string;
                            /** @example issuer-not-recognised */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        form?: string;
                        holder?: string;
                        /**
                         * Format: uuid
                         * @description Of the record of this verification
                         */
                        id: string;
                        problemDetails: {
                            detail: string;
                            title: string;
                            type: string;
                        }[];
                        proofs: {
                            controller: string;
                            created?: string;
                            isSound: boolean;
                            purpose: string;
                            suite: string;
                            verificationMethod: string;
                        }[];
                        recognition: {
                            state: "recognised" | "not-recognised" | "not-asked";
                        };
                        /** @description Whether the credential is sound; that its issuer is recognised is told apart */
                        verified: boolean;
                        warnings: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordProvenanceEvents: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Required. A new value for each act, the same one when a request is repeated
                 * @example 5f1c1f0a-0001
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: {
                        about: {
                            /**
                             * @description A URI, or scheme:value@maker
                             * @example heat-number:H4711@did:web:mill.example
                             */
                            lot: string;
                            particulars?: {
                                attributes?: {
                                    [key: string]: string;
                                };
                                commodityCode?: string;
                                /** @example MX */
                                countryOfManufacture?: string;
                                /** @example MX */
                                countryOfMeltAndPour?: string;
                                /** @example MX */
                                countryOfOrigin?: string;
                                description?: string;
                                identifiers?: {
                                    /** @example did */
                                    scheme: string;
                                    value: string;
                                }[];
                                value?: {
                                    /** @example 24.560 */
                                    amount: string;
                                    currency: string;
                                };
                            };
                            quantity?: {
                                /** @description What a volume is stated at, or what turns it into mass or energy */
                                conditions?: {
                                    /** @example 24.560 */
                                    densityKilogramsPerCubicMetre?: string;
                                    /** @example 24.560 */
                                    heatingValueMegajoulesPerCubicMetre?: string;
                                    /** @example 24.560 */
                                    pressureKilopascals?: string;
                                    standard?: string;
                                    /** @example 24.560 */
                                    temperatureCelsius?: string;
                                };
                                /**
                                 * @description UN/ECE Recommendation 20
                                 * @example KGM
                                 */
                                unit: string;
                                /** @example 24.560 */
                                value: string;
                            };
                        }[];
                        attributes?: {
                            [key: string]: string;
                        };
                        by?: {
                            /** @example MX */
                            country?: string;
                            identifiers: {
                                /** @example did */
                                scheme: string;
                                value: string;
                            }[];
                            name?: string;
                        };
                        /** @description For customs alone, and every look at it is written down */
                        confidential?: {
                            parties?: {
                                party: {
                                    /** @example MX */
                                    country?: string;
                                    identifiers: {
                                        /** @example did */
                                        scheme: string;
                                        value: string;
                                    }[];
                                    name?: string;
                                };
                                role: string;
                            }[];
                            price?: {
                                /** @example 24.560 */
                                amount: string;
                                currency: string;
                                per?: string;
                            };
                            /** @description A compact JWE for the authority */
                            sealed?: string;
                        };
                        documents: {
                            /** @example bill-of-lading */
                            kind: string;
                            number: string;
                        }[];
                        from?: {
                            /** @example MX */
                            country?: string;
                            identifiers: {
                                /** @example did */
                                scheme: string;
                                value: string;
                            }[];
                            name?: string;
                        };
                        /**
                         * @description A URI of your own, never used for another event
                         * @example urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff
                         */
                        id: string;
                        inputs: {
                            /**
                             * @description A URI, or scheme:value@maker
                             * @example heat-number:H4711@did:web:mill.example
                             */
                            lot: string;
                            particulars?: {
                                attributes?: {
                                    [key: string]: string;
                                };
                                commodityCode?: string;
                                /** @example MX */
                                countryOfManufacture?: string;
                                /** @example MX */
                                countryOfMeltAndPour?: string;
                                /** @example MX */
                                countryOfOrigin?: string;
                                description?: string;
                                identifiers?: {
                                    /** @example did */
                                    scheme: string;
                                    value: string;
                                }[];
                                value?: {
                                    /** @example 24.560 */
                                    amount: string;
                                    currency: string;
                                };
                            };
                            quantity?: {
                                /** @description What a volume is stated at, or what turns it into mass or energy */
                                conditions?: {
                                    /** @example 24.560 */
                                    densityKilogramsPerCubicMetre?: string;
                                    /** @example 24.560 */
                                    heatingValueMegajoulesPerCubicMetre?: string;
                                    /** @example 24.560 */
                                    pressureKilopascals?: string;
                                    standard?: string;
                                    /** @example 24.560 */
                                    temperatureCelsius?: string;
                                };
                                /**
                                 * @description UN/ECE Recommendation 20
                                 * @example KGM
                                 */
                                unit: string;
                                /** @example 24.560 */
                                value: string;
                            };
                        }[];
                        kind: "production" | "transformation" | "aggregation" | "disaggregation" | "measurement" | "custody-transfer" | "ownership-transfer" | "inspection";
                        losses?: {
                            /** @description What a volume is stated at, or what turns it into mass or energy */
                            conditions?: {
                                /** @example 24.560 */
                                densityKilogramsPerCubicMetre?: string;
                                /** @example 24.560 */
                                heatingValueMegajoulesPerCubicMetre?: string;
                                /** @example 24.560 */
                                pressureKilopascals?: string;
                                standard?: string;
                                /** @example 24.560 */
                                temperatureCelsius?: string;
                            };
                            /**
                             * @description UN/ECE Recommendation 20
                             * @example KGM
                             */
                            unit: string;
                            /** @example 24.560 */
                            value: string;
                        }[];
                        /** @example 2026-07-16T12:00:00.000Z */
                        occurredAt: string;
                        outputs: {
                            /**
                             * @description A URI, or scheme:value@maker
                             * @example heat-number:H4711@did:web:mill.example
                             */
                            lot: string;
                            particulars?: {
                                attributes?: {
                                    [key: string]: string;
                                };
                                commodityCode?: string;
                                /** @example MX */
                                countryOfManufacture?: string;
                                /** @example MX */
                                countryOfMeltAndPour?: string;
                                /** @example MX */
                                countryOfOrigin?: string;
                                description?: string;
                                identifiers?: {
                                    /** @example did */
                                    scheme: string;
                                    value: string;
                                }[];
                                value?: {
                                    /** @example 24.560 */
                                    amount: string;
                                    currency: string;
                                };
                            };
                            quantity?: {
                                /** @description What a volume is stated at, or what turns it into mass or energy */
                                conditions?: {
                                    /** @example 24.560 */
                                    densityKilogramsPerCubicMetre?: string;
                                    /** @example 24.560 */
                                    heatingValueMegajoulesPerCubicMetre?: string;
                                    /** @example 24.560 */
                                    pressureKilopascals?: string;
                                    standard?: string;
                                    /** @example 24.560 */
                                    temperatureCelsius?: string;
                                };
                                /**
                                 * @description UN/ECE Recommendation 20
                                 * @example KGM
                                 */
                                unit: string;
                                /** @example 24.560 */
                                value: string;
                            };
                        }[];
                        period?: {
                            from: string;
                            to: string;
                        };
                        place?: {
                            /** @example MX */
                            country?: string;
                            identifiers: {
                                /** @example did */
                                scheme: string;
                                value: string;
                            }[];
                            name?: string;
                        };
                        process?: string;
                        to?: {
                            /** @example MX */
                            country?: string;
                            identifiers: {
                                /** @example did */
                                scheme: string;
                                value: string;
                            }[];
                            name?: string;
                        };
                        /** @example 24.560 */
                        tolerancePercent?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The act in the ledger
                         */
                        batch?: string;
                        findings: ({
                            authority: string;
                            /** @example provenance-quantity-invalid */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @description There already with the same content */
                        known: string[];
                        /** @description New in the log */
                        recorded: string[];
                        refused: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traceLot: {
        parameters: {
            query?: {
                /**
                 * @description As known then: a date and time, or a day (its end, UTC)
                 * @example 2026-07-16T12:00:00Z
                 */
                asOf?: string;
                direction?: "back" | "forward";
            };
            header?: never;
            path: {
                /**
                 * @description A URI, or scheme:value@maker
                 * @example heat-number:H4711@did:web:mill.example
                 */
                lot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        asOf: string;
                        /** @description Going forward: where the chain ends so far */
                        deliveries?: string[];
                        direction: "back" | "forward";
                        events: {
                            /** @description As `POST /provenance/events` takes it, without what is for customs alone */
                            event: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            recordedAt: string;
                            source: {
                                kind: "credential" | "epcis" | "statement";
                                organisation: string;
                            } & {
                                [key: string]: unknown;
                            };
                            standing: "verified" | "not-recognised" | "stated" | "suspended" | "revoked";
                            /** Format: date-time */
                            standingSince: string;
                        }[];
                        findings: ({
                            authority: string;
                            /** @example provenance-quantity-invalid */
                            code: string;
                            message: string;
                            pointer: {
                                [key: string]: unknown;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        lot: string;
                        /** @description The lots of the chain with the fewest steps that each is away */
                        lots: {
                            depth: number;
                            lot: string;
                        }[];
                        /** @description Going back: where the chain begins, as far as you may see it */
                        sources?: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecognisedIssuers: {
        parameters: {
            query?: {
                /** @description The id of the last record of the page before */
                after?: string;
                /** @example did:web:mill.example */
                issuer?: string;
                limit?: number;
                /** @example 2026-07-01T00:00:00Z */
                on?: string;
                /** @example MillTestReportCredential */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recognisedIssuers: {
                            /**
                             * @description The law, agreement, register or decision that it rests on
                             * @example 19 CFR 360.101(b)
                             */
                            basis: string;
                            endedAt?: string;
                            endReason?: string;
                            /**
                             * Format: date-time
                             * @example 2026-07-01T00:00:00Z
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** @example did:web:mill.example */
                            issuer: string;
                            /** @example Ironvale Steel Works (sandbox) */
                            name: string;
                            recognisedBy: string;
                            recordedAt: string;
                            scope: {
                                /** @example USMCA */
                                agreement?: string;
                                /** @description First digits of commodity codes */
                                commodities?: string[];
                                /** @description Countries of origin or production for which it counts (ISO 3166-1) */
                                countries?: string[];
                                /**
                                 * @description scheme:beginning
                                 * @example [
                                 *       "heat-number:IV"
                                 *     ]
                                 */
                                identifiers?: string[];
                            };
                            /** @description issuer: issues the types itself; anchor: says by credentials of its own who else may */
                            standing: "issuer" | "anchor";
                            types: string[];
                            /**
                             * Format: date-time
                             * @example 2026-07-01T00:00:00Z
                             */
                            until?: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recogniseIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The law, agreement, register or decision that it rests on
                     * @example 19 CFR 360.101(b)
                     */
                    basis: string;
                    /**
                     * Format: date-time
                     * @example 2026-07-01T00:00:00Z
                     */
                    from: string;
                    /** @example did:web:mill.example */
                    issuer: string;
                    /** @example Ironvale Steel Works (sandbox) */
                    name: string;
                    scope?: {
                        /** @example USMCA */
                        agreement?: string;
                        /** @description First digits of commodity codes */
                        commodities?: string[];
                        /** @description Countries of origin or production for which it counts (ISO 3166-1) */
                        countries?: string[];
                        /**
                         * @description scheme:beginning
                         * @example [
                         *       "heat-number:IV"
                         *     ]
                         */
                        identifiers?: string[];
                    };
                    /** @description issuer: issues the types itself; anchor: says by credentials of its own who else may */
                    standing: "issuer" | "anchor";
                    types: string[];
                    /**
                     * Format: date-time
                     * @example 2026-07-01T00:00:00Z
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The law, agreement, register or decision that it rests on
                         * @example 19 CFR 360.101(b)
                         */
                        basis: string;
                        endedAt?: string;
                        endReason?: string;
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @example did:web:mill.example */
                        issuer: string;
                        /** @example Ironvale Steel Works (sandbox) */
                        name: string;
                        recognisedBy: string;
                        recordedAt: string;
                        scope: {
                            /** @example USMCA */
                            agreement?: string;
                            /** @description First digits of commodity codes */
                            commodities?: string[];
                            /** @description Countries of origin or production for which it counts (ISO 3166-1) */
                            countries?: string[];
                            /**
                             * @description scheme:beginning
                             * @example [
                             *       "heat-number:IV"
                             *     ]
                             */
                            identifiers?: string[];
                        };
                        /** @description issuer: issues the types itself; anchor: says by credentials of its own who else may */
                        standing: "issuer" | "anchor";
                        types: string[];
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        until?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRecognition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The law, agreement, register or decision that it rests on
                         * @example 19 CFR 360.101(b)
                         */
                        basis: string;
                        endedAt?: string;
                        endReason?: string;
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @example did:web:mill.example */
                        issuer: string;
                        /** @example Ironvale Steel Works (sandbox) */
                        name: string;
                        recognisedBy: string;
                        recordedAt: string;
                        scope: {
                            /** @example USMCA */
                            agreement?: string;
                            /** @description First digits of commodity codes */
                            commodities?: string[];
                            /** @description Countries of origin or production for which it counts (ISO 3166-1) */
                            countries?: string[];
                            /**
                             * @description scheme:beginning
                             * @example [
                             *       "heat-number:IV"
                             *     ]
                             */
                            identifiers?: string[];
                        };
                        /** @description issuer: issues the types itself; anchor: says by credentials of its own who else may */
                        standing: "issuer" | "anchor";
                        types: string[];
                        /**
                         * Format: date-time
                         * @example 2026-07-01T00:00:00Z
                         */
                        until?: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description Entry number: `next` of the page before */
                after?: string;
                /** @description Entries a page */
                limit?: number;
                /**
                 * @description Name of a measure held invalid; all of them where none is named
                 * @example ieepa-reciprocal
                 */
                measure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            authority: string;
                            codes: string[];
                            name: string;
                            title: string;
                        }[];
                        /** @description Give it as `after` for the next page */
                        next?: string;
                        refunds: {
                            /**
                             * @description Dollars and cents as decimal text, without interest
                             * @example 1234.50
                             */
                            amount: string;
                            entryNumber: string;
                            /** Format: uuid */
                            filing: string;
                            importer: string;
                            /** @description False where liquidation is known to be final */
                            isOpen: boolean;
                            lines: {
                                /**
                                 * @description Dollars and cents as decimal text, without interest
                                 * @example 1234.50
                                 */
                                amount: string;
                                code: string;
                                sequence: number;
                            }[];
                            measure: string;
                        }[];
                        /** @description Sum of this page */
                        total: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSecurityFilings: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        securityFilings: {
                            bills: {
                                /** @description Whether a carrier has the bill on file */
                                isOnFile: boolean;
                                key: string;
                                stage?: string;
                            }[];
                            client: string;
                            /**
                             * Format: date-time
                             * @description Until when it had to be filed (19 CFR 149.2(b))
                             */
                            dueAt?: string;
                            environment: string;
                            /** Format: date-time */
                            filedAt: string;
                            isLate: boolean;
                            kind: "isf-10" | "isf-5";
                            number: string;
                            organisation: string;
                            reference?: string;
                            status: "accepted" | "deleted";
                            version: number;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileSecurityFilings: {
        parameters: {
            query?: never;
            header: {
                /** @description Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
                "application/EDIFACT": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/ld+json": unknown;
                "application/octet-stream": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.air+json": unknown;
                "application/vnd.customhouse.air+xml": string;
                "application/vnd.customhouse.catair": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.data-model+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.declaration+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.fal+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.post+json": unknown;
                "application/vnd.customhouse.post+xml": string;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.un-cefact+ld+json": unknown;
                /**
                 * @example {
                 *       "version": "3.6.1",
                 *       "declaration": {
                 *         "functionCode": "9",
                 *         "functionalReferenceId": "LARK-ISF-0001",
                 *         "typeCode": "ISF",
                 *         "borderTransportMeans": {
                 *           "nationalModeCode": "11",
                 *           "carrierId": "ZZSB"
                 *         },
                 *         "goodsShipment": {
                 *           "seller": {
                 *             "name": "Sample Kitchenware Works",
                 *             "address": {
                 *               "line": "5 Example Street",
                 *               "cityName": "Sampletown",
                 *               "countryCode": "CN"
                 *             }
                 *           },
                 *           "buyer": {
                 *             "name": "Larkspur Home Goods (sandbox)",
                 *             "address": {
                 *               "line": "1 Invented Street",
                 *               "cityName": "Newark",
                 *               "countrySubDivisionCode": "NJ",
                 *               "countryCode": "US"
                 *             }
                 *           },
                 *           "importer": {
                 *             "id": "89-100000100"
                 *           },
                 *           "consignee": {
                 *             "id": "89-100000100"
                 *           },
                 *           "otherParty": [
                 *             {
                 *               "roleCode": "ST",
                 *               "name": "Larkspur Home Goods warehouse (sandbox)",
                 *               "address": {
                 *                 "line": "2 Invented Street",
                 *                 "cityName": "Newark",
                 *                 "countrySubDivisionCode": "NJ",
                 *                 "countryCode": "US"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "LG",
                 *               "name": "Sample Kitchenware Works",
                 *               "address": {
                 *                 "line": "5 Example Street",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             },
                 *             {
                 *               "roleCode": "CS",
                 *               "name": "Sample Stuffing Station",
                 *               "address": {
                 *                 "line": "7 Example Quay",
                 *                 "cityName": "Sampletown",
                 *                 "countryCode": "CN"
                 *               }
                 *             }
                 *           ],
                 *           "cargoConsignment": [
                 *             {
                 *               "transportContractDocument": [
                 *                 {
                 *                   "id": "260100101",
                 *                   "typeCode": "705",
                 *                   "issuerId": "ZZSB"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "governmentAgencyGoodsItem": [
                 *             {
                 *               "sequenceNumeric": "1",
                 *               "origin": [
                 *                 {
                 *                   "countryCode": "CN"
                 *                 }
                 *               ],
                 *               "commodity": {
                 *                 "classification": [
                 *                   {
                 *                     "id": "392410"
                 *                   }
                 *                 ]
                 *               },
                 *               "otherParty": [
                 *                 {
                 *                   "roleCode": "MF",
                 *                   "name": "Sample Kitchenware Works",
                 *                   "address": {
                 *                     "line": "5 Example Street",
                 *                     "cityName": "Sampletown",
                 *                     "countryCode": "CN"
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "unitedStates": {
                 *           "securityFiling": {
                 *             "submissionTypeCode": "1",
                 *             "shipmentTypeCode": "01",
                 *             "actionReasonCode": "CT",
                 *             "estimatedLadingDateTime": {
                 *               "value": "209912310800",
                 *               "format": "203"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/vnd.customhouse.untp+ld+json": unknown;
                "application/xml": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What acknowledges the syntax of the interchange: X12 997, EDIFACT CONTRL. Where the answer is asked for in the format alone, it comes before it. A refusal carries it too. */
                        acknowledgement?: {
                            content: string;
                            mediaType: string;
                        };
                        answers: {
                            /** @description The answer in the format of the interchange; empty where it has none */
                            content: string;
                            mediaType: string;
                        };
                        /** @description Of the interchange as a whole */
                        findings: {
                            authority: string;
                            /**
                             * @description CBP's condition code where there is one, else a name of ours
                             * @example 407
                             */
                            code: string;
                            message: string;
                            pointer: {
                                /**
                                 * @description JSON Pointer (RFC 6901) into the canonical declaration
                                 * @example /goodsItems/0/origin
                                 */
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                /**
                                 * @description WCO Data Model path by ids
                                 * @example 42A/67A/68A[1]/92A[1]/063
                                 */
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                            subject?: "census" | "agency";
                        }[];
                        format: string;
                        /** Format: uuid */
                        interchange: string;
                        /** @description Messages of another kind: they were not filed */
                        others?: {
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            /** @description Place in the interchange, counted from 1 */
                            message: number;
                        }[];
                        /** Format: date-time */
                        receivedAt: string;
                        securityFilings: {
                            accepted: boolean;
                            findings: {
                                authority: string;
                                /**
                                 * @description CBP's condition code where there is one, else a name of ours
                                 * @example 407
                                 */
                                code: string;
                                message: string;
                                pointer: {
                                    /**
                                     * @description JSON Pointer (RFC 6901) into the canonical declaration
                                     * @example /goodsItems/0/origin
                                     */
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    /**
                                     * @description WCO Data Model path by ids
                                     * @example 42A/67A/68A[1]/92A[1]/063
                                     */
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                                subject?: "census" | "agency";
                            }[];
                            kind?: string;
                            /** Format: uuid */
                            message: string;
                            /** @example ZZ9-00000000001 */
                            number?: string;
                            /** @description C2SP tlog-proof */
                            receipt: string;
                            reference?: string;
                            status?: string;
                        }[];
                        /** @description What in the bytes the data model has no place for, at most 500 */
                        unread: {
                            reason: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecurityFilingReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecurityFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ZZ9-00000000001 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bills: {
                            /** @description Whether a carrier has the bill on file */
                            isOnFile: boolean;
                            key: string;
                            stage?: string;
                        }[];
                        client: string;
                        /**
                         * Format: date-time
                         * @description Until when it had to be filed (19 CFR 149.2(b))
                         */
                        dueAt?: string;
                        environment: string;
                        /** Format: date-time */
                        filedAt: string;
                        isLate: boolean;
                        kind: "isf-10" | "isf-5";
                        number: string;
                        organisation: string;
                        reference?: string;
                        status: "accepted" | "deleted";
                        version: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        did: string;
                        keys: {
                            /** @example ed25519-1 */
                            id: string;
                            madeAt: string;
                            publicKeyJwk: {
                                [key: string]: unknown;
                            };
                            retiredAt?: string;
                            state: "signs" | "verifies" | "retired";
                            succeededAt?: string;
                            type: "Ed25519" | "P-256";
                            /** @description The DID URL of the key */
                            verificationMethod: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: "Ed25519" | "P-256";
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example ed25519-1 */
                        id: string;
                        madeAt: string;
                        publicKeyJwk: {
                            [key: string]: unknown;
                        };
                        retiredAt?: string;
                        state: "signs" | "verifies" | "retired";
                        succeededAt?: string;
                        type: "Ed25519" | "P-256";
                        /** @description The DID URL of the key */
                        verificationMethod: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example ed25519-1 */
                        id: string;
                        madeAt: string;
                        publicKeyJwk: {
                            [key: string]: unknown;
                        };
                        retiredAt?: string;
                        state: "signs" | "verifies" | "retired";
                        succeededAt?: string;
                        type: "Ed25519" | "P-256";
                        /** @description The DID URL of the key */
                        verificationMethod: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not fit what is there, or the same request is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                organisation: string;
                purpose: "revocation" | "suspension";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": {
                        [key: string]: unknown;
                    };
                    "application/vc+jwt": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessDuty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    countryOfExport?: string;
                    /** @description A day, YYYY-MM-DD */
                    date: string;
                    entryType?: string;
                    /** @description A day, YYYY-MM-DD */
                    exportation?: string;
                    hts: string[];
                    origin: string;
                    quantities?: {
                        unit?: string;
                        value: string;
                    }[];
                    spi?: string;
                    transport?: string;
                    value: string;
                };
            };
        };
        responses: {
            /** @description What would be owed, with the tree that explains it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duty: string;
                        /** @description A tree: label, amount, formula, authority, source, children */
                        explanation: unknown;
                        fees: {
                            [key: string]: string;
                        };
                        feesTotal: string;
                        findings: ({
                            authority: string;
                            code: string;
                            message: string;
                            pointer: {
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        isProvisional: boolean;
                        lines: unknown[];
                        total: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTariffLine: {
        parameters: {
            query?: {
                /** @description A day, YYYY-MM-DD */
                on?: string;
            };
            header?: never;
            path: {
                /** @description Eight or ten digits, dots or not */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tariff number as the revision for the date prints it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        additional?: unknown;
                        code: string;
                        column2: unknown;
                        /** @description CATAIR appendix F, for the general rate */
                        computationCode: string;
                        description: string;
                        footnotes: string[];
                        general: unknown;
                        headings: string[];
                        /** @description True where the date lies outside what the loaded revisions speak for */
                        isProvisional: boolean;
                        isSubdivided: boolean;
                        quota: string;
                        rateCode: string;
                        revision: {
                            /** @description First day for which it is taken as the law */
                            asOf: string;
                            isExcerpt: boolean;
                            lines: number;
                            loadedAt: string;
                            name: string;
                            sha256: string;
                        };
                        special: unknown[];
                        unitCodes: string[];
                        units: string[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTariffRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What became of each loaded file, newest revision first */
                        loads: {
                            asOf: string;
                            findings: ({
                                authority: string;
                                code: string;
                                message: string;
                                pointer: {
                                    declaration?: string;
                                    record?: {
                                        from: number;
                                        recordNumber: number;
                                        recordType: string;
                                        to: number;
                                    };
                                    wco?: string;
                                };
                                remedy: string;
                                severity: "fatal" | "warning" | "information";
                            } & {
                                [key: string]: unknown;
                            })[];
                            findingsTotal: number;
                            /** @description Those that became a formula */
                            formulas: number;
                            name: string;
                            notFormulas: {
                                cells: number;
                                text: string;
                            }[];
                            outcome: "loaded" | "loaded-before" | "refused";
                            /** @description Cells of the three rate columns that are not empty */
                            rateCells: number;
                            rows: number;
                            sha256: string;
                            tariffNumbers: number;
                        }[];
                        revisions: {
                            /** @description First day for which it is taken as the law */
                            asOf: string;
                            isExcerpt: boolean;
                            lines: number;
                            loadedAt: string;
                            name: string;
                            sha256: string;
                        }[];
                        version: string;
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadTariffRevision: {
        parameters: {
            query: {
                /** @description A day, YYYY-MM-DD */
                asOf: string;
                /** @description As USITC exports it */
                format: "csv" | "json";
                /** @description The publisher’s name of the revision, e.g. HTSUS 2026 Revision 5 */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
                "text/csv": unknown;
            };
        };
        responses: {
            /** @description What became of a tariff file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        findings: ({
                            authority: string;
                            code: string;
                            message: string;
                            pointer: {
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        findingsTotal: number;
                        /** @description Those that became a formula */
                        formulas: number;
                        name: string;
                        notFormulas: {
                            cells: number;
                            text: string;
                        }[];
                        outcome: "loaded" | "loaded-before" | "refused";
                        /** @description Cells of the three rate columns that are not empty */
                        rateCells: number;
                        rows: number;
                        sha256: string;
                        tariffNumbers: number;
                    };
                };
            };
            /** @description What became of a tariff file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        findings: ({
                            authority: string;
                            code: string;
                            message: string;
                            pointer: {
                                declaration?: string;
                                record?: {
                                    from: number;
                                    recordNumber: number;
                                    recordType: string;
                                    to: number;
                                };
                                wco?: string;
                            };
                            remedy: string;
                            severity: "fatal" | "warning" | "information";
                        } & {
                            [key: string]: unknown;
                        })[];
                        findingsTotal: number;
                        /** @description Those that became a formula */
                        formulas: number;
                        name: string;
                        notFormulas: {
                            cells: number;
                            text: string;
                        }[];
                        outcome: "loaded" | "loaded-before" | "refused";
                        /** @description Cells of the three rate columns that are not empty */
                        rateCells: number;
                        rows: number;
                        sha256: string;
                        tariffNumbers: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgricultureFees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadAgricultureFees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @description The notice, with its citation */
                        authority: string;
                        classCode: string;
                        /** @description A day, YYYY-MM-DD */
                        from: string;
                        headings: string[];
                        name: string;
                        rate?: {
                            /** @description A decimal number */
                            dollars: string;
                            /** @enum {string} */
                            kind: "per-unit";
                            /** @description As the tariff prints it, e.g. kg */
                            unit: string;
                        } | {
                            /** @enum {string} */
                            kind: "ad-valorem";
                            /** @description A decimal number */
                            percent: string;
                        };
                        /** @description A day, YYYY-MM-DD */
                        to?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadCaseRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @description A decimal number */
                        adValoremPercent?: string;
                        /** @description The notice, with its citation */
                        authority: string;
                        /** @description Ten characters without hyphens */
                        caseNumber: string;
                        /** @description A day, YYYY-MM-DD */
                        from: string;
                        requiresCash: boolean;
                        /** @description A decimal number */
                        specificDollars?: string;
                        /** @description A day, YYYY-MM-DD */
                        to?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExchangeRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadExchangeRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @description The notice, with its citation */
                        authority: string;
                        currency: string;
                        /** @description A decimal number */
                        dollarsPerUnit: string;
                        /** @description A day, YYYY-MM-DD */
                        from: string;
                        kind: "quarterly" | "daily";
                        /** @description A day, YYYY-MM-DD */
                        to?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeeNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadFeeNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @description The notice, with its citation */
                        authority: string;
                        /** @description A day, YYYY-MM-DD */
                        from: string;
                        /** @description Dollars and cents */
                        informal: string;
                        /** @description Dollars and cents */
                        mail: string;
                        /** @description Dollars and cents */
                        manualSurcharge: string;
                        /** @description Dollars and cents */
                        maximum: string;
                        /** @description Dollars and cents */
                        minimum: string;
                        /** @description A day, YYYY-MM-DD */
                        to: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @description The proclamation, order or notice, with its citation */
                        authority: string;
                        certainty: "confirmed" | "uncertain";
                        codes: string[];
                        contentThreshold?: {
                            /** @description The proclamation, order or notice, with its citation */
                            authority: string;
                            by: "weight" | "value";
                            percent: string;
                        };
                        family: "section-301-china" | "section-301-other" | "section-232-steel" | "section-232-aluminum" | "section-232-copper" | "section-232-metals" | "section-232-automobiles" | "section-232-trucks" | "section-232-wood" | "section-201-solar" | "section-122" | "ieepa-canada" | "ieepa-mexico" | "ieepa-china" | "ieepa-reciprocal" | "ieepa-brazil" | "ieepa-india";
                        /** @description A day, YYYY-MM-DD */
                        from: string;
                        heldInvalid?: {
                            /** @description The proclamation, order or notice, with its citation */
                            authority: string;
                            /** @description A day, YYYY-MM-DD */
                            collectionEnded: string;
                            /** @description A day, YYYY-MM-DD */
                            decidedOn: string;
                            /** @description The proclamation, order or notice, with its citation */
                            refundAuthority: string;
                        };
                        inTransit?: {
                            code?: string;
                            /** @description A day, YYYY-MM-DD */
                            enteredBefore: string;
                            /** @description A day, YYYY-MM-DD */
                            loadedBefore: string;
                        };
                        name: string;
                        origins: "any" | string[];
                        rates: {
                            /** @description The proclamation, order or notice, with its citation */
                            authority: string;
                            /** @description A day, YYYY-MM-DD */
                            from: string;
                            percent: string;
                            /** @description A day, YYYY-MM-DD */
                            to?: string;
                        }[];
                        restructuredFrom?: {
                            /** @description The proclamation, order or notice, with its citation */
                            authority: string;
                            /** @description A day, YYYY-MM-DD */
                            day: string;
                        };
                        title: string;
                        /** @description A day, YYYY-MM-DD */
                        to?: string;
                        valueBasis: "full" | "content";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNoteRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: unknown[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadNoteRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @description The notice, with its citation */
                        authority: string;
                        code: string;
                        column: "general" | "special" | "column-2";
                        /** @description A day, YYYY-MM-DD */
                        from: string;
                        /** @description e.g. 2.5¢/kg + 5% */
                        rate: string;
                        /** @description A day, YYYY-MM-DD */
                        to?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by rules; the findings, where there are any, say why and what to do */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVerifications: {
        parameters: {
            query?: {
                /** @description The id of the last record of the page before */
                after?: string;
                /** @example did:web:mill.example */
                issuer?: string;
                limit?: number;
                /** @example MillTestReportCredential */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verifications: {
                            credentialId?: string;
                            form?: string;
                            /** Format: uuid */
                            id: string;
                            /** @description The issuer, or the holder who presented */
                            issuer?: string;
                            kind: "credential" | "presentation";
                            recognition: "recognised" | "not-recognised" | "not-asked";
                            /** @description Of the token, or of the JSON in its canonical form (RFC 8785) */
                            sha256: string;
                            types: string[];
                            verified: boolean;
                            verifiedAt: string;
                            verifiedBy: string;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentialId?: string;
                        form?: string;
                        /** Format: uuid */
                        id: string;
                        /** @description The issuer, or the holder who presented */
                        issuer?: string;
                        kind: "credential" | "presentation";
                        recognition: "recognised" | "not-recognised" | "not-asked";
                        /** @description Of the token, or of the JSON in its canonical form (RFC 8785) */
                        sha256: string;
                        types: string[];
                        verified: boolean;
                        verifiedAt: string;
                        verifiedBy: string;
                    } & {
                        /** @description JSON with its proof, an enveloped credential, or a token (JWT, SD-JWT) */
                        content?: {
                            [key: string]: unknown;
                        } | string;
                        contentUntil: string;
                        result: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchCredentialOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchPresentationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/oauth-authz-req+jwt": string;
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerPresentationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description Where the wallet does not answer: access_denied, for instance */
                    error?: string;
                    /** @description From the request */
                    state?: string;
                    /** @description JSON: for each query the presentations that answer it */
                    vp_token?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A refusal as OAuth 2.0 has it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example invalid_grant */
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptions: {
                            createdAt: string;
                            endedAt?: string;
                            environment: "test" | "production";
                            factTypes: string[];
                            /** Format: uuid */
                            id: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    subscribeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Types of facts; all where left out */
                    factTypes?: string[];
                    /** @description https to a public host; in the sandbox also http to this machine */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        endedAt?: string;
                        environment: "test" | "production";
                        factTypes: string[];
                        /** Format: uuid */
                        id: string;
                        url: string;
                    } & {
                        secret: string;
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: {
                            attempts: number;
                            deliveredAt?: string;
                            fact: string;
                            lastAttemptAt?: string;
                            /** @description HTTP status of the last attempt; absent where no answer came */
                            lastStatus?: number;
                        }[];
                    };
                };
            };
            /** @description The request is malformed; the detail says where */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing there that the caller may see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; wait as Retry-After says */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Overloaded or closing; nothing was done, wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
