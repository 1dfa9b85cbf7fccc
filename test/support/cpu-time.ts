/** Processor time of a run in milliseconds, the lowest of three: other work on the machine does not count. */
export function cpuTime(run: () => void): number {
  return Math.min(...[1, 2, 3].map(() => oneRun(run)));
}

function oneRun(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
