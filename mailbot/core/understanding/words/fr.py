"""French."""

from mailbot.core.understanding.words.language import Language

FR = Language(
    code="fr",
    phrases={
        "idle": "voir; voyez",
        "tell": """
            expliquer; dites moi; pouvez vous me dire; montrez moi; envoyez moi; faites moi savoir; vérifier;
            savoir si; noter que
        """,
        "was": "a été; avait; était; déjà; hier",
        "bare": "oui; non; ok; accord; accepté; refus; validé; jamais",
        "any_more": "plus",
        "may_first": "peut; pourrait; est ce que",
        "abbreviation": "mme; mlle; env; cf; ex",
        "and": "et",
        "title": "le; la; mon; ma; notre; nos; mes; m; mme; monsieur; madame; collègue; nouveau; nouvelle; de",
        "me": "moi; me",
        "to": "à; au; aux; dans; sur; en; pour; nommé",
        "purpose": "pour",
        "wish": """
            j'ai besoin; j'aurais besoin; aurais besoin; besoin; besoin de; je voudrais; voudrais; j'aimerais;
            aimerais; je souhaite; je souhaiterais; puis je; pourrais je; est il possible; serait il possible;
            je demande; il me faut; il me faudrait; pour moi; nous avons besoin; pourrions nous; je dois; il
            nous faut; nous aurions besoin
        """,
        "polite": """
            s'il vous plaît; svp; stp; s'il te plaît; merci de; pouvez vous; pourriez vous; pourrais tu; peux
            tu; veuillez
        """,
        "grant": """
            donner; donnez; accorder; accordez; ajouter; ajoutez; attribuer; attribuez; ouvrir; créer; activer;
            avoir; obtenir; configurer; me donner; donne; octroyer
        """,
        "again": """
            faire cela; arranger cela; le faire; le prolonger; la prolonger; les prolonger; vous en occuper; le
            retirer; la retirer
        """,
        "revoke": """
            retirer; retirez; supprimer; supprimez; révoquer; enlever; enlevez; n'ai plus besoin; n'a plus
            besoin; désactiver
        """,
        "extend": "prolonger; prolongez; prolongation; renouveler; renouvellement; proroger",
        "access": """
            accès; droit; droits; compte; licence; rôle; profil; autorisation; badge; identifiant; permission;
            permissions; utilisateur
        """,
        "not": "ne; n'ai; n'a; pas; jamais; sans; rien; aucun; aucune; non",
        "lack": """
            n'ai pas accès; pas accès; pas encore; n'ai aucun accès; pas d'accès; n'ai pas d'accès; n'ai
            toujours pas
        """,
        "have": """
            j'ai déjà; ai déjà; a déjà; actuellement; j'avais; pour le moment; j'ai accès; nous avons déjà; je
            peux déjà
        """,
        "past": "avais demandé; j'ai demandé; ai demandé; fonctionne; fonctionne à nouveau; a été; marche",
        "keep": "garder; garde; conserve; conserver; reste; laissez; inchangé",
        "anybody": "tout le monde; personne; qui; pourquoi; quelqu'un",
        "trouble": """
            mot de passe; erreur; panne; expiré; réinitialiser; bloqué; cassé; en panne; ne fonctionne pas; ne
            marche pas; imprimante; dysfonctionnement
        """,
        "shield": "pour information; pour info; rien à faire; à titre d'information; aucune action",
        "same": "les mêmes droits; le même accès; mêmes accès; même profil que; mêmes droits",
        "or": "ou",
        "from": "au lieu de; plutôt que",
        "split": "mais; donc; alors; et je; ainsi que",
        "aside": """
            car; parce que; puisque; comme je; pendant que; lorsque; quand; si; où; dont; afin; afin que; que
            je; avant
        """,
        "urgent": """
            urgence vitale; à l'arrêt; est arrêtée; sécurité des patients; production arrêtée; cas d'urgence;
            production bloquée
        """,
        "because": """
            car; parce que; puisque; pour; afin; comme; je prépare; je reprends; je remplace; projet; depuis; à
            partir; je vais; je dois; dans le cadre
        """,
        "until": "jusqu'au; jusqu'à; jusqu'en; jusque; jusqu'à la",
        "for": "pour; pendant; durant; pour encore",
        "enough": "suffit; suffisent; suffira; suffirait; suffiront",
        "end": "fin; la fin",
        "of": "de; du; de la; d'; le; la; ce; cette; prochain; des",
        "next": "prochain; prochaine",
        "more": "de plus; supplémentaires; encore",
        "today": "aujourd'hui; ce soir",
        "tomorrow": "demain",
        "week": "semaine",
        "month": "mois",
        "quarter": "trimestre",
        "year": "année; an; l'année",
        "of_whom": "de; du",
        "whom": "pour; à; donner; donnez; ajouter; ajoutez",
        "needs": "a besoin; aurait besoin; doit; devrait",
        "stand_in": "remplacer; remplace; place",
        "they": "leur; eux; elles",
        "one": "lui",
        "newcomer": """
            nouveau collègue; nouvelle collègue; stagiaire; nouvel arrivant; nouvelle recrue; alternant;
            alternante; apprenti; intérimaire
        """,
        "my_team": "mon équipe; notre équipe; mon service; notre service; mon département",
        "first_person": "je; j'ai; j'aurais; me; m'; moi; mon; ma; mes; nous; notre; nos; j'aimerais",
        "yes": """
            approuvé; approuve; j'approuve; oui; d'accord; accordé; ok pour moi; validé; je valide; accepté; vas
            y; allez y; accord; c'est bon; oui merci; ok pour nous; oui bien sûr; je suis d'accord; nous sommes
            d'accord
        """,
        "no": """
            refusé; refuse; je refuse; non; rejeté; pas d'accord; n'approuve pas; pas approuvé; rejette; je
            rejette; refus; ne valide pas
        """,
        "fine": """
            pas d'objection; aucune objection; pas de problème; aucun problème; rien contre; sans problème; pas
            d'inconvénient; aucun inconvénient; pas de souci; aucun souci
        """,
        "doubt": """
            pas sûr; pas sûre; pas certain; peut être; appelez moi; appelle moi; plus tard; pas encore; je ne
            sais pas; attendre; à voir; discuter; qui est; pourquoi; d'abord; demain; bientôt; je vais; nous
            allons; plutôt; aucune idée; je pense; en principe; la semaine prochaine; encore
        """,
        "condition": """
            à condition; pourvu que; sous réserve; sauf; seulement si; tant que; à moins; assurez vous;
            seulement après; à condition que
        """,
        "limit": "mais; si; seulement; uniquement; jusqu'au; dès que; toutefois; cependant; sans; après",
        "none_of_these": """
            aucun; aucune; aucun des deux; rien de tout ça; aucun de ceux ci; autre chose; ni l'un ni l'autre;
            aucune de ces; aucun de ces
        """,
        "both": "les deux; tous; toutes; tout; peu importe",
        "other_one": "l'autre",
        "last_one": "le dernier; la dernière; dernier; dernière",
        "option": "numéro; option; choix",
        "pick": "le; la; c'est; est; prends",
        "withdraw": """
            annuler ma demande; annulez ma demande; je retire ma demande; retirer ma demande; oubliez ma
            demande; annule ma demande; annuler la demande; annulez req; annuler req; annulez la demande; retire
            req
        """,
        "withdraw_alone": "retirer; annuler; annulation",
        "my_access_alone": "mes accès; mes droits",
        "help_alone": "aide; aide svp",
        "status": """
            où en est; des nouvelles; toujours pas de nouvelles; avancement; en attente; statut; état de ma
            demande; suivi de ma demande; où en sont
        """,
        "my_access": """
            quels accès ai je; quels sont mes accès; mes accès actuels; liste de mes accès; quels droits ai je;
            mes droits actuels; à quoi ai je accès; quels sont mes droits
        """,
        "help": """
            comment ça marche; comment cela fonctionne; y a t il un formulaire; comment demander; que puis je
            demander; à quoi sert cette adresse; que dois je écrire; comment faire; aide; comment fonctionne
        """,
        "approval_subject": "approbation requise; approbation; validation requise; décision; approbations",
        "question_subject": "que vouliez vous dire; lequel de ceux ci; lequel; quelle option; question",
        "reply_prefix": "re; réf; rép",
        "forward_prefix": "tr; tf",
        "away_subject": """
            réponse automatique; absence; absent du bureau; absence du bureau; accepté; refusé; message
            d'absence; lu
        """,
        "bounce": """
            non remis; échec de la remise; n'a pas pu être remis; non distribuable; échec de remise;
            notification d'échec
        """,
        "newsletter": "se désabonner; se désinscrire; désabonnement; voir dans le navigateur",
        "wrote": "a écrit; écrit",
        "from_line": "de",
        "header_line": "envoyé; date; à; objet; cc",
        "original": """
            message d'origine; message transféré; message original; début du message transféré; message
            réexpédié
        """,
        "phone": "envoyé de mon; envoyé depuis; envoyé à partir; télécharger outlook",
        "closing": """
            cordialement; bien cordialement; merci; merci d'avance; bonne journée; salutations; bien à vous;
            amicalement; merci beaucoup; cdt; cdlt; bonne soirée; merci et bonne journée; sincères salutations;
            bonne fin de journée; très cordialement
        """,
        "disclaimer": """
            destinataire de ce message; confidentiel et; reçu ce message par erreur; pensez à l'environnement; à
            l'usage exclusif; avant d'imprimer; peut contenir des informations confidentielles
        """,
        "greeting": """
            bonjour; bonsoir; salut; chers; cher; chère; madame; monsieur; bonjour à tous; coucou; chers
            collègues
        """,
        "below": "ci dessous; voir ci dessous; transféré; ci après",
    },
    meanings={
        "read": "lire; lecture; consulter; consultation; voir; visualiser; regarder; lecteur; visualisation",
        "write": "écrire; écriture; modifier; modification; éditer; édition; mettre; changer; corriger; rédiger",
        "approve": "approuver; valider; approbateur; validation; approbation; autoriser",
        "administer": "administrateur; administrer; configurer; administration; gérer; administratrice; paramétrer",
        "build": "construire; élaborer",
        "publish": "publier; publication",
        "release": "libérer; libération",
        "send": "envoyer; envoi; expéditeur",
        "enter": "saisir; saisie; enregistrer; entrer",
        "supplier": "fournisseur; fournisseurs",
        "customer": "client; clients",
        "pay": "payer; paiement; paiements; règlement",
    },
    articles="le; la; les; un; une; des; du; de; et; à; au; aux; en; dans; sur; pour; notre; nos; mon; ma; mes",
    fillers="""
        le; la; les; un; une; des; du; de; et; à; au; aux; en; dans; sur; pour; avec; par; je; me; nous; vous;
        il; elle; est; ce; cette; ces; que; qui; mon; ma; mes; notre; nos; accès; rôle; profil; aussi; juste;
        ne; pas; se; son; sa; ses; rien; sans; plus
    """,
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "douze": 12,
        "quinze": 15,
    },
    ordinals={
        "premier": 1,
        "première": 1,
        "1er": 1,
        "1ère": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "2e": 2,
        "2ème": 2,
        "troisième": 3,
        "3e": 3,
        "3ème": 3,
        "quatrième": 4,
        "cinquième": 5,
    },
    months={
        "janvier": 1,
        "février": 2,
        "mars": 3,
        "avril": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "août": 8,
        "septembre": 9,
        "octobre": 10,
        "novembre": 11,
        "décembre": 12,
    },
    weekdays={"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6},
    units={
        "jour": 1,
        "jours": 1,
        "semaine": 7,
        "semaines": 7,
        "mois": -1,
        "trimestre": -3,
        "an": -12,
        "ans": -12,
        "année": -12,
    },
)
