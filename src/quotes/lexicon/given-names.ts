const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro aleksandr aleksander aleksey alessandro alex
alexander alexandre alexei alexey alfred ali alireza allan allen alvaro amir anatoly anders andre andreas andrei andres andrew andrey
andriy andrii angelo ankit anthony anton antonio antony ari arjun armin arnold arthur artem artur arun asif august austin axel barack
barry bashar bassem ben benedict benjamin benny bernard bernd bernhard bernie bert bill billy björn blake bob bobby boris brad bradley
brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos carsten cesar chad charles charlie
chester chris christian christoph christophe christopher chuck claude claudio clifford clint clive colin connor conor craig curtis
cyril cyrus dale damian damien dan daniel daniele danny darren daryl dave david davide dean denis dennis denys derek dick diego dieter
dimitri dirk dmitri dmitriy dmitry dmytro dominic dominik don donald doug douglas duncan dustin dwight dylan ed eddie edgar eduardo
edward edwin elias elijah elliot elon emanuel emil emilio emmanuel enrico enrique enver eric erich erik ernest ernesto ernst ethan
eugene evan evgeny ezra fabian faisal fedor felipe felix ferdinand fernando filip florian floyd francesco francis francisco franck
franco frank franklin franz fred frederic frederick fredrik friedrich fritz fuad fyodor gabriel gareth gary gavin gene geoff geoffrey
georg george georges georgi gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn gleb gordon graham grant greg
gregory guido guillaume guillermo günter gunter guy hamdullah hamid hans harald harold harris harry harvey hasan hassan hector heiko
heinrich heinz helmut henning henri henrik henry herbert herman hermann horst howard hubert hugh hugo hussein ian ibrahim igor ihor
ilya imran ingo isaac ismail ivan jack jackson jacob jacques jaime jake jakob jamal james jamie jan jared jason javier jay jean jeff
jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jo joachim joao jochen joe joel johan johann johannes john johnny jon jonas
jonathan jordan jorge jörg jose josef joseph josh joshua juan jules julian julien julio julius jürgen jurgen justin kai kamal karim
karl karsten keir keith ken kenneth kent kevin khaled khalid kim kirill kirk klaus konrad konstantin kurt kyle kyrylo lance larry lars
laurent laurence lawrence lee leo leon leonard leonid leroy leslie levi lewis liam lindsey lloyd lorenzo lothar louis luc luca lucas
luis luiz lukas luke lutz mack mahmoud malcolm manfred manuel marc marcel marco marcos marcus mario marius mark markus martin marty
marvin mateo mathew mathias mathieu matt matteo matthew matthias maurice mauricio maury max maxim maximilian mehmet mel michael michal
micheál michel mick miguel mikael mike mikhail mikhailo milan miles milton mitch mitchell mohamed mohammad mohammed mohammad monty
moritz morris muhammad mustafa mykhailo mykola narendra nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikita
nikolai nikolay nikolaus noah noel norbert norman olaf oleg oleh oleksandr oleksii oleksiy oliver olivier omar oscar oskar otto owen
pablo paolo pascal pat patrick patrik paul paulo pavel pavlo pedro per peter petr petro phil philip philipp philippe phillip pierre
pieter piotr rafael rahul rainer ralf ralph ramon randall randy raphael rashid raul ray raymond reid reiner reinhard rené rene rex
ricardo rich richard rick ricky rishi rob robbie robert roberto robin rod rodney rodrigo roger rohan roland rolf roman ron ronald
ronnie ross roy ruben rudi rudolf rupert ruslan russell ryan salman salvador sam samir samuel sandro santiago saul scott sean
sebastian serge sergei sergej sergey sergio serhii serhiy seth shane shaun shawn shinzo sidney silvio simon spencer stan stanislav
stanley stefan stefano steffen stephan stephane stephen sterling steve steven stewart stuart suleiman sven svyatoslav tariq taras ted
terrence terry theo theodore thierry thomas thorsten tim timo timothy tobias todd tom tomas tommy toni tony torsten travis trevor
tristan tyler udo ulrich uwe vadim valentin valeriy valery vasily vasyl victor vikram viktor vince vincent vitali vitalii vitaly
vitaliy vlad vladimir volker volodymyr vyacheslav waldemar wallace walter warren wayne werner wes wesley wilfried wilhelm will william
willie winston wladimir wolfgang xavier xi yaroslav yasser yuri yuriy yurii yusuf yves zachary zhang`;

const FEMALE = `abby abigail ada adele adriana agnes aisha alana alexandra alexandria alexis alia alice alicia alina alison allison alma alyssa
amanda amber amelia amina amneh amy ana anastasia andrea angela angelika angelina anita anja ann anna annalena anne anneliese annette
annie antje antonia april ariana arlene ashley astrid audrey ava barbara beate beatrice beatrix becky bernadette bernice beth betty
bettina beverly birgit bonnie brenda brianna bridget brigitte brittany camila carla carmen carol carole carolina caroline carolyn
carrie cassandra catherine cathy cecilia charlotte chelsea cheryl chloe christa christiane christina christine chrystia cindy claire
clara clare claudia colleen connie constance corinna courtney crystal cynthia daniela danielle daria dawn deborah debbie debra delia
denise diana diane dolores donna doris dorothea dorothy eileen elaine eleanor elena elisabeth elise elizabeth elke ella ellen elsa
emily emma erica erika erin esther eva evelyn faith fatima felicia fiona florence frances francesca franziska freya gabriela gabriele
gabrielle gail geraldine gina giorgia gisela gloria grace greta gretchen gwen hannah hanna heather heidi heike helen helena helene
helga hilary hillary holly ilona ines inga inge ingrid irene irina iris irma isabel isabella isabelle ivanka jackie jacqueline jana
jane janet janice janine jasmine jean-anne jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna josephine joy
joyce juanita judith judy julia juliana julie juliet julija june jutta kaja kamala karen karin karina karla kate katarina katharina
katherine kathleen kathryn kathy katie katja katrin kayla kelly kerstin kim-marie kimberly kirsten kristen kristin kristina laura
lauren laurie leah lena leslie-ann leticia liane lillian lily linda lindsay lisa liz lois lori lorraine louise lucia lucy lydia lynn
maddie madeleine madison maggie malala mandy margaret margarita margot maria mariam marianna marianne marie marilyn marina marine
marion marisa marjorie marlene marta martha martina mary maureen maya megan meghan melania melanie melinda melissa mia michaela
michele michelle mila mildred miranda miriam moira molly mona monica monika mónica nadia nadine nancy naomi natalia natalie natalya
natasha nathalie nicole nicola nikki nina nora norma octavia olena olga olha olivia oksana oprah pamela patricia patty paula pauline
peggy penny petra phyllis polina priscilla priti rachel ramona rebecca regina renate renata rhonda rita roberta rodaba romina rosa
rosalind rose rosemary roxanne ruth sabine sabrina sadie sally samantha sandra sanna sara sarah saskia savannah sehar selena shannon
sharon sheila shelby sherry shirley shyamala sigrid silke silvia simone sofia sonia sonja sophia sophie stacey stacy stefania
stefanie stella stephanie sue susan susanna susanne suzanne svetlana svenja sylvia tamara tammy tanja tanya tara tatiana tatyana
taylor teresa theresa therese tiffany tina tracey tracy trisha ulrike ursula uta ute valentina valerie vanessa vera verena veronica
veronika victoria viktoria virginia vivian wanda wendy whitney yelena yolanda yulia yuliia yuliya yvette yvonne zephyr zoe`;

/** Names of men and women alike: they show a person and no more. */
const EITHER = `alex ali angel ariel ashley avery cameron casey charlie chris courtney dana drew evan jamie jean jesse jessie jody jordan jules
kelly kerry kim laurie lee leslie lindsey lynn micah misha morgan nikita pat quinn rene riley robin sam sandy sasha shannon skyler stacey stacy
taylor terry tracey tracy`;

const table = new Map<string, "m" | "f" | "?">();
for (const name of MALE.split(/\s+/)) table.set(name, "m");
for (const name of FEMALE.split(/\s+/)) table.set(name, "f");
for (const name of EITHER.split(/\s+/)) table.set(name, "?");

/** "m", "f" or "?" (either) for a common given name in lower case; undefined for all others, which says nothing. */
export function givenNames(lower: string): "m" | "f" | "?" | undefined {
  return table.get(lower);
}
