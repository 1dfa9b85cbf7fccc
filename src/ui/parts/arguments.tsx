import { useEffect, useState } from 'preact/hooks';
import type { Argument } from '../../arguments/shape.ts';
import { fittingArguments } from '../../cases/arguments.ts';
import { hasQuestions } from '../../cases/questions.ts';
import type { ComposeInput } from '../../cases/shape.ts';
import { day, label, t } from '../i18n.ts';
import { Tick } from './field.tsx';

/** What a promise about the letter's input comes to; undefined until it is there. */
function useOf<T>(input: ComposeInput, ask: (input: ComposeInput) => Promise<T>): T | undefined {
  const [found, setFound] = useState<T>();
  useEffect(() => {
    let stale = false;
    void ask(input).then((one) => !stale && setFound(one));
    return () => {
      stale = true;
    };
  }, [JSON.stringify(input)]);
  return found;
}

interface Props {
  input: ComposeInput;
  /** Ids of the arguments that the user does not want. */
  onChange: (without: string[]) => void;
}

/** The arguments of a letter, each with a tick, why it is there, and its source. Nothing where none fits. */
export function Arguments({ input, onChange }: Props) {
  const fitting = useOf(input, fittingArguments) ?? [];
  const without = input.statements.withoutArguments ?? [];
  if (fitting.length === 0) return null;
  const set = (id: string, on: boolean) => onChange(on ? without.filter((one) => one !== id) : [...without, id]);
  return (
    <details data-name="arguments">
      <summary>{t('arguments.title')}</summary>
      <div class="stack">
        <p class="soft">{t('arguments.hint')}</p>
        {fitting.map((one) => (
          <Tick
            key={one.id}
            name={`argument-${one.id}`}
            checked={!without.includes(one.id)}
            onChange={(on) => set(one.id, on)}
          >
            {label(`arguments/${one.id}`, one.english)} <SourceOf one={one} />
          </Tick>
        ))}
      </div>
    </details>
  );
}

function SourceOf({ one }: { one: Argument }) {
  return <span class="soft">{t('arguments.source', { source: one.source, day: day(one.day) })}</span>;
}

/** The tick for questions that a standard answer does not cover; nothing where the letter cannot ask them. */
export function HardQuestions({ input, onChange }: { input: ComposeInput; onChange: (on: boolean) => void }) {
  if (!useOf(input, hasQuestions)) return null;
  return (
    <Tick name="hardQuestions" checked={input.statements.hardQuestions ?? false} onChange={onChange}>
      {t('arguments.questions')} <span class="soft">{t('arguments.questionsHint')}</span>
    </Tick>
  );
}
