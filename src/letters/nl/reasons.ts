import type { ReasonWords } from '../shape.ts';

export default {
  private: 'Aan de telefoon moet ik over privézaken praten, en wie daar niet over gaat, hoeft die niet te horen.',
  voice: 'Mijn stem is met opnamen te herkennen en na te maken; daarom wil ik er zo weinig mogelijk van.',
  manner: 'Hoe ik praat, zegt iets over mij dat ik niet wil laten analyseren of beoordelen.',
  others: 'Als ik bel, zijn ook mensen om mij heen te horen, en voor hen kan ik niet beslissen.',
  secrecy: 'Door mijn werk heb ik een geheimhoudingsplicht, en wat ik aan de telefoon zeg, kan daaraan raken.',
  safety: 'Voor mijn eigen veiligheid wil ik dat er zo min mogelijk over mij wordt vastgelegd.',
} satisfies ReasonWords;
