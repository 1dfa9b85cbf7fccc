import { loadWords } from '../letters/index.ts';
import { requestsOf } from './requests.ts';
import type { ComposeInput, RequestType } from './shape.ts';

const asking: readonly RequestType[] = ['access-recording', 'information-recording', 'objection-recording'];

/** True where the letter may ask what a standard answer does not cover, in a language that has those questions. */
export async function hasQuestions(input: ComposeInput): Promise<boolean> {
  const { questions } = await loadWords(input.language);
  return questions !== undefined && requestsOf(input).some((one) => asking.includes(one));
}

/** Those questions as a numbered list, a template; empty unless the user ticked them. */
export async function questionsText(input: ComposeInput): Promise<string> {
  const { questions } = await loadWords(input.language);
  if (!questions || !input.statements.hardQuestions || !(await hasQuestions(input))) return '';
  return [questions.intro, '', ...questions.list.map((one) => `# ${one};`)].join('\n');
}
