/**
 * Month names and their usual short forms, January first, in the languages the archive meets.
 * A word stands for one month only; a language whose names clash with another's is left out.
 */
const names = [
  "january jan januar janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta tammi styczeń stycznia sty leden ledna led január januára январь января янв січень січня січ студзень студзеня сту януари јануар јан ocak oca sausis sausio janvāris jaanuar jaan ianuarie ian ιανουαρίου ιαν जनवरी gener januarie janúar januarja yanvar",
  "february feb februar février févr febrero fevereiro fev febbraio februari helmikuu helmikuuta helmi luty lutego lut únor února úno február februára февраль февраля февр лютий лютого лют люты лютага февруари фебруар феб şubat şub vasaris vasario februāris febr veebruar veebr februarie φεβρουαρίου φεβ फ़रवरी फ़र febrer febrúar februarja फरवरी",
  "march mar märz mär mars marzo março maart mrt marts maaliskuu maaliskuuta maalis marzec marca březen března bře marec март марта мар березень березня бер сакавік сакавіка сак mart maret kovas kovo märts martie március márc μαρτίου μαρ machi mac मार्च març",
  "april apr avril avr abril abr aprile huhtikuu huhtikuuta huhti kwiecień kwietnia kwi duben dubna dub apríl apríla апрель апреля апр квітень квітня квіт красавік красавіка кра април nisan nis balandis balandžio aprīlis aprill aprilie április ápr απριλίου απρ aprili अप्रैल aprila",
  "may mai mayo maio maggio mag mei maj toukokuu toukokuuta touko maja květen května kvě máj mája май мая травень травня трав мај mayıs gegužė gegužės maijs május μαΐου μαΐ maig maí mayis",
  "june jun juni juin junio junho giugno giu kesäkuu kesäkuuta kesä czerwiec czerwca cze červen června čvn jún júna июнь июня июн червень червня черв чэрвень чэрвеня чэр юни јун junij haziran haz birželis birželio jūnijs jūn juuni iunie iun június ιουνίου ιουν जून juny junie júní junija",
  "july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta heinä lipiec lipca lip červenec července čvc júl júla июль июля июл липень липня лип ліпень ліпеня ліп юли јул julij temmuz tem liepa liepos jūlijs jūl juuli iulie iul július ιουλίου ιουλ julai जुलाई जुल juliol julie júlí julija",
  "august aug août agosto ago augustus augusti elokuu elokuuta elo sierpień sierpnia sie srpen srpna srp augusta август августа авг серпень серпня серп жнівень жніўня жні avgust avg ağustos ağu agustus agu rugpjūtis rugpjūčio augusts augusztus αυγούστου αυγ agosti अगस्त agost ágúst ágú avgusta ogos agt",
  "september sep sept septembre septiembre setembro set settembre syyskuu syyskuuta syys wrzesień września wrz září zář septembra сентябрь сентября сент вересень вересня вер верасень верасня септември септембар сеп eylül eyl rugsėjis rugsėjo septembris septembrie szeptember szept σεπτεμβρίου σεπ septemba सितंबर सित setembre सितम्बर setiembre",
  "october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta loka październik października paź říjen října říj október októbra октябрь октября окт жовтень жовтня жовт кастрычнік кастрычніка кас октомври октобар ekim eki spalis spalio oktobris oktoober octombrie οκτωβρίου οκτ oktoba अक्टूबर अक्टू oktobra अक्तूबर",
  "november nov novembre noviembre novembro marraskuu marraskuuta marras listopad listopada lis listopadu novembra ноябрь ноября нояб листопад листопада лист лістапад лістапада ліс ноември новембар нов kasım kas lapkritis lapkričio novembris noiembrie νοεμβρίου νοε novemba नवंबर nóvember nóv kasim नवम्बर",
  "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuu joulukuuta joulu grudzień grudnia gru prosinec prosince decembra декабрь декабря дек грудень грудня груд снежань снежня сне декември децембар дец aralık ara gruodis gruodžio decembris detsember dets decembrie δεκεμβρίου δεκ desemba दिसंबर दिस desembre aralik दिसम्बर disember",
];

const months = new Map<string, number>();
names.forEach((list, index) => {
  for (const name of list.split(" ")) months.set(name, index + 1);
});

/** The month a word names, 1 to 12, or undefined. Case and a final point do not matter. */
export function monthNumber(word: string): number | undefined {
  // "HAZİRAN" in small letters keeps the point of its capital as a sign of its own.
  return months.get(word.toLowerCase().replace("i\u0307", "i"));
}
