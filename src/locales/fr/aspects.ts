import type { AspectSentences, Statement } from "../../types/locale.ts";
import { alternatives, commandList, listAnd, listOr } from "./list.ts";

/** The names of commands after the preposition "à", which a long list of verbs needs only once. */
const toCommands = (commands: readonly string[]): readonly string[] => {
  const once = commands.length > (commands.includes("<connect>") ? 3 : 2);
  return commandList(commands).map((command, at) =>
    once && at > 0 && commands[at - 1] !== "<connect>" ? command : `à ${command}`,
  );
};

const toMany = (examples: readonly string[], count: number): string =>
  `à ${count} commandes, dont ${listAnd(commandList(examples))}`;

const canAnswer = (toThem: string): Statement => ({
  one: (code) => `Selon les normes, ${code} peut répondre ${toThem}.`,
  both: (a, b) => `Selon les normes, ${a} et ${b} peuvent tous deux répondre ${toThem}.`,
});

const isFound = (toThem: string): Statement => ({
  one: (code) =>
    `On trouve ${code} en réponse ${toThem}, bien qu'aucune norme en vigueur ne le prévoie.`,
  both: (a, b) =>
    `On trouve ${a} et ${b} en réponse ${toThem}, bien qu'aucune norme en vigueur ne le prévoie.`,
});

