// Generated from the zod schemas by `pnpm generate`; edits are overwritten.
import { everyItem, everyValue, isAtLeast, isAtMost, isObject, keyCount } from '../check/objects.ts';

const pattern1 = /^\d{6}(?:\d{3}){0,2}(?:-[a-z0-9]+)*\/\d{4}(?:@[1-9]\d*)?$/;

const pattern2 = /^\d{4}-\d{2}-\d{2}$/;

const pattern3 = /^\d{6}(?:\d{3}){0,2}(?:-[a-z0-9]+)*$/;

const words4 = new Set<unknown>(["government","department","subdistrict","vertical","authorised","unknown"]);

const words5 = new Set<unknown>(["national","province","prefecture","county","township","unknown"]);

const pattern6 = /^\d{6}(?:\d{3}){0,2}$/;

const words7 = new Set<unknown>(["agency","jurisdiction","system","unknown"]);

const words8 = new Set<unknown>(["blank","not-applicable","text","illegible","absent"]);

const words9 = new Set<unknown>(["exact","at-least","about","at-most"]);

const words10 = new Set<unknown>(["disclosure-total","disclosure-channel","disclosure-category","normative-documents","interpretation","response","requests","outcomes","carry-over","consultation","complaints","reconsideration","litigation","fees","staff","training","platforms","enforcement","procurement","percentage","other"]);

const words11 = new Set<unknown>(["own","whole","part","unstated"]);

const words12 = new Set<unknown>(["year","cumulative","prior-year","part-year","unstated"]);

const words13 = new Set<unknown>(["publisher","copy","file"]);

const pattern14 = /^[0-9a-f]{64}$/;

const words15 = new Set<unknown>(["not-held","not-published","not-applicable"]);

const words16 = new Set<unknown>(["parser","hand","parser-and-hand"]);

const words17 = new Set<unknown>(["whole","beginning","tables","prose"]);

const words18 = new Set<unknown>(["read","partial","not-seen","lost","none"]);

const words19 = new Set<unknown>(["万元","元"]);

const words20 = new Set<unknown>(["narrative","unknown"]);

const words21 = new Set<unknown>(["2021","2014-table","2019-trial","2019-or-2021","mixed"]);

const words22 = new Set<unknown>(["2021","2014-table","2019-trial"]);

function object1(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.from === null || (typeof value.from === 'string' && pattern2.test(value.from))))) return false;
  if (!((value.to === null || (typeof value.to === 'string' && pattern2.test(value.to))))) return false;
  return keyCount(value) === 2;
}

function each2(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 1;
}

function object3(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern3.test(value.id))))) return false;
  if (!((value.name === null || (typeof value.name === 'string' && value.name.length >= 1)))) return false;
  if (!(words4.has(value.kind))) return false;
  if (!(words5.has(value.level))) return false;
  if (!((value.code === null || (typeof value.code === 'string' && pattern6.test(value.code))))) return false;
  if (!((value.codeYear === null || Number.isSafeInteger(value.codeYear)))) return false;
  if (!(everyItem(value.path, each2))) return false;
  return keyCount(value) === 7;
}

function object4(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(words8.has(value.status))) return false;
  if (!((value.raw === null || typeof value.raw === 'string'))) return false;
  if ('note' in value && !((value.note === null || typeof value.note === 'string'))) return false;
  return keyCount(value) === 2 + ('note' in value ? 1 : 0);
}

function each5(value: unknown): boolean {
  return object4(value);
}

function object6(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.line === null || (Number.isSafeInteger(value.line) && isAtLeast(value.line, 1))))) return false;
  if (!((value.column === null || (Number.isSafeInteger(value.column) && isAtLeast(value.column, 1))))) return false;
  if (!((value.page === null || (Number.isSafeInteger(value.page) && isAtLeast(value.page, 1))))) return false;
  return keyCount(value) === 3;
}

