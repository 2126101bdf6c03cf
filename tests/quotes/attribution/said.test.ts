import { tryCases } from "../found.ts";

/* The verb of saying behind, before and between the words, in its forms. */
tryCases({
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
  "a name behind the marks": [
    ["“The bridge is closed”: Maria Lopez.", ["Maria Lopez | direct | The bridge is closed"]],
    [
      "“The bridge is closed for good” – Maria Lopez, mayor of Riverton.",
      ["Maria Lopez | direct | The bridge is closed for good"],
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
    [
      "Maria Lopez said she took no pleasure in it, before adding, after a pause: “That is not true.”",
      ["Maria Lopez | indirect | she took no pleasure in it", "Maria Lopez | direct | That is not true."],
    ],
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
  "verbs no table lists": [
    ["“We had a good life,” Maria Lopez reflects.", ["Maria Lopez | direct | We had a good life,"]],
    ["“We had a good life,” enthused Maria Lopez.", ["Maria Lopez | direct | We had a good life,"]],
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
});
