// Generated from the zod schemas by `pnpm generate`; edits are overwritten.
export type Report =
  | (Report2014 | Report2008Narrative)
  | (Report2019Trial | Report2021 | ReportMixed | Report2019Narrative)
  | ReportUnknown;
export type AgencyKind = 'government' | 'department' | 'subdistrict' | 'vertical' | 'authorised' | 'unknown';
export type Level = 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'unknown';
export type Scope = 'agency' | 'jurisdiction' | 'system' | 'unknown';
export type CellStatus = 'blank' | 'not-applicable' | 'text' | 'illegible' | 'absent';
export type Qualifier = 'exact' | 'at-least' | 'about' | 'at-most';
export type Topic =
  | 'disclosure-total'
  | 'disclosure-channel'
  | 'disclosure-category'
  | 'normative-documents'
  | 'interpretation'
  | 'response'
  | 'requests'
  | 'outcomes'
  | 'carry-over'
  | 'consultation'
  | 'complaints'
  | 'reconsideration'
  | 'litigation'
  | 'fees'
  | 'staff'
  | 'training'
  | 'platforms'
  | 'enforcement'
  | 'procurement'
  | 'percentage'
  | 'other';
export type ClaimScope = 'own' | 'whole' | 'part' | 'unstated';
export type ClaimPeriod = 'year' | 'cumulative' | 'prior-year' | 'part-year' | 'unstated';
export type Coverage = 'read' | 'partial' | 'not-seen' | 'lost' | 'none';
export type MoneyUnit = '万元' | '元';
export type TableForm = '2021' | '2014-table' | '2019-trial' | '2019-or-2021' | 'mixed';
export type Form = '2021' | '2014-table' | '2019-trial';
export type Severity = 'error' | 'inconsistency' | 'warning' | 'info';
export type FindingBasis = 'official' | 'inferred';

export interface Roots {
  report: Report;
  diagnostic: Diagnostic;
  finding: Finding;
}
export interface Report2014 {
  format: '2008';
  edition: '2014-table';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {
    statistics: '2014-table' | null;
  };
  coverage: {
    statistics: Coverage;
  };
  tables: Tables2014;
}
/**
 * The days the figures cover, as printed
 */
export interface Period {
  from: string | null;
  to: string | null;
}
export interface Agency {
  id: string | null;
  name: string | null;
  kind: AgencyKind;
  level: Level;
  code: string | null;
  codeYear: number | null;
  path: string[];
}
export interface CellState {
  status: CellStatus;
  raw: string | null;
  note?: string | null;
}
export interface Claim {
  value: number;
  unit: string | null;
  qualifier: Qualifier;
  topic: Topic;
  cell: string | null;
  /**
   * What is counted, in a few words as printed
   */
  subject: string | null;
  scope: ClaimScope;
  period: ClaimPeriod;
  location: ClaimLocation | null;
}
export interface ClaimLocation {
  line: number | null;
  column: number | null;
  page: number | null;
}
export interface Source {
  kind: 'publisher' | 'copy' | 'file';
  url: string | null;
  file: string | null;
  publisher: string | null;
  mediaType: string | null;
  sha256: string | null;
  retrievedOn: string | null;
  missing?: {
    sha256?: 'not-held' | 'not-published' | 'not-applicable';
    retrievedOn?: 'not-held' | 'not-published' | 'not-applicable';
  };
}
export interface Transcription {
  method: 'parser' | 'hand' | 'parser-and-hand';
  parserVersion: string | null;
  /**
   * What of the document was read; the rest was not seen, and is neither blank nor zero
   */
  extent: 'whole' | 'beginning' | 'tables' | 'prose';
  reviewer: string | null;
  verifiedOn: string | null;
  notes: string[];
}
export interface Tables2014 {
  proactiveDisclosure: {
    /**
     * items proactively disclosed (de-duplicated)
     */
    itemsDisclosed: number | null;
    /**
     * normative documents disclosed
     */
    normativeDocumentsDisclosed: number | null;
    /**
     * normative documents issued
     */
    normativeDocumentsIssued: number | null;
    channels: {
      /**
       * disclosed in the government gazette
       */
      gazette: number | null;
      /**
       * disclosed on government websites
       */
      website: number | null;
      /**
       * disclosed on government Weibo accounts
       */
      weibo: number | null;
      /**
       * disclosed on government WeChat accounts
       */
      wechat: number | null;
      /**
       * disclosed through other channels
       */
      other: number | null;
    };
  };
  interpretationAndResponse: {
    /**
     * hot topics or major public-opinion events responded to (de-duplicated)
     */
    hotTopics: number | null;
    /**
     * press conferences held or attended
     */
    pressConferences: number | null;
    /**
     * press conferences attended by the principal official
     */
    pressConferencesByPrincipal: number | null;
    /**
     * online interviews on government websites
     */
    onlineInterviews: number | null;
    /**
     * online interviews attended by the principal official
     */
    onlineInterviewsByPrincipal: number | null;
    /**
     * policy interpretation articles published
     */
    policyInterpretations: number | null;
    /**
     * events responded to via Weibo or WeChat
     */
    weiboWechatResponses: number | null;
    /**
     * events responded to through other channels
     */
    otherResponses: number | null;
  };
  requests: {
    received: {
      /**
       * requests received
       */
      total: number | null;
      /**
       * requests received in person
       */
      inPerson: number | null;
      /**
       * requests received by fax
       */
      fax: number | null;
      /**
       * requests received online
       */
      online: number | null;
      /**
       * requests received by post
       */
      post: number | null;
    };
    closed: {
      /**
       * requests closed
       */
      total: number | null;
      /**
       * requests closed on time
       */
      onTime: number | null;
      /**
       * requests closed after a lawful extension
       */
      extended: number | null;
    };
    replies: {
      /**
       * replies issued
       */
      total: number | null;
      /**
       * replies: already proactively disclosed
       */
      alreadyDisclosed: number | null;
      /**
       * replies: granted
       */
      granted: number | null;
      /**
       * replies: granted in part
       */
      grantedInPart: number | null;
      refused: {
        /**
         * replies: refused
         */
        total: number | null;
        /**
         * refused: state secret
         */
        stateSecret: number | null;
        /**
         * refused: trade secret
         */
        tradeSecret: number | null;
        /**
         * refused: personal privacy
         */
        personalPrivacy: number | null;
        /**
         * refused: endangers three securities and one stability
         */
        securityOrStability: number | null;
        /**
         * refused: not government information under the Regulations
         */
        notGovernmentInformation: number | null;
        /**
         * refused: other circumstances under laws and regulations
         */
        otherLegalGround: number | null;
      };
      /**
       * replies: not this agency's to disclose
       */
      notThisAgency: number | null;
      /**
       * replies: information does not exist
       */
      doesNotExist: number | null;
      /**
       * replies: told to amend or supplement
       */
      toldToAmend: number | null;
      /**
       * replies: referred to another channel
       */
      referredElsewhere: number | null;
    };
  };
  reconsideration: {
    /**
     * administrative reconsideration cases
     */
    total: number | null;
    /**
     * reconsideration: upheld
     */
    upheld: number | null;
    /**
     * reconsideration: corrected
     */
    corrected: number | null;
    /**
     * reconsideration: other
     */
    other: number | null;
  };
  litigation: {
    /**
     * administrative litigation cases
     */
    total: number | null;
    /**
     * litigation: upheld or claim dismissed
     */
    upheld: number | null;
    /**
     * litigation: corrected
     */
    corrected: number | null;
    /**
     * litigation: other
     */
    other: number | null;
  };
  complaints: {
    /**
     * complaints and reports
     */
    total: number | null;
  };
  requestFees: {
    /**
     * fees charged on requests (cost recovery)
     */
    charged: Money | null;
  };
  resources: {
    /**
     * dedicated OGI offices
     */
    dedicatedOffices: number | null;
    /**
     * public reading points
     */
    readingPoints: number | null;
    staff: {
      /**
       * OGI staff
       */
      total: number | null;
      /**
       * OGI staff, full-time
       */
      fullTime: number | null;
      /**
       * OGI staff, part-time
       */
      partTime: number | null;
    };
    /**
     * dedicated OGI budget
     */
    dedicatedBudget: Money | null;
  };
  meetingsAndTraining: {
    /**
     * OGI meetings held
     */
    meetings: number | null;
    /**
     * training sessions held
     */
    trainingSessions: number | null;
    /**
     * trainees (person-times)
     */
    trainingAttendances: number | null;
  };
}
/**
 * An amount as printed; the unit is null where the report prints none.
 */
