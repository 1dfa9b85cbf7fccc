import { beforeEach, describe, expect, it } from 'vitest';
import { scanForms } from '../../src/fields/scan.ts';

/** Labels as companies write them, made up by us: role → labels, several with " | ". */
type Labels = Record<string, string>;

const languages: Record<string, { message: string; labels: Labels }> = {
  en: {
    message: 'How can we help?',
    labels: {
      name: 'Your name | Full name (required) | First and last name',
      first_name: 'First name | Given name',
      last_name: 'Surname | Family name *',
      email: 'E-mail address | Your email',
      phone: 'Mobile phone | Telephone number (optional)',
      company: 'Company name | Organisation',
      street: 'Street address | Address line 1',
      street2: 'Address line 2',
      postal_code: 'Postcode | ZIP code',
      city: 'Town or city',
      customer_number: 'Customer number | Account number',
      contract_number: 'Policy number',
      case_number: 'Case number | Ticket number',
      order_number: 'Order number | Booking reference',
      subject: 'Subject',
      call_date: 'Date of the call',
      call_time: 'Time of the call',
    },
  },
  nl: {
    message: 'Uw vraag of opmerking',
    labels: {
      name: 'Naam | Voor- en achternaam *',
      first_name: 'Voornaam | Roepnaam',
      middle_name: 'Tussenvoegsel',
      last_name: 'Achternaam | Familienaam (verplicht)',
      initials: 'Voorletters',
      email: 'E-mailadres | Uw e-mail',
      phone: 'Telefoonnummer | Mobiel nummer (optioneel)',
      company: 'Bedrijfsnaam | Organisatie',
      street: 'Straat en huisnummer | Adres',
      house_number: 'Huisnummer',
      postal_code: 'Postcode',
      city: 'Woonplaats',
      customer_number: 'Klantnummer | Relatienummer',
      contract_number: 'Polisnummer',
      case_number: 'Dossiernummer | Zaaknummer',
      order_number: 'Bestelnummer | Factuurnummer',
      subject: 'Onderwerp | Betreft',
      call_date: 'Datum van het gesprek',
      call_time: 'Tijdstip van het gesprek',
    },
  },
  de: {
    message: 'Ihre Nachricht',
    labels: {
      name: 'Vor- und Nachname | Ihr Name *',
      first_name: 'Vorname',
      last_name: 'Nachname (Pflichtfeld) | Familienname',
      email: 'E-Mail-Adresse | E-Mail',
      phone: 'Telefonnummer | Handynummer (freiwillig) | Rückrufnummer',
      company: 'Firma | Unternehmen',
      street: 'Straße und Hausnummer | Anschrift',
      house_number: 'Hausnummer',
      street2: 'Adresszusatz',
      postal_code: 'PLZ | Postleitzahl',
      city: 'Wohnort | Ort',
      customer_number: 'Kundennummer | Kunden-Nr.',
      contract_number: 'Vertragsnummer | Versicherungsscheinnummer',
      case_number: 'Vorgangsnummer | Aktenzeichen',
      order_number: 'Bestellnummer | Rechnungsnummer',
      subject: 'Betreff',
      call_date: 'Datum des Gesprächs',
      call_time: 'Uhrzeit des Anrufs',
    },
  },
  fr: {
    message: 'Votre message',
    labels: {
      name: 'Nom et prénom | Votre nom (obligatoire)',
      first_name: 'Prénom',
      last_name: 'Nom de famille',
      email: 'Adresse e-mail | Courriel | Adresse électronique',
      phone: 'Numéro de téléphone | Portable (facultatif)',
      company: 'Société | Raison sociale',
      street: 'Adresse postale | Numéro et nom de rue',
      street2: 'Complément d’adresse',
      postal_code: 'Code postal',
      city: 'Ville | Commune',
      customer_number: 'Numéro client | N° de client',
      contract_number: 'Numéro de contrat',
      case_number: 'Numéro de dossier',
      order_number: 'Numéro de commande | N° de facture',
      subject: 'Objet | Sujet du message',
      call_date: 'Date de l’appel',
      call_time: 'Heure de l’appel',
    },
  },
  es: {
    message: 'Su consulta',
    labels: {
      name: 'Nombre y apellidos | Nombre completo *',
      last_name: 'Apellidos | Primer apellido',
      email: 'Correo electrónico | Dirección de correo',
      phone: 'Teléfono móvil | Número de teléfono (opcional)',
      company: 'Empresa | Razón social',
      street: 'Dirección postal | Calle y número',
      street2: 'Piso / puerta',
      postal_code: 'Código postal | C.P.',
      city: 'Población | Ciudad | Localidad',
      customer_number: 'Número de cliente | N.º de cliente',
      contract_number: 'Número de contrato | Póliza',
      case_number: 'Número de expediente',
      order_number: 'Número de pedido | Localizador',
      subject: 'Asunto',
      call_date: 'Fecha de la llamada',
      call_time: 'Hora de la llamada',
    },
  },
  it: {
    message: 'Il tuo messaggio',
    labels: {
      name: 'Nome e cognome | Nominativo *',
      last_name: 'Cognome',
      email: 'Indirizzo e-mail | Posta elettronica',
      phone: 'Recapito telefonico | Cellulare (facoltativo)',
      company: 'Ragione sociale | Azienda',
      street: 'Indirizzo | Via e numero civico | Via',
      house_number: 'Numero civico',
      postal_code: 'CAP | Codice postale',
      city: 'Città | Comune',
      customer_number: 'Codice cliente | Numero cliente',
      contract_number: 'Numero di contratto | Numero polizza',
      case_number: 'Numero pratica',
      order_number: 'Numero d’ordine | Codice prenotazione',
      subject: 'Oggetto',
      call_date: 'Data della telefonata',
      call_time: 'Ora della chiamata',
    },
  },
  pl: {
    message: 'Treść wiadomości',
    labels: {
      name: 'Imię i nazwisko (wymagane)',
      first_name: 'Imię',
      last_name: 'Nazwisko',
      email: 'Adres e-mail | E-mail *',
      phone: 'Numer telefonu | Telefon komórkowy (opcjonalnie)',
      company: 'Nazwa firmy',
      street: 'Ulica i numer domu | Adres zamieszkania',
      house_number: 'Numer domu',
      street2: 'Numer mieszkania',
      postal_code: 'Kod pocztowy',
      city: 'Miejscowość | Miasto',
      customer_number: 'Numer klienta',
      contract_number: 'Numer umowy | Nr polisy',
      case_number: 'Numer zgłoszenia | Numer sprawy',
      order_number: 'Numer zamówienia | Nr faktury',
      subject: 'Temat wiadomości | Tytuł',
      call_date: 'Data rozmowy',
      call_time: 'Godzina rozmowy',
    },
  },
  pt: {
    message: 'A sua mensagem',
    labels: {
      name: 'Nome completo | O seu nome *',
      first_name: 'Primeiro nome',
      last_name: 'Apelido | Sobrenome',
      email: 'Endereço de e-mail | Correio eletrónico',
      phone: 'Telemóvel | Celular (opcional)',
      company: 'Empresa',
      street: 'Morada | Endereço | Rua e número',
      street2: 'Complemento',
      postal_code: 'Código postal | CEP',
      city: 'Cidade | Localidade',
      customer_number: 'Número de cliente',
      contract_number: 'Número do contrato | Apólice',
      case_number: 'Número do processo | Protocolo',
      order_number: 'Número da encomenda | Número do pedido',
      subject: 'Assunto',
      call_date: 'Data da chamada | Data da ligação',
      call_time: 'Hora da chamada',
    },
  },
  sv: {
    message: 'Ditt meddelande',
    labels: {
      name: 'För- och efternamn | Namn (obligatoriskt)',
      first_name: 'Förnamn',
      last_name: 'Efternamn',
      email: 'E-postadress | Mejladress',
      phone: 'Mobilnummer | Telefon (valfritt)',
      company: 'Företagsnamn | Organisation',
      street: 'Gatuadress | Adress',
      postal_code: 'Postnummer',
      city: 'Postort | Ort',
      customer_number: 'Kundnummer',
      contract_number: 'Avtalsnummer | Försäkringsnummer',
      case_number: 'Ärendenummer | Diarienummer',
      order_number: 'Ordernummer | Fakturanummer',
      subject: 'Ämne | Rubrik',
      call_date: 'Datum för samtalet',
      call_time: 'Tid för samtalet',
    },
  },
  da: {
    message: 'Din besked',
    labels: {
      name: 'Fulde navn | Navn (påkrævet)',
      first_name: 'Fornavn',
      last_name: 'Efternavn',
      email: 'E-mailadresse | Din e-mail',
      phone: 'Telefonnummer | Mobilnr. (valgfrit) | Tlf.',
      company: 'Virksomhed | Firmanavn',
      street: 'Vejnavn og husnummer | Adresse',
      house_number: 'Husnummer',
      postal_code: 'Postnummer | Postnr.',
      city: 'By | Bynavn',
      customer_number: 'Kundenummer',
      contract_number: 'Policenummer | Aftalenummer',
      case_number: 'Sagsnummer | Journalnummer',
      order_number: 'Ordrenummer | Fakturanr.',
      subject: 'Emne | Vedrørende',
      call_date: 'Dato for samtalen',
      call_time: 'Tidspunkt for opkaldet',
    },
  },
};

