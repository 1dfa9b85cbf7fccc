import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../../cases/events.ts';
import { clockOf, waveLine } from '../../../cases/recording.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import type { OneCase } from '../cases-state.ts';
import { lacksIn } from '../answer-lines.ts';
import { lookOver, type LookProblem } from '../look-over.ts';
import { missingHash } from '../missing-letter.ts';
import { findingText, isWorthAsking } from '../recording-words.ts';
import { Jump, type Examined } from './recording-jump.tsx';
import { Marks, marksOf } from './recording-marks.tsx';

/** What was last seen in a recording, by the hash of its bytes. */
export const examinedIn = (one: Case, sha256: string): Examined | undefined =>
  one.events.findLast((event): event is Examined => event.type === 'examined' && event.sha256 === sha256);

interface LookProps {
  one: Case;
  kept: OneCase;
  name: string;
  label: string;
  /** The file's bytes; undefined when they are not there. */
  file: () => Promise<File | undefined>;
}

/** Looks a recording over, with progress and a way to stop; notes what was seen. */
export function LookOver({ one, kept, name, label, file }: LookProps) {
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<LookProblem>();
  const stop = useRef<AbortController | undefined>(undefined);
  const look = async () => {
    stop.current = new AbortController();
    setProblem(undefined);
    setPercent(0);
    const { date, minutes } = one.call ?? {};
    const noted = { ...(date ? { date } : {}), ...(minutes ? { minutes } : {}) };
    const chosen = await file();
    const watch = { progress: (done: number) => setPercent(Math.round(done * 100)), signal: stop.current.signal };
    const looked = chosen ? await lookOver(chosen, noted, watch) : { ok: false as const, why: 'unreadable' as const };
    setPercent(undefined);
    if (looked.ok) await kept.add(looked.news);
    else setProblem(looked.why);
  };
  return (
    <div class="stack stack--tight">
      {percent === undefined ? (
        <div>
          <Button name={name} onClick={() => void look()}>
            {label}
          </Button>
        </div>
      ) : (
        <div class="row" data-name="looking">
          <progress max={100} value={percent} aria-label={t('recording.busy', { percent })} />
          <span>{t('recording.busy', { percent })}</span>
          <Button kind="quiet" name="stop-looking" onClick={() => stop.current?.abort()}>
            {t('recording.stop')}
          </Button>
        </div>
      )}
      <output data-name="look-problem">{problem && t(`recording.${problem}`)}</output>
    </div>
  );
}

interface SeenProps {
  one: Case;
  kept: OneCase;
  seen: Examined;
  /** Plays from a second on; undefined where the file was not kept. */
  onJump: ((second: number) => void) | undefined;
}

/** What was seen in a recording: its picture, everything worth asking about in words, and the user's own marks. */
export function SeenRecording({ one, kept, seen, onJump }: SeenProps) {
  const marks = marksOf(one, seen.sha256);
  const asks = seen.findings.some(isWorthAsking);
  return (
    <section class="stack stack--tight" data-name="seen-recording" aria-label={seen.name}>
      <Facts seen={seen} />
      <Wave seen={seen} marks={marks.map(({ second }) => second)} />
      {seen.findings.length === 0 ? (
        <p>{t('recording.nothing')}</p>
      ) : (
        <>
          <h3>{t('recording.worth')}</h3>
          <List
            name="findings"
            items={seen.findings.map((finding, n) => ({
              key: `${n}`,
              content: (
                <span class="row">
                  <span>{findingText(finding)}</span>
                  {onJump && finding.at !== undefined && <Jump second={finding.at} onJump={onJump} />}
                </span>
              ),
            }))}
          />
          <p class="soft">{t('recording.proves')}</p>
        </>
      )}
      {asks && (
        <div>
          <Button
            kind="advice"
            name="ask-whole"
            onClick={() => void lacksIn(one).then((lacks) => (location.hash = missingHash(one, lacks.length > 0)))}
          >
            {t('recording.ask')}
          </Button>
        </div>
      )}
      <Marks one={one} kept={kept} seen={seen} marks={marks} onJump={onJump} />
    </section>
  );
}

function Facts({ seen }: { seen: Examined }) {
  const length = clockOf(seen.seconds);
  const { minutes } = seen;
  return (
    <p>
      {[
        minutes === undefined ? t('recording.length', { length }) : t('recording.noted', { length, minutes }),
        t(seen.channels > 1 ? 'recording.stereo' : 'recording.mono'),
        t(`recording.${seen.voices}`),
      ].join(' · ')}
    </p>
  );
}

/** The recording as a picture, what was found in colour, marks as lines; said in words below. */
function Wave({ seen, marks }: { seen: Examined; marks: readonly number[] }) {
  const width = seen.wave.length;
  const x = (second: number) => (seen.seconds > 0 ? (second / seen.seconds) * width : 0);
  return (
    <svg
      class="wave"
      viewBox={`0 0 ${Math.max(1, width)} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('recording.wave')}
    >
      {seen.findings.map(
        ({ at, until }, n) =>
          at !== undefined && (
            <rect key={n} class="wave__found" x={x(at)} width={Math.max(1.5, x(until ?? at) - x(at))} height="100" />
          ),
      )}
      <path class="wave__line" d={waveLine(seen.wave)} />
      {marks.map((second, n) => (
        <rect key={n} class="wave__mark" x={x(second)} width="1.5" height="100" />
      ))}
    </svg>
  );
}
