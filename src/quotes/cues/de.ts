import type { PlainTable } from "./plain-types.ts";

export const german: PlainTable = {
  language: "de",
  cues: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten betonte betont betonten unterstrich
    kritisierte kritisiert kritisierten warnte warnt warnten gewarnt forderte fordert forderten gefordert bezeichnete bezeichnet bezeichneten nannte nennt
    nannten genannt schrieb schreibt schrieben geschrieben berichtete berichtet berichteten teilte teilten mitgeteilt mitteilte mitteilten äußerte äußerten
    äußert geäußert kommentierte kommentiert kommentierten fügte hinzu hinzufügte ergänzte ergänzt bestätigte bestätigt bestätigten
    behauptete behauptet behaupteten erläuterte erläutert begründete begründet begründeten verkündete verkündet kündigte kündigten
    ankündigte stellte stellten antwortete antwortet antworteten erwiderte entgegnete fragte fragt fragten rief riefen ruft zitierte
    zitiert zitieren zitierten lobte lobt würdigte würdigt beklagte beklagt versicherte versichert resümierte urteilte urteilt
    formulierte formuliert hieß heißt wies verwies hob hoben sprach spricht sprachen gesprochen beschrieb beschreibt verteidigte verurteilte verurteilt
    verurteilten mahnte mahnt plädierte appellierte bekräftigte bekräftigt räumte gab gaben gibt bekannt versprach verspricht
    wünschte beschuldigte erinnerte zeigte sah sieht sehen glaubt glaubte hoffte hofft findet fand fanden denkt dachte befand
    erzählte erzählt verlangte verlangt gestand lautete lautet lauten führte ausführte konstatierte prophezeite wetterte twitterte
    moniert monierte bemängelte bemängelt wertete bewertete befürchtet befürchtete vermutet vermutete schätzte charakterisiert charakterisierte rät riet begrüßte begrüßten
    sprechen freute freut bedauerte bedauert bemerkte bemerkt unterstellte warf werfen wirft verlautbarte proklamierte scherzte jubelte fügt fügten fuhr fuhren titelte titelt schloss betitelte lehnte`,
  stems: {
    stems: `sag erklär mein beton unterstreich kritisier warn forder kommentier ergänz bestätig behaupt erläuter begründ verkünd
      kündig antwort erwider frag lob würdig beklag versicher resümier urteil formulier äußer mahn plädier appellier bekräftig
      wünsch beschuldig erinner meld bericht verlaut konstatier twitter wert schätz charakterisier begrüß bedauer bemerk scherz
      jubel freu kontert unk stichel spott schwärm zitier fordert verteidig verlang erzähl glaub hoff bemängel monier`,
    endings: "t te ten en",
  },
  reported: `sei seien habe werde könne müsse dürfe solle wolle wäre hätte würde gebe komme gehe stehe liege gelte bleibe lasse mache wisse
    hätten würden könnten wären`,
  subordinate: "da weil wenn obwohl nachdem während als ob falls sofern obgleich bevor indem",
  accordingTo:
    "laut|nach angaben von|nach angaben des|nach angaben der|nach aussage von|nach aussagen von|nach aussage des|nach aussage der|nach ansicht von|nach ansicht des|nach ansicht der|nach meinung von|nach meinung des|nach meinung der|nach auffassung von|nach auffassung des|nach auffassung der|nach den worten von|nach den worten des|nach den worten der|nach worten von|in den worten von",
  afterSpeaker: "zufolge",
  bareCue: "so",
  pronouns: { er: "m", sie: "f", es: "n" },
  articles:
    "der die das den dem des ein eine einer einem einen sein seine seiner seinem ihr ihre ihrer ihrem dieser diese dieses viele mehrere einige beide zahlreiche auch",
  stops: `in im an am auf bei beim zu zum zur nach mit ohne gegenüber vor von vom über unter für gegen durch um aus seit während wegen trotz laut
    und oder aber denn dass daß weil wenn als ob obwohl nachdem bevor damit sodass wie wer was welche welcher welches wo ist sind war waren hat
    haben hatte hatten wird werden wurde wurden kann könnte konnte soll sollte muss musste darf dürfe sei seien habe hätte würde würden möchte nicht
    kein keine heute gestern jedoch bereits schon nun noch nur erst später zudem außerdem dabei daraufhin gleichzeitig zugleich dennoch dazu hierzu
    deshalb daher ebenfalls unterdessen anschließend demnach sich
    angesichts anlässlich aufgrund infolge statt anstatt neben zwischen hinter ab bis entgegen gemäß seitens innerhalb außerhalb hinsichtlich
    bezüglich mithilfe zugunsten sondern sowie sowohl hier dort besonders zuletzt offenbar insgesamt immerhin allerdings dagegen demgegenüber
    hingegen schließlich danach davor zuvor montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember`,
  links: "der des von vom für im in aus zu beim bei an am und",
  fillers:
    "dazu sich daraufhin auch heute gestern jedoch weiter weiterhin zudem außerdem ferner dabei zuvor hierzu bereits am ihn es unterdessen dann damit ihm wörtlich kürzlich später noch diese dies das den",
  roles:
    /(?:präsident|minister|kanzler|sprecher|chef|vorsitzende[rn]?|sekretär|bürgermeister|direktor|leiter|trainer|richter|anwalt|experte|forscher|professor|senator|könig|königin|papst|bischof|kardinal|general|abgeordnete[rn]?|politiker|botschafter|manager|autor|kommissar|inspektor|kandidat|gründer|mitglied|obmann|staatsanwalt|prinz|prinzessin|dr\.|herr|frau|physiker|meteorologe|spieler|stürmer|torwart|wissenschaftler|beamte[rn]?|führer|beauftragte[rn]?|arzt|ärztin|pfarrer|ermittler|kommissar|vorstand|historiker)(?:in)?$/u,
  impersonal: /^(?:heißt|hieß|hiess) es$/,
  source: /^(?:in|im|aus)$/,
  works:
    /(?:film|streifen|buch|roman|album|cd|musical|oper|motto|titel|namen?|sendung|serie|show|lied|song|single|projekt|ausstellung|magazin|zeitschrift|zeitung|stück|band|gruppe|organisation|partei|werk|spiel|programm|kampagne|themen?|aktion|initiative|ehrenzeichen|orden|tour|podcast|blog|bestseller)e?s?$/u,
  joins: /^(?:als|ein|eine|einen|einem|einer|eines|zu|zur|zum|für|von|dem|den|des|die|der|das)$/u,
  nounsCapital: true,
};
