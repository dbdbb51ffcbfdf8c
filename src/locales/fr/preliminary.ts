import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** French words for the 1yz replies. */
export const preliminary: ReplyProseTable<ReplyCodeOf<1>> = {
  100: {
    tells:
      "100 signale qu'une action a commencé, mais aucune norme FTP en vigueur ne donne de sens à ce numéro.",
    description:
      "Avant 1974, le numéro désignait une réponse sur l'état du système. Il survit aujourd'hui dans des tables de codes qui ont pris le titre de la série 100 pour un code à part entière. D'après son premier chiffre, c'est une réponse préliminaire positive.",
    whenSeen:
      "Vous rencontrez 100 surtout dans du code source, par exemple dans les tables de jlaffaye/ftp et de ftp-srv. Twisted range sa réponse de marqueur de reprise sous le numéro 100, bien que le texte de cette réponse commence par 110.",
    howToFix:
      "Rien n'a encore échoué. Attendez la réponse qui termine la commande, et signalez ce numéro insolite aux responsables du serveur.",
    onReading:
      "Lorsque vous lisez 100, traitez-le comme toute autre réponse préliminaire et attendez la réponse finale.",
    onSending:
      "Envoyez 125 ou 150 plutôt que 100 au début d'un transfert, et 110 pour un marqueur de reprise.",
  },
  110: {
    tells:
      "110 transmet un marqueur de reprise, qui associe une position dans le fichier de l'émetteur à une position dans celui du récepteur.",
    description:
      "Son texte est le seul que fixe la RFC 959 : le mot MARK et deux valeurs, séparées par un signe égal placé entre deux espaces. La RFC 1123 corrige l'ancienne explication et rend chaque valeur opaque pour l'autre extrémité. La réponse ne termine pas le transfert et n'en garantit pas le succès.",
    whenSeen:
      "Vous pouvez voir 110 pendant RETR, STOR, STOU ou APPE, uniquement en mode bloc ou en mode compressé. Peu de serveurs proposent ces modes, si bien que la réponse est rare.",
    howToFix:
      "Il n'y a rien à réparer. Conservez le marqueur si vous risquez de devoir reprendre le transfert plus tard avec REST.",
    onReading:
      "Lorsque vous lisez 110, enregistrez les deux valeurs telles quelles et poursuivez le transfert jusqu'à l'arrivée de sa réponse finale.",
    onSending:
      "Envoyez 110 seulement pendant que vous recevez des données en mode bloc ou compressé, et entourez d'espaces le signe égal.",
  },
  120: {
    tells:
      "120 annonce que le serveur n'est pas encore prêt et qu'il pense l'être dans un certain nombre de minutes.",
    description:
      "Ce n'est pas un refus : la connexion reste ouverte et 220 doit suivre. Le texte indique le délai en minutes. Certains clients, dont basic-ftp, rejettent délibérément ce code.",
    whenSeen:
      "Vous voyez 120 à la place du message d'accueil, ou après REIN, tant que le service démarre. Aucune autre commande ne peut le recevoir.",
    howToFix:
      "Restez connecté et attendez 220 avant d'ouvrir une session. Réglez le délai de connexion de votre client au-dessus de l'attente annoncée. Si votre client abandonne aussitôt, reconnectez-vous une fois écoulées les minutes indiquées dans le texte.",
    onReading:
      "Lorsque vous lisez 120, n'y voyez ni un échec ni un accueil complet, et n'envoyez rien tant que 220 n'est pas arrivé.",
    onSending:
      "Envoyez 120 seulement comme message d'accueil ou en réponse à REIN, et faites-le suivre de 220 sur la même connexion.",
  },
  125: {
    tells: "125 vous indique que le transfert commence sur une connexion de données déjà ouverte.",
    description:
      "La commande est acceptée, mais son issue reste incertaine. Une seule réponse doit encore arriver pour clore la commande. Pour un client, le sens est le même que celui de 150.",
    whenSeen:
      "Vous voyez 125 après RETR, STOR, STOU, APPE, LIST ou NLST, une fois la connexion de données établie. IIS, pyftpdlib, Twisted, uftpd et z/OS l'envoient.",
    howToFix:
      "Transférez les données et attendez la réponse finale, en général 226 ou 250 ; d'ici là, seules ABOR, STAT et QUIT peuvent être envoyées. Si un journal s'arrête à 125, examinez les minuteries et les pare-feux sur le trajet de la connexion de données.",
    onReading:
      "Lorsque vous lisez 125, gardez la connexion de contrôle ouverte et ne considérez pas le transfert comme terminé avant sa réponse finale.",
    onSending:
      "Envoyez 125 seulement si la connexion de données est déjà ouverte, et donnez le nom du fichier après le mot FILE en réponse à STOU.",
  },
  150: {
    tells:
      "150 annonce que la commande est recevable et que le serveur va ouvrir la connexion de données.",
    description:
      "Cette réponse ne garantit ni que les données circulent ni que le transfert réussira. Beaucoup de serveurs placent dans le texte la taille du fichier, ce qu'aucune RFC ne définit. Avec TLS, la négociation sur la connexion de données vient ensuite, si bien que 425 ou 522 peut encore suivre.",
    whenSeen:
      "Vous voyez 150 après RETR, STOR, STOU, APPE, LIST, NLST ou MLSD. Tous les serveurs examinés l'envoient.",
    howToFix:
      "Attendez la réponse finale ; avant elle, n'envoyez rien d'autre qu'ABOR, STAT ou QUIT. Si rien n'arrive après 150, vérifiez que le pare-feu laisse passer la plage de ports passifs et que le serveur annonce une adresse joignable. Un programme qui présente 150 comme un échec a cessé de lire trop tôt.",
    onReading:
      "Après 150, transférez les données puis lisez encore une réponse, car elle seule donne le résultat.",
    onSending:
      "Envoyez 150 seulement si vous avez vérifié le fichier et que vous allez ouvrir la connexion de données, et faites toujours suivre ce code d'une seule réponse finale.",
  },
};
