import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** French words for the 3yz replies. */
export const intermediate: ReplyProseTable<ReplyCodeOf<3>> = {
  300: {
    tells:
      "300 indique que le serveur vous accueille et attend une saisie, selon une numérotation que FTP a abandonnée depuis longtemps.",
    description:
      "Le message d'accueil porte le code 220 depuis la refonte des codes en 1974. Certaines tables citent encore 300 parce qu'elles ont pris le titre de la série 300 pour un code. D'après son premier chiffre, c'est une réponse intermédiaire positive.",
    whenSeen:
      "Vous trouvez 300 dans d'anciens documents, dans des tables de codes recopiées et dans la liste des réponses de z/OS.",
    howToFix:
      "Lisez le texte qui l'accompagne, car le numéro seul en dit peu. Pour z/OS, cherchez le message dans la documentation d'IBM.",
    onReading:
      "Lorsque vous lisez 300, voyez-y une demande de la commande suivante d'une séquence, et laissez le texte dire laquelle.",
    onSending:
      "Envoyez 220 plutôt que 300 comme message d'accueil, et 350 lorsqu'une commande de fichier exige une seconde étape.",
  },
  331: {
    tells: "331 demande le mot de passe associé au nom d'utilisateur que vous venez d'envoyer.",
    description:
      "L'ouverture de session est à moitié faite, et le serveur n'a encore rien confirmé. La RFC 2577 conseille aux serveurs de donner aussi cette réponse pour les utilisateurs inconnus, si bien qu'elle ne prouve pas l'existence du compte. Dans certaines RFC antérieures à 1974, le numéro réclamait un compte.",
    whenSeen:
      "Vous voyez 331 après USER, sur pratiquement tous les serveurs. Les connexions anonymes le reçoivent aussi, souvent avec la demande d'une adresse électronique.",
    howToFix:
      "C'est une étape normale et non une panne. Envoyez ensuite PASS, et mettez TLS en place avec AUTH TLS avant USER afin que le mot de passe circule chiffré. Si 530 suit, vérifiez l'orthographe et la casse du nom comme du mot de passe.",
    onReading: "Après 331, la commande suivante doit être PASS : n'en intercalez aucune autre.",
    onSending:
      "Envoyez 331 pour les noms inconnus comme pour les noms connus, et réservez le refus à la réponse à PASS.",
  },
  332: {
    tells:
      "332 demande un nom de compte, dont le serveur a besoin avant de vous laisser ouvrir la session ou continuer.",
    description:
      "Le compte est un troisième élément, en plus du nom d'utilisateur et du mot de passe, et ACCT le transmet. À l'ouverture de session, c'est une étape de plus. Plus tard, la réponse signifie que le serveur a gardé votre commande et l'exécutera après ACCT, alors que 532 abandonne la commande.",
    whenSeen:
      "Vous pouvez voir 332 après USER ou PASS. La réponse est rare aujourd'hui, car la plupart des serveurs ne demandent jamais de compte.",
    howToFix:
      "Demandez à l'administrateur du serveur quel compte donner, et remplissez le champ correspondant de votre client. Un client dépourvu de ce champ ne peut pas terminer cette ouverture de session.",
    onReading:
      "Après 332, envoyez ACCT avec le nom du compte, ou mettez fin à la session si vous n'en avez pas.",
    onSending:
      "Envoyez 332 seulement si vous implémentez ACCT et gardez la commande en attente jusqu'à son arrivée ; envoyez 532 si vous abandonnez la commande.",
  },
  334: {
    tells:
      "334 indique que le mécanisme de sécurité est accepté et que le serveur attend maintenant de vous des données de sécurité.",
    description:
      "L'échange a commencé mais ne protège encore rien. Des mécanismes tels que GSSAPI fonctionnent ainsi. La RFC 4217 juge cette réponse erronée pour AUTH TLS, où 234 est attendu, mais curl accepte les deux.",
    whenSeen:
      "Vous voyez 334 après AUTH avec un mécanisme qui se poursuit par ADAT. IIS et z/OS le connaissent.",
    howToFix:
      "Il n'y a pas de panne ici. Assurez-vous que votre client dispose d'identifiants pour le mécanisme, par exemple d'un ticket Kerberos valide. Si la réponse arrive après AUTH TLS, signalez l'erreur à l'administrateur du serveur.",
    onReading: "Après 334, envoyez votre premier bloc de données de sécurité avec ADAT.",
    onSending:
      "Envoyez 334 seulement pour les mécanismes qui ont besoin d'ADAT ; répondez à AUTH TLS par 234.",
  },
  335: {
    tells:
      "335 signale que vos données de sécurité sont acceptées et que l'échange demande un tour de plus.",
    description:
      "L'échange continue, et aucune des deux parties n'est authentifiée pour l'instant. Le texte peut contenir des données en base64 après le mot ADAT ; les crochets imprimés dans la RFC 2228 indiquent seulement que cette partie est facultative. Les tables qui citent 334 et 336 omettent souvent ce code.",
    whenSeen:
      "Vous voyez 335 après ADAT, lorsque le mécanisme exige plus d'un aller-retour. Les listes d'IIS et de z/OS le contiennent.",
    howToFix:
      "Laissez la bibliothèque de sécurité de votre client calculer le bloc suivant. Si l'échange ne finit jamais, vérifiez les horloges et les identifiants des deux côtés.",
    onReading: "Après 335, décodez les données, passez-les au mécanisme et envoyez l'ADAT suivant.",
    onSending:
      "Envoyez 335 seulement si au moins un autre ADAT doit suivre, et terminez l'échange par 235.",
  },
  336: {
    tells: "336 demande un mot de passe et affiche un défi dont vous avez besoin pour le calculer.",
    description:
      "La réponse relève des systèmes à mot de passe à usage unique, où chaque ouverture de session reçoit un nouveau défi. La RFC 2228 la définit comme réponse à USER. Au défi près, elle joue le rôle de 331.",
    whenSeen:
      "Vous pouvez voir 336 après USER. Les serveurs réels ne l'utilisent guère ; IIS documente ce code.",
    howToFix:
      "Rien ne s'est mal passé. Saisissez le défi dans votre jeton ou votre calculette, et donnez le résultat comme mot de passe. Un script sans surveillance a besoin d'un client capable d'afficher ou de traiter le défi.",
    onReading:
      "Lorsque vous lisez 336, montrez son texte à l'utilisateur avant de lui demander le mot de passe, puis envoyez PASS.",
    onSending:
      "Envoyez 336 seulement si le mot de passe dépend d'un défi, et placez ce défi dans le texte.",
  },
  350: {
    tells:
      "350 confirme la première étape d'une commande de fichier et demande la commande qui la complète.",
    description:
      "Rien n'a encore été renommé, déplacé ni repris. Après RNFR, il manque le nouveau nom, et après REST, la commande de transfert qui utilise la position. La réponse ne garantit pas que la seconde étape réussira.",
    whenSeen:
      "Vous voyez 350 après RNFR, REST ou RANG. Presque tous les serveurs l'envoient lors d'un renommage ou de la reprise d'un téléchargement.",
    howToFix:
      "La seconde commande doit suivre immédiatement. Si la position de reprise se perd, placez PASV, EPSV et TYPE avant REST, car des commandes intercalées peuvent l'effacer en silence. Répondez à RNFR par RNTO avant toute autre chose.",
    onReading:
      "Après 350, envoyez RNTO si vous avez envoyé RNFR, ou la commande de transfert si vous avez envoyé REST.",
    onSending:
      "Envoyez 350 quand le fichier à renommer existe ou que la position est bien formée, et oubliez un renommage en attente dès qu'une autre commande rompt la séquence.",
  },
};
