import type { CueClass, CueForm, CueTable } from "./types.ts";

/*
 * English verbs of saying, by what can follow them (see CueClass). A verb is written in its base form;
 * irregular ones with past tense and past participle after colons. "+" takes a hearer: "told reporters".
 */
const VERBS: Record<CueClass, string> = {
  speech: `say:said tell:told+ state add explain claim insist argue note warn+ acknowledge admit assert reiterate stress
    emphasize emphasise maintain contend concede testify suggest point:pointed observe remark comment allege declare caution remind+
    assure+ inform+ reveal confirm disclose reply respond write:wrote:written tweet conclude recall speculate predict counter
    affirm quip joke complain lament boast confess proclaim underscore underline hint signal indicate estimate
    exclaim retort opine mention clarify elaborate quote advise+`,
  clause: `announce report repeat deny post promise vow pledge ask+ demand propose recommend recount relate outline highlight share notify+ rule
    forecast question wonder denounce order instruct:instructed text message email agree object decide
    protest profess accept submit concur swear:swore:sworn`,
  voice: `continue begin:began:begun laugh cry shout scream yell whisper murmur mutter answer read:read chant gush rave snap sigh
    smile grin nod chuckle intone open close finish implore plead beg muse riff fire shoot:shot vent tease warble rant
    sum thunder fume bark growl hiss sneer scoff snort bellow gasp wail moan groan grumble mumble whine bristle venture
    grouse drawl stammer croak blurt enthuse elucidate interject insert chime weigh deadpan jest greet inquire query sob shrug`,
  verdict: `call describe dismiss condemn accuse blame brand label slam blast characterize characterise
    hail refer criticize criticise portray decry ridicule mock praise credit denounce reject cite identify
    lambast lambaste dub:dubbed tout liken compare deem summarize summarise promote term speak:spoke:spoken talk bemoan`,
  wish: `urge threaten plan vow promise encourage invite require appeal offer direct beseech exhort`,
  thought: `believe think:thought feel:felt hope expect consider fear worry doubt know:knew view see:saw assume`,
};

const NO_SINGLE_WORD = new Set<string>();

/** "nodded", "quipping": verbs that double their last letter. */
const DOUBLES =
  /^(?:admit|slam|refer|submit|concur|begin|dub|plan|beg|chat|quip|snap|grin|nod|sob|shrug|sum|brag)$/;

export const english: CueTable = {
  language: "en",
  forms: build(),
  accordingTo: [["according", "to"], ["in", "the", "words", "of"], ["per"]],
  pronouns: new Map([
    ["he", "m"],
    ["she", "f"],
    ["it", "n"],
    ["they", "p"],
  ]),
};

function build(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [kind, list] of Object.entries(VERBS) as [CueClass, string][]) {
    for (const entry of list.split(/\s+/).filter(Boolean)) {
      const hearer = entry.endsWith("+");
      const [lemma = "", past, participle] = entry.replace("+", "").split(":");
      const add = (word: string, form: CueForm["form"]) => {
        // The first class listed wins.
        if (!forms.has(word) && !NO_SINGLE_WORD.has(word))
          forms.set(word, { lemma, class: kind, form, hearer });
      };
      add(past ?? regularPast(lemma), "past");
      if (participle) add(participle, "past");
      add(present(lemma), "present");
      add(continuous(lemma), "participle");
      add(lemma, "base");
    }
  }
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (DOUBLES.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function present(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z|go)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

function continuous(lemma: string): string {
  if (lemma === "say") return "saying";
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  if (DOUBLES.test(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}
