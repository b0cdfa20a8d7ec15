"""French words about time."""

PHRASES = {
    "when.often": "une fois par; deux fois par; fois par; tous les; toutes les",
    "when.until": """
        jusqu'au; jusqu au; jusqu a; jusqu en; jusqu'à; jusqu'en; jusque; jusqu'à la; jusqu'aux; jusqu'à ce
        que; jusqu'à la date du
    """,
    "when.up_to": """
        la fin au; la fin à; l'échéance au; la date au;
        fin; fin au; fin le; une fin au; une fin le; avec fin au; avec fin le; expirant; expirant le; expirant
        au; prenant fin; prenant fin le; prenant fin au; se terminant le; se terminant au; finissant le;
        s'achevant le; terme au; terme le;
        date de fin; date d'expiration; fin d'accès; valable jusqu'au; fin de validité; échéance; dernier
        jour; limité au; limité à; date de fin au; date butoir;
        mettez plutôt le; mettez plutôt au; mettez plutôt jusqu'au; plutôt jusqu'au; faites plutôt jusqu'au; vous
        pourrez le reprendre le; vous pouvez le reprendre le; je vous le rends le
    """,
    "when.to": "au; à; jusqu'au; jusqu'à; et le; jusqu'en; à la; à fin",
    "when.from": """
        du; de; à partir du; à partir de; à compter du; à compter de; dès; dès le; entre; entre le; depuis
        le; à partir d'
    """,
    "when.begins": "à partir du; à partir de; à compter du; à compter de; dès le; à partir d'",
    "when.due": "avant; avant le; d'ici; d'ici le; d'ici au; au plus tard; au plus tard le; pour le; avant la",
    "when.by_day": "d'ici; d'ici le; d'ici au; au plus tard; au plus tard le",
    "when.in": "dans; sous; d'ici; en",
    "when.since": "depuis; depuis le; il y a; ces dernières; ces derniers",
    "when.for": """
        au mois;
        pour; pendant; durant; sur; pour une durée de; pour une période de; pendant une durée de; pour
        environ; au cours des; pendant les; durant les; pour les; au mois de; en mois de;
        donnez moi; donnez nous; donne moi; accordez moi; laissez moi; donnez lui
    """,
    "when.during": "pendant; durant; au mois; au mois de",
    "when.by": "de; pour encore; encore; d'",
    "when.more": """
        de plus; supplémentaires; supplémentaire; encore; autres; additionnels; additionnelles; en plus;
        complets; complètes; entières; pleines
    """,
    "when.only": "seulement; uniquement; juste; rien que; exclusivement; seul; ne que",
    "when.about": "au moins; environ; à peu près; exactement; précisément; quelque; peut être; sans doute",
    "when.whole": """
        le reste du; le reste de; reste de; tout le; toute la; tout; toute; le mois de; les mois de; le
        mois; l'ensemble du; la totalité du
    """,
    "when.that_is": "c'est à dire; c est à dire; soit; donc",
    "when.whole_event": """
        pour la durée du; pour la durée de; pendant toute la durée; pour toute la durée; le temps du; le
        temps de la; pendant la durée du; pendant la durée de
    """,
    "when.most": """
        au plus; maximum; au maximum; pas plus de; pas au delà du; pas au delà de; max; pas plus longtemps
        que
    """,
    "when.enough": """
        seraient largement suffisantes; seraient largement suffisants; serait largement suffisant;
        est ce possible; c'est possible; serait ce possible; ça irait; suffit; suffisent; suffira; suffiront; suffirait;
        suffiraient; est suffisant; sont suffisants; sont suffisantes; au plus; maximum; au maximum; max; au total; me
        suffisent; fera l'affaire; feront l'affaire
    """,
    "when.long": "à partir d'aujourd'hui; à compter d'aujourd'hui; dès aujourd'hui; à partir de maintenant",
    "when.now": "maintenant; aujourd'hui; d'aujourd'hui; d'ores",
    "when.back": """
        jusqu'à cette même date; jusqu'à la même date; jusqu'au même jour;
        s'arrêter alors; au delà; expirer alors; jusque là; jusqu'à cette date; jusqu'à ce jour là; jusqu'à
        ce jour; d'ici là; pour cette période; pendant cette période; pendant ce temps; pour cette durée;
        juste pour cette période; durant cette période; pour ce laps de temps; jusqu'à cette échéance;
        jusqu'alors; juste pour ce temps; uniquement pour cette période; pendant ce temps là; pour ces
        semaines; pour ces jours; seulement jusque là; jusqu'à ce moment là; pour ces {count} semaines; pour
        ces {count} jours; pendant ces {count} semaines; pendant ces {count} jours
    """,
    "when.meanwhile": """
        pendant son absence; durant son absence; en son absence; tant qu'elle est absente; tant qu'il est
        absent; pendant qu'elle est absente; pendant qu'il est absent; pendant ses congés; pendant ses
        vacances; pendant qu'elle est en congé; pendant qu'il est en congé
    """,
    "when.so_far": """
        jusqu'ici; jusqu'à présent; jusqu'à maintenant; jusqu'à hier; jusqu'à récemment; jusqu'à
        aujourd'hui; à bientôt; jusqu'à la semaine dernière; jusqu'à ce que j'aie
    """,
    "when.open_end": "jusqu'à nouvel ordre; jusqu'à nouvel avis",
    "when.lapse": """
        se terminerait; se termineraient; s'arrêterait; prendrait fin; expirerait; finirait;
        expirer; expire; expirent; prendre fin; prend fin; prennent fin; se terminer; se termine; se
        terminent; s'arrêter; s'arrête; s'éteindre; s'éteint; cesser; cesse; être retiré; être retirés; être
        supprimé; être supprimés; être retirée; être désactivé; être coupé; arrive à échéance; finir; finit;
        être fermé; retiré ensuite; échoit; plus besoin; être révoqué; disparaître; à retirer; à supprimer;
        à couper; à enlever; à révoquer; être enlevé
    """,
    "when.unneeded": "plus besoin",
    "when.should": """
        pourrez; pouvez; pourriez;
        doit; doivent; devrait; devraient; peut; peuvent; pourra; pourront; devra; devront; merci de;
        veuillez; pourrait
    """,
    "when.would": """
        se terminerait; se termineraient; s'arrêterait; s'arrêteraient; prendrait fin; prendraient fin; expirerait;
        expireraient; finirait; finiraient
    """,
    "when.runs": """
        dure; durent; court; se termine; se terminent; finit; finissent; se poursuit; est ouvert; ferme; est
        valable; est prévu; s'achève; est limité; commence; débute; prend fin; est valide; continue
    """,
    "when.present": "actuellement; fin actuelle; à ce jour; pour l'instant; en ce moment",
    "when.my": "mon; ma; mes; notre; nos; son; sa; ses; actuel; actuels; actuelle",
    "when.it": """
        il; elle; ils; elles; cela; ça; ceci; tout cela; les deux; ces accès; cet accès; l'accès; ces
        droits; le droit; l'autorisation; ce sera; c'est
    """,
    "when.over": """
        c'est là qu'il peut sauter; alors il peut sauter; retirez-le-moi ensuite; reprenez-le ensuite;
        ensuite retirez; puis retirez; puis supprimez; ensuite supprimez; après quoi; ensuite on peut;
        ensuite vous pouvez; puis vous pouvez; après vous pouvez; puis on peut; ensuite il peut; ensuite ça
        peut; puis coupez; ensuite coupez; puis c'est fini; ensuite c'est fini; puis fermez; ensuite merci;
        puis merci de retirer; ensuite plus besoin; après retirez; puis retirer; ensuite retirer; puis plus
        rien; ensuite à retirer; puis à retirer; puis à supprimer
    """,
    "when.away": """
        joignable; disponible;
        en congé; en congés; en vacances; absent; absente; en arrêt; en arrêt maladie; malade; au bureau; en
        congé maternité; en déplacement; fermé; fermée; en congé parental; fermés
    """,
    "when.state": """
        je suis; nous sommes; il est; elle est; est; sommes; suis; serai; je serai; sera; je suis; nous
        sommes
    """,
    "when.stay": """
        chez le client; chez un client; en déplacement;
        remplace; remplacer; remplacement; en stage; stage; stagiaire; intérim; intérimaire; en renfort; en
        mission; chez nous; avec nous; alternant; alternante; détaché; détachée; apprenti; je prends le
        relais
    """,
    "when.stint": "test; essai; projet; stage; mission; phase; période; pilote; visite",
    "when.hand_in": """
        partir; sortir; transmettre; soumettre; terminer le; terminer la; terminer les; finir le; finir la;
        finir les; rendre; remettre; répondez; envoyer; livrer; déposer
    """,
    "when.ready": "prêt; prête; fait; terminé; en place; réponse; retour; répondre; opérationnel; opérationnelle",
    "when.was": """
        a attendu; ai attendu; avons attendu; ont attendu; est resté; est restée; sont restés; suis resté; suis restée;
        restait; attendait; attendaient;
        a duré; a pris; ai passé; a fallu; a coûté;
        j'avais; avais; avait; avions; avaient; avons eu; ai eu;
        avais; avait; avions; était; étais; étaient; a été; eu; attends; a expiré; travaillé; suis allé; suis allée;
        allais; allait; conduisais; essayais; ai fait
    """,
    "when.waits": "attends; attendre; attendons; bloqué; bloquée; bloqués; ne peux; ne peut; ne pouvons",
    "when.before": "avant; avant le; à partir du; à partir de; dès le; à compter du",
    "when.set_up": "",
    "when.need_it": "",
    "when.needed_by": "",
    "when.clause": """
        car; parce que; puisque; mais; donc; qui; dont; afin; comme je; et je; et j'ai; alors; quand;
        lorsque; si
    """,
    "when.end": """
        fin; la fin; fin de; la fin de; la fin du; fin du; fin d'; la fin d'; la clôture du; dernier jour
        du; dernier jour de
    """,
    "when.middle": "mi; milieu; le milieu du; milieu de; la mi; le milieu de",
    "when.early": "début; le début; début du; le début du; début de; courant",
    "when.next": "prochain; prochaine; suivant; suivante; prochains; prochaines; la prochaine; le prochain; qui suit",
    "when.coming": "à venir",
    "when.this": "ce; cette; cet; courant; en cours; courante; ce mois ci",
    "when.of": "de; du; de la; le; la; d'; des; de ce; de l'",
    "when.small": """
        au; le; la; du; de; inclus; y compris; à; l'; compris; date; jour; est; après; après le; environ;
        vers; en; y compris le; la date du; les; soit; fin au; des; lun; mer; jeu; ven; sam; dim
    """,
    "when.inclusive": "inclus; compris; inclusivement; au plus tard; au soir; soir; matin; y compris",
    "when.the": "au; le; jusqu'au; du; après le; la",
    "when.on": "le; après le; en; au; du; avant le; après; fin; à; dès le",
    "when.a": "un; une; le; la; les; l'",
    "when.half": "demi; demie; une demi; un demi",
    "when.one_and_half": "",
    "when.and_half": "et demi; et demie",
    "when.some": "quelques; plusieurs; les quelques; les prochaines quelques; certaines",
    "when.or": "ou; à",
    "when.or_two": "ou deux; ou plus; ou trois",
    "when.and": "et; ou; et le; et au",
    "when.working": "ouvrés; ouvrables; ouvré; ouvrable",
    "when.hour": "heure; heures",
    "when.label": "durée; période; délai",
    "when.in_a_week": "en huit",
    "when.today": """
        aujourd'hui; ce soir; fin de journée; la fin de la journée; la fin de journée; ce matin; cet après-midi
    """,
    "when.tomorrow": "demain; demain soir",
    "when.overmorrow": "après demain",
    "when.year_end": "fin d'année; la fin d'année; fin de l'année; saint sylvestre; fin d'exercice civil",
    "when.month_end": "fin de mois; fin du mois; la fin du mois",
    "when.quarter_end": "fin de trimestre; fin du trimestre; la fin du trimestre",
    "when.calendar_week": "semaine; semaines; sem; semaine numéro",
    "when.week_end": "week end; le week end",
    "when.instead": "mais; mais seulement; mais bien",
    "when.corrects": """
        mauvaise date; date est fausse; date erronée; pardon; désolé; désolée; plutôt; correction; je veux
        dire; non
    """,
}
GROUPS = {
    "count": "deux; trois; quatre; cinq; six; sept; huit; neuf; dix; 2; 3; 4; 5; 6",
    "did": "validait; validaient; signait; gérait; géraient; faisait; faisaient; s'occupait; tenait; préparait",
}
NUMBERS = {
    "onze": 11,
    "treize": 13,
    "quatorze": 14,
    "seize": 16,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "soixante": 60,
}
ORDINALS: dict[str, int] = {}
MONTHS = {"janv": 1, "févr": 2, "avr": 4, "juil": 7, "déc": 12}
WEEKDAYS: dict[str, int] = {}
UNITS = {"trimestres": -3, "années": -12, "quinzaine": 15, "semestre": -6, "semestres": -6}
ABSENCE = {
    "back": """
        de retour; retour; mon retour; reviens; reviendrai; rentre; rentrerai; à nouveau joignable; de nouveau
        joignable; à nouveau disponible; de nouveau disponible; joignable à partir; disponible à partir; reprendrai;
        reprends; serai présent; serai présente
    """,
    "gone": """
        absent; absente; absence; en congé; en congés; en vacances; congés; hors du bureau; indisponible; pas au
        bureau; pas disponible; en déplacement; injoignable; fermé; fermée; fermés
    """,
    "after": "après; après le",
    "inclusive": "inclus; compris; inclusivement; y compris",
}
SIGNS = {"ordinal": "er", "quarter": "t", "half_year": "", "clock": "h", "number": "nº", "elided": "l; d"}
