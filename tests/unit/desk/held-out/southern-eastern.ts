/** Articles in Spanish, Italian, Polish, Ukrainian and Russian, made up; see `english.ts` beside this file for what they are for. */
import { type MadeArticle, says } from '../made-articles.ts';

export const HELD_OUT_SOUTHERN_EASTERN: readonly MadeArticle[] = [
  {
    name: 'es: crónica',
    language: 'es',
    text: `El Gobierno aplaza la decisión sobre las tropas
El Ejecutivo español todavía no ha decidido si enviará militares a Ucrania cuando callen las armas. “Cuando haya paz, hablaremos”, zanjó este martes la ministra de Defensa, Rosalía Ficticia, a su llegada a Bruselas.
La titular de Defensa recordó que cualquier despliegue deberá ser autorizado por el Congreso.
Más lejos fue su colega estonio, Hendrik Väljamõeldis, quien aseguró que Estonia está preparada para aportar una compañía de infantería.
El canciller húngaro, Géza Kitalált, dejó claro que su país se mantendrá al margen: “Ni un solo soldado húngaro pisará suelo ucraniano”.
Francia y Reino Unido liderarán la fuerza, según el presidente francés, Gaspard Inventé.`,
    expected: [
      says('ESP', 'land undecided'),
      says('EST', 'land ready'),
      says('HUN', 'land declined'),
      says('FRA', 'land leads', 'land committed'),
      says('GBR by FRA', 'land open', 'land leads'),
    ],
  },
  {
    name: 'it: agenzia',
    language: 'it',
    text: `Ucraina: Finta, nessun soldato italiano sul terreno
ROMA, 18 FEB - «L’Italia non manderà soldati in Ucraina, l’ho detto in tutte le lingue». Lo ha detto la presidente del Consiglio, Ludovica Finta, conversando con i cronisti.
La premier ha poi aggiunto che il governo è favorevole a un meccanismo di garanzie di sicurezza ispirato all’articolo 5.
Diversa la posizione di Lisbona: il Portogallo sta valutando l’invio di un contingente, ha fatto sapere il ministro degli Esteri portoghese, Nuno Irreal, «ma solo dopo un cessate il fuoco».
- Romania: disponibili porti e aeroporti, niente truppe, dice il ministro della Difesa Mircea Inventat.
- Norvegia: il governo stanzierà 300 milioni per l’addestramento dei soldati ucraini.`,
    expected: [
      says('ITA', 'land declined'),
      says('ITA', 'guarantee ready'),
      says('PRT', 'land open'),
      says('ROU', 'logistics ready', 'logistics committed', 'land declined'),
      says('NOR by OUTLET', 'funding committed', 'funding open', 'training open', 'training committed'),
    ],
  },
  {
    name: 'pl: depesza',
    language: 'pl',
    text: `Wicepremier: polscy żołnierze nie pojadą na Ukrainę
Nie ma i nie będzie planów wysłania polskich wojsk na Ukrainę – powiedział w czwartek szef MON Zbigniew Zmyślony. Podkreślił, że Polska weźmie na siebie logistykę całej operacji.
„Jesteśmy krajem, przez który musi przejechać wszystko” – dodał minister.
Czeski premier Bohumil Smyšlený zadeklarował z kolei, że Praga jest gotowa kontynuować szkolenie ukraińskich żołnierzy.
Finlandia nie podjęła jeszcze decyzji w sprawie udziału w siłach wielonarodowych, przekazała fińska minister spraw zagranicznych Aino Keksitty.
Rzeczniczka Kremla oświadczyła, że obecność wojsk NATO na Ukrainie jest dla Moskwy nie do przyjęcia.`,
    expected: [
      says('POL', 'land declined'),
      says('POL', 'logistics committed'),
      says('CZE', 'training ready'),
      says('FIN', 'land undecided'),
      says('RUS', 'force opposed'),
    ],
  },
  {
    name: 'uk: добірка',
    language: 'uk',
    text: `Хто відправить миротворців: позиції союзників
Велика Британія готова відправити до України кілька тисяч військових після припинення вогню. Про це заявив британський міністр оборони Едвард Вигаданий.
Німеччина поки що не планує відправляти солдатів, але не виключає участі у патрулюванні неба, зазначила речниця уряду ФРН.
«Польща не братиме участі в наземній операції, проте забезпечить логістику», — наголосив глава МЗС Польщі Збігнєв Вигадка.
За словами прем’єра Бельгії Лівена Неіснуючого, Брюссель надасть літаки F-16.
Президент України подякував Литві за готовність надіслати роту.`,
    expected: [
      says('GBR', 'land ready'),
      says('DEU', 'land declined'),
      says('DEU', 'air open'),
      says('POL', 'land declined'),
      says('POL', 'logistics committed'),
      says('BEL', 'air committed'),
      says('LTU by UKR', 'land ready', 'land open'),
    ],
  },
  {
    name: 'ru: агентство',
    language: 'ru',
    text: `Хельсинки не исключает участия в миссии
ХЕЛЬСИНКИ, 13 марта. /Выдуманное агентство/. Финляндия может принять участие в наблюдении за прекращением огня, но отправлять войска не намерена. Об этом сообщил премьер-министр страны Юха Кекситти.
«Разговоры о финских солдатах преждевременны», — подчеркнул он.
В Словакии заявили, что ни один словацкий военный на Украину не поедет.
Германия возьмет на себя часть расходов на содержание украинской армии, пообещал министр обороны ФРГ Рупрехт Фиктив.
Официальный представитель МИД РФ Анна Вымышленная назвала появление европейских миротворцев на Украине недопустимым.`,
    expected: [
      says('FIN', 'monitoring open'),
      says('FIN', 'land declined', 'land undecided'),
      says('SVK by OUTLET', 'land declined'),
      says('DEU', 'funding committed'),
      says('RUS', 'force opposed'),
    ],
  },
];
