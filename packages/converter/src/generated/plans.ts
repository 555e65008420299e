// Generated from crosswalk/crosswalk.tsv by `pnpm generate`; edits are overwritten.
import type { Report2014, Report2019Trial, Report2021 } from '@ogi-reports/schema';
import { addApplicants, addResults, applicants, money, results, sum, totalOnly } from '../figures.ts';
import type { Figure } from '../types.ts';

type Statistics = Report2014['tables'];
type Trial = Report2019Trial['tables'];
type Current = Report2021['tables'];

export const statisticsTo2019Trial = {
  values(tables: Statistics): Figure[] {
    const values: Figure[] = [];
    values.push(tables.proactiveDisclosure.itemsDisclosed);
    values.push(tables.proactiveDisclosure.normativeDocumentsDisclosed);
    values.push(tables.proactiveDisclosure.normativeDocumentsIssued);
    values.push(tables.proactiveDisclosure.channels.gazette);
    values.push(tables.proactiveDisclosure.channels.website);
    values.push(tables.proactiveDisclosure.channels.weibo);
    values.push(tables.proactiveDisclosure.channels.wechat);
    values.push(tables.proactiveDisclosure.channels.other);
    values.push(tables.interpretationAndResponse.hotTopics);
    values.push(tables.interpretationAndResponse.pressConferences);
    values.push(tables.interpretationAndResponse.pressConferencesByPrincipal);
    values.push(tables.interpretationAndResponse.onlineInterviews);
    values.push(tables.interpretationAndResponse.onlineInterviewsByPrincipal);
    values.push(tables.interpretationAndResponse.policyInterpretations);
    values.push(tables.interpretationAndResponse.weiboWechatResponses);
    values.push(tables.interpretationAndResponse.otherResponses);
    values.push(tables.requests.received.total);
    values.push(tables.requests.received.inPerson);
    values.push(tables.requests.received.fax);
    values.push(tables.requests.received.online);
    values.push(tables.requests.received.post);
    values.push(tables.requests.closed.total);
    values.push(tables.requests.closed.onTime);
    values.push(tables.requests.closed.extended);
    values.push(tables.requests.replies.total);
    values.push(tables.requests.replies.alreadyDisclosed);
    values.push(tables.requests.replies.granted);
    values.push(tables.requests.replies.grantedInPart);
    values.push(tables.requests.replies.refused.total);
    values.push(tables.requests.replies.refused.stateSecret);
    values.push(tables.requests.replies.refused.tradeSecret);
    values.push(tables.requests.replies.refused.personalPrivacy);
    values.push(tables.requests.replies.refused.securityOrStability);
    values.push(tables.requests.replies.refused.notGovernmentInformation);
    values.push(tables.requests.replies.refused.otherLegalGround);
    values.push(tables.requests.replies.notThisAgency);
    values.push(tables.requests.replies.doesNotExist);
    values.push(tables.requests.replies.toldToAmend);
    values.push(tables.requests.replies.referredElsewhere);
    values.push(tables.reconsideration.total);
    values.push(tables.reconsideration.upheld);
    values.push(tables.reconsideration.corrected);
    values.push(tables.reconsideration.other);
    values.push(tables.litigation.total);
    values.push(tables.litigation.upheld);
    values.push(tables.litigation.corrected);
    values.push(tables.litigation.other);
    values.push(tables.complaints.total);
    values.push(tables.requestFees.charged);
    values.push(tables.resources.dedicatedOffices);
    values.push(tables.resources.readingPoints);
    values.push(tables.resources.staff.total);
    values.push(tables.resources.staff.fullTime);
    values.push(tables.resources.staff.partTime);
    values.push(tables.resources.dedicatedBudget);
    values.push(tables.meetingsAndTraining.meetings);
    values.push(tables.meetingsAndTraining.trainingSessions);
    values.push(tables.meetingsAndTraining.trainingAttendances);
    return values;
  },
  tables(tables: Statistics): Trial {
    return {
      proactiveDisclosure: {
        administrativeRules: { made: null, disclosed: null, disclosedStock: null },
        normativeDocuments: { made: tables.proactiveDisclosure.normativeDocumentsIssued, disclosed: tables.proactiveDisclosure.normativeDocumentsDisclosed, disclosedStock: null },
        licensing: { itemsPriorYear: null, itemsChange: null, decisions: null },
        otherServices: { itemsPriorYear: null, itemsChange: null, decisions: null },
        penalties: { itemsPriorYear: null, itemsChange: null, decisions: null },
        coerciveMeasures: { itemsPriorYear: null, itemsChange: null, decisions: null },
        administrativeCharges: { itemsPriorYear: null, itemsChange: null },
        procurement: { projects: null, amount: null },
      },
      requests: {
        received: totalOnly(tables.requests.received.total),
        carriedFromPriorYear: totalOnly(null),
        outcomes: {
          disclosed: totalOnly(sum(tables.requests.replies.alreadyDisclosed, tables.requests.replies.granted)),
          partlyDisclosed: totalOnly(tables.requests.replies.grantedInPart),
          refused: {
            stateSecret: totalOnly(tables.requests.replies.refused.stateSecret),
            otherLaw: totalOnly(null),
            securityOrStability: totalOnly(tables.requests.replies.refused.securityOrStability),
            thirdPartyRights: totalOnly(sum(tables.requests.replies.refused.tradeSecret, tables.requests.replies.refused.personalPrivacy)),
            internalManagement: totalOnly(null),
            processInformation: totalOnly(null),
            enforcementCaseFile: totalOnly(null),
            registerEnquiry: totalOnly(null),
          },
          unable: {
            notHeld: totalOnly(sum(tables.requests.replies.notThisAgency, tables.requests.replies.doesNotExist)),
            requiresCreation: totalOnly(null),
            unclearAfterAmendment: totalOnly(null),
          },
          notProcessed: {
            petitionOrComplaint: totalOnly(null),
            repeat: totalOnly(null),
            publishedMaterial: totalOnly(null),
            excessive: totalOnly(null),
            confirmOrReissue: totalOnly(null),
          },
          otherHandling: {
            combined: totalOnly(null),
          },
          all: totalOnly(tables.requests.closed.total),
        },
        carriedToNextYear: totalOnly(null),
      },
      reconsideration: { upheld: tables.reconsideration.upheld, corrected: tables.reconsideration.corrected, other: null, pending: null, total: null },
      litigation: {
        direct: { upheld: null, corrected: null, other: null, pending: null, total: null },
        afterReconsideration: { upheld: null, corrected: null, other: null, pending: null, total: null },
      },
    };
  },
};

