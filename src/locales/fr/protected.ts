import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** French words for the 6yz replies. */
export const protectedReplies: ReplyProseTable<ReplyCodeOf<6>> = {
  631: {
    tells:
      "631 indique que son texte contient une autre réponse, protégée contre toute modification en chemin.",
    description:
      "Le numéro est une enveloppe et ne dit rien du succès ni de l'échec. Le texte est le codage base64 d'un message dont l'intégrité est protégée, et la vraie réponse se trouve à l'intérieur avec son propre code. Quiconque se trouve sur le trajet peut encore lire cette réponse.",
    whenSeen:
      "Vous pouvez voir 631 pour n'importe quelle commande, une fois terminé un échange de sécurité par AUTH et ADAT. Les sessions TLS ne le montrent jamais.",
    howToFix:
      "Il n'y a rien à corriger. Utilisez un client qui implémente la RFC 2228 avec le même mécanisme, GSSAPI par exemple, car un client ordinaire ne peut pas ouvrir l'enveloppe.",
    onReading:
      "Lorsque vous lisez 631, vérifiez et déballez le message, puis agissez selon le code qui se trouve à l'intérieur.",
    onSending:
      "Envoyez 631 seulement avec une réponse complète à l'intérieur, produite avec la protection d'intégrité qu'a établie l'échange de sécurité.",
  },
  632: {
    tells:
      "632 indique que son texte contient une autre réponse, chiffrée et protégée aussi contre toute modification en chemin.",
    description:
      "Des trois réponses protégées, c'est la forme la plus forte. Son numéro ne porte aucun résultat : la réponse cachée peut être un succès comme un échec. La RFC 2228 la décrit dans le corps du texte et n'imprime aucune formulation.",
    whenSeen:
      "Vous pouvez rencontrer 632 avec des serveurs dotés de GSSAPI ou de Kerberos, par exemple en réponse à une commande envoyée avec ENC. Une session TLS ne l'utilise pas.",
    howToFix:
      "La session n'a aucun problème. Si votre journal ne montre que du texte base64, consultez celui d'un client capable de le déchiffrer, car le vrai code n'est pas visible de l'extérieur.",
    onReading:
      "Lorsque vous lisez 632, déchiffrez et contrôlez d'abord le message, puis classez la réponse que vous y trouvez.",
    onSending:
      "Envoyez 632 seulement si le mécanisme assure à la fois la confidentialité et l'intégrité ; encapsulez exactement une réponse entière.",
  },
  633: {
    tells:
      "633 indique que son texte contient une autre réponse, chiffrée mais sans protection contre les modifications en chemin.",
    description:
      "Les tiers ne peuvent pas lire la réponse intérieure, mais rien ne prouve qu'elle est arrivée intacte. Le numéro extérieur ne porte pas de verdict propre. C'est le pendant de la commande CONF.",
    whenSeen:
      "Vous avez peu de chances de voir 633 en pratique, car il suppose un mécanisme qui n'offre que la confidentialité. IIS documente le numéro.",
    howToFix:
      "Aucune réparation n'est nécessaire. Lorsque le client et le serveur la prennent tous deux en charge, préférez la forme plus forte, avec ENC et 632.",
    onReading:
      "Lorsque vous lisez 633, déchiffrez son texte et décidez d'après le code intérieur, avec prudence, puisque rien ne garantit qu'il n'a pas été modifié.",
    onSending:
      "Envoyez 633 seulement si le mécanisme ne peut pas ajouter l'intégrité, et préférez 632 partout où il le peut.",
  },
};