function object7(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(Number.isFinite(value.value))) return false;
  if (!((value.unit === null || (typeof value.unit === 'string' && value.unit.length >= 1)))) return false;
  if (!(words9.has(value.qualifier))) return false;
  if (!(words10.has(value.topic))) return false;
  if (!((value.cell === null || typeof value.cell === 'string'))) return false;
  if (!((value.subject === null || typeof value.subject === 'string'))) return false;
  if (!(words11.has(value.scope))) return false;
  if (!(words12.has(value.period))) return false;
  if (!((value.location === null || object6(value.location)))) return false;
  return keyCount(value) === 9;
}

function each8(value: unknown): boolean {
  return object7(value);
}

function object9(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('sha256' in value && !(words15.has(value.sha256))) return false;
  if ('retrievedOn' in value && !(words15.has(value.retrievedOn))) return false;
  return keyCount(value) === 0 + ('sha256' in value ? 1 : 0) + ('retrievedOn' in value ? 1 : 0);
}

function object10(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(words13.has(value.kind))) return false;
  if (!((value.url === null || (typeof value.url === 'string' && value.url.length >= 1)))) return false;
  if (!((value.file === null || (typeof value.file === 'string' && value.file.length >= 1)))) return false;
  if (!((value.publisher === null || (typeof value.publisher === 'string' && value.publisher.length >= 1)))) return false;
  if (!((value.mediaType === null || (typeof value.mediaType === 'string' && value.mediaType.length >= 1)))) return false;
  if (!((value.sha256 === null || (typeof value.sha256 === 'string' && pattern14.test(value.sha256))))) return false;
  if (!((value.retrievedOn === null || (typeof value.retrievedOn === 'string' && pattern2.test(value.retrievedOn))))) return false;
  if ('missing' in value && !(object9(value.missing))) return false;
  return keyCount(value) === 7 + ('missing' in value ? 1 : 0);
}

function each11(value: unknown): boolean {
  return object10(value);
}

function object12(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(words16.has(value.method))) return false;
  if (!((value.parserVersion === null || typeof value.parserVersion === 'string'))) return false;
  if (!(words17.has(value.extent))) return false;
  if (!((value.reviewer === null || (typeof value.reviewer === 'string' && value.reviewer.length >= 1)))) return false;
  if (!((value.verifiedOn === null || (typeof value.verifiedOn === 'string' && pattern2.test(value.verifiedOn))))) return false;
  if (!(everyItem(value.notes, each2))) return false;
  return keyCount(value) === 6;
}

function object13(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.statistics === null || value.statistics === "2014-table"))) return false;
  return keyCount(value) === 1;
}

function object14(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(words18.has(value.statistics))) return false;
  return keyCount(value) === 1;
}

function object15(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.gazette === null || (Number.isSafeInteger(value.gazette) && isAtLeast(value.gazette, 0))))) return false;
  if (!((value.website === null || (Number.isSafeInteger(value.website) && isAtLeast(value.website, 0))))) return false;
  if (!((value.weibo === null || (Number.isSafeInteger(value.weibo) && isAtLeast(value.weibo, 0))))) return false;
  if (!((value.wechat === null || (Number.isSafeInteger(value.wechat) && isAtLeast(value.wechat, 0))))) return false;
  if (!((value.other === null || (Number.isSafeInteger(value.other) && isAtLeast(value.other, 0))))) return false;
  return keyCount(value) === 5;
}

function object16(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.itemsDisclosed === null || (Number.isSafeInteger(value.itemsDisclosed) && isAtLeast(value.itemsDisclosed, 0))))) return false;
  if (!((value.normativeDocumentsDisclosed === null || (Number.isSafeInteger(value.normativeDocumentsDisclosed) && isAtLeast(value.normativeDocumentsDisclosed, 0))))) return false;
  if (!((value.normativeDocumentsIssued === null || (Number.isSafeInteger(value.normativeDocumentsIssued) && isAtLeast(value.normativeDocumentsIssued, 0))))) return false;
  if (!(object15(value.channels))) return false;
  return keyCount(value) === 4;
}

