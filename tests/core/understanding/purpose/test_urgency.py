"""Which mails tell of an emergency."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading


@pytest.mark.parametrize(
    "text",
    [
        "The pump is blocked. Give me Scheduler in Theatre Planner immediately, until tomorrow is enough.",
        "We cannot move the patient, the planner refuses me. I need Scheduler in Theatre Planner right now please.",
        "Theatre 2 is without power. Please give me Scheduler in Theatre Planner at once.",
        "The dispensary screen doesn't take my login. Pharmacy Stock Dispenser straight away please, I need it.",
        "Der Saal lässt sich nicht freigeben. Gebt mir sofort Scheduler im Theatre Planner, bis morgen reicht.",
        "Le stock est bloqué, rien ne sort. Il me faut tout de suite Dispenser dans Pharmacy Stock.",
        "Personne ne peut changer la liste. Donnez-moi immédiatement Scheduler dans Theatre Planner, jusqu'à demain.",
        "El quirófano está bloqueado y no se abre. Necesito de inmediato Scheduler en Theatre Planner, hasta mañana.",
        "Nadie puede cambiar la lista. Dadme ahora mismo Scheduler en Theatre Planner.",
        "The theatre stands still. I need Scheduler in Theatre Planner.",
        "Somebody is trapped behind the door, the ambulance is on its way. I need Scheduler in Theatre Planner.",
        "Die Leute husten, die Feuerwehr ist unterwegs! Ich brauche Scheduler im Theatre Planner.",
        "Fuite de gaz dans le bloc, les pompiers arrivent. Il me faut Scheduler dans Theatre Planner.",
        "Hay un escape de gas, viene la ambulancia. Necesito Scheduler en Theatre Planner.",
    ],
)  # fmt: skip
def test_what_is_wished_for_at_once_because_of_trouble_is_urgent(read: Callable[..., Reading], text: str) -> None:
    assert read(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "I look after the emergency lights this year. I need Viewer in Theatre Planner.",
        "La revisión de las luces de emergencia la hago yo. Necesito Viewer en Theatre Planner.",
        "I'm supposed to tell all wards when the phones are down. I need Viewer in Theatre Planner.",
        "Please give me Viewer in Theatre Planner, so that I can see when a theatre stands still.",
        "Ich soll melden, wenn das Band steht. Bitte Viewer im Theatre Planner.",
        "Je dois prévenir quand une salle est à l'arrêt. Il me faut Viewer dans Theatre Planner.",
        "Tengo que avisar cuando el sistema está caído. Necesito Viewer en Theatre Planner.",
        "Every time a theatre stands still I have to phone Oto. I need Scheduler in Theatre Planner.",
        "Whenever the list is down I have to ring Mia. Please give me Viewer in Theatre Planner.",
        "Jedes Mal wenn ein Saal stillsteht, muss ich Oto anrufen. Ich brauche Scheduler im Theatre Planner.",
        "Immer wenn die Liste steht still, rufe ich Mia. Ich hätte gern Viewer im Theatre Planner.",
        "Chaque fois qu'une salle est à l'arrêt, je dois appeler Oto. Il me faut Scheduler dans Theatre Planner.",
        "Cada vez que un quirófano está parado tengo que llamar a Oto. Necesito Scheduler en Theatre Planner.",
        "Please give me Viewer in Theatre Planner immediately.",
        "From now on immediately after the shift I need Viewer in Theatre Planner.",
        "I start today and need Viewer in Theatre Planner straight away.",
        "Ab sofort brauche ich Viewer im Theatre Planner.",
        "Ich kann die Liste nicht sehen. Ab sofort bräuchte ich Viewer im Theatre Planner.",
        "Right now I can only look. I'd need Scheduler in Theatre Planner.",
        "I can't write to two teams at once. Please give me Scheduler in Theatre Planner.",
        "Por ahora no puedo ver la lista. Necesito Viewer en Theatre Planner cuanto antes.",
    ],
)  # fmt: skip
def test_what_happens_now_and_then_and_a_mere_at_once_are_not(read: Callable[..., Reading], text: str) -> None:
    assert not read(text).urgent