export interface Money {
  amount: number;
  unit: MoneyUnit | null;
}
export interface Report2008Narrative {
  format: '2008';
  edition: 'narrative' | 'unknown';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {
    statistics: '2014-table' | null;
  };
  coverage: {
    statistics: Coverage;
  };
  tables: {};
}
export interface Report2019Trial {
  format: '2019';
  edition: '2019-trial';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {
    proactiveDisclosure: TableForm | null;
    requests: TableForm | null;
    disputes: TableForm | null;
    /**
     * For a mixed table: the form of each row or block, by the address it begins with
     */
    blocks?: {
      [k: string]: Form;
    };
  };
  coverage: {
    proactiveDisclosure: Coverage;
    requests: Coverage;
    disputes: Coverage;
  };
  tables: Tables2019Trial;
}
export interface Tables2019Trial {
  proactiveDisclosure: Disclosure2019Trial;
  requests: Requests2019Trial;
  reconsideration: Reconsideration;
  litigation: Litigation;
}
export interface Disclosure2019Trial {
  administrativeRules: {
    /**
     * rules (guizhang): newly made
     */
    made: number | null;
    /**
     * rules (guizhang): newly disclosed
     */
    disclosed: number | null;
    /**
     * rules (guizhang): total disclosed (stock)
     */
    disclosedStock: number | null;
  };
  normativeDocuments: {
    /**
     * normative documents: newly made
     */
    made: number | null;
    /**
     * normative documents: newly disclosed
     */
    disclosed: number | null;
    /**
     * normative documents: total disclosed (stock)
     */
    disclosedStock: number | null;
  };
  licensing: {
    /**
     * administrative licences: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative licences: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative licences: decisions made
     */
    decisions: number | null;
  };
  otherServices: {
    /**
     * other external management and service matters: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * other external management and service matters: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * other external management and service matters: decisions made
     */
    decisions: number | null;
  };
  penalties: {
    /**
     * administrative penalties: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative penalties: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative penalties: decisions made
     */
    decisions: number | null;
  };
  coerciveMeasures: {
    /**
     * administrative coercive measures: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative coercive measures: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative coercive measures: decisions made
     */
    decisions: number | null;
  };
  administrativeCharges: {
    /**
     * administrative and institutional fees: items, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative and institutional fees: change in year (signed)
     */
    itemsChange: number | null;
  };
  procurement: {
    /**
     * centralised government procurement: projects
     */
    projects: number | null;
    /**
     * centralised government procurement: total value
     */
    amount: Money | null;
  };
}
export interface Requests2019Trial {
  received: {
    /**
     * new requests received in the year: natural persons
     */
    naturalPerson: number | null;
    /**
     * new requests received in the year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * new requests received in the year: research institutions
     */
    researchOrg: number | null;
    /**
     * new requests received in the year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * new requests received in the year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * new requests received in the year: other organisations
     */
    otherOrg: number | null;
    /**
     * new requests received in the year: total
     */
    total: number | null;
  };
  carriedFromPriorYear: {
    /**
     * requests carried over from the prior year: natural persons
     */
    naturalPerson: number | null;
    /**
     * requests carried over from the prior year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * requests carried over from the prior year: research institutions
     */
    researchOrg: number | null;
    /**
     * requests carried over from the prior year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * requests carried over from the prior year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * requests carried over from the prior year: other organisations
     */
    otherOrg: number | null;
    /**
     * requests carried over from the prior year: total
     */
    total: number | null;
  };
  outcomes: {
    disclosed: {
      /**
       * disclosed: natural persons
       */
      naturalPerson: number | null;
      /**
       * disclosed: commercial enterprises
       */
      enterprise: number | null;
      /**
       * disclosed: research institutions
       */
      researchOrg: number | null;
      /**
       * disclosed: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * disclosed: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * disclosed: other organisations
       */
      otherOrg: number | null;
      /**
       * disclosed: total
       */
      total: number | null;
    };
    partlyDisclosed: {
      /**
       * partly disclosed: natural persons
       */
      naturalPerson: number | null;
      /**
       * partly disclosed: commercial enterprises
       */
      enterprise: number | null;
      /**
       * partly disclosed: research institutions
       */
      researchOrg: number | null;
      /**
       * partly disclosed: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * partly disclosed: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * partly disclosed: other organisations
       */
      otherOrg: number | null;
      /**
       * partly disclosed: total
       */
      total: number | null;
    };
    refused: {
      stateSecret: {
        /**
         * refused: state secret: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: state secret: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: state secret: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: state secret: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: state secret: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: state secret: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: state secret: total
         */
        total: number | null;
      };
      otherLaw: {
        /**
         * refused: barred by other law or administrative regulation: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: barred by other law or administrative regulation: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: barred by other law or administrative regulation: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: total
         */
        total: number | null;
      };
      securityOrStability: {
        /**
         * refused: endangers three securities and one stability: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: endangers three securities and one stability: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: endangers three securities and one stability: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: endangers three securities and one stability: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: endangers three securities and one stability: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: endangers three securities and one stability: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: endangers three securities and one stability: total
         */
        total: number | null;
      };
      thirdPartyRights: {
        /**
         * refused: third-party rights: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: third-party rights: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: third-party rights: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: third-party rights: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: third-party rights: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: third-party rights: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: third-party rights: total
         */
        total: number | null;
      };
      internalManagement: {
        /**
         * refused: internal affairs (three kinds): natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: internal affairs (three kinds): commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: internal affairs (three kinds): research institutions
         */
        researchOrg: number | null;
        /**
         * refused: internal affairs (three kinds): public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: internal affairs (three kinds): legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: internal affairs (three kinds): other organisations
         */
        otherOrg: number | null;
        /**
         * refused: internal affairs (three kinds): total
         */
        total: number | null;
      };
      processInformation: {
        /**
         * refused: deliberative or process information (four kinds): natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: deliberative or process information (four kinds): commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: deliberative or process information (four kinds): research institutions
         */
        researchOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): other organisations
         */
        otherOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): total
         */
        total: number | null;
      };
      enforcementCaseFile: {
        /**
         * refused: enforcement case file: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: enforcement case file: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: enforcement case file: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: enforcement case file: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: enforcement case file: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: enforcement case file: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: enforcement case file: total
         */
        total: number | null;
      };
      registerEnquiry: {
        /**
         * refused: register-enquiry matter: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: register-enquiry matter: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: register-enquiry matter: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: register-enquiry matter: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: register-enquiry matter: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: register-enquiry matter: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: register-enquiry matter: total
         */
        total: number | null;
      };
    };
    unable: {
      notHeld: {
        /**
         * unable: not held by this agency: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: not held by this agency: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: not held by this agency: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: not held by this agency: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: not held by this agency: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: not held by this agency: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: not held by this agency: total
         */
        total: number | null;
      };
      requiresCreation: {
        /**
         * unable: no existing information, would need creating: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: no existing information, would need creating: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: no existing information, would need creating: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: no existing information, would need creating: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: no existing information, would need creating: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: no existing information, would need creating: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: no existing information, would need creating: total
         */
        total: number | null;
      };
      unclearAfterAmendment: {
        /**
         * unable: still unclear after correction: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: still unclear after correction: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: still unclear after correction: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: still unclear after correction: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: still unclear after correction: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: still unclear after correction: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: still unclear after correction: total
         */
        total: number | null;
      };
    };
    notProcessed: {
      petitionOrComplaint: {
        /**
         * not processed: petition, report or complaint: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: petition, report or complaint: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: petition, report or complaint: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: petition, report or complaint: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: petition, report or complaint: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: petition, report or complaint: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: petition, report or complaint: total
         */
        total: number | null;
      };
      repeat: {
        /**
         * not processed: repeat request: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: repeat request: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: repeat request: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: repeat request: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: repeat request: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: repeat request: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: repeat request: total
         */
        total: number | null;
      };
      publishedMaterial: {
        /**
         * not processed: publicly available publication: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: publicly available publication: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: publicly available publication: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: publicly available publication: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: publicly available publication: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: publicly available publication: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: publicly available publication: total
         */
        total: number | null;
      };
      excessive: {
        /**
         * not processed: excessive repeated requests without good reason: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: excessive repeated requests without good reason: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: excessive repeated requests without good reason: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: total
         */
        total: number | null;
      };
      confirmOrReissue: {
        /**
         * not processed: asks to confirm or re-issue information already obtained: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: total
         */
        total: number | null;
      };
    };
    otherHandling: {
      combined: {
        /**
         * otherwise handled: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: total
         */
        total: number | null;
      };
    };
    all: {
      /**
       * total outcomes: natural persons
       */
      naturalPerson: number | null;
      /**
       * total outcomes: commercial enterprises
       */
      enterprise: number | null;
      /**
       * total outcomes: research institutions
       */
      researchOrg: number | null;
      /**
       * total outcomes: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * total outcomes: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * total outcomes: other organisations
       */
      otherOrg: number | null;
      /**
       * total outcomes: total
       */
      total: number | null;
    };
  };
  carriedToNextYear: {
    /**
     * carried forward to next year: natural persons
     */
    naturalPerson: number | null;
    /**
     * carried forward to next year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * carried forward to next year: research institutions
     */
    researchOrg: number | null;
    /**
     * carried forward to next year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * carried forward to next year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * carried forward to next year: other organisations
     */
    otherOrg: number | null;
    /**
     * carried forward to next year: total
     */
    total: number | null;
  };
}
export interface Reconsideration {
  /**
   * administrative reconsideration: upheld
   */
  upheld: number | null;
  /**
   * administrative reconsideration: corrected
   */
  corrected: number | null;
  /**
   * administrative reconsideration: other outcome
   */
  other: number | null;
  /**
   * administrative reconsideration: pending
   */
  pending: number | null;
  /**
   * administrative reconsideration: total
   */
  total: number | null;
}
export interface Litigation {
  direct: {
    /**
     * litigation without prior reconsideration: upheld
     */
    upheld: number | null;
    /**
     * litigation without prior reconsideration: corrected
     */
    corrected: number | null;
    /**
     * litigation without prior reconsideration: other outcome
     */
    other: number | null;
    /**
     * litigation without prior reconsideration: pending
     */
    pending: number | null;
    /**
     * litigation without prior reconsideration: total
     */
    total: number | null;
  };
  afterReconsideration: {
    /**
     * litigation after reconsideration: upheld
     */
    upheld: number | null;
    /**
     * litigation after reconsideration: corrected
     */
    corrected: number | null;
    /**
     * litigation after reconsideration: other outcome
     */
    other: number | null;
    /**
     * litigation after reconsideration: pending
     */
    pending: number | null;
    /**
     * litigation after reconsideration: total
     */
    total: number | null;
  };
}
export interface Report2021 {
  format: '2019';
  edition: '2021';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {
    proactiveDisclosure: TableForm | null;
    requests: TableForm | null;
    disputes: TableForm | null;
    /**
     * For a mixed table: the form of each row or block, by the address it begins with
     */
    blocks?: {
      [k: string]: Form;
    };
  };
  coverage: {
    proactiveDisclosure: Coverage;
    requests: Coverage;
    disputes: Coverage;
  };
  tables: Tables2021;
}
export interface Tables2021 {
  proactiveDisclosure: Disclosure2021;
  requests: Requests2021;
  reconsideration: Reconsideration;
  litigation: Litigation;
}
export interface Disclosure2021 {
  administrativeRules: {
    /**
     * rules (guizhang): issued
     */
    issued: number | null;
    /**
     * rules (guizhang): repealed
     */
    repealed: number | null;
    /**
     * rules (guizhang): in force at year-end
     */
    inForce: number | null;
  };
  normativeDocuments: {
    /**
     * administrative normative documents: issued
     */
    issued: number | null;
    /**
     * administrative normative documents: repealed
     */
    repealed: number | null;
    /**
     * administrative normative documents: in force at year-end
     */
    inForce: number | null;
  };
  licensing: {
    /**
     * administrative licences: decisions made in year
     */
    decisions: number | null;
  };
  penalties: {
    /**
     * administrative penalties: decisions made in year
     */
    decisions: number | null;
  };
  coerciveMeasures: {
    /**
     * administrative coercive measures: decisions made in year
     */
    decisions: number | null;
  };
  administrativeCharges: {
    /**
     * administrative and institutional fees: amount collected
     */
    amount: Money | null;
  };
}
export interface Requests2021 {
  received: {
    /**
     * new requests received in the year: natural persons
     */
    naturalPerson: number | null;
    /**
     * new requests received in the year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * new requests received in the year: research institutions
     */
    researchOrg: number | null;
    /**
     * new requests received in the year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * new requests received in the year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * new requests received in the year: other organisations
     */
    otherOrg: number | null;
    /**
     * new requests received in the year: total
     */
    total: number | null;
  };
  carriedFromPriorYear: {
    /**
     * requests carried over from the prior year: natural persons
     */
    naturalPerson: number | null;
    /**
     * requests carried over from the prior year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * requests carried over from the prior year: research institutions
     */
    researchOrg: number | null;
    /**
     * requests carried over from the prior year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * requests carried over from the prior year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * requests carried over from the prior year: other organisations
     */
    otherOrg: number | null;
    /**
     * requests carried over from the prior year: total
     */
    total: number | null;
  };
  outcomes: {
    disclosed: {
      /**
       * disclosed: natural persons
       */
      naturalPerson: number | null;
      /**
       * disclosed: commercial enterprises
       */
      enterprise: number | null;
      /**
       * disclosed: research institutions
       */
      researchOrg: number | null;
      /**
       * disclosed: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * disclosed: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * disclosed: other organisations
       */
      otherOrg: number | null;
      /**
       * disclosed: total
       */
      total: number | null;
    };
    partlyDisclosed: {
      /**
       * partly disclosed: natural persons
       */
      naturalPerson: number | null;
      /**
       * partly disclosed: commercial enterprises
       */
      enterprise: number | null;
      /**
       * partly disclosed: research institutions
       */
      researchOrg: number | null;
      /**
       * partly disclosed: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * partly disclosed: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * partly disclosed: other organisations
       */
      otherOrg: number | null;
      /**
       * partly disclosed: total
       */
      total: number | null;
    };
    refused: {
      stateSecret: {
        /**
         * refused: state secret: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: state secret: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: state secret: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: state secret: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: state secret: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: state secret: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: state secret: total
         */
        total: number | null;
      };
      otherLaw: {
        /**
         * refused: barred by other law or administrative regulation: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: barred by other law or administrative regulation: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: barred by other law or administrative regulation: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: total
         */
        total: number | null;
      };
      securityOrStability: {
        /**
         * refused: endangers three securities and one stability: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: endangers three securities and one stability: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: endangers three securities and one stability: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: endangers three securities and one stability: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: endangers three securities and one stability: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: endangers three securities and one stability: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: endangers three securities and one stability: total
         */
        total: number | null;
      };
      thirdPartyRights: {
        /**
         * refused: third-party rights: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: third-party rights: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: third-party rights: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: third-party rights: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: third-party rights: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: third-party rights: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: third-party rights: total
         */
        total: number | null;
      };
      internalManagement: {
        /**
         * refused: internal affairs (three kinds): natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: internal affairs (three kinds): commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: internal affairs (three kinds): research institutions
         */
        researchOrg: number | null;
        /**
         * refused: internal affairs (three kinds): public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: internal affairs (three kinds): legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: internal affairs (three kinds): other organisations
         */
        otherOrg: number | null;
        /**
         * refused: internal affairs (three kinds): total
         */
        total: number | null;
      };
      processInformation: {
        /**
         * refused: deliberative or process information (four kinds): natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: deliberative or process information (four kinds): commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: deliberative or process information (four kinds): research institutions
         */
        researchOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): other organisations
         */
        otherOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): total
         */
        total: number | null;
      };
      enforcementCaseFile: {
        /**
         * refused: enforcement case file: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: enforcement case file: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: enforcement case file: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: enforcement case file: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: enforcement case file: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: enforcement case file: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: enforcement case file: total
         */
        total: number | null;
      };
      registerEnquiry: {
        /**
         * refused: register-enquiry matter: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: register-enquiry matter: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: register-enquiry matter: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: register-enquiry matter: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: register-enquiry matter: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: register-enquiry matter: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: register-enquiry matter: total
         */
        total: number | null;
      };
    };
    unable: {
      notHeld: {
        /**
         * unable: not held by this agency: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: not held by this agency: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: not held by this agency: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: not held by this agency: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: not held by this agency: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: not held by this agency: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: not held by this agency: total
         */
        total: number | null;
      };
      requiresCreation: {
        /**
         * unable: no existing information, would need creating: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: no existing information, would need creating: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: no existing information, would need creating: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: no existing information, would need creating: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: no existing information, would need creating: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: no existing information, would need creating: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: no existing information, would need creating: total
         */
        total: number | null;
      };
      unclearAfterAmendment: {
        /**
         * unable: still unclear after correction: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: still unclear after correction: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: still unclear after correction: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: still unclear after correction: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: still unclear after correction: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: still unclear after correction: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: still unclear after correction: total
         */
        total: number | null;
      };
    };
    notProcessed: {
      petitionOrComplaint: {
        /**
         * not processed: petition, report or complaint: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: petition, report or complaint: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: petition, report or complaint: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: petition, report or complaint: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: petition, report or complaint: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: petition, report or complaint: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: petition, report or complaint: total
         */
        total: number | null;
      };
      repeat: {
        /**
         * not processed: repeat request: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: repeat request: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: repeat request: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: repeat request: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: repeat request: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: repeat request: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: repeat request: total
         */
        total: number | null;
      };
      publishedMaterial: {
        /**
         * not processed: publicly available publication: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: publicly available publication: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: publicly available publication: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: publicly available publication: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: publicly available publication: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: publicly available publication: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: publicly available publication: total
         */
        total: number | null;
      };
      excessive: {
        /**
         * not processed: excessive repeated requests without good reason: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: excessive repeated requests without good reason: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: excessive repeated requests without good reason: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: total
         */
        total: number | null;
      };
      confirmOrReissue: {
        /**
         * not processed: asks to confirm or re-issue information already obtained: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: total
         */
        total: number | null;
      };
    };
    otherHandling: {
      notAmended: {
        /**
         * otherwise handled: not corrected in time: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: not corrected in time: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: not corrected in time: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: not corrected in time: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: not corrected in time: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: not corrected in time: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: not corrected in time: total
         */
        total: number | null;
      };
      feeUnpaid: {
        /**
         * otherwise handled: fee not paid in time: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: fee not paid in time: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: fee not paid in time: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: total
         */
        total: number | null;
      };
      other: {
        /**
         * otherwise handled: other: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: other: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: other: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: other: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: other: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: other: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: other: total
         */
        total: number | null;
      };
    };
    all: {
      /**
       * total outcomes: natural persons
       */
      naturalPerson: number | null;
      /**
       * total outcomes: commercial enterprises
       */
      enterprise: number | null;
      /**
       * total outcomes: research institutions
       */
      researchOrg: number | null;
      /**
       * total outcomes: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * total outcomes: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * total outcomes: other organisations
       */
      otherOrg: number | null;
      /**
       * total outcomes: total
       */
      total: number | null;
    };
  };
  carriedToNextYear: {
    /**
     * carried forward to next year: natural persons
     */
    naturalPerson: number | null;
    /**
     * carried forward to next year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * carried forward to next year: research institutions
     */
    researchOrg: number | null;
    /**
     * carried forward to next year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * carried forward to next year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * carried forward to next year: other organisations
     */
    otherOrg: number | null;
    /**
     * carried forward to next year: total
     */
    total: number | null;
  };
}
export interface ReportMixed {
  format: '2019';
  edition: 'mixed';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {
    proactiveDisclosure: TableForm | null;
    requests: TableForm | null;
    disputes: TableForm | null;
    /**
     * For a mixed table: the form of each row or block, by the address it begins with
     */
    blocks?: {
      [k: string]: Form;
    };
  };
  coverage: {
    proactiveDisclosure: Coverage;
    requests: Coverage;
    disputes: Coverage;
  };
  tables: TablesMixed;
}
export interface TablesMixed {
  proactiveDisclosure: Disclosure2019Trial | Disclosure2021 | DisclosureMixed;
  requests: Requests2019Trial | Requests2021 | RequestsMixed;
  reconsideration: Reconsideration;
  litigation: Litigation;
}
export interface DisclosureMixed {
  administrativeRules: {
    /**
     * rules (guizhang): newly made
     */
    made: number | null;
    /**
     * rules (guizhang): newly disclosed
     */
    disclosed: number | null;
    /**
     * rules (guizhang): total disclosed (stock)
     */
    disclosedStock: number | null;
    /**
     * rules (guizhang): issued
     */
    issued: number | null;
    /**
     * rules (guizhang): repealed
     */
    repealed: number | null;
    /**
     * rules (guizhang): in force at year-end
     */
    inForce: number | null;
  };
  normativeDocuments: {
    /**
     * normative documents: newly made
     */
    made: number | null;
    /**
     * normative documents: newly disclosed
     */
    disclosed: number | null;
    /**
     * normative documents: total disclosed (stock)
     */
    disclosedStock: number | null;
    /**
     * administrative normative documents: issued
     */
    issued: number | null;
    /**
     * administrative normative documents: repealed
     */
    repealed: number | null;
    /**
     * administrative normative documents: in force at year-end
     */
    inForce: number | null;
  };
  licensing: {
    /**
     * administrative licences: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative licences: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative licences: decisions made
     */
    decisions: number | null;
  };
  otherServices: {
    /**
     * other external management and service matters: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * other external management and service matters: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * other external management and service matters: decisions made
     */
    decisions: number | null;
  };
  penalties: {
    /**
     * administrative penalties: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative penalties: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative penalties: decisions made
     */
    decisions: number | null;
  };
  coerciveMeasures: {
    /**
     * administrative coercive measures: items on list, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative coercive measures: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative coercive measures: decisions made
     */
    decisions: number | null;
  };
  administrativeCharges: {
    /**
     * administrative and institutional fees: items, prior year
     */
    itemsPriorYear: number | null;
    /**
     * administrative and institutional fees: change in year (signed)
     */
    itemsChange: number | null;
    /**
     * administrative and institutional fees: amount collected
     */
    amount: Money | null;
  };
  procurement: {
    /**
     * centralised government procurement: projects
     */
    projects: number | null;
    /**
     * centralised government procurement: total value
     */
    amount: Money | null;
  };
}
export interface RequestsMixed {
  received: {
    /**
     * new requests received in the year: natural persons
     */
    naturalPerson: number | null;
    /**
     * new requests received in the year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * new requests received in the year: research institutions
     */
    researchOrg: number | null;
    /**
     * new requests received in the year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * new requests received in the year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * new requests received in the year: other organisations
     */
    otherOrg: number | null;
    /**
     * new requests received in the year: total
     */
    total: number | null;
  };
  carriedFromPriorYear: {
    /**
     * requests carried over from the prior year: natural persons
     */
    naturalPerson: number | null;
    /**
     * requests carried over from the prior year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * requests carried over from the prior year: research institutions
     */
    researchOrg: number | null;
    /**
     * requests carried over from the prior year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * requests carried over from the prior year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * requests carried over from the prior year: other organisations
     */
    otherOrg: number | null;
    /**
     * requests carried over from the prior year: total
     */
    total: number | null;
  };
  outcomes: {
    disclosed: {
      /**
       * disclosed: natural persons
       */
      naturalPerson: number | null;
      /**
       * disclosed: commercial enterprises
       */
      enterprise: number | null;
      /**
       * disclosed: research institutions
       */
      researchOrg: number | null;
      /**
       * disclosed: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * disclosed: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * disclosed: other organisations
       */
      otherOrg: number | null;
      /**
       * disclosed: total
       */
      total: number | null;
    };
    partlyDisclosed: {
      /**
       * partly disclosed: natural persons
       */
      naturalPerson: number | null;
      /**
       * partly disclosed: commercial enterprises
       */
      enterprise: number | null;
      /**
       * partly disclosed: research institutions
       */
      researchOrg: number | null;
      /**
       * partly disclosed: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * partly disclosed: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * partly disclosed: other organisations
       */
      otherOrg: number | null;
      /**
       * partly disclosed: total
       */
      total: number | null;
    };
    refused: {
      stateSecret: {
        /**
         * refused: state secret: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: state secret: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: state secret: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: state secret: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: state secret: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: state secret: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: state secret: total
         */
        total: number | null;
      };
      otherLaw: {
        /**
         * refused: barred by other law or administrative regulation: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: barred by other law or administrative regulation: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: barred by other law or administrative regulation: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: barred by other law or administrative regulation: total
         */
        total: number | null;
      };
      securityOrStability: {
        /**
         * refused: endangers three securities and one stability: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: endangers three securities and one stability: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: endangers three securities and one stability: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: endangers three securities and one stability: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: endangers three securities and one stability: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: endangers three securities and one stability: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: endangers three securities and one stability: total
         */
        total: number | null;
      };
      thirdPartyRights: {
        /**
         * refused: third-party rights: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: third-party rights: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: third-party rights: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: third-party rights: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: third-party rights: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: third-party rights: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: third-party rights: total
         */
        total: number | null;
      };
      internalManagement: {
        /**
         * refused: internal affairs (three kinds): natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: internal affairs (three kinds): commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: internal affairs (three kinds): research institutions
         */
        researchOrg: number | null;
        /**
         * refused: internal affairs (three kinds): public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: internal affairs (three kinds): legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: internal affairs (three kinds): other organisations
         */
        otherOrg: number | null;
        /**
         * refused: internal affairs (three kinds): total
         */
        total: number | null;
      };
      processInformation: {
        /**
         * refused: deliberative or process information (four kinds): natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: deliberative or process information (four kinds): commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: deliberative or process information (four kinds): research institutions
         */
        researchOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): other organisations
         */
        otherOrg: number | null;
        /**
         * refused: deliberative or process information (four kinds): total
         */
        total: number | null;
      };
      enforcementCaseFile: {
        /**
         * refused: enforcement case file: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: enforcement case file: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: enforcement case file: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: enforcement case file: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: enforcement case file: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: enforcement case file: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: enforcement case file: total
         */
        total: number | null;
      };
      registerEnquiry: {
        /**
         * refused: register-enquiry matter: natural persons
         */
        naturalPerson: number | null;
        /**
         * refused: register-enquiry matter: commercial enterprises
         */
        enterprise: number | null;
        /**
         * refused: register-enquiry matter: research institutions
         */
        researchOrg: number | null;
        /**
         * refused: register-enquiry matter: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * refused: register-enquiry matter: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * refused: register-enquiry matter: other organisations
         */
        otherOrg: number | null;
        /**
         * refused: register-enquiry matter: total
         */
        total: number | null;
      };
    };
    unable: {
      notHeld: {
        /**
         * unable: not held by this agency: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: not held by this agency: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: not held by this agency: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: not held by this agency: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: not held by this agency: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: not held by this agency: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: not held by this agency: total
         */
        total: number | null;
      };
      requiresCreation: {
        /**
         * unable: no existing information, would need creating: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: no existing information, would need creating: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: no existing information, would need creating: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: no existing information, would need creating: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: no existing information, would need creating: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: no existing information, would need creating: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: no existing information, would need creating: total
         */
        total: number | null;
      };
      unclearAfterAmendment: {
        /**
         * unable: still unclear after correction: natural persons
         */
        naturalPerson: number | null;
        /**
         * unable: still unclear after correction: commercial enterprises
         */
        enterprise: number | null;
        /**
         * unable: still unclear after correction: research institutions
         */
        researchOrg: number | null;
        /**
         * unable: still unclear after correction: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * unable: still unclear after correction: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * unable: still unclear after correction: other organisations
         */
        otherOrg: number | null;
        /**
         * unable: still unclear after correction: total
         */
        total: number | null;
      };
    };
    notProcessed: {
      petitionOrComplaint: {
        /**
         * not processed: petition, report or complaint: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: petition, report or complaint: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: petition, report or complaint: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: petition, report or complaint: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: petition, report or complaint: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: petition, report or complaint: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: petition, report or complaint: total
         */
        total: number | null;
      };
      repeat: {
        /**
         * not processed: repeat request: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: repeat request: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: repeat request: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: repeat request: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: repeat request: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: repeat request: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: repeat request: total
         */
        total: number | null;
      };
      publishedMaterial: {
        /**
         * not processed: publicly available publication: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: publicly available publication: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: publicly available publication: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: publicly available publication: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: publicly available publication: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: publicly available publication: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: publicly available publication: total
         */
        total: number | null;
      };
      excessive: {
        /**
         * not processed: excessive repeated requests without good reason: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: excessive repeated requests without good reason: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: excessive repeated requests without good reason: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: excessive repeated requests without good reason: total
         */
        total: number | null;
      };
      confirmOrReissue: {
        /**
         * not processed: asks to confirm or re-issue information already obtained: natural persons
         */
        naturalPerson: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: commercial enterprises
         */
        enterprise: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: research institutions
         */
        researchOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: other organisations
         */
        otherOrg: number | null;
        /**
         * not processed: asks to confirm or re-issue information already obtained: total
         */
        total: number | null;
      };
    };
    otherHandling: {
      combined: {
        /**
         * otherwise handled: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: total
         */
        total: number | null;
      };
      notAmended: {
        /**
         * otherwise handled: not corrected in time: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: not corrected in time: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: not corrected in time: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: not corrected in time: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: not corrected in time: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: not corrected in time: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: not corrected in time: total
         */
        total: number | null;
      };
      feeUnpaid: {
        /**
         * otherwise handled: fee not paid in time: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: fee not paid in time: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: fee not paid in time: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: fee not paid in time: total
         */
        total: number | null;
      };
      other: {
        /**
         * otherwise handled: other: natural persons
         */
        naturalPerson: number | null;
        /**
         * otherwise handled: other: commercial enterprises
         */
        enterprise: number | null;
        /**
         * otherwise handled: other: research institutions
         */
        researchOrg: number | null;
        /**
         * otherwise handled: other: public-interest organisations
         */
        publicInterestOrg: number | null;
        /**
         * otherwise handled: other: legal service organisations
         */
        legalServiceOrg: number | null;
        /**
         * otherwise handled: other: other organisations
         */
        otherOrg: number | null;
        /**
         * otherwise handled: other: total
         */
        total: number | null;
      };
    };
    all: {
      /**
       * total outcomes: natural persons
       */
      naturalPerson: number | null;
      /**
       * total outcomes: commercial enterprises
       */
      enterprise: number | null;
      /**
       * total outcomes: research institutions
       */
      researchOrg: number | null;
      /**
       * total outcomes: public-interest organisations
       */
      publicInterestOrg: number | null;
      /**
       * total outcomes: legal service organisations
       */
      legalServiceOrg: number | null;
      /**
       * total outcomes: other organisations
       */
      otherOrg: number | null;
      /**
       * total outcomes: total
       */
      total: number | null;
    };
  };
  carriedToNextYear: {
    /**
     * carried forward to next year: natural persons
     */
    naturalPerson: number | null;
    /**
     * carried forward to next year: commercial enterprises
     */
    enterprise: number | null;
    /**
     * carried forward to next year: research institutions
     */
    researchOrg: number | null;
    /**
     * carried forward to next year: public-interest organisations
     */
    publicInterestOrg: number | null;
    /**
     * carried forward to next year: legal service organisations
     */
    legalServiceOrg: number | null;
    /**
     * carried forward to next year: other organisations
     */
    otherOrg: number | null;
    /**
     * carried forward to next year: total
     */
    total: number | null;
  };
}
export interface Report2019Narrative {
  format: '2019';
  edition: 'narrative' | 'unknown';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {
    proactiveDisclosure: TableForm | null;
    requests: TableForm | null;
    disputes: TableForm | null;
    /**
     * For a mixed table: the form of each row or block, by the address it begins with
     */
    blocks?: {
      [k: string]: Form;
    };
  };
  coverage: {
    proactiveDisclosure: Coverage;
    requests: Coverage;
    disputes: Coverage;
  };
  tables: {};
}
export interface ReportUnknown {
  format: 'unknown';
  edition: 'narrative' | 'unknown';
  schemaVersion: '1';
  id: string | null;
  year: number | null;
  period: Period | null;
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  scope: Scope;
  cells: {
    [k: string]: CellState;
  };
  claims: Claim[];
  sources: Source[];
  transcription: Transcription;
  forms: {};
  coverage: {};
  tables: {};
}
export interface Diagnostic {
  ruleId: string;
  severity: Severity;
  message: Message;
  cells: string[];
  location: Location | null;
  actual: number | string | null;
  expected: number | string | null;
  addends?: Addend[];
  missing?: string[];
  suggestions?: Suggestion[];
  url: string | null;
}
export interface Message {
  zh: string;
  en: string;
}
export interface Location {
  file?: string;
  line?: number;
  column?: number;
  start?: number;
  end?: number;
  page?: number;
  /**
   * @minItems 4
   * @maxItems 4
   */
  box?: [number, number, number, number];
  sheet?: string;
  reference?: string;
  path?: string;
}
export interface Addend {
  cell: string;
  value: number | null;
}
export interface Suggestion {
  message: Message;
  changes?: {
    cell: string;
    from: number | null;
    to: number;
  }[];
}
export interface Finding {
  ruleId: string;
  severity: Severity;
  message: Message;
  cells: string[];
  location: Location | null;
  actual: number | string | null;
  expected: number | string | null;
  addends?: Addend[];
  missing?: string[];
  suggestions?: Suggestion[];
  url: string | null;
  basis: FindingBasis;
  related?: RelatedFinding[];
}
export interface RelatedFinding {
  ruleId: string;
  severity: Severity;
  message: Message;
  cells: string[];
  location: Location | null;
  actual: number | string | null;
  expected: number | string | null;
  addends?: Addend[];
  missing?: string[];
  suggestions?: Suggestion[];
  url: string | null;
  basis: FindingBasis;
}
