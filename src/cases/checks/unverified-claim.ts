import type { PreSendCheck } from '../shape.ts';

/** "I was not told", "you never informed me", in the languages of the letters. */
const CLAIM =
  /I was (?:not|never) (?:told|informed)|you (?:did not|never) (?:tell|told|inform(?:ed)?) me|mij is (?:niet|nooit) (?:verteld|meegedeeld)|u heeft mij (?:niet|nooit) (?:verteld|geïnformeerd)|ich wurde (?:nicht|nie) (?:informiert|darauf hingewiesen)|sie haben mich (?:nicht|nie) informiert|je n['’]ai pas été informée?|vous ne m['’]avez (?:pas|jamais) informée?|no (?:se me informó|fui informad[oa])|non (?:sono stat[oa] informat[oa]|mi avete informato)|não (?:me foi (?:dito|comunicado)|fui informad[oa]|me informaram)|nunca (?:fui informad[oa]|me informaram)|jag (?:informerades (?:inte|aldrig)|(?:har|blev) (?:inte|aldrig) (?:blivit )?informera(?:d|ts)|fick (?:inte|aldrig) veta)|ni (?:har (?:inte|aldrig) informerat mig|informerade mig (?:inte|aldrig))|nie (?:poinformowano mnie|zosta(?:łem|łam) poinformowan[ya])|jeg fik (?:ikke|aldrig) at vide|jeg (?:blev|er) (?:ikke|aldrig) (?:blevet )?(?:oplyst|informeret|underrettet)|I har (?:ikke|aldrig) (?:oplyst|informeret|underrettet|fortalt) mig/i;

/** A claim about the company is allowed only if the user ticked it; otherwise the letter asks (promise: no false word). */
export default {
  id: 'unverified-claim',
  english: 'The letter claims “{claim}”. Tick that this is so, or make it a question.',
  run({ subject, body, input: { statements } }) {
    const [claim] = CLAIM.exec(`${subject}\n${body}`) ?? [];
    return claim && !statements.wasNotTold ? { level: 'warn', values: { claim } } : undefined;
  },
} satisfies PreSendCheck;
