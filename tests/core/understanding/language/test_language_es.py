"""Spanish as people write it at work, in Spain and in Latin America, formal and typed on a phone."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.decisions import read_decision

DRIVE3, FINANCE, PLANNER, CRM, STOCK = (
    "Ward 3 Drive",
    "Finance Shared Drive",
    "Theatre Planner",
    "CareBook CRM",
    "Pharmacy Stock",
)


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Necesito Viewer en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("necesito viewer en theatre planner xfa", f"{PLANNER} (Viewer)"),
        ("Hola, ¿me podéis dar de alta en el CRM como Sales User? Mil gracias", f"{CRM} (Sales User)"),
        ("Ponedme en Theatre Planner como Scheduler, porfa.", f"{PLANNER} (Scheduler)"),
        ("Habilítenme el VPN, por favor.", "VPN (User)"),
        ("habilitenme la vpn", "VPN (User)"),
        ("q tal, me dais el vpn?", "VPN (User)"),
        ("Me das Edit en Ward 3 Drive?", f"{DRIVE3} (Edit)"),
        ("¿Me lo dais? Me refiero al rol Viewer del Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("Solicito que se me dé acceso al CRM con el perfil Read Only.", f"{CRM} (Read Only)"),
        ("Por la presente solicito el alta en Pharmacy Stock como Dispenser.", f"{STOCK} (Dispenser)"),
        (
            "Estimados: agradecería me habiliten Controller en Pharmacy Stock. Atte., Ana",
            f"{STOCK} (Controller)",
        ),
        ("Buen día, ¿serían tan amables de asignarme el nivel Edit en Finance Shared Drive?", f"{FINANCE} (Edit)"),
        ("Quisiera poder editar en el Ward 3 Drive.", f"{DRIVE3} (Edit)"),
        ("Me gustaría tener Scheduler en el Theatre Planner, si es posible.", f"{PLANNER} (Scheduler)"),
        ("A ver si me podéis poner de Viewer en el Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("Quería saber si podéis darme Viewer en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("Cuando puedas me das de alta en el CRM de Sales User", f"{CRM} (Sales User)"),
        ("Cuando tengáis un hueco, ¿me añadís al Ward 3 Drive con Edit?", f"{DRIVE3} (Edit)"),
        ("Si fuera posible, necesitaría el rol Admin en el CRM.", f"{CRM} (Admin)"),
        ("Os agradecería que me dierais Viewer en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("Les agradezco me den de alta en Pharmacy Stock con perfil Viewer.", f"{STOCK} (Viewer)"),
        ("Favor de habilitarme Viewer en Pharmacy Stock.", f"{STOCK} (Viewer)"),
        ("Ocupo acceso a Theatre Planner como Viewer, gracias", f"{PLANNER} (Viewer)"),
        ("Me urge el rol Scheduler en Theatre Planner", f"{PLANNER} (Scheduler)"),
        ("Nos hace falta Edit en el Ward 3 Drive.", f"{DRIVE3} (Edit)"),
        ("Me vendría bien Viewer en Pharmacy Stock, nada más.", f"{STOCK} (Viewer)"),
        ("No necesito más que Viewer en Pharmacy Stock.", f"{STOCK} (Viewer)"),
        ("¿Habría forma de tener Sales User en el CRM?", f"{CRM} (Sales User)"),
        ("¿Sería posible que me asignaran el rol List Approver en Theatre Planner?", f"{PLANNER} (List Approver)"),
        ("¿No podríais darme Edit en Ward 3 Drive?", f"{DRIVE3} (Edit)"),
        ("¿Alguien me puede dar Viewer en Theatre Planner?", f"{PLANNER} (Viewer)"),
        ("¿Tendríais inconveniente en darme Viewer en Theatre Planner? Lo necesito.", f"{PLANNER} (Viewer)"),
        ("Hacedme Admin en el CRM, por favor.", f"{CRM} (Admin)"),
        ("Háganme usuario de la VPN por favor", "VPN (User)"),
        ("Métanme en Theatre Planner de Scheduler", f"{PLANNER} (Scheduler)"),
        ("Dadme el badge de la farmacia: Badge Pharmacy.", "Badge Pharmacy (Entry)"),
        ("Dame acceso al CRM como Admin", f"{CRM} (Admin)"),
        ("Ponme el rol de Dispenser en Pharmacy Stock", f"{STOCK} (Dispenser)"),
        ("Asígneme por favor el perfil Dispenser en Pharmacy Stock", f"{STOCK} (Dispenser)"),
        ("Agrégame al Ward 13 Drive con permiso Edit", "Ward 13 Drive (Edit)"),
        ("Agregame a AWS Prod como Developer, che", "AWS Prod (Developer)"),
        ("¿Me agregás al CRM como Sales User?", f"{CRM} (Sales User)"),
        ("¿Podés darme el VPN?", "VPN (User)"),
        ("podes habilitarme Viewer en pharmacy stock", f"{STOCK} (Viewer)"),
        ("¿Podrá usted concederme el rol Viewer en Theatre Planner?", f"{PLANNER} (Viewer)"),
        ("Sírvase otorgarme el perfil Read Only del CRM.", f"{CRM} (Read Only)"),
        ("Rogamos nos concedan Edit en Finance Shared Drive.", f"{FINANCE} (Edit)"),
        ("Ruego me autoricen como Controller en Pharmacy Stock.", f"{STOCK} (Controller)"),
        ("Tengan a bien habilitarme el rol Controller en Pharmacy Stock.", f"{STOCK} (Controller)"),
        ("Tengo Viewer en Theatre Planner y necesito Scheduler.", f"{PLANNER} (Scheduler)"),
        ("Subidme a Admin en el CRM", f"{CRM} (Admin)"),
        ("Amplíenme los permisos a Edit en el Ward 3 Drive por favor", f"{DRIVE3} (Edit)"),
        ("Solo tengo Read Only en el CRM, me haría falta Sales User.", f"{CRM} (Sales User)"),
        ("No me deja entrar en el CRM, dice que no tengo rol. ¿Me ponéis Sales User?", f"{CRM} (Sales User)"),
        ("Me sale acceso denegado en Ward 3 Drive. Dadme Edit, por favor.", f"{DRIVE3} (Edit)"),
        ("Todavía no tengo la VPN, ¿me la habilitan por favor?", "VPN (User)"),
        ("Nadie me ha dado la VPN. ¿Lo podéis arreglar?", "VPN (User)"),
        ("Aún no me han activado el VPN, ¿os encargáis por favor? Lo necesito mañana.", "VPN (User)"),
        ("Me falta la VPN.", "VPN (User)"),
        ("VPN porfa", "VPN (User)"),
        ("vpn xfavor", "VPN (User)"),
        ("Edit en Finance Shared Drive, por favor.", f"{FINANCE} (Edit)"),
        ("Viewer en el Theatre Planner x favor", f"{PLANNER} (Viewer)"),
        ("Quiero ver la lista en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("Necesito poder aprobar la lista en Theatre Planner", f"{PLANNER} (List Approver)"),
        ("Tengo que modificar archivos del Ward 3 Drive, ¿me dais acceso?", f"{DRIVE3} (Edit)"),
        ("Solo necesito leer los archivos del Finance Shared Drive.", f"{FINANCE} (Read)"),
        ("Con consultar me basta: necesito acceso al Finance Shared Drive.", f"{FINANCE} (Read)"),
        ("Me gustaría configurar el CRM, dadme lo necesario.", f"{CRM} (Admin)"),
        ("Para la auditoría del lunes preciso el rol Viewer en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("Empiezo el lunes con los turnos y me haría falta Scheduler en Theatre Planner.", f"{PLANNER} (Scheduler)"),
        (
            "Me han pasado los quirófanos: ¿me habilitáis Scheduler en Theatre Planner?",
            f"{PLANNER} (Scheduler)",
        ),
        ("Necesito sin falta el Viewer de Pharmacy Stock", f"{STOCK} (Viewer)"),
        ("Tengo que entrar todos los días al Pharmacy Stock como Viewer", f"{STOCK} (Viewer)"),
        ("Me echáis una mano con el alta en el CRM de Sales User?", f"{CRM} (Sales User)"),
        ("Su apoyo para habilitarme el rol Viewer en Theatre Planner, por favor.", f"{PLANNER} (Viewer)"),
        ("Me apoyan con acceso al CRM como Read Only porfa", f"{CRM} (Read Only)"),
        ("Apóyenme con el alta en la VPN", "VPN (User)"),
        ("Regístrenme en Theatre Planner como Viewer", f"{PLANNER} (Viewer)"),
        ("Que me den Edit en Ward 3 Drive, que lo uso a diario", f"{DRIVE3} (Edit)"),
        ("Dadme acceso al Ward 3 Drive con Edit y avisadme cuando esté.", f"{DRIVE3} (Edit)"),
        ("Se requiere acceso Viewer en Pharmacy Stock para el inventario.", f"{STOCK} (Viewer)"),
        ("x fa dame d alta en el crm cm sales user", f"{CRM} (Sales User)"),
        ("me podrian hacer el favor de abilitarme el vpn", "VPN (User)"),
        ("kisiera acceso al theatre planner como viewer", f"{PLANNER} (Viewer)"),
        ("Espero que me puedan activar la VPN lo antes posible.", "VPN (User)"),
        ("Según me dijo Mia, me tenéis que dar Viewer en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("¿Sería mucho pedir que me dierais Admin en el CRM?", f"{CRM} (Admin)"),
        ("Necesitaría, si no es molestia, que me activaseis la VPN.", "VPN (User)"),
        ("Agradezco su gentil apoyo para la habilitación de la VPN.", "VPN (User)"),
        ("No tengo VPN y desde casa no hay manera de trabajar. ¿Podéis hacer algo?", "VPN (User)"),
        ("Se me queda corto el Viewer en Theatre Planner: Scheduler, por favor.", f"{PLANNER} (Scheduler)"),
        ("Alta en CRM como Sales User, por favor", f"{CRM} (Sales User)"),
        ("Mi petición es sencilla: quiero Viewer en Theatre Planner.", f"{PLANNER} (Viewer)"),
        ("kiero decir q necesito el rol viewer en theatre planner", f"{PLANNER} (Viewer)"),
        ("Te pido Viewer en Theatre Planner, no corre prisa.", f"{PLANNER} (Viewer)"),
        ("Me quitaron el CRM por error y necesito otra vez Sales User en el CRM.", f"{CRM} (Sales User)"),
        ("¿Me activáis la tarjeta para el loading dock?", "Badge Loading Dock (Entry)"),
        ("Gestionadme por favor el acceso al loading dock", "Badge Loading Dock (Entry)"),
    ],
)
def test_every_way_to_ask_in_spanish_is_filed(read: Callable[..., Reading], text: str, label: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.ask) == (Intent.REQUEST, [label], ())


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("¿Me dais acceso al CRM?", CRM),
        ("Necesito entrar en el CRM.", CRM),
        ("Quisiera acceso a Theatre Planner, gracias de antemano", PLANNER),
        ("denme de alta en pharmacy stock", STOCK),
        ("Por favor, habilitar usuario para Pharmacy Stock", STOCK),
        ("Necesito los mismos permisos que Priya en el CRM.", CRM),
        ("¿Podríais incluirme en Ward 3 Drive?", DRIVE3),
        ("Me interesa tener acceso a Finance Shared Drive", FINANCE),
        ("¿Se me podría dar acceso al CRM?", CRM),
        ("No puedo entrar en Theatre Planner, ¿me dais de alta?", PLANNER),
        ("El alta en Theatre Planner la necesito para mañana", PLANNER),
        ("Aún no estoy dada de alta en el CRM, ¿me podéis dar de alta?", CRM),
    ],
)
def test_a_level_that_is_open_is_asked_back(read: Callable[..., Reading], text: str, system: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, [wish.system for wish in reading.ask]) == (Intent.REQUEST, (), [system])


@pytest.mark.parametrize(
    ("text", "label", "person"),
    [
        ("Necesito que Priya pueda entrar en Theatre Planner como Viewer.", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Solicito que la enfermera Priya Shah sea dada de alta en la VPN.", "VPN (User)", "Priya Shah"),
        ("Mi compañera Priya necesita entrar en Theatre Planner como Viewer.", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Tramitad por favor el alta de Priya en Theatre Planner (Viewer).", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Que se le dé a Priya el rol Viewer en Theatre Planner.", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Denle a mi colega Sam Okoye el perfil Dispenser de Pharmacy Stock.", f"{STOCK} (Dispenser)", "Sam Okoye"),
        ("Dadle a Priya Viewer en Theatre Planner, por favor.", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Priya necesita Viewer en Theatre Planner.", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Que Priya tenga Edit en Ward 3 Drive, por favor.", f"{DRIVE3} (Edit)", "Priya Shah"),
        ("Denle de alta a Sam Okoye en el CRM como Admin", f"{CRM} (Admin)", "Sam Okoye"),
        ("¿Podéis dar la VPN a mi compañera Priya?", "VPN (User)", "Priya Shah"),
        ("Acceso para Priya a Theatre Planner como Viewer, porfa", f"{PLANNER} (Viewer)", "Priya Shah"),
        ("Priya acaba de llegar. ¿Podéis darle Viewer en Theatre Planner?", f"{PLANNER} (Viewer)", "Priya Shah"),
    ],
)
def test_a_wish_for_somebody_else_is_for_them(read: Callable[..., Reading], text: str, label: str, person: str) -> None:
    reading = read(text)
    assert labels(reading) == [label]
    assert [one and one.name for one in reading.beneficiaries] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "El Theatre Planner no funciona, ¿podéis mirarlo?",
        "El CRM va muy lento hoy.",
        "He olvidado mi contraseña de la VPN, ¿me la podéis restablecer?",
        "Gracias por darme acceso al CRM, funciona perfecto.",
        "Gracias por el alta en Theatre Planner.",
        "Para vuestra información: Sam ahora tiene Admin en AWS Prod.",
        "A título informativo, Priya ya puede ver el CRM.",
        "¿Quién aprueba el acceso a Theatre Planner?",
        "¿Quién lleva el CRM?",
        "¿Me podéis decir quién tiene Edit en Ward 3 Drive?",
        "¿Hace falta tener Scheduler en Theatre Planner para mover operaciones?",
        "¿Qué rol necesito en el CRM para crear ofertas?",
        "¿Cuál es la diferencia entre Viewer y Scheduler en Theatre Planner?",
        "¿Por qué el Pharmacy Stock muestra cantidades raras?",
        "¿Podéis comprobar por qué falla Pharmacy Stock?",
        "No deis acceso al CRM a Priya.",
        "Por favor, no me quitéis el Viewer de Theatre Planner.",
        "No necesito nada en Pharmacy Stock.",
        "Ya tengo Viewer en Theatre Planner.",
        "Ya puedo entrar en el CRM, todo bien.",
        "Ayer me dieron Edit en Ward 3 Drive.",
        "Oto me dio acceso al CRM el año pasado.",
        "Priya tenía Admin en el CRM.",
        "Mia dice que el Theatre Planner está caído.",
        "Mándame la lista de usuarios con Edit en Ward 3 Drive.",
        "Enviadme por favor el listado de gente con Admin en el CRM.",
        "Quería comentaros que el CRM funciona muy bien.",
        "Quería preguntar si el CRM guarda las ofertas antiguas.",
        "Hablamos de dar a Priya Edit en Ward 13 Drive, pero Oto dijo que no.",
        "El lunes hay formación sobre Theatre Planner en la sala 2.",
        "Usad el Pharmacy Stock con cuidado.",
        "El Theatre Planner se actualiza esta noche.",
        "Me sale un error al guardar en Theatre Planner.",
        "Mañana revisamos los archivos de Ward 3 Drive en la reunión.",
        "La impresora de farmacia no imprime desde Pharmacy Stock.",
        "El manual del CRM está en Ward 3 Drive.",
        "¿Cómo se cambia el idioma en Theatre Planner?",
        "Todo el mundo usa el CRM y nadie se queja.",
        "Mi VPN se cae cada diez minutos.",
        "Solo para informaros: dejo el equipo, Pharmacy Stock lo lleva Sam Okoye.",
        "Pedí acceso al CRM hace dos semanas.",
        "¿Sabéis si el CRM está caído?",
        "Os informo de que el Theatre Planner cambia de servidor el viernes.",
        "Me gustaría saber cuántas licencias del CRM quedan.",
        "Han dado de alta a Priya en el CRM, ya funciona.",
        "Priya me pidió acceso al CRM y le dije que hablara con Oto.",
        "No me quitéis la VPN, que la sigo usando.",
        "La VPN se desconecta sola, necesito que la miréis.",
        "Os recuerdo que el Ward 3 Drive se borra el viernes.",
    ],
)
def test_what_is_only_mentioned_in_spanish_is_no_wish(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, subject="hola")
    assert reading.intent not in (Intent.REQUEST, Intent.REVOKE, Intent.EXTEND)
    assert (reading.items, reading.ask) == ((), ())


@pytest.mark.parametrize(
    ("text", "intent", "label"),
    [
        ("Quitadme el rol Scheduler en Theatre Planner, por favor.", Intent.REVOKE, f"{PLANNER} (Scheduler)"),
        ("Ya no necesito la VPN.", Intent.REVOKE, "VPN (User)"),
        ("Quítenme la VPN", Intent.REVOKE, "VPN (User)"),
        ("Dadme de baja de la VPN, ya no la uso.", Intent.REVOKE, "VPN (User)"),
        ("Por favor, den de baja mi usuario Admin en el CRM.", Intent.REVOKE, f"{CRM} (Admin)"),
        ("Revocad mi Edit en Ward 3 Drive.", Intent.REVOKE, f"{DRIVE3} (Edit)"),
        ("Favor de desactivar mi VPN.", Intent.REVOKE, "VPN (User)"),
        ("Ya no me hace falta el Viewer de Pharmacy Stock, podéis quitármelo.", Intent.REVOKE, f"{STOCK} (Viewer)"),
        ("Retírenme el perfil Controller de Pharmacy Stock", Intent.REVOKE, f"{STOCK} (Controller)"),
        ("xfa quitadme la vpn que ya no la uso", Intent.REVOKE, "VPN (User)"),
        ("¿Podéis ampliar mi VPN hasta finales de junio?", Intent.EXTEND, "VPN (User)"),
        ("Prorróguenme la VPN hasta el 30 de junio, por favor.", Intent.EXTEND, "VPN (User)"),
        ("Mi VPN caduca el 31 de marzo. ¿Me la podéis renovar hasta el 30 de junio?", Intent.EXTEND, "VPN (User)"),
        ("Necesito prorrogar el Viewer de Theatre Planner tres meses.", Intent.EXTEND, f"{PLANNER} (Viewer)"),
        ("¿Me alargáis la VPN hasta mayo? Necesito renovarla.", Intent.EXTEND, "VPN (User)"),
        ("Renovadme la VPN un mes más, por favor.", Intent.EXTEND, "VPN (User)"),
        ("Solicito la prórroga de mi acceso VPN hasta el 30/06/2026.", Intent.EXTEND, "VPN (User)"),
        ("Quitadle la VPN a Priya, por favor.", Intent.REVOKE, "VPN (User)"),
    ],
)
def test_taking_away_and_prolonging_in_spanish(
    read: Callable[..., Reading], text: str, intent: Intent, label: str
) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (intent, [label])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Aprobado", "approve"),
        ("Sí, adelante.", "approve"),
        ("Por mí vale", "approve"),
        ("Visto bueno por mi parte", "approve"),
        ("Dale, sin problema", "approve"),
        ("Claro que sí, que se le dé.", "approve"),
        ("No veo ningún inconveniente.", "approve"),
        ("No tengo nada que objetar", "approve"),
        ("Tenéis luz verde.", "approve"),
        ("lo autorizo, gracias", "approve"),
        ("De mi parte ok", "approve"),
        ("Procede.", "approve"),
        ("Rechazado: no es su función", "reject"),
        ("No, ya no trabaja con nosotros.", "reject"),
        ("Ni hablar.", "reject"),
        ("No procede", "reject"),
        ("No puedo aprobarlo", "reject"),
        ("De ninguna manera.", "reject"),
        ("Me temo que no.", "reject"),
        ("no se lo deis", "reject"),
        ("Denegada, no le corresponde", "reject"),
        ("Aprobado, pero solo lectura", "unclear"),
        ("Aprobado si hace el curso", "unclear"),
        ("Vale, siempre que Mia esté de acuerdo", "unclear"),
        ("No estoy segura, lo hablamos mañana", "unclear"),
        ("¿Quién es?", "unclear"),
        ("Depende", "unclear"),
        ("En principio sí", "unclear"),
        ("Aprobado hasta el viernes", "unclear"),
        ("ni idea", "unclear"),
        ("Lo miro luego", "unclear"),
        ("Pregúntale a Oto", "unclear"),
        ("Aprobaría si tuviera el curso", "unclear"),
        ("no hay problema en rechazarlo", "unclear"),
        ("Si es solo para marzo, vale", "unclear"),
        ("Oto ya lo aprobó el año pasado", "unclear"),
    ],
)
def test_an_approvers_answer_in_spanish(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("hasta el viernes", date(2026, 3, 13)),
        ("hasta mañana", date(2026, 3, 12)),
        ("hasta el 30 de junio", date(2026, 6, 30)),
        ("hasta el día 15 de abril", date(2026, 4, 15)),
        ("hasta fin de mes", date(2026, 3, 31)),
        ("hasta finales de año", date(2026, 12, 31)),
        ("hasta el final del trimestre", date(2026, 3, 31)),
        ("hasta el 30/06/2026", date(2026, 6, 30)),
        ("durante dos semanas", date(2026, 3, 25)),
        ("por quince días", date(2026, 3, 26)),
        ("durante los próximos tres meses", date(2026, 6, 11)),
        ("por un par de semanas", date(2026, 3, 25)),
        ("por 6 meses", date(2026, 9, 11)),
        ("por un año", date(2027, 3, 11)),
        ("hasta finales del próximo mes", date(2026, 4, 30)),
        ("con vencimiento el 1 de mayo de 2026", date(2026, 5, 1)),
    ],
)
def test_the_last_day_in_spanish(read: Callable[..., Reading], words: str, until: date) -> None:
    assert read(f"Necesito Viewer en Theatre Planner {words}.").until == until


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Ignorad mi solicitud, por favor.", Intent.WITHDRAW),
        ("Por favor retira mi solicitud de la VPN", Intent.WITHDRAW),
        ("Anula mi petición de la VPN", Intent.WITHDRAW),
        ("Anulen mi solicitud REQ-2026-00012, ya no hace falta.", Intent.WITHDRAW),
        ("He cambiado de opinión, retiro la solicitud.", Intent.WITHDRAW),
        ("Anulad mi solicitud, ya no lo necesito.", Intent.WITHDRAW),
        ("¿Cómo va mi solicitud?", Intent.STATUS),
        ("¿Se sabe algo de REQ-2026-00012? Sigo a la espera.", Intent.STATUS),
        ("Me podrían indicar el estatus de mi solicitud", Intent.STATUS),
        ("¿A qué tengo acceso?", Intent.MY_ACCESS),
        ("Pasadme un listado de mis accesos", Intent.MY_ACCESS),
        ("¿Cómo se piden los accesos aquí?", Intent.HELP),
        ("¿Hay algún formulario?", Intent.HELP),
    ],
)
def test_what_else_people_write_for_in_spanish(read: Callable[..., Reading], text: str, intent: Intent) -> None:
    assert read(text, subject="hola").intent is intent
