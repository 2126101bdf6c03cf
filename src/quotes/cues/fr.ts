import type { PlainTable } from "./plain-types.ts";

export const french: PlainTable = {
  language: "fr",
  cues: `dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute indiqué indique assuré assure souligné souligne estimé estime écrit répondu
    répond précisé précise annoncé annonce rappelé rappelle confié confie lancé lance martelé martèle insisté insiste regretté regrette dénoncé dénonce
    averti avertit prévenu prévient raconté raconte commenté commente conclu conclut reconnu reconnaît promis promet demandé demande qualifié
    qualifie jugé juge poursuivi poursuit disait dira critiqué critique témoigné témoigne salué salue`,
  accordingTo: "selon|d'après|d’après|pour",
  afterSpeaker: "",
  bareCue: "",
  pronouns: { il: "m", elle: "f", ils: "p", elles: "p", "t-il": "m", "t-elle": "f" },
  articles: "le la les l' l’ un une des du son sa ses leur leurs ce cette ces",
  stops: `à au aux en dans sur sous par pour avec sans chez vers depuis pendant après avant et ou mais que qu' qui dont où quand si comme est sont était
    a ont avait avaient sera ne pas plus lors mardi lundi mercredi jeudi vendredi samedi dimanche`,
  links: "de du des d' la le les",
  fillers: "aussi ensuite encore également ainsi alors hier",
  roles:
    /^(?:président|présidente|premier|première|ministre|porte-parole|directeur|directrice|chef|cheffe|maire|député|députée|sénateur|sénatrice|secrétaire|général|procureur|procureure|avocat|avocate|professeur|patron|patronne|leader|candidat|candidate|chancelier|chancelière|roi|reine|pape|ambassadeur|conseiller|conseillère|expert|experte|m\.|mme|responsable)$/u,
  enclitic: /^(\p{L}+?)(?:-t)?-(ils?|elles?)$/u,
  works:
    /^(?:film|livre|roman|album|chanson|titre|série|émission|pièce|opéra|exposition|magazine|journal|nommée?|intitulée?|baptisée?)$/u,
  nounsCapital: false,
};
