/**
 * Given names that are one name in several spellings or languages. A shared row is a hint, never proof:
 * speakers whose given names merely share a row join only where their roles agree too.
 */
const rows = `
dmitry dmitri dmitriy dmitrij dmytro dzmitry
sergei sergey sergiy serhii serhiy sergej siarhei
vladimir volodymyr wladimir uladzimir
alexander alexandr aleksandr aleksander oleksandr alyaksandr aliaksandr alex
alexei aleksei alexey aleksey oleksii oleksiy alexej
mikhail mykhailo michail mikhailo mihail
nikolai nikolay mykola nikolaj
andrei andrey andrii andriy andrej
yuri yury yurii yuriy iurii juri
yulia julia yuliia yuliya iuliia
ekaterina kateryna yekaterina katerina
maria mariya mariia marija
vitali vitaly vitalii vitaliy
igor ihor
oleg oleh
yevgeny evgeny evgeni yevgeni yevhen yevgeniy
pavel pavlo
pyotr petr petro piotr
vasily vasyl vasiliy vasili
viktor victor
anatoly anatolii anatoliy anatoli
valery valerii valeriy valeri
gennady hennadii gennadiy
konstantin kostiantyn konstantyn
denis denys
artem artyom artiom
kirill kyrylo
mohammed muhammad mohamed mohammad muhammed
joseph joe
william bill will
robert bob rob
richard rick dick
michael mike
thomas tom
james jim jimmy
elizabeth liz beth
katherine catherine kate kathy
daniel dan danny
anthony tony
edward ed eddie
benjamin ben
christopher chris
samuel sam
steven stephen steve
timothy tim
patrick pat
gregory greg
jeffrey jeff geoffrey geoff
kenneth ken
lawrence larry
matthew matt
nicholas nick
andrew andy
charles charlie chuck
deborah debbie
susan sue
jennifer jen
`;

const rowOf = new Map(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const names = row.split(" ").map(skeleton);
      return names.map((name) => [name, names[0]!] as const);
    }),
);

/** What all transliterations of a lower-case Latin name share: one letter for i, y and j, none doubled. */
function skeleton(name: string): string {
  return name
    .replace(/[iyj]+/g, "i")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/(.)\1/g, "$1");
}

/** What names the row that a lower-case Latin given name stands in; one that stands in none is a row of its own. */
export function givenNameRow(name: string): string {
  const bones = skeleton(name);
  return rowOf.get(bones) ?? bones;
}
