import { onWoken } from '../platform/alarms.ts';
import { openTab, ownUrl } from '../platform/browser.ts';
import { signalCases } from '../platform/case-signal.ts';
import { listen } from '../platform/events.ts';
import { giveFramesBack } from '../platform/frame-access.ts';
import { onChosen } from '../platform/menus.ts';
import { onNotificationClicked } from '../platform/notify.ts';
import { forgetPrivate, onWindowClosed } from '../platform/private-memory.ts';
import { onPolicyChanged } from '../platform/policy.ts';
import { hearSettings } from '../platform/settings.ts';
import { languageNow } from './language.ts';
import { onCasesChanged } from '../store/database.ts';
import { answer } from './answers.ts';
import { BELL, ringBells } from './bells.ts';
import { followGranted } from './errands.ts';
import { showLetIn } from './forms.ts';
import { choose, nameMenu } from './menu.ts';
import { noteCount } from './missing.ts';
import { noticed, updateNoticing } from './noticing.ts';
import { takePolicy } from './policy.ts';
import { readScripts } from './scripts.ts';
import { RESUME } from './watch.ts';

async function started(): Promise<void> {
  // Left over from a form that was never filled.
  await giveFramesBack();
  await nameMenu();
}

/** Takes the organisation's policies over. Chrome needs seconds after its start to name them: nothing waits for this. */
async function followPolicy(): Promise<void> {
  if (await takePolicy()) await updateNoticing();
}

const openRequests = () => void openTab(ownUrl('src/ui/app/index.html#requests'));

async function accessChanged(): Promise<void> {
  onNotificationClicked(openRequests);
  const code = await languageNow();
  // If one fails, the others still run.
  await Promise.allSettled([updateNoticing(), followGranted(readScripts, code), showLetIn(code)]);
}

onCasesChanged(signalCases);
onCasesChanged(() => void ringBells(languageNow, 'quiet'));
onCasesChanged(() => void noteCount().catch(() => undefined));
onWindowClosed(() => void forgetPrivate());
hearSettings(() => void nameMenu());
onChosen(choose);
onWoken((name) => {
  if (name === RESUME) void updateNoticing();
  if (name === BELL) void ringBells(languageNow, 'aloud');
});
onPolicyChanged(() => void followPolicy());
onNotificationClicked(openRequests);
listen({
  answer,
  scored: noticed,
  started,
  installed: async () => void (await openTab(ownUrl('src/ui/welcome/index.html'))),
  accessChanged,
});
// At each start of the background: an extension that was switched off and on again hears of neither installing nor starting.
void updateNoticing();
void followPolicy();
void ringBells(languageNow, 'aloud');