function object17(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.hotTopics === null || (Number.isSafeInteger(value.hotTopics) && isAtLeast(value.hotTopics, 0))))) return false;
  if (!((value.pressConferences === null || (Number.isSafeInteger(value.pressConferences) && isAtLeast(value.pressConferences, 0))))) return false;
  if (!((value.pressConferencesByPrincipal === null || (Number.isSafeInteger(value.pressConferencesByPrincipal) && isAtLeast(value.pressConferencesByPrincipal, 0))))) return false;
  if (!((value.onlineInterviews === null || (Number.isSafeInteger(value.onlineInterviews) && isAtLeast(value.onlineInterviews, 0))))) return false;
  if (!((value.onlineInterviewsByPrincipal === null || (Number.isSafeInteger(value.onlineInterviewsByPrincipal) && isAtLeast(value.onlineInterviewsByPrincipal, 0))))) return false;
  if (!((value.policyInterpretations === null || (Number.isSafeInteger(value.policyInterpretations) && isAtLeast(value.policyInterpretations, 0))))) return false;
  if (!((value.weiboWechatResponses === null || (Number.isSafeInteger(value.weiboWechatResponses) && isAtLeast(value.weiboWechatResponses, 0))))) return false;
  if (!((value.otherResponses === null || (Number.isSafeInteger(value.otherResponses) && isAtLeast(value.otherResponses, 0))))) return false;
  return keyCount(value) === 8;
}

function object18(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  if (!((value.inPerson === null || (Number.isSafeInteger(value.inPerson) && isAtLeast(value.inPerson, 0))))) return false;
  if (!((value.fax === null || (Number.isSafeInteger(value.fax) && isAtLeast(value.fax, 0))))) return false;
  if (!((value.online === null || (Number.isSafeInteger(value.online) && isAtLeast(value.online, 0))))) return false;
  if (!((value.post === null || (Number.isSafeInteger(value.post) && isAtLeast(value.post, 0))))) return false;
  return keyCount(value) === 5;
}

function object19(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  if (!((value.onTime === null || (Number.isSafeInteger(value.onTime) && isAtLeast(value.onTime, 0))))) return false;
  if (!((value.extended === null || (Number.isSafeInteger(value.extended) && isAtLeast(value.extended, 0))))) return false;
  return keyCount(value) === 3;
}

function object20(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  if (!((value.stateSecret === null || (Number.isSafeInteger(value.stateSecret) && isAtLeast(value.stateSecret, 0))))) return false;
  if (!((value.tradeSecret === null || (Number.isSafeInteger(value.tradeSecret) && isAtLeast(value.tradeSecret, 0))))) return false;
  if (!((value.personalPrivacy === null || (Number.isSafeInteger(value.personalPrivacy) && isAtLeast(value.personalPrivacy, 0))))) return false;
  if (!((value.securityOrStability === null || (Number.isSafeInteger(value.securityOrStability) && isAtLeast(value.securityOrStability, 0))))) return false;
  if (!((value.notGovernmentInformation === null || (Number.isSafeInteger(value.notGovernmentInformation) && isAtLeast(value.notGovernmentInformation, 0))))) return false;
  if (!((value.otherLegalGround === null || (Number.isSafeInteger(value.otherLegalGround) && isAtLeast(value.otherLegalGround, 0))))) return false;
  return keyCount(value) === 7;
}

