import { tryCases } from "../found.ts";

/* Sentences in which the verb, its subject and the words are hard to tell from what stands around them. */
tryCases({
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
});
