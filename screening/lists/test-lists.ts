/** Lists in every publisher's format, each naming the same invented parties as far as its format can: made by us, from the published descriptions. */
export const testLists: Readonly<Record<string, { readonly list: string; readonly files: Readonly<Record<string, string>>; readonly twice: readonly [string, string] }>> = {
  'ofac-csv': {
    list: 'ofac-sdn',
    files: {
      'sdn.csv': '9001,"QUILLFEATHER, Osric","individual","SDGT] [ZZTEST","Chief",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1958; alt. DOB 1959; nationality Cuba; Passport Z1234567 (Cuba); a.k.a. \'OSQUILL\'."\r\n9002,"BRAMBLEWICK TRADING CO., LTD.",-0- ,"ZZTEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n9003,"GREY HERON","vessel","ZZTEST",-0- ,"ABCD","Tanker",-0- ,-0- ,"Panama",-0- ,"Vessel Registration Identification IMO 9999999."\r\n\u001a',
      'alt.csv': '9001,501,"aka","QUILFETHER, Osrik",-0- \r\n9002,502,"fka","BRAMBLE WICK GENERAL TRADING",-0- \r\n',
      'add.csv': '9002,701,"12 Nowhere Quay","Havana","Cuba",-0- \r\n9001,702,-0- ,-0- ,"Syria",-0- \r\n',
    },
    twice: ['9003,"GREY HERON"', '9002,"GREY HERON"'],
  },
  'ofac-xml': {
    list: 'ofac-sdn',
    files: {
      'sdn.xml': '<?xml version="1.0" encoding="UTF-8"?>\n<sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>03/14/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation><sdnEntry><uid>9001</uid><firstName>Osric</firstName><lastName>QUILLFEATHER</lastName><sdnType>Individual</sdnType><programList><program>SDGT</program></programList><akaList><aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>OSQUILL</lastName></aka></akaList><dateOfBirthList><dateOfBirthItem><uid>3</uid><dateOfBirth>10 Dec 1958</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList><nationalityList><nationality><uid>4</uid><country>Cuba</country></nationality></nationalityList></sdnEntry><sdnEntry><uid>9002</uid><lastName>BRAMBLEWICK TRADING CO., LTD. &amp; SONS</lastName><sdnType>Entity</sdnType><programList><program>ZZTEST</program></programList><addressList><address><uid>5</uid><address1>12 Nowhere Quay</address1><city>Havana</city><country>Cuba</country></address></addressList></sdnEntry></sdnList>\n',
    },
    twice: ['<uid>9002</uid>', '<uid>9001</uid>'],
  },
  'trade-gov-csv': {
    list: 'bis-entity-list',
    files: {
      'consolidated.csv': 'source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\nEntity List (EL) - Bureau of Industry and Security,8801,,,"Bramblewick Instruments, Ltd.",,"12 Nowhere Road, Shenzhen, CN; Unit 3, Shenzhen, CN",99 FR 1,2025-02-03,,,For all items,Presumption of denial,,,,,,,,,Bramblewick Optics; BWI,,,,,,\nDenied Persons List (DPL) - Bureau of Industry and Security,8802,,,Osric Quillfeather,,"1 Nowhere Lane, Springfield, US",,2024-01-01,2034-01-01,Y,,,,,,,,,,,,,,,,,\n',
    },
    twice: ['\nDenied Persons List (DPL) - Bureau of Industry and Security,8802', '\nEntity List (EL) - Bureau of Industry and Security,8801'],
  },
  'trade-gov-json': {
    list: 'bis-entity-list',
    files: {
      'consolidated.json': `${JSON.stringify({ total: 2, results: [
        { id: 'a1', source: 'Entity List (EL) - Bureau of Industry and Security', name: 'Bramblewick Instruments, Ltd.', alt_names: ['Bramblewick Optics'], addresses: [{ address: '12 Nowhere Road', city: 'Shenzhen', state: null, postal_code: null, country: 'CN' }], start_date: '2025-02-03', end_date: null, federal_register_notice: '99 FR 1', type: null, programs: [] },
        { id: 'a2', source: 'Unverified List (UVL) - Bureau of Industry and Security', name: 'Thistledown Export House', alt_names: [], addresses: [], start_date: null, type: 'Entity', ids: [{ type: 'Registration', number: 'ZZ-1', country: 'AE' }] },
      ] })}\n`,
    },
    twice: ['"id":"a2","source":"Unverified List (UVL)', '"id":"a1","source":"Entity List (EL)'],
  },
  'uflpa-csv': {
    list: 'uflpa-entity-list',
    files: { 'uflpa.csv': 'Name of Entity,Effective Date,Section\n"Bramblewick Cotton Co., Ltd. (including two aliases: Bramblewick Fibres; and BW Yarn Co.)","June 21, 2022","2(d)(2)(B)(i)"\n"Thistledown Labor Dispatch Co. and its subsidiaries","August 2, 2024","2(d)(2)(B)(ii)"\n' },
    twice: ['"August 2, 2024"', '"some day"'],
  },
  'un-xml': {
    list: 'un-security-council',
    files: {
      'consolidated.xml': '<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2026-03-14T10:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Osric</FIRST_NAME><SECOND_NAME>Quillfeather</SECOND_NAME><UN_LIST_TYPE>ZZ</UN_LIST_TYPE><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER><LISTED_ON>2020-05-06</LISTED_ON><NATIONALITY><VALUE>Cuba</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Osquill</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1958-12-10</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>BRAMBLEWICK FOUNDATION</FIRST_NAME><UN_LIST_TYPE>ZZ</UN_LIST_TYPE><REFERENCE_NUMBER>ZZe.002</REFERENCE_NUMBER><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Bramblewick Relief</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><CITY>Havana</CITY><COUNTRY>Cuba</COUNTRY></ENTITY_ADDRESS></ENTITY></ENTITIES></CONSOLIDATED_LIST>\n',
    },
    twice: ['ZZe.002', 'ZZi.001'],
  },
  'eu-xml': {
    list: 'eu-financial-sanctions',
    files: {
      'eu.xml': '<?xml version="1.0" encoding="UTF-8"?>\n<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-14T10:00:00.000+01:00" globalFileId="1"><sanctionEntity euReferenceNumber="EU.1.1" logicalId="1"><regulation programme="ZZZ" entryIntoForceDate="2020-05-06"/><subjectType code="person" classificationCode="P"/><nameAlias firstName="Osric" lastName="Quillfeather" wholeName="Osric Quillfeather" strong="true"/><nameAlias wholeName="Osquill" strong="false"/><citizenship countryIso2Code="CU"/><birthdate birthdate="1958-12-10"/></sanctionEntity><sanctionEntity euReferenceNumber="EU.2.2" logicalId="2"><regulation programme="ZZZ"/><subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Bramblewick Handel GmbH" strong="true"/><address city="Havana" street="12 Nowhere Quay" countryIso2Code="CU"/></sanctionEntity></export>\n',
    },
    twice: ['EU.2.2', 'EU.1.1'],
  },
  'house-csv': {
    list: 'house-list',
    files: { 'own.csv': 'entry,name,kind,aliases,country,birth_date\n1,Osric Quillfeather,person,Osquill; Osrik Quill,CU,1958-12-10\n2,Bramblewick Trading,organisation,,CU,\n' },
    twice: ['\n2,Bramblewick', '\n1,Bramblewick'],
  },
}
