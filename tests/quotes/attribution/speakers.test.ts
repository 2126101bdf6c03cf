import { tryCases } from "../found.ts";

/* Who is meant by a name, a role or a pronoun. */
tryCases({
  "who acts in the sentence before": [
    [
      "“It will freeze,” says Peter Stone.\n\nHis wife, Anna Berg, laughs at this. “He has said so for years.”",
      ["Peter Stone | direct | It will freeze,", "Anna Berg | direct | He has said so for years."],
    ],
  ],
  "names and roles": [
    [
      "Cllr Maria Lopez (Ind, Upper Vale) was angry. “I had mail,” she said.",
      ["Maria Lopez | direct | I had mail,"],
    ],
    ["“It rained,” the New York Times said.", ["New York Times | direct | It rained,"]],
    [
      "Dana Whitlock, whose son is ill, was there. “It helped him,” she said.",
      ["Dana Whitlock | direct | It helped him,"],
    ],
    [
      "The mine’s owner, Celtic Coal, said the site was safe. “We thank all,” it said.",
      ["Celtic Coal | indirect | the site was safe", "Celtic Coal | direct | We thank all,"],
    ],
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
  "they of one and of many": [
    [
      "The nurses marched through town. They said the wards were full.",
      ["nurses | indirect | the wards were full"],
    ],
    [
      "Robin Castell, who uses they/them pronouns, met the nurses. “It is cold,” they said.",
      ["Robin Castell | direct | It is cold,"],
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
});