/** What looks like a field of the sender's and is none. */
const traps: Record<string, string> = {
  en: 'Username | Product name | Fax | Date of birth | Passport number | Card number | VAT number | Name of your dog’s veterinarian | What is 3 + 4? | Leave this field empty | Website | Serial number',
  nl: 'Gebruikersnaam | Productnaam | Faxnummer | Geboortedatum | BSN | Kenteken | Btw-nummer | Bankrekeningnummer | Laat dit veld leeg | Meisjesnaam',
  de: 'Benutzername | Produktname | Telefax | Geburtsdatum | Ausweisnummer | Kontonummer | Seriennummer | Sicherheitscode | Bitte nicht ausfüllen',
  fr: 'Nom d’utilisateur | Nom du produit | Télécopie | Date de naissance | Numéro de sécurité sociale | Numéro de carte | Recopiez le code | Ne pas remplir | SIRET',
  es: 'Nombre de usuario | Nombre del producto | Fax | Fecha de nacimiento | DNI | Número de tarjeta | Código de seguridad | Dejar en blanco | Matrícula',
  it: 'Nome utente | Nome del prodotto | Fax | Data di nascita | Codice fiscale | Numero di carta | Partita IVA | Codice di sicurezza | Lasciare vuoto',
  pl: 'Nazwa użytkownika | Nazwa produktu | Faks | Data urodzenia | PESEL | Numer konta | NIP | Przepisz kod | Nie wypełniaj',
  pt: 'Nome de usuário | Nome do produto | Fax | Data de nascimento | CPF | Número do cartão | Código de segurança | Deixe em branco',
  sv: 'Användarnamn | Produktnamn | Fax | Födelsedatum | Personnummer | Kortnummer | Säkerhetskod | Lämna tomt',
  da: 'Brugernavn | Produktnavn | Fax | Fødselsdato | CPR-nummer | Kortnummer | Sikkerhedskode | Udfyld ikke',
};

