"""French mails of every register: letters, short messages, Belgium, Switzerland and Québec."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.decisions import read_decision


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


def asked_back(reading: Reading) -> list[str | None]:
    return [wish.system for wish in reading.ask]


VIEWER, SCHEDULER, LISTS = (
    "Theatre Planner (Viewer)",
    "Theatre Planner (Scheduler)",
    "Theatre Planner (List Approver)",
)
SALES, READ_ONLY, CRM_ADMIN = "CareBook CRM (Sales User)", "CareBook CRM (Read Only)", "CareBook CRM (Admin)"
COUNTS, DISPENSES, STOCK = "Pharmacy Stock (Controller)", "Pharmacy Stock (Dispenser)", "Pharmacy Stock (Viewer)"
DOOR, DOCK, VPN = "Badge Pharmacy (Entry)", "Badge Loading Dock (Entry)", "VPN (User)"
FINANCE_READ, FINANCE_EDIT = "Finance Shared Drive (Read)", "Finance Shared Drive (Edit)"
WARD_READ, WARD_EDIT = "Ward 3 Drive (Read)", "Ward 3 Drive (Edit)"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Bonjour, pourriez-vous m'ajouter à Theatre Planner en tant que Viewer ? Merci d'avance.", VIEWER),
        ("Bjr, jpourrais avoir le VPN svp", VPN),
        ("slt tu peux me mettre Scheduler sur theatre planner stp", SCHEDULER),
        ("Bonjour, je souhaiterais obtenir le rôle Scheduler dans Theatre Planner.", SCHEDULER),
        ("Je me permets de vous solliciter afin d'obtenir le rôle Sales User sur le CRM.", SALES),
        ("Serait-il possible de m'attribuer le profil Dispenser dans Pharmacy Stock ?", DISPENSES),
        ("Merci de bien vouloir m'accorder l'accès Edit au Finance Shared Drive.", FINANCE_EDIT),
        ("Merci de m'ouvrir les droits en lecture sur le Finance Shared Drive.", FINANCE_READ),
        ("Prière de m'octroyer un accès en écriture au Ward 3 Drive.", WARD_EDIT),
        ("Veuillez m'inscrire comme List Approver dans Theatre Planner.", LISTS),
        ("Il me faudrait le badge pour le Loading Dock à partir de lundi.", DOCK),
        ("il me faut le VPN pour travailler de la maison", VPN),
        ("jai besoin d un acces lecture sur ward 3 drive svp", WARD_READ),
        ("J'aurais aimé avoir accès au VPN depuis mon domicile.", VPN),
        ("Je sollicite l'ouverture d'un compte VPN.", VPN),
        ("Y a-t-il moyen d'avoir le rôle Viewer dans Pharmacy Stock ?", STOCK),
        ("Y a moyen d'avoir Viewer sur Pharmacy Stock ?", STOCK),
        ("Est-ce que je pourrais avoir le Viewer de Theatre Planner, s'il te plaît ?", VIEWER),
        ("On me demande où en est la liste. Est-ce que je pourrais la voir dans Theatre Planner ?", VIEWER),
        ("Est-ce possible que je sois ajoutée à Theatre Planner comme Scheduler ?", SCHEDULER),
        ("Ajoutez-moi au VPN svp.", VPN),
        ("Ajoute-moi stp en Edit sur le Ward 3 Drive", WARD_EDIT),
        ("Peux-tu m'activer le VPN ?", VPN),
        ("Tu pourrais me donner Edit sur le F: drive ?", FINANCE_EDIT),
        ("Pouvez-vous m'habiliter en tant que Controller sur Pharmacy Stock ?", COUNTS),
        ("Auriez-vous la gentillesse de me donner le rôle Read Only dans le CRM ?", READ_ONLY),
        ("Je vous prie de bien vouloir m'attribuer le rôle Admin du CRM.", CRM_ADMIN),
        ("Je vous serais reconnaissante de m'ouvrir un accès Viewer à Theatre Planner.", VIEWER),
        ("Je n'ai pas encore accès au VPN, pouvez-vous faire le nécessaire ?", VPN),
        ("Le VPN ne me laisse pas entrer. Pouvez-vous m'y ajouter ?", VPN),
        ("Le bouton est grisé dans Theatre Planner, il me manque le rôle Scheduler.", SCHEDULER),
        ("Je ne figure pas dans la liste du VPN, merci de m'ajouter.", VPN),
        ("J'ai Viewer dans Theatre Planner et j'aurais besoin de Scheduler.", SCHEDULER),
        ("J'ai déjà Viewer dans Theatre Planner, mais il me faudrait Scheduler.", SCHEDULER),
        ("Merci de faire passer mon profil de Viewer à Scheduler dans Theatre Planner.", SCHEDULER),
        ("Pouvez-vous remplacer mon rôle Viewer par Scheduler dans Theatre Planner ?", SCHEDULER),
        ("Demande d'accès : Theatre Planner, rôle Viewer.", VIEWER),
        ("Nouvelle demande d'accès : VPN", VPN),
        ("VPN svp", VPN),
        ("Accès VPN, merci d'avance", VPN),
        ("Theatre Planner Viewer stp", VIEWER),
        ("Je dois pouvoir déplacer des opérations dans Theatre Planner.", SCHEDULER),
        ("Il faut que je puisse approuver la liste dans Theatre Planner.", LISTS),
        ("J'aimerais pouvoir valider la liste du lendemain dans Theatre Planner.", LISTS),
        ("Je voudrais juste consulter la liste dans Theatre Planner, rien de plus.", VIEWER),
        ("Je dois corriger les quantités dans Pharmacy Stock pendant l'inventaire.", COUNTS),
        ("Je souhaite pouvoir modifier les fichiers du Finance Shared Drive.", FINANCE_EDIT),
        ("On aurait besoin que vous m'ouvriez l'accès Viewer à Theatre Planner.", VIEWER),
        ("Nous souhaiterions disposer du rôle Scheduler dans Theatre Planner.", SCHEDULER),
        ("Pourrais-je être ajoutée au Ward 3 Drive en lecture ?", WARD_READ),
        ("Puis-je avoir Edit sur Ward 3 Drive ?", WARD_EDIT),
        ("Je reprends la planification, il me faudrait donc Scheduler dans Theatre Planner.", SCHEDULER),
        ("Je remplace Sam Reed cette semaine. Pourriez-vous me donner Scheduler dans Theatre Planner ?", SCHEDULER),
        ("Ça serait super si vous pouviez me mettre le VPN.", VPN),
        ("Si possible, j'aimerais le badge pour la Pharmacy.", DOOR),
        ("Si vous pouviez m'ouvrir le VPN, ce serait parfait.", VPN),
        ("Si tu peux me donner le VPN ça m'arrangerait.", VPN),
        ("Bonjour, quelqu'un pourrait-il m'ajouter au VPN ?", VPN),
        ("On peut me donner le rôle Viewer dans Pharmacy Stock ?", STOCK),
        ("Tu sais me donner l'accès au VPN ?", VPN),
        ("Je souhaite être rattachée au rôle Dispenser de Pharmacy Stock.", DISPENSES),
        ("Viewer sur Theatre Planner me suffit largement.", VIEWER),
        ("Un accès Viewer à Theatre Planner ferait l'affaire.", VIEWER),
        ("Mon chef veut que j'aie Edit sur Ward 3 Drive.", WARD_EDIT),
        (
            "Mia m'a demandé de prendre en charge le planning. J'ai donc besoin de Scheduler dans Theatre Planner.",
            SCHEDULER,
        ),
        ("Présentement je n'ai aucun accès au VPN. Pourriez-vous arranger ça, SVP ?", VPN),
        ("J'aimerais savoir s'il est possible d'avoir le VPN.", VPN),
        ("Bonjour,\n\nA partir de lundi je travaille de chez moi.\nIl me faudra le VPN.\n\nCordialement\nAna", VPN),
        ("Merci de prévoir pour moi un accès Viewer dans Theatre Planner.", VIEWER),
        ("Donnez-moi le VPN.", VPN),
        ("fais moi un acces scheduler dans theatre planner stp", SCHEDULER),
        ("Je veux le badge de la pharmacy door.", DOOR),
        ("Bonsoir, j'aurai besoin du vpn svp merci", VPN),
        ("Pouvez-vous me débloquer l'accès au VPN ?", VPN),
        ("Le VPN, c'est possible de me l'ouvrir ?", VPN),
        ("Faudrait me rajouter sur le VPN", VPN),
        ("Je n'ai que Viewer dans Theatre Planner, il me faut Scheduler.", SCHEDULER),
        ("Auriez-vous la possibilité de m'intégrer au Ward 3 Drive avec le droit Edit ?", WARD_EDIT),
        ("Ne pourriez-vous pas me donner le VPN ?", VPN),
        ("J'ai changé de service et je dois avoir accès au VPN.", VPN),
        ("Mon besoin : Viewer dans Theatre Planner.", VIEWER),
        ("Salut Leon, dis, tu saurais me filer un accès Viewer à Theatre Planner ?", VIEWER),
        (
            "Madame, Monsieur,\n\nSuite à ma prise de fonction au bloc le 2 mars, je vous prie de bien "
            "vouloir m'attribuer le profil Scheduler de l'application Theatre Planner.\n\nJe vous remercie "
            "par avance de l'attention portée à ma demande.\n\nAna Flores",
            SCHEDULER,
        ),
        ("Coucou, depuis hier je bosse en télétravail et j'ai pas le VPN, tu peux voir ça ?", VPN),
        (
            "Bonjour, je bosse de chez moi à partir de la semaine prochaine. Le VPN serait bien utile, "
            "pouvez-vous me l'activer ?",
            VPN,
        ),
        (
            "Bonjour, Je commence lundi à la pharmacie et personne n'a pensé à me donner Dispenser dans "
            "Pharmacy Stock. Pouvez-vous régler ça ?",
            DISPENSES,
        ),
        (
            "C'est désormais à moi d'approuver la liste dans Theatre Planner, or je n'ai pas les droits. "
            "Merci de les ajouter.",
            LISTS,
        ),
        (
            "On m'a confié la planification des opérations. Pour déplacer des opérations dans Theatre "
            "Planner j'aurais besoin du rôle qui va avec.",
            SCHEDULER,
        ),
        ("Hello, est-ce que quelqu'un peut me passer en Sales User sur le CRM svp ?", SALES),
        ("La consultation du CRM me suffit, pourriez-vous m'ajouter en Read Only ?", READ_ONLY),
        ("Comme convenu avec Oto, merci de me passer en Edit sur le Finance Shared Drive.", FINANCE_EDIT),
        ("Je souhaiterais seulement lire les fichiers du Finance Shared Drive, je ne modifierai rien.", FINANCE_READ),
        ("La porte de la Pharmacy reste fermée pour moi, il me faudrait le Badge Pharmacy.", DOOR),
        ("Mon badge n'ouvre pas le Loading Dock. Pourriez-vous l'ajouter à mes droits ?", DOCK),
        ("vpn pls merci", VPN),
        ("Besoin urgent du VPN svp", VPN),
        ("Besoin VPN svp", VPN),
        ("Demande VPN pour lundi svp", VPN),
        ("je suis pas dans le groupe VPN tu peux m'y mettre ?", VPN),
        ("Je suis bloquée à la connexion au VPN : « utilisateur non autorisé ». Merci d'y remédier.", VPN),
        ("Le VPN me dit que je n'ai pas les droits. Pouvez-vous arranger cela ?", VPN),
        ("Serait-il envisageable de m'octroyer le VPN ?", VPN),
        ("Pensez-vous pouvoir m'ouvrir le VPN d'ici lundi ?", VPN),
        ("Pourrait-on m'ouvrir le VPN d'ici vendredi ?", VPN),
        ("Merci de faire le nécessaire pour que j'aie le VPN lundi.", VPN),
        ("Je te serais très reconnaissante si tu pouvais m'ajouter au VPN.", VPN),
        ("Bonjour, auriez-vous l'obligeance d'activer le VPN sur mon compte ?", VPN),
        ("J'ai l'honneur de solliciter un accès VPN.", VPN),
        ("Je voudrais, si possible, le VPN.", VPN),
        ("Svp le VPN pour moi aussi", VPN),
        ("C'est possible d'avoir le VPN ?", VPN),
        ("Vous serait-il possible de m'accorder le VPN ?", VPN),
        ("Je n'ai toujours pas le VPN malgré mes nouvelles fonctions. Merci de vous en occuper.", VPN),
        ("J'attends toujours mon VPN, merci de me l'ouvrir rapidement", VPN),
        ("Pr le télétravail jvoudrais le vpn", VPN),
        ("Je prends la suite de Sam Reed et j'ai donc besoin du VPN, d'avance merci.", VPN),
        ("Lorsque je suis de garde je travaille de la maison, d'où ma demande de VPN.", VPN),
        ("Objet : demande d'ouverture VPN", VPN),
        ("Je vous écris pour demander le VPN.", VPN),
        ("Je t'écris pour avoir le VPN.", VPN),
        ("Je souhaiterais que vous m'ouvriez le VPN.", VPN),
        ("Il serait bien que j'aie le VPN avant lundi.", VPN),
        ("Il serait souhaitable que je dispose du VPN.", VPN),
        ("Est-ce que vous pourriez m'ajouter à la liste des utilisateurs du VPN ?", VPN),
        ("Inscrivez-moi au VPN je vous prie", VPN),
        ("Tu m'ajoutes au VPN ? Merci !", VPN),
        ("Vous pourriez m'ouvrir le VPN ?", VPN),
        ("VPN à activer pour moi svp.", VPN),
        ("VPN : pouvez-vous m'ajouter ?", VPN),
        ("Le VPN, ce serait possible ?", VPN),
        ("Je n'ai pas de VPN et j'en aurais besoin.", VPN),
        ("Mes collègues ont toutes le VPN, moi pas. Peux-tu faire le nécessaire ?", VPN),
        ("Ai besoin du VPN. Merci.", VPN),
        ("Me faudrait le VPN svp", VPN),
        ("Voudrais le VPN stp", VPN),
        ("Pourriez vous activé le VPN pour moi", VPN),
        ("Pouvez vous me donné l'accé au VPN", VPN),
        ("je voudrai avoir le vpn", VPN),
        ("Dans le cadre de ma nouvelle mission, un accès VPN m'est nécessaire.", VPN),
        ("Un accès VPN m'est indispensable pour mes gardes.", VPN),
        ("L'accès VPN me serait très utile.", VPN),
        ("Ma nouvelle mission nécessite un accès VPN.", VPN),
        ("Mon poste requiert le VPN, merci de l'activer.", VPN),
        ("Y aurait-il moyen que je puisse me connecter au VPN ?", VPN),
        ("Voici ma demande : VPN.", VPN),
        ("Il est nécessaire que j'aie accès au VPN.", VPN),
        ("J'ai rejoint l'équipe de nuit. Il ne me manque plus que le VPN.", VPN),
        ("J'espère pouvoir obtenir le VPN rapidement.", VPN),
        ("J'apprécierais que vous m'ajoutiez au VPN.", VPN),
        ("Merci de donner suite à ma demande de VPN", VPN),
        ("Je vous saurais gré de m'accorder le VPN", VPN),
        ("On m'a dit de m'adresser à vous pour le VPN. Pourriez-vous m'y donner accès ?", VPN),
        ("Je m'adresse à vous pour obtenir le VPN.", VPN),
        ("Je m'adresse à vous car j'ai besoin du VPN.", VPN),
        ("Faites le nécessaire pour mon VPN svp.", VPN),
        ("Rajoute-moi sur le VPN quand t'as 2 min", VPN),
        ("Est-ce que ce serait possible d'avoir le VPN ?", VPN),
        ("je peux avoir le vpn ?", VPN),
        ("T'as moyen de me mettre le VPN ?", VPN),
        (
            "Bonjour,\n\nMia m'a transmis l'approbation de la liste. Theatre Planner me dit que je n'ai pas "
            "le rôle List Approver.\n\nMerci de faire le nécessaire.\n\nBien à vous",
            LISTS,
        ),
        (
            "Bonjour, est-ce que je peux être ajoutée en Viewer dans Pharmacy Stock ? Je n'ai pas besoin de "
            "plus. Bien cordialement",
            STOCK,
        ),
        (
            "Bonjour, je réceptionne désormais les livraisons, il faut donc que je puisse entrer par le "
            "Loading Dock. Merci !",
            DOCK,
        ),
        (
            "Bonjour, je suis en télétravail deux jours par semaine à partir d'avril. Pourriez-vous prévoir le VPN ?",
            VPN,
        ),
        (
            "Bonjour. Suite à notre conversation de ce matin, je vous confirme que j'ai besoin du VPN. Cordialement.",
            VPN,
        ),
        ("Sauf erreur de ma part, je n'ai pas le VPN. Pouvez-vous m'y donner accès s'il vous plaît ?", VPN),
        ("Actuellement Viewer dans Theatre Planner, je souhaiterais passer Scheduler.", SCHEDULER),
        ("Serait-il possible d'élever mon rôle dans Theatre Planner à Scheduler ?", SCHEDULER),
        ("Merci d'avance de m'ajouter au VPN.", VPN),
        ("Il semble que je n'aie pas accès à Theatre Planner. Viewer suffirait.", VIEWER),
        ("Ajouter Edit sur Ward 3 Drive svp", WARD_EDIT),
        ("Pour mes astreintes, j'aurais besoin de pouvoir utiliser le VPN.", VPN),
        ("Si cela ne vous dérange pas, pourriez-vous m'activer le VPN ?", VPN),
        ("Je souhaiterais, dans la mesure du possible, bénéficier du VPN.", VPN),
        ("Quelles sont les chances d'avoir le VPN pour lundi ? J'en ai vraiment besoin.", VPN),
        ("Theatre Planner : un simple Viewer fera l'affaire, merci !", VIEWER),
        ("Veuillez trouver ici ma demande d'accès au VPN.", VPN),
        ("Le VPN m'est refusé. Qui peut me l'ouvrir ?", VPN),
    ],
)
def test_a_named_entitlement_is_filed(read: Callable[..., Reading], text: str, label: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.ask) == (Intent.REQUEST, [label], ())


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Pourriez-vous m'ouvrir l'accès au CRM ?", "CareBook CRM"),
        ("bjr g besoin dun acces a theatre planner svp", "Theatre Planner"),
        ("Il me faudrait un compte dans Pharmacy Stock.", "Pharmacy Stock"),
        ("Je souhaiterais les mêmes droits que Priya sur le CRM.", "CareBook CRM"),
        ("Je n'arrive pas à accéder au Ward 3 Drive, merci de faire le nécessaire.", "Ward 3 Drive"),
        ("Peux-tu m'ajouter sur Theatre Planner stp ?", "Theatre Planner"),
        ("Merci d'ajouter Priya au CRM.", "CareBook CRM"),
        ("Est-il possible d'avoir accès au Finance Shared Drive ?", "Finance Shared Drive"),
        ("Demande d'accès Theatre Planner svp", "Theatre Planner"),
        ("Je dois travailler dans Theatre Planner dès lundi.", "Theatre Planner"),
        ("Personne ne m'a encore donné accès au CRM, pourriez-vous vous en occuper ?", "CareBook CRM"),
    ],
)
def test_a_level_that_is_not_said_is_asked_back(read: Callable[..., Reading], text: str, system: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), asked_back(reading)) == (Intent.REQUEST, [], [system])


@pytest.mark.parametrize(
    ("text", "label", "person"),
    [
        ("Merci d'ajouter Priya Shah au VPN.", VPN, "Priya Shah"),
        ("Priya aurait besoin du VPN.", VPN, "Priya Shah"),
        (
            "Priya Shah rejoint mon équipe lundi. Pourriez-vous lui donner Viewer dans Theatre Planner ?",
            VIEWER,
            "Priya Shah",
        ),
        ("Peux-tu mettre Priya en Viewer sur Theatre Planner stp ?", VIEWER, "Priya Shah"),
        ("Pour Priya Shah : VPN svp", VPN, "Priya Shah"),
        ("Il faudrait donner à Priya le rôle Viewer dans Theatre Planner.", VIEWER, "Priya Shah"),
        ("Priya doit avoir le rôle Viewer dans Theatre Planner.", VIEWER, "Priya Shah"),
        ("Pouvez-vous ouvrir le VPN pour ma collègue Priya Shah ?", VPN, "Priya Shah"),
        ("Je demande l'accès VPN au nom de Priya Shah.", VPN, "Priya Shah"),
    ],
)
def test_the_person_it_is_for_is_told(read: Callable[..., Reading], text: str, label: str, person: str) -> None:
    reading = read(text)
    assert labels(reading) == [label]
    assert [one and one.name for one in reading.beneficiaries] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, ma nouvelle stagiaire arrive lundi. Merci de prévoir le VPN pour la stagiaire.",
        "J'aurais besoin du VPN pour notre nouvelle collègue.",
        "Peux-tu ouvrir le VPN pour un intérimaire ?",
    ],
)
def test_somebody_not_named_yet_is_nobody_known(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert (labels(reading), reading.beneficiaries) == ([VPN], (None,))


@pytest.mark.parametrize(
    "text",
    [
        "Merci pour l'accès au VPN, tout fonctionne !",
        "Merci de m'avoir ajoutée à Theatre Planner comme Viewer.",
        "Merci d'avoir réglé le problème du VPN.",
        "Un grand merci pour le rôle Scheduler dans Theatre Planner.",
        "Theatre Planner est en panne, pouvez-vous regarder ?",
        "Le VPN ne fonctionne plus depuis ce matin.",
        "Le CRM rame terriblement aujourd'hui.",
        "J'ai oublié mon mot de passe VPN, pouvez-vous le réinitialiser ?",
        "Mon compte VPN est bloqué après trois essais.",
        "Pour information, Sam a maintenant Admin sur AWS Prod.",
        "Pour info : Sam Reed a désormais Scheduler dans Theatre Planner.",
        "À titre d'information, Theatre Planner sera mis à jour dimanche.",
        "Pouvez-vous me dire qui valide les accès à Theatre Planner ?",
        "Qui est responsable de Theatre Planner ?",
        "Qui a accès au Finance Shared Drive ?",
        "Pourriez-vous vérifier pourquoi Pharmacy Stock affiche de mauvaises quantités ?",
        "Peux-tu m'envoyer la liste des utilisateurs de Pharmacy Stock ?",
        "J'aimerais savoir qui a le rôle Admin dans le CRM.",
        "Je me demande pourquoi Theatre Planner affiche deux listes.",
        "Est-ce que j'ai besoin du rôle Scheduler pour déplacer une opération dans Theatre Planner ?",
        "Dois-je avoir Scheduler dans Theatre Planner pour annuler une opération ?",
        "Quelle est la différence entre Viewer et Scheduler dans Theatre Planner ?",
        "Ne donnez pas à Priya l'accès au CRM.",
        "Merci de ne pas ajouter Priya au CRM.",
        "Je n'ai pas besoin du CRM.",
        "Nous n'avons pas besoin d'accès à AWS Prod.",
        "J'ai déjà Viewer dans Theatre Planner.",
        "Priya a accès au CRM depuis un an.",
        "Hier j'ai obtenu le rôle Viewer dans Theatre Planner.",
        "Nous avons discuté de l'accès de Priya au Ward 13 Drive, mais Oto a dit non.",
        "J'avais demandé Scheduler dans Theatre Planner, c'est réglé.",
        "Laissez mon rôle Viewer dans Theatre Planner tel quel.",
        "Tout le monde a accès au Ward 3 Drive.",
        "La réunion CRM est déplacée à jeudi.",
        "Pensez-vous que Theatre Planner sera prêt lundi ?",
        "Veuillez utiliser Pharmacy Stock avec précaution.",
        "Je voudrais discuter du CRM avec vous la semaine prochaine.",
        "Je vous signale que Theatre Planner affiche une erreur.",
        "Le CRM marche de nouveau, merci.",
        "L'imprimante du Ward 3 est cassée.",
        "Je souhaite une bonne année à toute l'équipe Theatre Planner !",
        "Le VPN est très lent, est-ce normal ?",
        "Vous avez ouvert l'accès au CRM à Priya, merci beaucoup.",
        "Bonjour, je serai absente lundi. Theatre Planner reste ouvert.",
        "Dans Theatre Planner, chacun voit la liste du jour.",
        "Comment fonctionne Theatre Planner ?",
        "Bonjour, avez-vous besoin d'aide pour le CRM ?",
        "Le VPN demande un nouveau mot de passe tous les mois.",
        "Pouvez-vous me confirmer que j'ai bien Viewer dans Theatre Planner ?",
        "Le rôle Scheduler dans Theatre Planner permet de déplacer des opérations.",
        "J'ai bien reçu mon badge pour le Loading Dock, merci beaucoup.",
        "Est-ce que le CRM est à nouveau disponible ?",
        "Theatre Planner ne répond plus depuis 8h, nous devons travailler sur papier.",
        "Pouvez-vous annuler l'opération de 8h dans Theatre Planner ?",
        "Sam m'a expliqué que le rôle Controller dans Pharmacy Stock existe depuis 2020.",
        "Merci pour la formation CRM d'hier, c'était très clair.",
        "On m'a donné Viewer dans Theatre Planner la semaine dernière, tout va bien.",
        "Nous organisons une présentation du CRM le 20 mars.",
        "Il faudrait parler de Theatre Planner à la prochaine réunion.",
        "Je dois partir à 15 h, on reparle du CRM demain.",
        "Pouvez-vous réparer le CRM ? Il plante tout le temps.",
        "Le badge Loading Dock donne accès au quai.",
        "Combien coûte une licence CRM ?",
        "Ci-joint le compte rendu de la réunion Theatre Planner.",
        "Si vous avez besoin du CRM, adressez-vous à Oto.",
        "L'accès au Finance Shared Drive est réservé à la comptabilité.",
        "Bonjour, rien de neuf du côté du CRM ?",
        "J'ai perdu mon téléphone, le VPN ne marche plus.",
        "Merci à tous ceux qui utilisent le CRM !",
        "Le planning de la semaine est dans Theatre Planner, je vous laisse regarder.",
        "Vous trouverez le document sur Ward 3 Drive.",
        "N'oubliez pas de fermer Theatre Planner le soir.",
        "Depuis la mise à jour, Pharmacy Stock affiche des valeurs négatives.",
        "Comment obtenir l'accès au CRM ?",
        "Je ne veux pas du rôle Admin sur le CRM.",
        "Il n'est pas nécessaire de m'ajouter au CRM.",
        "Pas besoin du VPN finalement, merci.",
        "Le CRM, à quoi ça sert ?",
        (
            "Bonjour,\n\nje vous informe que Theatre Planner sera indisponible samedi. Merci de votre "
            "compréhension.\n\nCordialement"
        ),
        "Merci de ton aide pour le VPN !",
        "Merci de votre retour rapide pour le CRM.",
        "Merci de fermer Theatre Planner avant 18 h.",
        "Je tiens à vous remercier pour l'accès au CRM.",
        "Tu peux me rappeler au sujet du CRM ?",
        "Pouvez-vous nous faire une démo du CRM ?",
        "Vous pouvez utiliser le VPN depuis chez vous.",
        "J'ai besoin de parler à Oto au sujet du CRM.",
        "Il me faut votre avis sur Theatre Planner.",
        "Je voudrais signaler un bug dans Pharmacy Stock.",
        "Je n'arrive plus à imprimer depuis Theatre Planner.",
        "Oto approuve toujours les demandes pour le CRM.",
        "Nous avons reçu une nouvelle demande d'accès au CRM hier.",
    ],
)
def test_a_system_merely_mentioned_is_no_wish(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, subject="bonjour")
    assert reading.intent not in (Intent.REQUEST, Intent.REVOKE, Intent.EXTEND)
    assert (reading.items, reading.ask) == ((), ())


@pytest.mark.parametrize(
    "beside",
    [
        "Mia a le rôle Admin sur AWS Prod et peut confirmer.",
        "J'ai déjà Viewer dans Theatre Planner, cela peut rester.",
        "Je n'ai pas besoin de Pharmacy Stock.",
        "Le CRM fonctionne très bien.",
        "Sam m'a dit que Theatre Planner était en panne.",
    ],
)
def test_what_stands_beside_a_wish_is_not_filed(read: Callable[..., Reading], beside: str) -> None:
    assert labels(read(f"Merci de me donner Edit sur Ward 3 Drive. {beside}")) == [WARD_EDIT]


@pytest.mark.parametrize(
    ("text", "intent", "label"),
    [
        ("Merci de retirer mon rôle Scheduler dans Theatre Planner.", Intent.REVOKE, SCHEDULER),
        ("Pouvez-vous supprimer mon accès VPN ?", Intent.REVOKE, VPN),
        ("Je n'ai plus besoin du VPN.", Intent.REVOKE, VPN),
        ("Le VPN ne me sert plus, vous pouvez le supprimer.", Intent.REVOKE, VPN),
        ("Veuillez désactiver mon compte VPN.", Intent.REVOKE, VPN),
        ("Retirez-moi le rôle Sales User du CRM svp.", Intent.REVOKE, SALES),
        ("Mon badge pour le Loading Dock peut être désactivé.", Intent.REVOKE, DOCK),
        ("Priya quitte l'équipe, merci de couper son VPN.", Intent.REVOKE, VPN),
        ("Je rends mon badge Loading Dock.", Intent.REVOKE, DOCK),
        ("tu peux m'enlever le vpn stp", Intent.REVOKE, VPN),
        ("Pourriez-vous prolonger mon VPN jusqu'au 30 juin ?", Intent.EXTEND, VPN),
        ("Mon VPN expire le 31 mars. Merci de le prolonger jusqu'au 30 juin.", Intent.EXTEND, VPN),
        ("Je souhaite renouveler mon accès VPN.", Intent.EXTEND, VPN),
        ("Serait-il possible de reconduire mon rôle Scheduler dans Theatre Planner ?", Intent.EXTEND, SCHEDULER),
        ("J'ai encore besoin du VPN jusqu'à fin juin.", Intent.EXTEND, VPN),
        ("J'aimerais garder mon VPN jusqu'au 30 juin.", Intent.EXTEND, VPN),
        ("Une prolongation du VPN jusqu'à fin mai serait possible ?", Intent.EXTEND, VPN),
        ("Vous pouvez retirer mon VPN, je pars à la retraite.", Intent.REVOKE, VPN),
        (
            "Je change de poste : le rôle Scheduler dans Theatre Planner ne m'est plus utile, vous pouvez le retirer.",
            Intent.REVOKE,
            SCHEDULER,
        ),
        ("stp coupe mon vpn j'en ai plus besoin", Intent.REVOKE, VPN),
        ("Prière de mettre fin à mon accès VPN.", Intent.REVOKE, VPN),
        ("Demande de suppression de mon compte VPN", Intent.REVOKE, VPN),
        ("Sam Reed ne doit plus avoir le VPN.", Intent.REVOKE, VPN),
        ("Je vous rends le Badge Pharmacy, merci de le désactiver.", Intent.REVOKE, DOOR),
        ("Mon accès VPN arrive à échéance fin mars, pourriez-vous le renouveler ?", Intent.EXTEND, VPN),
        ("Peux-tu rallonger mon VPN de 2 mois ?", Intent.EXTEND, VPN),
        ("Je voudrais une prolongation de mon VPN.", Intent.EXTEND, VPN),
        ("Merci de maintenir mon accès VPN jusqu'au 30 juin.", Intent.EXTEND, VPN),
        ("Mon remplacement est prolongé, merci de prolonger aussi le VPN.", Intent.EXTEND, VPN),
        ("Pouvez-vous repousser la date de fin de mon VPN au 30 juin ?", Intent.EXTEND, VPN),
    ],
)
def test_taking_away_and_prolonging_are_told_from_asking(
    read: Callable[..., Reading], text: str, intent: Intent, label: str
) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (intent, [label])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Oui, approuvé.", "approve"),
        ("ok pour moi", "approve"),
        ("C'est bon pour moi, merci", "approve"),
        ("Bon pour accord", "approve"),
        ("Je valide.", "approve"),
        ("Validé de mon côté", "approve"),
        ("Feu vert !", "approve"),
        ("Je donne mon accord.", "approve"),
        ("Avis favorable", "approve"),
        ("Je n'y vois pas d'inconvénient.", "approve"),
        ("Je n'y vois aucune objection", "approve"),
        ("Aucun souci, allez-y", "approve"),
        ("ça marche", "approve"),
        ("ça joue pour moi", "approve"),
        ("d'acc", "approve"),
        ("Refusé : elle n'est plus dans mon équipe.", "reject"),
        ("Non, pas pour elle.", "reject"),
        ("Je m'y oppose.", "reject"),
        ("Avis défavorable", "reject"),
        ("Hors de question.", "reject"),
        ("Je ne peux pas valider cette demande.", "reject"),
        ("Je ne suis pas d'accord", "reject"),
        ("Oui, mais seulement en lecture.", "unclear"),
        ("D'accord sous réserve que Mia valide aussi.", "unclear"),
        ("Oui jusqu'à fin mai", "unclear"),
        ("Qui est cette personne ?", "unclear"),
        ("Je regarde demain.", "unclear"),
        ("Pas sûr, appelle-moi", "unclear"),
        ("A voir avec Oto", "unclear"),
        ("ok à condition qu'elle suive la formation", "unclear"),
        ("En principe oui", "unclear"),
        ("Ce n'est pas à moi de décider", "unclear"),
    ],
)
def test_an_approvers_answer_is_read(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("jusqu'au 30 juin", date(2026, 6, 30)),
        ("jusqu'au 1er avril", date(2026, 4, 1)),
        ("jusqu'à vendredi", date(2026, 3, 13)),
        ("jusqu'à fin avril", date(2026, 4, 30)),
        ("jusqu'à la fin du mois", date(2026, 3, 31)),
        ("jusqu'à la fin de l'année", date(2026, 12, 31)),
        ("jusqu'en fin d'année", date(2026, 12, 31)),
        ("jusqu'au vendredi 20 mars inclus", date(2026, 3, 20)),
        ("du 1er avril au 30 juin", date(2026, 6, 30)),
        ("du 01/04/2026 au 30/06/2026", date(2026, 6, 30)),
        ("pour une durée de trois mois", date(2026, 6, 11)),
        ("pendant 6 semaines", date(2026, 4, 22)),
        ("pour les deux prochaines semaines", date(2026, 3, 25)),
        ("pour une quinzaine", date(2026, 3, 26)),
        ("jusqu au 30/06", date(2026, 6, 30)),
    ],
)
def test_the_last_day_is_read(read: Callable[..., Reading], words: str, until: date) -> None:
    assert read(f"J'ai besoin de Viewer dans Theatre Planner {words}.").until == until


@pytest.mark.parametrize(
    "text",
    [
        "J'ai besoin de Viewer dans Theatre Planner à partir du 1er avril.",
        "J'ai besoin de Viewer dans Theatre Planner avant le 15 juin.",
        "Je suis ici depuis deux ans. J'ai besoin de Viewer dans Theatre Planner.",
    ],
)
def test_a_date_that_ends_nothing_is_left_alone(read: Callable[..., Reading], text: str) -> None:
    assert read(text).until is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Merci d'annuler ma demande REQ-2026-00012.", Intent.WITHDRAW),
        ("Laissez tomber, j'ai changé d'avis.", Intent.WITHDRAW),
        ("Ne tenez pas compte de mon message d'hier.", Intent.WITHDRAW),
        ("Où en est ma demande ?", Intent.STATUS),
        ("Du nouveau pour REQ-2026-00012 ?", Intent.STATUS),
        ("Je me permets de vous relancer au sujet de REQ-2026-00012.", Intent.STATUS),
        ("À quoi ai-je accès actuellement ?", Intent.MY_ACCESS),
        ("J'ai quoi comme droits ?", Intent.MY_ACCESS),
        ("Quelle est la marche à suivre ?", Intent.HELP),
        ("Comment dois-je procéder, existe-t-il un formulaire ?", Intent.HELP),
        ("Bon anniversaire !", Intent.OTHER),
    ],
)
def test_what_else_a_mail_is_for(read: Callable[..., Reading], text: str, intent: Intent) -> None:
    assert read(text, subject="bonjour").intent is intent


def test_only_a_stated_emergency_is_urgent(read: Callable[..., Reading]) -> None:
    assert read("Production à l'arrêt ! Il me faut Developer sur AWS Prod tout de suite.").urgent
    assert not read("C'est urgent, il me faut le VPN au plus vite.").urgent


def test_a_list_is_read_line_by_line(read: Callable[..., Reading]) -> None:
    reading = read("Bonjour,\nvoici mes besoins :\n- Pharmacy Stock : Dispenser\n- VPN\nMerci d'avance")
    assert labels(reading) == [DISPENSES, VPN]


def test_a_level_after_a_word_for_or_is_an_alternative(read: Callable[..., Reading]) -> None:
    reading = read("J'ai besoin de Viewer ou Scheduler dans Theatre Planner.")
    assert reading.items == ()
    assert [row.access_level for row in reading.ask[0].candidates] == ["Viewer", "Scheduler"]