export const statisticsTo2021 = {
  values(tables: Statistics): Figure[] {
    const values: Figure[] = [];
    values.push(tables.proactiveDisclosure.itemsDisclosed);
    values.push(tables.proactiveDisclosure.normativeDocumentsDisclosed);
    values.push(tables.proactiveDisclosure.normativeDocumentsIssued);
    values.push(tables.proactiveDisclosure.channels.gazette);
    values.push(tables.proactiveDisclosure.channels.website);
    values.push(tables.proactiveDisclosure.channels.weibo);
    values.push(tables.proactiveDisclosure.channels.wechat);
    values.push(tables.proactiveDisclosure.channels.other);
    values.push(tables.interpretationAndResponse.hotTopics);
    values.push(tables.interpretationAndResponse.pressConferences);
    values.push(tables.interpretationAndResponse.pressConferencesByPrincipal);
    values.push(tables.interpretationAndResponse.onlineInterviews);
    values.push(tables.interpretationAndResponse.onlineInterviewsByPrincipal);
    values.push(tables.interpretationAndResponse.policyInterpretations);
    values.push(tables.interpretationAndResponse.weiboWechatResponses);
    values.push(tables.interpretationAndResponse.otherResponses);
    values.push(tables.requests.received.total);
    values.push(tables.requests.received.inPerson);
    values.push(tables.requests.received.fax);
    values.push(tables.requests.received.online);
    values.push(tables.requests.received.post);
    values.push(tables.requests.closed.total);
    values.push(tables.requests.closed.onTime);
    values.push(tables.requests.closed.extended);
    values.push(tables.requests.replies.total);
    values.push(tables.requests.replies.alreadyDisclosed);
    values.push(tables.requests.replies.granted);
    values.push(tables.requests.replies.grantedInPart);
    values.push(tables.requests.replies.refused.total);
    values.push(tables.requests.replies.refused.stateSecret);
    values.push(tables.requests.replies.refused.tradeSecret);
    values.push(tables.requests.replies.refused.personalPrivacy);
    values.push(tables.requests.replies.refused.securityOrStability);
    values.push(tables.requests.replies.refused.notGovernmentInformation);
    values.push(tables.requests.replies.refused.otherLegalGround);
    values.push(tables.requests.replies.notThisAgency);
    values.push(tables.requests.replies.doesNotExist);
    values.push(tables.requests.replies.toldToAmend);
    values.push(tables.requests.replies.referredElsewhere);
    values.push(tables.reconsideration.total);
    values.push(tables.reconsideration.upheld);
    values.push(tables.reconsideration.corrected);
    values.push(tables.reconsideration.other);
    values.push(tables.litigation.total);
    values.push(tables.litigation.upheld);
    values.push(tables.litigation.corrected);
    values.push(tables.litigation.other);
    values.push(tables.complaints.total);
    values.push(tables.requestFees.charged);
    values.push(tables.resources.dedicatedOffices);
    values.push(tables.resources.readingPoints);
    values.push(tables.resources.staff.total);
    values.push(tables.resources.staff.fullTime);
    values.push(tables.resources.staff.partTime);
    values.push(tables.resources.dedicatedBudget);
    values.push(tables.meetingsAndTraining.meetings);
    values.push(tables.meetingsAndTraining.trainingSessions);
    values.push(tables.meetingsAndTraining.trainingAttendances);
    return values;
  },
  tables(tables: Statistics): Current {
    return {
      proactiveDisclosure: {
        administrativeRules: { issued: null, repealed: null, inForce: null },
        normativeDocuments: { issued: null, repealed: null, inForce: null },
        licensing: { decisions: null },
        penalties: { decisions: null },
        coerciveMeasures: { decisions: null },
        administrativeCharges: { amount: null },
      },
      requests: {
        received: totalOnly(tables.requests.received.total),
        carriedFromPriorYear: totalOnly(null),
        outcomes: {
          disclosed: totalOnly(sum(tables.requests.replies.alreadyDisclosed, tables.requests.replies.granted)),
          partlyDisclosed: totalOnly(tables.requests.replies.grantedInPart),
          refused: {
            stateSecret: totalOnly(tables.requests.replies.refused.stateSecret),
            otherLaw: totalOnly(null),
            securityOrStability: totalOnly(tables.requests.replies.refused.securityOrStability),
            thirdPartyRights: totalOnly(sum(tables.requests.replies.refused.tradeSecret, tables.requests.replies.refused.personalPrivacy)),
            internalManagement: totalOnly(null),
            processInformation: totalOnly(null),
            enforcementCaseFile: totalOnly(null),
            registerEnquiry: totalOnly(null),
          },
          unable: {
            notHeld: totalOnly(sum(tables.requests.replies.notThisAgency, tables.requests.replies.doesNotExist)),
            requiresCreation: totalOnly(null),
            unclearAfterAmendment: totalOnly(null),
          },
          notProcessed: {
            petitionOrComplaint: totalOnly(null),
            repeat: totalOnly(null),
            publishedMaterial: totalOnly(null),
            excessive: totalOnly(null),
            confirmOrReissue: totalOnly(null),
          },
          otherHandling: {
            notAmended: totalOnly(null),
            feeUnpaid: totalOnly(null),
            other: totalOnly(null),
          },
          all: totalOnly(tables.requests.closed.total),
        },
        carriedToNextYear: totalOnly(null),
      },
      reconsideration: { upheld: tables.reconsideration.upheld, corrected: tables.reconsideration.corrected, other: null, pending: null, total: null },
      litigation: {
        direct: { upheld: null, corrected: null, other: null, pending: null, total: null },
        afterReconsideration: { upheld: null, corrected: null, other: null, pending: null, total: null },
      },
    };
  },
};

