import type { Locale } from "../../types/locale.ts";
import { advice } from "./advice.ts";
import { aspects } from "./aspects.ts";
import { causes } from "./causes.ts";
import { listAnd } from "./list.ts";
import { names } from "./names.ts";
import { replies } from "./replies.ts";
import { sequences } from "./sequences.ts";
import { unknownReply } from "./unknown-reply.ts";
import { verdicts } from "./verdicts.ts";

/**
 * French.
 *
 * @example
 * describeReply(R421, fr).title //=> "FTP 421 Service non disponible"
 */
export const fr: Locale = {
  tag: "fr",
  direction: "ltr",
  sentenceSpace: " ",
  labelColon: "\u00a0: ",
  headings: {
    description: "Description",
    whenSeen: "Quand vous le voyez",
    howToFix: "Comment résoudre",
    keyDifferences: "Différences clés",
    inCommon: "Points communs",
    sequence: "L'un peut-il suivre l'autre",
    serverText: "Ce que le serveur a répondu",
    whenToUse: "Quand utiliser lequel",
    forReader: "Si vous lisez la réponse",
    forServer: "Si vous écrivez un serveur",
    facts: "En bref",
    learnMore: "En savoir plus",
    references: "Où c'est défini",
    relatedCodes: "Codes apparentés",
  },
  classNames: {
    "positive-preliminary": "1xx Préliminaire positive",
    "positive-completion": "2xx Achèvement positif",
    "positive-intermediate": "3xx Intermédiaire positive",
    "transient-negative": "4xx Négative transitoire",
    "permanent-negative": "5xx Négative permanente",
    protected: "6xx Protégée",
  },
  aspectNames: {
    class: "Premier chiffre",
    group: "Deuxième chiffre",
    finality: "Dernière réponse ou non",
    outcome: "Succès ou échec",
    next: "Suite à donner",
    "control-connection": "Connexion de contrôle",
    "data-connection": "Connexion de données",
    retry: "Nouvelle tentative",
    commands: "Commandes",
    causes: "Causes possibles",
  },
  names,
  unknownName: "Réponse inconnue",
  replies,
  unknownReply,
  comparisonTitle: (a, b) => `FTP ${a.code} ${a.name} vs ${b.code} ${b.name}`,
  replyTitle: ({ code, name }) => `FTP ${code} ${name}`,
  isA: ({ code, name }, className) =>
    `FTP ${code} (${name}) est une réponse de la classe ${className}.`,
  bothAre: (a, b, className) =>
    `FTP ${a.code} (${a.name}) et ${b.code} (${b.name}) sont deux réponses de la classe ${className}.`,
  sameCode: ({ code }) =>
    `Les deux côtés sont le même code, ${code} : il n'y a donc aucune différence à expliquer.`,
  digitRelations: {
    "same-code": (a) => `Les deux côtés sont un seul et même code, ${a}.`,
    "same-class-and-group": (a, b) =>
      `${a} et ${b} ont en commun leurs deux premiers chiffres : ils annoncent donc le même genre de résultat sur le même sujet et diffèrent dans le détail.`,
    "same-class": (a, b) =>
      `${a} et ${b} ont en commun le premier chiffre, si bien qu'un programme qui ne regarde pas plus loin les traite de la même façon, mais ils portent sur des sujets différents.`,
    "same-group": (a, b) =>
      `${a} et ${b} ont en commun le deuxième chiffre : ils portent donc sur le même sujet, mais annoncent des résultats différents.`,
    unrelated: (a, b) =>
      `${a} et ${b} n'ont en commun ni le premier ni le deuxième chiffre : ils diffèrent donc par le résultat et par le sujet.`,
  },
  aspects,
  sequences,
  advice,
  causes,
  relations: {
    "comes-next": (code, other) => `${other} peut venir juste après ${code}.`,
    "comes-before": (code, other) => `${other} précède souvent ${code}.`,
    "same-role": (code, other) => `${other} et ${code} jouent le même rôle.`,
    "same-exchange": (code, other) => `${other} et ${code} appartiennent au même échange.`,
    "same-command": (code, other) => `${other} peut répondre à la même commande que ${code}.`,
    "lasting-form": (code, other) =>
      `${other} est la forme permanente du refus annoncé par ${code} comme passager.`,
    "passing-form": (code, other) =>
      `${other} est la forme passagère du refus annoncé par ${code} comme permanent.`,
    "often-compared": (code, other) => `${other} est souvent comparé à ${code}.`,
    "in-its-place": (code, other) => `${other} est un code standard qui peut remplacer ${code}.`,
  },
  statuses: {
    standard: (code) =>
      `${code} fait partie de la norme FTP publiée dans la RFC 959 et la RFC 1123.`,
    extension: (code) => `${code} a été ajouté à FTP par une RFC plus récente, qui est en vigueur.`,
    obsolete: (code) =>
      `${code} provient d'une RFC qui n'a plus aujourd'hui qu'une valeur historique.`,
    nonstandard: (code) => `Aucune RFC en vigueur ne définit ${code}.`,
    unknown: (code) =>
      `${code} ne figure dans aucune des tables dont ce texte est tiré, si bien que seuls ses chiffres parlent.`,
  },
  usedBy: (code, programs) => `Vous trouvez ${code} dans ${listAnd(programs)}.`,
  reference: (document, section) => {
    if (section === "") return document;
    if (/^[0-9]/.test(section)) return `${document}, section ${section}`;
    const place = section
      .replace(/^Appendix /, "annexe ")
      .replace(/reply codes$/i, "codes de réponse");
    return `${document}, ${place}`;
  },
  verdicts,
};
