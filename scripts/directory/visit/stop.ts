import process from 'node:process';

/** True once Ctrl-C was pressed: the current page is finished first. A second Ctrl-C stops everything at once. */
export function listenForStop(say: (line: string) => void): () => boolean {
  let stopped = false;
  process.on('SIGINT', () => {
    if (stopped) process.exit(130);
    stopped = true;
    say('stopping after this page; once more to stop at once');
  });
  return () => stopped;
}
