import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** French words for the 5yz replies. */
export const permanentNegative: ReplyProseTable<ReplyCodeOf<5>> = {
  500: {
    tells:
      "500 vous indique que le serveur n'a pas reconnu la commande, ou que la ligne était trop longue.",
    description:
      "Le serveur ne connaît pas ce verbe, et la session continue sans lui. Les serveurs le confondent avec 502, et la RFC 2228 l'impose à un serveur qui ne connaît pas AUTH. vsftpd s'en sert aussi pour des fautes fatales, marquées OOPS, et coupe alors la session.",
    whenSeen:
      "Vous voyez 500 après FEAT, MLSD, EPSV, AUTH ou un autre verbe récent sur un vieux serveur. vsftpd et ProFTPD l'envoient pour un PORT refusé, et SFTPGo repousse ainsi dès l'accueil une adresse bannie.",
    howToFix:
      "Vérifiez l'orthographe de la commande, et demandez par FEAT ou HELP quels verbes le serveur propose. Utilisez un verbe plus ancien, comme LIST pour MLSD ou PASV pour EPSV. Si PORT a été refusé, passez en mode passif. Si AUTH TLS est inconnu, demandez à l'administrateur d'activer TLS avant d'envoyer un mot de passe, et montrez-lui aussi tout texte OOPS.",
    onReading:
      "Lorsque vous lisez 500, notez que ce verbe manque au serveur, choisissez un autre moyen et ne l'envoyez plus.",
    onSending:
      "Envoyez 500 pour un verbe que vous ne connaissez pas du tout, et laissez ensuite la session ouverte.",
  },
  501: {
    tells:
      "501 vous indique que la commande est connue, mais que ses paramètres ou arguments contiennent une erreur de syntaxe.",
    description:
      "Ce qui suit le verbe est absent, mal formé ou irrecevable dans sa forme. La RFC 3659 l'emploie aussi pour un MLSD sur autre chose qu'un répertoire, et la RFC 2389 pour un OPTS qui échoue définitivement. Certains serveurs signalent ainsi une adresse PORT étrangère ou un PASV qui a échoué.",
    whenSeen:
      "Vous voyez 501 après des commandes privées de leur chemin, après une date incorrecte dans MFMT et après REST avec une position inutilisable. ProFTPD l'envoie quand PASV échoue sur une session IPv6, et MINA quand PORT désigne une autre adresse.",
    howToFix:
      "Regardez la ligne exacte que votre client a envoyée et cherchez-y un nom vide, des espaces ou des guillemets superflus, et des caractères étrangers à l'encodage attendu. Utilisez EPSV à la place de PASV en IPv6, et le mode passif quand PORT est refusé. Si REST a été refusé, passez en TYPE I et transférez le fichier depuis le début.",
    onReading:
      "Lorsque vous lisez 501, corrigez l'argument avant de renvoyer la commande, car la même ligne échouera encore.",
    onSending:
      "Envoyez 501 quand l'argument est absent ou mal formé, et nommez la forme que vous attendez.",
  },
  502: {
    tells: "502 vous indique que le serveur connaît la commande mais ne l'implémente pas.",
    description:
      "Le refus est durable et ne dit rien de vos droits ni de votre fichier. Les clients ont intérêt à le traiter comme 500, puisque les serveurs choisissent à leur guise entre les deux. ftp-srv l'envoie aussi pour les commandes que sa configuration a désactivées.",
    whenSeen:
      "Vous voyez 502 après des commandes facultatives comme REIN, SMNT, FEAT, STAT ou HOST. Presque tous les serveurs l'envoient pour l'une ou l'autre.",
    howToFix:
      "Lisez la réponse à FEAT et, parmi les extensions, n'utilisez que celles qu'elle énumère. Prenez un substitut classique, comme LIST pour MLSD. Si la commande est désactivée à dessein, demandez à l'administrateur s'il peut l'autoriser pour votre compte.",
    onReading:
      "Lorsque vous lisez 502, marquez la commande comme non prise en charge par ce serveur et continuez sans elle.",
    onSending:
      "Envoyez 502 pour un verbe que vous reconnaissez sans le prendre en charge, et ne le citez ni dans FEAT ni dans HELP.",
  },
  503: {
    tells:
      "503 vous indique que la commande est arrivée au mauvais moment dans une suite de commandes.",
    description:
      "Une autre commande devait précéder celle-ci, ou au contraire n'aurait pas dû la précéder. Votre argument est peut-être bon, et le serveur n'a encore rien fait.",
    whenSeen:
      "Vous voyez 503 pour PASS sans USER, pour RNTO sans RNFR, pour PROT avant PBSZ et pour HOST après l'ouverture de session. ProFTPD l'envoie pour un second AUTH, et pyftpdlib pour PBSZ sur une session sans TLS.",
    howToFix:
      "Mettez les commandes dans l'ordre : AUTH TLS, puis USER et PASS, puis PBSZ 0 et PROT P. Envoyez RNFR juste avant RNTO, sans rien entre les deux. Si l'ordre semble bon, vérifiez si une réponse antérieure était une erreur sur laquelle votre programme est passé, et si deux de ses parties partagent une même session.",
    onReading:
      "Lorsque vous lisez 503, revenez à la première étape de la suite et examinez la réponse à chacune.",
    onSending:
      "Envoyez 503 quand une commande préalable manque, et nommez cette commande dans le texte.",
  },
  504: {
    tells:
      "504 vous indique que le serveur implémente la commande, mais pas avec le paramètre que vous avez donné.",
    description:
      "L'argument est bien formé, ce qui distingue ce code de 501, mais sa valeur n'est pas prise en charge ici. D'autres valeurs de la même commande peuvent convenir.",
    whenSeen:
      "Vous voyez 504 après TYPE, MODE ou STRU avec une valeur rare, après AUTH avec un mécanisme inconnu et après HOST avec un nom inconnu. Pure-FTPd l'envoie pour une reprise en type ASCII, et FileZilla Server pour un échec de la négociation TLS.",
    howToFix:
      "Choisissez une valeur courante : TYPE I ou TYPE A, MODE S, STRU F, PROT P. Pour AUTH, nommez TLS ou un autre mécanisme que FEAT énumère. Pour HOST, vérifiez l'orthographe du nom et son inscription sur le serveur. Mettez à jour la bibliothèque TLS de l'un ou l'autre côté si la négociation a échoué.",
    onReading:
      "Lorsque vous lisez 504, essayez la valeur suivante que vous pouvez accepter, et ne renoncez à l'option qu'après la dernière.",
    onSending:
      "Envoyez 504 pour une commande connue dont la valeur n'est pas prise en charge, et énumérez les valeurs admises s'il y en a peu.",
  },
  509: {
    tells:
      "509 fait partie des numéros qu'IBM répertorie pour son serveur z/OS, et aucune norme FTP ne le définit.",
    description:
      "D'après ses chiffres, c'est un échec durable du groupe de la syntaxe. Son sens exact dépend du texte qui l'accompagne.",
    whenSeen: "Vous voyez 509 uniquement avec le serveur FTP de z/OS.",
    howToFix:
      "Lisez le texte et cherchez le numéro dans le manuel IBM des codes IP et SNA de votre version. Vérifiez la commande et ses arguments selon les règles de z/OS.",
    onReading:
      "Lorsque vous lisez 509, traitez-le comme 500 et transmettez le texte du serveur à l'utilisateur.",
    onSending:
      "Envoyez 500 ou 501 plutôt que 509, puisque les clients étrangers à z/OS ne le connaissent pas.",
  },
  520: {
    tells:
      "520 signale que le mode demandé n'est pas activé, et seul Pure-FTPd, parmi les serveurs examinés, l'envoie aujourd'hui.",
    description:
      "Aucune norme en vigueur ne définit ce code. Des RFC des années 1970 l'employaient pour un fichier absent et pour un destinataire de courrier rejeté.",
    whenSeen: "Vous voyez 520 avec Pure-FTPd après ESTA ou ESTP quand ce mode est désactivé.",
    howToFix:
      "Utilisez EPSV ou PASV pour la connexion de données, que presque tous les serveurs actuels connaissent. Adressez-vous à l'administrateur si le transfert entre deux sites vous est vraiment nécessaire.",
    onReading:
      "Lorsque vous lisez 520, renoncez à ce mode particulier et continuez avec une connexion de données passive ordinaire.",
    onSending: "Envoyez 502 plutôt que 520 quand une commande est désactivée.",
  },
  521: {
    tells:
      "521 vous indique que le serveur n'ouvrira pas la connexion de données avec le réglage PROT en vigueur.",
    description:
      "Tel est le sens que lui donne la RFC 4217. Deux autres, plus anciens, existent : LPRT et LPSV l'emploient pour une famille d'adresses non prise en charge, et un exemple de la RFC 959 l'utilise pour le MKD d'un répertoire existant. La commande que vous avez envoyée décide lequel s'applique.",
    whenSeen:
      "Vous voyez 521 après LIST, RETR ou STOR avec Pure-FTPd quand la connexion de données doit être chiffrée. pyftpdlib l'envoie pour un niveau PROT qu'il n'accepte pas.",
    howToFix:
      "Envoyez PBSZ 0 et PROT P après l'ouverture de session sous TLS, puis répétez le transfert. Après MKD, considérez que le répertoire existe et confirmez-le avec CWD. Après LPRT ou LPSV, utilisez EPRT ou EPSV.",
    onReading:
      "Lorsque vous lisez 521, regardez d'abord quelle commande l'a reçu, et relevez la protection de la connexion de données s'il s'agissait d'un transfert.",
    onSending:
      "Envoyez 521 quand un transfert exige un autre niveau PROT, et employez 553 pour le MKD d'un répertoire existant.",
  },
  522: {
    tells:
      "522 vous indique que le protocole réseau n'est pas pris en charge, ou que TLS a échoué ou manque sur la connexion de données.",
    description:
      "Après EPRT et EPSV, les nombres entre parenthèses disent ce que le serveur accepte : 1 désigne IPv4 et 2 désigne IPv6. Après une commande de transfert, il concerne la protection : la RFC 4217 se contredit sur le numéro, et Pure-FTPd a choisi 521.",
    whenSeen:
      "Vous voyez 522 après EPSV ou EPRT avec le mauvais protocole. Sur vsftpd, vous le rencontrez aussi après LIST, RETR ou STOR quand la connexion de données est en clair ou ne reprend pas la session TLS.",
    howToFix:
      "Si une commande de transfert a échoué, envoyez PBSZ 0 et PROT P, ou bien AUTH TLS avant l'ouverture de session si vous ne l'avez pas fait. Quand le texte réclame la reprise de la session TLS, prenez une version du client ou de la bibliothèque qui reprend celle de la connexion de contrôle. Après EPRT ou EPSV, employez un protocole que le serveur énumère, ou utilisez PASV pour IPv4.",
    onReading:
      "Lorsque vous lisez 522, regardez quelle commande l'a reçu : changez de famille d'adresses après EPRT ou EPSV, et réparez TLS après un transfert.",
    onSending:
      "Envoyez 522 à EPRT ou EPSV avec les protocoles admis entre parenthèses, et à un transfert dont la négociation TLS a échoué.",
  },
  525: {
    tells:
      "525 compte parmi les numéros qu'IBM répertorie pour son serveur z/OS, en dehors de toute norme FTP.",
    description:
      "Ses chiffres le placent parmi les échecs durables qui touchent aux connexions. Seul le texte vous dit ce qui n'a pas marché.",
    whenSeen: "Vous rencontrez 525 avec le seul serveur FTP de z/OS.",
    howToFix:
      "Cherchez l'entrée de ce numéro dans le manuel IBM des codes IP et SNA. Vérifiez le pare-feu, le mode passif et TLS pour la connexion de données si le texte va dans ce sens.",
    onReading:
      "Lorsque vous lisez 525, prenez-le pour un échec de connexion qui ne se résoudra pas de lui-même, et gardez le texte pour le journal.",
    onSending: "Envoyez 425 ou 522 plutôt que 525 pour une difficulté de connexion de données.",
  },
  530: {
    tells:
      "530 vous indique que vous n'avez pas de session ouverte, parce que l'ouverture a échoué ou n'a pas eu lieu.",
    description:
      "Un refus ne prouve pas que le mot de passe est faux, car les serveurs signalent de la même façon des limites, des bannissements, des règles TLS et un répertoire personnel inaccessible. ProFTPD emploie même des mots identiques pour un mauvais mot de passe et pour un bannissement.",
    whenSeen:
      "Vous voyez 530 après PASS si les identifiants sont faux, après USER si l'accès anonyme est désactivé, et après toute autre commande sans session ouverte. vsftpd l'envoie quand les sessions doivent être chiffrées, et ProFTPD quand un utilisateur a trop de sessions.",
    howToFix:
      "Saisissez de nouveau le nom d'utilisateur et le mot de passe, en veillant à la casse, aux espaces superflus et au préfixe de domaine des comptes hébergés. Si le texte réclame le chiffrement, envoyez AUTH TLS avant USER. S'il parle de clients ou de connexions, fermez les autres sessions et patientez. Si vous êtes sûr du mot de passe, demandez à l'administrateur s'il s'agit d'un bannissement, d'un compte désactivé ou du répertoire personnel.",
    onReading:
      "Lorsque vous lisez 530, ne répétez pas le même mot de passe en boucle, car cela peut faire bannir votre adresse.",
    onSending:
      "Envoyez 530 pour une ouverture de session refusée ou une commande qui la précède, sans révéler quelle partie des identifiants est fausse.",
  },
  531: {
    tells:
      "531 signifie que le nom d'utilisateur ou le mot de passe n'est pas valable, dans une numérotation proposée en 1975.",
    description:
      "La proposition est devenue 530 dans la norme définitive. IBM répertorie encore un groupe de ce numéro pour z/OS, et ses chiffres le rattachent à l'ouverture de session.",
    whenSeen:
      "Vous pouvez voir 531 avec le serveur FTP de z/OS, et avec aucun autre des serveurs examinés.",
    howToFix:
      "Vérifiez d'abord l'identifiant et le mot de passe. Cherchez le texte dans la documentation IBM si les deux sont justes.",
    onReading:
      "Lorsque vous lisez 531, agissez comme pour une ouverture de session refusée par 530.",
    onSending: "Envoyez 530 plutôt que 531 quand les identifiants sont faux.",
  },
  532: {
    tells:
      "532 vous indique que le serveur exige un compte avant de vous laisser déposer des fichiers.",
    description:
      "Un compte, dans ce sens, est un troisième élément que transmet ACCT, en plus du nom d'utilisateur et du mot de passe. Le serveur a rejeté la commande, alors qu'avec 332 il la garde. Aucun des serveurs dont le code source a été examiné n'envoie ce code.",
    whenSeen: "Vous pouvez voir 532 après STOR, STOU, APPE ou RNTO. IIS et z/OS le répertorient.",
    howToFix:
      "Envoyez ACCT avec le nom de compte que l'administrateur vous a donné, puis répétez l'envoi. Si vous n'en avez pas, demandez-lui si vos identifiants donnent le droit d'écrire.",
    onReading:
      "Lorsque vous lisez 532, ne comptez pas sur une exécution différée : sans nouvel envoi après ACCT, la commande est perdue.",
    onSending:
      "Envoyez 532 uniquement quand ACCT lèverait le refus, et employez 550 ou 553 pour des droits manquants.",
  },
  533: {
    tells:
      "533 vous indique que la politique de sécurité interdit le niveau de protection de la commande que vous avez envoyée.",
    description:
      "Il concerne la connexion de contrôle, où MIC, CONF et ENC protègent chaque commande et où CCC met fin à la protection. Pour la connexion de données, les serveurs emploient 534, 521 ou 522. DrFTPD s'en sert pour ses règles d'envoi.",
    whenSeen:
      "Vous voyez 533 après CCC avec ProFTPD quand la connexion de contrôle n'est pas chiffrée. DrFTPD l'envoie quand un fichier enfreint une règle du site.",
    howToFix:
      "Utilisez AUTH TLS et gardez la connexion de contrôle chiffrée pendant toute la session, sans CCC. Avec DrFTPD, lisez le texte et respectez la règle d'envoi qu'il nomme.",
    onReading:
      "Lorsque vous lisez 533, tenez la commande pour refusée et ne la répétez qu'avec le niveau de protection que le serveur réclame.",
    onSending:
      "Envoyez 533 quand une commande arrive avec moins de protection que votre politique ne l'exige, et nommez le niveau attendu.",
  },
  534: {
    tells:
      "534 vous indique que le serveur rejette la demande en raison de sa politique, le plus souvent à propos du chiffrement.",
    description:
      "La RFC 2228 le définit pour les AUTH, PROT, CCC et transferts que la politique n'admet pas. Beaucoup de tables le réduisent à une exigence de TLS, mais un serveur peut aussi refuser ainsi un chiffrement faible ou un AUTH répété. D'ordinaire, la session continue.",
    whenSeen:
      "Vous voyez 534 avec IIS avant l'ouverture de session quand TLS est exigé, et encore lors des transferts quand la connexion de données n'est pas protégée. FileZilla Server l'envoie pour PROT C, et Pure-FTPd pour un chiffrement faible avant de fermer.",
    howToFix:
      "Envoyez AUTH TLS avant USER, puis PBSZ 0 et PROT P avant le premier transfert. Vérifiez que votre client est réglé sur TLS explicite et que la connexion de données est chiffrée elle aussi. Si une suite de chiffrement a été refusée, mettez à jour la bibliothèque TLS, et n'envoyez pas AUTH deux fois. Sur IIS, le sous-état noté dans le journal dit quelle règle s'est appliquée.",
    onReading:
      "Lorsque vous lisez 534, déduisez de la commande quelle connexion est en défaut : la connexion de données pour un transfert, la connexion de contrôle avant l'ouverture de session.",
    onSending:
      "Envoyez 534 quand la politique interdit ce que le client attend d'AUTH, de PROT ou d'un transfert, et dites quelle protection vous exigez.",
  },
  535: {
    tells:
      "535 vous indique qu'un contrôle de sécurité a échoué, par exemple celui d'une empreinte, d'une signature ou d'un numéro de séquence.",
    description:
      "La RFC 2228 le prévoit pour des données d'authentification rejetées, pour une commande protégée dont la vérification échoue et pour une protection des données qui se rompt en plein transfert. Il ne concerne pas les noms d'utilisateur ni les mots de passe, dont le numéro est 530.",
    whenSeen:
      "Vous pouvez voir 535 après ADAT, MIC, CONF ou ENC, et à la fin d'un transfert protégé. IIS le répertorie, et les sessions TLS le rencontrent rarement.",
    howToFix:
      "Ouvrez une nouvelle connexion et reprenez l'échange de sécurité depuis le début. S'il échoue encore, vérifiez les horloges, les tickets et les clés des deux côtés, et cherchez sur le trajet un équipement qui altère le trafic. Tenez pour non vérifiées les données d'un transfert interrompu.",
    onReading:
      "Lorsque vous lisez 535, jetez tout ce que couvrait le contrôle, sans rien en utiliser.",
    onSending:
      "Envoyez 535 quand des données d'authentification ou un message protégé ne passent pas la vérification, et ne consignez les détails que de votre côté.",
  },
  536: {
    tells:
      "536 vous indique que le mécanisme de sécurité en service ne connaît pas le niveau PROT que vous avez demandé.",
    description:
      "La lettre est un niveau valable, mais elle n'a pas de sens dans ce mécanisme. Sous TLS, c'est le cas des niveaux S et E. Une lettre qui ne désigne aucun niveau mérite 504.",
    whenSeen:
      "Vous voyez 536 après PROT S ou PROT E avec vsftpd, ProFTPD et FileZilla Server. pyftpdlib répond 521 dans ce cas.",
    howToFix:
      "Envoyez PROT P, qui chiffre la connexion de données et que TLS prend en charge. Cherchez dans le client un réglage nommé sûr ou confidentiel et remplacez-le par privé.",
    onReading:
      "Lorsque vous lisez 536, gardez la session et demandez PROT P à la place du niveau refusé.",
    onSending: "Envoyez 536 pour PROT S ou PROT E sous TLS, et acceptez PROT P.",
  },
  537: {
    tells:
      "537 vous indique que le mécanisme de sécurité n'admet pas la manière dont votre commande a été protégée.",
    description:
      "Il répond à MIC, CONF et ENC quand le mécanisme ne sait pas traiter ce genre de message. La RFC 2228 énumère le code mais l'oublie dans sa table des commandes.",
    whenSeen:
      "Vous pouvez voir 537 après MIC, CONF ou ENC. IIS le répertorie, et les clients qui utilisent TLS n'envoient pas ces commandes.",
    howToFix:
      "Utilisez celle des trois commandes que le mécanisme prend en charge, de préférence ENC, la plus forte. Sous TLS, envoyez des commandes ordinaires dans la connexion chiffrée, car TLS les protège déjà.",
    onReading:
      "Lorsque vous lisez 537, passez à une forme de protection que le mécanisme propose, et non au texte en clair.",
    onSending: "Envoyez 537 quand MIC, CONF ou ENC ne convient pas au mécanisme choisi par AUTH.",
  },
  540: {
    tells:
      "540 signale que DrFTPD n'a pas de texte de réponse pour une commande, ou que la commande a échoué en interne.",
    description:
      "Aucune norme ne définit ce code, et son deuxième chiffre appartient à un groupe sans signification. C'est une valeur de repli interne qui parvient jusqu'au client.",
    whenSeen:
      "Vous voyez 540 avec DrFTPD après une commande dont le traitement a échoué ou n'a laissé aucune réponse.",
    howToFix:
      "Transmettez à l'administrateur le nom de la commande et l'heure, car la cause doit figurer dans le journal du serveur. Répéter la commande a peu de chances d'y changer quelque chose.",
    onReading:
      "Lorsque vous lisez 540, voyez-y un échec inexpliqué du serveur et gardez la session.",
    onSending: "Envoyez 451 plutôt que 540 pour un incident interne.",
  },
  550: {
    tells:
      "550 vous indique que le serveur n'a pas exécuté l'action parce que le fichier ou le répertoire est indisponible.",
    description:
      "C'est le fourre-tout de FTP, pour un nom absent, un droit manquant, un nom déjà pris ou un répertoire qui n'est pas vide. Seul le texte permet de les distinguer, et vsftpd emploie les mêmes mots pour un fichier absent et un fichier interdit. Après SIZE ou MDTM, il ne prouve pas que le fichier est impossible à télécharger.",
    whenSeen:
      "Vous voyez 550 après RETR, CWD, DELE, MKD, RMD, RNFR, SIZE et bien d'autres. pyftpdlib et ProFTPD l'envoient aussi quand TLS est exigé, et vsftpd quand une commande n'est pas permise.",
    howToFix:
      "Envoyez PWD et listez le répertoire parent, puis comparez le nom lettre par lettre, avec sa casse et sa barre oblique initiale. Si le nom y figure, demandez le droit de le lire ou de l'écrire, ou renommez ce qui fait obstacle. Après MKD, le répertoire existe peut-être déjà, et avant RMD, il doit être vide. Si le texte mentionne TLS, envoyez AUTH TLS avant l'ouverture de session, ou PBSZ 0 et PROT P pour les transferts.",
    onReading:
      "Lorsque vous lisez 550, ne tenez pas le fichier pour absent tant que le texte ou un listage de son répertoire ne le confirme pas.",
    onSending:
      "Envoyez 550 quand un fichier est absent, interdit ou du mauvais genre, et donnez la raison là où elle ne trahit rien.",
  },
  551: {
    tells:
      "551 vous indique que le serveur a abandonné l'action parce que le type de page est inconnu.",
    description:
      "La structure en pages dont il relève, STRU P, n'est en usage nulle part, si bien que les serveurs réemploient le numéro. Apache MINA FtpServer signale ainsi des erreurs d'entrée-sortie sur les fichiers, FubarDev de mauvais arguments de MFMT, et ProFTPD une commande RANG en type ASCII.",
    whenSeen:
      "Vous voyez 551 après STOR, RETR ou APPE avec MINA quand le fichier ne peut être ni lu ni écrit. uftpd, libunftp et ftp-srv l'envoient également.",
    howToFix:
      "Ignorez la mention de pages et lisez le texte. Vérifiez sur le serveur l'espace disque libre, les verrous et les droits du fichier. Pour RANG, réglez d'abord TYPE I, et pour MFMT, contrôlez la date.",
    onReading:
      "Lorsque vous lisez 551, prenez-le pour un échec de lecture ou d'écriture du fichier, sauf si vous avez choisi STRU P.",
    onSending:
      "Envoyez 451 pour un échec de lecture ou d'écriture plutôt que 551, qui appartient à STRU P.",
  },
  552: {
    tells:
      "552 vous indique que le serveur a abandonné l'envoi parce qu'il dépasse l'espace de stockage qui vous est alloué.",
    description:
      "La limite est la vôtre et non celle du disque, du moins selon la norme, alors que 452 parle de tout le système. En pratique, Pure-FTPd et uftpd signalent ainsi un disque plein. Une limite peut porter sur les octets, le nombre de fichiers ou la taille d'un seul fichier, si bien que des gigaoctets libres ne l'excluent pas.",
    whenSeen:
      "Vous voyez 552 après STOR, STOU ou APPE, souvent à la fin des données, avec ProFTPD et Pure-FTPd. ProFTPD rejette aussi HASH et RANG par ce code.",
    howToFix:
      "Supprimez d'anciens fichiers, et comptez-les aussi, car certains quotas en limitent le nombre. Effacez l'envoi partiel, qui peut lui-même occuper le reste. Si vous êtes loin de votre limite, demandez à l'administrateur si le disque est plein ou si une limite par fichier s'applique. Ne laissez pas un client réessayer sans fin.",
    onReading:
      "Lorsque vous lisez 552, arrêtez la file des envois et montrez le texte, car il nomme souvent la limite.",
    onSending:
      "Envoyez 552 quand le quota d'un utilisateur est atteint, et mettez dans le texte la limite et l'usage actuel.",
  },
  553: {
    tells: "553 vous indique que le serveur refuse l'action à cause du nom de fichier.",
    description:
      "Le nom peut enfreindre une règle sur les caractères, les motifs ou la longueur. La RFC 1127 étend le code à tout accès refusé dans une opération d'écriture, si bien qu'il traduit souvent des droits manquants ou un dossier qui n'existe pas. vsftpd l'envoie chaque fois qu'il ne peut pas créer le fichier, sans dire pourquoi.",
    whenSeen:
      "Vous voyez 553 après STOR, APPE, STOU ou RNTO, et la RFC 1127 le désigne aussi pour le MKD d'un répertoire existant. Pure-FTPd l'envoie pour des noms interdits, MINA et DrFTPD pour un renommage dont la cible est impossible.",
    howToFix:
      "Vérifiez avec PWD et CWD que le dossier cible existe et qu'il est bien celui que vous visez, car beaucoup de comptes démarrent hors d'un dossier où ils peuvent écrire. Demandez-y un accès en écriture si un nom ordinaire comme test.txt échoue aussi. Sinon, raccourcissez le nom et tenez-vous-en aux lettres, chiffres, points et traits d'union. Pour RNTO, assurez-vous que la cible n'est pas déjà prise.",
    onReading:
      "Lorsque vous lisez 553, soupçonnez le répertoire et ses droits avant les caractères du nom.",
    onSending:
      "Envoyez 553 quand le nom lui-même ou son emplacement n'est pas admis en écriture, et nommez la règle qu'il enfreint.",
  },
  554: {
    tells:
      "554 vous indique que le serveur ne peut pas appliquer à ce transfert la position de reprise donnée par la commande REST.",
    description:
      "La RFC 1123 définit ce code, bien que la plupart des tables l'omettent. Il répond à la commande de transfert et non à REST, qui ne fait que mémoriser le nombre. Une position située au-delà de la fin du fichier est une raison typique.",
    whenSeen:
      "Vous voyez 554 après REST suivi de RETR, STOR ou APPE avec pyftpdlib, Pure-FTPd et ProFTPD.",
    howToFix:
      "Demandez la taille actuelle avec SIZE en TYPE I et reprenez à partir de ce nombre. Si votre position dépasse la fin du fichier, ou si le fichier a changé, transférez-le depuis le début.",
    onReading:
      "Lorsque vous lisez 554, mettez en cause la position plutôt que le fichier, car le même transfert peut réussir à partir d'un autre point.",
    onSending:
      "Envoyez 554 à la commande de transfert quand la position REST mémorisée ne convient pas au fichier.",
  },
  555: {
    tells:
      "555 vous indique que le type ou la structure en vigueur ne correspond pas au fichier présent sur le serveur.",
    description:
      "La RFC 1123 le définit pour APPE et pour les transferts après REST. Le TYPE et le STRU actuels doivent s'accorder avec ce que le fichier contient déjà, et aucun serveur examiné ne le contrôle par ce numéro.",
    whenSeen:
      "Vous pouvez voir 555 après APPE, ou après REST avec RETR ou STOR, sur un système fondé sur des enregistrements.",
    howToFix:
      "Réglez le type dans lequel le fichier a d'abord été stocké, le plus souvent TYPE I avec STRU F, et répétez la commande. Si cela ne suffit pas, remplacez le fichier en entier.",
    onReading:
      "Lorsque vous lisez 555, ne touchez pas au fichier existant tant que les réglages ne lui correspondent pas, car un mélange de types pourrait l'abîmer.",
    onSending:
      "Envoyez 555 quand des données ajoutées ou reprises ne s'accorderaient pas avec le type ou la structure du fichier existant.",
  },
  556: {
    tells: "556 signale que ProFTPD ne calculera pas d'empreinte pour ce fichier.",
    description:
      "Le module mod_digest qualifie lui-même ce code de non standard. Le fichier est exclu du calcul ou trop volumineux, ce qui ne dit rien contre son contenu.",
    whenSeen: "Vous voyez 556 après HASH sur un serveur ProFTPD doté de mod_digest.",
    howToFix:
      "Comparez la taille et la date avec SIZE et MDTM, ou téléchargez le fichier et calculez l'empreinte vous-même. Demandez à l'administrateur de relever la limite s'il vous faut les empreintes de gros fichiers.",
    onReading:
      "Lorsque vous lisez 556, vérifiez le fichier par un autre moyen et ne le croyez pas endommagé.",
    onSending: "Envoyez 550 ou 552 plutôt que 556 quand vous déclinez une demande HASH.",
  },
};
