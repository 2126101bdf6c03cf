const MALE = `aaron abdon abdul abdullah abe abebe abel abelard abelardo abhijit abhishek abraham achille adalbert adalberto adam adan adedayo adelin
adewale adi adil aditya adnan adolf adolfo adonis adriaan adrian adriano agaton agus agustin ahmad ahmed ahmet aidan aiden ajit akira
akram aksel alade alan alasdair alassane alastair albert alberto albin alcibiade alcide aldo alec aled alejandro aleksandar aleksander
aleksandr aleksey ales alessandro alessio alex alexander alexandr alexandre alexei alexej alexey alfons alfonso alfred ali alioune alireza
alistair allan allen alois alojz alok alonzo aloysius alparslan alphonse alton alvaro alvin amadou amari ambrose ambroz ameya amin amir
amit amitabh amos anand anatol anatoly andelin anders andras andre andreas andrei andrej andres andrew andrey andrii andrija andriy
andrzej andy angelo angus anil ankit ankur anselm antero anthony antoine anton antoni antonin antonio antony antti anupam anwar apollo
archibald archie ari arian aric arie aristide arjen arjun armand armando armin arnaldo arne arno arnold aron arpad arron arsen arslan
artem arthur artur arturo arun arvid arvind asbjorn asher ashok ashraf ashwin asif atsushi attila august augustin augustine aurel aurelian
aurelien aurelio austin avinash axel ayaz ayden ayinde ayman ayoub azad aziz babacar babatunde balaji bambang barack baris barnabas barry
bart bartolomej bartolomeo bartosz bashar basil bassam bassem bastian batuhan bekele ben benedict benedikt beniamin benigno benito
benjamin bennett bennie benny berat berkay bernard bernardo bernd bernhard bernie bert bertram bertrand bhaskar bilal bilawal bill billy
birger bjarne bjorn björn blahoslav blaise blake blazej bob bobby bogdan bohdan bohumil bohumir bohus bohuslav bojan boleslav bongani
bongbong bonifac boris boubacar boyd bozidar brad bradford bradley brady bram brando brandon branimir branislav branko brayan brendan
brendon brent bret brett brian brice brock bruce bruno bryan bryant bryce budi budimir burak burt byron byung caio caleb callum calvin cam
cameron camil candido carl carlo carlos carlton carmelo carroll carsten cary casimir caslav casper cassius cathal cecil cedric cedrik
celso cem cesar cezar chad chandler charles charlie chase chauncey cheikh chester chet chetan chidi chinedu chirag chris christian
christoph christophe christopher christos chuck chukwudi ciaran cihan cillian clarence clark claude claudio claus clay clayton clemens
clement clemente cliff clifford clint clinton clive clovis clyde cody cole colin collin colm conner connor conor conrad constantin corey
cormac cornelius corvin cory cosmo craig cristian cristiano cristobal ctibor curt curtis cyprian cyril cyrille cyrus dafydd dagoberto
daichi daisuke dale dalibor dalton damian damien damir damjan damon dan daniel daniele danijel danilo danny dante danu darian dario darius
dariusz darko darnell darrel darrell darren darrin darryl darwin daryl dave davi david davide davin davis dawit dax dean declan dedi
deepak dejan delbert dele delroy demetrius denis deniz dennis denys derek dermot derrick desmond dev devin dewey dexter dezider dhruv
diarmuid dick didier diego dieter dilip dimitri dinesh dion dionyz dirk djibril dmitri dmitriy dmitry dmytro dobroslav domenico domingo
dominic dominick dominik don donal donald donnie donny donovan dorian doug dougal douglas doyle drahomir drahoslav drazen duane duncan
dung dusan dustin dwayne dwight dylan eamon eamonn earl ed eddie eddy edgar edgardo edmond edmund edoardo edson eduard eduardo edvard
edvin edward edwin efrain efrem einar eirik eirwyn ejaz eko ekow elbert eli eliah eliano elias elijah elio eliseo elliot elliott ellis
elmer elmo elnur elon elvis elwyn emanuel emeka emil emile emilian emiliano emilio emin emmanuel emmett emre emyr enda ennio enrico
enrique ensar enver enzo eoin ephraim erdem eren eriberto eric erich erick erik erling ernest ernesto ernie ernst errol ervin erwin esko
esteban ethan etienne euan eugen eugene eusebio evan everardo everett evgeny ewan eymen ezequiel ezio ezra fabian fabiano fabien fabio
fabrice fadi faisal farai farid farouk faustino fausto federico fedor feliciano felipe felix feng ferdinand ferdinando ferenc fergal
fergus fernand fernando ferran fidel fikret filemon filiberto filip filipe finley finn finnley fintan fionn flavio fletcher florent
florian floyd forrest francesco francis francisco franck franco francois frank franklin frantisek franz fraser fred freddie freddy
frederic frederick fredrick fredrik fredy fridolin friedrich fritz frode fuad furkan fynn fyodor gabin gabor gabriel gael gaetano galen
gamal ganesh gang gareth garrett garry garth gary gaspar gaston gaurav gautam gavin gavriel gedeon geert geir gejza genaro gene gennady
gennaro geoff geoffrey georg george georges georgi geraint gerald gerard gerardo gerhard germain gerrit gerry gethin ghassan ghulam
giacomo gian gianluca gianni gideon gil gilbert gilberto gilles gino gioele giorgio giovanni girish giuliano giulio giuseppe gleb glen
glenn gonzalo gopal goran gordan gordon gottfried govind grady graham grant greg gregg gregor gregorio gregory griffin grigory grzegorz
guido guillaume guillermo gunnar gunter guoqiang gurbaksh gus gustav gustave gustavo guus guy gwilym gwyn gyorgy günter habib haile hakan
hakim hal halil halim halvard hamdullah hamid hamish hamisi hamza hank hannes hans hao harald hardeep hari haris harish harley harold
haroon harris harry haruki haruto harvey hasan hasim hassan hatem hayden haydn hector heikki heiko heinrich heinz helmut hemant hemi
hendrik henning henri henrik henry henryk herb herbert heriberto herman hermann hideo hieu himanshu hiroshi homer hone horace horacio
horst hosni hossein howard howie hubert hugh hugo humberto hussain hussein huw huy hyun hywel iain ian ibrahim ibrahima ichiro idris
idrissa ieuan ifan ifeanyi ignac ignacio ignacy igor ihor ihsan ikram ilan ilarion ilay ilhan ilias ilija ilja illtyd ilya ilyas imad
immanuel imran imre indra ingo ioan ion iqbal irakli irfan irvin irving irwin isaac isac isaiah isaias isak ishmael isidro isikeli islam
ismael ismail istvan ivan ivano ivar ivor iwan izidor jabari jacek jack jackson jacob jacobus jacques jad jadranko jae-in jafar jagdish
jagmeet jaime jairo jake jakob jakov jakub jamaal jamal james jamie jamil jan jang jannik jano janos janosch jared jari jarmo jarne jarod
jarolim jaromir jaron jaroslav jarrett jarrod jasen jason jasper javad javier jaxon jay jayant jayden jaylen jayson jean jean-marc jed
jeff jeffery jeffrey jens jeppe jerald jeremiah jeremias jeremy jermaine jerome jerrod jerry jesper jesse jesus ji-hoon jian jianguo jim
jimmie jimmy jiri jiro jitendra joachim joah joakim joao joaquim joaquin jobe jochen joe joel joerg johan johann johannes john johnathan
johnny joko jomo jon jonah jonas jonatan jonathan jonathon jong-un jonny jordan jordi jorge jorgen joris josaia jose jose-maria josef
joseph josh joshua josue jovan joze jozef jozue juan juda juergen juha jukka jules julian julien julio julius juma jun junaid junichi
jurgen juri justin justyn jusuf jörg jürgen kaan kabir kacper kadir kagiso kai kailash kaito kaj kamal kamau kamil kamran karan karim karl
karlo karol karsten kartik kasim kaspar kasper katsuya kazimir kazuo keano keanu keegan keenan keir keith kelvin kemal ken kenan kendrick
kenji kenneth kenny kent kenta kerem kerim kermit kester kevan kevin khaled khalid khalil khurram kian kieran kilian kim kimmo kipchoge
kiprop kirby kirill kirk kishore kjell klaas klaus klemens klement kobe koffi kofi kojo koloman konrad konstantin konstantyn koray kornel
kouame kris krishna kristian kristijan kristof kristoffer kristopher krzysztof kunal kunle kurt kwabena kwame kwesi kyle kyrylo lachlan
ladislau ladislav lajos lalit lamar lamberto lamine lamont lance landon larry lars laszlo latif laurence laurens laurent lauri laurits
lawrence lazar leander leandro lee lei leif leland lennert lennox lenny leo leon leonard leonardo leonel leonid leonidas leopold leopoldo
leroy leslie lester leszek lev levent levi lewis liam lias lindsey linus lionel lisandro livio lloyd logan loic lonnie lorcan loren lorenz
lorenzo lorin loris lothar louay louie louis lowell lubomir lubor lubos luboslav luc luca lucas luciano lucien lucio lucius ludovic ludwig
luigi luis luiz luka lukas luke lungelo lutfi luther lutz lyam lyle lyndon maarten maciej mack madhav madhusudan mads magnus mahdi mahesh
mahir mahmoud mahmud maik makoto maksim malachy malcolm malik mamadou mandla manfred manish manmohan manny manoj mansour mansur manuel
marat marc marcel marcelo marco marcos marcus marek mariano mario marius mark marko markus marlon marshall martim martin marty marvin
marwan masahiro masato massimo matej mateo mateus mateusz mathew mathias mathieu mathis matias matis mats matt matteo matthew matthias
matthis matti mattia mattias mattis matyas maurice mauricio mauro maury max maxim maxime maximilian mazen mbaye mehdi mehmet meirion mel
melvin merlin mert mervin mervyn metod micha michael michal micheal michel micheál michiel mick miguel mihai mikael mikaere mikail mike
mikel mikhail mikhailo mikkel miklos mikulas milan miles milic milivoj milo milorad milos miloslav milton milutin min-jun ming minh mirac
miran mircea mirco mirko miro miron miroslav mirza mitch mitchell mitsuo mladen moctar modesto modibo mohamed mohammad mohammed mohan
mohit mohsen moises mojmir monty moric moritz morris mort morten moses moussa muhammad muhammed muhsin mukesh murali murat murdo murray
musa mustafa mwangi mykhailo mykola myron nabil nagesh nahil naim najib naoki narcis narciso narendra naresh naseem nasrullah nasser
natanael nathan nathanael nathaniel naveed naveen nawaz nazif nazim neal neculai ned neil nelson nestor neven neville nevio niall nicholas
nick nico nicolae nicolai nicolas niels nigel nikhil nikita niklas niko nikodem nikola nikolai nikolas nikolaus nikolay nilesh nils nino
nitin njoroge nnamdi noah noan noboru noe noel nolan norbert norberto norm norman nuno nurlan obed obinna ochieng octavio odhiambo odin
oisin olaf olav oldrich ole oleg olegario oleh oleksandr oleksii oleksiy oliver olivier oliwier olof olusegun oluwaseun omar omer omid
omkar ondrej onur oren orlando orson orville osama oscar oskar osman ossie osvaldo oswald otieno otis oto otto oumar ousmane ove owain
owen oystein ozan pablo padraig pankaj pankrac pantaleon paolo parag parviz pascal pasquale pat patricio patrick patrik paul pauli paulo
pavan pavel pavlo peder pedro pekka pelle per percy perry petar pete peter petr petro petros petteri phelim phil philip philipp philippe
phillip pierluigi pierre pieter pietro pinchas piotr placido porter prabhakar prabowo pradeep prakash pramod pranav prasad prashant
praveen prayuth prem preston prokop qasim quang quentin quincy quinten quinton radek radislav radomir rados radoslav radovan raduz raed
rafael rafi rafid rafiq raghav raghavendra raheem rahim rahul raif raimund rainer raj rajan rajeev rajendra rajesh rajiv rajko rakesh ralf
ralph ram raman ramesh rami ramiro ramon ramzi randal randall randolf randolph randy ranjit ranko raoul raphael rashad rashid rasmus
rastislav rauf raul ravi rawiri ray rayen raymond reggie reginald reid reiner reinhard renat renato rene rené rex reza rhodri rhys riad
ricardo riccardo rich richard rick ricky rico rishi rizal rizwan roan rob robbie robert roberto robin rocco rocky rod roddy roderick
rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf rollo romain roman romeo romuald romulo ron ronald ronan ronnie ronny
rory roscoe rosendo ross rostislav roy royce ruairi ruben rudi rudolf rudolph rudy rufus rune rupert rurik ruslan russell rustam rusty
ryan ryo ryota ryszard saad sabri sachin saeed sagar sajid salih salim salman salomon salvador salvatore sam sameer sami samir samuel
samuele sandeep sander sandor sandro sanford sanjay sanjeev santiago santo santos santosh satish satoshi saul scott scotty seamus sean
sebastian sebastiano sekou selim selwyn semih semisi senthil seok-yeol seppo serafin serge sergei sergej sergey sergio serhii serhiy
servac seth seumas severin seydou shaheen shahid shane shankar sharad shashi shaun shawn shehbaz sheldon sherman shigeru shimon shinzo
shiv shlomo shmuel shota shyam sid siddharth sidney siegfried sigmund sigurd silas silvan silvester silvio simba simeon simon sinan sione
sipho sitiveni sizwe slava slavek slavko slavomir slawomir slobodan somchai sonny soren sota souleymane sourav spencer spiros srecko
srettha srinivas stan stanislao stanislav stanko stanley stanton stavros stefan stefano stefanos steffen steinar stellan stepan stephan
stephane stephen sterling steve steven stewart stig stojan struan stuart subhash subramanian sudhir sukhdeep sulaiman suleiman sumit
sung-min sunil surendra suresh surya susilo svatopluk svein sven svetozar svyatoslav sylvain sylvester tadashi tadeas tadeusz tadhg taha
tahir takashi takeshi talal talha tamas tamati tane tao tapio taras tarek tarik tariq taro tarquin tarun ted teddy teemu tendai teo teodor
teodoro teofil terence terje terrance terrell terrence terry tesfaye teun tevita thabo thaddeus thaksin thanasis thanh themba theo theodor
theodore thibault thierry thomas thor thorbjorn thorsten tiago tiberio tibor tichomir tihomir tim timmy timo timotej timoteo timothy timur
tinashe tino tito tobi tobias tobin toby todd tom tomas tomasz tomislav tommaso tommy toni tony toomas torben torbjorn tore tormod torsten
toshio travis trent trevor tristan trond troy tshepo tuan tucker tudur tunde turgut tushar tyler tyron tyrone tyson ubaldo uche uday udo
ugo ulf ulises ulrich umair umar umberto umesh umut urho uriel usman uwe vaclav vadim valdas valdemar valentin valentino valeriy valery
valter varun vasant vasco vasil vasily vasyl vavrinec vegard velimir vendelin venkatesh vern verner vernon vicente victor vidar viggo
vijay vikas vikram viktor viliami vinay vince vincenc vincent vincenzo vinod virgil vishal vitali vitalii vitaliy vitaly vito vitor
vittorio vivek vlad vladimir vladimiro vladislav vlastimil vlastimir vojtech volker volodymyr voreqe vratislav vsevolod vuk vyacheslav
wade wahyu waldemar waldo waleed walid wallace walter waqar ward warren wasim wayan wayne wei weidong weldon wendell werner wes wesley
wilbert wilbur wilf wilfred wilfried wilhelm will willard willem william willie willy wim winfield winfried winston winthrop wiremu
wladimir wojciech wojtek wolfgang woodrow woody wyatt xander xavier xi xiaoming yahya yakov yannick yannik yannis yao yaroslav yash yasin
yasser yassin yassine yaw yevgeny yiannis yigal yitzhak yogesh yohannes yohei yoshihide younes young-soo yousef youssef yuichi yukio yunus
yuri yurii yuriy yusuf yusuke yves zach zachary zack zackary zafir zaid zakaria zakary zane zayd zbigniew zdenek zdenko zdravko zeke
zeljko zeyd zhang zhiqiang ziad ziyad zlatko zoltan zoran zubair zulfikar zvonimir`;

