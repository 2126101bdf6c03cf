import type { PlainTable } from "./plain-types.ts";

export const spanish: PlainTable = {
  language: "es",
  cues: `dijo dice dijeron dicho declaró declaran declaró declarado afirmó afirma afirmaron afirmado explicó explica explicaron añadió añade agregó agrega indicó
    indica indicaron aseguró asegura aseguraron señaló señala señalaron subrayó subraya escribió escribe respondió responde precisó anunció anuncia recordó
    recuerda insistió insiste lamentó denunció advirtió advierte contó cuenta comentó comenta concluyó reconoció reconoce prometió preguntó calificó
    manifestó manifiesta expresó sostuvo sostiene apuntó apunta criticó destacó destaca admitió pidió reiteró`,
  accordingTo: "según|de acuerdo con|en palabras de|a juicio de|para",
  afterSpeaker: "",
  bareCue: "",
  pronouns: { él: "m", ella: "f", ellos: "p", ellas: "p" },
  articles: "el la los las un una unos unas su sus este esta estos estas",
  stops: `a al en con por para sobre sin desde hasta entre tras ante bajo durante y o pero que quien cuando si como es son era fue ha han había no más
    también el lunes martes miércoles jueves viernes sábado domingo`,
  links: "de del la las los el",
  fillers: "también luego después además entonces ayer hoy",
  roles:
    /^(?:presidente|presidenta|primer|primera|ministro|ministra|portavoz|director|directora|jefe|jefa|alcalde|alcaldesa|diputado|diputada|senador|senadora|secretario|secretaria|general|fiscal|abogado|abogada|profesor|profesora|líder|candidato|candidata|canciller|rey|reina|papa|embajador|embajadora|consejero|consejera|experto|experta|vocero|vocera|gobernador|gobernadora|señor|señora)$/u,
  works:
    /^(?:película|libro|novela|álbum|disco|canción|título|serie|programa|obra|ópera|exposición|revista|diario|titulad[oa]|llamad[oa])$/u,
  nounsCapital: false,
};
