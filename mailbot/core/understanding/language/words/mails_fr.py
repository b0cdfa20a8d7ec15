"""French phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "cites": "disait; dit; m'a dit; a dit; dit ceci; se lit; citation; je cite",
    "sample": """
        exemple; exemples; modèle; modèle de demande; exemple de demande; texte type; phrase type; demande type; mail
        type; gabarit
    """,
    "doubted": """
        est ce vrai; est ce que c'est vrai; est ce exact; est ce correct; est ce juste; est ce bien le cas; est
        ce le cas; a t il raison; a t elle raison; ont ils raison; en ai je vraiment besoin; ai je vraiment
        besoin; qu'est ce que c'est; c'est quoi; qu'est ce qu'il veut dire; qu'est ce qu'elle veut dire; j'en
        doute; je n'y crois pas; je ne crois pas; je ne le crois pas; je ne pense pas; aucune idée de ce que;
        aucune idée pourquoi; je ne sais pas ce que c'est; je ne sais pas pourquoi; je me demande si c'est; pour
        quoi faire; pourquoi donc; depuis quand; savez vous pourquoi; savez vous ce que; que dois je répondre;
        que répondre; je n'en sais rien; aucune idée
    """,
    "surprised": "vraiment; ah bon; c'est vrai; sérieusement",
    "called_off": """
        laissez tomber; laisse tomber; oubliez ça; oublie ça; oubliez cela; oubliez; oublie; n'y pensez plus;
        tant pis; non merci; merci non; pas question; hors de question; jamais de la vie; sans moi; vous
        plaisantez; tu plaisantes; c'est une blague; quelle blague; je plaisante; n'importe quoi; et puis quoi
        encore; on oublie; ridicule; peu importe
    """,
    "needed_once": """
        j'avais besoin; avais besoin; avions besoin; avait besoin; il me fallait; il nous fallait; j'ai eu besoin; ai
        eu besoin; avons eu besoin; me fallait
    """,
    "once": """
        l'année dernière; l'an dernier; l'an passé; l'année passée; le mois dernier; le mois passé; le trimestre
        dernier; la semaine dernière; l'été dernier; l'hiver dernier; la dernière fois; il y a un an; il y a des
        années; il y a longtemps; à l'époque; autrefois; jadis; dans le temps; auparavant; dans mon ancien poste; à
        mon ancien poste; quand j'étais; lorsque j'étais; du temps où
    """,
    "supposed": "si; s'il; s'ils; au cas où; en cas; à supposer; supposons; dans le cas où",
    "turn_to": """
        contacter; contactez; contacte; adressez vous; vous adresser; écrivez; écrire à; demandez; joindre; voir
        avec; voyez avec; appelez
    """,
    "do_i_need": """
        ai je besoin; ai je vraiment besoin; est ce que j'ai besoin; est ce que j'ai vraiment besoin; avons nous
        besoin; est ce que nous avons besoin; me faut il
    """,
    "asks_whom": """
        à qui; qui dois je; qui devrais je; qui faut il; qui faudrait il; auprès de qui; qui décide; qui approuve; qui
        serait; où dois je; où devrais je; où faut il; où faudrait il; où puis je; comment dois je; comment devrais
        je; comment faut il; comment faudrait il; comment puis je; comment pourrais je; comment faire; comment
        obtenir; comment demander; que dois je; que devrais je; que faut il; que faudrait il; quel formulaire; combien
        de temps; y a t il un formulaire; faudrait il; faut il; dois je; devrais je; serait ce
    """,
    "desk": "vous",
    "keeps_out": "laissez moi en dehors; ne me comptez pas; ne comptez pas sur moi; pas mon affaire",
    "purely": "purement; par curiosité",
    "writes": "écris; demande; pose la question; signale; mentionne; dis; note; précise",
    "refused": """
        refusé; refusée; refusés; refusées; refusait; rejeté; rejetée; pas accordé; pas accordée; pas validé; décliné;
        déclinée; dit non à; dit non pour;
        essuyé un refus; essuyé un non; éconduit; éconduite; dit non; m'a dit non; écarté; écartée; opposé un refus
    """,
    "asked_for": """
        demandé; demande; demandait; sollicité; sollicite; réclamé; a fait une demande
    """,
    "drops": """
        être annulée; être annulé; être close; être clôturée; être fermée; être retirée; être abandonnée; être
        supprimée; être classée; être arrêtée;
        clore; clôturer; clôturez; fermer; fermez; abandonner; abandonnez; arrêter; arrêtez; laisser tomber; classer;
        annuler; annulez; retirer; ne pas poursuivre
    """,
    "whether": "si",
    "been_ruled": """
        été approuvé; été approuvée; été approuvés; été approuvées; été validé; été validée; été accordé; été
        accordée; été accepté; été acceptée; été refusé; été refusée; est approuvé; est approuvée; est validé; est
        validée; est passé; est passée
    """,
    "deciding": """
        approuver; approbation; approbations; décider; décision; décisions; valider; validation; validations;
        autoriser
    """,
    "undecided": """
        attend; attendent; m'attend; m'attendent; en attente; en suspens; en cours; à traiter; quelque chose; je
        dois; dois je; il me reste; encore; ouvertes; ouverts; ai je; j'ai des; j'ai quelque chose
    """,
    "which_ones": """
        quels; quelles; quel; quelle; que; qu'est ce; à quoi; pour quoi; où; tout; liste; récapitulatif; aperçu; relevé
    """,
    "entitled": """
        habilité; habilitée; autorisé; autorisée; puis je entrer; je peux entrer; je peux ouvrir; entrer; utiliser;
        attribué; attribués; attribuée; attribuées; noté; notés; inscrit; inscrits; enregistré; enregistrés; affecté;
        affectés; ouvre; ouvrent; accrédité; accréditée
    """,
    "on_my_name": """
        registre à mon sujet; dossiers à mon sujet; liste à mon sujet; fichiers à mon sujet; registre sur moi; dossiers
        sur moi; fichiers sur moi; quoi ai je droit;
        m'ont été; ma carte ouvre; mon badge ouvre; ouvre ma carte; ouvre mon badge; à mon nom; sous mon nom; sur mon
        nom; en mon nom; au nom de ma personne; sur mon compte; sur ma carte; sur mon badge; me sont attribués; m'ont
        été attribués; me sont attribuées
    """,
    "emergency": "accès d'urgence; demande d'urgence; c'est une urgence; il s'agit d'une urgence; bris de glace",
    "emergency_first": "urgence; urgence absolue",
    "appeal": """
        je fais appel; je souhaite faire appel; je voudrais faire appel; je conteste; j'introduis un recours; je
        forme un recours
    """,
    "appeal_first": "appel; recours; contestation",
    "denied": "pas; sans; aucune; si",
    "one_more": "aussi besoin; besoin aussi; voudrais aussi; faut aussi; faudrait aussi; également; en plus; en outre",
    "one_more_last": "aussi",
    "not_more": "voulais dire; plutôt; à la place; au lieu; par erreur; trompé; trompée; annuler; annulez",
    "left_behind": """
        au lieu de; au lieu du; plutôt que; à la place de; pas seulement; pas juste; et non; et pas; pas que
    """,
    "left_named": """
        pas; pas le; pas la; pas de; pas besoin de; pas besoin du; n'ai pas besoin de; n'ai pas besoin du; ne veux pas;
        ne voulais pas; non; non pas; sans
    """,
    "left_said": "n'est pas nécessaire; n'est pas utile; était une erreur; c'est trop; est de trop",
    "acknowledged": """
        merci; parfait; d'accord; bien reçu; ok; très bien; entendu; c'est noté; noté; génial; ça marche;
        compris; super; impeccable
    """,
    "after_all": "mais; cependant; pourtant; toujours pas",
}

DELEGATING: Mapping[str, str] = {
    "decides": """
        {who} décide pour moi; {who} décidera pour moi; {who} décide à ma place; {who} décidera à ma place;
        {who} me remplace; {who} me remplacera; {who} est mon délégué; {who} est ma déléguée; mon délégué est
        {who}; ma déléguée est {who}; mon remplaçant est {who}; ma remplaçante est {who}; je délègue mes
        décisions à {who}; je délègue mes approbations à {who}; {who} approuve pour moi; {who} approuvera pour
        moi
    """,
    "ask": "demandez à {who}; adressez-vous à {who}; vous adresser à {who}; t'adresser à {who}",
    "away": """
        pendant mon absence; en mon absence; pendant mes congés; je suis absent; je suis absente; je serai
        absent; je serai absente; je suis en congé; je suis en congés; je serai en congé; je serai en congés; je
        ne suis pas là; je ne serai pas là
    """,
    "tells": """
        c'est {who} qui me remplace; c'est {who} qui me remplacera; c'est {who} qui décide pour moi; c'est {who} qui
        décide à ma place; {who} est mon remplaçant; {who} est ma remplaçante; {who} sera mon remplaçant; {who} sera
        ma remplaçante; {who} me supplée; {who} est mon suppléant; {who} est ma suppléante; mon suppléant est {who};
        ma suppléante est {who}; {who} assure mon intérim; {who} assurera mon intérim; {who} fait mon intérim; mon
        intérim est assuré par {who}; {who} assure mon remplacement; {who} assurera mon remplacement; je suis remplacé
        par {who}; je suis remplacée par {who}; {who} valide pour moi; {who} validera pour moi; {who} valide à ma
        place; {who} validera à ma place; {who} approuve à ma place; {who} approuvera à ma place; {who} se charge de
        mes validations; {who} se chargera de mes validations; {who} s'occupe de mes validations; {who} s'occupera de
        mes validations; {who} prend mes décisions; {who} prend mes validations; mes validations passent à {who}; mes
        approbations passent à {who}; {who} se charge de mes approbations; {who} s'occupe de mes approbations; {who}
        s'occupe de mes décisions; je délègue mes validations à {who}; {who} prend le relais; {who} prendra le relais;
        {who} prend ma place; {who} prendra ma place; mon remplaçant sera {who}; ma remplaçante sera {who}
    """,
    "tells_away": """
        {who} peut décider; {who} pourra décider; {who} peut approuver;
        {who} décide; {who} décidera; {who} approuve; {who} valide; {who} validera; remplacé par {who}; remplacée par
        {who}; contactez {who}; écrivez à {who}; {who} est mon contact; intérim assuré par {who}; voyez avec {who};
        voir avec {who}
    """,
    "gone": """
        je suis en vacances; je serai en vacances; je pars en congés; je suis en déplacement; en déplacement; je suis
        en arrêt; en arrêt maladie; en congé maternité; je suis parti; je suis partie; je suis absent du bureau
    """,
    "meanwhile": """
        entre-temps; entre temps; en attendant; d'ici là; pendant ce temps; s'il vous plaît; svp; et; donc; alors; je;
        mon; merci de; veuillez; pour les validations; pour mes validations; pour les approbations; prière de
    """,
    "agreed": """
        oui; oui merci; oui s'il vous plaît; c'est ça; c'est cela; c'est exact; exactement; tout à fait; d'accord; je
        confirme; confirmé; c'est bien ça; oui c'est ça; ok
    """,
    "ends": """
        je suis de retour; je suis revenu; je suis revenue; arrêtez la délégation; mettez fin à la délégation;
        fin de la délégation
    """,
    "politely": "s'il vous plaît; aujourd'hui; bonjour; merci",
    "doubts": "pas; jamais; si; peut-être; pourrait; qui; personne; aucun; aucune",
    "reported": "écrit; dit; prétend; regarde; regardez; ignorez; transféré; transmis; blague; objet",
}

MACHINES: Mapping[str, str] = {
    "vacation": "réponse automatique; message d'absence; absent du bureau; absence du bureau",
    "vacation_alone": "absence; absent",
    "failure": "échec de remise; échec de la remise; échec de distribution; échec de la distribution; non remis",
    "recall": "rappel",
    "recalled": "souhaite rappeler le message; souhaiterait rappeler le message",
    "reacted": "a réagi via gmail; a réagi à votre message; a réagi à votre email; a réagi à votre e-mail",
}
