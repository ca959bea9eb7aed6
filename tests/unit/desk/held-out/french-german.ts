/** Articles in French and German, made up; see `english.ts` beside this file for what they are for. */
import { type MadeArticle, says } from '../made-articles.ts';

export const HELD_OUT_FRENCH_GERMAN: readonly MadeArticle[] = [
  {
    name: 'fr: dépêche',
    language: 'fr',
    text: `Madrid ne veut pas de troupes au sol
BRUXELLES, 12 févr. (Agence inventée) — L’Espagne n’a pas l’intention de déployer de militaires en Ukraine, a déclaré mercredi le ministre espagnol de la Défense, Baltasar Ficticio.
« Ce n’est pas à l’ordre du jour », a-t-il dit à son arrivée. Il a toutefois précisé que Madrid était disposé à former davantage de soldats ukrainiens.
Son homologue danoise, Bodil Opdigtet, a au contraire affirmé que Copenhague se tenait prêt à envoyer un bataillon dès la signature d’un accord de paix.
De son côté, la Première ministre lettone, Dzintra Izdomāta, a jugé prématuré d’évoquer un calendrier pour l’envoi de troupes.
« La Russie n’acceptera jamais la présence de soldats de l’Otan en Ukraine », a averti la porte-parole de la diplomatie russe, Anna Vymychlenna.`,
    expected: [
      says('ESP', 'land declined'),
      says('ESP', 'training ready'),
      says('DNK', 'land ready'),
      says('LVA', 'land undecided'),
      says('RUS', 'force opposed'),
    ],
  },
  {
    name: 'fr: entretien',
    language: 'fr',
    text: `Norbert Fictif : « Le Luxembourg prendra sa part »
Le Premier ministre luxembourgeois répond à nos questions.
Enverrez-vous des soldats ?
Notre armée est petite. Nous pourrions détacher quelques officiers à l’état-major de la force, pas davantage.
Et de l’argent ?
Oui, nous financerons le déminage et la formation des soldats ukrainiens. Le budget est voté.
Que pensez-vous de la position belge ?
La Belgique fera ce qu’elle peut. Elle a dit qu’elle mettrait des avions à disposition.`,
    expected: [
      says('LUX', 'command open'),
      says('LUX', 'funding committed', 'training committed', 'sea committed'),
      says('BEL by LUX', 'air open', 'air ready'),
    ],
  },
  {
    name: 'fr: communiqué',
    language: 'fr',
    text: `Communiqué du gouvernement
Le Conseil fédéral a pris acte ce vendredi de l’état des discussions. La Suisse examinera une éventuelle demande de participation à une mission de surveillance du cessez-le-feu, à condition qu’elle repose sur un mandat de l’ONU.
La participation de l’armée suisse à une force de dissuasion est exclue pour des raisons de neutralité.
Une aide de 40 millions de francs au déminage a été approuvée.`,
    expected: [
      says('CHE', 'monitoring open'),
      says('CHE', 'land declined'),
      says('CHE', 'funding committed', 'sea committed'),
    ],
  },
  {
    name: 'de: Bundespressekonferenz',
    language: 'de',
    text: `Regierung: Keine Vorfestlegung bei Friedenstruppe
Berlin (Erfundene Agentur) – Die Bundesregierung hat sich noch nicht festgelegt, ob sich die Bundeswehr an einer möglichen Friedenstruppe in der Ukraine beteiligt. „Diese Frage stellt sich derzeit nicht“, sagte eine Regierungssprecherin am Freitag.
Verteidigungsminister Ruprecht Fiktiv zeigte sich dagegen offen für eine Beteiligung an der Luftraumüberwachung. Dafür brauche es aber ein Mandat des Bundestags, betonte der Minister.
Aus Wien hieß es, ein Einsatz österreichischer Soldaten in der Ukraine komme nicht in Frage.
Der litauische Präsident Jonas Išgalvotas kündigte an, bis zu 200 Soldaten würden nach einem Waffenstillstand in die Ukraine verlegt.
Die Opposition im Bundestag lehnt die Pläne ab.`,
    expected: [
      says('DEU', 'land undecided'),
      says('DEU', 'air open'),
      says('AUT by OUTLET', 'land declined'),
      says('LTU', 'land committed'),
    ],
  },
  {
    name: 'de: Ticker',
    language: 'de',
    text: `+++ 11:04 Schweden bietet Gripen-Kampfjets für Luftraumschutz an +++
Schweden hat angeboten, den Luftraum über der Ukraine nach einem Kriegsende mit Kampfjets zu sichern. Das teilte Ministerpräsident Torsten Påhittsson mit.
+++ 10:20 Ungarn: Werden keinen einzigen Soldaten schicken +++
Ungarns Außenminister Géza Kitalált hat eine Beteiligung seines Landes an einer Schutztruppe erneut ausgeschlossen.
+++ 09:47 Moskau droht +++
Die Stationierung ausländischer Truppen wäre aus Sicht des Kremls eine Kriegserklärung. Man werde das nicht zulassen, so der Kremlsprecher.
+++ 08:15 Türkei will Marine führen +++
Die Türkei ist bereit, den maritimen Teil der Mission im Schwarzen Meer zu führen. Dies bekräftigte Außenminister Cemal Uydurma in Ankara.`,
    expected: [
      says('SWE', 'air ready'),
      says('HUN', 'land declined'),
      says('RUS', 'force opposed'),
      says('TUR', 'sea ready'),
    ],
  },
];
