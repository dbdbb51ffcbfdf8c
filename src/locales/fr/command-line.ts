import type { CommandLineWords } from "../../types/command-line-words.ts";

const UNKNOWN = {
  subcommand: "sous-commande inconnue",
  option: "option inconnue",
  format: "format inconnu",
  locale: "langue inconnue",
  command: "commande inconnue",
  class: "classe inconnue",
  group: "groupe inconnu",
  status: "statut inconnu",
} as const;

const nearestOf = (nearest: string | undefined): string =>
  nearest === undefined ? "" : ` ; au plus proche : ${nearest}`;

/** How the command is called, in French. */
export const commandLine: CommandLineWords = {
  headings: {
    usage: "Usage",
    subcommands: "Sous-commandes",
    options: "Options",
    environment: "Environnement",
    examples: "Exemples",
    exitCodes: "Codes de sortie",
  },
  purposes: {
    reply: "Dit ce que signifie un code de réponse.",
    compare: "Dit ce qui distingue deux codes de réponse.",
    list: "Liste les codes de réponse, tous ou une partie.",
    explain: "Explique chaque réponse d'un journal de session.",
    command: "Liste les réponses qu'une commande peut recevoir.",
    diagnose: "Dit pourquoi le serveur a répondu ainsi, et que faire.",
  },
  notes: {
    explain:
      "Le journal peut venir d'un programme ou d'un serveur FTP, ou être le flux de contrôle lui-même. Sans FILE, ou avec - à sa place, l'entrée standard est lue et expliquée au fur et à mesure. Les mots de passe ne sont pas affichés, même dans un USER destiné à un proxy ou dans une URL. Avec --json, chaque réponse est un objet sur une ligne ; son champ line est la ligne du journal où commence la réponse, lineOfCommand celle de la commande.",
    list: "Une option donnée plusieurs fois laisse passer tout ce qu'elle nomme.",
    diagnose:
      "REPLY est une réponse telle que le serveur l'a envoyée, entre guillemets. Sans elle, ou avec - à sa place, les réponses sont lues sur l'entrée standard. Chaque réponse reçoit son diagnostic, avec --json sous forme d'objet sur une ligne ; les lignes qui n'appartiennent à aucune sont comptées sur la sortie d'erreur.",
  },
  options: {
    command:
      'la commande qui a reçu la réponse, comme RETR ou "RETR a.txt", même si elle est inconnue',
    class: "seulement les codes d'une classe",
    group: "seulement les codes d'un groupe",
    status: "seulement les codes d'un statut",
    format: "la forme de la sortie",
    json: "forme courte de --format json",
    locale: "la langue",
    help: "cette aide, ou celle d'une sous-commande",
    version: "la version du programme",
  },
  defaults: {
    locale: "celle que nomme LC_ALL, LC_MESSAGES ou LANG, sinon en",
    command: "inconnue",
    class: "tous",
    group: "tous",
    status: "tous",
  },
  orDefault: (text, value) => `${text} (par défaut : ${value})`,
  environment: { NO_COLOR: "si elle est définie, pas de couleurs, même sur un terminal" },
  exitCodes: {
    0: "tout s'est bien passé",
    1: "aucune réponse trouvée, ou échec de l'entrée ou de la sortie",
    2: "l'appel n'a pas de sens",
  },
  more: (call) => `${call} --help en dit plus.`,
  nearCommand: (name, nearest) =>
    `${name} n'est pas une commande connue ; la plus proche est ${nearest}.`,
  historic: (digits, meanings, successor) => {
    const printed = meanings.map(({ phrase, sources }) => `« ${phrase} » (${sources.join(" ; ")})`);
    const now = successor && ` ${successor.code} ${successor.name} l'a remplacée.`;
    return `${digits} est une réponse d'avant la RFC 959, qui n'est plus en vigueur : ${printed.join(" ; ")}.${now ?? ""}`;
  },
  pseudo: (number, phrase, usedBy) =>
    `${number} n'est pas une réponse FTP, mais un numéro d'erreur d'un client ou de son système : « ${phrase} » (${usedBy.join(" ; ")}).`,
  noReplies: "Aucune réponse n'a été trouvée dans l'entrée.",
  mistakes: {
    aCode: "un code de réponse (100 à 659)",
    unknown: (what, name, nearest, accepted) =>
      `${UNKNOWN[what]} : ${name}${nearestOf(nearest)} ; au choix : ${accepted.join(", ")}`,
    notACode: (operand, nearest) =>
      `ce n'est pas un code de réponse (100 à 659) : ${operand}${nearestOf(nearest)}`,
    notACommand: (name) =>
      `ce n'est pas une commande : ${name} ; une commande est un mot de lettres et de chiffres`,
    operands: {
      reply: "un seul code est attendu ; compare en prend deux",
      compare: "compare prend deux codes",
      explain: "explain prend un fichier, ou l'entrée standard",
      command: "command prend un nom",
      diagnose:
        'diagnose prend une réponse entre guillemets, comme "550 Failed to open file.", ou plusieurs',
    },
    optionsOnly: (options) => `list ne prend que des options : ${options.join(", ")}`,
    foreignOption: (option, call, homes) =>
      `${option} ne va pas avec ${call} ; acceptée avec : ${homes.join(", ")}`,
    jsonOrFormat: (format) =>
      `--json est la forme courte de --format json, et ne va pas avec --format ${format}`,
    valueMissing: (option) => `${option} prend une valeur, et aucune ne suit`,
    valueRefused: (option) => `${option} ne prend pas de valeur`,
  },
  results: {
    roles: {
      preliminary: "Préliminaire",
      success: "Succès",
      intermediate: "Intermédiaire",
      transientNegative: "Erreur passagère",
      permanentNegative: "Erreur permanente",
      protected: "Protégée",
    },
    standings: {
      standard: "Dans la norme",
      draft: "Dans un projet de norme",
      observed: "Dans aucun document, connues par des serveurs",
      historic: "Dans une norme remplacée depuis",
      "no-command": "N'est pas une commande",
    },
    amended: "Ajoutées plus tard",
    corrected: (places) => `Dans un exemple corrigé depuis (voir ${places})`,
    observed: "Observées chez des serveurs, hors des normes",
    afterPreliminary: "Parmi elles, après la réponse préliminaire",
    aliasOf: (command) => `ancien nom de ${command}`,
    inAnswerTo: (command) => `en réponse à ${command}`,
    columns: { code: "Réponse", name: "Nom", class: "Classe", status: "Statut" },
    statuses: {
      standard: "norme",
      extension: "ajout à la norme",
      obsolete: "obsolète",
      nonstandard: "hors norme",
      unknown: "inconnu",
    },
    notListed: (code, nearest) =>
      `La table ne contient pas ${code}. Le code le plus proche qu'elle contient est ${nearest.code} ${nearest.name}.`,
    unreadable: (lines) =>
      lines < 2 ? `${lines} ligne n'a pas pu être lue.` : `${lines} lignes n'ont pas pu être lues.`,
    stopped: (error) => `Lecture interrompue : ${error} (octets des réponses).`,
  },
};