function object21(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  if (!((value.alreadyDisclosed === null || (Number.isSafeInteger(value.alreadyDisclosed) && isAtLeast(value.alreadyDisclosed, 0))))) return false;
  if (!((value.granted === null || (Number.isSafeInteger(value.granted) && isAtLeast(value.granted, 0))))) return false;
  if (!((value.grantedInPart === null || (Number.isSafeInteger(value.grantedInPart) && isAtLeast(value.grantedInPart, 0))))) return false;
  if (!(object20(value.refused))) return false;
  if (!((value.notThisAgency === null || (Number.isSafeInteger(value.notThisAgency) && isAtLeast(value.notThisAgency, 0))))) return false;
  if (!((value.doesNotExist === null || (Number.isSafeInteger(value.doesNotExist) && isAtLeast(value.doesNotExist, 0))))) return false;
  if (!((value.toldToAmend === null || (Number.isSafeInteger(value.toldToAmend) && isAtLeast(value.toldToAmend, 0))))) return false;
  if (!((value.referredElsewhere === null || (Number.isSafeInteger(value.referredElsewhere) && isAtLeast(value.referredElsewhere, 0))))) return false;
  return keyCount(value) === 9;
}

function object22(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object18(value.received))) return false;
  if (!(object19(value.closed))) return false;
  if (!(object21(value.replies))) return false;
  return keyCount(value) === 3;
}

function object23(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  if (!((value.upheld === null || (Number.isSafeInteger(value.upheld) && isAtLeast(value.upheld, 0))))) return false;
  if (!((value.corrected === null || (Number.isSafeInteger(value.corrected) && isAtLeast(value.corrected, 0))))) return false;
  if (!((value.other === null || (Number.isSafeInteger(value.other) && isAtLeast(value.other, 0))))) return false;
  return keyCount(value) === 4;
}

function object24(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  return keyCount(value) === 1;
}

function object25(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(Number.isFinite(value.amount) && isAtLeast(value.amount, 0))) return false;
  if (!((value.unit === null || words19.has(value.unit)))) return false;
  return keyCount(value) === 2;
}

function object26(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.charged === null || object25(value.charged)))) return false;
  return keyCount(value) === 1;
}

function object27(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  if (!((value.fullTime === null || (Number.isSafeInteger(value.fullTime) && isAtLeast(value.fullTime, 0))))) return false;
  if (!((value.partTime === null || (Number.isSafeInteger(value.partTime) && isAtLeast(value.partTime, 0))))) return false;
  return keyCount(value) === 3;
}

function object28(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.dedicatedOffices === null || (Number.isSafeInteger(value.dedicatedOffices) && isAtLeast(value.dedicatedOffices, 0))))) return false;
  if (!((value.readingPoints === null || (Number.isSafeInteger(value.readingPoints) && isAtLeast(value.readingPoints, 0))))) return false;
  if (!(object27(value.staff))) return false;
  if (!((value.dedicatedBudget === null || object25(value.dedicatedBudget)))) return false;
  return keyCount(value) === 4;
}

function object29(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.meetings === null || (Number.isSafeInteger(value.meetings) && isAtLeast(value.meetings, 0))))) return false;
  if (!((value.trainingSessions === null || (Number.isSafeInteger(value.trainingSessions) && isAtLeast(value.trainingSessions, 0))))) return false;
  if (!((value.trainingAttendances === null || (Number.isSafeInteger(value.trainingAttendances) && isAtLeast(value.trainingAttendances, 0))))) return false;
  return keyCount(value) === 3;
}

function object30(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object16(value.proactiveDisclosure))) return false;
  if (!(object17(value.interpretationAndResponse))) return false;
  if (!(object22(value.requests))) return false;
  if (!(object23(value.reconsideration))) return false;
  if (!(object23(value.litigation))) return false;
  if (!(object24(value.complaints))) return false;
  if (!(object26(value.requestFees))) return false;
  if (!(object28(value.resources))) return false;
  if (!(object29(value.meetingsAndTraining))) return false;
  return keyCount(value) === 9;
}

function object31(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "2008")) return false;
  if (!(value.edition === "2014-table")) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object13(value.forms))) return false;
  if (!(object14(value.coverage))) return false;
  if (!(object30(value.tables))) return false;
  return keyCount(value) === 18;
}

function object32(value: unknown): boolean {
  if (!isObject(value)) return false;
  return keyCount(value) === 0;
}

