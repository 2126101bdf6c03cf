/** Closed lists of English words, all in lower case. Longer is better: what is missing is only guessed. */
function set(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Words that stand before a name and are no part of it: "President Vladimir Putin". */
export const TITLES =
  set(`mr mr. mrs mrs. ms ms. miss mx. dr dr. sir dame lord lady prof prof. professor president vice prime minister
secretary undersecretary senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor general gen gen. major
maj maj. colonel col col. captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm. chancellor king queen prince princess pope
judge justice chairman chairwoman chair director ceo cfo coo mp mep spokesman spokeswoman spokesperson ambassador administrator coach
detective sheriff reverend rev rev. bishop archbishop cardinal former acting deputy foreign interior defence defense finance chief attorney
officer commander commissioner superintendent inspector constable assemblyman assemblywoman councilman councilwoman councillor lawmaker
leader premier emir sheikh sultan ayatollah imam rabbi father sister brother dean speaker counselor envoy inc. analyst economist author
first lady opposition state presidential press adviser advisor aide editor manager founder co-founder owner treasurer marshal corporal
private specialist sgt.-maj. hon. hon dir. supt. det. agent special assistant senior junior head secretary-general undersecretary-general
minister-president taoiseach tanaiste mps expert researcher scientist historian actor actress singer rapper comedian director-general
republican democrat democratic conservative labour liberal chairperson vice-president cofounder head vp adv adv. advocate executive counsel solicitor
prosecutor attorney-general objector cllr cllr. ald. insp insp. supt det cmdr cmdr. cpl cpl. pte pc dc msgr msgr. auntie aunt uncle grandma grandpa midfielder striker goalkeeper quarterback pitcher defender`);

/** Words of titles that make none by themselves: "State" in "Secretary of State Blinken", "the State Legislatures". */
export const WEAK_TITLES =
  set(`state foreign interior defence defense finance opposition first vice deputy acting former senior junior press special
presidential democratic labour conservative liberal assistant executive managing`);

/** Nouns for people by what they do: they may be spoken of as "the …" and head a role. */
export const ROLE_NOUNS =
  set(`spokesman spokeswoman spokesperson president minister secretary senator representative congressman congresswoman
governor mayor general colonel captain lieutenant sergeant admiral chancellor king queen prince princess pope judge justice chairman
chairwoman chairperson chair director ceo cfo mp mep ambassador administrator coach detective sheriff reverend bishop archbishop cardinal
chief attorney lawyer counsel officer commander commissioner superintendent inspector constable assemblyman assemblywoman councilman
councilwoman councillor lawmaker leader premier emir sheikh sultan ayatollah imam rabbi dean speaker counselor envoy analyst economist
author lady adviser advisor aide editor manager founder co-founder cofounder owner treasurer expert researcher scientist historian actor actress
singer rapper comedian republican democrat prosecutor activist campaigner organizer organiser player striker captain professor doctor
physician surgeon nurse teacher principal student pupil farmer fisherman worker employee boss executive entrepreneur investor banker
trader objector driver pilot astronaut engineer architect designer artist painter writer journalist reporter columnist correspondent photographer
filmmaker producer musician composer singer-songwriter host presenter anchor broadcaster critic veteran soldier airman sailor marine
policeman policewoman firefighter paramedic witness victim survivor resident neighbour neighbor official diplomat negotiator mediator
politician candidate nominee opponent rival member fan supporter voter user customer client patient parent mother father mom dad mum
son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandmother grandfather friend colleague partner girlfriend
boyfriend fiancé fiancée man woman boy girl teenager teen youth child person guy star legend champion winner quarterback defender pitcher
midfielder goalkeeper skipper trainer manager referee umpire meteorologist forecaster climatologist biologist chemist physicist astronomer
psychologist psychiatrist sociologist therapist counsellor counselor priest pastor vicar monk nun lobbyist pollster strategist staffer
half-brother half-sister stepfather stepmother stepson stepdaughter stepbrother stepsister brother-in-law sister-in-law father-in-law
mother-in-law godfather godmother fiance fiancee twin grandson granddaughter schoolboy schoolgirl
secretary-general director-general attorney-general governor-general surgeon-general minister-president taoiseach ombudsman chairwoman barrister solicitor
spokesmen administrator regulator watchdog envoy dictator autocrat strongman billionaire millionaire tycoon magnate influencer blogger
youtuber poster vendor shopkeeper restaurateur chef waiter waitress baker butcher landlord tenant homeowner suspect defendant plaintiff
convict inmate prisoner refugee migrant asylum-seeker scholar academic lecturer fellow theologian philosopher poet novelist playwright
curator librarian archivist conductor guitarist drummer vocalist frontman bassist undersecretary vice-president heir monarch duke duchess
baron baroness earl count countess senator-elect president-elect incumbent predecessor successor insider pundit commentator observer
bureaucrat technocrat warlord gunman attacker shooter driver passenger pedestrian cyclist runner athlete swimmer boxer golfer racer
shareholder grazier financier jeweller carpenter plumber electrician builder roofer mechanic welder cleaner caretaker
custodian bartender landlady innkeeper crofter shepherd midwife zoologist botanist ecologist geologist virologist immunologist epidemiologist
neuroscientist oceanographer seismologist archaeologist anthropologist linguist mathematician statistician geneticist microbiologist
entomologist paleontologist palaeontologist ornithologist criminologist pathologist radiologist oncologist cardiologist pediatrician
paediatrician moderator stenographer greengrocer shopper beekeeper consultant contractor developer creator coroner owner inventor spokesperson-designate breeder hunter rancher programmer hacker lead auditor accountant broker agent assistant deputy head psychic astrologer healer`);

/** Plural nouns for people or bodies that may say something. */
export const GROUP_NOUNS =
  set(`officials authorities police researchers scientists experts analysts critics supporters opponents lawmakers
residents witnesses doctors lawyers attorneys prosecutors investigators organizers organisers activists protesters campaigners leaders
ministers senators diplomats spokespeople spokesmen economists forecasters meteorologists executives workers employees staff farmers
students parents relatives neighbours neighbors friends members fans players users people veterans troops soldiers forces rebels militants
authors historians academics teachers families firefighters officers detectives companies sources media outlets republicans democrats
conservatives observers proponents advocates women men others some many most both several governors mayors judges traders investors
astronomers biologists economists environmentalists engineers astronauts trustees directors ukrainians russians americans scholars judges
jurors voters customers passengers commuters survivors countries nations`);

/** "nurses": the plural of a role. */
export function isManyOf(lower: string): boolean {
  return lower.endsWith("s") && ROLE_NOUNS.has(lower.slice(0, -1));
}

/** Nouns for bodies: a name that ends in one is not a person's. */
export const BODY_NOUNS =
  set(`ministry department agency service bureau administration authority office commission committee council board
court tribunal parliament senate congress house assembly cabinet government army navy force forces guard military police union league
association federation confederation organization organisation foundation institute institution university college school academy centre
center hospital clinic church company corporation corp corp. inc inc. ltd ltd. group holding bank fund trust airline airlines airways
party movement coalition alliance front campaign club team museum gallery library zoo society network channel television radio tv news
times post guardian telegraph journal herald tribune gazette independent mirror mail observer magazine newspaper agency press media
treasury exchange industries systems technologies studios records entertainment partners associates consulting capital ventures
motors electric energy petroleum steel pharmaceuticals laboratories labs nations states kremlin pentagon embassy consulate secretariat
directorate command staff brigade battalion division legion squad unit task chamber institute survey study lab district county city
state region republic kingdom emirates islands union pact treaty organisation regulator watchdog utility charity nonprofit startup
firm retailer manufacturer maker operator carrier publisher outlet broadcaster station site website platform app tool forum conference
summit festival show series constitution act bill law code statute award prize cup championship olympics pharmacy local article chapter contract legislatures legislature
town rovers united wanderers athletic albion hotspur rangers argyle fc afc rugby`);

/** Countries, capitals and seats that speak for governments. Values: who speaks. */
export const PLACES =
  set(`russia ukraine moscow kyiv kiev washington beijing china germany berlin france paris britain london uk u.k. us u.s. usa
u.s.a. america poland warsaw italy rome spain madrid japan tokyo india delhi iran tehran iraq baghdad israel jerusalem turkey ankara türkiye
egypt cairo syria damascus lebanon beirut jordan amman saudi-arabia riyadh qatar doha pakistan islamabad afghanistan kabul north-korea
pyongyang seoul korea taiwan taipei australia canberra canada ottawa mexico brazil brasilia argentina venezuela caracas cuba havana
colombia bogota chile peru belarus minsk georgia tbilisi armenia yerevan azerbaijan baku kazakhstan astana lithuania vilnius latvia riga
estonia tallinn finland helsinki sweden stockholm norway oslo denmark copenhagen netherlands amsterdam belgium brussels austria vienna
switzerland bern hungary budapest romania bucharest bulgaria sofia serbia belgrade greece athens portugal lisbon ireland dublin scotland
wales england nato eu un opec g7 g20 kremlin pentagon hamas hezbollah taliban vatican nigeria kenya ethiopia sudan libya tunisia algeria
morocco somalia rwanda congo zimbabwe zambia namibia angola ghana mali niger indonesia malaysia singapore thailand vietnam philippines
myanmar bangladesh nepal sri-lanka slovakia bratislava slovenia croatia zagreb bosnia kosovo montenegro albania macedonia moldova cyprus
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont wisconsin wyoming new-york new-jersey new-mexico new-hampshire north-carolina south-carolina north-dakota
south-dakota west-virginia rhode-island new-orleans los-angeles san-francisco san-diego las-vegas hong-kong new-zealand south-korea
south-africa sierra-leone ivory-coast burkina-faso costa-rica el-salvador puerto-rico sri-lanka chicago philadelphia seattle miami detroit
toronto montreal vancouver melbourne glasgow edinburgh cardiff belfast mumbai shanghai istanbul munich hamburg frankfurt geneva zurich
kharkiv odesa odessa lviv mariupol kherson donetsk luhansk bakhmut zaporizhzhia crimea siberia chechnya ecuador bolivia paraguay uruguay
guatemala honduras nicaragua panama haiti jamaica bahrain uzbekistan turkmenistan tajikistan kyrgyzstan mongolia nepal bhutan cambodia laos
tanzania uganda cameroon senegal gambia guinea liberia gabon eritrea malawi botswana madagascar mozambique burundi
iceland luxembourg malta palestine gaza yemen oman kuwait bahrain crimea donbas`);

/** What a place is named with, behind a possessive: "Wick's End", "St. Paul's Cathedral". */
export const PLACE_NOUNS =
  set(`end hill cross green park road street lane court house hall cathedral church chapel abbey priory island isle point
bay wood woods farm corner gate head landing creek inn arms square market mill meadow bridge ferry quay wharf cove reach rest gap peak
pass valley field fields gardens garden place row yard close walk hospital college school`);

/** Adjectives of nation that stand before roles: never the last word of a name. */
export const NATIONAL =
  set(`russian ukrainian american british german french italian spanish polish chinese japanese indian iranian iraqi israeli
palestinian turkish egyptian syrian lebanese saudi qatari pakistani afghan korean taiwanese australian canadian mexican brazilian
argentine argentinian venezuelan cuban colombian chilean peruvian belarusian georgian armenian azerbaijani kazakh lithuanian latvian
estonian finnish swedish norwegian danish dutch belgian austrian swiss hungarian romanian bulgarian serbian greek portuguese irish
scottish welsh english european african asian soviet nigerian kenyan ethiopian sudanese libyan namibian angolan indonesian malaysian
thai vietnamese philippine filipino slovak slovenian croatian bosnian albanian moldovan icelandic muslim christian jewish catholic
republican democratic western eastern northern southern u.s. us uk u.k.`);

/** What somebody is called by where he is from, where the adjective will not do: "the Dutchman". */
const DEMONYMS =
  set(`briton spaniard frenchman frenchwoman dutchman dutchwoman irishman irishwoman englishman englishwoman welshman welshwoman scot
scotsman scotswoman swede dane finn serb croat pole czech turk slovak slovene argentinian uruguayan ghanaian ivorian senegalese moroccan
algerian tunisian jamaican ecuadorian peruvian paraguayan kiwi aussie texan californian londoner parisian yorkshireman yorkshirewoman
northerner southerner midwesterner`);

/** "the Dutchman", "the German": somebody of a nation or region, in lower case. */
export function isOfNation(lower: string): boolean {
  return DEMONYMS.has(lower) || NATIONAL.has(lower);
}

/** Words that begin a sentence in capitals without being names. */
export const FUNCTION_WORDS =
  set(`the a an this that these those he she it they we i you his her its their our my your who which what when where why
how if as at by for from in into of on onto off out over to up with without within about above after again against all also although always
among amid amidst and any another are aren't around be because been before behind being below between both but can can't cannot could
despite did do does doing don't down during each either else even ever every everyone everything few following further had has have having
here however indeed instead is isn't it's just last later least less let like likewise many may maybe meanwhile might more moreover most much must
neither never nevertheless next no nobody none nor not nothing now once one only or other others otherwise perhaps rather same several shall should
since so some someone something soon still such than then there therefore though through throughout thus till today together tomorrow
tonight too toward towards two three four five six seven eight nine ten under unless unlike until upon us use very was wasn't we're we've
well were weren't whatever whenever whereas wherever whether while whom whose will won't would yes yesterday yet asked according citing
speaking writing responding referring see read get got make made take come earlier separately additionally furthermore finally first second
third recently currently there's that's he's she's they're i'm i've i'd let's don't it'll you're you've nearly almost about hundreds thousands millions dozens scores
based given regarding concerning including part during according per via plus because another every such former critics experts researchers officials
authorities people police investigators witnesses residents supporters opponents on new old good great big`);

/** Days, months and such: they end an adjunct and begin no subject. */
const TIMES =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. yesterday today tonight tomorrow earlier later morning
afternoon evening night week month year weekend midday noon midnight recently again last next this day days weeks months years ago since hours minutes weeks moments`);

/** Where something is said: "in a statement", "at a news conference". */
export const MEDIA_NOUNS =
  set(`statement statements interview interviews email emails e-mail tweet tweets post posts video videos report reports
speech speeches letter letters conference briefing briefings remarks comments meeting hearing message messages address release call article
testimony documents court filing filings lawsuit complaint memo note notes blog text texts press-release podcast broadcast radio television
tv twitter facebook telegram instagram x tiktok youtube truth social parliament congress event rally ceremony session debate column editorial
book memoir paper study document documentary monologue announcement thread clip transcript communique communiqué presser program programme
show episode segment appearance channel page website site app account platform press reporters journalists newspaper magazine outlet agency
response reply recording voicemail`);

/** What is read, seen or posted and says nothing by itself: its words are whoever's made it. */
export const WRITTEN =
  set(`letter letters note notes post posts message messages email emails tweet tweets sign signs poster posters banner banners placard
placards leaflet leaflets document documents memo paper papers text texts caption captions article articles column book books statement
statements comment comments speech line lines slogan slogans label labels notice notices order law rule rules story stories report reports
video videos clip clips photo photos photograph photographs picture pictures image images footage selfie review reviews remarks headline
headlines advert adverts ad ads resolution petition card song songs`);

export const PREPOSITIONS =
  set(`in on at to from with of for by about into over under during after before since against between among through
toward towards via per amid despite following regarding without within upon near outside inside across behind beyond like unlike as than until
alongside ahead besides`);

export const AUXILIARIES =
  set(`is are was were be been being has have had having do does did will would shall should can could may might must
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't cannot it's he's she's they're
we're i'm that's there's i've we've they've you've i'd he'd she'd they'd we'd i'll he'll she'll they'll we'll it'll`);

export const ADVERBS =
  set(`also then later too again once still just even further repeatedly reportedly allegedly publicly privately previously
recently earlier always never ever now soon often sometimes only simply merely rather instead nevertheless nonetheless however already
today yesterday thus therefore subsequently afterwards afterward meanwhile jokingly angrily quietly first both all flatly famously`);

export const PRONOUNS = set("he she it they we i you who him her them us me himself herself themselves");

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your one some many several most both all no any each every another",
);

const CALENDAR =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight`);

/** Whether a word tells a time. In capitals only days and months do: "Day" may be a name. */
export function isTime(token: { lower: string; capital: boolean } | undefined): boolean {
  if (!token || !TIMES.has(token.lower)) return false;
  if (token.lower === "may" || token.lower === "march") return token.capital;
  return !token.capital || CALENDAR.has(token.lower);
}