export const disclosureTrialTo2021 = {
  values(tables: Pick<Trial, 'proactiveDisclosure'>): Figure[] {
    const values: Figure[] = [];
    values.push(tables.proactiveDisclosure.administrativeRules.made);
    values.push(tables.proactiveDisclosure.administrativeRules.disclosed);
    values.push(tables.proactiveDisclosure.administrativeRules.disclosedStock);
    values.push(tables.proactiveDisclosure.normativeDocuments.made);
    values.push(tables.proactiveDisclosure.normativeDocuments.disclosed);
    values.push(tables.proactiveDisclosure.normativeDocuments.disclosedStock);
    values.push(tables.proactiveDisclosure.licensing.itemsPriorYear);
    values.push(tables.proactiveDisclosure.licensing.itemsChange);
    values.push(tables.proactiveDisclosure.licensing.decisions);
    values.push(tables.proactiveDisclosure.otherServices.itemsPriorYear);
    values.push(tables.proactiveDisclosure.otherServices.itemsChange);
    values.push(tables.proactiveDisclosure.otherServices.decisions);
    values.push(tables.proactiveDisclosure.penalties.itemsPriorYear);
    values.push(tables.proactiveDisclosure.penalties.itemsChange);
    values.push(tables.proactiveDisclosure.penalties.decisions);
    values.push(tables.proactiveDisclosure.coerciveMeasures.itemsPriorYear);
    values.push(tables.proactiveDisclosure.coerciveMeasures.itemsChange);
    values.push(tables.proactiveDisclosure.coerciveMeasures.decisions);
    values.push(tables.proactiveDisclosure.administrativeCharges.itemsPriorYear);
    values.push(tables.proactiveDisclosure.administrativeCharges.itemsChange);
    values.push(tables.proactiveDisclosure.procurement.projects);
    values.push(tables.proactiveDisclosure.procurement.amount);
    return values;
  },
  tables(tables: Pick<Trial, 'proactiveDisclosure'>): Pick<Current, 'proactiveDisclosure'> {
    return {
      proactiveDisclosure: {
        administrativeRules: { issued: tables.proactiveDisclosure.administrativeRules.made, repealed: null, inForce: null },
        normativeDocuments: { issued: null, repealed: null, inForce: null },
        licensing: { decisions: tables.proactiveDisclosure.licensing.decisions },
        penalties: { decisions: tables.proactiveDisclosure.penalties.decisions },
        coerciveMeasures: { decisions: tables.proactiveDisclosure.coerciveMeasures.decisions },
        administrativeCharges: { amount: null },
      },
    };
  },
};