const FEMALE = `mohini aaliyah abbie abby abena abigail abimbola achieng ada adaeze adalberta adaora adela adelaida adelaide adele adelina adeline adina aditi
adriana adriane adrienne adrijana adwoa afra afua agata aglae agnes agnesa agnieszka agustina aida aiko aileen ailsa aimee aine aino aisha
aishwarya aisling akiko akinyi akosua alana alba alberta alberte albertina albertine albina alda alejandra aleksandra alena alenka
alessandra alessia alexa alexandra alexandrea alexandria alexandrine alexane alexanne alexia alexis aleyna alfreda alia alica alice alicia
alida alima alina aline alisa alisha alison alissa alix aliya aliyah alize alka allegra allison alma almaz alva alvina alya alycia alyson
alyssa alysson alzbeta amaka amal amalia amalie amalija amanda amara amata amaya amber ambra amelia amelie amie amina aminata amira amneh
amy ana anabel anabela anabelle anahera anais anamarija anastasia anastasiia anastasija anastazija anat andela andie andrea andreja
andrina aneta anette anezka angela angeles angelica angelika angelina angeline angelique angharad angie anica anika aniko anisa anissa
anita anja anjali anka ann ann-marie anna annabel annabell annabelle annalena anne anneke anneli annelie anneliese annetta annette anni
annie annika anouk antea antigone antje antoinette antonella antonia antonina anya aoi aoife aparna april arabella araceli arancha archana
ariadna ariadne ariana ariane arianna arielle arleen arlene armida aroha artemisa arwa arwen arya asha ashley asja asma assia assunta asta
astri astrid astrida asuka asya athena atieno audrey augusta augustina aurelia aurelie aurora aurore ava axelle aya ayana ayesha ayla
aylin aynur ayse ayu azadeh azra babs barb barbara barbora bea beata beate beatrice beatrix beatriz becca becky belen belinda bella
benazir benedetta benita bente berenice berit bernadette bernice berta bertha beryl bess bessie beth bethany betina betsy bettina betty
beulah beverly bhavna bianca bianka bibi bibiana bilqis bintou birgit birgitta blanca blanche blanka blazena blythe bodil bogdana bohdana
bohumila bohuslava bojana bonnie bonny borka bozena bozica bozidara brandi branimira branislava branka brankica bree brenda brenna brianna
brianne bridget bridie brigid brigida brigita brigitta brigitte britt brittany bronagh bronislava bronwen brooke bruna bryony bukola
busisiwe caitlin caitriona calista camila camilla camille candace candice caoimhe cara carina carla carlota carlotta carly carmel carmela
carmelita carmen carol carole carolina caroline carolyn carrie carys casandra cassandra cassandre cassie cataleya catalina caterina
catharina catherine cathleen cathy catrin catriona cecelia cecile cecilia cecilie cecily celeste celestine celia celina celine ceyda ceyla
ceylin chanel chantal charlene charlotte charmaine chelsea chelsey cherie cheryl chhaya chiamaka chiara chika chioma chipo chitra chloe
christa christabel christel christelle christen christiane christie christina christine christy chrystia ciara cicely cindy claire clara
clare clarice clarissa claudette claudia claudine clelia clemence clementina clementine cleo clodagh clotilde coco colleen concepcion
connie constance consuelo cora coral coralie corazon cordelia corinna corinne cornelia cosima courtney cristiana cristina crystal cynthia
dagmar dagmara dagny dahlia daisy dalibora daliborka dalida dalila damaris damiana damla danica daniela daniella danielle danijela danka
danuta daphne daphnee darcy daria dariana darija darina darinka dariya darja darla darlene davina dawn deanna deanne deb debbie debora
deborah debra deepa deepika defne deidre deirdre delfina delia delilah delores delphine delyth denisa denise dervla desiree devi devika
dewi diana diane dianna dianne dicle dilara dina dinah divna divya dixie dobromila dobroslava dolly dolores domenica dominika donata
donatella donna dora doreen dorina doris dorota dorotea doroteja dorothea dorothy dorte dot drahomira drahoslava dubravka dulce dunja
dusana ebba ebony eda edda edie edita edith edna eduarda edwina effie efua eija eileen eilidh eimear eira eithne ekaterina ela elaina
elaine elba eleanor eleanora eleanore elena elene eleni eleonora eleonore eleri elfrida eliana eliane elif elin elina eline elinor elisa
elisabeth elise eliska elissa eliza elizabeth elke ella ellen elli ellie elly elmira elodie eloisa eloise elsa elsie elspeth eluned elvira
elyssa elza elzbieta ema emanuela emelie emely emi emie emiko emilia emilie emiliia emilija emily emine emma emmanuelle emmie emmy enid
enola enya erica erika erin erma erna ernestine erzsebet esma esmeralda esperanza estefania estela estella estelle ester estera esther
eszter etela ethel etta eugenia eugenie eula eulalia eulalie eun-ji eunice eusebia eusebie eva evangeline eve evelin evelina eveline
evelyn evelyne evie evy ewa fabiana fabienne fabiola fadumo faith fannie fanny farah farida fatemeh fatima fatma fatou fatuma fay faye
fedora felicia felicie felicita femke fern fernanda ffion fidan filipa filippa filomena finja fiona flavia flavie fleur flo flora florence
florentina florina florine folake fran frances francesca francine francisca francoise frantiska franziska freda frederica frederique freya
frida frieda fumiko funmi funmilayo gabby gabriela gabriele gabriella gabrielle gabrijela gaia gail galina gayatri gayle geeta geetha
gemma genet genevieve georgette georgiana georgie georgina geraldine gerda germaine gertruda gertrude ghada ghislaine giada gianna gigi
gilda gill gillian gina ginger ginny giorgia giovanna gisela giselle gita gitta giulia giuliana gizela gladys glenda glenys gloria golda
goldie gordana grace gracie graciela grainne grazyna greta gretchen griselda guadalupe gudrun gulbahar gulcin gunhild gurpreet gwen
gwendolyn gwyneth hafsa haifa hailey hala haley halima halina hana hanan hanna hannah hanne harpreet harriet haruko hasna hattie haya
hayley hazel heather heba hedda hedwig hedy heidi heike helen helena helene helga helin helle heloise hema henrieta henrietta henriette
henrike hermina hermine hermione herta hester hetty hiba hilary hilda hilde hildegard hillary hina hine hira hiroko hiwot hoa hodan holly
honor hortense huda hulya huong hye-jin ida ifeoma ijeoma ilana ilaria ilayda ildiko ileana ilenia iliana ilona ilsa ilse iman imani imee
imelda imke imogen ina inara inaya indira ines inesa inez inga inge ingeborg ingrid ingrida inna ioana iolanda iona irem irena irene irina
iris irit irma irmgard isa isabel isabela isabell isabella isabelle isadora isidora isolde iva ivana ivanka ivanna iveta ivona ivonne
iwona izabela izabella izolda jacinda jacinta jacinthe jacki jackie jaclyn jacqueline jacquelyn jada jade jadranka jamila jana jane
janelle janet janette janice janie janina janine janka janna jarmila jaroslava jasmin jasmina jasmine jasna jaspreet jaya jayanthi jayda
jayne jazmin jean-anne jeanette jeanine jeanne jeannette jeannie jelena jelica jemima jen jenifer jenna jenni jennie jennifer jenny jeri
jess jessica jette ji-woo jiayi jil jill jillian joan joana joanie joann joanna joanne jocasta jocelyn jodi jodie joelle joely johanna
johanne jolana jolanda jolanta joleen jolene jolie jolien joline josefa josefin josefina josefine josephine josiane josie joumana jovana
joy joyce jozefina juana juanita judi judita judith judy juli julia juliana juliane julianna julianne julie juliet julieta juliette julija
juna june juno justina justine justyna jutta jyoti kadiatou kaia kaisa kaja kalpana kamala kamila kanchan kaori karen karima karin karina
karine karla karmela karolina karoline karyn kasia kassandra katalin katarina katarzyna kate kateryna katharina katharine katherine kathi
kathie kathleen kathryn kathy kati katie katinka katja katrin katrina katrine katy kavita kavitha kay kayla kaylee kayleigh kazuko keira
kelley kelli kellie kelly kelsey kendra kenza kerri kerry-ann kerstin keziah khadija khady kiana kiara kiera kiki kim-marie kimberly
kimiko kinga kira kiran kiri kirsi kirsten kirstie kirsty kitty klara klaudia klementyna komal kornelia krista kristen kristi kristie
kristin kristina kristine kristy krystal krystyna kvetoslava kyra kyung-hee laila lakshmi lalita lalitha lamia lana lara larisa larissa
lata latha latifa latoya laura laure lauren lauriane laurie laurine lauryn laverne lavinia layla lea leah leana leandra leann leanne leila
leilani lela lelia lena lene leni lenia lenka lenore lenya leona leoni leonie leonor leonora leontina leontine leopoldina lerato
leslie-ann leticia letitia letizia lexi lexie leyla lia liana liane libby lidia lidija lieselotte liesl lihua lila lili lilia lilian
liliana liliane lilith lilla lilli lillian lillie lilly lilou lily lina linda lindsay linn linnea liora lisa lisanne lisbeth lise
liselotte liset litzy liv liva livia liya liyana liz liza lize lizzie ljiljana ljuba ljubica lois lola loraine loredana lorena lorene
lorenza loretta lori lorna lorraine lorri lotta lotte lottie louella louisa louise lourdes lowri luana lubna lubomira luboslava luce lucia
luciana lucie lucienne lucija lucile lucille lucinda lucrezia lucy ludmila ludmilla ludovica luena luisa luise luiza lujza lulu luna lupe
luz lya lydia lydie lyla lyn lynda lyndsay lyndsey lynette lynn lynne lyra mabel mable macarena macy maddalena maddie madeleine madeline
madhuri madison mae maeve mafalda magali magda magdalena maggie mai maia maida mair maira mairead maisie maja majda makeda makena malala
malgorzata malia malika malin malina mallory malou malvina mamata mamie manal mandy manisha manju manon manpreet manuela mara marama
marcela marcelina marcella marcelle marcia maren margaret margareta margarete margarethe margarita margaux margery margie margita margot
margret margrethe marguerite mari maria mariah mariam mariama mariana marianna marianne maribel marica maricel marie marie-claire mariela
mariella marietta marija marika mariko marilena marilou marilu marilyn marina marine marion marisa marisol marissa marit marita mariya
marja marjan marjorie marla marlen marlena marlene marnie marsha marta martha marthe martina martine marwa mary maryam maryann maryanne
masa masha mathilda mathilde matilda matilde mattie matylda maud maude maura maureen mavis maxine maya mayra medha meena meenakshi meera
megan megane megawati meghan mei mei-ling meike meiling melania melanie melany melba melek melike melina melinda melis melisa melissa
melita mere meredith mererangi mererid merete merry merve meryem meryl mette mhairi mia micaela michaela michele michelle michiko mika
miki mila milada milana mildred milena milica milla millie milly miloslava mimi min-ji mina mindy minerva minnie mira mirabela miranda
miray mireille mirela mirella mireya miriam mirjam mirka mirna miroslava misty mitzi moira mollie molly mona monica monika monique
monserrat montserrat morag morgana moya mridula muna muriel mya myla mylene myra myriam myrna myrtle mónica nada nadezda nadezhda nadia
nadine nadja nahid naima najwa naledi namita nan nana nancie nancy nandini nanette naoko naomi naomie narcisa narges nasreen natacha
natalia natalie natalija natalya natasa natascha natasha nathalie nathaly navjot ndeye neda neelam neha nele nell nelli nellie nelly nena
nerea nerys nessa nettie neus neva nevena nevenka ngaire ngozi nia niamh nichole nicki nicola nicole nicolette nidia nieves nigar nigella
nika niki nikki nikolina nilda nina nirmala nisa nisha nita njeri nneka noelia noelle noemi noemie noha nokuthula nola nomsa nomvula nona
noor nora norah noreen noriko norma nour nthabiseng nuala nuria nusrat nyambura nyla oceane octavia odalys oddny odette odile ofelia
oksana olena olga olha oliva olive olivia oliwia olympia omolara oona oonagh ophelia oprah oriana orla orly orna ornella orsolya otilia
ottilie oumou oxana padma paige palesa pallavi palmira paloma pam pamela pamella pansy paola paolina parveen pascale patrice patricia
patricija patrizia patsy patti patty paula paulette paulina pauline pavlina pearl peg peggy pelagia pelagie penelope penny perla pernille
petra petronela petronella petula philippa phoebe phyllida phyllis pia pilar pippa pirjo polina polly pooja poonam poppy portia prabha
pratibha preeti prerna primrose prisca priscilla priska priti priya priyanka prudence putri queenie quiana rabia rachael rachel rachelle
radha radhika radmila rafaela ragnhild rahel raina raisa rajni ramona rana randi rani rania raphaelle raquel rasha rashmi reba rebeca
rebecca rebeka reem reena regan regina rekha remedios rena renae renata renate renee renu renuka reshma retno revathi rhea rhian rhiannon
rhoda rhona rhonda ria riana rika rima rina riona risa rita ritu ritva rivka roberta robyn rochelle rocio rodaba roisin rokhaya roksana
rolanda romana romina romy ronda ronja roopa rosa rosalia rosalie rosalind rosalinda rosalyn rosamund rosamunda rosana rosanna rosaura
rose roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina rosita roswitha roxana roxane roxanne roya roz rozalia rozina rubina
rufina rukhsana rukmini ruta rutendo ruth ruthie ruya ruza ruzena sabina sabine sabrina sachiko sade sadia sadie safiya saima sakura
saleha salimata sally salma salome salomea samanta samantha samar samara samia samira sanam sandhya sandra sandrine sangeeta sanja sanna
sanne santina saoirse sara sarah sarina sarita saroj saskia savannah savina savita scarlett seema sehar selamawit selena selene selin
selina selma seo-yeon serafina seren serena shabana shaina shalini shana shanaz shania shanice shanna shannon shanta shanthi shany shari
sharlene sharmila sharon sharron shauna shawna shayla shayna shazia sheela sheena sheila sheilah shelagh shelby shelia shelley shelly
sheri sherri sherrie sherry sheryl shiela shilpa shireen shirin shirley shobha shona shoshana shreya shukria shweta shyamala sian sibylle
sidonia sidonie siena sienna sigrid silja silje silke silvana silvia silvija simisola simona simone simran sinead siobhan sioned sirpa
sissel siti siv slavica slavka smriti sneha sofia sofie sofija solange soledad solveig sona sondra sonia sonja sonya soo-jin sophia sophie
soraya sorcha stacey stacie stacy stanislava stasa stefana stefani stefania stefanie steffi stella stephanie stephany stine subha sudha
sue suha sujata sukmawati sulochana suman sunanda sunita supriya susan susana susann susanna susannah susanne sushma susie suzan suzana
suzanne suzette suzi suzie svea svenja svetla svetlana swati sybil sylvana sylvia sylvie tabea tabitha tahira tala talia tallulah tamar
tamara tamia tamika tammy tamsin tania tanisha tanja tansy tanvi tanya tara tarja tasha tatiana tatjana tatyana tawny taylor tekla teodora
teona teresa teresita tereza teri terri tess tessa thalia thandi thandiwe thea thelma theodora theresa therese thora thuy tia tiana tiara
tiffany tigist tilda tilly timea tina titilayo titilope tomoko tonia tonja tonya topsy tori torill torunn tosca tove tracey traci tracy
trang tricia trine trish trisha trista trixie trudi trudy tuana turid tuula tuva tyra ulla ulrika ulrike uma una unni ursula usha uta ute
valentina valentyna valeria valerie valerija vanda vandana vanesa vanessa vani vania vashti vasilisa vasundhara veera vega velma venetia
venus vera verena verica verity verna veronica veronika veronique vesna vibeke vicki vickie vicky victoria vida vidya vijaya viktoria
vilma vimala vincenza viola violet violeta violette virginia virginie vita vittoria viv vivian viviana viviane vivien vivienne vladana
vladimira vladislava vlasta wafa waltraud wambui wanda wangari wanjiku wendi wendy whitney wiktoria wilhelmina willa wilma winifred winnie
winona xanthe xenia xiaoyan ximena xinyi xiomara yaa yamini yana yanan yara yasmin yasmine yasuko yekaterina yelena yetunde yingluck yoko
yolanda yolande yoshiko yuhan yulia yuliia yuliya yumi yuna yvette yvonne zadie zahra zainab zaira zaneta zara zawadi zdenka zdeslava
zehra zeinab zelda zelmira zena zenobia zephyr zeynep zhanna zina zinaida zita ziva zlata zlatica zlatka zodwa zoe zoey zofia zoja zora
zorica zorka zsofia zsuzsanna zuleika zuzana zuzanna`;

