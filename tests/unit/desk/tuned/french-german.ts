/** Articles in French and German, made up: nobody in them exists and nothing in them was said. The finder was bettered for them. */
import { type MadeArticle, says } from '../made-articles.ts';

export const TUNED_FRENCH_GERMAN: readonly MadeArticle[] = [
  {
    name: 'fr: quotidien',
    language: 'fr',
    text: `Garanties de sécurité : Varsovie dit non, Oslo peut-être
La Pologne ne compte pas envoyer de soldats sur le sol ukrainien. « Notre rôle sera logistique, et il sera immense », a expliqué jeudi son ministre des Affaires étrangères, Zbigniew Zmyślony.
Interrogée par la radio publique, la ministre norvégienne de la Défense, Solveig Oppdiktet, n’a pas fermé la porte à une présence militaire. « Tout dépendra du mandat », a-t-elle insisté.
Les Pays-Bas pourraient mettre à disposition des F-35, selon une source gouvernementale néerlandaise.
Le chancelier autrichien, Leopold Erdacht, a rappelé que son pays était neutre et qu’il n’enverrait pas de troupes.
À Londres, on se dit prêt à déployer plusieurs milliers d’hommes au lendemain d’un cessez-le-feu.
La Grèce a fait savoir qu’elle ne participerait pas à une opération terrestre.`,
    expected: [
      says('POL by OUTLET', 'land declined'),
      says('POL', 'logistics committed'),
      says('NOR', 'land open'),
      says('NLD', 'air open'),
      says('AUT', 'land declined'),
      says('GBR by OUTLET', 'land ready', 'land open'),
      says('GRC by OUTLET', 'land declined'),
    ],
  },
  {
    name: 'fr: brèves',
    language: 'fr',
    text: `Les décisions du jour
- La Suède dépêchera deux navires chasseurs de mines en mer Noire après un accord de paix.
- Le gouvernement finlandais s’est dit ouvert à l’envoi d’observateurs.
- Le président roumain, Mircea Inventat, a exclu toute participation de troupes roumaines.
- Le Canada continuera de former des soldats ukrainiens, a assuré la ministre de la Défense, Joan Inventée.
- L’Estonie engagera une compagnie au sein de la force multinationale, a confirmé son Premier ministre.
- Le ministre italien de la Défense s’est rendu au Kosovo auprès de ses soldats.`,
    expected: [
      says('SWE by OUTLET', 'sea committed', 'sea open'),
      says('FIN', 'monitoring open'),
      says('ROU', 'land declined'),
      says('CAN', 'training committed'),
      says('EST', 'land committed'),
    ],
  },
  {
    name: 'de: Zeitung',
    language: 'de',
    text: `Wer geht, wer bleibt
Estland werde sich mit einer Kompanie an der Truppe beteiligen, versicherte Ministerpräsident Hendrik Väljamõeldis am Dienstag in Tallinn. Voraussetzung sei ein Waffenstillstand.
„Wir stellen unsere Häfen und Flughäfen zur Verfügung, aber keine Soldaten“, stellte der rumänische Staatspräsident Mircea Inventat klar.
Zurückhaltend äußerte sich die spanische Regierung: Es sei verfrüht, über Truppen zu sprechen.
Die Niederlande erwägen nach Angaben ihres Verteidigungsministeriums, Patriot-Staffeln und F-35 beizusteuern.
Kanada habe zugesagt, die Ausbildung ukrainischer Soldaten zu finanzieren, sagte der kanadische Premier Quentin Invented. Bodentruppen schloss er dagegen aus.
Norwegen will nach den Worten seiner Außenministerin Solveig Oppdiktet Minenjäger ins Schwarze Meer entsenden.
Der ungarische Regierungschef sagte, Soldaten aus seinem Land werde es in der Ukraine nicht geben.`,
    expected: [
      says('EST', 'land committed'),
      says('ROU', 'logistics committed', 'logistics ready'),
      says('ROU', 'land declined'),
      says('ESP', 'land undecided'),
      says('NLD', 'air open'),
      says('CAN', 'training committed', 'funding committed'),
      says('CAN', 'land declined'),
      says('NOR', 'sea ready', 'sea committed'),
      says('HUN', 'land declined'),
    ],
  },
  {
    name: 'de: Interview',
    language: 'de',
    text: `„Wir drücken uns nicht“
Interview mit Verteidigungsministerin Klara Erfunden aus Luxemburg
Frau Ministerin, schicken Sie Soldaten in die Ukraine?
Das haben wir noch nicht entschieden. Unsere Armee ist klein, aber wir drücken uns nicht.
Was können Sie anbieten?
Wir sind bereit, Sanitäter und Ausbilder zu stellen. Und wir beteiligen uns an den Kosten.
Ist ein Mandat der Vereinten Nationen nötig?
Das wäre wünschenswert.`,
    expected: [
      says('LUX', 'land undecided'),
      says('LUX', 'training ready', 'logistics ready'),
      says('LUX', 'funding committed'),
    ],
  },
];