function object33(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "2008")) return false;
  if (!(words20.has(value.edition))) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object13(value.forms))) return false;
  if (!(object14(value.coverage))) return false;
  if (!(object32(value.tables))) return false;
  return keyCount(value) === 18;
}

function choice34(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.edition) {
    case "2014-table":
      return object31(value);
    case "narrative":
    case "unknown":
      return object33(value);
    default:
      return false;
  }
}

function each35(value: unknown): boolean {
  return words22.has(value);
}

function object36(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.proactiveDisclosure === null || words21.has(value.proactiveDisclosure)))) return false;
  if (!((value.requests === null || words21.has(value.requests)))) return false;
  if (!((value.disputes === null || words21.has(value.disputes)))) return false;
  if ('blocks' in value && !(isObject(value.blocks) && everyValue(value.blocks, each35))) return false;
  return keyCount(value) === 3 + ('blocks' in value ? 1 : 0);
}

function object37(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(words18.has(value.proactiveDisclosure))) return false;
  if (!(words18.has(value.requests))) return false;
  if (!(words18.has(value.disputes))) return false;
  return keyCount(value) === 3;
}

function object38(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.made === null || (Number.isSafeInteger(value.made) && isAtLeast(value.made, 0))))) return false;
  if (!((value.disclosed === null || (Number.isSafeInteger(value.disclosed) && isAtLeast(value.disclosed, 0))))) return false;
  if (!((value.disclosedStock === null || (Number.isSafeInteger(value.disclosedStock) && isAtLeast(value.disclosedStock, 0))))) return false;
  return keyCount(value) === 3;
}

function object39(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.itemsPriorYear === null || (Number.isSafeInteger(value.itemsPriorYear) && isAtLeast(value.itemsPriorYear, 0))))) return false;
  if (!((value.itemsChange === null || Number.isSafeInteger(value.itemsChange)))) return false;
  if (!((value.decisions === null || (Number.isSafeInteger(value.decisions) && isAtLeast(value.decisions, 0))))) return false;
  return keyCount(value) === 3;
}

function object40(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.itemsPriorYear === null || (Number.isSafeInteger(value.itemsPriorYear) && isAtLeast(value.itemsPriorYear, 0))))) return false;
  if (!((value.itemsChange === null || Number.isSafeInteger(value.itemsChange)))) return false;
  return keyCount(value) === 2;
}

function object41(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.projects === null || (Number.isSafeInteger(value.projects) && isAtLeast(value.projects, 0))))) return false;
  if (!((value.amount === null || object25(value.amount)))) return false;
  return keyCount(value) === 2;
}

function object42(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object38(value.administrativeRules))) return false;
  if (!(object38(value.normativeDocuments))) return false;
  if (!(object39(value.licensing))) return false;
  if (!(object39(value.otherServices))) return false;
  if (!(object39(value.penalties))) return false;
  if (!(object39(value.coerciveMeasures))) return false;
  if (!(object40(value.administrativeCharges))) return false;
  if (!(object41(value.procurement))) return false;
  return keyCount(value) === 8;
}

function object43(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.naturalPerson === null || (Number.isSafeInteger(value.naturalPerson) && isAtLeast(value.naturalPerson, 0))))) return false;
  if (!((value.enterprise === null || (Number.isSafeInteger(value.enterprise) && isAtLeast(value.enterprise, 0))))) return false;
  if (!((value.researchOrg === null || (Number.isSafeInteger(value.researchOrg) && isAtLeast(value.researchOrg, 0))))) return false;
  if (!((value.publicInterestOrg === null || (Number.isSafeInteger(value.publicInterestOrg) && isAtLeast(value.publicInterestOrg, 0))))) return false;
  if (!((value.legalServiceOrg === null || (Number.isSafeInteger(value.legalServiceOrg) && isAtLeast(value.legalServiceOrg, 0))))) return false;
  if (!((value.otherOrg === null || (Number.isSafeInteger(value.otherOrg) && isAtLeast(value.otherOrg, 0))))) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  return keyCount(value) === 7;
}

