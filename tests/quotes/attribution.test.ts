import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotes } from "../../src/quotes/find-quotes.ts";

/** What is found, as "speaker | kind | words"; for mixed and partial quotes the marked words. */
function found(text: string, language = "en"): string[] {
  return findQuotes({ text, language }).map((q) => `${q.speaker?.name ?? "?"} | ${q.kind} | ${q.text}`);
}

const CASES: Record<string, [text: string, expected: string[]][]> = {
  "said-after": [
    ["“The bridge is closed,” Maria Lopez said.", ["Maria Lopez | direct | The bridge is closed,"]],
    ["“The bridge is closed,” said Maria Lopez.", ["Maria Lopez | direct | The bridge is closed,"]],
    [
      "“The bridge is closed,” said Maria Lopez, the mayor of Riverton.",
      ["Maria Lopez | direct | The bridge is closed,"],
    ],
    [
      "“The bridge is closed,” Maria Lopez, the mayor of Riverton, told reporters.",
      ["Maria Lopez | direct | The bridge is closed,"],
    ],
    ["“Is the bridge closed?” asked Maria Lopez.", ["Maria Lopez | direct | Is the bridge closed?"]],
    ["“The bridge is closed.” Maria Lopez said.", ["Maria Lopez | direct | The bridge is closed."]],
    [
      "The bridge will stay closed until May, engineer Maria Lopez said.",
      ["Maria Lopez | indirect | The bridge will stay closed until May"],
    ],
    [
      "The bridge will stay closed until May, said Maria Lopez, an engineer.",
      ["Maria Lopez | indirect | The bridge will stay closed until May"],
    ],
  ],
  "said-before": [
    ["Maria Lopez said: “The bridge is closed.”", ["Maria Lopez | direct | The bridge is closed."]],
    [
      "Maria Lopez told the Riverton Gazette, “The bridge is closed.”",
      ["Maria Lopez | direct | The bridge is closed."],
    ],
    ["Maria Lopez said the bridge was closed.", ["Maria Lopez | indirect | the bridge was closed"]],
    ["Maria Lopez said that the bridge was closed.", ["Maria Lopez | indirect | the bridge was closed"]],
    [
      "Maria Lopez told reporters on Monday that the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "In a statement, Maria Lopez said the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "Maria Lopez said the bridge was closed, adding that a ferry would run.",
      ["Maria Lopez | indirect | the bridge was closed", "Maria Lopez | indirect | a ferry would run"],
    ],
    [
      "Maria Lopez said the bridge was closed, but Peter Stone said it was open.",
      ["Maria Lopez | indirect | the bridge was closed", "Peter Stone | indirect | it was open"],
    ],
    [
      "While Maria Lopez has said that the bridge is closed, cars still cross it.",
      ["Maria Lopez | indirect | the bridge is closed"],
    ],
  ],
  "a participle with a subject of its own": [
    [
      "Maria Lopez said the water was unsafe, the government recommending “boiling it for ten minutes”.",
      ["Maria Lopez | indirect | the water was unsafe", "government | direct | boiling it for ten minutes"],
    ],
    [
      "Maria Lopez said the water was unsafe, the health ministry recommending that families boil it.",
      ["Maria Lopez | indirect | the water was unsafe", "health ministry | indirect | families boil it"],
    ],
    [
      "Maria Lopez said the bridge was closed, with Peter Stone saying “we will swim”.",
      ["Maria Lopez | indirect | the bridge was closed", "Peter Stone | direct | we will swim"],
    ],
    [
      "Maria Lopez won the vote, Peter Stone calling it “a dark day for the town”.",
      ["Peter Stone | mixed | a dark day for the town"],
    ],
    [
      "The vote split the town, some residents arguing that the bridge was safe.",
      ["some residents | indirect | the bridge was safe"],
    ],
  ],
  "a participle without one": [
    [
      "Maria Lopez said the bridge was closed, adding “we will swim”.",
      ["Maria Lopez | indirect | the bridge was closed", "Maria Lopez | direct | we will swim"],
    ],
    ["Maria Lopez held up a placard saying “we will swim”.", ["Maria Lopez | direct | we will swim"]],
    [
      "Maria Lopez published a report, recommending “boiling the water for ten minutes”.",
      ["Maria Lopez | direct | boiling the water for ten minutes"],
    ],
  ],
  "verbs and their forms": [
    ["“The bridge is closed,” Maria Lopez quipped.", ["Maria Lopez | direct | The bridge is closed,"]],
    ["“The bridge is closed,” snapped Maria Lopez.", ["Maria Lopez | direct | The bridge is closed,"]],
    [
      "Maria Lopez accepts that the bridge was badly built.",
      ["Maria Lopez | indirect | the bridge was badly built"],
    ],
    ["Maria Lopez termed the toll “a tax on work”.", ["Maria Lopez | mixed | a tax on work"]],
    [
      "Maria Lopez told colleagues the town wanted a ferry.",
      ["Maria Lopez | indirect | the town wanted a ferry"],
    ],
    ["Maria Lopez said that was fair.", ["Maria Lopez | indirect | that was fair"]],
    ["Bees can count, the team reports in the journal Hive.", ["team | indirect | Bees can count"]],
    ["The bridge will open, “with no tolls,” per Maria Lopez.", ["Maria Lopez | partial | with no tolls,"]],
  ],
  "between the verb and the words": [
    ["Maria Lopez noted drily, “It is a bridge.”", ["Maria Lopez | direct | It is a bridge."]],
    [
      "Maria Lopez said, in an aside on Monday evening, “It is a bridge.”",
      ["Maria Lopez | direct | It is a bridge."],
    ],
    [
      "The bridge will close, Mayor Maria Lopez said here on Sunday, even as drivers stepped up their protest.",
      ["Maria Lopez | indirect | The bridge will close"],
    ],
    [
      "The bridge will close, Maria Lopez said on Monday, hours before talks were to resume.",
      ["Maria Lopez | indirect | The bridge will close"],
    ],
    [
      "Maria Lopez said she had the votes of two friends, whom she declined to name.",
      ["Maria Lopez | indirect | she had the votes of two friends"],
    ],
    [
      "Asked what his chief had told him, Peter Stone replied that he had been sent home.",
      ["Peter Stone | indirect | he had been sent home"],
    ],
    ["Maria Lopez disagreed: “It’s awful,” she said.", ["Maria Lopez | direct | It’s awful,"]],
    [
      "Maria Lopez, who rates the bridge “poor”, said the repairs raised new questions.",
      ["Maria Lopez | indirect | the repairs raised new questions"],
    ],
    [
      "In a note posted to the site on Monday, Maria Lopez wrote: “The bridge is closed.”",
      ["Maria Lopez | direct | The bridge is closed."],
    ],
  ],
  "names and roles": [
    [
      "Prosecuting, Peter Stone said the sum was small. “It was a test,” the prosecutor said.",
      ["Peter Stone | indirect | the sum was small", "Peter Stone | direct | It was a test,"],
    ],
    ["Peter Stone, defending, said the sum was small.", ["Peter Stone | indirect | the sum was small"]],
    [
      "The Irish minister, Peter Stone, was late. The Spanish minister said the text would be read.",
      ["Spanish minister | indirect | the text would be read"],
    ],
    [
      "First Minister Maria Lopez chaired a meeting. “You cannot pass laws on wind,” said the First Minister.",
      ["Maria Lopez | direct | You cannot pass laws on wind,"],
    ],
    [
      "Singer Maria Lopez was filmed on stage. The 27-year-old singer said: “Did I?” Fellow singer Anna Berg wrote that it was unkind.",
      ["Maria Lopez | direct | Did I?", "Anna Berg | indirect | it was unkind"],
    ],
    [
      "Leader of the Opposition C.T. Basava met us. “Let them come,” the former Minister said.",
      ["C.T. Basava | direct | Let them come,"],
    ],
    [
      "Board chairman Latha Prasad gave the date. “Nobody likes it,” she said.",
      ["Latha Prasad | direct | Nobody likes it,"],
    ],
    [
      "Maria Lopez lived to 88. Born Johanna Wasser in Graz, she arrived by boat. “I was two,” she told a newspaper.",
      ["Maria Lopez | direct | I was two,"],
    ],
    ["Shortly before one o’clock Ms Lopez emerged. “We move,” she said.", ["Lopez | direct | We move,"]],
    [
      "Lumen met the National Sheriffs’ League. The company said it would stop the sale.",
      ["Lumen | indirect | it would stop the sale"],
    ],
  ],
  "verbs no table lists": [
    ["“We had a good life,” Maria Lopez reflects.", ["Maria Lopez | direct | We had a good life,"]],
    ["“We had a good life,” enthused Maria Lopez.", ["Maria Lopez | direct | We had a good life,"]],
  ],
  "relative clauses": [
    [
      "The form, which Maria Lopez said ran to ten pages of questions, must be signed.",
      ["Maria Lopez | indirect | ran to ten pages of questions"],
    ],
    [
      "The form, which Maria Lopez said asked for names, ages and addresses, “must be signed”.",
      ["Maria Lopez | indirect | asked for names, ages and addresses"],
    ],
    [
      "Five ships sank in a storm that Maria Lopez said was the worst in years.",
      ["Maria Lopez | indirect | was the worst in years"],
    ],
    [
      "Port officials said the storm had sunk five ships, among them a ferry, in a raid that Maria Lopez said was a reply to the talks.",
      [
        "Port officials | indirect | the storm had sunk five ships, among them a ferry, in a raid",
        "Maria Lopez | indirect | was a reply to the talks",
      ],
    ],
    [
      "Maria Lopez said the plan that Peter Stone said was bad would pass.",
      ["Maria Lopez | indirect | the plan that Peter Stone said was bad would pass"],
    ],
    [
      "Maria Lopez repeatedly said she is ready to meet Peter Stone and hold talks.",
      ["Maria Lopez | indirect | she is ready to meet Peter Stone and hold talks"],
    ],
    [
      "Maria Lopez lost her post. The town, in what she called “a grave mistake by all of us”, sold the bridge.",
      ["Maria Lopez | direct | a grave mistake by all of us"],
    ],
    [
      "The firm is, as Maria Lopez put it, “giving away the good jobs”.",
      ["Maria Lopez | direct | giving away the good jobs"],
    ],
    [
      "As Maria Lopez explains in her book, the plan failed because nobody read it.",
      ["Maria Lopez | indirect | the plan failed because nobody read it"],
    ],
  ],
  "what stands between subject and verb": [
    [
      "Maria Lopez, identified as “Witness 1” in the files, says the driver treated his guests badly.",
      ["Maria Lopez | indirect | the driver treated his guests badly"],
    ],
    [
      "Norway, citing safety grounds, insists it needs to check the goods.",
      ["Norway | indirect | it needs to check the goods"],
    ],
    [
      "Norway, backed by its neighbours, has resisted and has said it would go on.",
      ["Norway | indirect | it would go on"],
    ],
    [
      "Maria Lopez has over the past few months repeatedly warned that the bridge is weak.",
      ["Maria Lopez | indirect | the bridge is weak"],
    ],
  ],
  "who the subject is": [
    [
      "Those involved in the Orion Programme stress that good training matters.",
      ["Those involved in the Orion Programme | indirect | good training matters"],
    ],
    [
      "Maria Lopez and Peter Stone said they would strike.",
      ["Maria Lopez and Peter Stone | indirect | they would strike"],
    ],
    [
      "Maria Lopez’s lawyers sent a letter, claiming the witness had seen it all.",
      ["Maria Lopez’s lawyers | indirect | the witness had seen it all"],
    ],
    [
      "Other countries backed the text and said diplomats would need more time.",
      ["Other countries | indirect | diplomats would need more time"],
    ],
    [
      "Peter Stone won. Jody Miller, who is new here, serves on the board. He said the job is hard.",
      ["Jody Miller | indirect | the job is hard"],
    ],
    [
      "Peter Stone lost the first set and won in four. “I was lucky today,” said the 36-year-old.",
      ["Peter Stone | direct | I was lucky today,"],
    ],
  ],
  "where the words begin and end": [
    [
      "RIVERTON, Ohio (AP) — More than 200 people have left town, officials said Friday.",
      ["officials | indirect | More than 200 people have left town"],
    ],
    [
      "“We buy more than we sell,” Maria Lopez said before pointing out that the trade is fair.",
      ["Maria Lopez | direct | We buy more than we sell,"],
    ],
    [
      "Maria Lopez runs the port. A launch, she said, requires care from all.",
      ["Maria Lopez | indirect | A launch … requires care from all"],
    ],
    [
      "The bridge with two lanes is, according to Maria Lopez, the longest in the country.",
      ["Maria Lopez | indirect | The bridge with two lanes is … the longest in the country"],
    ],
    [
      "“I like it a lot.” (Maria Lopez said the bridge was closed.)",
      ["? | direct | I like it a lot.", "Maria Lopez | indirect | the bridge was closed"],
    ],
  ],
  "said-around": [
    [
      "“The bridge is closed,” said Maria Lopez, “and it will stay so.”",
      ["Maria Lopez | direct | The bridge is closed, … and it will stay so."],
    ],
    [
      "If the bridge is closed, Maria Lopez said, then a ferry must run.",
      ["Maria Lopez | indirect | If the bridge is closed … then a ferry must run"],
    ],
  ],
  "according-to": [
    ["According to Maria Lopez, the bridge is closed.", ["Maria Lopez | indirect | the bridge is closed"]],
    ["The bridge is closed, according to Maria Lopez.", ["Maria Lopez | indirect | The bridge is closed"]],
  ],
  "whose words": [
    [
      "In the words of Maria Lopez, “the bridge is closed for good”.",
      ["Maria Lopez | direct | the bridge is closed for good"],
    ],
    [
      "Maria Lopez lost, in her own words, “a good friend and a good car”.",
      ["Maria Lopez | direct | a good friend and a good car"],
    ],
    ["Maria Lopez’s verdict: “The bridge is closed.”", ["Maria Lopez | direct | The bridge is closed."]],
    ["Maria Lopez came late. Her advice: “Bring a coat.”", ["Maria Lopez | direct | Bring a coat."]],
    ["Said Lopez: “The bridge is closed.”", ["Lopez | direct | The bridge is closed."]],
    ["“The bridge is closed,” is how Maria Lopez puts it.", ["Maria Lopez | direct | The bridge is closed,"]],
  ],
  "who quotes and who is quoted": [
    [
      "“Find me another forty,” Lopez quoted Peter Stone as saying.",
      ["Peter Stone | direct | Find me another forty,"],
    ],
    [
      "The Gazette cited Maria Lopez as saying the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "A woman who was robbed at night by Peter Stone has revealed she was never warned.",
      ["woman | indirect | she was never warned"],
    ],
    [
      "Officials working on bridges in Oslo, Bergen and Riverton said that there was no plan.",
      ["Officials | indirect | there was no plan"],
    ],
    [
      "The mayor, asked why the bridge was closed, said the matter was under review.",
      ["mayor | indirect | the matter was under review"],
    ],
    [
      "The bridge is closed, its chairwoman, Maria Lopez, said.",
      ["Maria Lopez | indirect | The bridge is closed"],
    ],
    [
      "Maria Lopez said the bridge would be shut, a step Peter Stone called “a gift to the ferries”.",
      ["Maria Lopez | indirect | the bridge would be shut", "Peter Stone | direct | a gift to the ferries"],
    ],
    [
      "Maria Lopez, the chancellor, was pleased. The shadow chancellor said the plan was thin.",
      ["shadow chancellor | indirect | the plan was thin"],
    ],
    [
      "For Peter Stone, John Hill was a legend. He said, “John Hill built this town with his hands.”",
      ["Peter Stone | direct | John Hill built this town with his hands."],
    ],
  ],
  "one of several": [
    ["“You will see,” one of them said.", ["one of them | direct | You will see,"]],
    ["“You will see,” said another.", ["another | direct | You will see,"]],
    ["“You will see,” wrote @river_rides.", ["@river_rides | direct | You will see,"]],
    ["“You will see,” wrote one user, @river_rides.", ["@river_rides | direct | You will see,"]],
    [
      "The bridge could open soon, said one of the people, who asked not to be named.",
      ["one of the people | indirect | The bridge could open soon"],
    ],
  ],
  "passed on": [
    [
      "As Interfax wrote, Maria Lopez said that the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "According to the Riverton Gazette, mayor Maria Lopez said the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "According to Maria Lopez, the bridge that Peter Stone said was safe is closed.",
      ["Maria Lopez | indirect | the bridge that Peter Stone said was safe is closed"],
    ],
  ],
  "was-quoted": [
    [
      "“The bridge is closed,” Maria Lopez was quoted as saying.",
      ["Maria Lopez | direct | The bridge is closed,"],
    ],
    [
      "Maria Lopez was quoted as saying that the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
  ],
  verdict: [
    [
      "Maria Lopez called the plan “a cruel joke on us all”.",
      ["Maria Lopez | mixed | a cruel joke on us all"],
    ],
    ["Maria Lopez accused the firm of lying.", ["Maria Lopez | indirect | the firm of lying"]],
    ["Moscow condemned the raid as “barbaric”.", ["Moscow | partial | barbaric"]],
  ],
  "goes on": [
    [
      "“The bridge is closed,” Maria Lopez said. “It will stay so.”",
      ["Maria Lopez | direct | The bridge is closed,", "Maria Lopez | direct | It will stay so."],
    ],
    [
      "“The bridge is closed,” Maria Lopez said.\n\n“It will stay so for a year.”",
      ["Maria Lopez | direct | The bridge is closed,", "Maria Lopez | direct | It will stay so for a year."],
    ],
    [
      "Maria Lopez had more to add:\n\n“The bridge is closed for a year.”",
      ["Maria Lopez | direct | The bridge is closed for a year."],
    ],
  ],
  pronouns: [
    [
      "The council wants Peter Stone out of Wick’s End. It says the noise is beyond all limits.",
      ["council | indirect | the noise is beyond all limits"],
    ],
    [
      [
        "Peter Stone said cars were banned. “They are loud,” Stone said. He said bikes were banned too. “They are fast,” Stone said.",
        "The hall was full. John Hill, a friend of his and a cyclist, was one of those who came.",
        "He said bikes were harmless.",
      ].join("\n\n"),
      [
        "Peter Stone | indirect | cars were banned",
        "Peter Stone | direct | They are loud,",
        "Peter Stone | indirect | bikes were banned too",
        "Peter Stone | direct | They are fast,",
        "John Hill | indirect | bikes were harmless",
      ],
    ],
    [
      "Maria Lopez met Peter Stone. She said the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "Maria Lopez met Peter Stone. He said the bridge was closed.",
      ["Peter Stone | indirect | the bridge was closed"],
    ],
    [
      "Peter Stone said cars were banned. The road was named after John Hill. He added: “There is a ferry.”",
      ["Peter Stone | indirect | cars were banned", "Peter Stone | direct | There is a ferry."],
    ],
  ],
  roles: [
    [
      "Harbour spokeswoman Maria Lopez gave no date. “The bridge is closed,” the spokeswoman said.",
      ["Maria Lopez | direct | The bridge is closed,"],
    ],
    ["“The bridge is closed,” a spokeswoman said.", ["spokeswoman | direct | The bridge is closed,"]],
  ],
};

for (const [rule, cases] of Object.entries(CASES)) {
  for (const [text, expected] of cases)
    test(`${rule}: ${text.slice(0, 70)}`, () => assert.deepEqual(found(text), expected));
}

const NOBODY: [name: string, text: string][] = [
  ["a name in marks", "The fleet fired “Granite” missiles at the port."],
  ["a title in marks", "He starred in “The Long Road Home” for two years."],
  ["scare quotes", "The “free” lunch cost ten dollars."],
  ["a plan announced", "The council announced a plan for the bridge."],
  ["a claim as a noun", "The claim was withdrawn by the court."],
  ["a report as a noun", "The report of the council was late."],
  ["a denial", "The driver did not say why."],
  ["what is said of a thing", "A cheaper fibre, reportedly said to match steel, is on sale."],
  ["a drink added", "The last time the Blue Inn added a new drink to its menu was five years ago."],
  ["a video posted", "A video posted by the group showed two men on the bridge."],
  ["a question asked", "The question asked in the hall was whether it would rain."],
  ["what you think", "Do you think this is the right thing to do?"],
  ["a title before its writer", "In “The Long Road,” Maria Lopez plays a nurse."],
  ["a line of a song", "“Burn it all down and call it spring,” sings Lia Mott on the chorus."],
  ["a title behind the word for it", "The paper’s title, “A key for later”, was suggested by a student."],
  [
    "what is done to a thing",
    "The group hopes to repeat the test with mice, which have “even fewer scruples”.",
  ],
  ["what is not told", "Students were not told that the drill was an exercise."],
  ["nothing", "Peter Stone said nothing, and left."],
  ["a name given", "A book called “Rivers of the North” was on the table."],
];

for (const [name, text] of NOBODY) test(`nobody says ${name}`, () => assert.deepEqual(found(text), []));

test("who passed the words on", () => {
  const via = (text: string) => findQuotes({ text, language: "en" })[0]?.via;
  assert.equal(via("“We wait,” Maria Lopez told TASS."), "TASS");
  assert.equal(via("“We wait,” Maria Lopez told reporters, according to Interfax."), "Interfax");
  assert.equal(
    via("As the Riverton Gazette wrote, Maria Lopez said that the bridge was closed."),
    "Riverton Gazette",
  );
  assert.equal(via("“We wait,” Maria Lopez told reporters."), undefined);
});

const OTHER: [language: string, text: string, expected: string[]][] = [
  ["de", "„Wir warten auf den Zug“, sagte Anna Berg.", ["Anna Berg | direct | Wir warten auf den Zug"]],
  [
    "de",
    "Laut Anna Berg ist das „ein guter Anfang für alle“.",
    ["Anna Berg | mixed | ein guter Anfang für alle"],
  ],
  ["uk", "«Ми чекаємо на потяг», — сказала Олена Коваль.", ["Олена Коваль | direct | Ми чекаємо на потяг"]],
  ["ru", "«Мы ждём поезд», — заявил Иван Лесной.", ["Иван Лесной | direct | Мы ждём поезд"]],
  [
    "ru",
    "По словам Дмитрия Морозова, «мы ждём поезд из Москвы».",
    ["Дмитрий Морозов | mixed | мы ждём поезд из Москвы"],
  ],
  [
    "uk",
    "За словами Олексія Бондаренка, «ми чекаємо на потяг із Києва».",
    ["Олексій Бондаренко | mixed | ми чекаємо на потяг із Києва"],
  ],
  [
    "ru",
    "Как сообщила Анна Морозова, «мы ждём поезд из Москвы».",
    ["Анна Морозова | mixed | мы ждём поезд из Москвы"],
  ],
  [
    "ru",
    "По словам Анны Лесной, «мы ждём поезд из Москвы».",
    ["Анны Лесной | mixed | мы ждём поезд из Москвы"],
  ],
  [
    "fr",
    "« Nous attendons le train », a déclaré Anne Moreau.",
    ["Anne Moreau | direct | Nous attendons le train"],
  ],
  ["es", "“Esperamos el tren”, dijo Ana Ruiz.", ["Ana Ruiz | direct | Esperamos el tren"]],
];

for (const [language, text, expected] of OTHER)
  test(`${language}: ${text}`, () => assert.deepEqual(found(text, language), expected));