const split = (labels: string) => labels.split(' | ');
const rows = Object.entries(languages).flatMap(([language, { message, labels }]) =>
  Object.entries(labels).flatMap(([role, list]) => split(list).map((label) => ({ language, message, label, role }))),
);
const trapRows = Object.entries(traps).flatMap(([language, list]) =>
  split(list).map((label) => ({ message: languages[language]?.message ?? '', label })),
);

/** Roles of a form with one field more than a message; the field has no name, as in forms built by scripts. */
function rolesOf(label: string, message: string): string[] {
  document.body.innerHTML = `<h1>Contact</h1><form class="contact"><div><label for="a"></label><input id="a"></div>
    <div><label for="b"></label><textarea id="b"></textarea></div></form>`;
  const [first, second] = document.querySelectorAll('label');
  first?.append(label);
  second?.append(message);
  return scanForms(document).scan.forms[0]?.fields.map(({ role }) => role) ?? [];
}

beforeEach(() => document.body.replaceChildren());

describe('words', () => {
  it.each(rows)('$language: $label → $role', ({ label, message, role }) => {
    expect(rolesOf(label, message)).toEqual([role, 'message']);
  });
  it.each(trapRows)('left alone: $label', ({ label, message }) => {
    expect(rolesOf(label, message)).toEqual(['message']);
  });
  it('has at least fifteen labels for each language', () => {
    const counts = Object.values(languages).map(({ labels }) => Object.values(labels).flatMap(split).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
  });
});
