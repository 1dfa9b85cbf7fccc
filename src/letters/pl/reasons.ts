import type { ReasonWords } from '../shape.ts';

export default {
  private: 'Przez telefon muszę mówić o sprawach prywatnych i nie powinien ich słyszeć nikt, kto się nimi nie zajmuje.',
  voice: 'Na podstawie nagrań można rozpoznać i naśladować mój głos, dlatego chcę, aby było ich jak najmniej.',
  manner: 'Mój sposób mówienia zdradza o mnie coś, czego nie chcę poddawać analizie ani ocenie.',
  others: 'Gdy dzwonię, słychać także osoby w pobliżu, a ja nie mogę decydować za nie.',
  secrecy: 'Praca zobowiązuje mnie do zachowania tajemnicy, a to, co mówię przez telefon, może jej dotyczyć.',
  safety: 'Ze względu na swoje bezpieczeństwo chcę, aby utrwalano o mnie jak najmniej.',
} satisfies ReasonWords;
