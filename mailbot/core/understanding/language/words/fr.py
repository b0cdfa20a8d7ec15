"""French: France, Belgium, Switzerland and Québec, from letters to short messages."""

from mailbot.core.understanding.language.words import mails_fr, things_fr, when_fr
from mailbot.core.understanding.language.words.language import Language

FR = Language(
    code="fr",
    phrases={
        **when_fr.PHRASES,
        "more_before": """
            encore; autres; autre
        """,
        "more_behind": """
            de plus; en plus; supplémentaires; supplémentaire; additionnels; additionnelles
        """,
        "barred": """
            ne me laisse pas; ne me permet pas;
            est grisé; est grisée; sont grisés; sont grisées; reste grisé; reste grise; bouton est gris; bouton
            manque; champ est bloqué; champs sont bloqués; peux pas cliquer; seulement regarder;
            me jette dehors; me met dehors; me rejette; me renvoie; me vire; je suis éjecté; je suis éjectée; je suis
            rejeté; je suis rejetée; bouton reste gris; reste gris
        """,
        "meant": """
            je voulais dire; je pensais à; il fallait lire; il faut lire; ce dont j'ai vraiment besoin; ce dont
            j'ai réellement besoin; ce qu'il me faut vraiment; ce qu'il me faut réellement; ce dont j'ai besoin
            en réalité
            il faut comprendre; il fallait comprendre; il convient de lire; je voulais dire; je pensais à; il fallait
            lire; il faut lire
        """,
        "too_much": """
            beaucoup trop; c'est trop; trop pour; trop élevé; trop large; trop puissant; un niveau de trop; plus
            qu'il ne m'en faut; plus que nécessaire; excessif; exagéré; disproportionné
        """,
        "too_little": """
            insuffisant; insuffisante; ne suffit pas; ne suffit plus; ne me suffit pas; ne me suffit plus;
            pas suffisant; plus suffisant; trop peu; pas assez; plus assez
        """,
        "knows": """
            sais; sait; sûr; sûre; certain; certaine; connais
        """,
        "unsure": """
            ignore; l'ignore; j'ignore; aucune idée
        """,
        "of_what": """
            de; du; des; d'
        """,
        "things": """
            choses; manque; manquent
        """,
        "strike": "supprimer; supprimez; retirer; retirez; enlever; enlevez; désactiver; désactivez",
        "remove": """
            supprim~; retir~; enlev~; désactiv~; clôtur~; fermer; fermez; fermé; fermée; ferme; révoqu~; résili~;
            couper; coupez; coupé; coupée; ôter; ôtez; ôte; ôté; ôtée; rendre; rends; rendu; ne sert plus; plus besoin;
            plus utile; superflu~; faire le ménage; radier; radiez; radié; radiée; dessaisi~
        """,
        "prolong": """
            prolong~; prorog~; reconduir~; reconduction; renouvel~; expir~; échéance; arrive à terme; se
            termine; prend fin; plus longtemps; encore un mois; repouss~; étend~; rallong~; prendrait fin; se
            terminerait; expirerait; arrive à échéance; trois mois de plus; deux mois de plus; un mois de plus;
            laissez courir; laisser courir
        """,
        "rid_of": """
            me débarrasser; me débarrasser de; m'en débarrasser; être débarrassé; être débarrassée; en être débarrassé;
            en être débarrassée; me défaire; me défaire de; m'en défaire; me séparer; me séparer de; m'en séparer;
            peux me passer de; pourrais me passer de; pouvons nous passer de; m'en passer; renoncer à; renonce à;
            y renoncer; y renonce
        """,
        "tells_of": """
            il a; elle a; on a; qui a; monde a; service a; équipe a; a déjà; a aussi; a toujours; ont; avait;
            avaient; j'ai; j'avais; ai; avons; avions; possède; possèdent; a été approuvé; a été approuvée; a été
            accordé; a été refusé; a été refusée; a été rejeté; ont été approuvés; m'a été; est en panne; est encore;
            est toujours; est lent; est très lent; m'a montré; tous les jours; chaque jour; depuis des
            années; il y a; il y avait; il y a eu; je suis
        """,
        "gives": """
            ajoutez; ajoute; donnez; donne; accordez; accorde; attribuez; attribue; octroyez; activez; ouvrez; rajoutez
        """,
        "let_go": """
            doit partir; doivent partir; doit sauter; doivent sauter; doit disparaître; doivent disparaître;
            peut partir; peuvent partir; peut s'en aller; peut sauter; peuvent sauter; peut disparaître
        """,
        "keeps_on": """
            laisser; laissez; laisse; maintenir; maintenez;
            garder; conserver; laissez lui; laisse lui; laissez leur; laissez moi; laisse moi; garde; conserve
        """,
        "let": """
            laissez; laisse; permettez; peut; pourrait; est ce que
        """,
        "stay": """
            garder; garde; gardent; gardez; gardons; gardé; gardée; conserv~; reste; restent; rester; laiss~; inchang~;
            maintien~; maintenir
        """,
        "hold": """
            ai; as; a; ont; avait; avais; avaient; possède~; détien~; dispose; reçu; obtenu; suis;
            est; était; déjà; depuis; jusqu'ici; seulement; j'ai; n'ai; avons; avez
        """,
        "mine_to_do": """
            ce sera moi qui; ce serait moi qui;
            c'est moi qui; c'est désormais moi qui; c'est maintenant moi qui; je suis celui qui; je suis celle qui
        """,
        "if_i_could": "si je pouvais; si nous pouvions; si seulement je pouvais",
        "shall_be": "je dois être; je devrais être; je dois devenir; je devrais devenir",
        "that_is_me": "c'est moi; c'est à dire moi; à savoir moi; autrement dit moi; donc moi; à moi donc",
        "mine_too": """
            devrait marcher chez moi aussi; devrait aussi marcher chez moi; devrait fonctionner chez moi aussi;
            devrait aussi fonctionner chez moi; doit marcher chez moi aussi
        """,
        "favoured": """
            avez eu la gentillesse; avez eu l'amabilité; avez eu la bonté; avez bien voulu; aviez bien voulu;
            aviez eu la gentillesse; as eu la gentillesse; a eu la gentillesse; ont eu la gentillesse; a bien voulu;
            ont bien voulu
        """,
        "contrast": "mais; cependant; toutefois; par contre; en revanche",
        "rather": "je préférerais; je préfèrerais; j'aimerais mieux; j'aime mieux; je préfère",
        "oneself": "moi même",
        "by_me": "par moi; par mes soins",
        "it_is_me": """
            ce sera moi; que ce soit moi; ce serait moi; personne c'est moi; personne est moi; et c'est moi; personne
            sera moi
        """,
        "another": "il; elle; ils; elles",
        "able": """
            pouvais; pouvait; pouvions;
            tout ce que j'ai; tout ce dont je dispose; je n'ai que; j'ai seulement;
            arrive à; j'arrive à; réussis à; peux; peut; pouvons; puis; me permet; me laisse; autorise; je vois; voit
        """,
        "until_now": "jusqu'ici; jusqu'à présent; jusqu'à maintenant; pour l'instant; certes",
        "as_in": "comme dans; comme sur; comme pour",
        "merely": """
            et rien de plus; et ça s'arrête là; ça s'arrête là; et c'est tout; et pas plus;
            je ne fais que;
            peux qu'~; peut qu'~; pouvons qu'~; pouvais qu'~; permet qu'~; laisse qu'~; n'ai qu'~;
            pouvais que; pouvait que; pouvions que;
            tout ce que j'ai; tout ce dont je dispose; je n'ai que; j'ai seulement;
            seulement; uniquement; juste; simplement; peux que; peut que; pouvons que; permet que; laisse que;
            vois que; pour l'instant; jusqu'ici; actuellement; rien d'autre; rien de plus; pas plus;
            c'est à peu près tout; et c'est tout; c'est tout ce que je peux; ça s'arrête là; cela s'arrête là; et rien
            d'autre; guère plus; pas grand chose de plus
        """,
        "being": """
            je suis encore en; je suis toujours en; je ne suis qu'en; je suis seulement en; je suis encore sur; je suis
            toujours sur; je reste en; je suis resté en; je suis restée en; suis encore en; suis toujours en; suis
            encore sur;
            je figure comme; je suis inscrit comme; je suis inscrite comme; je suis enregistré comme; je suis
            enregistrée comme; j'apparais comme; je suis encore; je suis toujours;
            je suis; j suis; chuis; suis; il est; elle est; dispose du rôle; ai le rôle; a le rôle; suis que; n'est que
        """,
        "has": """
            figure toujours comme; figure encore comme; est toujours inscrit comme; est encore inscrite comme; apparaît
            toujours comme; apparaît encore comme;
            a; avait; est; était; possède; a déjà; est déjà; a aussi; dispose de; dispose déjà de; a toujours
        """,
        "inquire": """
            qui; quoi; pourquoi; comment; quand; quel; quelle; quels; quelles; est ce que; combien
        """,
        "idle": "voir; voyez; regarde; regardez; je regarde; je vois",
        "tell": """
            dites le moi; dis le moi; dites le nous; prévenez moi; préviens moi; faites le moi savoir;
            s'il me faut; s'il nous faut; si j'ai besoin; si j'aurai besoin; laisser tomber;
            on verra; nous verrons; rien n'est décidé; a été validé hier; ont été validés; supposons que; vous
            avez entendu; peut être que je demanderai;
            expliquer; expliquez; explique moi; m'expliquer; nous expliquer; dites moi; dis moi; dites nous; me
            dire; nous dire; lui dire; montrez moi; montre moi; me montrer; m'envoyer; envoyez moi; envoie moi;
            m'envoie; envoyer la liste; envoyer le lien; me transmettre; transmettez moi; me communiquer; faites
            moi savoir; fais moi savoir; me faire savoir; {could} vous vérifier; {could} tu vérifier; vérifiez;
            vérifie si; merci de vérifier; veuillez vérifier; prière de vérifier; vous vérifier; regarder
            pourquoi; {could} vous regarder; {could} tu regarder; voir pourquoi; voir si; savoir si; savoir qui;
            savoir comment; savoir pourquoi; savoir quand; savoir quel~; savoir ce; savoir où; savoir combien; à
            savoir; noter que; notez que; veuillez noter; merci de noter; sachez que; voudrais savoir; voudrai
            savoir; j'aimerais savoir; j'aimerai savoir; aimerais savoir; souhaite savoir; souhaiterais savoir;
            besoin de savoir; aimerais comprendre; voudrais comprendre; souhaite comprendre; besoin de
            comprendre; je me demande; me demandais; me confirmer; nous confirmer; confirmez moi; me préciser;
            m'indiquer; indiquez moi; m'informer; me renseigner; nous renseigner; me rappeler; tenir au courant;
            tenez moi; tiens moi; tenir informé~; discuter; parler de; parler du; en parler; signaler; je vous
            signale; remercier; je tenais à; je voulais vous dire; je voulais te dire; voulais savoir;
            féliciter; inviter à; vous convie; la bienvenue; souhaite une bonne; souhaite un bon; souhaite de
            bonnes; souhaite à tous; souhaite un excellent; attire votre attention; avis sur; votre avis; ton
            avis; un retour sur; rappelez vous; je rappelle que; pour rappel; pour info; pour mémoire;
            réinitialiser mon mot de passe; réinitialiser le mot de passe; réinitialisation; nouveau mot de
            passe; changer mon mot de passe; changer de mot de passe; mot de passe oublié; oublié mon mot de
            passe; veuillez utiliser; merci d'utiliser; utilisez; évitez; merci de ne pas; ne plus utiliser;
            vous jeter un œil; vous jeter un oeil; quelqu'un peut jeter un œil; quelqu'un peut jeter un oeil;
            ouvrir un incident; ouvrir un ticket; vous recommande; réparer le;
            réparer la; parler avec; en discuter; besoin de parler; parler à; besoin de discuter; besoin de vous
            parler
        """,
        "must": """
            j'ai besoin; jai besoin; j ai besoin; ai besoin; avons besoin; j'ai à; j'ai été; j'ai rejoint; j'ai
            repris; j'ai commencé; j'ai changé; j'ai intégré; j'ai pris; j'ai pas; j'ai plus; j'ai jamais; j'ai
            toujours pas; j'ai {soft} besoin; j'ai {soft} {soft} besoin; jai {soft} besoin; avons {soft} besoin;
            encore besoin; toujours besoin
        """,
        "regret": "malheureusement; hélas; désolé; désolée; regrette",
        "needed": """
            n'avais besoin; n'en avais besoin; avais seulement besoin; avais juste besoin; n'ai eu besoin;
            n'en ai eu besoin
        """,
        "was": """
            a été; avait; était; étaient; déjà; hier; ont été; avais; l'an dernier; l'année dernière; la semaine
            dernière; le mois dernier; à l'époque; autrefois; a dit; avait dit; avait validé
        """,
        "bare": """
            pas celui-ci; pas celle-ci; pas celui-là; pas celle-là; pas celui ci; pas celle ci; pas pour lui;
            pas pour elle; pas pour eux;
            peuvent passer toutes les deux; les deux peuvent passer;
            il était temps; il serait temps;
            oui; non; ok; okay; accord; accepté; refus; validé; jamais; d'accord; entendu; bien sûr; volontiers;
            go; confirmé; niet; négatif; absolument; certainement; ouais; yes; va; signé; parfait; impeccable;
            nickel; recalé; recalée; que non; je préfère pas; je préfère que non; ne signe pas; je ne signe pas;
            je préférerais pas
        """,
        "any_more": """
            désormais plus; n'ait plus; n'aient plus; ne doit plus; faut plus que; ne puisse plus;
            n'utilise plus
        """,
        "may_first": "peut; pourrait; est ce que; peux; pourrais; pouvons; pourrions",
        "abbreviation": "mme; mlle; env; cf; ex; dr; pr; m; mr; tél; av; bd; resp; réf; adm",
        "and": "et; puis; également; ainsi que; de même que; ainsi qu'~; de même qu'~; tout comme",
        "too": "aussi; également; en plus",
        "title": """
            le; la; mon; ma; notre; nos; mes; m; mr; mme; mlle; monsieur; madame; dr; docteur; pr; professeur;
            collègue; collègues; collaborateur; collaboratrice; nouveau; nouvelle; nouvel; nouveaux; nouvelles;
            de; d; ce; cette; infirmière; infirmier; stagiaire; chef; cheffe; camarade; binôme; équipe;
            assistante; assistant; accès; droits; les; l'équipe
        """,
        "me": """
            moi; me; m'ajouter; m'accorder; m'attribuer; m'ouvrir; m'octroyer; m'activer; m'inscrire;
            m'habiliter; m'autoriser; moi même
        """,
        "to": """
            à; au; aux; dans; sur; en; pour; nommé; nommée; appelé; appelée; intitulé; vers; sous; ds; logiciel;
            l'application; l'appli; l'outil; application; appli; outil; plateforme; portail; système
        """,
        "purpose": "pour; afin; pr",
        "wish": """
            dont j'ai réellement besoin; dont j'ai vraiment besoin; dont j'aurais réellement besoin; dont j'aurais
            vraiment besoin; dont j'ai plutôt besoin;
            faites d'elle; faites de lui; faites de moi; faites d'eux; faites d'elles; faites de nous;
            je le redemande; je la redemande; je le demande donc; je la demande donc; je vous le demande; je vous la
            demande; je le demande à nouveau; je la demande à nouveau; je le demande de nouveau; j'en fais la demande;
            j'en fais donc la demande; j'en refais la demande; je vous en fais la demande; je vous en fais donc la
            demande; renouveler ma demande; je renouvelle ma demande; je renouvelle donc ma demande; j'accepte l'offre;
            j'accepte votre offre; j'accepte la proposition; j'accepte votre proposition; l'accepte bien volontiers; je
            l'accepte volontiers; je l'accepte finalement; je le prends finalement; je le prends donc; bon je le prends;
            donnez le moi; ajoutez le moi; attribuez le moi; accordez le moi; ouvrez le moi; remettez le moi; rendez le
            moi; activez le moi;
            mon premier souhait est; mon second souhait est; mon deuxième souhait est;
            demande rien d'autre que; veux rien d'autre que; demande rien de plus que; besoin de rien d'autre que;
            il faudrait lire; ce devrait être; il faudrait que ce soit;
            on m'a promis; on m'avait promis; un inconvénient à ce que je; une objection à ce que je; un obstacle à ce
            que je; me sauverait la semaine; me sauverait la journée; considérez ceci comme ma demande; rien ne me
            ferait plus plaisir que;
            soussigné sollicite; soussignée sollicite; soussigné demande; soussignée demande; soussigné souhaite;
            soussignée souhaite; soussigné prie; soussignée prie;
            si je pouvais; si nous pouvions; si je pouvais aussi;
            dont j'ai besoin; dont j'aurais besoin; dont j'aurai besoin; dont nous avons besoin;
            voici ce qui me manque; ce qui me manque; il manque de mon côté; manque de mon côté; à ouvrir pour
            moi; à créer pour moi;
            veut que je sois dans; veut que je sois sur; me veut dans; me veut sur; veut que j'aie; souhaite que
            j'aie; souhaite que je sois dans; souhaite que je sois sur; m'a dit de demander; m'a dit de solliciter;
            m'a demandé de demander; ce serait pour avoir; ce serait pour obtenir; c'est pour avoir; c'est pour
            obtenir;
            je dois aussi; maintenant je dois; désormais je dois; dorénavant je dois; je dois maintenant; je dois
            désormais; je dois dorénavant;
            j'en ai de nouveau besoin; j'en ai à nouveau besoin; en ai de nouveau besoin; me faut de
            nouveau;
            je dois pouvoir; préférerait que je; préférerait que j; préfère que je;
            me le faudrait; me la faudrait; le lui faudrait; la lui faudrait; me les faudrait;
            demander ici le niveau; m'a dit de demander ici; dit de demander ici;
            demander ici; à demander ici; m'adresser à vous pour; m'adresser ici pour;
            c'est ce qui me manque; est ce qui me manque; ce qui me manque c'est; est ce qu'il me faut;
            c'est ce qu'il me faut;
            je voulais dire; je parlais de; je pensais à;
            j'ai besoin; jai besoin; j ai besoin; g besoin; gt besoin; ai besoin; aurai besoin; aurais besoin;
            aurait besoin; aura besoin; avons besoin; aurions besoin; aurons besoin; ont besoin; auraient
            besoin; auront besoin; avoir besoin; a besoin; besoin d'un accès; besoin d'accès; besoin de l'accès;
            besoin des accès; besoin des droits; besoin du droit; besoin du rôle; besoin du; besoin accès;
            besoin urgent; besoin de; besoin d'être; besoin d'avoir; besoin d'une; besoin d'un; besoin que; le
            besoin est; mon besoin; mes besoins; nos besoins; voici mes besoins; exprimer le besoin; exprime le
            besoin; nécessite l'accès; nécessite un accès; nécessite des droits; je nécessite; nécessiterait; je
            {want}; j {want}; jvoudrais; jvoudrai; jveux; jaimerais; jaimerai; jpourrais avoir; jpourrai avoir;
            jpeux avoir; jdemande; jdois {deed}; j'aimerais; j'aimerai; j aimerais; aimerais {deed}; aimerions;
            voudrais {deed}; voudrais un; voudrais une; voudrais le; voudrais l'accès; voudrais accès; souhaite
            {deed}; souhaiterais {deed}; souhaiterait {deed}; souhaite un accès; souhaite l'accès; souhaite
            accès; souhaiterais accès; souhaiterais un; souhaiterais une; souhaite une; souhaite être;
            souhaiterais être; souhaite passer; souhaiterais passer; souhaite que; souhaiterais que; souhaitons
            {deed}; souhaiterions; nous {wanting}; on {wants}; on aimerait; {she} {wants}; {wants} {deed};
            {wants} être; vous demande; te demande; demande à {deed}; demande à être; demande à ce; demandons;
            sollicite votre; sollicite l'ouverture; sollicite; sollicitons; vous solliciter; vous sollicite;
            voulais vous demander; voulais demander; voulais te demander; j'aurais voulu; j'aurais souhaité;
            j'aurais aimé; aurais souhaité; aurais voulu; voulais {deed}; je viens vers vous pour; je reviens
            vers vous pour; viens par la présente; me permets de demander; me permets de vous; permets de
            solliciter; me permets de te; fais une demande; faire une demande; faire la demande; fais la
            demande; formule une demande; j'effectue une demande; ma demande concerne; ma demande porte; l'objet
            de ma demande; voici ma demande; demande suivante; puis je {deed}; puis je être; puis je vous
            demander; puis je demander; puis je te demander; pourrais je; pourrai je; pourrions nous {deed};
            est ce que je pourrais; est ce que je pourrai;
            pourrions nous être; pouvons nous {deed}; je {can} {get}; nous {can} {get}; on {can} {get}; ce que
            je {can} {deed}; ce que je {can} être; ce qu'on {can} {deed}; {can} on {deed}; {can} on {pron};
            {can} on {lgive}; {can} on {mgive}; {can} {she} {deed}; {can} {she} être; {can} t {she} {deed};
            {can} {get}; {she} {can} {get}; me {can} {get}; est il possible; serait il possible; sera t il
            possible; est ce possible; serait ce possible; c'est possible de; c'est possible d'avoir; c
            possible; ce serait possible; ça serait possible; s'il est possible; il est possible de; il serait
            possible; possible d'avoir; possible d'obtenir; possible d'être; possible de {deed}; possible de
            {pron}; possible {dgive}; possible que je; possible que l'on; possible d'accéder; vous serait il; te
            serait il; y a t il moyen; y a moyen; il y a moyen; moyen d'avoir; moyen d'obtenir; moyen de {pron};
            moyen de {deed}; moyen d'accéder; moyen que; la possibilité d'avoir; la possibilité de {pron}; la
            possibilité {dgive}; l'opportunité d'avoir; il me faut; il me faudrait; il me faudra; il nous faut;
            il nous faudrait; il nous faudra; il lui faut; il lui faudrait; il lui faudra; il leur faut; il leur
            faudrait; il leur faudra; me faut; me faudrait; me faudra; lui faut; lui faudrait; leur faudrait;
            nous faudrait; ll me faut; faut me; faudrait me; faudrait que je; faudrait que j'aie; faudrait que
            {that}; faudrait {that}; faut que je; faut que j'aie; faut que j'ai; faut que j'accède; faut que
            nous; faut {that}; faudrait {give}; faudrait {mgive}; faudrait {lgive}; faudrait lui; faudrait leur;
            faudrait nous; faudra {give}; faudra lui; faudra leur; faudra me; faut {give}; faut lui {give}; il
            faut {lgive}; je dois pouvoir; je dois {deed}; je dois être; nous devons {deed}; on doit {deed}; je
            devrais {deed}; je devrais être; devrais avoir; devrais pouvoir; devrions {deed}; je devrai {deed};
            devrai avoir; doit {deed}; doit être {given}; doit être en mesure; devra {deed}; devra être; devrait
            avoir; devrait pouvoir; devrait être; doivent {deed}; doivent être {given}; devront {deed};
            devraient avoir; devraient être; {she} doit {deed}; {she} devrait {deed}; suis censée {deed}; suis
            censé {deed}; suis supposé {deed}; suis supposée {deed}; suis amené à {deed}; suis amenée à {deed};
            vais devoir {deed}; va devoir {deed}; allons devoir {deed}; j'ai à {deed}; suis dans l'obligation;
            en mesure de {deed}; en mesure d'accéder; que je puisse; que j'aie; que j'ai accès; que j'obtienne;
            que j'accède; que je sois {given}; que nous puissions; que nous ayons; {that} puisse; {that}
            puissent; {that} ait; {that} aient; {that} soit {given}; {that} soient {given}; {that} accède; me
            {be} {given}; nous {be} {given}; lui {be} {given}; leur {be} {given}; soit {given}; soient {given};
            est à {give}; sont à {give}; à ajouter au; à ajouter à; à ajouter dans; à ajouter sur; à ajouter; à
            habiliter; à inscrire; {order} moi; {order} nous; {order} lui; {order} leur; {order} donc; ajoutez;
            rajoutez; accordez; attribuez; octroyez; habilitez; inscrivez; donnez accès; donnez l'accès; donnez
            à; ouvrez l'accès; ouvrez un; ouvrez les droits; créez un compte; créez le compte; activez le;
            activez l'accès; débloquez l'accès; fais moi; faites moi; fait moi; rendez moi; qu'on m'ajoute;
            qu'on me donne; j'attends de vous; compte sur vous pour; compte sur toi pour; il me manque; me
            manque; me manquent; nous manque; nous manquent; lui manque; lui manquent; leur manque; me manquait;
            me suffi~; nous suffi~; lui suffi~; leur suffi~; suffirait; suffira; suffiraient; suffiront; suffit
            largement; suffit amplement; lecture suffit; seule suffit; consultation suffit; m'irait; me
            conviendrait; fera l'affaire; ferait l'affaire; est suffisant; serait suffisant; sera suffisant; est
            suffisante; serait suffisante; ce serait super; ce serait top; ce serait bien; ce serait parfait; ce
            serait gentil; ce serait sympa; ce serait génial; ce serait idéal; ça serait super; ça serait top;
            ça serait bien; ça serait cool; ça serait parfait; ça serait sympa; ça serait génial; serait
            apprécié; ça m'arrangerait; cela m'arrangerait; ça m'aiderait; cela m'aiderait; ça nous arrangerait;
            ça me dépannerait; m'aiderait beaucoup; vous serais reconnaissant~; vous serais gré; vous saurais
            gré; te serais reconnaissant~; vous serions reconnaissants; remercie de bien vouloir; remercie par
            avance de; remercie d'avance de; remercie de faire; remercie de me; candidat à; candidate à; je
            postule; m'intéresserait; intéressé par un accès; intéressée par un accès; préférerais {deed};
            préfère {deed}; préférerais; plutôt besoin; m'en faut; m'en faudrait; besoin aussi; besoin
            également; possible de {mgive}; remercie de {mgive}; si je {can} {get}; si nous {can} {get}; il nous
            manque; possible que vous {pron}; solliciter; l'honneur de demander; svp le; svp la; stp le; stp la;
            pour moi aussi; pour moi svp; pour moi stp; pour moi également; d'où ma demande; d'où mon besoin;
            d'où cette demande; d'où le besoin; écris pour {deed}; écris pour demander; contacte pour {deed};
            contacte pour demander; vers vous pour {deed}; vers vous pour demander; que je dispose; que je
            bénéficie; que je reçoive; que je récupère; que je passe en; souhaitable que; tu {mgive}; vous
            {mgive}; tu {pron} {givefin}; vous {pron} {givefin}; m'est nécessaire; m'est indispensable; m'est
            utile; m'est requis~; m'est absolument; me serait utile; me serait très utile; me serait bien utile;
            me serait nécessaire; me serait indispensable; me serait d'une; me sera nécessaire; me sera utile;
            lui est nécessaire; lui serait utile; lui serait nécessaire; nous est nécessaire; nous serait utile;
            est nécessaire pour mon; est nécessaire pour ma; est nécessaire pour mes; j'espère {deed}; j'espère
            obtenir; apprécierais que; apprécierais; apprécierions; demander un; demander l'accès; demander le
            rôle; demander les droits; vous demander de; te demander de; m'adresse à vous pour {deed}; m'adresse
            à vous afin; t'écris pour {deed}; t'écris pour demander; te contacte pour {deed}; y aurait moyen; y
            aurait t il moyen; y aurait il moyen; aurait il moyen
        """,
        "polite": """
            merci de ne; merci de n';
            merci de transformer; merci de convertir; merci de basculer; merci de passer; merci de faire passer; merci
            d'échanger; merci d'élever;
            ne pourrais je pas; ne pourrions nous pas; est ce que je ne pourrais pas; ne puis je pas;
            s'il vous plaît; s'il vous plait; svp; s v p; sivouplait; s'il te plaît; s'il te plait; stp; s t p;
            siouplait; silvouplait; sil vous plait; sil te plait; si vous plait; plz; please; pls; par pitié;
            merci de {pron}; merci de bien vouloir; merci de faire; merci de {give}; merci de {drop}; merci de
            {longer}; merci {dgive}; merci de {mgive}; merci de {lgive}; merci de {obj}; merci d'avance; merci
            par avance; d'avance merci; par avance merci; merci bcp d'avance; avec mes remerciements anticipés;
            en te remerciant; en vous remerciant; vous en remerciant; remercie d'avance; remercie par avance;
            {could} vous; {could} tu; {could} t vous; {could} ts; vous {could} {pron}; vous {could} {mgive};
            vous {could} {lgive}; vous {could} {give}; tu {could} {pron}; tu {could} {mgive}; tu {could}
            {lgive}; tu {could} {give}; t {could} {pron}; tpeux; tu pe; tu peu; vous voulez bien; tu veux bien;
            voudriez vous; si vous {could}; si tu {could}; bien vouloir; veuillez; veuillé; veuiller; merci bien
            de; prière de; prie de; prierais de; prierai de; prions de; je vous prie; je te prie; ayez
            l'obligeance; auriez vous l'obligeance; auriez vous l'amabilité; l'amabilité de; l'obligeance de; la
            gentillesse de; la bonté de; sois gentil; sois gentille; soyez gentil; seriez vous; serais tu; êtes
            vous en mesure; es tu en mesure; serait il envisageable; ça te dérange de; ça vous dérange de; ça te
            dérangerait; ça vous dérangerait; ça t'embête; auriez vous la possibilité; aurais tu la possibilité;
            avez vous la possibilité; as tu la possibilité; avez vous moyen; as tu moyen; t'as moyen; auriez
            vous moyen; tu sais me; vous savez me; sais tu me; savez vous me; quelqu'un {can}; quelqu'un pour;
            qui {can}; l'un de vous {can}; quelqu'un de votre équipe {can}; qqn {can}; {can} on; on {can} me; on
            {can} lui; on {can} nous; on {can} leur; peut on; pourrait on; un collègue {can}; quelqu'un
            voudrait; faut; il faudra; faudrait; faudra; à faire; je propose de; je vous propose; pour moi; pour
            ma part; nouvelle demande; demande d'accès; demande accès; demande de droits; demande d'ouverture;
            demande d'ajout; demande de création; demande d'habilitation; demande de badge; demande de licence;
            demande de rôle; demande de compte; demande d'attribution; demande d'activation; demande de profil;
            demande d'autorisation; demande d'extension; demande de renouvellement; demande de prolongation;
            demande de retrait; demande de suppression; demande de désactivation; objet accès; grand merci de;
            mercide; mrc de; mci de; compter sur; prière {dgive}; prie {dgive}; tu {could} voir ça; tu {could}
            m'y; tu {could} regarder ça; vous {could} m'y; tu {could} faire; vous {could} faire; tu {could}
            t'en; vous {could} vous en; merci d'y; merci de vous en; merci de t'en; pensez vous pouvoir; penses
            tu pouvoir
        """,
        "grant": """
            mettre une porte; mettre les portes; charger les portes;
            donner; donnez; donne; donnes; donneriez; donnerez; donniez; donné; redonner; redonnez;
            accorder; accordez; accorde; accordé; accordiez; octroy~; octroi; attribu~; affecter; affectez;
            ajout~; rajout~; ouvrir; ouvrez; ouvre; ouvres; ouvriez; ouverture d'accès; ouverture de droits;
            ouverture des droits; ouverture du compte; ouverture de compte; ouvert~ aux; réouvrir; rouvrir;
            rouvrez; créer; créez; crée; crées; création; recréer; activer; activez; active moi; active lui;
            activation; réactiver; réactivez; réactivation; débloquer; débloquez; débloque; déblocage;
            déverrouiller; autoriser; autorisez; autorise; autorisé~; habiliter; habilitez; habilite;
            habilité; habilités; habilitée; inscrire; inscrivez; inscris; inscription; enregistrer;
            enregistrez; enregistre; configurer; configurez; configure; paramétrer; paramétrez; mettre en
            place; mettre à disposition; me mettre; me mettre en; mettez moi; mets moi; mettez la; mettez
            le; mettre dans; mettre sur; les mettre; la mettre; le mettre; lui mettre; mettre {pron}; mettez
            {pron}; nous mettre; mise en place; mise à disposition; fournir; fournissez; fournis; délivrer;
            délivrez; provisionn~; déclarer; déclarez; rattacher; rattachez; intégrer; intégrez; intègre;
            inclure; incluez; procurer; procurez; établir; installer; installez; installe; avoir; obtenir;
            disposer; bénéficier; recevoir; récupérer; passer en; passer à; passer au; passez moi; passe
            moi; me passer; le passer; la passer; passer mon profil; passer mon compte; passer mes droits;
            upgrader; upgradez; upgrade; élever; élargir; étendre; étendez; évoluer; basculer en; permettre;
            permettez; permets; laisser entrer; laissez moi; laisse moi; faire entrer; faire en sorte;
            faites en sorte; fais en sorte; faire passer; me faire ajouter; connecter; raccorder; brancher;
            filer; file moi; filez moi; refiler; rétablir; rétablissez; restaurer; remettre; remettez moi;
            remets moi; équiper; équipez; doter; dotez; associer; associez; abonner; faire le nécessaire;
            commander une licence; commander un badge; mettre à niveau; lier; partager; partagez; partage;
            prévoir; prévoyez; nommer; nommez; désigner; onboarder; ajt; ajoutr; {mgive}; {lgive}; {dgive};
            m'avoir un; t'ajouter; s'ajouter; soit {given}; soient {given}; sois {given}; être {given};
            accès pour; active; activé; sur mon badge; sur ma carte; sur son badge; sur sa carte; sur le
            badge de; sur la carte de; ouvrez moi la porte; faites en sorte que je puisse; fais en sorte que
            je puisse
        """,
        "again": """
            en aurais de nouveau besoin; en aurais à nouveau besoin; en ai de nouveau besoin; en ai à nouveau besoin; il
            me le faudrait de nouveau; il me le faudrait à nouveau; il me le faut de nouveau; me le rétablir; me la
            rétablir; rendez le moi; redonnez le moi; me le remettre; me la remettre; me la rendre; me la redonner; le
            récupérer; la récupérer; le réactiver; la réactiver; réactivez le; réactivez la; encore une fois svp; encore
            une fois s'il vous plaît; à nouveau svp; de nouveau svp; à nouveau s'il vous plaît;
            me rétablir; rétablir; rétablissez; me remettre; me rendre l'accès; me le rendre; me le redonner; me
            réintégrer;
            faire cela; faire ça; arranger cela; arranger ça; m'arranger ça; nous arranger ça; le faire; le
            prolonger; la prolonger; les prolonger; le renouveler; la renouveler; les renouveler; vous en
            occuper; t'en occuper; s'en occuper; m'en occuper; vous en charger; t'en charger; s'en charger; le
            retirer; la retirer; les retirer; le supprimer; la supprimer; les supprimer; l'enlever; les enlever;
            le désactiver; la désactiver; les désactiver; le fermer; les fermer; le couper; les couper; lui
            retirer; leur retirer; faire le nécessaire; faites le nécessaire; fais le nécessaire; fasse le
            nécessaire; le nécessaire; régler ça; régler cela; régler ce point; régler ce problème; me régler
            ça; corriger cela; corriger ça; y remédier; remédier à cela; débloquer la situation; débloquer ça;
            débloquer cela; me débloquer; nous débloquer; la débloquer; le débloquer; rendre cela possible;
            rendre ça possible; mettre ça en place; mettre cela en place; mettre en place; organiser ça;
            organiser cela; prévoir ça; prévoir cela; changer cela; changer ça; modifier cela; donner suite; une
            suite favorable; suite favorable; traiter ma demande; traiter cette demande; accéder à ma demande;
            accéder à cette demande; satisfaire ma demande; répondre favorablement; me l'accorder; me l'ouvrir;
            me l'attribuer; me l'activer; me l'ajouter; me l'octroyer; me le donner; me la donner; me les
            donner; me les ouvrir; me les accorder; me les attribuer; me le débloquer; lui donner; lui ouvrir;
            lui accorder; lui créer; leur donner; leur ouvrir; lui attribuer; l'activer; l'ouvrir; l'ajouter;
            l'inscrire; l'habiliter; les ajouter; les inscrire; les habiliter; les activer; les ouvrir; le
            rajouter; la rajouter; m'ajouter; me rajouter; m'inscrire; m'habiliter; m'en donner; m'en attribuer;
            m'y ajouter; m'y inscrire; l'y ajouter; me mettre; me donner accès; m'ouvrir l'accès; me l'avoir;
            l'avoir; les avoir; l'obtenir; les obtenir; en avoir; en avoir un; en avoir une; ajoutez la; ajoutez
            le; ajoutez les; ajoute la; ajoute le; ajoute les; ajoutez moi; ajoute moi; inscrivez la; inscrivez
            le; habilitez la; habilitez le; donnez lui; donne lui; donnez leur; prolongez le; prolongez la;
            prolongez les; prolonge le; retirez le; retirez la; retirez les; retirez lui; coupez le; supprimez
            le; supprimez la; supprimez les; ça également; ça aussi; cela aussi; idem pour; pareil pour; même
            chose pour; la même chose; de même pour; je compte sur vous; compte sur vous; compte sur toi; je
            vous laisse faire; je te laisse faire; vous laisse faire; à vous de jouer; à toi de jouer; je m'en
            remets; m'aider; nous aider; me dépanner; ce serait super; ce serait top; ce serait bien; ce serait
            parfait; ce serait gentil; ce serait sympa; ce serait génial; ce serait idéal; ça serait super; ça
            serait top; ça serait bien; ça serait cool; ça serait parfait; ça serait sympa; ça serait génial; ça
            m'arrangerait; cela m'arrangerait; ça m'aiderait; cela m'aiderait; ça nous arrangerait; m'aiderait
            beaucoup; est il possible d'y remédier; à mettre en place; permettre cela; permettre ça; en
            bénéficier; en disposer; y accéder; y avoir accès; y entrer; vous lui {give}; tu lui {give}; de lui
            {give}; on lui {give}; faut lui {give}; faudrait lui {give}; faudra lui {give}; vouloir lui {give};
            pour lui {give}; puisse lui {give}; bien lui {give}; svp lui {give}; stp lui {give}; je lui {give};
            vous leur {give}; tu leur {give}; de leur {give}; on leur {give}; faut leur {give}; faudrait leur
            {give}; faudra leur {give}; vouloir leur {give}; pour leur {give}; puisse leur {give}; bien leur
            {give}; svp leur {give}; stp leur {give}; je leur {give}; vous {lgive} {prep}; tu {lgive} {prep}; de
            {lgive} {prep}; vouloir {lgive} {prep}; on {lgive} {prep}; faudrait {lgive} {prep}; faut {lgive}
            {prep}; voir ça; voir cela; m'y mettre; m'y donner accès; d'y remédier; l'y mettre; occuper de ça;
            occuper de cela; m'adresse à vous car; vous écris car; t'écris car; vous contacte car; te contacte
            car; viens vers vous car; reviens vers vous car; me tourne vers vous car; vous écris parce que;
            t'écris parce que; vous contacte parce que; serait bien que; faire en sorte; regarder ça; d'arranger
            ça; d'arranger cela; de régler ça; de régler cela; en ai besoin; en aurais besoin; en aurai besoin;
            en a besoin; en aurait besoin; en avons besoin; en aurions besoin; m'en faut; m'en faudrait; j'en ai
            besoin; j'en aurais besoin; j'en aurai besoin; nous en avons besoin;
            donc encore une fois s'il vous plaît; alors encore une fois s'il vous plaît; rouvrez le moi; rouvrez la moi;
            rouvrez moi; rendez le moi; rendez la moi; redonnez le moi; redonnez la moi; remettez le moi; remettez
            la moi
        """,
        "taken_off": """
            couper; coupent;
            supprime; enlève; ôte; ôté; ôtée; résilié; retirent; suppriment;
            supprimé; supprimée; supprimés; retiré; retirée; retirés; révoqué; révoquée; révoqués; désactivé;
            désactivée; désactivés; enlevé; enlevée; coupé; coupée
        """,
        "revoke": """
            si vous me l'enleviez; si vous me le retiriez; si vous me la retiriez; si on me l'enlevait; si on me le
            retirait; autant me l'enlever; autant me le retirer; je préfère qu'on me l'enlève; je préfère qu'on me le
            retire; faites le retirer; faites la retirer; faites retirer cela;
            n'ai plus rien à faire dans; n'a plus rien à faire dans; n'ai plus rien à y faire;
            retirez le de mon badge; retirez la de mon badge; enlevez le de mon badge;
            dehors s'il vous plaît; dehors s'il te plaît; dehors svp; mettez le dehors; mettez la dehors;
            s'il te plaît retire; supprime les deux; retire les deux; enlève les deux; à enlever; lui
            reprendre; me reprendre; lui reprendre; leur reprendre; coupez le moi; désactivez le; désactivez
            le moi; doit perdre; doivent perdre; supprimez le; retirez le; retirez le moi; enlevez le moi;
            ne devrais plus; ne devrait plus; {drop} {mine} {acc}; {drop} {lacc}; {drop} tous {mine} {acc};
            {drop} {mine} vpn; merci de {drop}; veuillez {drop}; {could} vous {drop}; {could} tu {drop};
            vous {could} {drop}; tu {could} {drop}; bien vouloir {drop}; prière de {drop}; prie de {drop};
            faut {drop}; faudrait {drop}; faudra {drop}; demande de {drop}; {can} on {drop}; on {can}
            {drop}; je propose de {drop}; je {want} {drop}; vous demande de {drop}; te demande de {drop};
            souhaiterais {drop}; {could} vous {pron} {drop}; {could} tu {pron} {drop}; {could} vous {obj}
            {drop}; {could} tu {obj} {drop}; {pron} {drop} {mine}; {pron} {drop} {lacc}; me {drop}; lui
            {drop}; leur {drop}; le {drop}; les {drop}; {mdrop}; {drop} moi; {drop} lui; {drop} leur;
            retirez; supprimez; enlevez; révoquer; révoquez; révocation; désactiver; désactivez;
            désactivation; résilier; résiliez; résiliation; désinscrire; désinscrivez; désabonner; radier;
            radiez; déshabiliter; demande de retrait; retrait des {acc}; retrait du {acc}; retrait d'accès;
            retrait de l'accès; retrait du rôle; suppression des {acc}; suppression du {acc}; suppression
            d'accès; suppression de l'accès; fermeture du {acc}; fermeture des {acc}; clôture du {acc};
            {can} être {dropped}; doit être {dropped}; doivent être {dropped}; devrait être {dropped};
            devraient être {dropped}; peuvent être {dropped}; soit {dropped}; soient {dropped}; est à
            {drop}; sont à {drop}; à retirer; à supprimer; à révoquer; à désactiver; n'ai plus besoin; n'a
            plus besoin; n'avons plus besoin; n'ont plus besoin; n'aurai plus besoin; n'aura plus besoin;
            n'aurons plus besoin; n'auront plus besoin; ai plus besoin; a plus besoin; plus besoin; plus
            l'utilité; plus aucune utilité; plus d'utilité; plus nécessaire; plus nécessaires; plus utile;
            plus utiles; plus lieu d'être; plus aucun usage; plus l'usage; plus usage; plus sa place; ne
            sert plus; ne me sert plus; ne servent plus; ne me servent plus; plus rien à faire; ne doit plus
            avoir; ne doivent plus avoir; ne devrait plus avoir; ne devraient plus avoir; ne doit plus
            pouvoir; ne dois plus avoir; ne devrais plus avoir; ne doit plus figurer; n'a plus à avoir; n'a
            plus lieu; mettre fin à; mettez fin à; mettre un terme à; mettez un terme; peut disparaître;
            peut sauter; peuvent sauter; à bloquer; libérer ma licence; libère ma licence; rends mon; rends
            ma; rends mes; rendre mon badge; rendre ma licence; rendre mes accès; annuler mon accès; annuler
            mes accès; {shut} {mine} {acc}; {shut} {lacc}; {shut} tous {mine} {acc}; retrait de {mine}
            {acc}; suppression de {mine} {acc}; fermeture de {mine} {acc}; retrait de tous {mine} {acc}; me
            {drop} de; à clôturer; retirez {mine} {acc}; retirez {lacc}; retirez lui; retirez leur; retirez
            moi; retire moi; enlevez lui; enlevez leur; enlevez moi; enlève lui; enlève moi; ôtez lui; ôtez
            moi; supprimez lui; supprimez leur; supprime lui; coupez lui; coupez leur; coupez son; coupez
            sa; coupez mon; coupez ses; coupez mes; couper son; couper sa; couper ses; couper mon; couper
            mes; coupe lui; bloquez lui; bloquez son; bloquez sa; bloquez ses; bloquer son; bloquer ses;
            fermez lui; radiez le; radiez la; radiez moi; rayez le; rayez la; rayez moi; rayez les; rayer de
            la liste; rayer de; raye le; raye la; raye moi; sortez moi; virez le; virez la; virez moi; vire
            le; vire la; vire moi; éjectez; éjecter; évincer; débrancher; débranchez; débranche; débrancher
            son; fermer son; fermer sa; fermer ses; fermer mon; débarrassez moi; débarrasser de; n'a plus
            rien à y faire; n'a plus rien à faire; n'a rien à faire dans; n'a rien à faire sur; n'ont rien à
            faire; n'ont plus rien à faire; n'a plus sa place; n'ont plus leur place; ne doit plus être; ne
            doivent plus être; ne devrait plus être; ne devraient plus être; ne doit plus y être; ne doit
            plus y avoir; n'a plus à être; n'a plus à accéder; ne doit plus accéder; ne doivent plus
            accéder; ne devrait plus accéder; ne devrait plus pouvoir; ne doivent plus pouvoir; ne doit plus
            entrer; plus de raison d'avoir; plus aucune raison d'avoir; plus de raison d'être; n'a plus de
            raison; j'abandonne mon accès; j'abandonne mes; je renonce à mon accès; je renonce à mes; je
            renonce à l'accès; je renonce à mon; je remets mon badge; reprenez mon; reprenez ma; vous pouvez
            reprendre; vous pouvez me retirer; vous pouvez lui retirer; vous pouvez me l'enlever; on peut
            lui retirer; on peut me retirer; on peut le retirer; on peut la retirer; peut être coupé; peut
            être coupée; peut être fermé; peut être fermée; peut être libérée; peut être rendue; peut être
            désinscrit; révoquez lui; révoquez son; révoquez ses; révoquez mes; révoquez mon; désactivez
            son; désactivez le; désactivez la; désactivez sa; désactivez mon; désactivez moi; désinscrivez
            moi; désinscrivez le; désinscrivez la; désabonnez moi; désabonnez; désabonnez le; mettre un
            terme à son; mettre un terme à mon; perde; n'ait plus; n'aient plus;
            ce qui peut partir c'est; celui là peut partir; celle là peut partir; ceux là peuvent partir; à retirer
            de son compte; à retirer de mon compte
        """,
        "gives_back": "je rends; je restitue; nous rendons; nous restituons",
        "take": "reprendre; reprenez; ôter",
        "away": "définitivement",
        "extend": """
            repoussez la fin; repoussez l'échéance; reporter la fin; reportez la fin; reportez l'échéance; reculer la
            fin; reculer l'échéance; étirer jusqu~; le laisser courir; la laisser courir; les laisser courir; laisser
            courir; laissez le courir; faire durer; rendez le plus long; rendez les plus longs; les rendre plus longs;
            le rendre plus long;
            ne doit pas s'arrêter;
            prolong~; prolongation; renouvel~; reconduire; reconduisez; reconduction; proroge~; prorogation;
            rallonge~; allonger; allongement; repousser l'échéance; repousser la date; repousser la fin;
            repousser l'expiration; reporter l'échéance; reporter la date; décaler la date; décaler la fin;
            décaler l'échéance; étendre la durée; étendre la validité; étendre la période; étendre la date;
            étendre jusqu~; étendre {mine} {acc} jusqu~; étendre l'accès jusqu~; extension de la durée;
            extension de la validité; extension jusqu~; encore besoin; toujours besoin; besoin plus longtemps;
            besoin encore; garder {mine} {acc} jusqu~; garder {mine} {acc} plus longtemps; garder {mine} {acc}
            encore; garder {mine} {acc} au delà; garder l'accès jusqu~; conserver {mine} {acc} jusqu~; conserver
            {mine} {acc} plus longtemps; conserver {mine} {acc} au delà; conserver l'accès jusqu~; maintenir
            {mine} {acc} jusqu~; maintenir {mine} {acc}; maintenir l'accès; garder l'accès plus longtemps;
            garder mon vpn jusqu~; garder le vpn jusqu~; conserver mon vpn; pousser jusqu~; laisser {mine} {acc}
            jusqu~; reste actif jusqu~; restent actifs jusqu~; reste ouvert jusqu~; continuer à avoir; continuer
            d'avoir; continuer à bénéficier; durer plus longtemps; ajouter du temps; quelques semaines de plus;
            laissez le courir; laisser courir jusqu~; laissez courir jusqu~; laissez le ouvert; laissez la
            ouverte; laissez le actif; laisser ouvert jusqu~; laisser actif jusqu~; laissez ouvert jusqu~;
            laissez actif jusqu~; me le laisser jusqu~; me la laisser jusqu~; laissez le moi; laisse le moi;
            laissez moi l'accès; laisse moi l'accès; laissez lui l'accès; laissez lui son accès; lui laisser son
            accès; me laisser l'accès; me laisser mon accès; me laisser mes; un mois de plus; six mois de plus;
            une semaine de plus; deux semaines de plus; trois semaines de plus; quatre semaines de plus; un an
            de plus; un trimestre de plus; quelques mois de plus; prendrait fin; reconduit; reconduite; être
            reconduit; être reconduite; être prolongé; être prolongée; être renouvelé; être renouvelée; soit
            prolongé; soit prolongée; soit renouvelé; soit renouvelée; reste valable jusqu~; rester valable
            jusqu~; reste valide jusqu~; rester ouvert jusqu~; rester actif jusqu~; reste en place jusqu~;
            qu'elle garde; qu'il garde; qu'elle conserve; qu'il conserve; le garder jusqu~; la garder jusqu~;
            les garder jusqu~; la garder encore; le garder plus longtemps; la garder plus longtemps; le
            conserver jusqu~; la conserver jusqu~; le conserver encore; nouvelle échéance; nouvelle date de fin;
            changer la date de fin; modifier la date de fin; modifier l'échéance; changer l'échéance; reculer la
            date; reculer l'échéance; repousser jusqu~; mettre la fin au
        """,
        "called": "niveau; rôle",
        "access": """
            accès; acces; d'accès; l'accès; droit; droits; compte; comptes; licence; licences; license;
            licenses; rôle; rôles; profil; profils; autorisation; autorisations; l'autorisation; d'autorisation;
            badge; badges; identifiant; identifiants; l'identifiant; d'identifiant; permission; permissions;
            utilisateur; utilisatrice; utilisateurs; l'utilisateur; d'utilisateur; login; logins; logon;
            habilitation; habilitations; l'habilitation; d'habilitation; abonnement; l'abonnement; d'abonnement;
            accéder; d'accéder; accède; m'accéder; accréditation; accréditations; l'accréditation; connexion;
            session; clé d'accès; carte d'accès; laissez passer; siège; place; niveau; accés; privilège~;
            credentials; jeton; membre; membres; adhésion; groupe; me connecter; se connecter; m'y connecter;
            s'y connecter
        """,
        "not": """
            aimerais arrêter de; voudrais arrêter de; voudrais cesser de; aimerais ne plus;
            ne; n'ai; n'a; n'avons; n'ont; n'est; n'en; n'y; n'aura; n'aurai; pas; jamais; sans; rien; aucun;
            aucune; mais non; et non; non pas; non plus; nullement; ni; n'accord~; n'ajout~; n'attribu~; n'ouvr~
        """,
        "hands_off": """
            sans rien pouvoir changer; sans rien pouvoir modifier; sans pouvoir rien changer;
            sans pouvoir rien modifier; sans rien pouvoir toucher; sans pouvoir modifier quoi que ce soit;
            je n'ai rien à y; n'ai rien à y changer; ce n'est pas à moi de; je n'ai pas à y; ça ne me regarde
            pas de;
            je ne modifie rien; je ne change rien; ne modifie rien; ne change rien; je ne touche à rien;
            je n'y change rien;
            tenez moi loin; tenez moi à l'écart; laissez moi en dehors;
            ne veux rien modifier; ne veux rien changer; ne modifierai rien; ne changerai rien;
            ne toucherai à rien; sans
            rien modifier; sans rien changer; sans toucher à rien; n'ai rien à modifier; n'ai rien à changer
        """,
        "example": "par exemple; p ex; à titre d'exemple; pour prendre un exemple; mettons; disons",
        "idiom": """
            ne l'enregistrez pas deux fois; ne la créez pas deux fois; n'ouvrez pas de doublon; ne créez pas de doublon;
            ne faites pas de doublon; je le voudrais par écrit; je voudrais cela par écrit;
            ne veux rien avoir à faire avec; rien avoir à faire avec;
            je n'ai rien à faire; je n'ai rien à voir; nous n'avons rien à voir; nous n'avons rien à faire;
            éclairage d'urgence; plan d'urgence; numéro d'urgence; numéros d'urgence; exercice d'urgence;
            le ferais moi même; le fais moi même; le ferai moi même;
            écrire ici; d'écrire ici; vous écrire; t'écrire; écrire à cette adresse;
            changé d'équipe; changé de service; changé de poste; change de service; change d'équipe; change de
            poste;
            été éjecté; été éjectée; été exclu; été exclue; été retiré de; été retirée de;
            ensuite vous pourrez le retirer; après vous pourrez le retirer; ensuite vous pouvez le retirer;
            après cela vous pourrez le supprimer; après quoi vous pourrez le retirer; puis le retirer;
            ticket peut être fermé; ticket peut être clos; fermer le ticket; clore le ticket; clôturer le
            ticket; par écrit; a besoin de deux validations; nécessite deux validations;
            là il n'y a rien à faire; rien à faire là; rien à faire de ce côté; rien à faire pour celui là; rien
            à faire pour celle là; là rien à faire
        """,
        "moves_on": """
            je quitte; je pars; je change de; je démissionne; j'ai démissionné; je prends ma retraite;
            dernier jour; nouvel employeur; autre entreprise; autre société
        """,
        "welcomes": """
            bienvenue; souhaitez lui; souhaitons lui; dites lui bonjour; félicitez; félicitations
        """,
        "impatient": """
            toujours rien; qui doit approuver; qui doit valider ça; qui approuve ça; qui valide ça; qui décide pour
            moi; qui décide de ça; qui décide de mon; qui va décider; ça marchera quand; quand est ce que ça
            marchera; quand est ce que je l'aurai; quand est ce que ce sera prêt; je l'aurai quand; c'est urgent;
            c'est très urgent; ça presse; ça urge
        """,
        "later": "puis; ensuite; après; après cela; après quoi; par la suite; quand ce sera fini; une fois fini",
        "there_is": """
            il y a; s'appelle; nommé; nommée; appelé; appelée; du nom de
        """,
        "through_you": """
            c'est vous; est ce vous; chez vous; par vous; de vous; c'est chez vous;
            vous vous en occupez; vous en donnez
        """,
        "needless": """
            ignorez ce que; ignore ce que; ne tenez pas compte de ce que; ne tenez pas compte de ce qui; ne faites pas
            attention à ce que; oubliez ce que; oubliez ce qui;
            peut expirer; peuvent expirer; peut s'éteindre; peut prendre fin; peuvent prendre fin; peut arriver à
            échéance; laissez le expirer; laissez la expirer; laissez les expirer; laisser expirer; n'a pas besoin
            d'être prolongé; n'a pas besoin d'être prolongée; n'est pas à prolonger; pas besoin de le prolonger; pas
            besoin de la prolonger; inutile de le prolonger; inutile de la prolonger; inutile de prolonger; n'est pas
            concerné; n'est pas concernée;
            aucun droit nécessaire; aucun accès nécessaire; pas besoin de droits; pas besoin d'accès;
            aucun besoin de plus; aucune envie de;
            n'ai pas besoin de; pas besoin de; n'ai pas à; n'ai rien à; n'aurai pas à; n'ai besoin de rien;
            je le laisse expirer; je la laisse expirer; laisser expirer; peut expirer; je le laisse s'éteindre; je la
            laisse s'éteindre; peut s'arrêter
        """,
        "shall": """
            doit être; doivent être; devrait être; devraient être;
            doit; devra; devrait; doivent; devront; devraient; faut que; faudrait que; faut plus que;
            faudrait plus que; faire en sorte; faites en sorte; veillez; veiller; assurez vous
        """,
        "loses": "perdre; perde; perdent; perd",
        "having": """
            aurai; j'aurai;
            avoir; ait; aient; garder; utiliser; utilise; disposer; n'ait; n'aient; n'a; n'ont; n'aura; n'auront
        """,
        "ago": """
            hier; avant hier; la semaine dernière; la semaine passée; le mois dernier; le mois passé;
            l'an dernier; l'année dernière; récemment; il y a peu; par erreur
        """,
        "passes_to": """
            va; passe;
            aller; passer; passez; passe; revenir; transférer; transférez; transfère; transféré;
            réattribuer; réattribuez; réattribué; basculer; basculez
        """,
        "be": "être; soient",
        "and_first": "non seulement; pas seulement; tant",
        "and_then": "mais aussi; mais également; mais; que",
        "helps": "aide; assiste; épaule; seconde; soulage; travaille pour; forme",
        "nothing": """
            rien; aucun changement; pas de changement; aucune modification; il n'y a rien; il n'y a là rien; je
            ne vois rien; je n'y vois rien; je ne trouve rien; il n'y a ici rien
        """,
        "sees_no": """
            je ne vois pas; ne vois pas; je ne vois aucune raison; je ne vois pas de raison; aucune raison; il
            n'y a aucune raison; je vois mal
        """,
        "as_yet": "encore; toujours; jusqu'ici",
        "would_not": """
            que je ne signerais pas; que je n'approuverais pas; que je ne validerais pas; que je n'accepterais
            pas; que je n'autoriserais pas; que je n'accorderais pas; que je ne puisse {signs}; que je ne puisse
            pas {signs}; que je ne pourrais {signs}; que je ne pourrais pas {signs}; que je ne peux pas {signs};
            que je refuserais; que je rejetterais; qu'on ne puisse {signs}; que l'on ne puisse {signs}
        """,
        "all_of_them": """
            {upon} les deux; aux deux; {upon} ces deux; {upon} tous les deux; {upon} toutes les deux; {upon}
            tous deux; {upon} toutes deux; {upon} l'un et l'autre; {upon} l'un et à l'autre; {upon} l'une et
            l'autre; {upon} l'une et à l'autre; {upon} les trois; aux trois; {upon} tous les trois; {upon}
            toutes les trois; {upon} les quatre; aux quatre; {upon} tous; {upon} toutes; {upon} tout; {upon}
            chacun; {upon} chacune; {upon} chacun d'eux; {upon} chacune d'elles; {upon} les deux demandes; aux
            deux demandes; {upon} toutes les demandes
        """,
        "recurring": """
            chaque fois; à chaque fois; chaque fois que; dès que; toutes les fois; de temps en temps; à chaque
        """,
        "at_once": """
            immédiatement; tout de suite; sur le champ; sans délai; dans l'instant; de toute urgence; dès maintenant
        """,
        "who": "qui",
        "by_my_name": """
            à côté de mon nom; derrière mon nom; devant mon nom; sous mon nom; en face de mon nom; à mon nom il y a;
            mon profil indique; mon profil affiche; mon profil dit; mon compte indique; mon compte affiche
        """,
        "as_one": "comme; en tant que; comme simple; que comme",
        "comes_in": """
            j'entre; je rentre; j'accède; je me connecte; j'apparais; je figure; je suis connecté; je suis
            connectée; j'arrive
        """,
        "for_others": """
            pour les autres; pour d'autres; pour autrui; pour des collègues; pour les collègues; pour d'autres
            personnes; pour l'équipe; des autres; pour mes collègues; pour nos collègues; de mes collègues; de
            nos collègues
        """,
        "gets_in": """
            j'entre dans; j'arrive à entrer; j'arrive à me connecter; je peux entrer dans; je peux me connecter;
            je me connecte; j'ai accès aux deux; j'ai bien accès; j'y ai accès; j'accède aux deux; j'y accède;
            l'accès n'est pas le problème; le problème n'est pas l'accès; ce n'est pas l'accès le problème;
            la connexion n'est pas le problème
        """,
        "settled": """
            ne vous inquiétez plus pour; ne vous inquiétez pas pour; ne t'inquiète plus pour; ne t'inquiète pas
            pour; ne vous souciez plus de; plus besoin de vous inquiéter pour; ne vous tracassez plus pour
        """,
        "person_is": """
            cette personne soit; cette personne est; cette personne serait; et ce serait; et ce soit; à savoir
        """,
        "neither": "ni",
        "that_one": "convenu que; décidé que; d'accord pour que; pensons que; demandé si; demande si; demandait si",
        "still_on": "actif; active; actifs; ouvert; ouverte",
        "stays_on": "rester ouvert; rester actif; rester active; reste actif; reste active; reste ouvert",
        "for_longer": "plus longtemps; un peu plus longtemps; plus longtemps que prévu",
        "still_needs": "encore besoin; toujours besoin",
        "needs_on": "encore besoin; toujours besoin; toujours nécessaire; toujours utile; sers encore; sers toujours",
        "wished_for": """
            le mien; la mienne; les miens;
            souhait; souhaits; demande; demandes; requête; requêtes; vœu; vœux; voeux
        """,
        "petition": "demande; requête; ticket",
        "second_thought": "finalement; en fin de compte; au final",
        "shorten": "raccourcir; raccourcis; raccourcissez; écourter; écourtez; abréger",
        "last_day": "date de fin; dernier jour; date d'expiration; échéance",
        "receives": """
            nous accueillons; nous rejoint; nous rejoindra; arrive chez nous; vient chez nous; rejoint notre
            équipe; on accueille
        """,
        "hurry": "vite; rapidement; promptement",
        "my_request": "ma demande; mes demandes; notre demande; la demande",
        "without": "sans",
        "at_most": """
            ni plus ni moins;
            n'a besoin que de; n'a besoin que d'~; n'avons besoin que de; n'ont besoin que de; ne lui faut
            que; ne me faut que; ne nous faut que;
            je ne fais que;
            n'ai pas besoin de plus que; pas besoin de plus que; n'ai besoin que de; rien de plus que; pas plus
            que
        """,
        "lapsed": """
            m'a retiré; m'a enlevé; m'a supprimé; m'a ôté; m'a coupé; nous a retiré;
            a expiré; ont expiré; est expiré; est expirée; sont expirés; a pris fin; ont pris fin; est échu; est
            périmé; sont périmés; a disparu; ont disparu; a été supprimé; a été retiré; ont été retirés; ont été
            supprimés; m'a été retiré; m'ont été retirés; a été coupé; ne fonctionne plus; ne marche plus; ne
            fonctionnent plus; a sauté
        """,
        "bereft": """
            accès à rien; accès nulle part; d'accès nulle part; aucun accès à quoi que ce soit; aucun accès pour
            l'instant; aucun accès pour le moment; encore aucun accès; toujours aucun accès; encore d'accès à
            rien; encore accès à rien
        """,
        "lack": """
            il ne manque que; il ne manque plus que; ce qui manque c'est; il ne me manque que; il ne me manque
            plus que; la seule chose qui manque est; la seule chose qui manque c'est;
            demande rien d'autre que; veux rien d'autre que; demande rien de plus que; besoin de rien d'autre que;
            impossible de; impossible d'~;
            ne l'ai pas; ne les ai pas;
            on a oublié; a été oublié; a été oubliée; ont été oubliés; avez oublié; été éjecté; été éjectée; été
            exclu; été exclue; mis dehors; été retiré de; été retirée de;
            n'ai plus accès; n'ai plus l'accès; n'ai plus d'accès; n'ai plus les; n'ai plus mes; n'ai plus aucun; n'a
            plus accès; n'avons plus accès; ai plus accès; perdu mon accès; perdu l'accès; perdu mes accès; perdu mes
            droits; perdu les droits; perdu mon {acc}; perdu mes {acc};
            n'ai pas accès; pas accès; pas encore accès; pas encore; pas d'accès; n'ai aucun; n'a aucun; n'ai
            aucune; n'a aucune; aucun accès; aucun droit; aucun rôle; aucun profil; n'ai toujours pas; n'a
            toujours pas; n'ont toujours pas; toujours pas; n'ai pas les; n'ai pas le; n'ai pas la; n'ai pas
            l'accès; n'ai pas de; n'ai pas ce; n'ai pas cet; n'ai pas ces; n'ai pas d'accès; n'ai pas de {acc};
            n'ai pas été; n'ai pas reçu; n'ai jamais; n'a pas accès; n'a pas les; n'a pas le; n'a pas la; n'a
            pas de {acc}; n'a pas d'accès; n'a jamais eu; n'a pas encore; n'ont pas accès; n'ont pas les; n'ont
            pas encore; n'avons pas accès; n'avons pas les; n'avons pas encore; n'avons pas de; n'ai ni; ai pas
            accès; ai pas les; ai pas le; j'ai pas; jai pas; pas de rôle; pas le rôle; pas les droits; pas le
            droit; pas les accès; pas l'accès; pas autorisé~; pas habilité~; pas inscrit~; pas dans la liste;
            pas sur la liste; pas de compte; pas de badge; pas de licence; non autorisé~; non habilité~; pas
            suffisant~; insuffisant~; n'arrive pas; n'arrive plus; n'arrivons pas; arrive pas; narrive pas;
            n'arrive toujours pas; ne parviens pas; ne parvient pas; ne parvenons pas; ne réussis pas; ne peux
            pas; ne peut pas; ne pouvons pas; ne peuvent pas; ne peux plus; ne peut plus; peux pas; peut pas; ne
            puis; ne peux que; ne peut que; ne peux ni; ne me laisse pas; ne nous laisse pas; ne la laisse pas;
            ne le laisse pas; me laisse pas; me refuse; m'est refusé~; m'est interdit~; ne me permet pas; ne
            permet pas; ne me donne pas; ne vois pas; ne voit pas; ne vois rien; ne vois aucun; ne s'affiche
            pas; ne s'ouvre pas; n'apparaît pas; n'apparaît nulle part; n'apparais pas; ne figure pas; ne suis
            pas dans; ne suis pas sur; ne suis pas autorisé~; ne suis pas habilité~; ne suis pas inscrit~; ne
            suis pas encore; ne suis pas membre; n'est pas encore; n'est pas dans; n'est pas sur; n'est pas
            inscrit~; n'est pas autorisé~; n'est pas habilité~; n'est pas actif; n'est pas ouvert; n'est pas
            activé; n'est pas disponible; ne sommes pas; ne dispose pas; ne dispose pas encore; ne disposons
            pas; ne dispose d'aucun; ne bénéficie pas; ne possède pas; n'existe pas; n'existe pas encore;
            impossible d'accéder; impossible de me; impossible d'entrer; impossible d'ouvrir; impossible de
            {deed}; est impossible; accès refusé; accès interdit; accès non autorisé; est refusé; refuse
            l'accès; refuse de me; est grisé; sont grisés; grisé; grisée; me manque; me manquent; nous manque;
            lui manque; lui manquent; il manque; il me manque; sans accès; sans cet accès; sans ce rôle; sans
            ça; personne ne m'a; on ne m'a pas; ne m'a pas; ne m'a jamais; ne m'a rien; n'ai rien; n'ai rien
            reçu; suis bloqué~; sommes bloqués; est bloquée sans; reste à la porte; resté à la porte; suis
            dehors; dehors; pas été ajouté~; pas été inscrit~; pas été mis; oublié de me; oublié de nous; oublié
            de l'ajouter; jamais eu; jamais reçu; jamais obtenu; perdu mes; perdu mon; perdu l'accès; disparu;
            ai perdu; ne {could} vous pas; ne {could} tu pas; {could} vous pas; {could} tu pas; ne serait il
            pas; serait il pas; n'est il pas; n'y a t il pas; ne puis je pas; ne pourrais je pas; ne {can} on
            pas; n'hésitez pas; pas mal; pas seulement; pas plus; pas davantage; sans tarder; sans attendre;
            sans délai; sans quoi; sans faute; sans urgence; rien d'autre; rien de plus; si ce n'est pas; pas
            trop; rien d'urgent; rien ne presse; pas pressé; pas pressée; sans problème; oublié de {mgive}; n'ai
            pas pu; n'a pas pu; n'avons pas pu; m'est inaccessible; n'ai pas eu; n'a pas eu; n'ouvre pas; ne
            donne pas; personne n'a pensé; personne n'a {given}; personne n'a encore; personne ne m'avait; suis
            pas dans; suis pas sur; suis pas inscrit~; suis pas autorisé~; suis pas encore; est pas dans; est
            pas sur; ne peux rien; ne peut rien; peux rien
        """,
        "have": """
            je l'ai bien sûr; je l'ai évidemment; j'ai évidemment; j'ai bien sûr; je l'ai naturellement; j'ai
            naturellement; je l'ai depuis longtemps; j'ai depuis longtemps; je l'ai déjà; je les ai déjà;
            figure toujours comme; figure encore comme; est toujours inscrit comme; est encore inscrite comme;
            je l'ai; je les ai; nous l'avons; nous les avons; je l'ai déjà; je les ai déjà;
            m'appartient; j'en suis propriétaire;
            j'ai; jai; j'ai déjà; ai déjà; a déjà; ont déjà; avons déjà; nous avons; actuellement; présentement;
            j'avais; à ce jour; pour le moment; pour l'instant; pour l'heure; à l'heure actuelle; aujourd'hui
            j'ai; j'ai accès; nous avons déjà; je peux déjà; peux déjà; peut déjà; dispose déjà; disposons déjà;
            dispose d'un; dispose d'une; dispose de; possède déjà; possède; bénéficie déjà; bénéficie d'un;
            bénéficie de; a accès; ont accès; avons accès; avait accès; avais accès; avais; avait; est déjà;
            suis déjà; sont déjà; j'ai encore; a encore; j'ai toujours; a toujours; je suis {given}; suis
            actuellement; suis en lecture; accède déjà; vois déjà; déjà accès; déjà les droits; déjà le rôle;
            déjà un accès; a maintenant; a désormais; a les droits; a le rôle; a reçu; ont reçu; avoir déjà; il
            a le; elle a le; il a un; elle a un; il a une; elle a une; il a l'accès; elle a l'accès; il a les;
            elle a les; n'ai que; n'ai qu'~; n'a que; n'a qu'~; j'ai que; ne vois que; ne dispose que; ne
            disposons que; n'avons que; ai-je
        """,
        "past": """
            m'a été ouvert; m'a été ouverte; m'a été accordé; m'a été accordée; m'a été attribué; m'a été attribuée; m'a
            été donné; m'a été activé; nous a été ouvert; nous a été accordé; m'a été offert; m'avait été accordé;
            m'avait été attribué; m'avait été ouvert;
            j'allais demander; j'allais vous demander; j'allais solliciter; nous allions demander; nous allions vous
            demander; vient d'obtenir; vient d'avoir; vient de recevoir; viennent d'obtenir; ont obtenu;
        attendu; attendait; attendaient; a dû attendre; ont dû attendre; avons dû attendre;
            s'ouvre maintenant; marche maintenant; me laisse entrer maintenant;
            avais demandé; avait demandé; j'ai demandé; ai demandé; a demandé hier; avons demandé; j'avais
            sollicité; fonctionne bien; fonctionne très bien; fonctionne parfaitement; fonctionne à merveille;
            fonctionne à nouveau; fonctionne de nouveau; fonctionne maintenant; fonctionne correctement;
            fonctionne; tout fonctionne; a été {tookall}; ont été {tookall}; avait été; avaient été; a bien été;
            ont bien été; a été; ont été; ai été {given}; marche bien; marche très bien; marche parfaitement;
            marche à nouveau; marche de nouveau; marche maintenant; marche; remarche; refonctionne; ça marche;
            tout marche; j'ai eu; ai eu accès; ai obtenu; a obtenu; ai reçu; bien reçu; ai bien reçu; avons bien
            reçu; m'a {took}; m'ont {took}; lui a {took}; m'avait {took}; m'avez {took}; m'avez {tookall}; m'as
            {took}; nous avez {tookall}; lui avez {tookall}; leur avez {tookall}; l'avez {tookall}; vous avez
            {tookall}; avez {tookall}; as {took}; on m'a {took}; ai pu; a pu; avons pu; ont pu; est réglé; est
            résolu; c'est réglé; c'est résolu; c'est bon; est en ordre; c'est en ordre; est ok; sont ok; c'est
            ok; est revenu; est de retour; est rétabli~; merci d'avoir; merci de m'avoir; merci de nous avoir;
            merci de lui avoir; merci de leur avoir; merci de l'avoir; merci de les avoir; merci pour l'accès;
            merci pour les accès; merci pour les droits; merci pour l'ajout; merci pour le compte; merci pour le
            badge; merci pour le vpn; merci pour votre; merci pour ton; merci pour ta; merci pour la; merci pour
            le; merci à vous pour; merci à toi pour; merci à l'équipe; merci à toute l'équipe; merci à tous;
            merci à toutes; remercie pour; remercie d'avoir; remercie de m'avoir;
            remercie de l'avoir; l'an dernier; l'année dernière; l'année passée; la semaine dernière; la semaine
            passée; le mois dernier; le mois passé; a refusé; avait refusé; a dit non; ai pas pu; ai déjà fait;
            a été migré; avons parlé; avons discuté; avons vu; a donné; ont donné; avait donné; ai donné; avons
            donné; avions donné
        """,
        "keep": """
            veux garder; voudrais garder; souhaite garder; aimerais garder; tiens à garder; veux conserver; souhaite
            conserver; voudrais conserver; tiens à conserver;
            a tout ce qu'il me faut; a tout ce dont j'ai besoin; me donne tout ce qu'il me faut; me donne tout ce dont
            j'ai besoin; me montre tout ce qu'il me faut; marche très bien; marche comme il faut; fonctionne très bien;
            fonctionne comme il faut; fonctionne sans problème; marche sans problème; marche sans souci; fonctionne sans
            souci; tourne bien; tourne sans problème; roule tout seul; est bien rodé; est bien rodée; est en ordre; est
            très bien comme ça; est bien comme ça; c'est bien comme ça;
            continue à utiliser; continuons à utiliser; continue d'utiliser; continuons d'utiliser;
            ne manque rien; il ne manque rien; ne me manque rien; ne manque plus rien; plus rien ne manque; rien d'autre
            ne manque; rien ne manque; rien ne me manque;
            me suffisait; suffisait pour; suffisait jusqu'ici;
            ne veux pas perdre; ne souhaite pas perdre; ne voudrais pas perdre;
            aucun changement souhaité; pas de changement souhaité; comme ils doivent être; rien à y changer;
            est sans limite; est permanent; n'a pas de fin; est à durée indéterminée;
            tout est en ordre; tout va bien; rien à redire; j'ai tout ce qu'il me faut; j'y ai tout; rien ne manque;
            il ne me manque rien;
            on garde; je garde; il garde; elle garde; gardez; garde le; garde la; garde mes; garde mon; garde
            son; garde ses; nous gardons; {that} garde; peut garder; peuvent garder; doit garder; peux garder; à
            conserver; je conserve; elle conserve; il conserve; conservez; conserve; laissez le tel; laissez la
            telle; laissez les; laissez mon; laissez mes; laissez son; laissez ses; laisser tel; laisse tel;
            laissez tel; laisse mon; laisse mes; laisse son; laisser en l'état; laissez en l'état; laissez
            comme; laisse comme; reste tel; reste telle; restent tels; reste comme; restent comme; reste
            inchangé~; restent inchangé~; reste en l'état; reste en place; restent en place; reste valable;
            restent valables; reste ainsi; peut rester; peuvent rester; doit rester; doivent rester; tel quel;
            telle quelle; tels quels; telles quelles; ne touchez pas; ne touche pas; ne pas toucher; ne rien
            changer; ne changez rien; ne change rien; ne changez pas; rien ne change; rien à changer; on ne
            change; inchangé~; sans changement; aucun changement; ne {drop} pas; ne pas {drop}; ne {drop}
            surtout pas; ne le {drop} pas; ne la {drop} pas; ne les {drop} pas; ne me {drop} pas; ne lui {drop}
            pas; ne surtout pas {drop}; n'enlevez pas; n'enlève pas; n'annulez pas; ne faut pas {drop}; garder
            comme; garder tel; garder les deux; garder en l'état; garder aussi; reste à ma charge; convient très
            bien; convient parfaitement; suffit déjà
        """,
        "anybody": """
            ceux ayant; quiconque a;
            automatiquement; tous les utilisateurs; tous les collaborateurs; chaque utilisateur;
            que peut on faire; que peut on voir; qu'est ce qu'on peut faire; que permet; peut on être; peut on
            avoir;
            approuve les; approuve toujours les; valide les; valide toujours les;
            tout le monde; qui a accès; qui a le droit; qui a des; qui a encore; qui a donné; qui a validé; qui
            peut me dire; qui peut voir; qui peut accéder; pourquoi; quelqu'un sait; quelqu'un d'autre;
            quelqu'un aurait; quelqu'un connaît; quelqu'un utilise; quiconque; n'importe qui; dois je; dois je
            vraiment; ai je besoin; ai je vraiment besoin; a t on besoin; avons nous besoin; avez vous besoin;
            as tu besoin; a t elle besoin; a t il besoin; est ce que j'ai besoin; est ce que j'ai; est ce que je
            dois; est ce qu'il faut; faut il; faudrait il; faut t il; doit on; devons nous; peut on savoir;
            toute personne; toutes les personnes; ceux qui; celles qui; celui qui; les personnes qui; on n'a pas
            besoin; si besoin; en cas de besoin; selon vos besoins; selon les besoins; le cas échéant; combien
            de personnes; combien d'utilisateurs; combien coûte; quelqu'un a t; qui est responsable de; qui est
            propriétaire; qui est le propriétaire; qui est le responsable
        """,
        "trouble": """
            regarder le serveur; vérifier le serveur; redémarrer le serveur; jeter un oeil au serveur; jeter un œil au
            serveur; met une minute à; met des minutes à; met un temps fou; se ferme dès que; se ferme tout seul; se
            ferme toute seule;
            page blanche; page vide; bad gateway; charge sans fin; charge depuis; charge indéfiniment; n'en finit pas de
            charger; tourne dans le vide; tourne sans fin; mouline;
            me déconnecte; nous déconnecte; me met dehors; me jette dehors; m'éjecte; session expirée; la session a
            expiré; me bloque;
            semble faux; semblent faux; semble fausse; semblent fausses; ne tombe pas juste; ne tombent pas juste;
            est bloqué; est bloquée; a été bloqué; débloquer mon accès; débloquez mon accès; débloque mon accès;
            débloquez-moi; débloque-moi; accès bloqué; accès a été bloqué; compte a été bloqué; est bloqué depuis;
            déverrouiller mon compte; déverrouillez mon compte; déverrouiller mon accès; me déverrouiller; accès est
            verrouillé; accès verrouillé;
            accès est bloqué; compte est bloqué; compte bloqué; compte verrouillé; compte est verrouillé;
            débloquer mon compte; débloquez mon compte;
            mot de passe; mots de passe; mdp; erreur 500; erreur 404; message d'erreur; une erreur; des erreurs;
            erreur système; l'erreur; panne; en panne; est tombé; tombé en panne; planté; plante; plantait; bug;
            bugs; bugge; bogue; bogues; buggé; réinitialis~; compte bloqué; compte est bloqué; compte
            verrouillé; compte est verrouillé; badge bloqué; session bloquée; verrouillé; verrouillée; cassé;
            cassée; ne fonctionne pas; ne fonctionne plus; fonctionne pas; fonctionne plus; ne fonctionnent pas;
            ne fonctionnent plus; fonctionnent plus; ne marche pas; ne marche plus; marche pas; marche plus;
            marchent plus; ne répond plus; ne répond pas; ne démarre pas; ne démarre plus; ne charge pas; ne
            s'ouvre plus; ne se lance; imprimante; dysfonctionn~; très lent; rame; ralenti; lenteur; lenteurs;
            hors service; hs; indisponible; écran noir; écran bleu; écran blanc; gelé; figé; freeze;
            interruption; perdu mon badge; badge perdu; double authentification; trop lent
        """,
        "corrects": """
            je me reprends; je me relis; je relis ma note; je relis mes notes; j'ai relu ma note; je me suis mal
            exprimé; je me suis mal exprimée; au temps pour moi; autant pour moi;
            me suis trompée; me suis trompé; mauvais niveau; erreur de ma part;
            ps non; p s non; ps correction; correction; ps finalement;
            non je voulais dire; oups je voulais dire; excusez moi je voulais dire;
            non pardon; pardon non; euh non; ah non; oh non; ou plutôt; enfin non; non attendez; attendez non;
            non plutôt; plutôt non; ou plutôt non; non finalement; finalement non; réflexion faite; à la
            réflexion; tout bien réfléchi; non en fait; en fait non; pardon je veux dire; pardon je voulais dire;
            non je veux dire; désolé je voulais dire; désolée je voulais dire; je me
            corrige; je rectifie; correction; mettez plutôt; non désolé; non désolée; désolé non; désolée non;
            oups non; ou non; bon non; non excusez moi
        """,
        "postpones": """
            y réfléchir; réfléchir; y penser; penser encore; laissez moi la nuit; laissez moi le
            temps; laisse moi le temps; laissez moi réfléchir; laissez moi jusqu'~; donnez moi
            jusqu'~; donnez moi le temps; la nuit porte conseil; je vous dirai; je reviens vers; je
            vous redis; je dois demander; je dois d'abord; il faut que je demande; il faut que j'en
            parle; je dois en parler; j'en parle d'abord; je demande d'abord; je n'ai pas encore
            décidé; pas encore décidé; pas encore décidée; encore un jour; dormir dessus
        """,
        "unmeant": """
            vous écrira lui même; vous écrira elle même; vous écriront eux mêmes; vous le demandera lui même; vous le
            demandera elle même; vous la demandera; le demandera lui même; le demandera elle même; demandera lui même;
            demandera elle même; vous le demandera; fera sa propre demande; feront leur propre demande; enverra sa
            propre demande; vous contactera lui même; vous contactera elle même; s'adressera à vous lui même;
            s'adressera à vous elle même; vous écrira de son côté; vous écrira à ce sujet; vous en parlera lui même;
            vous en parlera elle même; plaisante en disant que; dit en plaisantant que; blague que;
            qu'est ce que j'en ferais; qu'en ferais je; que ferais je de ça; que ferais je avec; je n'en ferais rien; je
            ne saurais qu'en faire; je ne saurais pas quoi en faire; à quoi ça me servirait; à quoi cela me servirait; à
            quoi bon pour moi; ce n'est qu'une rumeur; juste une rumeur; une idée fausse; une fausse idée; ce que j'ai
            refusé; ce que j'ai décliné; que j'ai décliné; que j'ai poliment décliné; j'ai poliment refusé;
            n'entends pas la renouveler; n'entends pas le renouveler; ne compte pas la renouveler; ne la renouvellerai
            pas; ne le redemanderai pas; ne la redemanderai pas; pas question que je le demande; pas question que je la
            demande; je prends acte du refus; je n'insiste pas; je n'insisterai pas;
            vous écrira elle même; vous écrira lui même; vous le demandera elle même; vous le demandera lui même; en
            fera la demande elle même; en fera la demande lui même; fera sa demande elle même; fera sa demande lui même;
            fera elle même la demande; fera lui même la demande; je lui ai dit d'en parler; je lui ai répondu d'en
            parler; je lui ai conseillé d'en parler; je lui ai dit de voir avec; je lui ai conseillé de vous écrire; je
            l'ai renvoyé vers; je l'ai renvoyée vers; ce n'est pas sa demande;
            qu'elle demanderait; qu'il demanderait; qu'elle demandera; qu'il demandera; qu'elle fera la demande;
            qu'il fera la demande;
            mais pas maintenant; mais pas tout de suite; un jour peut être; peut être un jour; il demanderait; elle
            demanderait; il demandera; elle demandera; il fera la demande; elle fera la demande; elle ferait la
            demande; il ferait la demande; je ferai ma demande; nous demanderons; nous ferons la demande; je lui ai
            dit de vous écrire; je lui ai dit de vous demander; je lui ai dit de faire la demande;
            se faisant passer pour; se fait passer pour; s'est fait passer pour; prétendant être; prétendait être;
            et c'est très bien ainsi;
            non que je; non pas que je; pas que je le veuille; pas que j'en veuille; c'était une
            blague; c'est une blague; je plaisante; je plaisantais; je blague; c'est pour rire;
            c'était pour rire; peut être l'année prochaine; l'année prochaine peut être; pas
            maintenant; je vous écrirai; je vous réécrirai; je demanderai; je ferai la demande; je
            vous ferai la demande; ce n'est pas une demande; ce n'est pas encore une demande; pas
            encore une demande; n'enregistrez rien; n'enregistre rien; n'ouvrez rien; ne créez rien;
            simple préavis; c'est juste pour prévenir; j'ai refusé; j'ai décliné; j'ai poliment; j'ai
            dit non merci; je le mentionne juste au cas où; je le signale juste au cas où; n'arrivera pas; n'arrivera
            jamais;
            elle s'en occupe elle même; il s'en occupe lui même; elle s'en charge elle même; il s'en charge lui
            même; elle le demandera elle même; il le demandera lui même; elle est censée vous écrire; il est censé
            vous écrire; doit vous le demander elle même; doit vous le demander lui même; doit le demander elle
            même; doit le demander lui même; c'est à elle de vous le demander; c'est à lui de vous le demander; je
            le lui ai refusé; je la lui ai refusée; je lui ai refusé; je lui ai dit non; je leur ai dit non
        """,
        "asks_oneself": """
            le demandera lui même; le demandera elle même; la demandera lui même; la demandera elle même; les demandera
            lui même; le demander lui même; le demander elle même; la demander lui même; la demander elle même; le
            demande lui même; le demande elle même; demandera lui même; demandera elle même; demander lui même; demander
            elle même; demanderont eux mêmes; demander eux mêmes; demander elles mêmes; demandera de son côté; demander
            de son côté; demandera de son propre chef; vous écrira lui même; vous écrira elle même; écriront eux mêmes;
            écrira de son côté; écrire de son côté; fera la demande lui même; fera la
            demande elle même; faire la demande lui même; faire la demande elle même; fera sa propre demande; fera sa
            demande; faire sa propre demande; faire sa demande lui même; faire sa demande elle même; fera une demande
            lui même; fera une demande elle même; s'en chargera lui même; s'en chargera elle même; s'adressera à vous;
            s'adresser lui même à vous; s'adresser elle même à vous; voir ça directement avec moi; en parler d'abord
            avec moi; m'en parler d'abord; m'en parler directement
        """,
        "arrived": """
            est arrivé; est arrivée; est bien arrivé; est bien arrivée; m'est bien arrivé; est là; est bien là; est
            actif; est active; est activé; est activée; est en place; est ouvert; est ouverte; marche; fonctionne;
            roule; tourne; ça marche; est passé; est passée; bien reçu; bien reçue
        """,
        "will_write": """
            je reviendrais vers vous; je vous écrirais; je vous réécrirais; je vous ferais signe; je vous en ferais
            part; je vous en ferai part; je vous le dirais; je vous préviendrais; je vous solliciterai; je vous
            solliciterais; je me manifesterais; je vous recontacterais; j'en ferais la demande; j'en ferai la demande;
            j'écrirai; je vous écrirai; je vous ferai signe; je ferai signe; je reviendrai vers vous; je vous le dirai;
            je vous préviendrai; je me manifesterai; je vous recontacterai
        """,
        "planned": """
            je vais demander; nous allons demander; on demandera; on va demander; je ferai une demande; je
            solliciterai
        """,
        "at_it": """
            tant qu'on y est; tant que vous y êtes; tant que nous y sommes; tant que tu y es; pendant qu'on y est;
            puisqu'on y est; tant que j'y suis; par la même occasion
        """,
        "could": "je pourrais; pourrais je; nous pourrions; on pourrait",
        "if_i_had": "si j'avais; si j'étais",
        "plus": "plus; de plus; en outre; par ailleurs",
        "if_yours": """
            que vous pouvez donner; que vous donnez aussi; vous le donnez aussi; c'est aussi chez vous;
            est ce chez vous; c'est chez vous; si oui; si c'est vous; si vous le gérez; est ce vous; si c'est de
            votre ressort
        """,
        "named_so": "appelé; appelée; nommé; nommée; s'appelle; qui s'appelle",
        "comes_to": """
            ce qui reste c'est; reste donc; reste à; il ne reste que; il ne manque que; ce qui manque c'est; ce qu'il me
            manque c'est; ce qui me manque c'est; le suivant sur ma liste est; la suite de ma liste c'est; le prochain
            sur ma liste est; ensuite ce serait; ce que je demande c'est; ce que je demande est;
            ce serait; ce seraient; ça serait; ça fait; cela fait; c'est; c'est donc; ce sera; ça veut dire; cela veut
            dire; ce qui fait; ce qui veut dire; il faut
        """,
        "announced": """
            sera; seront; va être; vont être; sera temporairement
        """,
        "supposes": """
            supposons que; supposons qu'; mettons que; mettons qu'; admettons qu'; imaginons que; imaginons qu'; si un
            jour j'; si un jour je; si j'avais un jour besoin;
            dans l'hypothèse où; si quelqu'un vous écrit; quand quelqu'un vous écrit; si quelqu'un vous demande; quand
            quelqu'un vous demande;
            vous allez penser que; vous allez croire que; vous pensez peut être que;
            si j'ai un jour besoin; si nous avons un jour besoin; au cas où j'aurais un jour;
            si un jour; imaginons; imaginez que; imagine que; imaginez; supposons; supposez; à
            supposer que; admettons que
        """,
        "forbid": """
            pas lieu d'y donner suite; n'y a pas lieu de donner suite; ne pouvait pas aboutir; ne peut pas aboutir; ne
            pouvait aboutir; le point est clos; le dossier est clos; l'affaire est close; restera sans suite; reste sans
            suite;
            ne pas exécuter; ne rien exécuter; n'exécutez rien; ne les exécutez pas; ne l'exécutez pas; ne faites rien;
            n'en faites rien; ne pas traiter; ne les traitez pas; ne traitez rien;
            ne rien faire; ne faire rien; ne faites encore rien; ne lancez rien; attendez avant de; attendez encore;
            laissez cela pour l'instant;
            alors ne créez rien; alors n'enregistrez rien; alors ne faites rien; alors n'ouvrez rien;
            c'est réglé; tout est réglé; c'est déjà réglé; c'est déjà fait;
            rien à créer; rien à ouvrir; rien à mettre en place; juste pour vous prévenir; tenais à vous prévenir;
            voulais vous prévenir; soyez prévenus; vous mettre en garde;
            ne réagissez pas à; ne répondez pas à de tels; ne donnez aucune suite;
            ignorez les; ignorez le; ne viennent pas de moi; ne vient pas de moi; ne sont pas de moi; n'est pas de moi;
            mettez les à la corbeille; à la poubelle;
            ne le faites pas; ne le faites surtout pas; ne faites pas ça; ne faites surtout pas ça;
            ne le lui donnez pas; ne la
            lui donnez pas; ne lui donnez rien; n'y donnez pas suite; ne donnez pas suite; refusez le; refusez la;
            refusez lui;
            c'est une arnaque; c'est du hameçonnage; une tentative de fraude;
            ne faites rien; ne fais rien; surtout ne faites rien; n'y répondez pas; ne lui répondez pas; ne réagissez
            pas; ne réagis pas; ne le croyez pas; ne la croyez pas; ignorez la; ne bougez pas
        """,
        "deserted": """
            personne dans; personne à; personne au; personne aux; personne sur; personne en
        """,
        "finds": """
            pour voir ce qu~; pour voir si; pour voir qui; pour voir quels; pour vérifier si; pour savoir ce qu~; pour
            savoir si
        """,
        "sees_to": """
            faire en sorte; faites en sorte; fais en sorte; veillez à ce; veiller à ce; veille à ce; assurez vous;
            assurer; vous assurer; t'assurer
        """,
        "rid": """
            débarrassé; débarrassée; débarrassés; soit privé; soit privée; ait perdu; aient perdu; se retrouve sans
        """,
        "gone_for_good": """
            ne travaille plus; n'est plus; est partie; est parti; nous a quittés; a quitté; a démissionné; ne fait
            plus partie; est à la retraite
        """,
        "shield": """
            j'ai pensé que ça vous intéresserait; j'ai pensé que cela vous intéresserait; je pensais que ça vous
            intéresserait; j'ai pensé que vous aimeriez le savoir; je me suis dit que ça vous intéresserait; je me suis
            dit que vous voudriez le savoir; juste pour que vous le sachiez; simplement pour que vous le sachiez; juste
            pour vous tenir au courant; je ne fais que transmettre; je transmets seulement; je vous l'envoie seulement;
            je vous envoie ceci seulement; si cela vous intéresse; si ça vous intéresse;
            les droits ne sont pas en cause; les droits ne sont donc pas en cause; mes droits ne sont pas en cause;
            l'accès n'est pas en cause; ce n'est pas une question de droits; ce n'est donc pas une question de droits;
            ce n'est pas un problème de droits; ce n'est pas un problème d'accès; cela ne vient pas des droits; rien
            n'est à ouvrir; rien à ouvrir à ce stade; pour votre parfaite information;
            oubliez tout cela; oubliez tout ça; ignorez tout cela; ignorez tout ça;
            prenez en simplement note; en prendre simplement note; à noter simplement; simplement prendre note;
            rien n'est décidé; rien n'a été décidé; n'avons encore rien décidé; ne fais de demande pour; ne fais aucune
            demande; ne fais pas de demande; n'est pas censé être une demande; pas comme demande; ne demande d'accès
            pour; ne demande pas d'accès; rien pour personne;
            petit doigt; pas comme une tâche; non comme une tâche; non comme une demande; pas comme une demande; rien
            à faire pour vous; des droits de personne; des accès de personne; rien changer à mes; rien
            changer à mon; que rien ne change;
            je n'en aurais pas le droit; je n'y aurais pas droit;
            pour vous tenir au courant; pour que vous soyez au courant; pour te tenir au courant; merci de
            patienter encore; patientez encore; merci d'attendre encore; attendez encore; ne bougez pas encore;
            ne faites rien encore; merci de ne rien faire encore;
            personne ne doit être retiré; personne ne doit être supprimé; personne ne doit être ajouté; personne n'a à
            être retiré; il ne faut retirer personne;
            rien à accorder; rien à retirer; rien à attribuer; pas un problème d'accès; personne n'a besoin d'un autre;
            pas d'autres demandes; pas d'autre demande; plus d'autres demandes; aucune autre demande; j'accède aux deux;
            j'entre dans les deux; je peux entrer dans les deux;
            ne créez rien pour; ne créez rien tant; ne mettez rien en place; ne faites rien tant que; ne faites rien
            avant; tant que nous n'avons pas décidé; pour que vous en ayez entendu parler;
            pour mémoire; rien à demander pour personne;
            ne rien changer pour l'instant; ne rien changer pour le moment;
            n'est pas une demande; ce n'est pas une demande; ceci n'est pas une demande; mes droits me
            suffisent; quant à mes droits;
            pour information; pour votre information; pour ton information; juste pour info; simplement pour
            info; pour info seulement; pour info uniquement; pour simple information; pour information
            uniquement; à titre d'information; à titre informatif; à titre indicatif; aucune action; pas
            d'action requise; aucune démarche; aucune intervention; n'appelle pas de réponse; n'appelle aucune
            réponse; n'appelle pas d'action; n'est pas une demande; pas une demande d'accès; ne demande rien; ne
            demandons rien; pas besoin d'intervenir; sans action de votre part; sans intervention de votre part;
            inutile d'intervenir; rien à voir avec les accès; vous n'avez rien à faire; tu n'as rien à faire; je
            n'ai besoin de rien; n'ont besoin de rien; nul besoin d'agir; pas besoin d'agir; ne rien faire; ce
            mail est informatif; message informatif; message d'information; à des fins d'information; rien à
            faire de votre côté; rien à faire pour vous; n'y a rien à faire; rien à faire de ta part; inutile de
            me répondre; aucune réponse attendue; aucune réponse nécessaire; pas de réponse attendue; pas de
            réponse nécessaire; nul besoin de répondre; je ne vous demande rien; je ne te demande rien; je ne
            demande aucun accès; je ne demande pas d'accès; personne n'a besoin de rien; rien à ajouter ni à
            retirer; aucune demande dans ce; aucune demande n'est nécessaire; aucune demande à
            faire; pas de demande à faire; tous les droits sont conservés; je ne demande rien;
            inscription auprès de moi; inscriptions auprès de moi; inscriptions auprès de; inscrivez vous auprès de; la
            formation pour les nouveaux; le cours pour les nouveaux; la formation a lieu; la formation aura lieu; le
            stage aura lieu; question de principe; par simple curiosité; par pure curiosité; simple curiosité; pure
            curiosité
        """,
        "same": """
            le même travail; le même poste; la même chose s'il;
            même chose que; la même chose que;
            la même chose pour; la même chose sur; la même chose dans; pareil pour; les mêmes droits; le même accès;
            mêmes accès; même accès; même profil que; même profil; mêmes droits; même rôle; mêmes rôles; mêmes
            autorisations; mêmes habilitations; mêmes permissions; même niveau; même chose que; pareil que; accès
            identiques; droits identiques; identique à; identiques à; identique à celui; équivalent à; équivalents à;
            comme ceux de; comme celui de; calqué sur; calqués sur; calquer; calquez; copier les droits; copie des
            droits; alignés sur; aligné sur; comme mon collègue; comme ma collègue; comme mes collègues; comme le mien;
            comme les miens; comme moi; comme lui; comme elle; à l'identique; dupliquer les droits; dupliquer le profil
        """,
        "or": "ou; ou bien; voire; ou alors; ou sinon",
        "instead": "au lieu de; au lieu du; au lieu d'~; plutôt que; à la place de; à la place du",
        "agreed": """
            comme convenu; comme discuté; comme évoqué; comme vu; comme demandé par; suite à; en accord
            avec; après discussion; selon; d'après
        """,
        "from": """
            au lieu de; au lieu du; plutôt que; à la place de; à la place du; en remplacement de; en
            remplacement du; passer de; passer du; passe de; passez de; évoluer de; basculer de; de simple;
            remplacer; remplacez; et non; et non pas; mieux que; plus que; remplacer {mine} {acc}; remplacez
            {mine} {acc}; passer {mine} {acc} de; passer {mine} {acc} du; faire passer {mine} {acc} de; changer
            {mine} {acc} de
        """,
        "split": """
            et pour cela; et pour ça; et pour ce faire;
            mais; alors je; alors pouvez; alors merci; alors pourriez; donc je; donc j'ai; donc j'aurais; donc
            merci; donc pouvez; donc pourriez; donc peux tu; donc il me; donc si; c'est pourquoi; voilà
            pourquoi; raison pour laquelle; du coup; de ce fait; par conséquent; en conséquence; dès lors; et
            je; et j'ai; et j'aurais; et j'aimerais; et il me; et il nous; et il lui; et nous; et merci; et
            pouvez; et pourriez; et peux tu; et pourrais tu; et veuillez; et a besoin; et aurait besoin; et aura
            besoin; et ont besoin; et ai besoin; et souhaite; et souhaiterais; et souhaiterait; et voudrais; et
            voudrait; et aimerais; et demande; et dois; et doit; et par conséquent; et donc; ainsi que; ainsi
            qu'~; puis je; si vous {could}; si tu {could}; si on {could}; si quelqu'un {could}; si possible;
            s'il est possible; si c'est possible; si jamais vous {could}; si jamais tu {could}; serait il; merci
            de; par contre; en revanche; d'où ma; d'où mon; d'où le; pouvez vous; pourriez vous; peux tu;
            pourrais tu; si je {can} {get}; si nous {can} {get}; si ce serait possible; si c'était possible; si
            vous {could} bien; si ça ne vous; si cela ne vous; si ça ne te; tu peux; vous pourriez
        """,
        "aside": """
            car {subject}; parce que; parce qu~; puisque; puisqu'~; vu que; vu qu'~; étant donné; sachant que;
            sachant qu'~; maintenant que; comme je; comme j'ai; comme nous; comme il; comme elle; comme on;
            comme ma; comme mon; comme vous; comme prévu; comme convenu; pendant que; tandis que; alors que;
            alors qu'~; lorsque; lorsqu'~; quand; si; s'il; s'ils; dont; afin; afin que; afin qu'~; pour que;
            bien que; même si; dès que; dès qu'~; avant; avant de; avant que; après; en attendant; sinon; sans
            quoi; au cas où; sauf si; grâce à; à cause de; en raison de; suite à; ce qui; lequel; laquelle;
            lesquels; lesquelles; auquel; depuis que; depuis qu'~; dans la mesure; attendu que; là où; d'autant
            que; d'autant plus; qui remplace; qui s'occupe; qui gère; qui contient; que nous utilisons; que
            j'utilise; que mon; que ma; tel que; telle que
        """,
        "urgent": """
            ambulance arrive; ambulance est en route; samu arrive; samu est en route; il y a le feu; plein de fumée;
            pompiers; évacué; évacuée; fuite de gaz;
            urgence vitale; à l'arrêt; est arrêtée; est arrêté; sont arrêtées; sécurité des patients; sécurité
            du patient; sécurité patient; production arrêtée; production est arrêtée; production à l'arrêt;
            arrêt de production; production bloquée; production est bloquée; cas d'urgence; c'est une urgence;
            situation d'urgence; urgence absolue; urgence sanitaire; ligne arrêtée; ligne à l'arrêt; chaîne à
            l'arrêt; panne générale; panne totale; tout est bloqué; tout est arrêté; incident de sécurité;
            incident majeur; incident critique; mise en danger; vie en danger; vies en danger; vies en jeu;
            danger immédiat; danger de mort; pronostic vital; serveurs sont tombés; prod est tombée; prod est
            down; prod à terre; production down; cellule de crise; plan blanc; fuite de gaz; en danger
        """,
        "because": """
            car; parce que; parce qu~; puisque; puisqu'~; pour; pr; afin; comme; en effet; je prépare; je
            reprends; je remplace; remplace; remplacement; remplacer; projet; depuis; à partir; dès; je vais; je
            dois; dans le cadre; suite à; étant donné; vu que; sachant que; en raison; à cause; grâce; afin de;
            je rejoins; je commence; je travaille; je suis; nous sommes; je m'occupe; je serai; chargé~;
            responsable; besoin; mission; raison; motif; justification; contexte; mon chef; ma cheffe; mon
            responsable; ma responsable; m'a demandé; m'a dit; a rejoint; arrive; arrivée; prend; reprend;
            congé; absence; audit; clôture; inventaire; formation; c'est pourquoi; du coup; donc; maintenant;
            mon poste; mon travail; notre équipe; en vue
        """,
        "until": """
            jusqu'au; jusqu'à; jusqu'aux; jusqu'en; jusque; jusqu'à la; jusqu au; jusqu a; jusqu en; jusquau;
            jusqua; jusk'à; jusk'au; juska; juskau; jusqu'à ce; jusqu'au soir du; valable jusqu'au; valide
            jusqu'au; expirant le; expire le; à échéance du; échéance; échéance le; échéance au; date de fin;
            fin prévue le; fin prévue; fin de validité; date d'expiration; se terminant le; se termine le; se
            terminera le; se termine; prend fin le; prenant fin le; prendra fin le; s'achève le; s'arrête le;
            finit le; finira le; finissant le; du {day} au; du {weekday} au; de {weekday} à; {month} au; {month}
            à fin; {day} {day} au; 20~ au; {day} {month} au; {month} inclus au; fin de contrat le; fin de
            mission le; fin de stage le; au plus tard jusqu'au; retour le
        """,
        "for": """
            pour; pendant; durant; pour encore; pendant encore; pour environ; pendant environ; pour une durée
            de; pour une durée d'environ; pour une période de; une durée de; d'une durée de; durée de; durée;
            une période de; sur une durée de; sur une période de; pour les; pendant les; durant les; pour ces;
            pour la; pour seulement; pour juste; pour au moins; pr; pour à peu près; pour max; pour maximum;
            pour au maximum
        """,
        "enough": """
            suffit; suffisent; suffira; suffirait; suffiront; suffiraient; est suffisant; serait suffisant; me
            suffit; maximum; grand maximum; max; ça ira; fera l'affaire
        """,
        "end": "fin; la fin; fin de; la toute fin",
        "of": """
            de; du; de la; d'; le; la; ce; cette; cet; prochain; prochaine; des; au; inclus; compris; soir; au
            soir
        """,
        "next": "prochain; prochaine; suivant; suivante",
        "more": """
            de plus; supplémentaires; supplémentaire; encore; prochains; prochaines; bons; bonnes; petites;
            petits; autres; pleins; pleines; entiers; entières; environ; premiers; premières; longues; longs
        """,
        "today": "aujourd'hui; ce soir; aujourdhui; auj",
        "tomorrow": "demain",
        "week": "semaine; sem",
        "month": "mois",
        "quarter": "trimestre",
        "year": "année; an; l'année; d'année; l'an; ans; d'exercice; l'exercice",
        "of_whom": "de; du",
        "whom": """
            mis d'accord sur; s'est porté sur; avons choisi; sommes tombés d'accord sur;
            pour; pr; à; donner; donnez; donne; ajouter; ajoutez; ajoute; rajouter; rajoutez; inscrire;
            inscrivez; inscris; habiliter; habilitez; autoriser; autorisez; accorder; accordez; attribuer;
            attribuez; octroyer; ouvrir; concernant; nom de; compte de; mettre; mettez; mets; passer; passez;
            équiper; équipez; intégrer; intégrez; inclure; permettre; d'ajouter; d'inscrire; d'habiliter;
            d'autoriser; enregistrer; enregistrez; laisser; laissez; déclarer; rattacher; associer; nom
        """,
        "ditto": """
            idem; idem pour; pareil; pareil pour; de même; de même pour; la même chose; la même chose pour; même chose;
            même chose pour; aussi; aussi pour; également; également pour; ditto
        """,
        "so_too": "et aussi; et également; ainsi que",
        "behalf": "au nom de; de la part de; pour le compte de",
        "my_own": "mon; ma; mes; notre; nos",
        "third": "a besoin; aura besoin; aurait besoin",
        "their_own": "son; sa; ses",
        "in_order_to": "pour; afin de",
        "needs": """
            a besoin; aurait besoin; aura besoin; va avoir besoin; a aussi besoin; a également besoin; a donc
            besoin; a urgemment besoin; ont besoin; auraient besoin; auront besoin; doit; doit avoir; devra;
            devrait; doivent; devront; souhaite; souhaiterait; souhaitent; voudrait; voudraient; aimerait;
            aimeraient; demande; sollicite; requiert; peut avoir; peut elle; peut il; pourrait elle; pourrait
            il; pourrait avoir; n'a pas; n'a pas encore; n'a toujours pas; n'a aucun; ne peut pas; n'arrive pas;
            soit; puisse; ait; aie; est à; manque
        """,
        "along": "avec; à côté de; aux côtés de",
        "stand_in": """
            remplacer; remplace; place; remplacement; remplaçant; remplaçante; suppléer; supplée; absence;
            intérim; relève; relayer; relaie; remplacerai; doublure; lieu
        """,
        "we": "nous; nous deux; on a; on aura; on doit; on devrait",
        "they": "leur; eux; elles; ils; tous deux; toutes deux; les deux",
        "one": "lui; {lgive}",
        "unnamed": """
            mon chef; ma cheffe; mon collègue; ma collègue; mon responsable; ma responsable; mon adjoint; mon adjointe;
            mon assistant; mon assistante; ma secrétaire; un collègue; une collègue; notre collègue; un de mes
            collègues; une de mes collègues
        """,
        "newcomer": """
            nouveau collègue; nouvelle collègue; nouveaux collègues; nouveau collaborateur; nouvelle
            collaboratrice; nouveaux collaborateurs; nouveaux arrivants; nouveau venu; nouvelle venue; nouvelle
            arrivée; nouvelle arrivante; nouvel employé; nouvelle employée; nouvel agent; nouvel embauché;
            nouvelle embauchée; nouveau salarié; nouvelle salariée; nouveau membre; nouvelle infirmière; nouvel
            infirmier; nouvelle assistante; nouvel assistant; nouveau responsable; nouvelle responsable; nouveau
            technicien; nouvelle technicienne; nouveau développeur; nouvelle développeuse; stagiaire;
            stagiaires; nouvel arrivant; nouvelle recrue; nouvelles recrues; recrue; alternant; alternante;
            alternants; apprenti; apprentie; apprentis; intérimaire; intérimaires; vacataire; remplaçant;
            remplaçante; prestataire; prestataires; consultant externe; consultante externe; externe; cdd;
            renfort; saisonnier; saisonnière; étudiant; étudiante; jobiste; volontaire; bénévole; futur
            collègue; future collègue
        """,
        "me_and": "moi et; moi ainsi que; moi même et",
        "group": """
            tout le monde sur la ligne; tous ceux de la ligne; toute la ligne; toute l'équipe;
            tout le monde dans mon équipe; tout le monde dans notre équipe; tout le monde dans l'équipe; tout le
            monde dans mon service; tout le monde dans notre service; tous les membres de mon équipe; tous les
            membres de notre équipe; tous les membres de l'équipe; tous les membres de mon service; tous les
            membres de notre service; tous ceux de mon équipe; tous ceux de notre équipe; tous ceux de l'équipe;
            tous ceux de mon service; tous ceux de notre service; chaque membre de mon équipe; chaque membre de
            notre équipe; chaque membre de l'équipe; chaque membre de mon service; chaque membre de notre
            service; toutes les personnes de mon équipe; toutes les personnes de notre équipe; toutes les
            personnes de l'équipe; toutes les personnes de mon service; toutes les personnes de notre service;
            l'ensemble de mon équipe; l'ensemble de notre équipe; l'ensemble de l'équipe; l'ensemble de mon
            service; l'ensemble de notre service; le reste de mon équipe; le reste de notre équipe; le reste de
            l'équipe; le reste de mon service; le reste de notre service; toute mon équipe; toute notre équipe;
            toute l'équipe; à toute l'équipe; mon équipe a besoin; notre équipe a besoin; à mon équipe; tous mes
            collaborateurs; à tous mes collaborateurs; tout le service; tout mon service
        """,
        "but_me": "sauf moi; à part moi; hormis moi; excepté moi",
        "alike": "tous; deux; aussi; chacun; les",
        "replaces": """
            prend la suite de; pris la suite de; prendre la suite de; prends la suite de; prend la relève
            de; prend le relais de; pris le relais de; supplée; remplace; remplacer; remplacerai; tâches de;
            missions de; travail de; poste de; succède à; succéder à; relève de; à la place de; suis la
            remplaçante de; suis le remplaçant de; remplacement de
        """,
        "thought_of": """
            pensé à; pensais à; pensions à; songé à; prévu pour; c'était; jusqu'ici c'était; avant c'était
        """,
        "bows_out": """
            passe à mi temps; passe à temps partiel; est parti; est partie;
            est malade; est en congé; est en congés; est en vacances; est absent; est absente; est en arrêt; a refusé; a
            décliné; a dit non; ne peut pas; ne peut plus; ne veut pas; ne veut plus; n'a pas le temps; n'a plus le
            temps; s'occupait; s'en occupait; faisait; le faisait; s'en chargeait; gérait; devait le faire; devait
            l'avoir; devait s'en; était prévu; était prévue; était pressenti; était pressentie; nous quitte; quitte;
            part en; est parti; est partie; a quitté
        """,
        "falls_to": """
            donc; alors;
            ce sera; ce sera donc; ce sera finalement; c'est; c'est donc; c'est désormais; c'est maintenant; maintenant
            c'est; désormais c'est; c'est finalement; revient à; revient maintenant à; revient désormais à; incombe à;
            passe à; choisi; opté pour; tombe sur; retenu
        """,
        "steps_in": """
            s'en charge; qui s'en charge; qui s'en occupe; s'en occupe; s'en chargera; s'en occupera; prend la suite;
            prend le relais; prend la relève; va le faire; le fera; qui le fera; qui va le faire; le fait désormais; le
            fait maintenant; reprend; va s'en occuper; va s'en charger; la remplace; le remplace; la remplacera; le
            remplacera
        """,
        "leaves": "quitte; part en; est partie; est parti; nous quitte; est en congé; est absent; est absente",
        "whatever": "ce que; tout ce que; les droits que; l'accès que; qu'",
        "and_me": "et moi; ainsi que moi; et moi même; et à moi; et pour moi; et à nous",
        "my_team": """
            mon labo; mon laboratoire; notre labo; notre laboratoire; mon atelier; notre atelier;
            mon équipe; notre équipe; mon service; notre service; mon département; notre département; mon unité;
            notre unité; mon pôle; notre pôle; mon groupe; mes équipes; mes collaborateurs; de mon équipe; sous
            ma responsabilité; mon personnel; chez nous
        """,
        "first_person": """
            soussigné; soussignée;
            je; j'ai; jai; j; j'aurais; j'aurai; j'avais; j'aie; me; m'; moi; mon; ma; mes; nous; notre; nos;
            j'aimerais; j'aimerai; m'ajouter; m'accorder; m'attribuer; m'ouvrir; m'octroyer; m'activer;
            m'inscrire; m'habiliter; m'autoriser; mien; mienne; g; jvoudrais; jpeux; jpourrais; jpourrai; j'y;
            j'en; j'arrive; j'utilise; jaimerais
        """,
        "yes": """
            il peut l'avoir; elle peut l'avoir; ils peuvent l'avoir; elles peuvent l'avoir; il peut les avoir; elle peut
            les avoir;
            aucune raison de refuser; n'ai aucune raison de refuser; je n'ai aucune raison de refuser; n'ai pas de
            raison de refuser; ne vois pas de raison de refuser; je ne vois pas de raison de refuser; ne vois aucune
            raison de refuser; aucune raison de dire non; ne vois aucune raison de dire non; je ne vois aucune raison de
            dire non; n'ai aucune raison de dire non; ne vois pas pourquoi dire non; je ne vois pas pourquoi dire non;
            je ne vois pas pourquoi je dirais non; il n'y a aucune raison de refuser; aucune raison de ne pas approuver;
            aucune raison de ne pas accepter; ne vois aucune raison de ne pas approuver; rien ne m'empêche d'approuver;
            peuvent passer toutes les deux; les deux peuvent passer;
            a ma bénédiction; il a ma bénédiction; elle a ma bénédiction; vous avez ma bénédiction; tu as ma
            bénédiction; avec ma bénédiction; fais toi plaisir; faites vous plaisir; qu'il y aille; qu'elle
            y aille; qu'il fonce; il a mon feu vert; elle a mon feu vert; a mon feu vert; il a mon accord;
            elle a mon accord; a mon accord; il était temps; il serait temps;
            approuvé; approuvée; approuvés; approuve; j'approuve; l'approuve; oui; ouais; ouaip; yes; d'accord;
            d'acc; d'ac; dac; dacc; ok; okay; oki; accordé; accordée; accord; mon accord; ok pour moi; ok pour
            nous; ok pr moi; ok de mon côté; ok de notre côté; ok de ma part; ok pour ma part; ok pour les deux;
            les deux ok; bon pour moi; bon pour accord; bon de mon côté; validé; validée; validés; valide; je
            valide; je validé; nous validons; on valide; la valide; le valide; c'est validé; validé de mon côté;
            validation ok; vous pouvez valider; tu peux valider; accepté; acceptée; j'accepte; accepte;
            acceptons; vas y; allez y; allons y; fonce; foncez; go; go pour moi; banco; feu vert; donne mon feu
            vert; je donne mon accord; donne mon accord; vous donne mon accord; te donne mon accord; accord
            donné; accord de ma part; accord pour ma part; avis favorable; favorable; c'est bon; c'est bon pour
            moi; c bon; c ok; c'est ok; c'est ok pour moi; tout est ok; tout bon; oui merci; oui bien sûr; bien
            sûr; bien entendu; bien évidemment; évidemment; naturellement; volontiers; avec plaisir; tout à
            fait; absolument; certainement; entendu; je suis d'accord; nous sommes d'accord; suis d'accord;
            entièrement d'accord; tout à fait d'accord; suis pour; ça marche; ça roule; ça me va; ça me
            convient; cela me convient; me convient; ça joue; ça joue pour moi; ça colle; parfait pour moi; tu
            peux y aller; vous pouvez y aller; vous pouvez lui donner; vous pouvez procéder; faites le; faites
            donc; je confirme; confirmé; confirmée; nous confirmons; autorisé; autorisée; j'autorise; adjugé;
            affirmatif; sans hésiter; sans hésitation; yes pour moi; rien à redire; va; ça va; ça va pour moi;
            va pour moi; ok pour les 2; oui pour les deux; oui aux deux; oui les deux; les deux oui; d'accord
            pour les deux; d'accord pour moi; les deux validés; les deux approuvés; c'est oui; c'est oui pour
            moi; pour moi c'est oui; pour moi c'est bon; pour moi c'est ok; pour moi ok; pour moi oui; oui pour
            moi; oui de mon côté; oui de ma part; oui volontiers; oui d'accord; oui ok; oui c'est bon; oui c'est
            ok; oui accordé; oui approuvé; oui validé; oui je valide; oui j'approuve; oui j'accepte; oui bien
            entendu; oui absolument; oui tout à fait; oui sans problème; oui allez y; oui vas y; oui vous
            pouvez; de mon côté c'est bon; de mon côté c'est ok; de mon côté ok; de mon côté oui; je suis
            favorable; suis favorable; tout à fait favorable; je suis pour; je signe; signé; je consens; je
            l'autorise; je l'accorde; je l'accepte; on peut y aller; on peut lui donner; on peut valider; qu'il
            l'ait; qu'elle l'ait; laissez passer; ça passe pour moi; nickel; parfait; impeccable; aucun souci
            pour moi; accord total; plein accord; accordez lui; accordez le; donnez lui; donnez le lui;
            tiguidou; correct pour moi; c'est correct; c'est correct pour moi;
            considérez que c'est fait; considérez que c'est signé; considérez que c'est oui;
            considérez cela comme accordé; prenez ça pour un oui; prenez cela pour un oui
        """,
        "no": """
            pas celui-ci; pas celle-ci; pas celui-là; pas celle-là; pas celui ci; pas celle ci; pas pour lui;
            pas pour elle; pas pour eux;
            ne laissez pas passer; ne laisse pas passer; ne laissons pas passer; ne pas laisser passer; refuse
            d'approuver; refuse de valider; refuse de signer; refuse d'autoriser; refuse d'accepter;
            ne peux pas donner suite; ne peux donner suite; je ne peux pas donner suite; ne pouvons pas
            donner suite; ne pouvons donner suite; ne donnerai pas suite; je ne donnerai pas suite; ne
            passera pas par moi; ça ne passera pas; ça ne passera pas par moi; il peut toujours courir; elle
            peut toujours courir; ils peuvent toujours courir; tu peux toujours courir; vous pouvez toujours
            courir; moi vivant jamais; moi vivante jamais; plutôt mourir; il peut oublier; elle peut
            oublier; il n'en est rien; et puis quoi encore; pas sous ma responsabilité; quand les poules
            auront des dents; que nenni;
            ne doit pas passer; ne peut pas passer; ne peut pas être accordé; ne peut pas être accordée;
            ne doit pas être accordé; ne doit pas être accordée; ne peut pas être validé;
            refusé; refusée; refuse; refusons; je refuse; non; nan; nope; rejeté; rejetée; rejette; je rejette;
            rejetons; rejet; refus; pas d'accord; ne suis pas d'accord; suis pas d'accord; n'approuve pas; pas
            approuvé; pas approuvée; n'accepte pas; pas accepté; n'autorise pas; pas autorisé; ne valide pas;
            valide pas; ne validerai pas; pas validé; pas validée; ne validons pas; ne peux pas valider; ne peux
            valider; ne peux pas approuver; ne peux approuver; ne peux pas accepter; ne peux accepter; ne
            pourrai pas valider; ne pouvons pas valider; ne pouvons pas approuver; ne souhaite pas valider; ne
            souhaite pas approuver; ne vais pas valider; ne vais pas approuver; impossible de valider;
            impossible d'approuver; pas ok; pas ok pour moi; n'est pas ok; pas bon pour moi; n'est pas possible;
            pas possible; pas question; il n'en est pas question; hors de question; surtout pas; certainement
            pas; absolument pas; sûrement pas; en aucun cas; non merci; c'est non; ce sera non; ça sera non;
            négatif; niet; avis défavorable; défavorable; pas favorable; ne suis pas favorable; je m'y oppose;
            m'oppose; m'y oppose; nous nous opposons; opposé; opposée; décline; je décline; déclinée; décliné;
            demande déclinée; ne lui donnez pas; ne donnez pas; ne pas donner; ne pas accorder; n'accordez pas;
            ne donne pas mon accord; ne donne pas son; ne lui accordez pas; pas de ça; jamais; jamais de la vie;
            à refuser; à rejeter; je suis contre; suis contre; pas justifié; pas justifiée; injustifié; n'a rien
            à y faire; veto; je préfère pas; je préfère que non; je préférerais pas; je préfère refuser; je dois
            refuser; je dois décliner; je ne peux pas signer; ne peux pas signer; ne signe pas; je ne signe pas;
            ne signerai pas; je ne signerai pas; pas avec ma signature; ne peux pas cautionner; ne cautionne
            pas; ne peux cautionner; ne peux pas autoriser; ne peux pas accorder; ne peux pas donner mon accord;
            ne peux pas dire oui; ne vais pas signer; n'accorde pas; n'accorderai pas; n'accepterai pas;
            n'autoriserai pas; n'approuverai pas; je ne suis pas pour; ne suis pas pour; suis pas pour; je ne
            suis pas favorable; je ne vois pas l'utilité; ne vois pas l'utilité; ne vois pas le besoin; vois pas
            le besoin; vois pas l'utilité; ne vois pas la nécessité; ne vois aucune raison d'accorder; n'est pas
            justifié; n'est pas justifiée; n'en a pas besoin; n'en a pas l'utilité; n'en ont pas besoin; n'a pas
            besoin de ça; n'a pas à y avoir accès; n'a rien à faire là; n'a rien à y voir; en aucune façon; en
            aucune manière; en aucune circonstance; sous aucun prétexte; à aucun prix; pas de mon vivant; même
            pas en rêve; un non; c'est un non; c'est non pour moi; non pour moi; pour moi c'est non; non de mon
            côté; non de ma part; de mon côté c'est non; désolé mais non; désolée mais non; désolé non;
            malheureusement non; hélas non; non désolé; non désolée; que non; bien sûr que non; évidemment non;
            mieux vaut pas; refusé pour moi; refus de ma part; je mets mon veto; mon veto; recalé; recalée;
            rester un souhait; rester un rêve; rester un vœu; restera un souhait; restera un rêve;
            restera un vœu
        """,
        "fine": """
            aucun motif de refus de ma part; aucun motif de refus de mon côté; aucune raison de refuser de
            ma part;
            je serais le dernier à m'y opposer; je serais la dernière à m'y opposer; je serai le dernier à
            m'y opposer; serais le dernier à m'y opposer; serais la dernière à m'y opposer; je serais le
            dernier à refuser; je serais la dernière à refuser; ce n'est pas moi qui m'y opposerai; ce n'est
            pas moi qui dirai non; ce n'est pas moi qui dirais non; je ne vois rien qui s'y oppose; ne vois
            rien qui s'y oppose; rien de mon côté ne s'y oppose; rien de ma part ne s'y oppose; je n'y vois
            rien à redire; n'y vois rien à redire; ne vois pas ce qui s'y opposerait; ne vois pas ce qui
            pourrait s'y opposer; ne vois aucun motif de refus; aucun motif de refus; ne vois aucun motif de
            refuser;
            pas d'objection; aucune objection; pas d'objections; sans objection; n'ai pas d'objection; je n'ai
            pas d'objection; n'ai aucune objection; n'y vois pas d'objection; n'y vois aucune objection; ne vois
            pas d'objection; ne vois aucune objection; pas de problème; pas de problèmes; aucun problème; y a
            pas de problème; n'y a pas de problème; n'y vois aucun problème; n'y vois pas de problème; ne pose
            pas de problème; ne pose aucun problème; ne me pose aucun problème; rien contre; n'ai rien contre;
            je n'ai rien contre; sans problème; pas d'inconvénient; aucun inconvénient; n'y vois pas
            d'inconvénient; n'y vois aucun inconvénient; y vois pas d'inconvénient; ne vois pas d'inconvénient;
            ne vois aucun inconvénient; ne voyons pas d'inconvénient; n'y voyons pas d'inconvénient; n'y voyons
            aucun inconvénient; pas de souci; pas de soucis; aucun souci; sans souci; pas de blème; pas de pb;
            pas d'opposition; aucune opposition; ne m'y oppose pas; m'y oppose pas; ne m'oppose pas; pourquoi
            pas; aucune raison de refuser; pas de raison de refuser; ne vois pas de raison de refuser; ne vois
            aucune raison de refuser; ne vois pas pourquoi refuser; ne vois pas pourquoi pas; ne me dérange pas;
            ça ne me dérange pas; cela ne me dérange pas; ne dis pas non; je ne dis pas non; ne vois rien
            contre; rien à redire; rien à objecter; n'ai rien à redire; n'ai rien à objecter; pas de contre
            indication; aucune contre indication; rien ne s'y oppose; pas de doute; aucun doute; pas d'objection
            de ma part; pas d'objection de mon côté; pas d'objection pour moi; aucune objection de ma part;
            aucune objection de mon côté; ne fais pas d'objection; ne fais aucune objection; ne soulève pas
            d'objection; ne soulève aucune objection; pas de contre indication de ma part; rien à opposer; n'ai
            ne dirai pas non; je ne dirai pas non; ne vais pas dire non; je ne vais pas dire non; ne dis pas non;
            je ne dis pas non;
            rien à opposer; rien qui s'y oppose; n'ai rien à dire contre; je ne suis pas contre; ne suis pas
            contre; suis pas contre; pas contre; je ne m'oppose pas; je ne m'y oppose pas; ne vois pas de
            problème; ne vois aucun problème; ne vois pas de souci; vois pas de problème; vois pas de souci;
            vois aucun problème; aucune raison de dire non; aucune raison de m'y opposer; pas de raison de dire
            non; ne vois pas pourquoi dire non; ne vois pas pourquoi je refuserais; pas de réserve; aucune
            réserve; sans réserve; sans réserves; aucun obstacle; pas d'obstacle; pas de trouble; y'a pas de
            trouble; y a pas de souci; y'a pas de souci; y'a pas de problème; pas de veto;
            vois pas pourquoi je refuserais; ne vois pas pourquoi je refuserais; vois pas pourquoi je dirais non; ne
            vois pas pourquoi je dirais non; ne vois pas pourquoi je devrais refuser; sais pas pourquoi je refuserais;
            ne vois pas pourquoi refuser; ne vois pas pourquoi je m'y opposerais
        """,
        "doubt": """
            retire mon oui; retire mon accord; j'annule mon oui; j'annule mon accord; oubliez mon oui;
            oubliez mon accord; oublie mon oui; reviens sur mon; presque; plus ou moins; oubliez;
            oubliez ça; oubliez cela;
            selon; d'après; le mois prochain; plus tard; avant que; avant d'avoir;
            contre un refus; rien contre un refus; rien contre le refus;
            de principe; accord de principe; accord verbal;
            ne sais pas encore; je ne sais pas encore;
            pas sûr; pas sûre; pas certain; pas certaine; peut être; ptet; ptêt; appelez moi; appelle moi;
            rappelez moi; plus tard; pas encore; pas tout de suite; pas maintenant; je ne sais pas; sais pas; ne
            sais pas; ne sais trop; attendre; attendez; attends; en attente; patientez; à voir; faut voir; on
            verra; je verrai; voyons; discuter; à discuter; en parler; on en parle; en parlons; en reparle; en
            rediscuter; qui est; qui est ce; c'est qui; c qui; pourquoi; d'abord; demain; bientôt; je vais; nous
            allons; on va; plutôt; aucune idée; je pense; je crois; je suppose; j'imagine; en principe; à
            priori; a priori; théoriquement; normalement; sans doute; probablement; sûrement; éventuellement;
            vraisemblablement; la semaine prochaine; encore; je regarde; je vérifie; à vérifier; vérifier; je me
            renseigne; me renseigner; reviens vers; revenir vers; je reviendrai; à confirmer; je confirmerai; ça
            dépend; cela dépend; dépend; je validerai; j'approuverai; nous verrons; pas convaincu; pas
            convaincue; hésite; hésitant; mitigé; mitigée; réserves; réservé; demandez; demande à; demander à;
            voir avec; vois avec; voyez avec; pas à moi; n'est pas moi; pas moi qui; pas de mon ressort; pas mon
            ressort; pas mon rôle; pas compétent; ne comprends pas; comprends pas; compris; ne connais pas;
            connais pas; sans avis; pas d'avis; me prononce; me prononcer; précision; précisions; préciser;
            précisez; plus d'informations; plus d'infos; des infos; expliquer; expliquez; erreur; par erreur;
            autre personne; quelqu'un d'autre; aurait; pourrait; devrait; serait; quel; quelle; laquelle;
            lequel; combien; comment; quoi; hum; hmm; bof; mouais; réfléchir; réfléchis; donnerai; approuverais;
            validerais; une partie; partiellement; seulement après; l'autre; la première; la deuxième; la
            seconde; le premier; le second; le deuxième; en suspens; j'ai des doutes; j'ai un doute; doute;
            doutes; je doute; sceptique; perplexe; pas en mesure de juger; ne peux pas juger; ne peux juger;
            jamais entendu parler; depuis quand; ça me dit rien; ne me dit rien; partagé; partagée; je balance;
            mi figue
        """,
        "condition": """
            à condition; à la condition; pourvu que; pourvu qu~; sous réserve; sous condition; sous conditions;
            sauf; seulement si; uniquement si; que si; ssi; si et seulement; tant que; tant qu~; à moins;
            assurez vous; assure toi; veillez à; veille à; seulement après; à condition que; à condition qu~; du
            moment que; dès lors que; pour autant; hormis; excepté; à l'exception; pas avant; après validation;
            une fois que; en supposant; moyennant; conditionné; conditionnée; quand elle aura; quand il aura
        """,
        "limit": """
            mais; si; s'il; seulement; uniquement; jusqu'au; jusqu'à; jusqu'en; dès que; dès; toutefois;
            cependant; néanmoins; par contre; en revanche; sans; après; avant; lorsque; quand; limité; limitée;
            temporairement; provisoirement; lecture seule; que pour; que pendant; pas plus; au maximum; maximum;
            juste; pour l'instant; pour le moment; quoique; bien que
        """,
        "lowest": """
            le plus bas; la plus basse; le moindre; le minimum; le plus petit; la plus petite; le plus
            simple; la plus simple; le plus limité; le moins élevé
        """,
        "amiss": """
            serait faux; serait fausse; n'est pas ce que;
            est faux; est fausse; n'est pas le bon; n'est pas bon; n'est pas la bonne; est trop; est beaucoup
            trop
        """,
        "none_of_these": """
            aucun; aucune; aucun des deux; aucune des deux; rien de tout ça; rien de tout cela; aucun de ceux
            ci; aucun de ceux là; aucune de celles ci; autre chose; quelque chose d'autre; ni l'un ni l'autre;
            ni l'une ni l'autre; aucune de ces; aucun de ces; pas dans la liste; n'est pas dans la liste; n'y
            est pas; n'y figure pas; ne figure pas; rien de cela; rien de ça; aucun ne convient; aucune ne
            convient
        """,
        "both": """
            les deux; tous; toutes; tout; peu importe; tous les deux; toutes les deux; n'importe lequel;
            n'importe laquelle; n'importe; au choix; l'un ou l'autre; l'ensemble; les trois
        """,
        "other_than": "autre que; autre que le; autre que la; l'autre que",
        "other_one": "l'autre; autre; celui qui reste; celle qui reste",
        "last_one": """
            le dernier; la dernière; dernier; dernière; en dernier; celui du bas; celle du bas; celui d'en bas; celle
            d'en bas
        """,
        "settles": """
        tout compte fait; tout bien pesé; tout bien considéré; en fin de compte; au final; au bout du compte; somme
        toute; en somme; en résumé; bref; pour résumer; je dirais; je pencherais pour; ce doit être; ce doit donc
        être; mon choix se porte sur; j'opte pour; je me décide pour;
        donc; donc c'est; donc ce sera; alors; alors ce sera; mais; mais plutôt; mais bien; prenons; je prends;
        ce sera donc; disons; il reste; reste; partons sur
    """,
        "last_but_one": """
        avant dernier; avant dernière; l'avant dernier; l'avant dernière; avant derniere
    """,
        "one_before": """
        celui d'avant; celle d'avant; celui du dessus; celle du dessus; celui au dessus; celle au dessus; le
        précédent; la précédente; celui juste avant; celle juste avant; celui qui précède; celle qui précède
    """,
        "one_after": """
        celui d'après; celle d'après; celui du dessous; celle du dessous; celui en dessous; celle en dessous; le
        suivant; la suivante; celui juste après; celle juste après; celui qui suit; celle qui suit
    """,
        "first_one": "celui du haut; celle du haut; celui d'en haut; celle d'en haut; premier cité; première citée",
        "middle_one": "celui du milieu; celle du milieu; la proposition du milieu; celui du centre; celle du centre",
        "option": "numéro; num; option; choix; proposition; réponse; ligne; variante; nr; no; n",
        "pick": """
            le; la; c'est; est; prends; prenez; choisis; préfère; plutôt; pour; avec; serait; l'option; ce sera;
            ça sera
        """,
        "req_is_over": """
            vous pouvez jeter; tu peux jeter; peut aller à la poubelle; peuvent aller à la poubelle;
            sont à annuler; sont toutes les deux annulées; est à jeter;
            vous pouvez la supprimer; vous pouvez le supprimer; vous pouvez les supprimer; vous pouvez supprimer; vous
            pouvez l'annuler; vous pouvez les annuler; vous pouvez la fermer; vous pouvez l'oublier; vous pouvez les
            oublier; peut être supprimée; peuvent être supprimées; peut être annulée; peuvent être annulées; n'est
            plus nécessaire; ne sont plus nécessaires; plus besoin; n'est plus utile; ne sont plus utiles; superflue;
            superflues; caduque; caduques; sans objet; je retire les deux; je les retire; je la retire; je le retire
        """,
        "withdraw": """
            n'a plus lieu d'être; n'ont plus lieu d'être;
            est retirée; est annulée; est retirée par la présente; est annulée par la présente; sont retirées; retirée
            ma demande; annulée ma demande; vous pouvez l'oublier; vous pouvez oublier; tu peux oublier; vous pouvez
            laisser tomber; considérez la comme retirée; est à
            considérer comme retirée;
            laisser tomber req; vous pouvez oublier req; oubliez req; oublier req;
            laisser tomber ma demande; laissez tomber ma demande; laisser tomber cette demande; demandé trop tôt;
            demande trop tôt;
            envoyé trop tôt; envoyée trop tôt;
            {cancel} ma {req}; {cancel} la {req}; {cancel} cette {req}; {cancel} notre {req}; {cancel} sa {req};
            {cancel} mes {req}; {cancel} les {req}; {cancel} ces {req}; {cancel} {req}; {cancel} mon précédent;
            {cancel} mon dernier mail; {cancel} mon mail; {cancel} mon message; {cancel} mon ticket; {cancel} ce
            que j'ai demandé; l'annuler; annulez la; annule la; annulation de ma {req}; annulation de la {req};
            demande d'annulation; ne tenez pas compte; ne tiens pas compte; ne pas tenir compte; ne tenez plus
            compte; laissez tomber; laisse tomber; changé d'avis; ma demande n'est plus; ma demande n'a plus; ma
            demande est caduque; demande caduque; demande est sans objet; demande devient sans objet; demande
            est devenue; je renonce à ma; renonce à ma demande; renoncer à ma demande; revenir sur ma demande;
            reviens sur ma demande; considérez ma demande comme nulle; ma demande comme nulle; ne donnez pas
            suite; ne pas donner suite; demande envoyée par erreur; demande faite par erreur; ma demande peut
            être annulée; demande peut être annulée; ma demande était une erreur; ma demande est annulée; ma
            demande est retirée; ma demande ne tient plus; ma demande tombe; ma demande peut être; ma demande ne
            sert plus; ma demande devient; ma demande n'a pas lieu; ma demande est devenue; demande est à
            annuler; demande est annulée; demande à annuler; demande à retirer; demande à classer; demande n'est
            plus d'actualité; demande n'est plus nécessaire; demande n'est plus utile; demande n'a plus lieu;
            demande n'a plus de sens; demande n'a plus d'objet; je retire ma; je retire la demande; je retire
            req; je retire ce que; je retire cette; je retire mes demandes; nous retirons notre; nous retirons
            la; nous retirons cette; j'annule ma; j'annule la; j'annule tout; j'annule req; j'annule mes;
            j'annule cette; on annule; on oublie; j'abandonne ma; j'abandonne la; abandonnez ma; abandonnons; je
            reprends ma demande; je voudrais retirer ma; je souhaite retirer ma; j'aimerais retirer ma; à
            annuler svp; oubliez ce que; oublie ce que; oubliez tout; oubliez ça; oublie ça; oubliez cela;
            oublions ça; oubliez cette; oubliez mon; oubliez ma; merci d'oublier; merci d'ignorer; veuillez
            ignorer; ignorez mon; ignorez ma; ignorez mes; prière d'ignorer; laissez tomber ma; laisse tomber
            ma; on laisse tomber; ne faites rien finalement; ne tenez pas compte de ma; ne pas prendre en
            compte; ne prenez pas en compte; faites abstraction; considérez ma; considérez que ma; comme nulle
            et non avenue; nulle et non avenue; classez sans suite; classer sans suite; ne plus donner suite; ne
            donnez plus suite; inutile de donner suite; inutile de traiter; ne traitez pas ma; ne traitez plus;
            pas la peine de traiter; plus la peine; ce n'est plus la peine; c'est plus la peine; finalement je
            n'en ai pas; finalement pas besoin; je n'en ai plus besoin finalement; je me suis trompé de demande;
            trompé dans ma demande; trompée dans ma demande; erreur de ma part annulez; demandé par erreur;
            demandée par erreur; envoyé par erreur; envoyée par erreur; partie trop vite; on a trouvé une autre
            solution; trouvé une autre solution; nous avons changé d'avis; avons changé d'avis; me suis ravisé;
            me suis ravisée; me ravise; mettez ma demande à la poubelle; cancellez ma; canceller ma; cancellez
            la; canceller la
        """,
        "withdraw_alone": """
            retirer; annuler; annulation; annulez; annule; annuler svp; retirer svp; annuler merci; abandon;
            annulez svp; annule svp; annulez ma demande; annuler ma demande; annulation svp; annulez merci;
            retirez ma demande; retirer ma demande; je retire; je retire ma demande; j'annule; j'annule ma
            demande; on annule; abandonner; j'abandonne; laissez tomber; laisse tomber; oubliez; oublie; oubliez
            ça; oublie ça; on oublie; plus nécessaire; plus besoin; plus d'actualité; ignorez; à ignorer; à
            annuler; ne plus tenir compte; sans objet; changé d'avis; retrait; canceller; cancel;
            je n'en ai plus besoin; n'en ai plus besoin; je n'en ai finalement plus besoin; j'en ai plus besoin;
            ce n'est plus nécessaire; plus la peine; ce n'est plus la peine
        """,
        "again_alone": """
            renouveler ma demande; je renouvelle ma demande; je le redemande; je la redemande; je réitère ma demande;
            encore; à nouveau; de nouveau; encore une fois; redemander; encore svp; à nouveau svp; de nouveau svp;
            encore une fois svp; again
        """,
        "my_access_alone": """
            mes accès; mes droits; mes habilitations; mes autorisations; liste de mes accès; mes rôles; mes
            accès svp; mes accès stp; mes droits svp; mes accès actuels; mes droits actuels; mes comptes; mes
            profils; mes licences; liste de mes droits; quels sont mes accès; quels sont mes droits; voir mes
            accès
        """,
        "extend_alone": """
            prolonger; prolongez; prolonger svp; prolongez svp; oui prolonger; oui prolongez
        """,
        "help_alone": """
            aide; aide svp; aide stp; besoin d'aide; mode d'emploi; au secours; instructions; aidez moi; aide
            moi; aidez moi svp; à l'aide; besoin d'aide svp; j'ai besoin d'aide; comment ça marche; comment
            faire; comment ça fonctionne; guide; c'est quoi; au secours svp; pouvez vous m'aider; es tu un
            robot; commandes
        """,
        "status": """
            à quel point en est; toujours en attente chez; encore en attente chez; est ce que c'est
            encore chez; où se trouve ma demande; où se trouve la demande; à quelle étape;
            ni oui ni non; où cela en est; où ça en est; où c'en est; je n'en sais rien de plus; sans réponse depuis;
            a t il été {ruled}; a t elle été {ruled}; est ce que ça a été {ruled}; cela a t il été {ruled};
            a t elle finalement été {ruled}; a t il finalement été {ruled}; été {ruled} entre temps;
            est ce bien arrivé; est ce que c'est bien arrivé; c'est bien arrivé; est il bien arrivé; est elle
            bien arrivée; l'avez vous reçu; l'avez vous reçue; avez vous reçu mon mail; avez vous reçu mon
            message; avez vous bien reçu; est ce chez; chez qui est ce;
            ma demande est elle bloquée; où est bloquée ma demande; où ma demande est bloquée; qui doit encore valider
            ma; qui doit encore approuver ma; qui bloque ma demande; chez qui est ma demande; ma demande est elle
            passée; ma demande est passée; quelqu'un a t il signé ma demande; quelqu'un a t il validé ma demande;
            plus rien entendu depuis; aucune nouvelle depuis; est ce que ma demande est arrivée;
            ma demande est elle arrivée;
            qu'est devenu; qu'est devenue; que devient; qu'est il advenu; aucune réponse depuis; pas de réponse depuis;
            des nouvelles de ce que j'ai demandé; jamais reçu de numéro; pas reçu de numéro;
            pourquoi si long; pourquoi c'est si long; pourquoi est ce si long; y a
            quelqu'un là; quelqu'un lit; combien de temps encore; encore longtemps; m'avez oublié; ça
            avance; du nouveau;
            où en est; ou en est; où en sont; où en êtes vous; où en sommes nous; où en es tu; des nouvelles; du
            nouveau; toujours pas de nouvelles; toujours pas de réponse; toujours pas de retour; toujours pas
            reçu de réponse; toujours rien reçu; pas de nouvelles; avancement; en attente; statut; l'état de ma
            demande; état de ma demande; état de la demande; état d'avancement; suivi de ma demande; suivi de la
            demande; ma demande est elle; ma demande a t elle; ma demande avance; demande a t elle été; demande
            est elle; demande est toujours; demande est encore; demande toujours en cours; toujours en cours; en
            cours de traitement; en cours de validation; quand sera; quand seront; quand aurai je; quand est ce
            que j'aurai; quand est ce que ma demande; quand ma demande; a t elle été validée; a t elle été
            approuvée; a t elle été traitée; a t il validé; a t il approuvé; a t elle validé; a t elle approuvé;
            quelqu'un a t il validé; a validé ma demande; valider ma demande; approuver ma demande; je relance;
            me permets de relancer; me permets de vous relancer; relance concernant; relance pour ma; petite
            relance; qu'en est il; qu'en est t il; quid de ma demande; quid de la demande; qu'est devenue ma;
            est ce que ma demande; ma demande traîne; ça en est où; c'est en cours; demande bloquée; sans
            nouvelles; sans nouvelle; où ça coince; où est ce que ça coince; où ça bloque; où est ce que ça
            bloque; où cela bloque; qu'est ce qui coince; ça bloque où; ça coince où; où en est on; où on en
            est; où en sommes; où en est ma; où en est la; où en est le; où en est mon; où est ma demande; où
            est passée ma; où est mon accès; ma demande en est où; on en est où; vous en êtes où; tu en es où;
            elle en est où; dans quelle étape; chez qui; sur le bureau de qui; entre les mains de; qui doit
            encore; qui doit valider ma; qui a ma demande; qui s'occupe de ma; quelqu'un a t il regardé;
            quelqu'un l'a t il; quelqu'un s'en occupe; quelqu'un s'occupe; est ce que quelqu'un s'en; est ce que
            mon chef a; est ce que ma chef a; est ce que mon responsable a; est ce que ma responsable a; est ce
            qu'il a validé; est ce qu'elle a validé; est ce que c'est validé; est ce validé; est ce que c'est en
            cours; est ce que c'est bon pour ma; ça avance; cela avance t il; ça progresse; ma demande avance t
            elle; avez vous reçu ma; avez vous eu ma; avez vous vu ma; avez vous traité; avez vous pu; avez vous
            des nouvelles; as tu reçu ma; as tu vu ma; as tu des nouvelles; vous avez reçu ma; vous avez vu ma;
            vous avez des nouvelles; reçu ma demande; bien reçu ma demande; est elle validée; est elle
            approuvée; est elle traitée; est elle bloquée; a t elle abouti; y a t il du nouveau; y a t il des
            nouvelles; y a t il une avancée; y a t il une réponse; y a t il une décision; y a t il du mouvement;
            il y a du nouveau; il y a des nouvelles; y a du nouveau; du neuf; quoi de neuf pour; quoi de neuf
            sur; quoi de neuf concernant; quoi de neuf; une réponse à ma demande; pas de retour; aucune
            nouvelle; aucune réponse; aucune nouvelle de ma; aucune nouvelle depuis; pas encore de réponse; pas
            encore de nouvelles; pas encore de retour; pas encore reçu de réponse; pas encore eu de réponse; pas
            eu de nouvelles; pas eu de retour; pas reçu de réponse; pas reçu de nouvelles; pas reçu de retour;
            pas de réponse à ma; pas de réponse depuis; rien de nouveau; toujours en attente; j'attends depuis;
            j'attends une réponse; on attend toujours; on attend depuis; nous attendons toujours; nous attendons
            depuis; nous attendons encore; dans l'attente depuis; ça fait une semaine que; ça fait des jours
            que; ça fait deux semaines; voilà une semaine que; voilà deux semaines; voilà des jours; personne ne
            m'a répondu; personne ne me répond; silence radio; combien de temps encore; ça prend combien de
            temps; quel délai; quels délais; dans quel délai; quand pourrai je; quand puis je espérer; quand
            pensez vous; quand aurons nous; quand aurai; quand l'aurai je; pour quand; c'est pour quand; ça
            traîne; a t elle été oubliée; passée à la trappe; à la trappe; tombée aux oubliettes; aux
            oubliettes; relance ma; je vous relance; je te relance; je reviens sur ma demande du; je reviens
            vers vous concernant ma; je reviens aux nouvelles; je viens aux nouvelles; viens aux nouvelles;
            venir aux nouvelles; reviens aux nouvelles; prendre des nouvelles de ma; avoir des nouvelles; sans
            réponse; rappel de ma; rappel concernant ma; petit rappel; rappel pour ma; m'enquérir; faire le
            point sur ma; point sur ma demande; faire avancer ma; faire avancer la; statut de ma; statut de la;
            quel est le statut; quel est l'état; quel est l'avancement; où c'est rendu; c'est rendu où; ma
            demande est rendue;
            est ce encore chez; est elle encore chez; est il encore chez; c'est encore chez; est ce toujours chez; est
            elle toujours chez; est il toujours chez; est elle passée quelque part; est ce arrivé quelque part; est
            elle arrivée quelque part; perdu le numéro; égaré le numéro; est elle bloquée; est ce bloqué
        """,
        "my_access": """
            chez vous à mon sujet; chez vous sur moi; avez vous sur moi; avez vous à mon sujet; inscrit à mon
            nom; enregistré à mon nom; noté à mon nom;
            aperçu de tout ce qui; liste de tout ce qui est à mon nom; récapitulatif de tout ce qui est à mon nom;
            à quoi j'ai déjà accès; où est ce que j'ai accès; où j'ai accès; dans quels systèmes je suis; dans quels
            systèmes suis je; ce que j'ai comme accès; ce que j'ai comme droits; qu'est ce
            que j'ai comme accès; tout ce que j'ai comme accès;
            quels accès j'ai; quels droits j'ai; quelles autorisations j'ai; à quoi j'ai accès; à quoi j'ai
            droit;
            ce qui est ouvert à mon nom; tout ce qui est à mon nom; qu'est ce qui est à mon nom;
            qu'y a t il à mon nom; quels droits ai je; tout ce à quoi je suis inscrit;
            tout ce à quoi je suis inscrite;
            à quoi j'ai droit; ce à quoi j'ai droit; tout ce à quoi j'ai droit; où suis je inscrit; où suis je
            inscrite; enregistré à mon nom; enregistrés à mon nom;
            quels accès ai je; quels accès j'ai; quel accès ai je; quels sont mes accès; mes accès actuels;
            liste de mes accès; la liste de mes; liste de tous mes; liste mes accès; quels droits ai je; quels
            droits j'ai; mes droits actuels; à quoi ai je accès; à quoi j'ai accès; à quoi est ce que j'ai; a
            quoi j'ai accès; quels sont mes droits; quels sont mes rôles; quels rôles ai je; quelles
            habilitations ai je; quelles sont mes habilitations; quelles autorisations ai je; quelles sont mes
            autorisations; quelles permissions ai je; récapitulatif de mes; récap de mes; état de mes accès;
            état de mes droits; inventaire de mes accès; aperçu de mes accès; vue d'ensemble de mes; tous mes
            accès; voir mes accès; connaître mes accès; consulter mes accès; montrez moi mes accès; à quels
            systèmes ai je; à quelles applications ai je; à quels logiciels ai je; quels systèmes ai je; quelles
            applications ai je; droits ai je actuellement; accès ai je actuellement; qu'est ce que j'ai comme
            accès; qu'est ce que j'ai comme droits; j'ai quoi comme accès; j'ai quoi comme droits; accès dont je
            dispose; droits dont je dispose; enregistré à mon nom; qu'avez vous à mon nom; qu'avez vous pour
            moi; qu'avez vous enregistré; figure à mon nom; figurent à mon nom; que figure t il à mon; quels
            accès me sont; quels droits me sont; quels accès m'ont; quels droits m'ont; quels accès est ce que
            j'ai; quels accès possède; quels droits est ce que j'ai; quels droits possède; quels rôles j'ai;
            quels rôles est ce que j'ai; quel droit ai je; quels sont les accès dont; quels sont les droits
            dont; quels sont mes profils; quels profils ai je; quelles licences ai je; quelles licences j'ai;
            quels comptes ai je; quels comptes j'ai; quels logiciels j'ai; quels systèmes j'ai; quelles
            applications j'ai; quels outils ai je; quels outils j'ai; quels dossiers ai je; quelles portes
            m'ouvre; quelles portes mon badge; quelles portes puis je; quelles portes s'ouvrent; quelles portes
            j'ouvre; mon badge ouvre quoi; qu'ouvre mon badge; que m'ouvre mon badge; où est ce que j'ai accès;
            où ai je accès; où j'ai accès; à quoi je peux accéder; à quoi puis je accéder; à quoi est ce que je
            peux accéder; à quels systèmes j'ai; à quelles applications j'ai; auxquels j'ai accès; auxquelles
            j'ai accès; tout ce à quoi j'ai; tout ce que j'ai comme; accès que je possède; droits que je
            possède; accès que je détiens; droits que je détiens; j'ai accès à quoi; je peux entrer où; j'ai
            droit à quoi; c'est quoi mes accès; c'est quoi mes droits; mes accès c'est quoi; la liste des accès
            que j'ai; liste des accès que j'ai; la liste des accès dont je; liste des droits que j'ai; liste des
            droits dont je; liste de mes droits; liste de mes habilitations; liste de mes autorisations; liste
            de mes rôles; liste de mes comptes; liste de mes profils; liste complète de mes; lister mes accès;
            lister mes droits; listez mes accès; listez moi mes; récapitulatif des accès que; récapituler mes;
            résumé de mes; bilan de mes accès; bilan de mes droits; relevé de mes; synthèse de mes; extrait de
            mes; l'état de mes accès; l'état de mes droits; vue de mes accès; aperçu de mes droits; point sur
            mes accès; point sur mes droits; mes habilitations actuelles; mes autorisations actuelles; mes accès
            existants; mes accès en cours; mes droits en cours; voir mes droits; consulter mes droits; connaître
            mes droits; savoir quels accès; savoir quels droits; savoir à quoi j'ai; montre moi mes accès;
            montrez moi mes droits; envoyez moi la liste de mes; quessé que j'ai comme; qu'est ce que j'ai
            d'ouvert; qu'est ce qui est à mon;
            droits sont rattachés à mon; droits sont liés à mon; droits y a t il sur mon compte; droits a mon compte;
            rôles sont rattachés à mon; qu'y a t il sur mon compte; vous avez noté pour moi; avez vous noté pour moi;
            vous avez enregistré pour moi; avez vous enregistré pour moi; vous avez inscrit pour moi; inscrit à mon
            nom; inscrits à mon nom; est à mon nom; sont à mon nom
        """,
        "help": """
            faut il vous écrire; doit on vous écrire; doit il vous écrire; doit elle vous écrire; à qui écrit on; à
            qui faut il écrire; un mail ou deux; un courriel ou deux; une demande ou deux; question de procédure;
            question sur la procédure; doit on indiquer; doit on préciser; doit on justifier; comment fait on pour
            demander; comment demande t on; comment faut il demander;
            comment utiliser cette boîte; comment on utilise cette boîte; comment fonctionne cette boîte; comment cette
            boîte fonctionne; comment fonctionne cette adresse; quelle est la procédure pour; quelle est la bonne façon
            de demander; est ce que chacun doit écrire; chacun doit il écrire; puis je écrire un seul mail pour;
            c'est qui ici; vous faites quoi; vous vous occupez de quoi; à qui j'écris ici; à qui est ce que
            j'écris; de quoi vous occupez vous;
            comment s'y prend on; comment on s'y prend; comment m'y prendre; que dois je vous écrire; que faut il vous
            écrire; qu'est ce que je dois vous écrire; que peut on demander ici; liste de ce qu'on peut demander; liste
            de ce que je peux demander; comment fait on pour demander un accès; comment fait on pour avoir un accès;
            m'expliquer comment demander;
            que doit contenir un mail; que doit contenir le mail; que doit contenir une demande;
            que doit contenir mon mail; que faut il mettre dans un mail; faut il la signature de mon chef;
            que dois je vous écrire; qu'est ce que je dois vous écrire; je vous écris quoi; qu'est ce que je vous écris;
            j'écris un mail normal; un mail normal suffit; y a t il un formulaire à remplir;
            quel genre de choses faites; quelles choses faites vous; comment dois je écrire; comment je dois écrire;
            est ce que je parle à un robot; est ce un robot; que dois je mettre dans; que faut il mettre dans; que
            faut il écrire dans;
            comment vous parle t on; comment on vous parle; que peut on obtenir ici; qu'est ce qu'on peut obtenir
            ici; qu'est ce qu'on obtient ici; à quoi sert cette adresse;
            comment est ce que je peux demander; comment est ce que je demande; comment est ce qu'on demande;
            comment puis je demander; comment je peux demander; comment faire pour demander; comment demander un
            accès;
            comment ça marche; comment cela marche; comment cela fonctionne; comment ça fonctionne; comment
            fonctionne; y a t il un formulaire; existe t il un formulaire; un formulaire à remplir; quel
            formulaire; faut il un formulaire; faut il remplir un formulaire; comment demander; comment je
            demande; comment dois je; comment faire; comment faut il; comment procéder; comment on fait; comment
            je fais; comment fait on; comment obtenir; comment obtient on; comment puis je obtenir; comment puis
            je demander; comment faire une demande; que puis je demander; que peut on demander; à quoi sert
            cette adresse; à quoi sert cette boîte; à quoi sert ce; c'est quoi cette adresse; c'est quoi cette
            boîte; que dois je écrire; que faut il écrire; qu'est ce que je dois écrire; que dois je faire pour;
            que faut il faire pour; quoi écrire; mode d'emploi; la marche à suivre; quelle est la marche; quelle
            est la procédure; quelle procédure; quelle est la démarche; quelles sont les démarches; quelle
            démarche; la procédure à suivre; la démarche à suivre; à qui dois je m'adresser; à qui m'adresser; à
            qui dois je; à qui faut il; qui contacter; qui dois je contacter; qui faut il contacter; qui êtes
            vous; est ce un robot; besoin d'instructions; par où passer; par où je passe; de quelle manière
            demander; comment ça se passe; comment cela se passe; comment est ce que ça marche; comment est ce
            que ça fonctionne; comment s'y prendre; comment m'y prendre; comment rédiger; comment formuler;
            comment on demande; comment on s'y prend; comment l'on demande; comment retirer ma; comment
            prolonger; que dois je indiquer; que dois je préciser; que dois je mentionner; que dois je fournir;
            que dois je vous; que faut il indiquer; que faut il mettre; que faut il préciser; que faut il
            mentionner; que faut il fournir; qu'est ce que vous avez besoin; qu'est ce que c'est cette; qu'est
            ce que cette adresse; de quoi avez vous besoin; vous avez besoin de quoi; vous avez besoin de
            quelles; quoi mettre; quoi indiquer; je dois écrire quoi; je dois mettre quoi; je mets quoi; j'écris
            quoi; il faut écrire quoi; il faut mettre quoi; faut il indiquer; faut il préciser; faut il
            mentionner; faut il nommer; faut il passer par; faut il justifier; faut il motiver; dois je nommer;
            dois je indiquer; dois je préciser; dois je mentionner; dois je passer; dois je remplir; dois je
            joindre; dois je justifier; dois je motiver; dois je connaître; est ce que je peux écrire; la langue
            a t elle; la langue importe; en quelle langue; dans quelle langue; parlez vous; comprenez vous le;
            comprends tu le; est ce que la langue; suffit il; suffit t il; il suffit d'écrire; un simple mail
            suffit; y a t il un modèle; y a t il un exemple; y a t il un guide; y a t il une notice; avez vous
            un modèle; avez vous un exemple; avez vous un formulaire; un modèle de demande; un exemple de
            demande; existe t il un modèle; existe t il un guide; il y a un formulaire; y a un formulaire; c'est
            quoi la procédure; c'est quoi la démarche; c'est quoi le processus; quel est le processus; quelles
            sont les étapes; quelles étapes; c'est un robot; c'est un bot; êtes vous un robot; êtes vous une
            machine; êtes vous un humain; êtes vous une personne; es tu un robot; es tu un humain; t'es un
            robot; est ce un bot; est ce une machine; est ce un humain; est ce une personne; est ce qu'il y a un
            humain; y a t il un humain; y a t il quelqu'un derrière; est ce que quelqu'un lit; à qui j'écris; à
            qui ai je affaire; qui es tu; qui est derrière; première fois que j'écris ici; première fois que
            j'utilise; jamais utilisé cette; je ne sais pas comment demander; je ne sais pas quoi écrire; sais
            pas quoi écrire; suis je à la bonne; suis je au bon; est ce la bonne adresse; est ce bien ici; c'est
            ici qu'on; bonne adresse pour; à qui écrire; à qui envoyer; que peut faire cette; que pouvez vous
            faire; que savez vous faire; que sais tu faire; comment qu'on fait; comment que je fais; comment
            qu'on demande; comment écrire ma demande; comment écrire une demande; quelles informations vous
            faut; quelles informations vous devez; de quelles informations avez; quelles informations dois je;
            quelles informations faut il; que dois je mettre dans; qu'est ce que je dois mettre; qu'est ce que
            je dois indiquer; qu'est ce que je dois préciser; qu'est ce qu'il faut écrire; qu'est ce qu'il faut
            mettre; qu'est ce qu'il faut indiquer; qu'est ce qu'on peut demander; est ce que je dois nommer; est
            ce que je dois indiquer; est ce que je dois préciser; est ce que je dois mentionner; est ce que je
            dois mettre mon chef; est ce que je dois écrire en; est ce qu'il faut nommer; est ce qu'il faut
            indiquer; est ce qu'il faut préciser; est ce qu'il faut mentionner; est ce qu'il faut écrire en;
            dois je écrire en; faut il écrire en; puis je écrire en français; puis je écrire en anglais; c'est
            ici que je dois demander; c'est ici qu'on demande; comment annuler une demande; comment annuler ma
            demande; comment approuver une; comment refuser une; la langue a t elle de l'importance; un humain
            ou une machine; un robot ou un humain; un humain ou un robot;
            faut il vous écrire; est ce à moi d'écrire; est ce à moi de demander; dois je préciser le niveau; faut il
            préciser le niveau; faut il donner le niveau
        """,
        "approval_subject": """
            vous attend; vous attendent; t'attendent;
            approbation requise; approbation; validation requise; décision; approbations; approbation
            nécessaire; approbation demandée; à valider; à approuver; validation; votre accord; demande
            d'approbation; demande de validation; décision attendue
        """,
        "question_subject": """
            que vouliez vous dire; lequel de ceux ci; lequel; laquelle; quelle option; question; une question;
            précision; précisez; veuillez choisir; votre choix; de quoi s'agit il
        """,
        "reply_prefix": "re; réf; rép; rep; ref; réponse",
        "forward_prefix": "tr; tf; fwd; trans; transféré",
        "away_subject": """
            réponse automatique; absence; absent du bureau; absente du bureau; absence du bureau; absent;
            absente; accepté; refusé; message d'absence; lu; en congé; en congés; absence bureau; en vacances;
            en l'absence;
            annulé; accusé de réception; accusé de lecture; non lu; absence du bureau réponse automatique;
            notification d'absence; message automatique; accepté provisoirement
        """,
        "bounce": """
            non remis; échec de la remise; n'a pas pu être remis; non distribuable; échec de remise;
            notification d'échec; n'a pu être remis; remise impossible; échec de la distribution; message non
            distribué; n'a pas été remis; retour à l'expéditeur; non distribué; notification d'état de remise;
            remise différée; remise retardée; échec d'envoi; échec de l'envoi; courriel non distribué
        """,
        "newsletter": """
            se désabonner; se désinscrire; désabonnement; voir dans le navigateur; version en ligne; vous
            désabonner; vous désinscrire; vous recevez ce courriel; vous recevez cet e mail; vous recevez ce
            mail; afficher dans le navigateur; gérer vos préférences; ne plus recevoir nos
        """,
        "wrote": "a écrit; écrit; a écrit le; écrivait",
        "from_line": "de; expéditeur",
        "header_line": """
            envoyé; date; à; objet; cc; cci; destinataire; destinataires; sujet; envoyé le; copie à; importance
        """,
        "original": """
            message d'origine; message transféré; message original; début du message transféré; message
            réexpédié; message initial; courriel d'origine; mail d'origine; message précédent; forwarded
            message; courriel original; début du message réexpédié; e mail d'origine; rendez vous d'origine
        """,
        "phone": """
            envoyé de mon; envoyé depuis; envoyé à partir; télécharger outlook; envoyé avec; envoyé via; obtenir
            outlook; provenance de; envoyé par mon; envoyé du; expédié de mon; transmis de mon; envoyé de
            l'application
        """,
        "closing": """
            cordialement; bien cordialement; très cordialement; cordiales salutations; merci; merci d'avance;
            merci par avance; bonne journée; belle journée; très bonne journée; excellente journée; salutations;
            meilleures salutations; salutations distinguées; bien à vous; bien à toi; amicalement; amitiés;
            merci beaucoup; merci bcp; mille mercis; un grand merci; grand merci; merci bien; merci à vous;
            merci à toi; merci encore; merci infiniment; cdt; cdlt; cdmt; bàv; bonne soirée; belle soirée; merci
            et bonne journée; sincères salutations; bonne fin de journée; belle fin de journée; bonne fin de
            semaine; bon week end; bon weekend; bon wk; bonne réception; bonne semaine; bonne matinée; bonne
            après midi; bon après midi; sincèrement; respectueusement; avec mes remerciements; avec mes
            meilleures salutations; mes salutations; je vous prie d'agréer; je vous prie de croire; veuillez
            agréer; veuillez recevoir; veuillez croire; dans l'attente; en vous remerciant; en te remerciant; à
            bientôt; à plus; a plus; à plus tard; à tout à l'heure; bises; biz; bisous; mrc; mci; mciii; thx;
            merci de votre; merci de ton; bien des choses; au plaisir; à demain; ciao; tchao; bye; slts; slt
            cordiales
        """,
        "disclaimer": """
            destinataire de ce message; destinataire de ce courriel; destinataire prévu; confidentiel et;
            confidentiels et; reçu ce message par erreur; reçu ce courriel par erreur; reçu ce mail par erreur;
            reçu par erreur; pensez à l'environnement; pensez à l'environnement avant; à l'usage exclusif; à
            l'intention exclusive; l'attention exclusive; avant d'imprimer; avant d'imprimer ce; n'imprimez ce;
            imprimez ce message que; peut contenir des informations confidentielles; contenir des informations
            confidentielles; contient des informations confidentielles; informations confidentielles et;
            strictement confidentiel; ce message et toutes; ce message et ses pièces; ce courriel et ses pièces;
            ce message ainsi que; décline toute responsabilité; avis de confidentialité; rcs; au capital de;
            siège social; toute utilisation non autorisée; tva intracommunautaire
        """,
        "greeting": """
            bonjour; bonsoir; salut; chers; cher; chère; chères; madame; monsieur; mesdames; messieurs; bonjour
            à tous; bonjour à toutes; bonjour à toutes et à tous; coucou; chers collègues; chères collègues;
            bjr; bsr; slt; cc; kikou; hello; hello tout le monde; bonjour l'équipe; salut l'équipe; salut à
            tous; salut tout le monde; bonjour tout le monde; bonjour madame; bonjour monsieur; cher collègue;
            chère collègue; chère équipe; bonne année; re bonjour; rebonjour; bien le bonjour; allo; allô; yo;
            hey; à qui de droit; madame monsieur; bon matin; bon après midi; bonjour mesdames
        """,
        "below": """
            ci dessous; voir ci dessous; transféré; ci après; plus bas; voir plus bas; en dessous; ci joint; ci
            jointe; mail suivant; message suivant; demande suivante; mail ci dessous; mail de; message de; la
            demande de; mail transféré; en pj; ci bas
        """,
        "using": """
            utiliser; utilise; travailler dans; travailler avec; travailler sur; travaille dans; travaille avec;
            mon travail; nouveau poste; nouvelle equipe; mon poste; nouveau service; nouvelles fonctions
        """,
        "duty": """
            c'est à moi désormais de; c'est désormais à moi de; c'est maintenant à moi de; c'est à moi de; c'est à moi
            maintenant de;
            m'a demandé si je; a demandé si je pouvais;
            m'a choisi~; m'ont choisi~; m'a désigné~; m'ont désigné~; ai été choisi~; ai été désigné~; m'a nommé~;
            m'ont nommé~; m'a retenu~ pour;
            je reprends; reprends le; reprends la; reprends les; je reprend; je remplace; vais remplacer; je
            remplacerai; remplacerai; je succède; succède à; je rejoins; rejoins l'équipe; je rejoindrai;
            rejoint l'équipe; rejoint notre; rejoint mon équipe; va rejoindre; a rejoint; j'ai rejoint;
            j'intègre; intègre l'équipe; ai intégré; j'arrive dans; j'arrive au; je commence; je débute; je
            démarre; prends mes fonctions; prends mon poste; prendre mes fonctions; prise de fonction; prise de
            poste; prends ses fonctions; prend ses fonctions; prend son poste; prends la suite; prend la suite;
            prends le relais; prend le relais; prendre le relais; prends la relève; prend la relève; prends en
            charge; prend en charge; reprend le; reprend la; reprend les; je m'occupe; m'occuperai; m'occupe de;
            m'occupe désormais; vais m'occuper; s'occupe désormais; s'occupera; suis chargé~; serai chargé~; est
            chargé~; sera chargé~; ai été chargé~; m'a chargé~; m'a confié; m'ont confié; m'est confié~; m'a été
            confié~; me confie; m'a été attribué~; m'a transmis; m'a désigné~; m'a nommé~; ai été nommé~; suis
            nommé~; est nommé~; ai été désigné~; suis désigné~; ai été affecté~; suis affecté~; est affecté~; ai
            été muté~; suis muté~; suis détaché~; suis responsable; serai responsable; suis désormais; suis
            maintenant; suis dorénavant; serai désormais; suis le nouveau; suis la nouvelle; suis nouveau; suis
            nouvelle; nouveau dans; nouvelle dans; j'assure; j'assurerai; assure l'intérim; assurer l'intérim;
            fais l'intérim; assure le remplacement; assure la permanence; assurer le remplacement; gère
            désormais; gère maintenant; gère dorénavant; vais gérer; gérerai; hérite de; hérite du; j'hérite; ai
            hérité; c'est moi qui; c'est à moi de; me revient; me reviennent; m'incombe; incombe désormais; je
            change de service; j'ai changé de service; change de poste; changé de poste; nouveau poste;
            nouvelles fonctions; nouvelle fonction; nouvelle mission; nouvelles missions; ma mission; mes
            missions; mon rôle est; dans le cadre de mes; dans le cadre de mon; dans le cadre de ma; suis de
            garde; suis d'astreinte; serai de garde; serai d'astreinte; pilote désormais; je piloterai; je
            coordonne; coordonnerai; en renfort; vient en renfort; depuis mon arrivée; à mon arrivée; mon
            arrivée; dès mon arrivée; travaillerai; travaille désormais; on me demande de; on m'a demandé de; me
            demande de; m'a demandé de
        """,
        "thanks_for": """
            sont tous là; sont toutes là; est bien là; sont bien là; m'a laissé entrer; m'a ouvert; marche maintenant;
            fonctionne maintenant; vous êtes formidables; vous êtes super; je suis dedans; j'y suis maintenant;
            merci pour; merci encore pour; merci beaucoup pour; merci bien pour; grand merci pour; un grand
            merci pour; mille mercis pour; merci d'avoir; merci de m'avoir; merci de nous avoir; merci de lui
            avoir; merci de leur avoir; merci de l'avoir; merci de les avoir; merci à vous pour; merci à toi
            pour; merci de votre; merci de ton; merci de ta; remercie pour; remercie d'avoir; remercie de
            m'avoir; remercie de votre; remercie pour votre; remerciements pour; bravo pour; chapeau pour; super
            boulot; a marché comme sur des roulettes; a fonctionné comme sur des roulettes; marche comme sur des
            roulettes; a très bien marché; a parfaitement fonctionné; a fonctionné à merveille; a marché à
            merveille; coup de chapeau; félicitations pour; bravo à celui; bravo à celle
        """,
        "report": """
            la rumeur selon laquelle; la rumeur que; le bruit court que; d'après la rumeur; on raconte que;
            compte rendu; ordre du jour; invitation; vous êtes invité;
            elle dit que; il dit que; elle dit qu~; il dit qu~; me dit que; me dit qu~; m'a dit que; m'a dit
            qu~; m'a dit de; nous a dit; on m'a dit; on me dit; m'a expliqué; m'a indiqué; m'a confirmé; m'a
            signalé; m'a informé~; m'a rappelé; m'a assuré; nous a informés; a répondu que; a expliqué que; a
            précisé que; a indiqué que; a confirmé que; affirme que; prétend que; estime que; pense que;
            d'après; selon; à en croire; il paraît; paraît il; paraît que; paraîtrait que; il semble; semble t
            il; semblerait que; j'ai entendu; entendu dire; j'ai appris que; j'ai lu que; j'ai vu que; j'ai vu
            passer; vous informe que; t'informe que; vous informe; vous signale que; nous informe; nous signale;
            raconte que; lui a dit; leur a dit; avait dit que; m'avait dit
        """,
        "question": """
            comment; pourquoi; qui a; qui est; qui sont; qui décide; qui valide; qui gère; qui approuve; qui
            doit; qui s'occupe; qui possède; quelle est la différence; quelle différence; la différence entre;
            quel est; quelle est; quels sont; quelles sont; à quoi sert; à quoi servent; à quoi correspond;
            combien; qu'est ce que; qu'est ce qui; qu'est ce qu'~; est ce normal; c'est quoi; que signifie; que
            veut dire; ça veut dire quoi; que fait; que permet; que contient; faut il; dois je; doit on; devons
            nous; depuis quand; à partir de quand; jusqu'à quand; quand est ce que; quand sera; quand seront; où
            se trouve; où puis je trouver; où trouver; où est; où sont; avez vous besoin; ai je besoin; y a t
            il; existe t il; est ce que le; est ce que la; est ce que les; sait on; savez vous; sais tu;
            connaissez vous; lequel; laquelle; quid
        """,
        "stands_for": "elle; il",
        "introduces": "ici; je m'appelle; mon nom est; c'est moi",
        "speaks": """
            devrait pouvoir l'approuver; devrait pouvoir le confirmer; devrait pouvoir signer pour; devrait pouvoir
            le signer;
            m'a conseillé; m'a conseillé de; me conseille; m'a recommandé; m'a recommandé de; estime; croit; est
            d'avis; considère; affirme; m'a expliqué;
            dit; a dit; m'a dit; m'a demandé; me demande; pense; propose; a validé; est d'accord;
            souhaite que; veut que; voudrait que; recommande
        """,
        "hopes": """
            souhaiterait; aimerait;
            souhaite; veut; voudrait
        """,
        "fits": """
            suffit; suffirait; suffira; convient; conviendrait; adapté; adaptée; le bon; la bonne; suffisant; trop pour
        """,
        "suffice": """
            je m'en contente; je m'en contenterai; je me contente de; je me contenterai de; j'ai assez de; j'ai bien
            assez de; c'est bien assez;
            suffit; suffisent; suffira; suffirait; suffiront; suffiraient; suffit amplement; suffit largement;
            me suffit; suffisant; suffisante; suffisants; rien de plus; rien d'autre; rien de plus que; pas
            plus; pas plus que; pas davantage; sans plus; c'est tout; c'est tout ce; c'est tout ce qu'il; ce
            sera tout; me convient; me va; m'ira; m'irait; ça ira; ira très bien; fera l'affaire; ferait
            l'affaire; seulement; uniquement; juste; simplement; exclusivement; pas besoin de plus; n'ai pas
            besoin de plus; pas besoin d'autre chose; pas besoin de modifier; ne demande pas plus; je n'en
            demande pas plus; au minimum; strict minimum; lecture seule; consultation seule
        """,
        "rhetorical": """
            pourquoi refuser; pourquoi refuserais je; pourquoi est ce que je refuserais; pourquoi dirais je non;
            pourquoi dire non;
            comment pourrais je refuser; comment pourrais je m'y opposer; comment pourrais je dire
            non; comment refuser; comment dire non; comment m'y opposer; comment pourrait on refuser;
            qui pourrait refuser; qui pourrait s'y opposer; qui pourrait dire non
        """,
        "pressing": """
            ne peut pas attendre; ne peuvent pas attendre; peut pas attendre; peuvent pas attendre;
            sans lui on; sans elle on; sans lui nous; sans elle nous; sans lui rien; sans elle rien;
            sans lui personne; sans elle personne; sans lui le; sans elle le; sans lui la; sans elle
            la; rien n'avance; rien ne bouge; on n'avance pas; nous n'avançons pas;
            en dépend; en dépendent; personne d'autre
        """,
        "unaided": """
            seul; seule; seuls; seules; toute seule; tout seul; sans ça; sans cela; sans cet accès; autrement; à suivre;
            sinon
        """,
        "indeed": """
            en ce qui me concerne; pour ma part; quant à moi; de mon côté;
            après tout
        """,
        "owner": """
            à qui appartient; qui s'occupe de; qui est responsable de; qui est le responsable de; qui gère
        """,
    },
    groups={
        "wills": "veux; voulu; voulais; veut; demandé; demandée; demande; souhaite; souhaité; commandé",
        "marks": """
            étoile; l'étoile; étoiles; astérisque; l'astérisque; astérisques; flèche; flèches; fléché;
            fléchée; fléchés; fléchées; marqué; marquée; marqués; marquées; surligné; surlignée; surlignés;
            surlignées; coché; cochée; cochés; cochées; croix; gras
        """,
        "team": "équipe; service; département; groupe; unité; atelier; bureau",
        "concurs": "convenu; décidé; parlé; discuté; arrangé; entendu; entendus; tranché",
        "ground": "raison; raisons; motif; motifs; argument; cause",
        "ruled": "approuvé; approuvée; accordé; accordée; refusé; refusée; validé; validée; rejeté; rejetée",
        "todays": "jour; aujourd'hui; d'aujourd'hui",
        "upon": "à; pour; avec",
        "signs": "signer; approuver; valider; accepter; autoriser; accorder; cautionner; permettre",
        **when_fr.GROUPS,
        "like": "que; comme",
        "decides": "décide; décident; décidera; décideront; tranche; tranchera",
        "program": "système; outil; l'outil; appli; l'appli; l'application; logiciel; programme; plateforme",
        "givefin": """
            donnes; donnez; donniez; mets; mettez; mettiez; passes; passez; passiez; rajoutes; rajoutez;
            rajoutiez; accordez; accordiez; attribuez; attribuiez; octroyez; octroyiez; ouvrez; ouvres; ouvriez;
            créez; créiez; crées; files; filez; actives; activez; activiez; débloques; débloquez; inscrivez;
            inscriviez; ajoutez; ajoutes; ajoutiez
        """,
        "prep": "à; au; aux; dans; sur; en; comme",
        "soft": """
            aussi; également; donc; vraiment; absolument; impérativement; maintenant; désormais; toujours;
            encore; urgemment; bien; simplement; juste; uniquement; seulement; bientôt; rapidement;
            prochainement; temporairement; ponctuellement; exceptionnellement; forcément; évidemment
        """,
        "want": """
            voudrais; voudrai; souhaite; souhaiterais; souhaiterai; désire; désirerais; désirerai; veux;
            sollicite; requiers; réclame; demande; redemande; demanderais; quémande
        """,
        "wants": """
            voudrait; voudra; souhaite; souhaiterait; désire; désirerait; veut; demande; sollicite; réclame;
            aimerait
        """,
        "wanting": """
            voudrions; souhaitons; souhaiterions; désirons; désirerions; voulons; demandons; sollicitons;
            aimerions; requérons
        """,
        "could": """
            pouvez; pourriez; pourrez; peux; pourrais; pourrai; pourras; pouvais; pouviez; voulez; voudriez;
            veux; voudrais; sauriez; saurais
        """,
        "can": """
            peux; peut; puis; pourrais; pourrai; pourrait; pourra; pouvons; pourrions; pourrons; peuvent;
            pourraient; pourront; pouvais; pouvait; pouvions
        """,
        "who": "je; il; elle; on; nous; ils; elles; j",
        "she": "il; elle; on; ils; elles; iel",
        "that": "qu'il; qu'elle; qu'on; qu'ils; qu'elles; qu'iel",
        "pron": "me; nous; lui; leur; moi; te; vous",
        "obj": "le; la; les; lui; leur; me; nous",
        "be": "soit; soient; sois; soyons; serait; seront; sera",
        "get": "avoir; obtenir; recevoir; récupérer; ravoir; disposer; bénéficier; accéder",
        "deed": """
            avoir; obtenir; recevoir; récupérer; ravoir; disposer; bénéficier; accéder; pouvoir; consulter;
            voir; lire; visualiser; regarder; modifier; éditer; corriger; rectifier; changer; saisir; encoder;
            créer; supprimer; effacer; valider; approuver; publier; gérer; administrer; planifier; programmer;
            réserver; déplacer; exporter; importer; extraire; télécharger; déposer; imprimer; commander;
            compter; inventorier; signer; lancer; exécuter; configurer; paramétrer; utiliser; travailler;
            intervenir; contrôler; libérer; déployer; entrer; ouvrir; remplir; compléter; renseigner;
            actualiser; partager; copier; rechercher; chercher; analyser; traduire; facturer; délivrer;
            dispenser; distribuer; tester; surveiller; développer; écrire; enregistrer; réceptionner;
            comptabiliser; affecter; répartir; interroger; rafraîchir; charger; alimenter; encaisser; clôturer
        """,
        "give": """
            donner; accorder; octroyer; attribuer; ajouter; rajouter; ouvrir; créer; activer; autoriser;
            habiliter; inscrire; débloquer; déverrouiller; fournir; configurer; enregistrer; intégrer; inclure;
            paramétrer; délivrer; établir; mettre; passer; rattacher; affecter; procurer; étendre; élargir;
            élever; remettre; rétablir; restaurer; provisionner; déclarer; connecter; installer; permettre;
            laisser; faire; prévoir; procéder; réactiver; redonner; associer
        """,
        "mgive": """
            m'ajout~; m'accord~; m'attribu~; m'ouvr~; m'octroy~; m'activ~; m'inscri~; m'enregistr~; m'autoris~;
            m'habilit~; m'abonn~; m'affect~; m'intégr~; m'inclu~; m'install~; m'établi~; m'équip~; m'associ~;
            majout~; m'accéd~
        """,
        "lgive": """
            l'ajout~; l'accord~; l'attribu~; l'ouvr~; l'octroy~; l'activ~; l'inscri~; l'enregistr~; l'autoris~;
            l'habilit~; l'abonn~; l'affecter; l'affectez; l'intégrer; l'intégrez; l'inclure; l'associer;
            l'équiper
        """,
        "dgive": """
            d'ajout~; d'accorder; d'attribuer; d'ouvrir; d'octroyer; d'activer; d'inscrire; d'enregistrer;
            d'autoriser; d'habiliter; d'intégrer; d'inclure; d'affecter; d'étendre; d'élargir; d'élever;
            d'établir; d'installer; d'associer; d'équiper
        """,
        "given": """
            ajouté~; rajouté~; inscrit~; habilité~; autorisé~; activé~; accordé~; attribué~; octroyé~; ouvert~;
            créé~; enregistré~; rattaché~; intégré~; inclus~; débloqué~; déclaré~; paramétré~; abonné~;
            provisionné~; mis~; donné~
        """,
        "order": """
            ajoutez; ajoute; rajoutez; rajoute; donnez; donne; accordez; accorde; ouvrez; ouvre; créez; crée;
            activez; active; inscrivez; inscris; habilitez; habilite; autorisez; autorise; attribuez; attribue;
            octroyez; octroie; passez; passe; mettez; mets; laissez; laisse; débloquez; débloque; fournissez;
            fournis; enregistrez; enregistre; configurez; configure; filez; file; déclarez; intégrez; intègre;
            installez; remettez; redonnez; procurez; connectez
        """,
        "mine": """
            mon; ma; mes; son; sa; ses; leur; leurs; le; la; les; ce; cet; cette; ces; notre; nos; tous; un;
            une; des; ton; votre; vos; tes
        """,
        "acc": """
            accès; droit~; compte~; licence~; license~; rôle~; profil~; permission~; badge~; autorisation~;
            habilitation~; identifiant~; login~; abonnement~; vpn
        """,
        "lacc": """
            l'accès; l'autorisation; l'habilitation; l'abonnement; l'identifiant; l'utilisateur; l'utilisatrice;
            d'accès
        """,
        "drop": """
            retirer; retirez; retire; retires; supprimer; supprimez; supprime; enlever; enlevez; enlève;
            révoquer; révoquez; révoque; désactiver; désactivez; désactive; couper; coupez; coupe; résilier;
            résiliez; ôter; ôtez; désinscrire; désinscrivez; désabonner; radier; déshabiliter
        """,
        "shut": """
            clôturer; clôturez; clôture; fermer; fermez; ferme; annuler; annulez; annule; rendre; rends; rend;
            restituer; restitue; reprendre; reprenez; bloquer; bloquez; virer; vire; libérer; libère; libérez
        """,
        "mdrop": """
            m'enlever; m'enlevez; m'ôter; l'enlever; l'enlevez; l'ôter; l'exclure; d'enlever; d'ôter
        """,
        "dropped": """
            retiré~; supprimé~; enlevé~; révoqué~; désactivé~; coupé~; clôturé~; fermé~; résilié~; ôté~
        """,
        "longer": """
            prolonge~; prolongation~; prolongez; prolongement; renouvel~; reconduire; reconduis~; reconduction;
            proroge~; prorogation; rallonge~; allonge~
        """,
        "subject": """
            je; j'ai; j'aurai; j'aurais; j'y; j'en; je'; il; elle; on; nous; vous; ils; elles; le; la; les; mon;
            ma; mes; notre; nos; son; sa; ses; c'est; ce; cela; ça; un; une; actuellement; sinon; sans; dans;
            en; depuis; l'équipe; l'accès; là; tout; personne; aucun
        """,
        "month": """
            janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre;
            janv; févr; juil; sept; oct; nov; déc
        """,
        "day": """
            1er; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 20; 21; 22; 23; 24; 25; 26;
            27; 28; 29; 30; 31; 01; 02; 03; 04; 05; 06; 07; 08; 09
        """,
        "weekday": "lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche",
        "took": """
            retiré; supprimé; coupé; désactivé; enlevé; donné; accordé; reçu; obtenu; eu; demandé; ouvert;
            ajouté; créé; activé; validé; traité; débloqué; réglé; résolu; rétabli; approuvé; attribué;
            prolongé; renouvelé; rendu
        """,
        "tookall": """
            retiré~; supprimé~; coupé~; désactivé~; enlevé~; donné~; accordé~; obtenu~; ouvert~; ajouté~; créé~;
            activé~; validé~; traité~; débloqué~; réglé~; résolu~; rétabli~; approuvé~; attribué~; prolongé~;
            renouvelé~; migré~; fermé~
        """,
        "cancel": """
            annuler; annulez; annule; annulons; oublier; oubliez; oublie; retirer; retirez; retire; ignorer;
            ignorez; ignore; stopper; stoppez; stoppe; abandonner; abandonne; supprimer; supprimez; classer;
            classez; clore; arrêter; arrêtez; arrête; d'annuler; d'oublier; d'ignorer; d'abandonner;
            l'annulation de
        """,
        "req": "demande; demandes; req; requête; requêtes; ticket; sollicitation",
    },
    light="""
        svp; stp; aussi; également; donc; simplement; juste; vraiment; rapidement; vite; éventuellement;
        absolument; impérativement; désormais; dorénavant; maintenant; bientôt; prochainement; volontiers;
        gentiment; temporairement; provisoirement; ponctuellement; toujours; encore; urgemment; urgent; bien;
        aimablement; idéalement; normalement; uniquement; seulement; exceptionnellement; rapido
    """,
    things=things_fr.THINGS,
    meanings={
        "read": """
            observateur; observatrice; observateurs; visionneur; visionneuse;
            affiche; regarde;
            lire; lecture; lectures; consulter; consultation; consultations; consulté; consultée; consulte;
            voir; visualis~; visualisation; regarder; lecteur; lectrice; visionner; visu; afficher; affichage;
            parcourir
        """,
        "write": """
            contributeur; contributrice;
            rédige; rédigeons;
            écrire; écriture; écritures; écrivez; modif~; édit~; changer; corrig~; correction; corrections;
            rectifi~; rédiger; rédaction; rédacteur; rédactrice; actualis~; maj; amender; retoucher; remanier;
            corrigé; modifs; renommer;
            sauvegarder
        """,
        "create": "créons; créer; crée; créez; création; créations; créateur; brouillon; brouillons; ébauche",
        "delete": "supprimer; supprime; suppression; suppressions; effac~; détruire; destruction",
        "approve": """
            approuver; approuve; approuvez; approbateur; approbatrice; approbation; approbations; valider;
            valide; validations; validateur; validatrice; valideur; entériner; homologuer; avaliser
        """,
        "confirm": "confirme; acquitt~; confirmer; confirmation; confirmations",
        "review": """
            vérifi~; contrôler; contrôle; contrôles; relire; relecture; relecteur; relectrice; réviser;
            révision; révisions; réviseur; inspecter; inspection; inspections
        """,
        "sign": """
            signons;
            signer; signe; signature; signatures; signataire; signataires; contresigner; parapher
        """,
        "administer": """
            configurateur; configuratrice; superutilisateur; superutilisatrice;
            administrateur; administratrice; administrateurs; administrer; administration; admin; admins;
            configurer; configuration; configurations; paramétr~; gérer; gère; paramètres
        """,
        "build": """
            construire; élaborer; développer; développement; développeur; développeuse; développeurs; coder;
            concevoir
        """,
        "publish": "publier; publie; publiez; publication; publications; publié",
        "release": "libérer; libération; libère; libérations; débloqu~; déblocage",
        "deploy": "déploy~; déploiement; déploiements",
        "execute": "lance; lançons; démarre; exécut~; lancer; lancement; démarrer; démarrage",
        "export": "export~; extraire; extraction; extractions; extrais; télécharg~",
        "import": """
            dépose; déposons;
            importer; importation; importations; importe; charger; chargement; téléverser; téléversement;
            déposer
        """,
        "print": "imprim~; impression; impressions",
        "plan": """
            planifi~; planning; plannings; planificateur; planificatrice; plannif~; ordonnanc~; roulement;
            roulements; plannifier
        """,
        "assign": "affecter; affectation; affectations; répart~; dispatch~; distribu~; assign~",
        "enter": """
            saisissons;
            saisir; saisie; saisies; saisis; saisit; saisissez; saisissant; enregistrer; enregistre;
            enregistrement; enregistrements; entrer; encoder; encodage; encode; renseigner; remplir; inscrire;
            consigner; pointer
        """,
        "send": """
            envoie; envoyons; envoient; envoyer; envoi; envois; envoie; envoyez; expédi~; transmettre; transmission
        """,
        "receive": """
            réceptionn~; réception; réceptions; recevoir; reçois; décharger; déchargement; déchargements
        """,
        "pay": """
            payer; payez; paiement; paiements; règlement; règlements; virement; virements; décaiss~
        """,
        "post": "comptabilis~; imput~; poster; journaliser",
        "close": "clôtur~; fermer; fermeture; fermetures; clore; clos",
        "open": "ouvrir; ouverture; ouvertures; ouvre; ouvrez; rouvrir; rouvre; réouverture; déverrouill~",
        "order": "commander; commande; commandes; commandez; acheter; achète",
        "requisition": "réquisition; réquisitions",
        "count": "compter; comptage; comptages; inventaire; inventaires; inventori~; dénombr~; recens~",
        "reserve": "réserver; réservation; réservations; réservez",
        "invoice": "factur~",
        "price": "tarif; tarifs; tarification; prix; tarifer; chiffrage",
        "report": """
            signale;
            rapports; reporting; rapport; signaler; signalement; signalements; déclarer; déclaration;
            déclarations
        """,
        "test": "tester; tests; testeur; testeuse",
        "train": "formation; formations; formateur; formatrice; entraîner; entraînement",
        "monitor": "surveill~; monitorer; superviser; supervision",
        "call": "appeler; téléphon~; appels",
        "answer": "répond~; réponse; réponses",
        "copy": "copier; copie; copies; dupliquer; recopier",
        "move": "déplac~; transférer; transfert; transferts; bouger; décaler",
        "search": "cherch~; recherch~",
        "analyse": "analys~; évalu~; prévision; prévisions",
        "translate": "tradui~; traduct~",
        "teach": "enseign~",
        "repair": "répar~; dépann~",
        "measure": "mesurer; mesurage; mesurages; relevés; étalonn~; calibr~; peser; pesée; pesées",
        "supplier": "fournisseur; fournisseurs; fournisseuse",
        "customer": "client; clients; cliente; clientes; clientèle",
        "employee": """
            employé; employée; employés; salarié; salariée; collaborateurs; collaborateur; collaboratrice;
            l'employé
        """,
        "salary": "salaire; salaires; paie; paies; paye; rémunération; rémunérations",
        "production": "production; prod",
        "contract": "contrat; contrats; contractuel",
        "stock": "stock; stocks",
        "vehicle": "véhicul~; voiture; voitures; camion; camions; camionnette",
        "room": "salle; salles; chambre; chambres",
        "exam": "examen; examens; l'examen; épreuve; épreuves",
        "grade": "notes; notation; notations; bulletins",
        "patient": "patient; patients; patiente; patientes",
        "sample": "échantillon~; prélèvement~",
        "cancel": "annuler; annule; annulation; annulations; résili~; contrepass~; extourn~",
        "reject": "refuser; refus; rejeter; rejet; rejets; décliner",
        "refund": "rembours~",
        "settle": "indemnis~",
        "process": "traiter; traitement; traitements",
        "archive": "archiver; archivage",
        "restore": "restaurer; restauration; rétablir",
        "reset": "réinitialis~",
        "lock": "bloquer; blocage; blocages; verrouill~; suspendre; geler",
        "switch": "allumer; allumage; éteindre; basculer",
        "stop": "arrêt; arrêts; arrêter; stopper",
        "escalate": "escalad~",
        "negotiate": "négocier; négociation; négociations; négociateur",
        "hire": "recrut~; embauch~",
        "dismiss": "licencier; licenciement; licenciements",
        "register": "inscription; inscriptions; immatricul~",
        "handover": "passation; passations",
        "lend": "prêter; emprunter",
        "pack": "emball~; conditionnement",
        "scan": "scann~; numéris~",
        "merge": "fusion; fusions; fusionner; consolid~",
        "split": "scinder; fractionner",
        "compare": "comparer; comparaison; comparaisons; comparatif; comparatifs",
        "reconcile": "rapproch~; lettrage; réconcili~",
        "estimate": "estimer; estimation; estimations",
        "calculate": "calcul~",
        "comment": """
            commentateur; commentatrice; commenter; commentaire; commentaires; annoter; annotation; annotations
        """,
        "classify": "classification; classifier; catégoris~; classement; étiqueter",
        "share": "partag~",
        "invite": "invitation; invitations; inviter; convoqu~; convocation; convocations",
        "notify": "notifier; notification; notifications; avertir",
        "subscribe": "abonnement; abonnements; abonné; abonnés; abonner; souscri~",
        "listen": "écout~; réécout~",
        "clean": "nettoy~; ménage",
    },
    articles="""
        le; la; les; un; une; des; du; de; et; à; au; aux; en; dans; sur; pour; notre; nos; mon; ma; mes; votre;
        vos; ce; cet; cette; ces; ds; leur; leurs
    """,
    fillers="""
        le; la; les; un; une; des; du; de; et; à; au; aux; en; dans; sur; pour; avec; par; je; me; moi; nous;
        vous; tu; te; toi; on; il; elle; ils; elles; lui; leur; leurs; eux; est; sont; suis; être; ce; cet;
        cette; ces; c'est; ça; cela; que; qui; y; mon; ma; mes; ton; ta; tes; notre; nos; votre; vos; son; sa;
        ses; accès; rôle; profil; aussi; également; juste; ne; pas; se; rien; sans; plus; si; ou; mais; donc;
        alors; dont; ds; pr; svp; stp; bien; très; tout; tous; toute; toutes; ai; a; ont; avons; avez; as; j'ai;
        avoir; faire; fait; peut; peux; quel; quelle; niveau; système; seulement; uniquement; ici; là; déjà;
        encore; même; comme; non; d'un; d'une; l'accès; d'accès; qu'il; qu'elle; qu'on; afin; chez; entre; vers;
        depuis; dès
    """,
    numbers={
        **when_fr.NUMBERS,
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
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "nonante": 90,
        "cent": 100,
    },
    ordinals={
        **when_fr.ORDINALS,
        "premier": 1,
        "première": 1,
        "1er": 1,
        "1ère": 1,
        "1re": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "2e": 2,
        "2ème": 2,
        "2nd": 2,
        "2nde": 2,
        "troisième": 3,
        "3e": 3,
        "3ème": 3,
        "quatrième": 4,
        "4e": 4,
        "4ème": 4,
        "cinquième": 5,
        "5e": 5,
        "5ème": 5,
        "sixième": 6,
        "6e": 6,
        "6ème": 6,
    },
    months={
        **when_fr.MONTHS,
        "janvier": 1,
        "janv": 1,
        "février": 2,
        "fév": 2,
        "févr": 2,
        "mars": 3,
        "avril": 4,
        "avr": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "juil": 7,
        "août": 8,
        "septembre": 9,
        "sept": 9,
        "octobre": 10,
        "novembre": 11,
        "décembre": 12,
        "déc": 12,
    },
    weekdays={
        **when_fr.WEEKDAYS,
        "lundi": 0,
        "mardi": 1,
        "mercredi": 2,
        "jeudi": 3,
        "vendredi": 4,
        "samedi": 5,
        "dimanche": 6,
    },
    units={
        **when_fr.UNITS,
        "jour": 1,
        "jours": 1,
        "jrs": 1,
        "journée": 1,
        "journées": 1,
        "semaine": 7,
        "semaines": 7,
        "sem": 7,
        "huitaine": 8,
        "quinzaine": 15,
        "mois": -1,
        "trimestre": -3,
        "trimestres": -3,
        "semestre": -6,
        "semestres": -6,
        "an": -12,
        "ans": -12,
        "année": -12,
        "années": -12,
    },
    parted={
        "publish": "mettre ligne; mets ligne; met ligne; mettons ligne",
        "write": "mettre jour; mets jour; met jour; mettons jour",
    },
    everyday=things_fr.EVERYDAY,
    writer="je",
    signs=when_fr.SIGNS,
    absence=when_fr.ABSENCE,
    delegating=mails_fr.DELEGATING,
    openings=mails_fr.OPENINGS,
    machines=mails_fr.MACHINES,
    decides={
        "approve": "approuve; approuver; approuvé; approuvée",
        "reject": "refuse; refuser; refusé; refusée; rejeter; rejeté; rejetée",
        "ask": "demande; demander",
    },
    ticks={"done": "oui; fait", "failed": "non"},
    labels={
        "who": """
            nom; nom complet; nom et prénom; prénom et nom; utilisateur; utilisatrice; collaborateur; collaboratrice;
            agent;
            employé; employée; salarié; salariée; personne; bénéficiaire; pour; pour qui; qui; collègue
        """,
        "what": """
            système; application; appli; logiciel; outil; programme; plateforme; accès à; accès au; dossier; lecteur;
            base de
            données
        """,
        "level": """
            niveau; niveau d'accès; droit; droits; droits d'accès; rôle; profil; accès; type d'accès; habilitation;
            autorisation; autorisations; permission; permissions
        """,
        "until": "jusqu'au; jusqu'à; jusqu'à fin; date de fin; échéance; fin; valable jusqu'au; expire le",
        "why": "motif; raison; justification; pourquoi; motif de la demande; objet de l'accès",
    },
    heads={
        "wished": """
            liste; la liste; ma liste; liste de souhaits; souhaits; mes souhaits; besoins; mes besoins; demande;
            demandes; nouveau; nouveaux; nouveautés; systèmes; applications; à créer; à ouvrir; à ajouter; manque;
            manquent; en plus
        """,
        "had": """
            ok; en ordre;
            existant; existants; actuel; actuels; actuellement; déjà ouvert; déjà ouverts; déjà en place; en place;
            fait; déjà fait;
            déjà; je l'ai déjà; je les ai déjà; je l'ai
        """,
        "so_far": """
            aujourd'hui; maintenant; jusqu'ici; jusqu'à présent; à présent; en ce moment; pour l'instant
        """,
        "neither": """
            ordre du jour; agenda; problème; problèmes; erreur; erreurs; panne; pannes; question; questions;
            ignorer; ignorez; ignore
        """,
    },
    unsaid={
        "to_whom": "as `to`",
        "undo": '"retirer ma demande" is read as `withdraw`',
        "when.week_on": '"vendredi en huit" is read as `when.in_a_week`',
        "you_may": '"vous pouvez retirer" is `revoke`',
        "pulls": 'no verb that says it is parted: "retirer"',
        "pulled_back": "as `pulls`",
        "agent": 'not collected: "par" stands before whoever it is',
        "back_from": "not collected: `take` is the whole verb",
        "back_to": "as `back_from`",
        "from_me": "as `back_from`",
        "hands_back": "as `back_from`",
        "hands_in": "as `back_from`",
        "turns": 'French parts no verb that says it: "coupez mon VPN" is `revoke`',
        "turned_off": "as `turns`",
        "of_mine": "as `turns`",
        "for_me": '"pour moi" also stands beside what somebody does: it is `me` behind `purpose`',
        "comes_off": 'not collected: "il faut le retirer" is read as `revoke`',
        "lists": 'a colon stands there: "pour moi :"',
        "namely": '"c.-à-d." and "p. ex." are no words of French',
        "when.lapse_head": 'French parts no verb that says it: "expire"',
        "when.lapse_tail": "as `when.lapse_head`",
        "when.need_it": 'French says it before the day, not around it: "il me le faut vendredi"',
        "when.needed_by": "as `when.need_it`",
        "when.set_up": "as `when.need_it`",
        "when.one_and_half": 'no word of its own: "et demi" is `when.and_half`',
        "when.the_next": '"les prochains" is `when.next`',
        "everyday.wide": 'it stands behind its thing, "dossier partagé", and is read as `everyday.idle`',
        "signs.half_year": '"S1" is a room or a class more often than half a year',
    },
)
