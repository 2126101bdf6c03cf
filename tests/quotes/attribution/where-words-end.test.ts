import { tryCases } from "../found.ts";

/* Where the words reported begin and end, and where the reporter's go on. */
tryCases({
  "the clause goes on behind the report": [
    [
      "There are no others, Ana Ruiz says, and there is no money for one.",
      ["Ana Ruiz | indirect | There are no others … and there is no money for one"],
    ],
    [
      "The boats sailed twice, Ana Ruiz says, although the wind was strong.",
      ["Ana Ruiz | indirect | The boats sailed twice … although the wind was strong"],
    ],
    [
      "The boats sailed twice, Ana Ruiz said, and left the room.",
      ["Ana Ruiz | indirect | The boats sailed twice"],
    ],
    ["The two, Ana Ruiz promised, would be there.", ["Ana Ruiz | indirect | The two … would be there"]],
  ],
  "somebody else speaks": [
    [
      "Ana Ruiz warned that fuel was leaking and Tom Berg said the pumps had failed.",
      ["Ana Ruiz | indirect | fuel was leaking", "Tom Berg | indirect | the pumps had failed"],
    ],
    [
      "When the moderator, Ana Ruiz of Channel 6, asked how he would pay for it, Tom Berg said growth would cover it.",
      ["Ana Ruiz | indirect | how he would pay for it", "Tom Berg | indirect | growth would cover it"],
    ],
    [
      "Ana Ruiz said hackers stole the vaults, in what security researchers are calling “the nightmare of the year.”",
      [
        "Ana Ruiz | indirect | hackers stole the vaults",
        "security researchers | direct | the nightmare of the year.",
      ],
    ],
  ],
  "the marks end the words": [
    ["The crowd chanted “Resign! Resign now!” as Ana Ruiz left.", ["crowd | direct | Resign! Resign now!"]],
    [
      "Ana Ruiz said the methods were “almost comically patient”: a square of ground took four years.",
      ["Ana Ruiz | mixed | almost comically patient"],
    ],
    [
      "Ana Ruiz called it “a woman looking for a bus stop”; the cutting is framed.",
      ["Ana Ruiz | mixed | a woman looking for a bus stop"],
    ],
  ],
  "the words begin behind": [
    [
      "Her first husband left her for another; “I understood,” Ana Ruiz said, “she knew all the lines.”",
      ["Ana Ruiz | direct | I understood, … she knew all the lines."],
    ],
    [
      "The unions warned of “a long summer of discontent”.",
      ["unions | direct | a long summer of discontent"],
    ],
    [
      "Beijing called on both countries to “meet each other halfway”.",
      ["Beijing | mixed | meet each other halfway"],
    ],
    ["Ana Ruiz spoke of “a quiet despair” in the town.", ["Ana Ruiz | direct | a quiet despair"]],
    ["Ana Ruiz spoke of how she had clung to a tree.", ["Ana Ruiz | indirect | how she had clung to a tree"]],
  ],
  "a space is missing": [
    [
      "Ana Ruiz said she told the clerk to pay.He had been robbed before.",
      ["Ana Ruiz | indirect | she told the clerk to pay"],
    ],
  ],
});
