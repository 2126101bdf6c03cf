/** Words no name is made of: sections, controls and common words that begin with capitals in menus. */
export const notNames = new Set(
  (
    "news world sport sports politics business opinion culture technology tech science health travel lifestyle life style entertainment local national international home video videos photo photos share read more comments " +
    "comment newsletter newsletters sign subscribe login log follow facebook twitter instagram youtube linkedin pinterest reddit whatsapp telegram email print save copy link search menu about contact privacy policy terms " +
    "advertisement related latest top stories story most popular trending featured breaking live updates editorial analysis review reviews features magazine food music movies film tv television books arts art fashion " +
    "beauty weather economy finance money markets market education environment climate energy crime law courts us uk usa europe africa asia america americas middle east north south west american african " +
    "european city county state government house white article articles today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "commentary column columns social links staff reports reading wire by the a an this that these those how why what when where who which and or for with from into your our their his her its is are was were be not no yes new now next previous go get all any click here view see show hide close open " +
    "football soccer basketball baseball hockey tennis golf cricket rugby college nfl nba mlb nhl league cup games game shopping deals podcast podcasts audio radio app apps image images credit getty reuters nachrichten politik wirtschaft kultur sport " +
    "actualités politique économie société monde noticias política economía sociedad deportes новини новости политика політика общество экономика спорт haber haberler gündem dünya ekonomi spor berita politik ekonomi domů zprávy homepage " +
    "published updated posted min minute minutes mins ago hour hours day days week january article author policy tag tags topics topic filed under via edition premium exclusive subscriber member members user reader guest days"
  ).split(" "),
);

/** Particles that stand in names without a capital. */
export const nameParticles = new Set(
  "de del della di da das dos do van von der den ter ten la le el al bin ibn abu ben zu zur af of y e und i bint oğlu dit du des".split(
    " ",
  ),
);

/** Words that newspapers and magazines are named with. */
export const paperWords =
  /\b(?:Independent|Times|Post|News|Herald|Guardian|Tribune|Journal|Daily|Telegraph|Gazette|Observer|Mail|Chronicle|Examiner|Mirror|Standard|Star|Sun|Globe|Courier|Press|Inquirer|Dispatch|Bulletin|Insider|Review|Monitor|Intercept|Citizen|Record|Register|Argus|Echo|Express|Sentinel|Ledger|Mercury|Magazine|Weekly|Beast|Hill)\b/;

/** What is named as papers are, in several languages: by its last word or by its first two. */
export const paperNames =
  /(?:^|\s)(?:Independent|Times|Post|Herald|Guardian|Tribune|Journal|Telegraph|Gazette|Observer|Daily|Weekly|Mail|Chronicle|Examiner|Mirror|Standard|Star|Sun|Globe|Courier|Press|Inquirer|Enquirer|Dispatch|Bulletin|Insider|Monitor|Intercept|Citizen|Record|Register|Argus|Echo|Express|Sentinel|Ledger|Mercury|Advertiser|Advocate|Leader|Pilot|Messenger|Dagblad|Dagbladet|Courant|Noviny|Diario|Heraldo|Gaceta|Jornal|Giornale|Corriere|Газета|Вісник|Вестник|Правда|Известия|Вісті)$|(?:[Zz]eitung|[Tt]ageblatt|[Tt]agblatt|[Aa]nzeiger|[Kk]urier|[Rr]undschau)$|^(?:Gazeta|Dziennik|Diario|Gazet|Corriere|Giornale|Jornal|Газета)\s|^(?:El|La|Le|Il|Les|O|A)\s(?:Faro|Diario|Heraldo|Correo|Mundo|Periódico|Prensa|Voz|Vanguardia|Nación|Monde|Figaro|Progrès|Parisien|Télégramme|Télégraphe|Dépêche|Courrier|Matin|Corriere|Giornale|Messaggero|Gazzetta|Stampa|Repubblica|Estado|Globo|Jornal|Correio|Folha)(?=\s|$)/u;

/** What the names of companies end with, which own papers and are none. */
export const companyWords =
  /(?:^|[\s,])(?:Inc|Ltd|Limited|LLC|LLP|PLC|Corp|Corporation|Co|Company|Companies|Group|Holdings?|Media|Communications|Publishing|Publishers|Publications|Partners|GmbH|AG|SE|KG|S\.?A|S\.?L|S\.?r\.?l|B\.?V|N\.?V|Oy|AB|AS|A\/S|Ediciones|Editorial|Éditions|Verlag|Verlagsgesellschaft|ТОВ|ООО|АО)\.?(?=$|[\s,.])/u;