export const disclosureMixedTo2021 = {
  values(tables: Pick<Trial, 'proactiveDisclosure'> & Pick<Current, 'proactiveDisclosure'>): Figure[] {
    const values: Figure[] = [];
    values.push(tables.proactiveDisclosure.administrativeRules.issued);
    values.push(tables.proactiveDisclosure.administrativeRules.repealed);
    values.push(tables.proactiveDisclosure.administrativeRules.inForce);
    values.push(tables.proactiveDisclosure.normativeDocuments.issued);
    values.push(tables.proactiveDisclosure.normativeDocuments.repealed);
    values.push(tables.proactiveDisclosure.normativeDocuments.inForce);
    values.push(tables.proactiveDisclosure.licensing.decisions);
    values.push(tables.proactiveDisclosure.penalties.decisions);
    values.push(tables.proactiveDisclosure.coerciveMeasures.decisions);
    values.push(tables.proactiveDisclosure.administrativeCharges.amount);
    values.push(tables.proactiveDisclosure.administrativeRules.made);
    values.push(tables.proactiveDisclosure.administrativeRules.disclosed);
    values.push(tables.proactiveDisclosure.administrativeRules.disclosedStock);
    values.push(tables.proactiveDisclosure.normativeDocuments.made);
    values.push(tables.proactiveDisclosure.normativeDocuments.disclosed);
    values.push(tables.proactiveDisclosure.normativeDocuments.disclosedStock);
    values.push(tables.proactiveDisclosure.licensing.itemsPriorYear);
    values.push(tables.proactiveDisclosure.licensing.itemsChange);
    values.push(tables.proactiveDisclosure.otherServices.itemsPriorYear);
    values.push(tables.proactiveDisclosure.otherServices.itemsChange);
    values.push(tables.proactiveDisclosure.otherServices.decisions);
    values.push(tables.proactiveDisclosure.penalties.itemsPriorYear);
    values.push(tables.proactiveDisclosure.penalties.itemsChange);
    values.push(tables.proactiveDisclosure.coerciveMeasures.itemsPriorYear);
    values.push(tables.proactiveDisclosure.coerciveMeasures.itemsChange);
    values.push(tables.proactiveDisclosure.administrativeCharges.itemsPriorYear);
    values.push(tables.proactiveDisclosure.administrativeCharges.itemsChange);
    values.push(tables.proactiveDisclosure.procurement.projects);
    values.push(tables.proactiveDisclosure.procurement.amount);
    return values;
  },
  tables(tables: Pick<Trial, 'proactiveDisclosure'> & Pick<Current, 'proactiveDisclosure'>): Pick<Current, 'proactiveDisclosure'> {
    return {
      proactiveDisclosure: {
        administrativeRules: { issued: tables.proactiveDisclosure.administrativeRules.issued ?? tables.proactiveDisclosure.administrativeRules.made, repealed: tables.proactiveDisclosure.administrativeRules.repealed, inForce: tables.proactiveDisclosure.administrativeRules.inForce },
        normativeDocuments: { issued: tables.proactiveDisclosure.normativeDocuments.issued, repealed: tables.proactiveDisclosure.normativeDocuments.repealed, inForce: tables.proactiveDisclosure.normativeDocuments.inForce },
        licensing: { decisions: tables.proactiveDisclosure.licensing.decisions },
        penalties: { decisions: tables.proactiveDisclosure.penalties.decisions },
        coerciveMeasures: { decisions: tables.proactiveDisclosure.coerciveMeasures.decisions },
        administrativeCharges: { amount: money(tables.proactiveDisclosure.administrativeCharges.amount) },
      },
    };
  },
};

