import type { Locale, ReplyProse } from "../../types/locale.ts";
import type { ReplyClass } from "../../types/reply-class.ts";

type ClassProse = Omit<ReplyProse, "whenSeen" | "onSending" | "tells"> & {
  readonly tells: (code: number) => string;
};

const BY_CLASS: Readonly<Record<ReplyClass, ClassProse>> = {
  "positive-preliminary": {
    tells: (code) =>
      `${code} indique que quelque chose a commencé et qu'une autre réponse va suivre.`,
    description:
      "Le numéro ne figure dans aucune table : il faut s'en tenir à son premier chiffre. Un 1 en tête laisse l'issue ouverte.",
    howToFix:
      "Attendez la réponse finale, et lisez le texte pour savoir ce que le serveur veut dire.",
    onReading: "Traitez ce numéro inconnu comme une réponse préliminaire et continuez à lire.",
  },
  "positive-completion": {
    tells: (code) => `${code} indique que la commande a été exécutée.`,
    description:
      "Le numéro ne figure dans aucune table : il faut s'en tenir à son premier chiffre. Un 2 en tête signifie un succès.",
    howToFix: "Rien n'a échoué. Lisez le texte si vous avez besoin d'en savoir davantage.",
    onReading: "Traitez ce numéro inconnu comme un succès et poursuivez.",
  },
  "positive-intermediate": {
    tells: (code) =>
      `${code} indique que la commande est acceptée et que le serveur attend de vous un complément.`,
    description:
      "Le numéro ne figure dans aucune table : il faut s'en tenir à son premier chiffre. Un 3 en tête demande la commande suivante d'une séquence.",
    howToFix: "Lisez le texte pour savoir quelle commande le serveur attend, et envoyez celle-là.",
    onReading: "Traitez ce numéro inconnu comme une demande de passer à l'étape suivante.",
  },
  "transient-negative": {
    tells: (code) => `${code} indique que la commande a échoué pour une raison qui peut passer.`,
    description:
      "Le numéro ne figure dans aucune table : il faut s'en tenir à son premier chiffre. Un 4 en tête signifie un échec qu'une tentative ultérieure peut éviter.",
    howToFix: "Cherchez la cause dans le texte, attendez un moment et réessayez.",
    onReading: "Traitez ce numéro inconnu comme un échec passager et répétez la demande plus tard.",
  },
  "permanent-negative": {
    tells: (code) =>
      `${code} indique que la commande a échoué et qu'elle échouera encore sous la même forme.`,
    description:
      "Le numéro ne figure dans aucune table : il faut s'en tenir à son premier chiffre. Un 5 en tête signifie un refus qui dure tant que rien ne change.",
    howToFix:
      "Cherchez la cause dans le texte, et modifiez la demande avant de l'envoyer de nouveau.",
    onReading:
      "Traitez ce numéro inconnu comme un refus durable et ne répétez pas la demande à l'identique.",
  },
  protected: {
    tells: (code) =>
      `${code} indique que la vraie réponse se trouve à l'intérieur, protégée par un mécanisme de sécurité.`,
    description:
      "Le numéro ne figure dans aucune table : il faut s'en tenir à son premier chiffre. Un 6 en tête marque une enveloppe et non un résultat.",
    howToFix:
      "Déballez la réponse avec le mécanisme de sécurité de la session, puis agissez selon le code qu'elle contient.",
    onReading: "Traitez ce numéro inconnu comme une enveloppe et déballez-la.",
  },
};

/** French words for a code outside the table, from its digits (RFC 1123 §4.1.2.11). */
export const unknownReply: Locale["unknownReply"] = (code, replyClass) => {
  const prose = BY_CLASS[replyClass];
  return {
    ...prose,
    tells: prose.tells(code),
    whenSeen: `Vous voyez ${code} uniquement sur un serveur qui va au-delà des codes publiés.`,
    onSending: `Envoyez un code publié et non ${code}, pour que tout client sache ce que vous voulez dire.`,
  };
};