/** French sentences for the values of each aspect: about one code, and about two at once. */
export const aspects: AspectSentences = {
  class: {
    "positive-preliminary": {
      one: (code) => `${code} commence par 1 : l'action a débuté et son issue reste ouverte.`,
      both: (a, b) =>
        `${a} et ${b} commencent tous deux par 1 : l'action a débuté et son issue reste ouverte.`,
    },
    "positive-completion": {
      one: (code) => `${code} commence par 2 : la commande a été menée à bien.`,
      both: (a, b) => `${a} et ${b} commencent tous deux par 2 : la commande a été menée à bien.`,
    },
    "positive-intermediate": {
      one: (code) =>
        `${code} commence par 3 : la commande est acceptée et le serveur attend la suite.`,
      both: (a, b) =>
        `${a} et ${b} commencent tous deux par 3 : la commande est acceptée et le serveur attend la suite.`,
    },
    "transient-negative": {
      one: (code) => `${code} commence par 4 : ce chiffre annonce un échec qui peut être passager.`,
      both: (a, b) =>
        `${a} et ${b} commencent tous deux par 4 : ce chiffre annonce un échec qui peut être passager.`,
    },
    "permanent-negative": {
      one: (code) =>
        `${code} commence par 5 : la commande a échoué et échouera encore si rien ne change.`,
      both: (a, b) =>
        `${a} et ${b} commencent tous deux par 5 : la commande a échoué et échouera encore si rien ne change.`,
    },
    protected: {
      one: (code) => `${code} commence par 6 : c'est une enveloppe autour d'une autre réponse.`,
      both: (a, b) =>
        `${a} et ${b} commencent tous deux par 6 : chacun est une enveloppe autour d'une autre réponse.`,
    },
  },
  group: {
    syntax: {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre est 0 : le code porte donc sur la commande elle-même.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre est 0 : les deux codes portent donc sur la commande elle-même.`,
    },
    information: {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre est 1 : le code porte donc sur des informations que donne le serveur.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre est 1 : les deux codes portent donc sur des informations que donne le serveur.`,
    },
    connections: {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre est 2 : le code porte donc sur la connexion de contrôle ou de données.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre est 2 : les deux codes portent donc sur la connexion de contrôle ou de données.`,
    },
    authentication: {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre est 3 : le code porte donc sur l'ouverture de session, les comptes et la sécurité.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre est 3 : les deux codes portent donc sur l'ouverture de session, les comptes et la sécurité.`,
    },
    unspecified: {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre est 4, auquel aucun document n'attribue de sujet.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre est 4, auquel aucun document n'attribue de sujet.`,
    },
    "file-system": {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre est 5 : le code porte donc sur le système de fichiers du serveur.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre est 5 : les deux codes portent donc sur le système de fichiers du serveur.`,
    },
    none: {
      one: (code) =>
        `Dans ${code}, le deuxième chiffre n'appartient à aucun groupe défini par un document.`,
      both: (a, b) =>
        `Dans ${a} comme dans ${b}, le deuxième chiffre n'appartient à aucun groupe défini par un document.`,
    },
  },
  finality: {
    "more-follows": {
      one: (code) => `Après ${code}, la même commande reçoit encore une réponse.`,
      both: (a, b) => `Après ${a} comme après ${b}, la même commande reçoit encore une réponse.`,
    },
    last: {
      one: (code) => `${code} est la dernière réponse à sa commande.`,
      both: (a, b) => `${a} et ${b} sont chacun la dernière réponse à une commande.`,
    },
    "step-done": {
      one: (code) =>
        `${code} termine une étape, et la séquence se poursuit avec une nouvelle commande.`,
      both: (a, b) =>
        `${a} et ${b} terminent chacun une étape, et la séquence se poursuit avec une nouvelle commande.`,
    },
    inside: {
      one: (code) => `Seule la réponse contenue dans ${code} dit si c'est la dernière.`,
      both: (a, b) => `Seule la réponse contenue dans ${a} ou dans ${b} dit si c'est la dernière.`,
    },
  },
  outcome: {
    undecided: {
      one: (code) => `Avec ${code}, on ne sait pas encore si la commande aboutira.`,
      both: (a, b) => `Avec ${a} comme avec ${b}, on ne sait pas encore si la commande aboutira.`,
    },
    success: {
      one: (code) => `Avec ${code}, la commande a réussi.`,
      both: (a, b) => `Avec ${a} comme avec ${b}, la commande a réussi.`,
    },
    "half-way": {
      one: (code) => `Avec ${code}, tout est en ordre jusqu'ici, mais l'action n'est pas achevée.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, tout est en ordre jusqu'ici, mais l'action n'est pas achevée.`,
    },
    failure: {
      one: (code) => `Avec ${code}, la commande n'a pas réussi.`,
      both: (a, b) => `Avec ${a} comme avec ${b}, la commande n'a pas réussi.`,
    },
    inside: {
      one: (code) =>
        `Le succès ou l'échec de la commande ne se lit pas dans ${code}, mais dans la réponse qui s'y trouve.`,
      both: (a, b) =>
        `Le succès ou l'échec de la commande ne se lit ni dans ${a} ni dans ${b}, mais dans la réponse qui s'y trouve.`,
    },
  },
  next: {
    wait: {
      one: (code) => `Après ${code}, vous attendez la réponse suivante.`,
      both: (a, b) => `Après ${a} comme après ${b}, vous attendez la réponse suivante.`,
    },
    "any-command": {
      one: (code) => `Après ${code}, vous pouvez envoyer n'importe quelle commande.`,
      both: (a, b) => `Après ${a} comme après ${b}, vous pouvez envoyer n'importe quelle commande.`,
    },
    "log-in": {
      one: (code) =>
        `Après ${code}, vous ouvrez une session, en envoyant AUTH TLS avant USER si le serveur le propose et que la connexion n'est pas encore chiffrée.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous ouvrez une session, en envoyant AUTH TLS avant USER si le serveur le propose et que la connexion n'est pas encore chiffrée.`,
    },
    user: {
      one: (code) =>
        `Après ${code}, vous envoyez USER, sous la protection que l'échange a mise en place.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous envoyez USER, sous la protection que l'échange a mise en place.`,
    },
    password: {
      one: (code) => `Après ${code}, vous envoyez PASS.`,
      both: (a, b) => `Après ${a} comme après ${b}, vous envoyez PASS.`,
    },
    challenge: {
      one: (code) =>
        `Après ${code}, vous calculez le mot de passe à partir du défi et vous envoyez PASS.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous calculez le mot de passe à partir du défi et vous envoyez PASS.`,
    },
    account: {
      one: (code) => `Après ${code}, vous envoyez ACCT.`,
      both: (a, b) => `Après ${a} comme après ${b}, vous envoyez ACCT.`,
    },
    "security-data": {
      one: (code) => `Après ${code}, vous envoyez ADAT.`,
      both: (a, b) => `Après ${a} comme après ${b}, vous envoyez ADAT.`,
    },
    handshake: {
      one: (code) =>
        `Après ${code}, vous lancez la négociation de sécurité, par exemple celle de TLS, avant toute autre commande.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous lancez la négociation de sécurité avant toute autre commande.`,
    },
    "pending-command": {
      one: (code) =>
        `Après ${code}, vous envoyez la commande qui achève l'action : RNTO, ou un transfert après REST.`,
      both: (a, b) => `Après ${a} comme après ${b}, vous envoyez la commande qui achève l'action.`,
    },
    continue: {
      one: (code) => `Après ${code}, vous envoyez la commande suivante de la séquence.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous envoyez la commande suivante de la séquence.`,
    },
    transfer: {
      one: (code) =>
        `Après ${code}, vous ouvrez la connexion de données vers le port que le serveur a indiqué et envoyez une commande de transfert ou de listage.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous ouvrez la connexion de données vers le port que le serveur a indiqué et envoyez une commande de transfert ou de listage.`,
    },
    reconnect: {
      one: (code) =>
        `Après ${code}, vous n'envoyez plus rien sur cette connexion, à moins que le serveur ne la garde ouverte.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous n'envoyez plus rien sur la connexion, à moins que le serveur ne la garde ouverte.`,
    },
    verify: {
      one: (code) =>
        `Après ${code}, vous vérifiez l'intégrité de la réponse qui s'y trouve et agissez selon elle.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous vérifiez l'intégrité de la réponse qui s'y trouve et agissez selon elle.`,
    },
    decrypt: {
      one: (code) =>
        `Après ${code}, vous déchiffrez la réponse qui s'y trouve et agissez selon elle.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous déchiffrez la réponse qui s'y trouve et agissez selon elle.`,
    },
    "decrypt-and-verify": {
      one: (code) =>
        `Après ${code}, vous déchiffrez la réponse qui s'y trouve, en vérifiez l'intégrité et agissez selon elle.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous déchiffrez la réponse qui s'y trouve, en vérifiez l'intégrité et agissez selon elle.`,
    },
    unwrap: {
      one: (code) =>
        `Après ${code}, vous déballez la réponse qui s'y trouve et agissez selon elle.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, vous déballez la réponse qui s'y trouve et agissez selon elle.`,
    },
  },
  "control-connection": {
    always: {
      one: (code) => `${code} annonce que le serveur ferme la connexion de contrôle.`,
      both: (a, b) => `${a} et ${b} annoncent que le serveur ferme la connexion de contrôle.`,
    },
    usually: {
      one: (code) => `Après ${code}, la connexion de contrôle se ferme en règle générale.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, la connexion de contrôle se ferme en règle générale.`,
    },
    sometimes: {
      one: (code) =>
        `Après ${code}, certains serveurs ferment la connexion de contrôle et d'autres la gardent.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, certains serveurs ferment la connexion de contrôle et d'autres la gardent.`,
    },
    never: {
      one: (code) => `${code} ne met pas fin à la connexion de contrôle.`,
      both: (a, b) => `${a} et ${b} ne mettent pas fin à la connexion de contrôle.`,
    },
    inside: {
      one: (code) =>
        `Ce que devient la connexion de contrôle dépend de la réponse contenue dans ${code}.`,
      both: (a, b) =>
        `Ce que devient la connexion de contrôle dépend de la réponse contenue dans ${a} ou dans ${b}.`,
    },
  },
  "data-connection": {
    untouched: {
      one: (code) => `À lui seul, ${code} ne dit rien d'une connexion de données.`,
      both: (a, b) => `À eux seuls, ${a} et ${b} ne disent rien d'une connexion de données.`,
    },
    opening: {
      one: (code) => `Avec ${code}, la connexion de données est sur le point de s'ouvrir.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, la connexion de données est sur le point de s'ouvrir.`,
    },
    "in-use": {
      one: (code) => `Avec ${code}, la connexion de données est ouverte et en service.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, la connexion de données est ouverte et en service.`,
    },
    idle: {
      one: (code) => `Avec ${code}, la connexion de données est ouverte, mais rien n'y circule.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, la connexion de données est ouverte, mais rien n'y circule.`,
    },
    closing: {
      one: (code) => `Avec ${code}, le serveur ferme la connexion de données.`,
      both: (a, b) => `Avec ${a} comme avec ${b}, le serveur ferme la connexion de données.`,
    },
    listening: {
      one: (code) => `Avec ${code}, le serveur attend la connexion de données que vous ouvrez.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, le serveur attend la connexion de données que vous ouvrez.`,
    },
    "not-opened": {
      one: (code) => `Avec ${code}, aucune connexion de données ne s'établit.`,
      both: (a, b) => `Avec ${a} comme avec ${b}, aucune connexion de données ne s'établit.`,
    },
    broken: {
      one: (code) =>
        `Avec ${code}, la connexion de données s'est rompue avant la fin du transfert.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, la connexion de données s'est rompue avant la fin du transfert.`,
    },
    "given-up": {
      one: (code) =>
        `Avec ${code}, le serveur abandonne la connexion de données s'il y en a une en service.`,
      both: (a, b) =>
        `Avec ${a} comme avec ${b}, le serveur abandonne la connexion de données s'il y en a une en service.`,
    },
    inside: {
      one: (code) =>
        `Le sort de la connexion de données ne se lit pas dans ${code}, mais dans la réponse qui s'y trouve.`,
      both: (a, b) =>
        `Le sort de la connexion de données ne se lit ni dans ${a} ni dans ${b}, mais dans la réponse qui s'y trouve.`,
    },
  },
  retry: {
    "none-needed": {
      one: (code) =>
        `${code} n'appelle aucune nouvelle tentative, car ce code n'annonce pas d'échec.`,
      both: (a, b) =>
        `${a} et ${b} n'appellent aucune nouvelle tentative, car ni l'un ni l'autre n'annonce d'échec.`,
    },
    "same-session": {
      one: (code) =>
        `Après ${code}, une nouvelle tentative sur la même connexion peut réussir, une fois que vous avez fait ce que la réponse demande.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, une nouvelle tentative sur la même connexion peut réussir, une fois que vous avez fait ce que la réponse demande.`,
    },
    reconnect: {
      one: (code) => `Après ${code}, une nouvelle tentative exige une autre connexion de contrôle.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, une nouvelle tentative exige une autre connexion de contrôle.`,
    },
    later: {
      one: (code) =>
        `Après ${code}, la même demande peut réussir plus tard : attendez donc avant de la répéter.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, la même demande peut réussir plus tard : attendez donc avant de la répéter.`,
    },
    no: {
      one: (code) =>
        `Après ${code}, la même demande échoue de nouveau tant qu'un nom, un droit ou un réglage n'a pas changé.`,
      both: (a, b) =>
        `Après ${a} comme après ${b}, la même demande échoue de nouveau tant qu'un nom, un droit ou un réglage n'a pas changé.`,
    },
    inside: {
      one: (code) =>
        `L'utilité d'une nouvelle tentative dépend de la réponse contenue dans ${code}.`,
      both: (a, b) =>
        `L'utilité d'une nouvelle tentative dépend de la réponse contenue dans ${a} ou dans ${b}.`,
    },
  },
  commands: {
    any: {
      one: (code) => `Toute commande peut recevoir ${code}.`,
      both: (a, b) => `Toute commande peut recevoir ${a} ou ${b}.`,
    },
    none: {
      one: (code) => `Aucune commande standard ne compte ${code} parmi ses réponses.`,
      both: (a, b) => `Aucune commande standard ne compte ${a} ou ${b} parmi ses réponses.`,
    },
    some: (commands) => canAnswer(listOr(toCommands(commands))),
    many: (examples, count) => canAnswer(toMany(examples, count)),
    observed: (commands) => isFound(listOr(toCommands(commands))),
    observedMany: (examples, count) => isFound(toMany(examples, count)),
    notShared: (a, b) => `Aucune norme ne prévoit à la fois ${a} et ${b} pour une même commande.`,
  },
  causes: {
    nothing: {
      one: (code) => `${code} ne signale aucun problème.`,
      both: (a, b) => `Ni ${a} ni ${b} ne signale de problème.`,
    },
    inside: {
      one: (code) => `La cause se lit dans la réponse contenue dans ${code}.`,
      both: (a, b) => `La cause se lit dans la réponse contenue dans ${a} ou dans ${b}.`,
    },
    unstated: {
      one: (code) =>
        `Ni les normes ni les serveurs examinés ne précisent ce que signale ${code} : seul le texte de la réponse peut le dire.`,
      both: (a, b) =>
        `Ni les normes ni les serveurs examinés ne précisent ce que signale ${a} ou ${b} : seul le texte de la réponse peut le dire.`,
    },
    some: (causes) => ({
      one: (code) => `Selon les normes, ${code} signale ${alternatives(causes)}.`,
      both: (a, b) => `Selon les normes, ${a} et ${b} signalent ${alternatives(causes)}.`,
    }),
    observed: (causes) => ({
      one: (code) => `En pratique, ${code} peut signaler ${alternatives(causes)}.`,
      both: (a, b) => `En pratique, ${a} et ${b} peuvent signaler ${alternatives(causes)}.`,
    }),
  },
};
