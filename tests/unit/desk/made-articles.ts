/**
 * Short articles, made up for the tests: nobody in them exists, no government said any of it, and no sentence is taken
 * from anywhere. What each says was written down with it, before the finder had seen it.
 */
import type { Expected } from '../../../src/desk/finder/measure.ts';

export interface MadeArticle {
  name: string;
  language: string;
  text: string;
  expected: readonly Expected[];
}

export type Answer =
  `${Expected['answers'][number]['contribution']} ${Expected['answers'][number]['stance']}`;

/** `POL` says of itself, or `POL by FRA` is said of it by somebody who speaks for France, or by the `OUTLET`. */
export function says(who: string, ...answers: Answer[]): Expected {
  const [country = '', represents = country] = who.split(' by ');
  return {
    id: `${who} ${answers.join(', ')}`,
    country,
    represents,
    isOutlets: represents === 'OUTLET',
    speaker: '',
    quote: null,
    answers: answers.map((answer) => {
      const [contribution, stance] = answer.split(' ') as [never, never];
      return { contribution, stance };
    }),
  };
}

export const MADE_ARTICLES: readonly MadeArticle[] = [
  {
    name: 'en: a council of ministers',
    language: 'en',
    text: `Ministers split over post-war force
Portugal’s defence minister, Duarte Imaginado, told reporters in Lisbon on Tuesday that his country “will contribute a company of engineers” once the guns fall silent.
His Belgian counterpart was more careful. “It is far too early to talk about numbers,” Defence Minister Lieve Verzonnen said. She added that the federal parliament had not been asked.
The weather in Lisbon was warm and the ministers ate outdoors.
Greece will not take part with ground troops, the government spokesman Petros Plastos said, but two of its minehunters could sail to the Black Sea.
Ticket sales for the national football team have been brisk.
Analysts doubt that the plan will be ready before spring.`,
    expected: [
      says('PRT', 'land committed'),
      says('BEL', 'land undecided'),
      says('GRC', 'land declined'),
      says('GRC', 'sea open'),
    ],
  },
  {
    name: 'en: an interview',
    language: 'en',
    text: `“Nothing is off the table”
Finland’s prime minister, Aino Keksitty, has not ruled out sending peacekeepers to Ukraine. “We would look at any request with an open mind,” she told the newspaper.
Asked about jets, she said Finland was ready to join air policing from bases in neighbouring countries, provided that the United States stands behind the mission.
The Russian foreign ministry called the idea of foreign troops in Ukraine “a direct path to catastrophe” and said it would never accept them.
Keksitty took office in the spring. She has two dogs.`,
    expected: [says('FIN', 'land open'), says('FIN', 'air ready'), says('RUS', 'force opposed')],
  },
  {
    name: 'en: agency copy',
    language: 'en',
    text: `COPENHAGEN (Made-up News Agency) - Denmark has decided to send two hundred soldiers to a future multinational force in Ukraine, its prime minister Bodil Opdigtet announced on Friday.
"Danish soldiers will go when there is peace to keep," Opdigtet said.
Hungary's foreign minister Kálmán Kitalált said his country refuses to take part in any such mission. "We are not sending our sons to somebody else's war," he said.
According to the Italian defence ministry, Rome is willing to train Ukrainian troops outside Ukraine.
Shares in Copenhagen closed slightly higher.`,
    expected: [says('DNK', 'land committed'), says('HUN', 'land declined'), says('ITA', 'training ready')],
  },
  {
    name: 'en: a parliament',
    language: 'en',
    text: `Dáil hears of monitoring role
Ireland could provide observers to verify a ceasefire in Ukraine, Minister for Defence Cormac Bréagach told the parliament on Wednesday. A UN mandate would be needed, he said.
"We will not join a deterrent force," Bréagach said. "That is not who we are."
Canada’s foreign minister Joan Invented, who was visiting Dublin, said Ottawa would keep paying for weapons.
Norway and Sweden have already refused to host the headquarters.
Opposition deputies left the chamber early.`,
    expected: [
      says('IRL', 'monitoring open'),
      says('IRL', 'land declined'),
      says('CAN', 'funding committed'),
      says('NOR by OUTLET', 'command declined'),
      says('SWE by OUTLET', 'command declined'),
    ],
  },
  {
    name: 'de: Kabinett',
    language: 'de',
    text: `Wien bleibt vorsichtig
Österreich werde keine Soldaten in die Ukraine entsenden, sagte Verteidigungsministerin Klara Erfunden am Montag in Wien. „Unsere Neutralität lässt das nicht zu“, so Erfunden.
Anders die Niederlande: Ministerpräsident Joris Bedacht erklärte, sein Land sei bereit, sich mit Jagdbombern an der Überwachung des Luftraums zu beteiligen.
Der tschechische Außenminister Bohumil Smyšlený schloss eine Beteiligung an einer Schutztruppe nicht aus. „Darüber müssen wir im Parlament reden“, sagte er.
Das Wetter bleibt in den kommenden Tagen wechselhaft.
Russland werde ausländische Truppen nicht hinnehmen, betonte der Sprecher des Kremls.`,
    expected: [
      says('AUT', 'land declined'),
      says('NLD', 'air ready'),
      says('CZE', 'land open'),
      says('RUS', 'force opposed'),
    ],
  },
  {
    name: 'de: Berlin',
    language: 'de',
    text: `Keine Festlegung in Berlin
Über deutsche Soldaten in der Ukraine gebe es noch keine Entscheidung, sagte Regierungssprecherin Mara Ausgedacht. Zuerst müsse es einen Waffenstillstand geben.
Deutschland werde die Ausbildung ukrainischer Soldaten fortsetzen, kündigte Verteidigungsminister Ruprecht Fiktiv an.
Die Schweiz könnte Beobachter stellen, sagte Bundesrätin Vreni Erdacht dem Blatt. Voraussetzung sei ein Mandat der Vereinten Nationen.
In der Halbzeitpause führte Bremen mit zwei Toren.`,
    expected: [
      says('DEU', 'land undecided'),
      says('DEU', 'training committed'),
      says('CHE', 'monitoring open'),
    ],
  },
  {
    name: 'fr: un sommet',
    language: 'fr',
    text: `Les alliés divisés
La Belgique enverra des avions de chasse pour surveiller l’espace aérien, a annoncé lundi la ministre de la Défense, Solange Inventée.
« Nous n’excluons pas l’envoi de soldats », a déclaré le Premier ministre luxembourgeois, Norbert Fictif, à l’issue de la réunion.
Le chef de la diplomatie espagnole, Ramón Imaginario, a estimé qu’il était trop tôt pour parler de troupes.
L’Italie ne participera pas à une force au sol, selon la présidente du Conseil, Ludovica Finta. Elle propose en revanche des garanties de sécurité.
Le dîner s’est terminé tard dans la nuit.`,
    expected: [
      says('BEL', 'air committed'),
      says('LUX', 'land open'),
      says('ESP', 'land undecided'),
      says('ITA', 'land declined'),
      says('ITA', 'guarantee ready'),
    ],
  },
  {
    name: 'es: Madrid',
    language: 'es',
    text: `El Gobierno no cierra la puerta
España podría aportar soldados a una misión de paz en Ucrania si hay un alto el fuego, dijo este jueves el ministro de Defensa, Baltasar Ficticio. «Harían falta la aprobación del Parlamento y un mandato claro», añadió.
El primer ministro portugués, Nuno Irreal, aseguró que Portugal no enviará tropas a Ucrania.
Por su parte, la presidenta de Letonia, Dzintra Izdomāta, afirmó que su país está dispuesto a entrenar a militares ucranianos.
La final de copa se jugará el domingo.`,
    expected: [says('ESP', 'land open'), says('PRT', 'land declined'), says('LVA', 'training ready')],
  },
  {
    name: 'it: Roma',
    language: 'it',
    text: `La Grecia apre, l’Ungheria chiude
«Siamo pronti a mettere a disposizione due cacciamine», ha detto il ministro della Difesa greco, Stavros Fantastikos.
L’Ungheria non invierà soldati in Ucraina, ha ribadito il premier Géza Kitalált. Per lui la forza multinazionale è inaccettabile.
Secondo il governo danese, la Danimarca parteciperà alla missione con un battaglione.
La ministra della Difesa slovena, Neža Izmišljena, non esclude la partecipazione al monitoraggio della tregua.
Domani sciopero dei treni.`,
    expected: [
      says('GRC', 'sea ready'),
      says('HUN', 'land declined'),
      says('DNK', 'land committed'),
      says('SVN', 'monitoring open'),
    ],
  },
  {
    name: 'pl: Warszawa',
    language: 'pl',
    text: `Spór o misję
Polska nie wyśle żołnierzy na Ukrainę, powiedział w środę minister obrony Zbigniew Zmyślony. „Zajmiemy się logistyką, bo nikt nie zrobi tego lepiej” – dodał.
Premier Litwy Jonas Išgalvotas oświadczył, że jego kraj jest gotowy wysłać kompanię żołnierzy, jeśli zgodzi się parlament.
Szef niemieckiej dyplomacji Detlef Fiktiv stwierdził, że na decyzję w sprawie wojsk jest za wcześnie.
Norwegia rozważa patrole powietrzne, poinformowała minister obrony Ingrid Oppdiktet.
W weekend spadnie śnieg.`,
    expected: [
      says('POL', 'land declined'),
      says('POL', 'logistics committed'),
      says('LTU', 'land ready'),
      says('DEU', 'land undecided'),
      says('NOR', 'air open'),
    ],
  },
  {
    name: 'uk: Київ',
    language: 'uk',
    text: `Хто готовий допомогти
Швеція готова надати винищувачі для охорони повітряного простору, заявив міністр оборони Швеції Стен Вигаданий.
«Ми не відправимо наших солдатів в Україну», – сказала прем’єр-міністерка Словаччини Зузана Неправдива.
Президент Румунії Мірча Уявний не виключає, що румунські військові долучаться до розмінування у Чорному морі.
Естонія візьме участь у миротворчій місії, повідомив речник уряду.
У столиці відкрили новий парк.`,
    expected: [
      says('SWE', 'air ready'),
      says('SVK', 'land declined'),
      says('ROU', 'sea open'),
      says('EST', 'land committed'),
    ],
  },
  {
    name: 'ru: Москва',
    language: 'ru',
    text: `Реакция на планы союзников
Размещение иностранных войск на Украине неприемлемо, заявил официальный представитель МИД России Пётр Вымышленный.
«Мы не будем направлять военных на Украину», – подчеркнул премьер-министр Болгарии Стоян Измислен.
Турция готова отправить корабли для разминирования, сообщил министр обороны Турции Кемаль Хаяли.
По словам канцлера Австрии Йозефа Выдуманного, решения об участии в мониторинге пока нет.
Матч закончился вничью.`,
    expected: [
      says('RUS', 'force opposed'),
      says('BGR', 'land declined'),
      says('TUR', 'sea ready'),
      says('AUT', 'monitoring undecided'),
    ],
  },
];
