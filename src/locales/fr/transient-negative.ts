import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** French words for the 4yz replies. */
export const transientNegative: ReplyProseTable<ReplyCodeOf<4>> = {
  400: {
    tells:
      "400 signale que le serveur refuse le service, avec un numéro qui remonte aux toutes premières RFC sur FTP.",
    description:
      "Le numéro évoque un échec passager, mais il ne figure dans aucune norme en vigueur. Pure-FTPd s'en sert pour couper la session lors d'un problème TLS, qui peut persister tant que personne ne modifie un réglage.",
    whenSeen:
      "Vous voyez 400 avec Pure-FTPd quand la négociation TLS ou un contrôle de certificat échoue. DrFTPD l'envoie quand TLS n'est pas configuré, et z/OS le répertorie.",
    howToFix:
      "Examinez les versions de TLS, les suites de chiffrement et le certificat des deux côtés, car la négociation est la cause habituelle. Mettez le client à jour s'il est ancien, et demandez à l'administrateur le journal du serveur si le texte ne donne aucune raison.",
    onReading:
      "Lorsque vous lisez 400, attendez la fin de la session et tenez l'échec pour un problème de TLS ou de service, sauf si le texte dit autre chose.",
    onSending:
      "Envoyez 421 plutôt que 400 quand la session doit se terminer, et 431 ou 534 quand TLS ne peut pas être proposé.",
  },
  402: {
    tells:
      "402 signale que le serveur n'implémente pas la valeur ou l'action demandée, dans une numérotation qui n'est plus normalisée.",
    description:
      "Ce numéro vient d'une RFC de 1973, et 504 l'a remplacé. Malgré son premier chiffre, le refus est durable, puisque la fonction manque au serveur.",
    whenSeen:
      "Vous voyez 402 avec ftp-srv quand sa classe de système de fichiers n'offre pas l'opération que réclame une commande, par exemple CWD ou STOU.",
    howToFix:
      "Passez-vous de la commande, ou prenez-en une qui rend le même service, comme STOR avec un nom de votre choix à la place de STOU. Si vous exploitez ftp-srv, ajoutez la méthode manquante à votre classe de système de fichiers.",
    onReading:
      "Lorsque vous lisez 402, retenez que cette opération manque au serveur et ne répétez pas la demande.",
    onSending:
      "Envoyez 504 pour une valeur non prise en charge ou 502 pour une commande absente plutôt que 402, qu'aucune norme en vigueur ne définit.",
  },
  403: {
    tells:
      "403 est un numéro que le client lftp guette quand un mandataire FTP répond à sa commande OPEN.",
    description:
      "Aucune norme FTP ne définit ce code, et aucun serveur examiné ne l'envoie. Dans HTTP, ce numéro signifie une interdiction d'accès, que FTP signale par 550 ou 553.",
    whenSeen:
      "Vous pouvez voir 403 derrière un mandataire FTP, ou avec un serveur artisanal dont l'auteur a emprunté le numéro à HTTP.",
    howToFix:
      "Lisez le texte, car le numéro seul n'a aucun sens convenu. Si un mandataire se trouve entre vous et le serveur, vérifiez l'adresse et les identifiants que vous lui donnez.",
    onReading:
      "Lorsque vous lisez 403, traitez-le comme un échec non précisé de la classe 4yz et montrez le texte à l'utilisateur.",
    onSending:
      "Envoyez 550 ou 553 plutôt que 403 pour une opération refusée sur un fichier, et 530 pour une ouverture de session refusée.",
  },
  421: {
    tells:
      "421 annonce que le service n'est pas disponible pour le moment et que le serveur ferme la connexion de contrôle.",
    description:
      "Il peut répondre à n'importe quelle commande ou arriver de lui-même, car une minuterie, une limite ou un arrêt peut mettre fin à une session à tout moment. Certains serveurs restent connectés ensuite, comme pyftpdlib quand une connexion de données dépasse son délai, et certains clients affichent leur propre 421 quand la connexion se rompt.",
    whenSeen:
      "Vous voyez 421 à la place du message d'accueil quand le serveur a trop de connexions, ou plus tard quand expire une minuterie d'inactivité, d'ouverture de session ou d'absence de transfert. ProFTPD l'envoie pendant un arrêt, et Pure-FTPd comme ftpserverlib peuvent l'envoyer quand ils exigent TLS.",
    howToFix:
      "Reconnectez-vous après une pause, et ouvrez moins de sessions à la fois si le texte parle de connexions ou de votre adresse. S'il mentionne un délai dépassé, fermez vous-même les sessions inactives ou demandez à l'administrateur une minuterie plus longue. Après un long envoi, comparez la taille du fichier avant de le renvoyer, car les données sont peut-être complètes. Quand le texte réclame TLS, envoyez AUTH TLS avant USER.",
    onReading:
      "Lorsque vous lisez 421, cessez d'envoyer des commandes, observez si la connexion se ferme vraiment, puis ouvrez une session sur une autre.",
    onSending:
      "Envoyez 421 uniquement quand vous allez fermer la connexion de contrôle, et indiquez dans le texte la minuterie ou la limite atteinte.",
  },
  425: {
    tells:
      "425 vous indique que le serveur n'a pas pu ouvrir la connexion de données dont le transfert ou le listage a besoin.",
    description:
      "Votre session reste d'ordinaire intacte, et seule la seconde connexion a échoué. Les pare-feux, la traduction d'adresses, les règles TLS ou l'oubli de PASV en sont les raisons courantes. FileZilla Server l'envoie aussi pour des difficultés de lecture et d'écriture pendant le transfert.",
    whenSeen:
      "Vous voyez 425 après RETR, STOR, LIST ou MLSD, soit aussitôt, soit après 150. vsftpd l'envoie quand personne ne se connecte ou que la connexion vient d'une autre adresse, et FileZilla Server quand la session TLS n'est pas reprise.",
    howToFix:
      "Envoyez de nouveau EPSV ou PASV avant chaque transfert, et préférez le mode passif quand votre client se trouve derrière un NAT. Sur le serveur, ouvrez la plage de ports passifs dans le pare-feu et réglez la bonne adresse externe. Si TLS est actif, envoyez PBSZ 0 et PROT P, et prenez un client qui reprend la session TLS de la connexion de contrôle. Si le journal montre qu'aucun port n'est libre, élargissez la plage passive.",
    onReading:
      "Lorsque vous lisez 425, gardez la session, préparez une nouvelle connexion de données et répétez la commande une fois.",
    onSending:
      "Envoyez 425 quand la connexion de données ne peut pas être établie, et dites si la cause est la connexion elle-même, la plage de ports ou TLS.",
  },
  426: {
    tells:
      "426 signale que la connexion de données a été fermée trop tôt et que le transfert a été interrompu.",
    description:
      "La connexion s'était bien ouverte, ce qui distingue ce code de 425, mais s'est rompue pendant le transfert. Si vous avez envoyé ABOR, 226 suit en réponse à cette commande ; dans tout autre cas, plus rien n'arrive.",
    whenSeen:
      "Vous voyez 426 après RETR, STOR ou LIST quand un équipement du réseau, un délai dépassé ou le client coupe la connexion de données, ainsi qu'en réponse à ABOR. pyftpdlib l'emploie aussi quand le disque se remplit pendant un envoi.",
    howToFix:
      "Vérifiez la taille du fichier partiel, puis reprenez avec REST ou renvoyez le fichier par une nouvelle connexion de données. Si la rupture survient toujours au même point, cherchez une limite d'inactivité dans un pare-feu ou un équipement NAT, un disque plein ou un défaut de TLS sur la connexion de données. Allongez les délais de transfert des deux côtés pour les liaisons lentes.",
    onReading:
      "Lorsque vous lisez 426 sans avoir envoyé ABOR, prenez-le pour la réponse finale et n'en attendez pas d'autre.",
    onSending:
      "Envoyez 426 quand une connexion de données établie se rompt ou qu'ABOR la coupe, et faites-le suivre par 226 dans ce dernier cas seulement.",
  },
  430: {
    tells:
      "430 signifie que le nom d'utilisateur ou le mot de passe est faux, selon des tables répandues mais selon aucune norme.",
    description:
      "Aucune RFC ne donne ce sens au numéro. En 1972, il désignait une ouverture de session trop longue ou trop souvent tentée, et les serveurs d'aujourd'hui envoient 530. Malgré le premier chiffre, un mauvais mot de passe échoue de nouveau tant que vous ne le corrigez pas.",
    whenSeen:
      "Vous pouvez voir 430 avec des serveurs inhabituels ou artisanaux après USER ou PASS. Aucun des serveurs examinés ne l'envoie.",
    howToFix:
      "Vérifiez le nom d'utilisateur, le mot de passe et leur casse, comme vous le feriez après 530. Si le texte parle d'un trop grand nombre de tentatives, patientez avant la suivante pour que le serveur ne bannisse pas votre adresse.",
    onReading:
      "Lorsque vous lisez 430, traitez-le comme une ouverture de session refusée et ne réessayez pas le même mot de passe.",
    onSending:
      "Envoyez 530 plutôt que 430 quand l'ouverture de session échoue, car c'est ce numéro que les clients cherchent.",
  },
  431: {
    tells:
      "431 signale qu'il manque au serveur une ressource nécessaire au mécanisme de sécurité que vous avez demandé.",
    description:
      "La RFC 2228 définit ce code pour AUTH et PROT. Il indique que le mécanisme est connu mais inutilisable à cet instant, alors que 504 le dit inconnu. Un exemple de la RFC 959 le montre pour un CWD qui a échoué, ce qui est un vestige d'une numérotation plus ancienne.",
    whenSeen:
      "Vous voyez 431 après AUTH TLS avec Apache MINA FtpServer ou ProFTPD quand TLS ne peut pas démarrer. IIS le répertorie également.",
    howToFix:
      "Retentez AUTH TLS plus tard sur une nouvelle connexion, et n'envoyez pas votre mot de passe tant que TLS ne fonctionne pas. Si le refus persiste, demandez à l'administrateur de vérifier qu'un certificat et sa clé privée sont installés et lisibles. Sur votre propre serveur, cherchez les messages TLS dans le journal.",
    onReading:
      "Lorsque vous lisez 431, arrêtez-vous avant USER et PASS, sauf si la session est déjà chiffrée, et signalez que TLS est indisponible.",
    onSending:
      "Envoyez 431 quand vous connaissez le mécanisme d'AUTH sans pouvoir le fournir pour l'instant, et notez dans le journal ce qui manque.",
  },
  434: {
    tells:
      "434 signifie que l'hôte demandé est indisponible, d'après des tables répandues mais sans aucune norme à l'appui.",
    description:
      "Cette formule ne figure dans aucune RFC. Les RFC antérieures à 1974 employaient le numéro pour une déconnexion forcée par un opérateur, et la commande HOST d'aujourd'hui s'appuie sur 421 et 504 pour les hôtes qui ne peuvent pas être servis.",
    whenSeen:
      "Aucun des serveurs examinés n'envoie 434. Vous pouvez le voir avec un programme dont l'auteur a suivi une table recopiée.",
    howToFix:
      "Vérifiez le nom d'hôte que vous avez transmis au mandataire ou à HOST, puis réessayez plus tard au cas où la cible serait arrêtée. Adressez-vous à l'administrateur si le refus persiste.",
    onReading:
      "Lorsque vous lisez 434, tenez-le pour un échec passager dans l'accès à un hôte et réessayez après une pause.",
    onSending:
      "Envoyez 504 pour un hôte virtuel inconnu ou 421 pour un hôte arrêté, plutôt que 434.",
  },
  450: {
    tells:
      "450 vous indique que le serveur n'a pas exécuté l'action parce que le fichier est indisponible pour le moment.",
    description:
      "Selon la norme, le fichier est occupé, et la même commande peut aboutir plus tard. Les serveurs emploient le numéro plus librement, pour des listages sans correspondance, des fichiers absents et des fichiers que vous n'avez pas le droit de supprimer. Dans les deux derniers cas, attendre ne sert à rien.",
    whenSeen:
      "Vous voyez 450 après NLST avec ProFTPD quand aucun fichier ne correspond, et après DELE avec Apache MINA FtpServer quand les droits manquent. libunftp l'envoie pour un fichier absent après RETR, et pyftpdlib pour STOU ou APPE après REST.",
    howToFix:
      "Si le texte dit que le fichier est occupé ou verrouillé, attendez que l'autre programme ait terminé et répétez la commande. Après LIST ou NLST, un dossier vide est la raison probable. S'il est question d'un nom absent ou d'une autorisation, corrigez le chemin à l'aide de PWD et d'un listage, ou demandez le droit d'écrire à cet endroit.",
    onReading:
      "Lorsque vous lisez 450, réessayez quelques fois avec des pauses croissantes, sauf si le texte ou la commande désigne une cause durable.",
    onSending:
      "Envoyez 450 pour un fichier verrouillé ou en cours d'utilisation, et employez 550 quand il est absent ou interdit.",
  },
  451: {
    tells:
      "451 signale qu'une erreur locale a contraint le serveur à abandonner l'action demandée.",
    description:
      "Votre commande était correcte et la faute revient au serveur, si bien qu'une tentative ultérieure peut aboutir. Certains serveurs rangent aussi sous ce numéro des refus durables, comme un quota épuisé ou l'interdiction d'ajouter à un fichier. Pour OPTS, il traduit un état temporaire du serveur.",
    whenSeen:
      "Vous voyez 451 pendant RETR, STOR ou LIST quand la lecture ou l'écriture sur le disque échoue, par exemple avec vsftpd et Pure-FTPd. ProFTPD l'envoie pour un excès de transferts, pour des quotas et pour des reprises refusées.",
    howToFix:
      "Répétez la commande après une courte attente, et demandez à l'administrateur de consulter le journal du serveur si elle échoue encore. Quand le texte mentionne un quota ou un nombre de transferts, libérez de la place ou lancez moins de transferts. S'il interdit l'ajout ou la reprise, envoyez le fichier entier sous un nouveau nom.",
    onReading:
      "Lorsque vous lisez 451, jetez le résultat partiel, gardez la session et réessayez plus tard plutôt que tout de suite.",
    onSending:
      "Envoyez 451 pour un incident passager de votre côté, comme un échec de lecture, et jamais pour une faute du client.",
  },
  452: {
    tells:
      "452 signale que le serveur a arrêté l'envoi parce que le système manque d'espace de stockage.",
    description:
      "La place manque sur le disque du serveur, tandis que 552 vise la part d'un seul utilisateur. Les serveurs ne distinguent pas les deux avec soin, et Pure-FTPd, par exemple, signale un disque plein par 552. La mention d'un fichier occupé dans certaines tables appartient à 450.",
    whenSeen:
      "Vous voyez 452 après STOR, STOU ou APPE quand le système de fichiers se remplit, par exemple avec libunftp et ProFTPD.",
    howToFix:
      "Supprimez les fichiers dont vous n'avez plus besoin, ou demandez à l'administrateur de faire de la place sur le disque. Vérifiez ensuite la taille du fichier partiel et renvoyez-le. Annoncez d'abord la taille avec ALLO si le serveur en tient compte, pour qu'un manque de place apparaisse tôt.",
    onReading:
      "Lorsque vous lisez 452, suspendez tous les envois vers ce serveur et dites à l'utilisateur que le disque est plein.",
    onSending:
      "Envoyez 452 quand le système de fichiers lui-même n'a plus de place, et réservez 552 au quota d'un utilisateur.",
  },
};
