/** What a made-up person writes in their own words, by letter language. */
export interface ExampleWords {
  subject: string;
  situation: string;
  topic: string;
  announced: string;
  wrongPassage: string;
  correctWording: string;
  missing: string;
  /** What a made-up company's page says of keeping recordings. */
  kept: string;
}

const english: ExampleWords = {
  subject: 'Request for a copy of a call recording (Article 15 GDPR)',
  situation: 'I spoke of private matters and do not want others to listen to them.',
  topic: 'annual bill',
  announced: 'this call may be recorded for training purposes',
  wrongPassage: 'customer agrees to a contract for three years',
  correctWording: 'customer asks for an offer for one year',
  missing: 'the transcript and the scores',
  kept: 'we keep recordings for 90 days',
};

const words: Readonly<Record<string, ExampleWords>> = {
  en: english,
  de: {
    subject: 'Antrag auf Kopie einer Gesprächsaufzeichnung (Art. 15 DSGVO)',
    situation: 'Ich sprach über Privates und möchte nicht, dass andere es anhören.',
    topic: 'Jahresabrechnung',
    announced: 'dieses Gespräch kann zu Schulungszwecken aufgezeichnet werden',
    wrongPassage: 'Kunde stimmt einem Vertrag über drei Jahre zu',
    correctWording: 'Kunde bittet um ein Angebot für ein Jahr',
    missing: 'das Transkript und die Bewertungen',
    kept: 'Aufzeichnungen bewahren wir 90 Tage auf',
  },
  nl: {
    subject: 'Verzoek om een kopie van een gespreksopname (artikel 15 AVG)',
    situation: 'Ik besprak privézaken en wil niet dat anderen ernaar luisteren.',
    topic: 'jaarafrekening',
    announced: 'dit gesprek kan worden opgenomen voor trainingsdoeleinden',
    wrongPassage: 'klant gaat akkoord met een contract van drie jaar',
    correctWording: 'klant vraagt een aanbod voor een contract van één jaar',
    missing: 'het transcript en de scores',
    kept: 'opnames bewaren wij 90 dagen',
  },
  fr: {
    subject: 'Demande de copie d’un enregistrement d’appel (article 15 du RGPD)',
    situation: 'J’ai évoqué des questions privées et je ne veux pas que d’autres les écoutent.',
    topic: 'facture annuelle',
    announced: 'cet appel pourra être enregistré pour la formation',
    wrongPassage: 'le client accepte un contrat de trois ans',
    correctWording: 'le client demande une offre pour un an',
    missing: 'la transcription et les scores',
    kept: 'les enregistrements sont conservés 90 jours',
  },
  it: {
    subject: 'Richiesta di copia della registrazione di una telefonata (articolo 15 GDPR)',
    situation: 'Ho parlato di questioni private e non voglio che altri le ascoltino.',
    topic: 'bolletta annuale',
    announced: 'questa telefonata può essere registrata per la formazione',
    wrongPassage: 'il cliente accetta un contratto di tre anni',
    correctWording: 'il cliente chiede un’offerta per un anno',
    missing: 'la trascrizione e i punteggi',
    kept: 'le registrazioni sono conservate per 90 giorni',
  },
  pl: {
    subject: 'Wniosek o kopię nagrania rozmowy (art. 15 RODO)',
    situation: 'Rozmowa dotyczyła spraw prywatnych i nie chcę, aby słuchali jej inni.',
    topic: 'rozliczenie roczne',
    announced: 'ta rozmowa może być nagrywana w celach szkoleniowych',
    wrongPassage: 'klient zgadza się na umowę na trzy lata',
    correctWording: 'klient prosi o ofertę na jeden rok',
    missing: 'transkrypcja i oceny',
    kept: 'nagrania przechowujemy przez 90 dni',
  },
  es: {
    subject: 'Solicitud de copia de la grabación de una llamada (artículo 15 del RGPD)',
    situation: 'Hablé de asuntos privados y no quiero que otras personas los escuchen.',
    topic: 'factura anual',
    announced: 'esta llamada puede ser grabada con fines de formación',
    wrongPassage: 'cliente acepta un contrato de tres años',
    correctWording: 'cliente pide una oferta para un año',
    missing: 'la transcripción y las puntuaciones',
    kept: 'las grabaciones se conservan 90 días',
  },
  pt: {
    subject: 'Pedido de cópia da gravação de uma chamada (artigo 15.º do RGPD)',
    situation: 'Falei de assuntos privados e não quero que outras pessoas os ouçam.',
    topic: 'fatura anual',
    announced: 'esta chamada pode ser gravada para fins de formação',
    wrongPassage: 'cliente aceita contrato de três anos',
    correctWording: 'cliente pede proposta para um ano',
    missing: 'a transcrição e as pontuações',
    kept: 'as gravações são conservadas durante 90 dias',
  },
  sv: {
    subject: 'Begäran om en kopia av en samtalsinspelning (artikel 15 i GDPR)',
    situation: 'Jag tog upp privata förhållanden och vill inte att andra lyssnar på dem.',
    topic: 'årsavräkning',
    announced: 'samtalet kan komma att spelas in i utbildningssyfte',
    wrongPassage: 'kunden accepterar ett avtal på tre år',
    correctWording: 'kunden ber om en offert på ett år',
    missing: 'transkriptionen och bedömningarna',
    kept: 'inspelningar sparas i 90 dagar',
  },
  da: {
    subject: 'Anmodning om kopi af en samtaleoptagelse (artikel 15 i GDPR)',
    situation: 'Jeg talte om private ting og vil ikke have, at andre lytter til det.',
    topic: 'årsopgørelse',
    announced: 'denne samtale kan blive optaget til oplæring',
    wrongPassage: 'kunden accepterer en aftale på tre år',
    correctWording: 'kunden beder om et tilbud på et år',
    missing: 'transskriptionen og bedømmelserne',
    kept: 'optagelser gemmes i 90 dage',
  },
};

/** The language's own words; English ones if it has none. */
export function exampleWords(language: string): ExampleWords {
  return words[language] ?? english;
}