function object44(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.stateSecret))) return false;
  if (!(object43(value.otherLaw))) return false;
  if (!(object43(value.securityOrStability))) return false;
  if (!(object43(value.thirdPartyRights))) return false;
  if (!(object43(value.internalManagement))) return false;
  if (!(object43(value.processInformation))) return false;
  if (!(object43(value.enforcementCaseFile))) return false;
  if (!(object43(value.registerEnquiry))) return false;
  return keyCount(value) === 8;
}

function object45(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.notHeld))) return false;
  if (!(object43(value.requiresCreation))) return false;
  if (!(object43(value.unclearAfterAmendment))) return false;
  return keyCount(value) === 3;
}

function object46(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.petitionOrComplaint))) return false;
  if (!(object43(value.repeat))) return false;
  if (!(object43(value.publishedMaterial))) return false;
  if (!(object43(value.excessive))) return false;
  if (!(object43(value.confirmOrReissue))) return false;
  return keyCount(value) === 5;
}

function object47(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.combined))) return false;
  return keyCount(value) === 1;
}

function object48(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.disclosed))) return false;
  if (!(object43(value.partlyDisclosed))) return false;
  if (!(object44(value.refused))) return false;
  if (!(object45(value.unable))) return false;
  if (!(object46(value.notProcessed))) return false;
  if (!(object47(value.otherHandling))) return false;
  if (!(object43(value.all))) return false;
  return keyCount(value) === 7;
}

function object49(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.received))) return false;
  if (!(object43(value.carriedFromPriorYear))) return false;
  if (!(object48(value.outcomes))) return false;
  if (!(object43(value.carriedToNextYear))) return false;
  return keyCount(value) === 4;
}

function object50(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.upheld === null || (Number.isSafeInteger(value.upheld) && isAtLeast(value.upheld, 0))))) return false;
  if (!((value.corrected === null || (Number.isSafeInteger(value.corrected) && isAtLeast(value.corrected, 0))))) return false;
  if (!((value.other === null || (Number.isSafeInteger(value.other) && isAtLeast(value.other, 0))))) return false;
  if (!((value.pending === null || (Number.isSafeInteger(value.pending) && isAtLeast(value.pending, 0))))) return false;
  if (!((value.total === null || (Number.isSafeInteger(value.total) && isAtLeast(value.total, 0))))) return false;
  return keyCount(value) === 5;
}

function object51(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object50(value.direct))) return false;
  if (!(object50(value.afterReconsideration))) return false;
  return keyCount(value) === 2;
}

function object52(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object42(value.proactiveDisclosure))) return false;
  if (!(object49(value.requests))) return false;
  if (!(object50(value.reconsideration))) return false;
  if (!(object51(value.litigation))) return false;
  return keyCount(value) === 4;
}

function object53(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "2019")) return false;
  if (!(value.edition === "2019-trial")) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object36(value.forms))) return false;
  if (!(object37(value.coverage))) return false;
  if (!(object52(value.tables))) return false;
  return keyCount(value) === 18;
}

function object54(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.issued === null || (Number.isSafeInteger(value.issued) && isAtLeast(value.issued, 0))))) return false;
  if (!((value.repealed === null || (Number.isSafeInteger(value.repealed) && isAtLeast(value.repealed, 0))))) return false;
  if (!((value.inForce === null || (Number.isSafeInteger(value.inForce) && isAtLeast(value.inForce, 0))))) return false;
  return keyCount(value) === 3;
}

function object55(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.decisions === null || (Number.isSafeInteger(value.decisions) && isAtLeast(value.decisions, 0))))) return false;
  return keyCount(value) === 1;
}

function object56(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.amount === null || object25(value.amount)))) return false;
  return keyCount(value) === 1;
}

