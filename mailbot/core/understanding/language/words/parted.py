"""Deeds said in two words that others may part: "sign the hours off", "gebe Teile aus", "mettre la page en ligne"."""

from collections.abc import Mapping

PARTED: Mapping[str, Mapping[str, str]] = {
    "en": {
        "approve": "sign off; signs off; signing off; signed off",
        "enter": "key in; keys in; keying in; type in; types in; typing in; fill in; fills in; filling in",
        "write": "put right; puts right; putting right",
        "publish": "put live; puts live; putting live; put online; puts online; putting online",
        "create": "draw up; draws up; drawing up",
        "calculate": "work out; works out; working out",
        "cancel": "call off; calls off; calling off",
        "issu": "hand out; hands out; handing out; give out; gives out; giving out",
        "pay": "pay out; pays out; paying out",
        "writeoff": "write off; writes off; writing off; written off",
    },
    "de": {
        "approve": "gebe frei; geben frei; segne ab; segnen ab; nicke ab",
        "sign": "zeichne ab; zeichnen ab; zeichne gegen; zeichnen gegen",
        "enter": "trage ein; tragen ein; gebe ein; geben ein; tippe ein; pflege ein",
        "create": "lege an; legen an; setze auf; setzen auf",
        "cancel": "sage ab; sagen ab",
        "read": "sehe nach; sehen nach; schaue nach; schauen nach; schlage nach",
        "import": "lade hoch; laden hoch; spiele ein; spielen ein; lese ein",
        "export": "lade herunter; laden herunter; lade runter; laden runter",
        "close": "schließe ab; schließen ab",
        "execute": "führe aus; führen aus; führe durch; führen durch; stoße an",
        "pay": "zahle aus; zahlen aus",
        "assign": "weise zu; weisen zu",
        "print": "drucke aus; drucken aus",
        "publish": "stelle online; stellen online",
        "issu": "gebe aus; geben aus; händige aus; händigen aus",
        "receive": "nehme an; nehmen an; nehme entgegen; nehmen entgegen",
    },
    "fr": {
        "publish": "mettre ligne; mets ligne; met ligne; mettons ligne",
        "write": "mettre jour; mets jour; met jour; mettons jour",
    },
    "es": {
        "publish": "poner línea; pongo línea; pone línea; ponemos línea; subir web; subo web",
        "create": "dar alta; doy alta; da alta; damos alta",
    },
}
"""By language and meaning: the verb and the word that completes it."""
