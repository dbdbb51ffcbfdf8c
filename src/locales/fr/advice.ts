import type { DiagnosisWords } from "../../types/diagnosis.ts";
import { alternatives } from "./list.ts";

/** French sentences for a diagnosis. */
export const advice: DiagnosisWords = {
  decided: (cause) => `La réponse s'explique par ${cause}.`,
  open: (causes) =>
    `La réponse ne permet pas de trancher ; elle peut s'expliquer ${alternatives(causes, "par ")}.`,
  unstated: "Le serveur signale un échec sans en donner la cause.",
  nothingWrong: "Tout est normal.",
  warning: "La commande a réussi, mais le texte de la réponse contient un avertissement.",
  noReply: "Il n'y a là aucune réponse à diagnostiquer.",
  retry: {
    "none-needed": "Il n'y a rien à répéter.",
    "same-session": "Vous pouvez répéter la même demande sur cette connexion.",
    reconnect:
      "Il vous faut une nouvelle connexion de contrôle, sur laquelle vous pouvez répéter la demande.",
    later: "La même demande peut réussir après une attente.",
    no: "La demande échouera de nouveau tant que rien n'aura changé.",
  },
  retryOnceChanged: {
    "same-session": "Vous pouvez répéter la demande sur cette connexion une fois la cause écartée.",
    reconnect:
      "Il vous faut une nouvelle connexion de contrôle, sur laquelle vous pouvez répéter la demande une fois la cause écartée.",
  },
  controlConnection: {
    stays: "La connexion de contrôle reste ouverte.",
    "usually-closes": "Le serveur ferme d'ordinaire la connexion de contrôle après cette réponse.",
    closes: "La connexion de contrôle se ferme avec cette réponse.",
  },
  advice: {
    "file-not-found":
      "Vérifiez l'orthographe et la casse du nom, et demandez avec PWD à partir de quel répertoire il est lu.",
    "permission-denied":
      "Demandez ce droit au propriétaire ou à l'administrateur, ou travaillez dans un répertoire où votre compte le possède.",
    "missing-or-no-permission":
      "Listez le répertoire parent : si le nom y figure, c'est un droit qui vous manque, et sinon le nom est faux ou, pour un envoi, le répertoire n'accepte pas vos fichiers.",
    "file-exists":
      "Choisissez un autre nom, ou commencez par supprimer ou renommer le fichier existant.",
    "exists-or-no-permission":
      "Listez le répertoire parent : si le nom y figure déjà, gardez-le ou prenez-en un autre, et sinon c'est un droit qui vous manque.",
    "directory-not-empty":
      "Supprimez d'abord tout ce que contient le répertoire, fichiers cachés compris.",
    "is-a-directory": "Indiquez un fichier, ou employez une commande faite pour les répertoires.",
    "not-a-directory":
      "Indiquez un répertoire, et vérifiez qu'aucune partie du chemin n'est un fichier.",
    "invalid-filename":
      "Changez le nom : raccourcissez-le, et évitez les espaces, les caractères spéciaux et les extensions que le serveur interdit.",
    "file-busy": "Attendez que l'autre programme ait libéré le fichier, puis réessayez.",
    "no-files-match": "Considérez le listage comme vide, car rien ne correspond.",
    "quota-exceeded":
      "Supprimez les fichiers dont vous n'avez plus besoin, ou demandez un quota plus élevé.",
    "disk-full": "Attendez que l'administrateur ait fait de la place sur le disque du serveur.",
    "login-incorrect":
      "Vérifiez le nom d'utilisateur et le mot de passe, leur casse, et qu'ils sont bien ceux de ce serveur.",
    "account-locked":
      "Demandez à l'administrateur si le compte ou votre adresse est bloqué, et cessez les essais d'ici là.",
    "anonymous-not-allowed": "Ouvrez la session avec un compte qui vous appartient.",
    "home-directory-unavailable":
      "Signalez à l'administrateur que l'identification réussit, mais que le dossier de départ du compte est inutilisable.",
    "not-logged-in":
      "Ouvrez la session avec USER et PASS, et ACCT si le serveur le demande, avant d'envoyer cette commande.",
    "account-required":
      "Envoyez ACCT avec le compte que l'administrateur vous a donné, puis de nouveau cette commande.",
    "too-many-connections":
      "Attendez que d'autres utilisateurs soient partis, puis reconnectez-vous.",
    "too-many-connections-per-ip":
      "Fermez d'autres connexions issues de votre réseau, ou réduisez le nombre de connexions simultanées de votre client.",
    "too-many-connections-per-user":
      "Fermez les autres sessions et transferts de ce compte, y compris ceux d'autres programmes.",
    "rate-limited": "Ralentissez : espacez davantage les essais et ouvrez moins de connexions.",
    "address-not-allowed":
      "Demandez à l'administrateur d'admettre votre adresse, ou connectez-vous depuis un réseau admis.",
    "idle-timeout":
      "Envoyez la commande suivante avant que la minuterie du serveur n'arrive à son terme, et rouvrez la session quand c'est trop tard.",
    "server-shutdown": "Attendez que le service soit rétabli.",
    "connection-lost": "Vérifiez votre réseau, puis rouvrez la session.",
    "data-connection-failed":
      "Demandez une nouvelle connexion de données avec EPSV ou PASV, puis réessayez.",
    "data-connection-aborted":
      "Établissez une nouvelle connexion de données, puis transférez de nouveau le fichier ou reprenez-le.",
    "data-connection-timeout":
      "Cherchez ce qui retient les données, par exemple un pare-feu ou un programme bloqué, puis recommencez le transfert.",
    "data-ports-exhausted":
      "Attendez qu'un port passif se libère, et demandez une plage plus large à l'administrateur si cela se répète.",
    "pasv-address-unreachable":
      "Employez EPSV, ou joignez l'adresse de la connexion de contrôle au lieu de celle que donne la réponse.",
    "port-command-refused":
      "Passez en mode passif, ou envoyez l'adresse même d'où vous êtes connecté, avec un port supérieur à 1023.",
    "protocol-family-unsupported":
      "Employez EPSV ou EPRT pour IPv6, et le protocole que la réponse indique.",
    "tls-required": "Envoyez AUTH TLS et achevez la négociation avant USER.",
    "tls-not-allowed":
      "Demandez à l'administrateur un compte qui puisse ouvrir une session sous TLS.",
    "data-protection-required": "Envoyez PBSZ 0 puis PROT P avant le transfert.",
    "tls-session-reuse-required":
      "Employez un client qui reprend, sur la connexion de données, la session TLS de la connexion de contrôle.",
    "tls-negotiation-failed":
      "Comparez les versions de TLS, les suites de chiffrement et les certificats des deux côtés, et mettez à jour le plus ancien.",
    "command-not-implemented":
      "Employez une autre commande, ou passez-vous de cette fonction ; FEAT énumère ce que le serveur propose.",
    "command-disabled": "Demandez à l'administrateur d'activer la commande pour votre compte.",
    "parameter-not-implemented": "Employez une autre valeur, ou retirez l'option.",
    "syntax-error": "Corrigez la forme de la commande ou de son argument.",
    "bad-sequence": "Envoyez d'abord la commande qui doit précéder, puis celle-ci.",
    "resume-not-supported":
      "Transférez de nouveau le fichier entier, ou reprenez en type binaire à une position qui se trouve dans le fichier.",
    "ascii-mode-refused": "Envoyez d'abord TYPE I.",
    "local-error":
      "Patientez un peu et réessayez ; prévenez l'administrateur si la panne persiste.",
    "server-misconfigured":
      "Prévenez l'administrateur, qui seul peut corriger la configuration du serveur.",
    "cause-not-stated": "Demandez à l'administrateur ce que dit le journal du serveur.",
    "transfer-aborted-by-client":
      "Passez à la commande suivante, car le transfert a pris fin à votre propre demande.",
    "success-with-warning":
      "Contrôlez le résultat avant de vous y fier, car il peut être incomplet.",
    none: "Il n'y a rien à corriger.",
    reconnect: "Connectez-vous et ouvrez de nouveau la session.",
    "create-parent-directory": "Créez d'abord le répertoire parent, un niveau après l'autre.",
    "accept-the-existing-directory":
      "Si vous vouliez seulement que le répertoire existe, continuez dès qu'un listage ou CWD l'a confirmé.",
    "use-passive-mode":
      "Passez en mode passif, afin qu'aucun pare-feu n'ait à laisser entrer une connexion vers vous.",
    "open-the-passive-ports":
      "Demandez que la plage de ports passifs soit ouverte dans le pare-feu placé devant le serveur, et que son adresse externe soit renseignée.",
    "check-arrived-bytes":
      "Comparez la taille des deux fichiers avant de recommencer, car toutes les données sont peut-être arrivées.",
  },
};
