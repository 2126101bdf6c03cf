import { tryCases } from "../found.ts";

/* Acts of reporting in their variety: what stands between the words, the verb and its subject. */
tryCases({
  "verbs that no table lists": [
    ["“It is a disgrace,” fumed shopper Lena Hart, 43.", ["Lena Hart | direct | It is a disgrace,"]],
    ["“Never again!” thundered Tom Berg.", ["Tom Berg | direct | Never again!"]],
  ],
  "the verb opens the sentence": [
    [
      "Said one diplomat: “Nobody expected it to last.”",
      ["one diplomat | direct | Nobody expected it to last."],
    ],
  ],
  "broken by a participle": [
    [
      "“This is,” said Ana Ruiz, pausing to find the word, “grotesque.”",
      ["Ana Ruiz | direct | This is, … grotesque."],
    ],
  ],
  "by telephone": [
    ["“We wrote in May,” Ana Ruiz said by telephone.", ["Ana Ruiz | direct | We wrote in May,"]],
  ],
  "put it": [["Ana Ruiz put it more bluntly: “He is gone.”", ["Ana Ruiz | direct | He is gone."]]],
  "all that was said": [
    ["“Not this time,” was all Ana Ruiz said.", ["Ana Ruiz | direct | Not this time,"]],
    ["All Ana Ruiz said was: “Not this time.”", ["Ana Ruiz | direct | Not this time."]],
  ],
  "heard her shout": [
    [
      "Neighbours of Ana Ruiz heard her shout “Get out of my house!” before the shots.",
      ["Ana Ruiz | direct | Get out of my house!"],
    ],
  ],
  hearers: [
    ["Ana Ruiz told the inquiry he had lost the notes.", ["Ana Ruiz | indirect | he had lost the notes"]],
    [
      "Ana Ruiz told the podcast “Loud Kitchen” that she would stay.",
      ["Ana Ruiz | indirect | she would stay"],
    ],
  ],
  "adjuncts behind the verb": [
    [
      "Ana Ruiz insisted the next day that the bridge was safe.",
      ["Ana Ruiz | indirect | the bridge was safe"],
    ],
    ["Ana Ruiz says, before anybody can ask: “It was me.”", ["Ana Ruiz | direct | It was me."]],
  ],
  "a name behind a dash": [
    ["“A great day for Norway” — Prime Minister Kari Lund.", ["Kari Lund | direct | A great day for Norway"]],
  ],
  "the subject far from its verb": [
    ["“He is done,” a source close to the singer told the Daily Star.", ["source | direct | He is done,"]],
    [
      "Ana Ruiz (Lab, Riverton), who chairs the committee, said the bridge would close.",
      ["Ana Ruiz | indirect | the bridge would close"],
    ],
    [
      "Ana Ruiz, whom colleagues call “the Iron Nurse of Ward Six”, told the hearing that staff were tired.",
      ["colleagues | direct | the Iron Nurse of Ward Six", "Ana Ruiz | indirect | staff were tired"],
    ],
    [
      "One man, Tom Berg, who asked that his town not be named, said the police had come.",
      ["Tom Berg | indirect | the police had come"],
    ],
    [
      "Tom Berg, an engineer who advised a bank that left the project, said the slopes were weak.",
      ["Tom Berg | indirect | the slopes were weak"],
    ],
    [
      "Tom Berg, prosecuting, said the two men had never met.",
      ["Tom Berg | indirect | the two men had never met"],
    ],
    ["Several said they had been sent away.", ["Several | indirect | they had been sent away"]],
    ["A note found at the scene read: “They made me do it.”", ["note | direct | They made me do it."]],
    [
      "The firm expects sales to fall, having told investors that they would rise.",
      ["firm | indirect | they would rise"],
    ],
  ],
  "datelines and lines without a verb": [
    [
      "RIVERTON, Wis. (AP) — The bridge is closed, Ana Ruiz said Tuesday.",
      ["Ana Ruiz | indirect | The bridge is closed"],
    ],
    [
      "64,000 homes still without power, says Westland Power",
      ["Westland Power | indirect | 64,000 homes still without power"],
    ],
  ],
  "nations and demonyms": [
    [
      "Sergei Lavrov met Tom Berg. The US called the offer “posturing and no more”.",
      ["US | mixed | posturing and no more"],
    ],
    ["Jan Vos took over in May. “I am proud,” the Dutchman said.", ["Jan Vos | direct | I am proud,"]],
  ],
});