export const requestsTrialTo2021 = {
  values(tables: Pick<Trial, 'requests'>): Figure[] {
    const values: Figure[] = [];
    addApplicants(values, tables.requests.received);
    addApplicants(values, tables.requests.carriedFromPriorYear);
    addApplicants(values, tables.requests.outcomes.disclosed);
    addApplicants(values, tables.requests.outcomes.partlyDisclosed);
    addApplicants(values, tables.requests.outcomes.refused.stateSecret);
    addApplicants(values, tables.requests.outcomes.refused.otherLaw);
    addApplicants(values, tables.requests.outcomes.refused.securityOrStability);
    addApplicants(values, tables.requests.outcomes.refused.thirdPartyRights);
    addApplicants(values, tables.requests.outcomes.refused.internalManagement);
    addApplicants(values, tables.requests.outcomes.refused.processInformation);
    addApplicants(values, tables.requests.outcomes.refused.enforcementCaseFile);
    addApplicants(values, tables.requests.outcomes.refused.registerEnquiry);
    addApplicants(values, tables.requests.outcomes.unable.notHeld);
    addApplicants(values, tables.requests.outcomes.unable.requiresCreation);
    addApplicants(values, tables.requests.outcomes.unable.unclearAfterAmendment);
    addApplicants(values, tables.requests.outcomes.notProcessed.petitionOrComplaint);
    addApplicants(values, tables.requests.outcomes.notProcessed.repeat);
    addApplicants(values, tables.requests.outcomes.notProcessed.publishedMaterial);
    addApplicants(values, tables.requests.outcomes.notProcessed.excessive);
    addApplicants(values, tables.requests.outcomes.notProcessed.confirmOrReissue);
    addApplicants(values, tables.requests.outcomes.otherHandling.combined);
    addApplicants(values, tables.requests.outcomes.all);
    addApplicants(values, tables.requests.carriedToNextYear);
    return values;
  },
  tables(tables: Pick<Trial, 'requests'>): Pick<Current, 'requests'> {
    return {
      requests: {
        received: applicants(tables.requests.received),
        carriedFromPriorYear: applicants(tables.requests.carriedFromPriorYear),
        outcomes: {
          disclosed: applicants(tables.requests.outcomes.disclosed),
          partlyDisclosed: applicants(tables.requests.outcomes.partlyDisclosed),
          refused: {
            stateSecret: applicants(tables.requests.outcomes.refused.stateSecret),
            otherLaw: applicants(tables.requests.outcomes.refused.otherLaw),
            securityOrStability: applicants(tables.requests.outcomes.refused.securityOrStability),
            thirdPartyRights: applicants(tables.requests.outcomes.refused.thirdPartyRights),
            internalManagement: applicants(tables.requests.outcomes.refused.internalManagement),
            processInformation: applicants(tables.requests.outcomes.refused.processInformation),
            enforcementCaseFile: applicants(tables.requests.outcomes.refused.enforcementCaseFile),
            registerEnquiry: applicants(tables.requests.outcomes.refused.registerEnquiry),
          },
          unable: {
            notHeld: applicants(tables.requests.outcomes.unable.notHeld),
            requiresCreation: applicants(tables.requests.outcomes.unable.requiresCreation),
            unclearAfterAmendment: applicants(tables.requests.outcomes.unable.unclearAfterAmendment),
          },
          notProcessed: {
            petitionOrComplaint: applicants(tables.requests.outcomes.notProcessed.petitionOrComplaint),
            repeat: applicants(tables.requests.outcomes.notProcessed.repeat),
            publishedMaterial: applicants(tables.requests.outcomes.notProcessed.publishedMaterial),
            excessive: applicants(tables.requests.outcomes.notProcessed.excessive),
            confirmOrReissue: applicants(tables.requests.outcomes.notProcessed.confirmOrReissue),
          },
          otherHandling: {
            notAmended: totalOnly(null),
            feeUnpaid: totalOnly(null),
            other: totalOnly(null),
          },
          all: applicants(tables.requests.outcomes.all),
        },
        carriedToNextYear: applicants(tables.requests.carriedToNextYear),
      },
    };
  },
};

