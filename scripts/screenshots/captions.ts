/** A step of the walk, in order. */
const steps = ['icon', 'company', 'call', 'letter', 'preview', 'filled', 'kept'] as const;

export type Step = (typeof steps)[number];

/** The caption of each picture of the walk, in the languages of the store pages. */
export const captions: Record<string, Record<Step, string>> = {
  en: {
    icon: 'You phoned a company. On its site, click the Tapeback icon.',
    company: 'It knows the company and how to reach it. Say what you want.',
    call: 'Say when you called, as well as you remember.',
    letter: 'The letter is ready: change what you like.',
    preview: 'See what goes into which field before anything does.',
    filled: 'The form is filled. Sending it is up to you.',
    kept: 'Tapeback keeps the day on which the answer is due.',
  },
  nl: {
    icon: 'Je belde een bedrijf. Klik op zijn site op het Tapeback-pictogram.',
    company: 'Tapeback kent het bedrijf en weet hoe je het bereikt. Kies wat je wilt.',
    call: 'Zeg wanneer je belde, zo goed als je het nog weet.',
    letter: 'De brief is klaar: verander wat je wilt.',
    preview: 'Zie wat er in welk veld komt, voordat er iets gebeurt.',
    filled: 'Het formulier is ingevuld. Versturen doe jij.',
    kept: 'Tapeback onthoudt wanneer het antwoord er moet zijn.',
  },
  de: {
    icon: 'Du hast eine Firma angerufen. Klicke auf ihrer Seite auf das Tapeback-Symbol.',
    company: 'Tapeback kennt die Firma und weiß, wie du sie erreichst. Sag, was du willst.',
    call: 'Sag, wann du angerufen hast, so gut du es noch weißt.',
    letter: 'Der Brief ist fertig: Ändere, was du willst.',
    preview: 'Sieh vorher, was in welches Feld kommt.',
    filled: 'Das Formular ist ausgefüllt. Abschicken ist deine Sache.',
    kept: 'Tapeback merkt sich, bis wann die Antwort da sein muss.',
  },
};
