import type { Item } from './types.ts';

interface Meeting {
  today: string;
  /** Our people, person ids. */
  present: string[];
}

const everyone = ({ item }: Item) => item.submitters.map((submitter) => submitter.id);

/** 办前沟通: the deputy is met before anyone drafts, and three things are learnt. */
export function meetingBefore(item: Item, { today, present }: Meeting) {
  return {
    stage: 'before',
    on: today,
    place: '市人大代表联络站二楼会议室',
    way: 'visit',
    submitters: everyone(item),
    present,
    background: `提出《${item.item.title}》前，走访了三个街道、五家单位，群众反映集中。`,
    situation: '现行政策已有规定，但基层执行口径不一，办理环节多、时间长，群众知晓率不高。',
    hopedEffect: `希望今年内在“${item.item.demands[0] ?? item.item.title}”上见到实效，并公布责任人和时间表。`,
    explained: '介绍了现行政策、资金安排和近两年的办理情况。',
    agreed: '商定由承办科室每月通报一次进度，答复前再当面听取意见。',
  };
}

/** 办中沟通: the progress is told. */
export function meetingDuring(item: Item, { today, present }: Meeting) {
  return {
    stage: 'during',
    on: today,
    way: 'phone',
    submitters: everyone(item),
    present,
    explained: '通报调查情况、协办单位意见和初步答复口径。',
    opinion: '对办理方向表示认可，建议把完成时间写明确。',
  };
}

/** 面复: the reply is given face to face. */
export function meetingReply(item: Item, { today, present }: Meeting) {
  return {
    stage: 'reply',
    on: today,
    place: '提出人所在单位',
    way: 'appointment',
    submitters: everyone(item),
    present,
    explained: '逐项说明答复内容、依据和完成时间，当面递交答复文件。',
    opinion: '感谢当面答复，将按自己的判断填写评价。',
  };
}
