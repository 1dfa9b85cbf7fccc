import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case, CaseEvent } from '../../../cases/events.ts';
import { askBackground } from '../../../platform/ask.ts';
import { bytesOf } from '../../../core/bytes.ts';
import { fileSize, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { saveFile } from '../../save-file.ts';
import type { OneCase } from '../cases-state.ts';
import { examinedIn, LookOver, SeenRecording } from './recording.tsx';

type Attached = Extract<CaseEvent, { type: 'attached' }>;

/** By its kind, or by its name where the browser does not know the kind. */
const isSound = ({ mediaType, name }: Attached) =>
  mediaType.startsWith('audio/') || /\.(?:wav|mp3|m4a|ogg|opus|flac|aac|amr|3gp)$/i.test(name);

async function bytesOfFile({ attachment }: Attached): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await askBackground({ type: 'read-attachment', id: attachment });
  return answer.ok && answer.value ? bytesOf(answer.value.data) : undefined;
}

/** One kept file: saved as it is, never shown as a page; a recording can be listened to. */
export function KeptFile({ one, file, kept }: { one: Case; file: Attached; kept: OneCase }) {
  const player = useRef<HTMLAudioElement>(null);
  const seen = examinedIn(one, file.sha256);
  const [gone, setGone] = useState(false);
  const [sound, setSound] = useState<string>();
  useEffect(() => () => void (sound && URL.revokeObjectURL(sound)), [sound]);
  const withBytes = async (act: (bytes: Uint8Array<ArrayBuffer>) => void) => {
    const bytes = await bytesOfFile(file);
    setGone(!bytes);
    if (bytes) act(bytes);
  };
  // As bytes without a kind, so that no browser opens it in place of saving it.
  const save = () => withBytes((bytes) => saveFile(file.name, bytes, 'application/octet-stream'));
  const play = () => withBytes((bytes) => setSound(URL.createObjectURL(new Blob([bytes], { type: file.mediaType }))));
  const jump = (second: number) => {
    const from = (audio: HTMLAudioElement | null) => {
      if (!audio) return;
      audio.currentTime = second;
      void audio.play().catch(() => undefined);
    };
    if (sound) from(player.current);
    else void play().then(() => requestAnimationFrame(() => from(player.current)));
  };
  return (
    <div class="stack stack--tight" data-name="file">
      <p class="break">
        {file.name} · {fileSize(file.size)}
      </p>
      <p class="soft break">SHA-256 {file.sha256}</p>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody wrote captions for a call */}
      {sound && <audio ref={player} controls src={sound} aria-label={file.name} data-name="player" />}
      {gone && <p role="alert">{t('files.gone')}</p>}
      <div class="row">
        {isSound(file) && !sound && (
          <Button name="play-file" onClick={() => void play()}>
            {t('files.play', { name: file.name })}
          </Button>
        )}
        <Button name="save-file" onClick={() => void save()}>
          {t('files.save', { name: file.name })}
        </Button>
        <RemoveFile file={file} undo={kept.undo} />
      </div>
      {isSound(file) && !seen && (
        <LookOver
          one={one}
          kept={kept}
          name="look-over"
          label={t('recording.look', { name: file.name })}
          file={async () => {
            const bytes = await bytesOfFile(file);
            return bytes && new File([bytes], file.name, { type: file.mediaType });
          }}
        />
      )}
      {seen && <SeenRecording one={one} kept={kept} seen={seen} onJump={jump} />}
    </div>
  );
}

function RemoveFile({ file, undo }: { file: Attached; undo: OneCase['undo'] }) {
  const [asking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    void undo(file);
  };
  return (
    <>
      <Button kind="danger" name="remove-file" onClick={() => setAsking(true)}>
        {t('files.remove', { name: file.name })}
      </Button>
      {asking && (
        <Dialog
          title={t('files.removeTitle')}
          confirm={t('files.drop')}
          cancel={t('cancel')}
          danger
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          <p class="break">{t('files.removeText', { name: file.name })}</p>
        </Dialog>
      )}
    </>
  );
}
