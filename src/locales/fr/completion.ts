import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** French words for the 2yz replies. */
export const completion: ReplyProseTable<ReplyCodeOf<2>> = {
  200: {
    tells:
      "200 confirme que la commande a été exécutée et que le serveur n'a rien d'autre à signaler.",
    description:
      "C'est le succès général des commandes qui changent un réglage ou n'ont aucun effet visible. Il ne dit rien des fichiers ni des transferts. La RFC 959 l'imprime une fois pour CWD, ce que la RFC 1127 corrige en 250.",
    whenSeen:
      "Vous voyez 200 après TYPE, MODE, STRU, PORT, EPRT, NOOP, OPTS, SITE et CDUP, et après PBSZ ou PROT dans une session TLS. Pratiquement tous les serveurs l'utilisent.",
    howToFix:
      "Il n'y a rien à corriger. Passez à la commande suivante. Si un transfert échoue plus tard alors que PORT a reçu 200, essayez EPSV ou PASV, car le serveur a accepté l'adresse sans s'y être encore connecté.",
    onReading:
      "Lorsque vous lisez 200, tenez le réglage pour modifié et envoyez votre commande suivante.",
    onSending:
      "Envoyez 200 lorsqu'une commande a réussi et qu'aucun code plus précis, comme 250 ou 226, ne convient mieux.",
  },
  202: {
    tells: "202 indique que le serveur n'a rien fait, parce que la commande lui est inutile.",
    description:
      "Cette réponse compte comme un succès, bien que Qt y voie un échec et lftp une commande non prise en charge. Après PBSZ ou PROT, elle ne prouve pas qu'une protection est active.",
    whenSeen:
      "Vous voyez 202 surtout après ALLO, ACCT, SMNT ou SITE, et après PASS lorsqu'aucun mot de passe n'est requis. Le serveur npm ftp-srv l'envoie aussi pour PBSZ et PROT lorsque la session n'est pas chiffrée.",
    howToFix:
      "Dans la plupart des cas, vous pouvez continuer. Si vous avez envoyé PBSZ ou PROT, vérifiez qu'AUTH TLS a réussi auparavant ; sinon, envoyez d'abord AUTH TLS et répétez les deux commandes.",
    onReading:
      "Lorsque vous lisez 202, continuez comme après un succès, mais n'y voyez jamais une preuve de chiffrement.",
    onSending:
      "Envoyez 202 seulement si ne pas exécuter la commande est sans conséquence ; envoyez 502 pour une commande utile mais absente.",
  },
  205: {
    tells:
      "205 signale un succès dans la numérotation privée du serveur z/OS, en dehors de toute norme FTP.",
    description:
      "IBM cite le numéro pour son serveur FTP, et aucune RFC ne le définit. D'après son premier chiffre, la commande est achevée. Seul le texte peut vous en dire plus.",
    whenSeen:
      "Vous pouvez rencontrer 205 uniquement sur z/OS. Aucun autre serveur examiné ne l'utilise.",
    howToFix:
      "Cherchez le texte dans la documentation FTP de z/OS. Rien ne laisse penser à un échec.",
    onReading:
      "Lorsque vous lisez 205, traitez ce code comme un simple achèvement positif et gardez son texte pour le journal.",
    onSending:
      "Envoyez 200 plutôt que 205, afin que les clients reconnaissent un succès normalisé.",
  },
  211: {
    tells:
      "211 donne l'état du système ou de la session, ou la liste des fonctionnalités que propose le serveur.",
    description:
      "C'est la commande qui décide du sens du texte. Après FEAT, la forme sur plusieurs lignes énumère une fonctionnalité par ligne, chacune précédée d'un espace, et une ligne unique signifie qu'il n'y en a aucune. STAT et certaines formes de HELP donnent un texte destiné aux humains.",
    whenSeen:
      "Vous voyez 211 après FEAT sur presque tous les serveurs, et après STAT sans chemin. Certains serveurs répondent ainsi à HELP.",
    howToFix:
      "Si une fonctionnalité dont vous avez besoin, comme MLSD ou EPSV, manque dans la liste, demandez à l'administrateur de l'activer ou utilisez la commande plus ancienne. Lisez jusqu'à la dernière ligne, qui répète le code suivi d'un espace.",
    onReading:
      "Lorsque vous lisez 211 après FEAT, recueillez les lignes qui commencent par un espace et comparez leurs noms sans tenir compte de la casse.",
    onSending:
      "Envoyez 211 pour FEAT et pour STAT sans chemin ; commencez chaque ligne de fonctionnalité par exactement un espace.",
  },
  212: {
    tells:
      "212 donne l'état d'un répertoire, en général un listage qui passe par la connexion de contrôle.",
    description:
      "Aucune connexion de données n'intervient, si bien que les entrées figurent dans les lignes médianes de la réponse. Sa forme est libre, et aucun programme ne peut s'y fier. La plupart des serveurs emploient 211 ou 213 dans le même but.",
    whenSeen:
      "Vous voyez 212 après STAT suivi du nom d'un répertoire. Parmi les serveurs examinés, ProFTPD et ftpserverlib l'envoient.",
    howToFix:
      "Il n'y a rien à résoudre. Pour un listage lisible par un programme, utilisez MLSD si FEAT annonce MLST, sinon LIST.",
    onReading:
      "Lorsque vous lisez 212, recueillez toutes les lignes jusqu'à celle de clôture avant d'envoyer une autre commande.",
    onSending:
      "Envoyez 212 seulement pour STAT sur un répertoire, sous forme de réponse multiligne dont les entrées figurent entre la première et la dernière ligne.",
  },
  213: {
    tells:
      "213 donne l'état d'un fichier : sa taille, son horodatage ou une description en toutes lettres.",
    description:
      "Un seul numéro sert à de nombreuses commandes, et le texte n'a donc de sens qu'avec la commande. SIZE répond par un simple nombre et MDTM par un simple horodatage en UTC. STAT sur un fichier, MFMT et HASH ont chacun leur propre forme.",
    whenSeen:
      "Vous voyez 213 après SIZE, MDTM, MFMT ou STAT avec un nom de fichier, ainsi qu'après HASH et plusieurs commandes de somme de contrôle lorsqu'un serveur les possède.",
    howToFix:
      "Si la taille diffère de celle que vous attendez, envoyez TYPE I avant SIZE, car le décompte dépend du type de transfert. Convertissez l'heure de MDTM depuis UTC avant de la comparer à l'heure locale.",
    onReading:
      "Lorsque vous lisez 213, analysez son texte selon les règles de la commande envoyée, jamais d'après le numéro seul.",
    onSending:
      "Envoyez 213 sans rien d'autre que la valeur après SIZE et MDTM, afin que les clients puissent l'analyser.",
  },
  214: {
    tells:
      "214 contient un message d'aide qui explique aux humains le serveur ou l'une de ses commandes.",
    description:
      "Les programmes ne tirent rien du texte, dont la présentation varie d'un serveur à l'autre. La RFC 1127 désigne cette réponse comme la bonne conclusion de HELP, là où certains serveurs envoient 211. Une commande citée dans l'aide peut tout de même être refusée.",
    whenSeen:
      "Vous voyez 214 après HELP, avec ou sans nom de commande. Beaucoup de serveurs affichent une liste de commandes sur plusieurs lignes.",
    howToFix:
      "Il n'y a aucun problème à résoudre. Pour qu'un programme découvre ce que sait faire un serveur, envoyez FEAT au lieu de HELP.",
    onReading:
      "Lorsque vous lisez 214, montrez les lignes à l'utilisateur et n'en tirez aucune conclusion dans le code.",
    onSending:
      "Envoyez 214 en réponse à HELP, et citez seulement les commandes que vous implémentez.",
  },
  215: {
    tells: "215 nomme le type de système d'exploitation sur lequel le serveur déclare fonctionner.",
    description:
      "Le premier mot est censé être un nom de système officiel. Presque tous les serveurs disent UNIX avec le type L8, quel que soit leur système, si bien que la réponse est tout au plus un indice sur le format de listage. Dans la RFC 765, le numéro concernait les modes d'envoi du courrier.",
    whenSeen:
      "Vous voyez 215 après SYST, que beaucoup de clients envoient juste après l'ouverture de session. Les serveurs sous Windows peuvent dire Windows_NT, et d'autres imitent UNIX.",
    howToFix:
      "Tout est normal. Si votre client interprète mal les listages de répertoires à cause du nom, utilisez MLSD, qui ne dépend pas du système.",
    onReading:
      "Lorsque vous lisez 215, servez-vous de son premier mot comme d'un indice pour analyser LIST, et pour rien d'autre.",
    onSending:
      "Envoyez 215 en commençant par un nom de système enregistré, et choisissez celui qui correspond au format de listage que vous produisez.",
  },
  216: {
    tells: "216 indique comment une passerelle FTP entre IPv6 et IPv4 traduit vos commandes.",
    description:
      "Le premier mot du texte est NONE, EPSV ou EPSVEPRT et précise ce que la passerelle réécrit. C'est la passerelle qui parle ici, et non le serveur situé derrière elle. Le code vient de la RFC 6384 et manque dans toutes les tables examinées.",
    whenSeen:
      "Vous pouvez voir 216 uniquement après ALGS, et seulement derrière une telle passerelle. Un serveur répond lui-même à ALGS par 202 ou par une réponse négative permanente.",
    howToFix:
      "Il n'y a rien à réparer ici. Préférez EPSV pour les connexions de données à travers la passerelle. Si les transferts échouent tout de même, transmettez le mot du texte aux responsables du réseau.",
    onReading:
      "Lorsque vous lisez 216, prenez le premier mot du texte pour l'état de la passerelle et choisissez EPSV ou EPRT en conséquence.",
    onSending:
      "Envoyez 216 seulement si vous êtes la passerelle que décrit la RFC 6384 ; les serveurs répondent à ALGS par 202 ou 502.",
  },
  220: {
    tells: "220 annonce que le service est prêt à accueillir un nouvel utilisateur.",
    description:
      "C'est normalement le message d'accueil, et personne n'a encore ouvert de session à ce stade. Il peut revenir au milieu d'une session, car REIN et HOST reçoivent le même numéro. Le texte est une bannière et compte souvent plusieurs lignes.",
    whenSeen:
      "Vous voyez 220 dès l'ouverture de la connexion de contrôle, avant tout envoi de votre part. Vous le voyez aussi après HOST, et après REIN, où pyftpdlib préfère 230.",
    howToFix:
      "Tout va bien. Lisez chaque ligne de l'accueil, puis envoyez AUTH TLS si le serveur le prend en charge, suivi de USER et PASS. Si la bannière n'arrive jamais, vérifiez l'hôte, le port, et si ce port attend TLS dès le premier octet.",
    onReading:
      "Lorsque vous lisez 220, commencez l'ouverture de session, par AUTH TLS avant USER si la connexion n'est pas encore chiffrée.",
    onSending:
      "Envoyez 220 dès que vous pouvez accepter USER, et ne mettez pas de version de programme dans la bannière.",
  },
  221: {
    tells:
      "221 prend congé : la session est terminée et le service ferme la connexion de contrôle.",
    description:
      "La session s'achève en bon ordre, et un transfert en cours est d'abord mené à terme. Il existe des exceptions : libunftp l'emploie aussi pour un délai dépassé, et FileZilla Server y place les listages de STAT sans rien fermer. La fermeture effective de la connexion est le meilleur indice.",
    whenSeen:
      "Vous voyez 221 après QUIT sur presque tous les serveurs. S'il arrive sans que vous l'ayez demandé, une minuterie a peut-être mis fin à votre session.",
    howToFix:
      "Après QUIT, il n'y a rien à faire. Si la session s'est terminée sans QUIT, reconnectez-vous et raccourcissez les pauses entre les commandes, ou demandez une minuterie d'inactivité plus longue.",
    onReading:
      "Lorsque vous lisez 221 après QUIT, fermez votre côté ; après toute autre commande, regardez si la connexion prend vraiment fin.",
    onSending:
      "Envoyez 221 seulement en réponse à QUIT, puis fermez ; envoyez 421 lorsqu'une minuterie met fin à la session.",
  },
  225: {
    tells:
      "225 indique qu'une connexion de données est ouverte et qu'aucun transfert n'y est en cours.",
    description:
      "En réponse à ABOR, ce code signifie qu'il n'y avait rien à abandonner. Selon la norme, la connexion de données reste utilisable, ce qui le distingue de 226. Pure-FTPd emploie aussi le numéro pour les commandes ESTA et ESTP, entre deux sites.",
    whenSeen:
      "Vous voyez 225 après ABOR, lorsque le transfert était déjà terminé ou n'avait jamais commencé. Des serveurs tels que vsftpd, ftp-srv et IIS le connaissent ; pyftpdlib l'envoie aussi lorsqu'il abandonne une connexion de données en attente.",
    howToFix:
      "Aucune action n'est nécessaire. Pour être sûr qu'un fichier est complet, comparez sa taille avec SIZE, car l'abandon a pu arriver après le dernier octet.",
    onReading:
      "Lorsque vous lisez 225 après ABOR, considérez l'abandon comme réglé et passez à votre commande suivante.",
    onSending:
      "Envoyez 225 pour ABOR seulement si aucun transfert n'est en cours ; envoyez 426 puis 226 lorsque vous en arrêtez un.",
  },
  226: {
    tells:
      "226 signale que le transfert ou l'abandon a réussi et que la connexion de données se ferme.",
    description:
      "C'est la réponse finale habituelle après 125 ou 150. Son texte peut néanmoins contenir un avertissement, par exemple sur un listage tronqué ou un dossier illisible. Elle peut devancer les dernières données, car les deux connexions sont indépendantes.",
    whenSeen:
      "Vous voyez 226 à la fin de RETR, STOR, STOU, APPE, LIST, NLST et MLSD, et comme seconde réponse à ABOR. Chaque serveur examiné l'envoie.",
    howToFix:
      "Cherchez dans le texte une mention de sortie tronquée avant de vous fier à un listage, surtout si un programme supprime ce qui n'y figure pas. Comparez les tailles lorsqu'un fichier est important.",
    onReading:
      "Lorsque vous lisez 226, finissez de lire la connexion de données jusqu'à sa fermeture avant de tenir le transfert pour complet.",
    onSending:
      "Envoyez 226 seulement après avoir écrit ou vidé toutes les données, et envoyez une réponse négative lorsqu'un listage a échoué.",
  },
  227: {
    tells:
      "227 donne l'adresse IPv4 et le port sur lesquels le serveur attend votre connexion de données.",
    description:
      "Le texte contient six nombres : quatre pour l'adresse et deux pour le port. On ne peut pas compter sur les parenthèses, et les analyseurs cherchent donc le premier chiffre. Derrière un NAT, l'adresse est souvent privée, et les clients prudents utilisent l'hôte de la connexion de contrôle à la place.",
    whenSeen:
      "Vous voyez 227 après PASV. Tout serveur qui prend en charge le mode passif l'envoie, pour IPv4 uniquement.",
    howToFix:
      "Si la connexion à cette adresse échoue, essayez EPSV, qui n'envoie aucune adresse. Côté serveur, indiquez la bonne adresse externe, fixez une plage de ports passifs et ouvrez cette plage dans le pare-feu.",
    onReading:
      "Lorsque vous lisez 227, prenez le port dans le texte, connectez-vous à l'hôte de la connexion de contrôle, puis envoyez la commande de transfert.",
    onSending:
      "Envoyez 227 seulement une fois le port en écoute, avec une adresse que les clients peuvent joindre de l'extérieur.",
  },
  228: {
    tells:
      "228 donne une adresse longue et un port sur lesquels le serveur attend votre connexion de données.",
    description:
      "Les commandes expérimentales LPSV et LPRT étaient destinées à des adresses plus longues que celles d'IPv4. EPSV, avec 229, les a remplacées, et la RFC 5797 classe LPSV comme historique. Le texte contient des longueurs et des octets, séparés par des virgules.",
    whenSeen:
      "Vous voyez 228 uniquement après LPSV, avec les rares serveurs qui connaissent encore cette commande, comme celui de NetBSD.",
    howToFix:
      "Faites passer votre client à EPSV, qui convient à IPv4 comme à IPv6. La réponse ne cache aucune panne.",
    onReading:
      "Lorsque vous lisez 228, analysez la famille d'adresses, les longueurs et les octets, et rejetez tout texte qui ne concorde pas.",
    onSending: "Envoyez 229 en réponse à EPSV plutôt que de proposer LPSV avec 228.",
  },
  229: {
    tells:
      "229 donne le port sur lequel le serveur attend votre connexion de données en mode passif étendu.",
    description:
      "Seul le port compte, et l'hôte est celui de la connexion de contrôle. La réponse convient ainsi à IPv6 et reste robuste derrière un NAT. Le délimiteur est en général une barre verticale, mais d'autres caractères sont permis, et IBM i emploie un point d'exclamation.",
    whenSeen: "Vous voyez 229 après EPSV. Presque tous les serveurs actuels l'envoient.",
    howToFix:
      "Si la connexion au port échoue, ouvrez la plage de ports passifs du serveur dans chaque pare-feu et chaque équipement NAT sur le trajet. Avec TLS, un pare-feu ne peut pas lire le port, et la plage doit donc être ouverte à l'avance.",
    onReading:
      "Lorsque vous lisez 229, prenez le port entre les délimiteurs et connectez-vous à l'adresse de la connexion de contrôle.",
    onSending:
      "Envoyez 229 avec, entre parenthèses, trois délimiteurs, le port et un dernier délimiteur, et laissez vides le protocole et l'adresse.",
  },
  230: {
    tells:
      "230 confirme que votre session est ouverte et que vous pouvez poursuivre avec vos commandes.",
    description:
      "L'ouverture de session est achevée, mais des droits peuvent encore manquer pour certains fichiers ou certaines commandes. La réponse peut suivre directement USER, et aucun mot de passe n'est alors attendu. Beaucoup de tables y ajoutent une remarque sur la déconnexion, qui appartient à 221.",
    whenSeen:
      "Vous voyez 230 le plus souvent après PASS, et après USER ou ACCT lorsque rien d'autre n'est requis. Avec pyftpdlib, vous le voyez aussi après REIN.",
    howToFix:
      "Vous avez atteint votre but. Dans une session TLS, envoyez ensuite PBSZ 0 et PROT P, afin que les connexions de données soient chiffrées elles aussi. Si le répertoire de départ n'est pas celui que vous attendez, envoyez PWD pour connaître son chemin.",
    onReading:
      "Lorsque vous lisez 230, arrêtez aussitôt la séquence d'ouverture de session et n'envoyez plus PASS.",
    onSending:
      "Envoyez 230 seulement si l'utilisateur peut travailler tout de suite, avec son répertoire personnel en place.",
  },
  231: {
    tells:
      "231 indique que l'utilisateur est déconnecté, selon une numérotation de 1972 qu'aucune norme ne conserve.",
    description:
      "Le numéro survit dans des tables recopiées et dans des bibliothèques telles que jlaffaye/ftp et suppaftp. Aucun serveur examiné ne l'envoie, et aucune RFC actuelle ne le mentionne. Son rôle revient désormais à 221.",
    whenSeen: "Vous trouvez 231 dans du code source plutôt que sur le réseau.",
    howToFix:
      "Si un serveur l'envoie réellement, ouvrez une nouvelle session avant de poursuivre. Si vous tenez une table à jour, marquez l'entrée comme historique.",
    onReading:
      "Lorsque vous lisez 231, considérez l'utilisateur comme déconnecté et ouvrez de nouveau une session.",
    onSending: "Envoyez 221 plutôt que 231 à la fin d'une session, et 220 après REIN.",
  },
  232: {
    tells:
      "232 confirme que votre session est ouverte parce que l'échange de sécurité a déjà prouvé votre identité.",
    description:
      "Aucun mot de passe n'est nécessaire, car un certificat client ou un mécanisme tel que GSSAPI a fait le travail. Certaines tables donnent encore un sens de 1972, une déconnexion à effet différé, qui contredit la RFC 2228. Les croire transforme un succès en son contraire.",
    whenSeen:
      "Vous voyez 232 après USER dans une session avec certificat client ou GSSAPI. ProFTPD et libunftp l'envoient, et IIS le documente.",
    howToFix:
      "Tout a fonctionné. Si votre client s'arrête ici, mettez-le à jour, car il suit peut-être une table périmée. Continuez ensuite comme après 230.",
    onReading:
      "Lorsque vous lisez 232, omettez PASS et poursuivez la session en tant qu'utilisateur connecté.",
    onSending:
      "Envoyez 232 seulement pour USER, lorsque l'identité prouvée par l'échange de sécurité a le droit d'employer ce nom.",
  },
  234: {
    tells:
      "234 indique que le serveur accepte le mécanisme de sécurité et n'a pas besoin d'autres données de sécurité.",
    description:
      "Avec AUTH TLS, la négociation commence juste après la fin de cette ligne. La connexion de contrôle n'est pas chiffrée avant la réussite de cette négociation. Le code vient de la RFC 2228, bien que plusieurs tables y voient une invention de Microsoft.",
    whenSeen:
      "Vous voyez 234 après AUTH TLS ou AUTH SSL. Tout serveur avec TLS explicite l'envoie.",
    howToFix:
      "Le serveur est d'accord, et rien n'est donc à corriger jusqu'ici. Si la négociation échoue ensuite, vérifiez la chaîne de certificats, le nom d'hôte et les versions de TLS des deux côtés. Envoyez après cela PBSZ 0 et PROT P.",
    onReading:
      "Lorsque vous lisez 234, lancez aussitôt la négociation TLS ; si une autre réponse arrive avant elle, refusez-la et fermez la connexion.",
    onSending:
      "Envoyez 234 avant tout chiffrement, jetez toutes les commandes déjà mises en tampon et commencez la négociation sans délai.",
  },
  235: {
    tells: "235 confirme que l'échange de sécurité par ADAT s'est terminé avec succès.",
    description:
      "Les commandes qui suivent peuvent être protégées, mais aucun utilisateur n'a encore ouvert de session. Le texte peut porter un dernier bloc de données après le mot ADAT, en base64 et sans les crochets de la RFC. TLS n'y prend aucune part.",
    whenSeen:
      "Vous voyez 235 après le dernier ADAT d'un mécanisme tel que GSSAPI. IIS et z/OS le citent.",
    howToFix:
      "Aucune correction n'est à faire. Traitez les dernières données s'il y en a, puis protégez vos commandes et envoyez USER.",
    onReading:
      "Lorsque vous lisez 235, retenez que l'ouverture de session reste à faire, car l'échange seul ne la remplace pas.",
    onSending:
      "Envoyez 235 seulement si l'échange est complet de votre côté ; envoyez 335 s'il demande encore un tour.",
  },
  250: {
    tells: "250 confirme que l'action sur les fichiers que vous avez demandée est achevée.",
    description:
      "Cette réponse convient aux commandes qui agissent sur des fichiers et des répertoires sans déplacer de données. Après un transfert, un serveur peut l'envoyer à la place de 226 pour dire que la connexion de données reste ouverte. En réponse à MLST, elle compte plusieurs lignes, avec les faits au milieu.",
    whenSeen:
      "Vous voyez 250 après CWD, DELE, RMD, RNTO, SMNT et MLST, et sur beaucoup de serveurs après CDUP. Vous pouvez aussi le voir à la fin d'un transfert.",
    howToFix:
      "Il n'y a pas d'erreur. Après CWD, envoyez PWD si vous avez besoin du chemin exact, car des liens peuvent mener ailleurs.",
    onReading:
      "Lorsque vous lisez 250, tenez l'action pour faite, et prenez ce code pour la réponse finale si un transfert était en cours.",
    onSending: "Envoyez 250 une fois l'action achevée, et 257 plutôt que 250 pour MKD et PWD.",
  },
  251: {
    tells:
      "251 donne l'empreinte MD5 d'un fichier, sur les serveurs dotés de la commande non normalisée MD5.",
    description:
      "Aucune RFC en vigueur ne définit le numéro. Par le passé, il a désigné entre autres un marqueur de reprise et un abandon réussi. MD5 décèle les accidents pendant un transfert, mais ne protège pas contre la falsification.",
    whenSeen:
      "Vous voyez 251 après MD5 sur ProFTPD avec mod_digest et sur Apache MINA. IBM cite aussi le numéro pour z/OS.",
    howToFix:
      "Comparez l'empreinte avec celle que vous calculez sur votre copie locale. Transférez de nouveau le fichier en TYPE I si elles diffèrent. Préférez HASH avec SHA-256 lorsque FEAT l'annonce.",
    onReading:
      "Lorsque vous lisez 251 après MD5, prenez l'empreinte dans le texte ; après toute autre commande, tenez la réponse pour un simple succès.",
    onSending: "Envoyez 251 seulement en réponse à MD5 ; envoyez 213 pour HASH.",
  },
  252: {
    tells:
      "252 donne les empreintes MD5 de plusieurs fichiers, sur les serveurs dotés de la commande non normalisée MMD5.",
    description:
      "C'est le pluriel de 251, et aucune norme ne le connaît. De très vieilles RFC employaient le numéro pour un transfert terminé, signalé aujourd'hui par 226.",
    whenSeen:
      "Vous voyez 252 après MMD5 sur Apache MINA. Le code figure aussi dans la liste de z/OS.",
    howToFix:
      "Contrôlez chaque empreinte sur vos fichiers locaux, et répétez seulement les transferts qui diffèrent.",
    onReading:
      "Lorsque vous lisez 252, associez chaque empreinte à son nom de fichier, car le texte contient plusieurs paires.",
    onSending:
      "Envoyez 252 seulement en réponse à MMD5, et 226 plutôt que 252 à la fin d'un transfert.",
  },
  253: {
    tells: "253 signale un renommage achevé, dans la numérotation que FTP utilisait avant 1974.",
    description:
      "Le code 250 a pris sa place. IBM cite encore le numéro pour z/OS, avec un libellé qui n'a peut-être aucun rapport avec un renommage.",
    whenSeen: "Vous pouvez trouver 253 dans les RFC les plus anciennes et sur z/OS.",
    howToFix:
      "Le premier chiffre annonce un succès. Demandez un listage du répertoire si vous voulez voir le nouveau nom.",
    onReading:
      "Lorsque vous lisez 253, traitez-le comme 250 et gardez le texte au cas où il vous faudrait les détails.",
    onSending: "Envoyez 250 plutôt que 253 après RNTO.",
  },
  254: {
    tells:
      "254 signale une suppression achevée, dans une numérotation que FTP a abandonnée dans les années 1970.",
    description:
      "Les serveurs modernes disent 250 après une suppression. Sur z/OS, le numéro apparaît encore dans la liste d'IBM, où il peut avoir un autre sens.",
    whenSeen: "Vous ne verrez guère 254 en dehors de z/OS et de documents historiques.",
    howToFix:
      "Rien n'a échoué, à en juger par le premier chiffre. Utilisez LIST ou SIZE si vous devez savoir que le fichier a disparu.",
    onReading:
      "Lorsque vous lisez 254, prenez-le pour un succès et laissez le texte expliquer le reste.",
    onSending: "Envoyez 250 plutôt que 254 après DELE.",
  },
  257: {
    tells:
      "257 vous donne un chemin : le répertoire que vous venez de créer, ou celui où vous êtes.",
    description:
      "Après PWD, rien n'a été créé, bien que la formule de la norme le dise. Le chemin est placé entre guillemets doubles, et un guillemet contenu dans le nom est répété. Tout ce qui suit le guillemet fermant est un commentaire.",
    whenSeen:
      "Vous voyez 257 après MKD et PWD, et après leurs formes plus anciennes XMKD et XPWD. Des serveurs de toute sorte l'envoient.",
    howToFix:
      "La commande a fonctionné. Si votre client affiche un mauvais chemin, vérifiez comment il traite les guillemets répétés et quel jeu de caractères il attend. Utilisez pour CWD le chemin renvoyé au lieu d'en composer un vous-même.",
    onReading:
      "Lorsque vous lisez 257, extrayez le chemin entre guillemets, réduisez les guillemets répétés et ignorez le reste de la ligne.",
    onSending:
      "Envoyez 257 avec le chemin complet entre guillemets doubles, et répétez chaque guillemet qui appartient au nom.",
  },
};