function object57(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object54(value.administrativeRules))) return false;
  if (!(object54(value.normativeDocuments))) return false;
  if (!(object55(value.licensing))) return false;
  if (!(object55(value.penalties))) return false;
  if (!(object55(value.coerciveMeasures))) return false;
  if (!(object56(value.administrativeCharges))) return false;
  return keyCount(value) === 6;
}

function object58(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.notAmended))) return false;
  if (!(object43(value.feeUnpaid))) return false;
  if (!(object43(value.other))) return false;
  return keyCount(value) === 3;
}

function object59(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.disclosed))) return false;
  if (!(object43(value.partlyDisclosed))) return false;
  if (!(object44(value.refused))) return false;
  if (!(object45(value.unable))) return false;
  if (!(object46(value.notProcessed))) return false;
  if (!(object58(value.otherHandling))) return false;
  if (!(object43(value.all))) return false;
  return keyCount(value) === 7;
}

function object60(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.received))) return false;
  if (!(object43(value.carriedFromPriorYear))) return false;
  if (!(object59(value.outcomes))) return false;
  if (!(object43(value.carriedToNextYear))) return false;
  return keyCount(value) === 4;
}

function object61(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object57(value.proactiveDisclosure))) return false;
  if (!(object60(value.requests))) return false;
  if (!(object50(value.reconsideration))) return false;
  if (!(object51(value.litigation))) return false;
  return keyCount(value) === 4;
}

function object62(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "2019")) return false;
  if (!(value.edition === "2021")) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object36(value.forms))) return false;
  if (!(object37(value.coverage))) return false;
  if (!(object61(value.tables))) return false;
  return keyCount(value) === 18;
}

function object63(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.made === null || (Number.isSafeInteger(value.made) && isAtLeast(value.made, 0))))) return false;
  if (!((value.disclosed === null || (Number.isSafeInteger(value.disclosed) && isAtLeast(value.disclosed, 0))))) return false;
  if (!((value.disclosedStock === null || (Number.isSafeInteger(value.disclosedStock) && isAtLeast(value.disclosedStock, 0))))) return false;
  if (!((value.issued === null || (Number.isSafeInteger(value.issued) && isAtLeast(value.issued, 0))))) return false;
  if (!((value.repealed === null || (Number.isSafeInteger(value.repealed) && isAtLeast(value.repealed, 0))))) return false;
  if (!((value.inForce === null || (Number.isSafeInteger(value.inForce) && isAtLeast(value.inForce, 0))))) return false;
  return keyCount(value) === 6;
}

function object64(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!((value.itemsPriorYear === null || (Number.isSafeInteger(value.itemsPriorYear) && isAtLeast(value.itemsPriorYear, 0))))) return false;
  if (!((value.itemsChange === null || Number.isSafeInteger(value.itemsChange)))) return false;
  if (!((value.amount === null || object25(value.amount)))) return false;
  return keyCount(value) === 3;
}

function object65(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object63(value.administrativeRules))) return false;
  if (!(object63(value.normativeDocuments))) return false;
  if (!(object39(value.licensing))) return false;
  if (!(object39(value.otherServices))) return false;
  if (!(object39(value.penalties))) return false;
  if (!(object39(value.coerciveMeasures))) return false;
  if (!(object64(value.administrativeCharges))) return false;
  if (!(object41(value.procurement))) return false;
  return keyCount(value) === 8;
}

function object66(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.combined))) return false;
  if (!(object43(value.notAmended))) return false;
  if (!(object43(value.feeUnpaid))) return false;
  if (!(object43(value.other))) return false;
  return keyCount(value) === 4;
}

function object67(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.disclosed))) return false;
  if (!(object43(value.partlyDisclosed))) return false;
  if (!(object44(value.refused))) return false;
  if (!(object45(value.unable))) return false;
  if (!(object46(value.notProcessed))) return false;
  if (!(object66(value.otherHandling))) return false;
  if (!(object43(value.all))) return false;
  return keyCount(value) === 7;
}

