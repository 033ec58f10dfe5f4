import type { TaskCompleted } from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { toOutside, unitAddressee } from './coUnits.ts';
import { mailTo, type Planning } from './planning.ts';

/** 抄送协办单位, where the place does so: the delivered reply, and how the unit's opinion was taken up. */
export function coUnitsTold({ step }: TaskCompleted['data'], inside: Planning): PlannedMail[] {
  const planning = toOutside(inside);
  const { state, directory, profile } = planning;
  const { reply, documentNumber, repliedOn, coUnits = [] } = state;
  if (step !== 'deliver' || !profile.copies.toCoUnits || !reply) return [];
  const phone = handlerPhone(directory, state.division?.handler);
  return coUnits.flatMap((unit) => {
    const taken = reply.coOpinions?.find((stated) => stated.unit === unit.unit)?.text;
    const word = profile.words.coOpinion;
    const own = { word, documentNumber, on: repliedOn ?? '', body: reply.body, taken, phone };
    return mailTo(unitAddressee(unit, planning), 'co-unit-reply', own, planning);
  });
}
