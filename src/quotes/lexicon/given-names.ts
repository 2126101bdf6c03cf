const MALE = `abhijit abhishek aditya ajit alok ameya amitabh ankur anupam ashwin avinash balaji bhaskar chetan chirag deepak dev dhruv dilip
dinesh ganesh gaurav gautam girish gopal govind harish hemant himanshu jagdish jayant jitendra kailash kamal karan kartik kishore
krishna kunal lalit madhav madhusudan mahesh manish manmohan manoj mohan mohit mukesh murali nagesh naresh narendra naveen nikhil
nilesh nitin omkar parag pankaj pavan prabhakar pradeep prakash pramod pranav prasad prashant praveen raghav raghavendra rahul raj rajan
rajeev rajendra rajesh rajiv rakesh ram raman ramesh ranjit ravi rohan rohit sachin sameer sandeep sanjay sanjeev santosh satish
shankar sharad shashi shiv shyam siddharth sourav srinivas subhash subramanian sudhir sumit sunil suresh surendra tarun tushar uday
umesh vasant venkatesh vijay vikas vikram vinay vinod vishal vivek yash yogesh andy aaron abdul abdullah abe abel abraham adam adolfo adrian agustin ahmad ahmed aidan akira alan alasdair alastair albert alberto
alec alejandro aleksandar aleksander aleksandr aleksey alessandro alex alexander alexandre alexei alexey alfonso alfred ali
alireza alistair allan allen alois aloysius alphonse alton alvaro alvin amadou amari ambrose amir amit amos anand anatol anatoly
anders andre andreas andrei andres andrew andrey andrii andriy andy angelo angus anil ankit anselm anthony antoine anton antonio
antony anwar archie ari aric arjen arjun armando armin arne arno arnold arron arsen artem arthur artur arun arvind asher ashok
ashraf asif atsushi august augustine aurelien austin axel azad aziz barack barry bart bartosz bashar basil bassem bastian ben
benedict benedikt benito benjamin bennett benny bernard bernd bernhard bernie bert bilal bill billy birger bjorn björn blake bob
bobby bogdan boris boyd brad bradford bradley brady bram brandon branko brendan brendon brent brett brian brock bruce bruno bryan
bryce burak burt byron byung caleb calvin cam cameron carl carlo carlos carlton carroll carsten cary casimir cassius cecil cedric
celso cesar chad chandler charles charlie chase chauncey chester chet chidi chinedu chris christian christoph christophe
christopher christos chuck cillian clark claude claudio claus clay clayton clement cliff clifford clint clinton clive clyde cody
cole colin colm connor conor cormac cornelius cory cosmo craig cristian cristiano curt curtis cyril cyrille cyrus dafydd daichi
dale dalton damian damien damir damon dan daniel daniele danny dante darius dariusz darnell darrell darren darwin daryl dave david
davide davis dean deepak delroy demetrius denis dennis denys derek dermot derrick desmond dev devin dewey dexter dick diego dieter
dilip dimitri dinesh dion dirk djibril dmitri dmitriy dmitry dmytro dominic dominik don donal donald donovan dorian doug douglas
doyle duane duncan dustin dwayne dwight dylan eamon eamonn earl ed eddie eddy edgar edgardo edmund edoardo edson eduard eduardo
edward edwin efrain einar eirik ejaz elbert eli elias elijah elio elliot ellis elmer elon emanuel emeka emil emile emilio emmanuel
emmett emre enda enrico enrique enver enzo eoin ephraim erdem eric erich erik erling ernest ernesto ernie ernst errol erwin
esteban ethan etienne eugen eugene evan everett evgeny ezequiel ezra fabian fadi faisal farid farouk faustino fausto federico
fedor felipe felix ferdinand ferenc fergal fergus fernand fernando ferran fidel filip finn fintan flavio fletcher florent florian
floyd forrest francesco francis francisco franck franco frank franklin franz fraser fred freddie freddy frederic frederick
fredrick fredrik friedrich fritz fuad fyodor gabor gabriel gael galen gareth garrett garth gary gaston gavin gavriel geert genaro
gene gennady geoff geoffrey georg george georges georgi geraint gerald gerard gerardo gerhard germain gerry giacomo gianni gideon
gil gilbert gino giorgio giovanni giuliano giulio giuseppe gleb glen glenn gonzalo goran gordon gottfried graham grant greg gregg
gregor gregory griffin grigory guido guillaume guillermo gunnar gunter gus gustav gustavo guus guy gwyn gyorgy günter habib hakan
hakim hal hamdullah hamid hamish hamza hank hans harald hari haris harish harley harold harris harry haruki harvey hasan hassan
hayden haydn hector heiko heinrich heinz helmut hendrik henning henri henrik henry henryk herb herbert heriberto herman hermann
hideo hiroshi homer horst hossein howard howie hubert hugh hugo humberto hussain hussein hyun iain ian ibrahim ibrahima ichiro
idris ignacio igor ihor ikram ilan ilya imran imre indra ingo ioan ion irakli irfan irving irwin isaac ishmael isidro islam ismael
ismail istvan ivan ivor iwan jacek jack jackson jacob jacques jad jafar jagdish jaime jairo jake jakob jakub jamaal jamal james
jamie jamil jan jang janos jared jarrett jarrod jason jasper javad javier jaxon jay jayden jean jed jeff jeffery jeffrey jens
jerald jeremiah jeremy jermaine jerome jerrod jerry jesse jesus jianguo jim jimmy jiri joachim joao joaquin jobe jochen joe
joel joerg johan johann johannes john johnny jon jonah jonas jonathan jonny jordan jorge jose josef joseph josh joshua jozef juan
juergen jules julian julien julio julius junichi jurgen justin jusuf jörg jürgen kaan kabir kacper kai kaito kamal kamil karim
karl karsten kasim kaspar katsuya keegan keenan keir keith kelvin kemal ken kendrick kenji kenneth kenny kent kenta kermit kester
kevan kevin khaled khalid kieran kim kirby kirill kirk klaus kobe kofi konrad konstantin kris kristian kristof kunal kurt kwame
kwesi kyle kyrylo ladislav lajos lalit lamar lamine lamont lance landon larry lars laszlo laurence laurent laurits lawrence lee
leif leland lenny leo leon leonard leonid leopold leroy leslie lester lev levi lewis liam lindsey linus lionel lloyd logan loic
lonnie loren lorenzo lothar louis lowell luc luca lucas ludovic ludwig luis luiz lukas luke lutz lyle lyndon maarten maciej mack
mahmoud maik makoto malachy malcolm malik mamadou manfred manish manny manoj mansour manuel marat marc marcel marco marcos marcus
marek mariano mario marius mark markus marlon marshall martin marty marvin marwan masahiro massimo mateo mathew mathias mathieu
mats matt matteo matthew matthias mattias maurice mauricio maury max maxim maxime maximilian mehdi mehmet mel mervyn michael
michal micheal michel micheál michiel mick miguel mihai mikael mike mikel mikhail mikhailo miklos milan miles milos milton mircea
miroslav mitch mitchell mitsuo moctar modibo mohamed mohammad mohammed mohan mohsen moises monty moritz morris mort morten moses
moussa muhammad murat murray mustafa mykhailo mykola nabil naoki narendra naseem nasser nathan nathaniel naveed neal neculai ned
neil nelson nestor neville niall nicholas nick nicolae nicolai nicolas niels nigel nikhil nikita niklas nikola nikolai nikolaus
nikolay nils nino nnamdi noah noboru noe noel nolan norbert norm norman nuno obed octavio odin olaf olav ole oleg olegario oleh
oleksandr oleksii oleksiy oliver olivier olof oluwaseun omar omid oren orlando orson orville osama oscar oskar osman ossie oswald
otis otto ove owain owen ozan pablo padraig paolo parviz pascal pasquale pat patricio patrick patrik paul pauli paulo pavel pavlo
peder pedro pekka pelle per percy perry petar pete peter petr petro petros petteri phelim phil philip philipp philippe phillip
pierluigi pierre pieter pinchas piotr placido porter pradeep prakash pranav prem preston qasim quentin quincy quinton radek rafael
rafi rafiq raheem rahul raimund rainer raj rajesh rakesh ralf ralph ramesh rami ramiro ramon ramzi randall randolph randy ranjit
raoul raphael rashad rashid rasmus raul ravi ray raymond reggie reginald reid reiner reinhard rene rené rex reza rhys ricardo rich
richard rick ricky rico rishi rob robbie robert roberto robin rocco rocky rod roddy rodney rodrigo rogelio roger rohan rohit
roland rolando rolf rollo romain roman romeo romulo ron ronald ronan ronnie ronny rory roscoe rosendo ross roy royce ruben rudi
rudolf rudolph rudy rufus rune rupert rurik ruslan russell rusty ryan ryo ryszard saad saeed sajid salim salman salvador salvatore
sam sami samir samuel sandeep sandor sandro sanford sanjay santiago santo santos satoshi saul scott scotty seamus sean sebastian
selim selwyn senthil seppo serge sergei sergej sergey sergio serhii serhiy seth seumas shaheen shahid shane shaun shawn sheldon
sherman shigeru shimon shinzo shlomo shmuel sid sidney siegfried sigmund sigurd silas silvester silvio simeon simon slava slobodan
sonny soren spencer spiros stan stanislav stanley stanton stavros stefan stefano stefanos steffen stellan stephan stephane stephen
sterling steve steven stewart stig stuart sulaiman suleiman sunil suresh svein sven svyatoslav sylvain sylvester tadashi tadeusz
taha takashi takeshi talal tamas tapio taras tarek tariq taro tarquin ted teddy teemu terence terrence terry teun thabo thaddeus
thanasis theo theodore thibault thierry thomas thor thorbjorn thorsten tiago tibor tim timo timothy timur tino tito tobi tobias
tobin todd tom tomas tomasz tommaso tommy toni tony toomas torben tore tormod torsten toshio travis trent trevor tristan tucker
turgut tyler tyrone tyson ubaldo udo ugo ulf ulises ulrich umar umberto urho usman uwe vaclav vadim valdas valentin valentino
valeriy valery varun vasily vasyl vegard vern vernon vicente victor vidar vijay vikram viktor vinay vince vincent vinod virgil
vitali vitalii vitaliy vitaly vitor vittorio vivek vlad vladimir vojtech volker volodymyr vyacheslav wade waldemar waldo waleed
walid wallace walter ward warren wasim wayan wayne weldon wendell werner wes wesley wilbert wilbur wilf wilfred wilfried wilhelm
will willard willem william willie willy wim winfield winfried winston winthrop wladimir wojciech wolfgang woody wyatt xavier xi
yakov yannick yannis yaroslav yash yasin yasser yevgeny yiannis yigal yitzhak yohei yoshihide yousef youssef yuichi yukio yunus
yuri yurii yuriy yusuf yves zach zachary zack zaid zakaria zane zbigniew zdenek zeke zeljko zhang ziad zoltan zoran`;