function object68(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object43(value.received))) return false;
  if (!(object43(value.carriedFromPriorYear))) return false;
  if (!(object67(value.outcomes))) return false;
  if (!(object43(value.carriedToNextYear))) return false;
  return keyCount(value) === 4;
}

function object69(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(object42(value.proactiveDisclosure) || object57(value.proactiveDisclosure) || object65(value.proactiveDisclosure))) return false;
  if (!(object49(value.requests) || object60(value.requests) || object68(value.requests))) return false;
  if (!(object50(value.reconsideration))) return false;
  if (!(object51(value.litigation))) return false;
  return keyCount(value) === 4;
}

function object70(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "2019")) return false;
  if (!(value.edition === "mixed")) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object36(value.forms))) return false;
  if (!(object37(value.coverage))) return false;
  if (!(object69(value.tables))) return false;
  return keyCount(value) === 18;
}

function object71(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "2019")) return false;
  if (!(words20.has(value.edition))) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object36(value.forms))) return false;
  if (!(object37(value.coverage))) return false;
  if (!(object32(value.tables))) return false;
  return keyCount(value) === 18;
}

function choice72(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.edition) {
    case "2019-trial":
      return object53(value);
    case "2021":
      return object62(value);
    case "mixed":
      return object70(value);
    case "narrative":
    case "unknown":
      return object71(value);
    default:
      return false;
  }
}

function object73(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!(value.format === "unknown")) return false;
  if (!(words20.has(value.edition))) return false;
  if (!(value.schemaVersion === "1")) return false;
  if (!((value.id === null || (typeof value.id === 'string' && pattern1.test(value.id))))) return false;
  if (!((value.year === null || (Number.isSafeInteger(value.year) && isAtLeast(value.year, 2003) && isAtMost(value.year, 2100))))) return false;
  if (!((value.period === null || object1(value.period)))) return false;
  if (!(object3(value.agency))) return false;
  if (!((value.title === null || typeof value.title === 'string'))) return false;
  if (!((value.documentNumber === null || typeof value.documentNumber === 'string'))) return false;
  if (!((value.publishedOn === null || (typeof value.publishedOn === 'string' && pattern2.test(value.publishedOn))))) return false;
  if (!(words7.has(value.scope))) return false;
  if (!(isObject(value.cells) && everyValue(value.cells, each5))) return false;
  if (!(everyItem(value.claims, each8))) return false;
  if (!(everyItem(value.sources, each11))) return false;
  if (!(object12(value.transcription))) return false;
  if (!(object32(value.forms))) return false;
  if (!(object32(value.coverage))) return false;
  if (!(object32(value.tables))) return false;
  return keyCount(value) === 18;
}

function choice74(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.format) {
    case "2008":
      return choice34(value);
    case "2019":
      return choice72(value);
    case "unknown":
      return object73(value);
    default:
      return false;
  }
}

/** Whether a value is a Report in every respect that the schema names. */
export function fitsReport(value: unknown): boolean {
  return choice74(value);
}

/** Whether a value is a Report2014 in every respect that the schema names. */
export function fitsReport2014(value: unknown): boolean {
  return object31(value);
}

/** Whether a value is a Report2019Trial in every respect that the schema names. */
export function fitsReport2019Trial(value: unknown): boolean {
  return object53(value);
}

/** Whether a value is a Report2021 in every respect that the schema names. */
export function fitsReport2021(value: unknown): boolean {
  return object62(value);
}

/** Whether a value is a ReportMixed in every respect that the schema names. */
export function fitsReportMixed(value: unknown): boolean {
  return object70(value);
}

/** Whether a value is a Tables2014 in every respect that the schema names. */
export function fitsTables2014(value: unknown): boolean {
  return object30(value);
}

/** Whether a value is a Tables2019Trial in every respect that the schema names. */
export function fitsTables2019Trial(value: unknown): boolean {
  return object52(value);
}

/** Whether a value is a Tables2021 in every respect that the schema names. */
export function fitsTables2021(value: unknown): boolean {
  return object61(value);
}
