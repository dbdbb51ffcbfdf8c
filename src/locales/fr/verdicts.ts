/** What sets codes apart that people often compare, by pair in ascending order. */
export const verdicts: Readonly<Record<string, string>> = {
  "100-110":
    "100 n'a de sens dans aucune norme FTP en vigueur, et 110 signale un marqueur de reprise pendant un transfert. Twisted range sa réponse de marqueur sous le numéro 100, bien que le texte de cette réponse commence par 110, d'où la confusion. Les deux sont préliminaires : après l'un comme après l'autre, attendez la réponse qui termine la commande.",
  "110-350":
    "110 signale un marqueur de reprise pendant un transfert, et 350 confirme REST ou RNFR puis attend la commande qui complète la première. Tous deux touchent à la reprise, d'où la confusion. Pour poursuivre un transfert interrompu, c'est 350 qui compte ; 110 ne fournit que la position, en mode bloc ou compressé.",
  "120-220":
    "120 vous demande de rester connecté jusqu'à ce que le serveur soit prêt, et 220 annonce qu'il l'est maintenant. L'un comme l'autre peut servir de message d'accueil, et après 120 un 220 doit suivre sur la même connexion. Un client qui se déconnecte dès 120, comme le fait basic-ftp, renonce trop tôt.",
  "125-150":
    "125 indique que la connexion de données est déjà ouverte, et 150 qu'elle va l'être ; pour un client, les deux signifient qu'une dernière réponse donnera le résultat. La plupart des serveurs envoient 150 dans les deux cas. Traitez-les de la même façon et ne prenez jamais l'un d'eux pour un succès.",
  "125-421":
    "125 indique que votre transfert commence sur une connexion de données qui existe déjà, et 421 que le serveur met fin à la session. Les deux parlent de connexions, et un journal qui s'arrête après 125 puis affiche 421 donne l'impression que l'un a provoqué l'autre. Après 125, continuez à lire ; après 421, ouvrez une nouvelle connexion de contrôle.",
  "150-226":
    "150 ouvre un transfert et 226 le clôt : ce sont les deux réponses à une seule commande. On cesse parfois de lire après 150 en croyant le transfert terminé, ou l'on prend 150 pour l'erreur quand 226 tarde. Seul 226, ou 250 à sa place, vous apprend que les données sont arrivées.",
  "150-421":
    "150 annonce qu'un transfert va commencer, et 421 met fin à toute la session. Ils se croisent quand une minuterie ou un arrêt du serveur coupe un transfert en cours : la commande reçoit alors d'abord 150, puis 421 au lieu du 226 attendu. Reconnectez-vous, et comparez la taille du fichier avant de l'envoyer de nouveau.",
  "200-202":
    "200 indique que le serveur a fait ce que vous demandiez, et 202 qu'il n'a rien fait parce que rien n'était nécessaire. Les deux comptent comme un succès. La différence importe pour PBSZ et PROT : ftp-srv y répond 202 sur une session non chiffrée, où rien n'est protégé.",
  "200-226":
    "200 confirme une commande qui n'a rien d'autre à signaler, comme TYPE ou NOOP, et 226 termine un transfert ou un abandon et ferme la connexion de données. Répondre 200 à un transfert s'écarte de la norme. Fiez-vous au premier chiffre, qui est le même, et ne pensez à la connexion de données qu'avec 226.",
  "200-250":
    "200 confirme un réglage ou une commande sans autre effet, et 250 confirme une action sur des fichiers ou des répertoires. Les serveurs divergent pour CDUP, auquel la RFC 959 attribue 200 alors que beaucoup de serveurs envoient 250. Un client doit accepter l'un et l'autre, car le premier chiffre indique déjà la réussite.",
  "200-421":
    "200 indique qu'une commande a réussi, et 421 que le service s'arrête et que la connexion va se fermer. Leurs résultats sont opposés, et la suite diffère elle aussi : après 200, envoyez la commande suivante ; après 421, reconnectez-vous et ouvrez une nouvelle session.",
  "211-213":
    "211 renseigne sur le système ou énumère ses fonctionnalités, et 213 renseigne sur un seul fichier. Les deux répondent à STAT : sans chemin vous obtenez 211, avec un chemin 212 ou 213, mais beaucoup de serveurs envoient 211 pour tout. 213 transporte aussi la valeur brute demandée par SIZE ou MDTM : réglez-vous donc sur la commande envoyée.",
  "211-214":
    "211 contient des états et des listes de fonctionnalités que lisent les programmes, et 214 une aide destinée aux humains. HELP peut recevoir l'un ou l'autre, puisque la RFC 959 prévoit les deux ; la RFC 1127 tient 214 pour le bon. N'analysez 211 qu'en réponse à FEAT, et affichez 214 tel quel.",
  "212-213":
    "212 donne l'état d'un répertoire, et 213 celui d'un fichier ou une valeur qui le concerne. Tous deux viennent de la même commande, STAT avec un chemin, et peu de serveurs les distinguent : la plupart envoient 213 ou 211 aussi pour les répertoires. Utilisez MLSD ou LIST quand vous avez besoin d'un listage fiable.",
  "212-421":
    "212 répond à STAT par l'état d'un répertoire, et 421 met fin à la session. 212 porte sur le contenu et 421 sur la connexion ; ils ne se croisent que si une session finit avant le listage, et 421 arrive alors à la place du 212 attendu. Dans ce cas, reconnectez-vous et redemandez l'état.",
  "220-230":
    "220 vous accueille avant l'ouverture de session, et 230 confirme qu'elle est terminée. Les deux arrivent au début d'une session et sonnent comme une bienvenue. Envoyez USER après 220 et commencez à travailler après 230 ; pyftpdlib les mêle à dessein en répondant 230 à REIN.",
  "220-421":
    "220 et 421 sont les deux accueils habituels : 220 signifie que vous pouvez ouvrir une session, et 421 que le serveur vous refuse pour le moment. Un serveur plein, une limite pour votre adresse ou un arrêt du service explique un tel 421. Attendez avant de vous reconnecter, et ouvrez moins de sessions à la fois.",
  "221-226":
    "221 ferme la connexion de contrôle, et 226 ferme la connexion de données. La formulation est presque la même, la conséquence ne l'est pas : après 226 la session continue, après 221 elle est finie. Attendez-vous à 226 à la fin d'un transfert et à 221 en réponse à QUIT.",
  "221-421":
    "221 est un au revoir en bon ordre, en général en réponse à QUIT, et 421 est une fin que vous n'avez pas demandée. Les deux ferment la connexion de contrôle. Certains serveurs brouillent la limite : libunftp envoie 221 quand une minuterie expire, et FileZilla Server en entoure un listage de STAT sans rien fermer.",
  "225-226":
    "225 indique que la connexion de données est ouverte et inactive, et 226 qu'elle se ferme une fois le travail fait. Les deux répondent à ABOR : 225 quand il n'y avait rien à abandonner, 226 quand le transfert a été arrêté. Après l'un comme après l'autre, vous pouvez préparer le transfert suivant.",
  "226-250":
    "226 termine un transfert et ferme la connexion de données, et 250 termine une action sur un fichier et, à lui seul, ne dit rien d'une telle connexion. La RFC 959 permet au serveur de finir un transfert par 250 s'il garde la connexion de données ouverte. Acceptez les deux après un transfert, et ne comptez pas sur une connexion qui resterait ouverte.",
  "226-426":
    "226 indique que le transfert est complet, et 426 qu'il a été coupé. Après ABOR, vous recevez les deux à la suite : 426 pour le transfert, puis 226 pour l'abandon. Sans ABOR, 426 reste seul, et un client qui attend ensuite un 226 se bloque.",
  "227-229":
    "227 donne une adresse IPv4 et un port, et 229 donne seulement un port, à joindre à l'adresse où vous êtes déjà connecté. 227 répond à PASV, 229 répond à EPSV. Préférez EPSV : cette commande fonctionne avec IPv6 et à travers le NAT, où l'adresse contenue dans 227 est souvent privée et inutilisable.",
  "230-232":
    "230 achève une ouverture de session par nom d'utilisateur et mot de passe, et 232 en achève une qu'un certificat ou un autre échange de sécurité a réglée. Dans les deux cas votre session est ouverte, et PASS n'est pas nécessaire après 232. D'anciennes tables prennent 232 pour une fermeture de session, un sens datant de 1972 qu'aucun serveur examiné ne suit.",
  "230-331":
    "230 indique que votre session est ouverte, et 331 que le mot de passe manque encore. L'un ou l'autre peut répondre à USER. Après 331, envoyez PASS ; après 230, n'envoyez aucun mot de passe, car le serveur vous a laissé entrer sans lui.",
  "234-334":
    "234 accepte AUTH et lance aussitôt la négociation de sécurité, et 334 l'accepte mais demande d'abord des données par ADAT. Pour AUTH TLS, seul 234 est correct d'après la RFC 4217, même si curl admet les deux. Commencez la négociation TLS juste après 234, et fermez la connexion si une autre réponse arrive avant elle.",
  "235-335":
    "235 clôt avec succès l'échange de données de sécurité, et 335 en demande un tour de plus. Les deux répondent à ADAT et peuvent contenir des données base64. Envoyez encore ADAT après 335, et passez à USER après 235.",
  "250-257":
    "250 signale qu'une action sur un fichier est faite, et 257 contient un chemin : le répertoire que MKD vient de créer, ou le répertoire de travail demandé par PWD. Certains serveurs placent aussi le chemin dans le 250 de CWD. Ne lisez un chemin que dans 257, et ne comparez sinon que le premier chiffre.",
  "331-332":
    "331 demande un mot de passe, et 332 demande un compte, une troisième information que peu de serveurs utilisent. Les deux peuvent répondre à USER. Envoyez PASS après 331 et ACCT après 332 ; un client dépourvu de la commande ACCT ne peut pas terminer l'ouverture de session dans ce cas.",
  "331-530":
    "331 demande le mot de passe, et 530 indique que vous n'avez pas de session ouverte. 331 ne prouve pas que l'utilisateur existe, puisque la RFC 2577 conseille aux serveurs de l'envoyer aussi pour les noms inconnus. Le verdict sur l'ouverture de session tombe après PASS, sous la forme d'un 230 ou d'un 530.",
  "332-532":
    "Avec 332, le serveur garde votre commande et l'exécute dès qu'il a reçu ACCT ; avec 532, il l'écarte et vous devez la répéter. Les deux demandent un compte. Aucun des serveurs examinés n'envoie 532, et presque aucun n'envoie 332.",
  "350-550":
    "350 indique que la première moitié d'une action sur un fichier est acceptée, et 550 que le fichier est hors d'atteinte. RNFR reçoit l'un ou l'autre : 350 quand l'ancien nom existe, 550 quand il n'existe pas ou que vous n'avez pas le droit d'y toucher. Après 350, envoyez RNTO aussitôt ; après 550, vérifiez le nom.",
  "421-425":
    "421 met fin à la session, et 425 indique seulement que la connexion de données n'a pas pu être ouverte. La session survit à 425 : demandez donc un nouveau port passif et réessayez. Surveillez tout de même la connexion après 421, car pyftpdlib et FileZilla Server l'envoient parfois pour un problème de connexion de données et restent connectés.",
  "421-426":
    "421 met fin à la connexion de contrôle, et 426 signale que la connexion de données s'est rompue pendant un transfert. Après 426, vous pouvez établir une nouvelle connexion de données dans la même session, tandis que 421 oblige à en ouvrir une autre. Comparez dans les deux cas la taille des fichiers avant de répéter un envoi.",
  "421-530":
    "421 met fin à la connexion, et 530 refuse l'ouverture de session. La confusion vient des limites, car certains serveurs signalent un excès de sessions par 421 et d'autres par 530 après PASS. Lisez le texte : s'il parle de connexions ou de limites, attendez et reconnectez-vous ; sinon, vérifiez le nom d'utilisateur et le mot de passe.",
  "425-426":
    "425 indique que la connexion de données n'a pas pu s'ouvrir, et 426 qu'elle s'est rompue après son ouverture. Derrière 425, cherchez du côté des pare-feux, de la traduction d'adresses et des règles TLS ; derrière 426, du côté des minuteries, des pertes de réseau ou d'un abandon. Les deux laissent la session utilisable.",
  "426-451":
    "426 impute l'échec du transfert à la connexion de données, et 451 l'impute à une défaillance interne du serveur. Après 426, réessayez avec une nouvelle connexion de données, et après 451, laissez du temps au serveur. Les serveurs ne sont pas rigoureux sur ce point : Pure-FTPd signale par 451 la plupart des erreurs de son système de fichiers.",
  "430-530":
    "430 ne figure dans aucune RFC en vigueur, et 530 est le code standard pour une ouverture de session absente ou refusée. Des tables recopiées donnent à 430 le sens d'un nom d'utilisateur ou d'un mot de passe erroné, alors qu'aucun serveur examiné ne l'envoie. Si vous écrivez un serveur, envoyez 530.",
  "431-534":
    "431 indique qu'une ressource nécessaire à la sécurité manque en ce moment, et 534 que la politique refuse la demande. 431 peut passer, par exemple une fois le certificat installé, tandis que 534 dure jusqu'à ce que vous modifiiez votre demande. La RFC 959 imprime une fois 431 pour un répertoire absent, ce que la RFC 1127 corrige en 550.",
  "450-451":
    "450 indique que le fichier est momentanément occupé, et 451 que le serveur a rencontré une défaillance qui lui est propre. Les deux méritent une tentative ultérieure. En pratique, 450 désigne aussi un listage vide ou un fichier absent : lisez donc son texte avant d'attendre.",
  "450-550":
    "450 indique que le fichier est hors d'atteinte pour l'instant, et 550 qu'il le reste tant que rien ne change. Les serveurs ne s'y tiennent pas : ProFTPD envoie 450 pour un fichier absent avec STAT et pour des listages vides, et IIS envoie 550 pour un fichier en cours d'utilisation. Laissez le texte décider si attendre sert à quelque chose.",
  "451-550":
    "451 signale une défaillance du serveur qui peut passer, et 550 un fichier que vous ne pouvez ni atteindre ni utiliser. Réessayez après 451, et vérifiez le nom, le répertoire et les droits après 550. Si le même fichier reçoit sans cesse 451, demandez à l'administrateur de consulter le journal du serveur.",
  "452-552":
    "452 indique que le disque du serveur est plein, et 552 que votre propre part est épuisée. D'autres peuvent libérer un disque plein, alors qu'un quota vous oblige à supprimer des fichiers ou à demander davantage. Pure-FTPd envoie aussi 552 pour un disque plein, si bien que le texte a le dernier mot.",
  "500-501":
    "500 rejette la commande elle-même, et 501 rejette ce qui la suit. Prenez un autre verbe après 500, et corrigez l'argument après 501. La limite est floue pour PORT : vsftpd refuse une adresse étrangère par 500, et d'autres le font par 501.",
  "500-502":
    "500 indique que le serveur ne connaît pas le verbe, et 502 qu'il le connaît sans le prendre en charge. Les serveurs emploient indifféremment l'un ou l'autre : traitez donc l'un comme l'autre comme une absence de prise en charge et utilisez une commande plus ancienne. C'est seulement pour AUTH que la RFC 2228 exige 500 d'un serveur qui en est dépourvu.",
  "501-504":
    "501 indique que l'argument est mal formé, et 504 qu'il est bien formé mais non pris en charge. Corrigez l'écriture après 501, et choisissez une autre valeur après 504, par exemple un TYPE différent. Les serveurs envoient souvent 501 là où 504 conviendrait.",
  "501-553":
    "501 critique la forme d'un argument, et 553 refuse un nom pour le fichier à écrire. Certains serveurs signalent par 501 des caractères interdits. Lors d'un envoi, examinez d'abord le dossier cible et vos droits si vous recevez 553, et la ligne que vous avez envoyée si vous recevez 501.",
  "502-504":
    "502 indique que la commande manque tout à fait, et 504 que seule cette valeur de son paramètre manque. Après 504, essayez une autre valeur ; après 502, essayez une autre commande. HOST montre la différence : 504 signifie que cet hôte est inconnu, 502 que HOST n'existe pas sur ce serveur.",
  "503-530":
    "503 indique qu'une commande est arrivée au mauvais moment, et 530 que vous n'avez pas de session ouverte. Ils se recoupent avant l'ouverture de session, où certains serveurs répondent 503 à toute commande et d'autres 530. Envoyez USER et PASS dans les deux cas ; une fois la session ouverte, 503 trahit l'oubli de RNFR, PBSZ ou PASV.",
  "521-522":
    "521 indique que la connexion de données ne peut pas s'ouvrir avec votre réglage PROT, et 522 désigne soit un protocole réseau inconnu après EPRT ou EPSV, soit un problème TLS sur la connexion de données. La RFC 4217 se contredit sur le code dû à un mauvais niveau PROT : vsftpd et ProFTPD ont choisi 522, Pure-FTPd 521. Dans les deux cas, envoyez d'abord PBSZ 0 et PROT P.",
  "522-534":
    "522 concerne la connexion de données, son protocole réseau ou son TLS, et 534 est un refus, par politique, de ce que vous avez demandé. Lors d'un transfert, les deux peuvent signifier que PROT P est exigé. Après EPRT ou EPSV, 522 a un autre sens : passez d'IPv4 à IPv6 ou inversement, comme le dit son texte.",
  "530-532":
    "530 indique que vous n'avez pas de session ouverte, et 532 que vous en avez une, mais qu'il faut un compte pour stocker des fichiers. Ouvrez une session après 530 ; envoyez ACCT et répétez la commande après 532. En pratique, vous rencontrez 530 tous les jours et 532 presque jamais.",
  "530-534":
    "530 vous arrête parce que l'ouverture de session manque ou a échoué, et 534 refuse une demande parce que la politique l'interdit. Une exigence de TLS peut venir sous l'un ou l'autre numéro : vsftpd envoie 530 et IIS envoie 534. Si le texte mentionne TLS, SSL ou le chiffrement, envoyez AUTH TLS avant USER.",
  "530-550":
    "530 porte sur qui vous êtes, et 550 porte sur le fichier. Après 530, aucun fichier n'a été examiné : ouvrez donc une session avant de vérifier les noms et les droits. ProFTPD et pyftpdlib envoient aussi 550 quand ils exigent TLS, et dans ce cas ni le fichier ni le mot de passe n'est en cause.",
  "532-553":
    "532 demande un compte avant que vous puissiez stocker un fichier, et 553 refuse le nom ou l'emplacement du fichier. Les deux répondent à STOR, STOU, APPE et RNTO. Envoyez ACCT après 532, et vérifiez le dossier cible, vos droits et le nom après 553.",
  "534-535":
    "534 refuse par politique, et 535 signale l'échec d'un contrôle de sécurité. Après 534, demandez ce que la politique autorise, en général un niveau de protection plus élevé. Après 535, examinez les certificats, les tickets, les horloges et les clés, car les données n'ont pas passé la vérification.",
  "534-536":
    "534 indique que la politique interdit ce que vous avez demandé, et 536 que le mécanisme de sécurité n'en est pas capable. Les deux peuvent répondre à PROT. Sous TLS, seuls les niveaux C et P existent, si bien que S et E reçoivent 536 ; quand P est exigé et que vous envoyez C, la réponse est 534.",
  "536-537":
    "536 refuse un niveau PROT que le mécanisme de sécurité ne connaît pas, et 537 refuse une commande protégée d'une manière qu'il n'admet pas. La formulation est presque la même, mais 536 concerne la connexion de données et répond à PROT, tandis que 537 répond à MIC, CONF et ENC. Après 536, demandez un autre niveau ; vous ne verrez pas 537 avec TLS, qui se passe de ces trois commandes.",
  "550-551":
    "550 indique qu'un fichier ne peut être ni atteint ni utilisé, et 551 que le type de page du transfert est inconnu. La structure en pages a disparu, si bien que les serveurs réemploient 551 : Apache MINA l'envoie pour des erreurs de lecture et d'écriture. Prenez 551 pour un transfert échoué et regardez son texte.",
  "550-552":
    "550 refuse l'accès à un fichier, et 552 arrête un envoi parce que le stockage dont vous disposez est épuisé. Libérez de l'espace ou demandez un quota plus grand après 552 ; vérifiez le nom et les droits après 550. FileZilla Server signale aussi un disque plein par 550.",
  "550-553":
    "En théorie, 550 porte sur un fichier que vous ne pouvez pas atteindre et 553 sur un nom que vous ne pouvez pas utiliser. En pratique, plusieurs serveurs, dont vsftpd et Pure-FTPd, envoient 553 pour tout envoi qu'ils ne peuvent pas commencer, et d'autres envoient 550 pour tout. Lors d'un envoi, vérifiez le dossier et votre droit d'écriture avant les caractères du nom.",
  "551-552":
    "551 indique que le type de page est inconnu, et 552 que votre allocation de stockage est dépassée. Les deux interrompent un transfert déjà commencé. Libérez de l'espace après 552 ; pour 551, que les serveurs réemploient en cas d'erreur d'entrée ou de sortie, lisez le texte et signalez la défaillance.",
  "552-553":
    "552 indique qu'il ne reste plus de place pour le fichier, et 553 que son nom ou son emplacement est refusé. En règle générale, 552 arrive après le passage de données, 553 avant. Supprimez des fichiers ou demandez un quota plus grand après 552, et changez le nom, le dossier ou les droits après 553.",
  "631-632":
    "631 enveloppe une réponse dont l'intégrité est protégée, et 632 en enveloppe une qui est aussi chiffrée. Ni l'un ni l'autre n'est un résultat : déballez la réponse avec le mécanisme de sécurité et agissez selon le code intérieur. Aucun des deux n'apparaît avec TLS, qui protège la connexion dans son ensemble.",
};