export const requestsMixedTo2021 = {
  values(tables: Pick<Trial, 'requests'> & Pick<Current, 'requests'>): Figure[] {
    const values: Figure[] = [];
    addApplicants(values, tables.requests.received);
    addApplicants(values, tables.requests.carriedFromPriorYear);
    addApplicants(values, tables.requests.outcomes.disclosed);
    addApplicants(values, tables.requests.outcomes.partlyDisclosed);
    addApplicants(values, tables.requests.outcomes.refused.stateSecret);
    addApplicants(values, tables.requests.outcomes.refused.otherLaw);
    addApplicants(values, tables.requests.outcomes.refused.securityOrStability);
    addApplicants(values, tables.requests.outcomes.refused.thirdPartyRights);
    addApplicants(values, tables.requests.outcomes.refused.internalManagement);
    addApplicants(values, tables.requests.outcomes.refused.processInformation);
    addApplicants(values, tables.requests.outcomes.refused.enforcementCaseFile);
    addApplicants(values, tables.requests.outcomes.refused.registerEnquiry);
    addApplicants(values, tables.requests.outcomes.unable.notHeld);
    addApplicants(values, tables.requests.outcomes.unable.requiresCreation);
    addApplicants(values, tables.requests.outcomes.unable.unclearAfterAmendment);
    addApplicants(values, tables.requests.outcomes.notProcessed.petitionOrComplaint);
    addApplicants(values, tables.requests.outcomes.notProcessed.repeat);
    addApplicants(values, tables.requests.outcomes.notProcessed.publishedMaterial);
    addApplicants(values, tables.requests.outcomes.notProcessed.excessive);
    addApplicants(values, tables.requests.outcomes.notProcessed.confirmOrReissue);
    addApplicants(values, tables.requests.outcomes.otherHandling.notAmended);
    addApplicants(values, tables.requests.outcomes.otherHandling.feeUnpaid);
    addApplicants(values, tables.requests.outcomes.otherHandling.other);
    addApplicants(values, tables.requests.outcomes.all);
    addApplicants(values, tables.requests.carriedToNextYear);
    addApplicants(values, tables.requests.outcomes.otherHandling.combined);
    return values;
  },
  tables(tables: Pick<Trial, 'requests'> & Pick<Current, 'requests'>): Pick<Current, 'requests'> {
    return {
      requests: {
        received: applicants(tables.requests.received),
        carriedFromPriorYear: applicants(tables.requests.carriedFromPriorYear),
        outcomes: {
          disclosed: applicants(tables.requests.outcomes.disclosed),
          partlyDisclosed: applicants(tables.requests.outcomes.partlyDisclosed),
          refused: {
            stateSecret: applicants(tables.requests.outcomes.refused.stateSecret),
            otherLaw: applicants(tables.requests.outcomes.refused.otherLaw),
            securityOrStability: applicants(tables.requests.outcomes.refused.securityOrStability),
            thirdPartyRights: applicants(tables.requests.outcomes.refused.thirdPartyRights),
            internalManagement: applicants(tables.requests.outcomes.refused.internalManagement),
            processInformation: applicants(tables.requests.outcomes.refused.processInformation),
            enforcementCaseFile: applicants(tables.requests.outcomes.refused.enforcementCaseFile),
            registerEnquiry: applicants(tables.requests.outcomes.refused.registerEnquiry),
          },
          unable: {
            notHeld: applicants(tables.requests.outcomes.unable.notHeld),
            requiresCreation: applicants(tables.requests.outcomes.unable.requiresCreation),
            unclearAfterAmendment: applicants(tables.requests.outcomes.unable.unclearAfterAmendment),
          },
          notProcessed: {
            petitionOrComplaint: applicants(tables.requests.outcomes.notProcessed.petitionOrComplaint),
            repeat: applicants(tables.requests.outcomes.notProcessed.repeat),
            publishedMaterial: applicants(tables.requests.outcomes.notProcessed.publishedMaterial),
            excessive: applicants(tables.requests.outcomes.notProcessed.excessive),
            confirmOrReissue: applicants(tables.requests.outcomes.notProcessed.confirmOrReissue),
          },
          otherHandling: {
            notAmended: applicants(tables.requests.outcomes.otherHandling.notAmended),
            feeUnpaid: applicants(tables.requests.outcomes.otherHandling.feeUnpaid),
            other: applicants(tables.requests.outcomes.otherHandling.other),
          },
          all: applicants(tables.requests.outcomes.all),
        },
        carriedToNextYear: applicants(tables.requests.carriedToNextYear),
      },
    };
  },
};

export const disputesTo2021 = {
  values(tables: Pick<Trial, 'reconsideration' | 'litigation'>): Figure[] {
    const values: Figure[] = [];
    addResults(values, tables.reconsideration);
    addResults(values, tables.litigation.direct);
    addResults(values, tables.litigation.afterReconsideration);
    return values;
  },
  tables(tables: Pick<Trial, 'reconsideration' | 'litigation'>): Pick<Current, 'reconsideration' | 'litigation'> {
    return {
      reconsideration: results(tables.reconsideration),
      litigation: {
        direct: results(tables.litigation.direct),
        afterReconsideration: results(tables.litigation.afterReconsideration),
      },
    };
  },
};