/** Names of men and women alike: they show a person and no more. */
const EITHER = `addison akos aleksa alex alexis ali anar anatolie andreea angel antonie arcadie arden ariel arin arsenie ashley atmaja aubrey avery ayan
aydan bela bobbie brandy cameron casey cecilio chandra charlie chris courtney dana dasa dilan dildar dominique doroteo drew efe esra evan
frankie georgia ghita greer habiba hadley hedi ira israel ivica ivy jaga jaime jamie janis janko janne jannis jean jesse jessie jindra jo
joanny jody joey jona jordan jordy jules kari kaya keiko kelly kendall kenzo kerry kim kiran kubra laurie laurin lee leigh leonida leslie
lindsay lindsey lou luan lynn mackenzie marine marlo mateja mercedes merle micah michal mija milota misha morgan nawal nevin nikita noam
parker pat paulin pravoslav quinn rahmi rama reggie rene riley robbie robin ronnie rosario rowan ruby sabino safa sam sammy sandy sasa
sascha sasha scottie shannon simone skye skyler soma stacey stacy tasnim taylor terry tommie toni tracey tracy val vanja wallis yael yuki
zana`;

const table = new Map<string, "m" | "f" | "?">();
for (const name of MALE.split(/\s+/)) table.set(name, "m");
for (const name of FEMALE.split(/\s+/)) table.set(name, "f");
for (const name of EITHER.split(/\s+/)) table.set(name, "?");

/** "m", "f" or "?" (either) for a common given name in lower case; undefined for all others, which says nothing. */
export function givenNames(lower: string): "m" | "f" | "?" | undefined {
  return table.get(lower);
}
