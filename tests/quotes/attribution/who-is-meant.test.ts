import { tryCases } from "../found.ts";

/* Whom an epithet, a role or a statement stands for, and what is nobody's words. */
tryCases({
  "whoever made a statement": [
    [
      "Ana Ruiz said in a statement that the bridge was safe. “It was checked in May,” the statement added.",
      ["Ana Ruiz | indirect | the bridge was safe", "Ana Ruiz | direct | It was checked in May,"],
    ],
  ],
  "epithets of who is talked of": [
    [
      "Tom Berg bought the pier in May. “Grey has not worked,” the nightclub boss said.",
      ["Tom Berg | direct | Grey has not worked,"],
    ],
    [
      "Ana Ruiz lost to Lena Hart. “My socks hurt,” the 36-year-old Czech said.",
      ["Ana Ruiz | direct | My socks hurt,"],
    ],
    [
      "Ana Ruiz, 36, lost to Lena Hart, 24. “My socks hurt,” the 36-year-old said.",
      ["Ana Ruiz | direct | My socks hurt,"],
    ],
    [
      "Corey Blaine wrote the film for Ana Ruiz. The actress said he was late.",
      ["Ana Ruiz | indirect | he was late"],
    ],
    [
      "The Governor of Odara State, Chief Tom Berg, met the rulers. “I saw pipes in the bush,” the governor said.",
      ["Tom Berg | direct | I saw pipes in the bush,"],
    ],
  ],
  "not another's name": [
    [
      "In Upper Liska, the parish priest, Father Oleks, copies names. “They ask me why,” the priest said.",
      ["Oleks | direct | They ask me why,"],
    ],
    [
      "The director was Tom Berg, who once taught Ana Ruiz. He remembers it well. “She was right,” he says.",
      ["Tom Berg | direct | She was right,"],
    ],
    [
      "Ana Ruiz was cheerful. The mayor, Tom Berg, turned to her. “It is over,” he said.",
      ["Tom Berg | direct | It is over,"],
    ],
    [
      "New Delhi: The Supreme Court asked for reasons, observing that “justice cannot be put off”.",
      ["Supreme Court | direct | justice cannot be put off"],
    ],
    [
      "A coach party came to see Bill Ransome. “One of them asked about the leeks.”",
      ["Bill Ransome | direct | One of them asked about the leeks."],
    ],
    [
      "Ana Ruiz argues that the play was sunk. Tom Berg agrees. “They asked for jokes.”",
      ["Ana Ruiz | indirect | the play was sunk", "Tom Berg | direct | They asked for jokes."],
    ],
    [
      "“They gave everything.” Tom Berg was beaming. “Everything there is.”",
      ["Tom Berg | direct | They gave everything.", "Tom Berg | direct | Everything there is."],
    ],
  ],
  "the reporter goes on": [
    ["Ana Ruiz won that one, too, in three sets, and Lena Hart complained of the noise.", []],
    [
      "When Ana Ruiz complained, Tom Berg told her: “Nobody is here for the words.”",
      ["Tom Berg | direct | Nobody is here for the words."],
    ],
    [
      "Locals slammed “the saddest plan in England” - claiming it would look “like a giant prawn”.",
      ["Locals | direct | the saddest plan in England", "Locals | mixed | like a giant prawn"],
    ],
  ],
  "things announced are not said": [
    ["The council recommended “quiet carriages” if needed.", []],
    ["The council announced “Operation Dawn”.", []],
    ["Ana Ruiz demanded “Let me speak!”", ["Ana Ruiz | direct | Let me speak!"]],
  ],
  "a closing mark is missing before the report": [
    [
      "“Stay off the sea front, Ana Ruiz said. “We pulled eleven people out.”",
      ["Ana Ruiz | direct | Stay off the sea front,", "Ana Ruiz | direct | We pulled eleven people out."],
    ],
    [
      "“Stay off the sea front, says Ana Ruiz. “We pulled eleven people out.”",
      ["Ana Ruiz | direct | Stay off the sea front,", "Ana Ruiz | direct | We pulled eleven people out."],
    ],
  ],
  "the one a sentence is about stays in view": [
    [
      "Carl Roe fought 91 times. He had, the columnist Red Farrow wrote, “the heart of a lion and the feet of a piano.” “I saw it coming,” he explained later.",
      [
        "Red Farrow | direct | the heart of a lion and the feet of a piano.",
        "Carl Roe | direct | I saw it coming,",
      ],
    ],
    [
      "Carl Roe fought 91 times. Besides a daughter, he is survived by a son, Tom Berg. He would take his time. “They had to give it back,” he would say.",
      ["Carl Roe | direct | They had to give it back,"],
    ],
    [
      "Tom Berg raised the price. One top-ten shareholder was unconvinced. “They backed him for months,” he said.",
      ["One top-ten shareholder | direct | They backed him for months,"],
    ],
    [
      "Tom Berg raised the price. A spokesman for the union, Lars Brehm, confirmed it. “We are working on it,” he said.",
      ["Lars Brehm | direct | We are working on it,"],
    ],
  ],
  "bodies and adjectives of place": [
    [
      "Skyhawk raised its price. The Shenzhen-based company said it was sorry.",
      ["Skyhawk | indirect | it was sorry"],
    ],
    [
      "In Brussels, a Commission spokesman said the bloc was calm.",
      ["Commission spokesman | indirect | the bloc was calm"],
    ],
  ],
  "when it was said": [
    [
      "Ana Ruiz said she would “never accept it”, a day after the vote.",
      ["Ana Ruiz | mixed | never accept it"],
    ],
  ],
  "whose words they were": [
    [
      "“No comment at all.” That was the reaction of the club's owner, Tom Berg, yesterday. His manager was forthcoming. “We were robbed,” Luis Prado said.",
      ["Tom Berg | direct | No comment at all.", "Luis Prado | direct | We were robbed,"],
    ],
    [
      "“This is not who we are,” read a statement from the university.",
      ["university | direct | This is not who we are,"],
    ],
  ],
  "turns by initials": [
    [
      "The cellist Olga Brandt met us in Leipzig.\n\nOB: It came to me by accident, really.\n\nDid your parents approve?\n\nOB: My mother said not after eight.",
      [
        "Olga Brandt | direct | It came to me by accident, really.",
        "Olga Brandt | direct | My mother said not after eight.",
      ],
    ],
  ],
});