const FEMALE = `aditi aishwarya alka anjali aparna archana asha bhavna chhaya chitra deepa deepika divya gayatri geeta geetha hema indira jaya
jayanthi jyoti kalpana kamala kanchan kavita kavitha kiran komal lakshmi lalitha lata latha madhuri mamata manisha manju medha meena
meenakshi meera mridula namita nandini neelam neha nirmala nisha nita padma pallavi poonam pooja prabha pratibha preeti priya priyanka
radha radhika rajni rani rashmi rekha renu revathi ritu roopa sandhya sangeeta sarita saroj savita shabana shalini shanta sharmila
sheela shilpa shobha shreya shweta smriti sneha subha sudha sujata sulochana suman sunanda sunita supriya sushma swati tanvi uma usha
vandana vani vasundhara vidya vijaya vimala yamini abbie abby abigail ada adela adelaide adele adelina adriana adriane agnes aiko aileen aimee aine aisha akiko alana alba aleksandra
alessandra alessia alexa alexandra alexandria alexis alia alice alicia alina alisha alison alix allegra allison alma alva alyson
alyssa amal amanda amaya amber amelia amelie amina amira amneh amy ana anabel anais anastasia anastasiia anat andie andrea anette
angela angeles angelica angelika angelina angie anika aniko anisa anita anja anka ann ann-marie anna annabel annabelle annalena
anne anneke anneli anneliese annetta annette annie annika antje antonella antonia antonina anya aoife april arabella araceli
arancha ariadne ariana arielle arleen arlene arwa asha ashley asma assia asta astri astrid asuka athena audrey aurelia aurora ava
aya ayesha ayse azadeh babs barb barbara bea beata beate beatrice beatrix becca becky belen belinda bella benedetta benita
berenice berit bernadette bernice bertha bess bessie beth bettina betty beverly bianca bibi birgit birgitta blanca blanche blythe
bogdana bonnie bonny branka bree brenda brenna brianna brianne bridget bridie brigid brigida brigitte brittany brooke bryony
caitlin caitriona calista camila camilla camille candace candice caoimhe cara carina carla carlotta carly carmel carmela carmelita
carmen carol carole carolina caroline carolyn carrie cassandra caterina catharina catherine cathleen cathy catriona cecile cecilia
cecily celeste celia celine chanel chantal charlene charlotte charmaine chelsea chelsey cherie cheryl chiara chika chloe christa
christabel christel christen christiane christie christina christine christy chrystia ciara cicely cindy claire clara clare
clarice clarissa claudette claudia clemence clementine cleo clodagh coco colleen concepcion connie constance consuelo cora coral
cordelia corinna corinne cornelia cosima courtney cristina crystal cynthia dagmar dagny dahlia daisy danica daniela danielle
danuta daphne darcy daria dariya darlene davina dawn deanna deanne deb debbie deborah debra deepa deidre deirdre delia delilah
delphine denisa denise dervla desiree devi devika diana diane dina dinah dixie dolly dolores dominika donatella donna dora doreen
doris dorota dorothea dorothy dorte dot dulce dunja ebba ebony edda edie edith edna edwina effie eileen eimear eira eithne
ekaterina elaina elaine elba eleanor eleanora elena elene eleni eleonora eliana elin elina elisa elisabeth elise elissa eliza
elizabeth elke ella ellen ellie elodie eloise elsa elsie elspeth elvira emi emilia emilie emiliia emily emine emma emmanuelle emmy
enid erica erika erin erna ernestine esperanza estefania estela estelle esther ethel etta eugenia eugenie eulalia eunice eva
evangeline eve evelyn evie ewa fabiana fabienne faith fanny farah farida fatemeh fatima fatou fay faye fedora felicia fern
fernanda filippa fiona fleur flo flora florence fran frances francesca francine franziska freda frederica frederique freya frida
frieda gabby gabriela gabriele gabrielle gaia gail galina gemma genevieve georgette georgiana georgie georgina geraldine germaine
gertrude ghada ghislaine gianna gigi gill gillian gina ginger ginny giorgia giovanna gisela giselle gitta giulia glenda glenys
gloria golda goldie grace graciela grainne greta gretchen guadalupe gudrun gwen gwendolyn gwyneth haifa hala haley halima halina
hana hanan hanna hannah hanne harriet hattie haya hazel heather hedda hedwig hedy heidi heike helen helena helene helga henrietta
henrike hermione hester hetty hiba hilary hilda hilde hildegard hillary hiroko holly honor huda ida ilana ilaria ileana ilona ilse
iman imelda imogen ina indira ines inez inga inge ingeborg ingrid ioana iona irena irene irina iris irit irma irmgard isa isabel
isabella isabelle isadora isolde ivana ivanka ivonne iwona izabela jacinda jacinta jacki jackie jaclyn jacqueline jacquelyn jada
jade jamila jana jane janelle janet janette janice janie janina janine janna jasmin jasmine jayne jean-anne jeanette jeanine
jeanne jeannette jeannie jelena jemima jen jenifer jenna jenni jennie jennifer jenny jeri jess jessica jette jill jillian joan
joanie joann joanna joanne jocasta jocelyn jodi jodie joelle joely johanna johanne joleen jolene josefina josefine josephine josie
jovana joy joyce juana juanita judi judith judy juli julia juliana juliane julianna julianne julie juliet julija june juno jutta
kaja kamala kaori karen karima karin karina karla karolina karyn kasia katalin katarina katarzyna kate kateryna katharina
katharine katherine kathi kathie kathleen kathryn kathy kati katie katinka katja katrin katrina katy kay kayla kayleigh keira
kelli kelly kelsey kendra kerri kerry-ann kerstin keziah khadija kiera kiki kim-marie kimberly kimiko kinga kirsi kirsten kirstie
kirsty kitty klara klaudia krista kristen kristi kristin kristina kristy krystal krystyna kyra lakshmi lana lara larissa latifa
latoya laura lauren laurie lavinia layla lea leah leanne leila leilani lela lena lenka lenore leona leonie leonora leslie-ann
leticia lexi leyla lia liane libby lidia lieselotte liesl lila lilia lilian liliana lilith lilli lillian lilly lily lina linda
lindsay linnea liora lisa lise liset litzy livia liz liza lizzie lois lola loraine loretta lori lorna lorraine lorri lotta lotte
lottie louella louisa louise lourdes luana lubna lucia luciana lucie lucille lucinda lucrezia lucy ludmila ludmilla luisa luise
lulu luna lupe luz lydia lyla lyn lynda lyndsay lyndsey lynette lynn lynne lyra mabel macarena maddalena maddie madeleine madison
mae maeve magda magdalena maggie mai maia maisie maja makena malala malin mallory manal mandy manuela mara marcela marcella
marcelle marcia margaret margarete margarethe margarita margaux margery margie margot margret margrethe maria mariah mariam
mariana marianna marianne maribel maricel marie marie-claire mariela marietta marika mariko marilu marilyn marina marine marion
marisa marisol marissa marit marita mariya marja marjan marjorie marla marlena marlene marnie marsha marta martha martina martine
mary maryam maryanne masha matilda matilde maud maude maura maureen mavis maxine maya mayra megan meghan mei melania melanie
melina melinda melisa melissa meredith merete merry meryl mia micaela michaela michele michelle michiko mika miki mila mildred
milena milica millie milly mimi mina mindy minerva minnie mira miranda mireille mirela mireya miriam mirjam misty mitzi moira
mollie molly mona monica monika monique montserrat morag morgana moya muna muriel myra myriam myrna myrtle mónica nada nadezhda
nadia nadine nadja nahid naima najwa nan nana nancie nancy nanette naoko naomi narges nasreen natacha natalia natalie natalya
natascha natasha nathalie nathaly neha nele nell nellie nelly nena nerys nessa nettie neus ngozi nia niamh nicki nicola nicole
nicolette nidia nieves nigella niki nikki nilda nina nisha nita noelle noemi noor nora norah noreen noriko norma nour nuala nuria
nyla octavia odalys oddny odette odile ofelia oksana olena olga olha olive olivia olympia oona oonagh ophelia oprah oriana orla
orly orna ottilie paige palmira paloma pam pamela pamella pansy paola paolina parveen pascale patrice patricia patsy patti patty
paula paulette paulina pauline pearl peg peggy penelope penny perla pernille petra petronella petula philippa phoebe phyllida
phyllis pia pilar pippa polina polly pooja poppy portia prerna primrose prisca priscilla priti prudence queenie quiana rabia
rachael rachel rachelle radhika raisa ramona rana randi rania raquel rasha reba rebecca reem reena regan regina rekha remedios
rena renae renata renate renee renuka reshma rhea rhiannon rhoda rhona rhonda ria rika rina riona risa rita rivka roberta robyn
rochelle rocio rodaba roisin rolanda romana romina romy ronda ronja rosa rosalia rosalie rosalind rosalyn rosamund rosana rosanna
rosaura rose roseanne rosella roselyn rosemary rosetta rosie rosina rosita roswitha roxanne roya roz rubina rukmini ruta ruth
ruthie sabina sabine sabrina sade sadie safiya sakura saleha sally salma salome samantha samara samira sanam sandra sanja sanna
sanne saoirse sara sarah sarina sarita saskia savannah seema sehar selena selma serena shana shanaz shania shanice shannon shanthi
shari sharlene sharon sharron shauna shawna shayla sheena sheila sheilah shelagh shelby shelley sheri sherri sherrie sherry shiela
shilpa shirin shirley shona shoshana shreya shukria shyamala sian sibylle siena sienna sigrid silja silke silvana silvia simona
simone sinead siobhan sissel siv sofia sofie solange soledad solveig sondra sonia sonja sophia sophie soraya sorcha stacey stacie
stacy stefani stefania stefanie steffi stella stephanie stephany stine sue sunita susan susana susann susanna susannah susanne
susie suzan suzana suzanne suzette suzi suzie svea svenja svetla svetlana swati sybil sylvana sylvia sylvie tabitha tahira tala
talia tallulah tamar tamara tamika tammy tamsin tania tanisha tanja tansy tanya tara tarja tasha tatiana tatjana tatyana tawny
taylor teodora teresa teresita teri terri tess tessa thandi thandiwe thea thelma theodora theresa therese thora tia tiffany tilda
tilly tina tonia tonja tonya topsy tori torunn tosca tove tracey traci tracy trine trish trisha trista trixie trudi trudy tuva
tyra ulla ulrike una ursula uta ute valentina valentyna valeria valerie valerija vanessa vania vashti veera vega velma venetia
venus vera verena verity verna veronica veronika vesna vibeke vicki vickie vicky victoria vida viktoria vilma viola violet violeta
virginia vita viv vivian viviana viviane vivien vivienne vlasta wafa waltraud wanda wangari wendi wendy whitney wilhelmina willa
wilma winifred winnie winona xanthe xenia ximena xiomara yana yara yasmin yasmine yasuko yekaterina yelena yetunde yoko yolanda
yolande yulia yuliia yuliya yumi yvette yvonne zadie zahra zainab zara zelda zena zephyr zeynep zhanna zina zita zoe zofia zora
zorica zsofia zuleika zuzana`;

/** Names of men and women alike: they show a person and no more. */
const EITHER = `addison alex alexis ali andreea angel arden ariel ashley aubrey avery cameron casey charlie chris courtney dana dominique drew
evan frankie georgia greer hadley ira israel ivy jaime jamie jean jesse jo jessie jody jordan jules keiko kelly kendall kerry kim
kiran laurie lee leigh leslie lindsay lindsey lou lynn mackenzie marine mercedes merle micah michal misha morgan nikita parker pat
quinn reggie rene riley robbie robin ronnie rosario rowan ruby sam sandy sascha sasha shannon simone skye skyler stacey stacy
taylor terry toni tracey tracy val wallis yael yuki`;

const table = new Map<string, "m" | "f" | "?">();
for (const name of MALE.split(/\s+/)) table.set(name, "m");
for (const name of FEMALE.split(/\s+/)) table.set(name, "f");
for (const name of EITHER.split(/\s+/)) table.set(name, "?");

/** "m", "f" or "?" (either) for a common given name in lower case; undefined for all others, which says nothing. */
export function givenNames(lower: string): "m" | "f" | "?" | undefined {
  return table.get(lower);
}
