import type { Operation } from './operations.ts';

/**
 * Who is let through to what, written out and not computed: one row an endpoint, one column a person, about one
 * item of a section. ○ let through, whatever then becomes of the request; · 403; ? 404: for people who may
 * not see the item (the two of another section, the collecting body) always, and for everybody where the
 * path names something that there is not.
 */
export const COLUMNS = [
  'clerk',
  'office',
  'director',
  'deputy',
  'head',
  'head-else',
  'handler',
  'handler-else',
  'secretary',
  'inspector',
  'collector',
  'auditor',
  'admin',
] as const;

const TABLE = `
  listItems                  ○○○○○○○○○○○○○
  registerItem               ○○···········
  getItem                    ○○○○○?○?○○?○○
  getTimeline                ○○○○○?○?○○?○○
  listMyTasks                ○○○○○○○○○○○○○
  askDivisionOpinions        ○○···?·?··?··
  giveDivisionOpinion        ····○?·?··?··
  listDivisionOpinionsAsked  ····○○·······
  getBatchDivisionTable      ?????????????
  getDivisionTable           ○○○○○○○○○○·○○
  listBatches                ○○○○·······○·
  listDocuments              ○○○○○○○○○○○○○
  draftDocument              ○○···········
  reviseDocument             ○○···········
  approveDocument            ··○··········
  issueDocument              ○○···········
  correctFault               ?????????????
  getDocument                ○○○○???????○?
  listMeetings               ○○○○○○○○○○○○○
  callMeeting                ○○···········
  recordMinutes              ○○···········
  reportResolution           ?????????????
  getMeeting                 ○○○○??○?○○?○○
  getLeadingGroup            ○○○○○○○○○○○○○
  putLeadingGroup            ○○···········
  completeTask               ·····?·?·○?··
  recordContact              ○○··○?○?··?··
  recordGroupContact         ○○··○?○?··?··
  declineContact             ○○··○?○?··?··
  recordProgress             ○○··○?○?··?··
  statistics                 ○○○○○○○○○○·○○
  statisticsItems            ○○○○○○○○○○·○○
  reclassifyItem             ○○○○○?·?··?··
  askSuperior                ○○···?·?··?··
  answerRequest              ??···?·?··?··
  makePlan                   ○○··○?○?··?··
  doPlanStep                 ○○··○?○?··?··
  movePlanStep               ○○··○?○?··?··
  askExtension               ○○··○?○?··?··
  answerExtension            ○○···?·?··?··
  listActivities             ○○○○○○○○○○·○○
  recordActivity             ○○○○○?○?··?··
  getActivity                ○○○○○?○?○○?○○
  importItemHalfWay          ○○···········
  getNumberSeries            ○○·········○○
  moveNumberSeries           ○○···········
  listHandOvers              ○○○········○○
  openHandOver               ○○···········
  continueHandOver           ??···········
  getHandOver                ???········??
  redoCoOpinion              ○○···?·?··?··
  askCoUnit                  ??··????··?··
  recordCoUnitPaper          ??···?·?··?··
  raiseCoUnitDispute         ??··????··?··
  settleCoUnitDispute        ?????????????
  movePromise                ○○··○?○?··?··
  keepPromise                ○○··○?○?··?··
  giveUpPromise              ○○··○?○?··?··
  listPromises               ○○○○○○○○○○○○○
  signReceipt                ○○···?·?··?··
  suggestUnits               ○○···?·?··?··
  answerUnits                ??···?·?··?··
  requestReturn              ○○···?·?··?··
  withdrawItem               ○○···?·?··?··
  listSimilarItems           ○○○○○?○?○○?○○
  linkEarlierItem            ○○···?○?··?··
  mergeItems                 ○○···?·?··?··
  unmergeItem                ○○···?·?··?··
  takeOverFromLeading        ○○··○?○?··?··
  listItemMails              ○○·········○○
  listMailFailures           ○○·········○○
  clearMailFailure           ??···?·?··?··
  clearBureauMailFailure     ?????????????
  correctAddress             ??···?·?··?··
  nameKeyItem                ○○···?·?··?··
  formTaskForce              ○○···?·?··?··
  reportToSupervisor         ○○··○?○?··?··
  hearSupervisor             ○○··○?○?··?··
  recordVisit                ○○··○?○?··?··
  answerAdvice               ?????????????
  feedBack                   ○○···?○?·○?··
  reportCorrection           ?????????????
  receiptDelivery            ○○···?○?··?··
  sendCopies                 ○○···?·?··?··
  enterPlatform              ○○···?·?··?··
  listDispatches             ○○○○····○○·○○
  listConsultations          ··········○··
  confirmPaperForm           ·····?·?··?··
  rejectPaperForm            ·····?·?··?··
  listLookBacks              ○○○○····○○·○○
  openLookBack               ○○···········
  recordLookBackResult       ?????????????
  checkLookBackResult        ?????????????
  closeLookBack              ?????????????
  getLookBack                ?????????????
  listLessons                ○○○○○○○○○○○○○
  recordLesson               ○○··○?·······
  listReformDrafts           ○○○○○○○○○○○○○
  openReformDraft            ○○··○?·?··?··
  useReformAnswer            ○○··○········
  closeReformDraft           ○○··○········
  getReformDraft             ○○○○○?○?○○?○○
  draftNotice                ············○
  previewNotice              ??··········?
  confirmNotice              ············?
  getCalendar                ○○○○○○○○○○○○○
  previewDeadlines           ○○○○○○○○○○○○○
  listReportsDue             ○○○○○○○○○○○○○
  sendReport                 ○○···········
  getPublication             ○○○○○?○?○○?○○
  preparePublication         ○○··○?○?··?··
  statePublicationWish       ○○···?·?··?··
  reviewPublication          ·○···?·?··?··
  withdrawPublication        ·○···?·?··?··
  listPublications           ○○○○·········
  listDigests                ○○○○○○○○○○○○○
  previewDigest              ○○○○○○○○○○○○○
  listReplies                ○○○○○?○?○○?○○
  getReply                   ?????????????
  compareReplies             ?????????????
  commentReply               ?????????·?··
  answerComment              ?????????????
  getReviewSheet             ○○○○○?○?○○?○○
  proposePartyGroupAgenda    ○○······○····
  listPartyGroups            ○○○○····○○·○○
  convenePartyGroup          ········○····
  recordPartyGroupMinutes    ?????????????
  getPartyGroup              ????····??·??
  voidDocumentNumber         ○○···?·?··?··
  issueUrge                  ·○○○·?·?··?··
  answerUrge                 ····○?○?··?··
  listUrges                  ○○○○····○○·○○
  listProgressRounds         ○○○○○○○○○○·○○
  openProgressRound          ○○···········
  answerProgressRound        ····○?○?··?··
  closeProgressRound         ○○···········
  getProgressRound           ○○○○○○○○○○·○○
  listYearEnds               ○○○○····○○·○○
  openYearEnd                ○○···········
  writeYearEndReport         ○○···········
  getYearEnd                 ○○○○····○○·○○
  getTermSummary             ○○○○····○○·○○
  getMe                      ○○○○○○○○○○○○○
  getProfile                 ○○○○○○○○○○○○○
  getDirectory               ○○○○○○○○○○○○○
  putDirectory               ············○
  uploadAttachment           ··········○··
  enterPaperForm             ·····?·?··○··
  openScan                   ·····?·?··?··
  mapImport                  ??···········
  commitImport               ??···········
  listLetters                ○○○○○?○?○○?○○
  listLetterTemplates        ○○··········○
  withdrawLetterTemplate     ············?
  listSheets                 ○○○○○○○○○○○○○
  checkImport                ○○···········
  getImportCorrections       ??···········
  getLetter                  ○○○○○?○?○○?○○
  previewLetter              ○○○○○?○?○○?○○
  putLetterTemplate          ············○
  getSheet                   ○○○○○○··○○·○○
  listPapers                 ○○○○○?○?○○?○○
  uploadPaper                ○○○·○?○?·○?··
  keepPaper                  ○○○·○?○?·○?··
  revisePaper                ○○○·○?○?·○?··
  removePaper                ???·????·??··
  openPaper                  ?????????????
  getArchive                 ○○○··········
  listReports                ○○○○····○○·○·
  getReport                  ○○○○·······○·
  getStatus                  ···········○○
  getRequest                 ···········○○
`;

/** Endpoint → mark a column. */
export const ACCESS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string]),
);

/** The endpoints that the table does not have, and the rows that no endpoint has: there must be none. */
export function rowsMissing(operations: readonly Operation[]): string[] {
  const ids = operations.filter(({ open }) => !open).map(({ id }) => id);
  return [
    ...ids.filter((id) => !ACCESS.has(id)),
    ...[...ACCESS.keys()].filter((id) => !ids.includes(id)),
  ];
}
