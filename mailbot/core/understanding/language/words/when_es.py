"""Spanish words about time."""

PHRASES = {
    "when.often": "una vez al; una vez por; una vez a la; dos veces al; veces al; veces por; cada",
    "when.until": """
        hasta; hasta el; hasta la; hasta el día; hasta los; hasta que; hasta incluido; como mucho hasta;
        como máximo hasta; solo hasta; hasta incluido el
    """,
    "when.up_to": """
        el final al; el fin al; la fecha al;
        fin; fin el; con fin el; con fin; finalizando; finalizando el; terminando; terminando el; acabando el;
        que acabe el; que finalice el; cierre el; a cerrar el;
        fecha de fin; fecha fin; fecha de finalización; fecha de caducidad; fecha de vencimiento; con
        vencimiento; con vencimiento el; con caducidad; con caducidad el; válido hasta; válida hasta;
        vigente hasta; último día; fin del acceso; vencimiento; caducidad; limitado a; limitado al; con
        fecha de fin; con fecha fin;
        ponedlo hasta el; ponedlo mejor hasta el; ponedlo mejor el; ponedlo en el; pónganlo hasta el; pónganlo mejor
        hasta el; mejor hasta el; os lo devuelvo el; se lo devuelvo el
    """,
    "when.to": "al; a; hasta; hasta el; y el; hasta la",
    "when.from": """
        del; de; desde; desde el; a partir del; a partir de; entre; entre el; a contar desde; desde hoy;
        contando desde; con inicio el
    """,
    "when.begins": "a partir del; a partir de; con inicio el; desde el; a contar desde",
    "when.due": """
        antes de; antes del; para el; para la; a más tardar; a más tardar el; antes de la; como tarde el;
        como tarde
    """,
    "when.by_day": "para el; a más tardar; a más tardar el; como tarde",
    "when.in": "en; dentro de",
    "when.since": "desde hace; hace; llevo; llevamos; en las últimas; en los últimos; las últimas; los últimos",
    "when.for": """
        lo que queda de; lo que queda del; lo que resta de; lo que resta del;
        por; durante; por un periodo de; por un período de; por un plazo de; durante un periodo de; por
        espacio de; por un total de; durante los próximos; durante las próximas; por los próximos; por las
        próximas; para los próximos; para las próximas; para; en el mes de; durante el mes de; durante el;
        dadme; dadnos; denme; deme; dame; dadle; denle; dejadme; déjenme
    """,
    "when.during": "durante; durante el mes de; en el mes de; durante el",
    "when.by": "por; en; por otras; por otros; otras; otros; otro; otra",
    "when.more": """
        más; adicionales; adicional; otras; otros; otro; otra; extra; completos; completas; enteros;
        enteras; naturales; seguidos; seguidas
    """,
    "when.only": "solo; sólo; solamente; únicamente; nada más; exclusivamente; tan solo; nomás; apenas",
    "when.about": """
        al menos; por lo menos; como mínimo; aproximadamente; unos; unas; más o menos; exactamente; cerca
        de; alrededor de
    """,
    "when.whole": """
        lo que resta del;
        el resto del; el resto de; lo que queda de; lo que resta de; lo que queda del; todo el; toda la;
        todo; el mes de; los meses de; resto del
    """,
    "when.that_is": "es decir; o sea",
    "when.whole_event": """
        mientras dure; mientras duren; durante toda la duración; por la duración del; durante la duración
        del; por lo que dure; el tiempo que dure
    """,
    "when.most": """
        como máximo; como mucho; máximo; máx; un máximo de; no más de; no más allá de; no más allá del; a lo
        sumo; no más tiempo que
    """,
    "when.enough": """
        serían más que suficientes; sería más que suficiente; serían de sobra; sería de sobra;
        es posible; sería posible; puede ser; podría ser; basta; bastan; es suficiente; son suficientes; bastará;
        bastarán; bastaría; bastarían; sería suficiente; serían suficientes; alcanza; alcanzan; me sobra; me sobran; me
        vale; me valen; me sirve; me sirven; me llega; me llegan; como máximo; como mucho; máximo; en total; será
        suficiente; serán suficientes; con eso
    """,
    "when.long": "a partir de hoy; desde hoy; a contar de hoy; contados desde hoy; a contar desde hoy; desde ya",
    "when.now": "ahora; hoy; ya; hoy mismo",
    "when.back": """
        hasta esa misma fecha; hasta la misma fecha; hasta ese mismo día; hasta el mismo día;
        más allá de eso; caducar entonces; terminar entonces; hasta entonces; hasta ese día; hasta esa
        fecha; hasta ese momento; por ese tiempo; durante ese tiempo; por ese periodo; por ese período;
        durante ese periodo; durante ese período; solo por ese tiempo; para ese periodo; para ese período;
        mientras tanto solo; hasta dicho día; hasta dicha fecha; por ese plazo; durante esos días; durante
        esas semanas; por esos días; por esas semanas; justo ese tiempo; hasta aquel día; solo hasta
        entonces; durante esas fechas; en ese período; en ese periodo; por esas {count} semanas; por esos
        {count} días; durante esas {count} semanas; durante esos {count} días
    """,
    "when.meanwhile": """
        mientras esté fuera; mientras está fuera; mientras no esté; mientras no está; mientras falte;
        durante su ausencia; en su ausencia; durante sus vacaciones; mientras esté de baja; mientras esté
        de vacaciones
    """,
    "when.so_far": """
        hasta ahora; hasta hoy; hasta la fecha; hasta el momento; hasta hace poco; hasta ayer; hasta luego; hasta
        pronto; hasta la semana pasada; hasta el mes pasado; hasta que tenga acceso
    """,
    "when.open_end": "hasta nuevo aviso; hasta nueva orden",
    "when.lapse": """
        terminaría; terminarían; acabaría; acabarían; vencería; caducaría; expiraría;
        caducar; caduca; caducan; caduque; caduquen; vencer; vence; vencen; venza; venzan; expirar; expira;
        expiran; expire; expiren; terminar; termina; terminan; termine; terminen; finalizar; finaliza;
        finalizan; finalice; acabar; acaba; acaban; acabe; acaben; se acaba; cesar; cese; retirarse;
        quitarse; ser retirado; ser eliminado; eliminarse; darse de baja; revocarse; se retire; se quite; se
        elimine; se cierre; cerrarse; finalicen; se revoque; desactivarse; ya no; se puede quitar; se puede
        retirar; se puede eliminar; se puede cerrar; pueden quitarlo; pueden retirarlo; podéis quitarlo; a
        retirar; se puede revocar
    """,
    "when.unneeded": "ya no; no necesitaré; no lo necesitaré; no necesito",
    "when.should": """
        podrán; podréis; podéis;
        debe; deben; debería; deberían; puede; pueden; podrá; podrán; tiene que; tienen que; que; deberá;
        deberán; ha de; por favor
    """,
    "when.would": """
        terminaría; terminarían; acabaría; acabarían; vencería; vencerían; caducaría; caducarían; expiraría; expirarían
    """,
    "when.runs": """
        dura; duran; termina; terminan; acaba; acaban; finaliza; finalizan; continúa; sigue; está abierto;
        cierra; vale; corre; está previsto; empieza; comienza; es válido; está vigente; está limitado;
        concluye
    """,
    "when.present": "actualmente; por ahora; fin actual; de momento; vigente; ahora mismo",
    "when.my": "mi; mis; nuestro; nuestra; nuestros; su; sus; actual; actuales",
    "when.it": """
        esto; eso; ello; ambos; ambas; los dos; las dos; el acceso; este acceso; estos accesos; el permiso;
        los permisos; lo; la autorización; ese acceso; los accesos; todo eso
    """,
    "when.over": """
        entonces puede caducar; ahí puede caducar; entonces quitádmelo; luego me lo quitáis; después me lo quitáis;
        luego quitadlo; luego quítalo; luego quítenlo; luego se puede; después se puede; luego lo pueden;
        después lo pueden; después quitar; luego quitar; después retirar; luego retirar; después ya no;
        luego ya no; y luego fuera; después quítenlo; después quitadlo; después quítalo; luego podéis;
        después podéis; después pueden; luego pueden; tras lo cual; después eliminar; luego eliminar; y
        después fuera; luego retírenlo; después retírenlo; luego retiradlo; luego bórrenlo; después
        elimínenlo; y se acabó; luego lo quitan; después lo quitan; después retiradlo; luego ciérrenlo; y
        fuera
    """,
    "when.away": """
        localizable; disponible;
        de vacaciones; de baja; ausente; fuera; en la oficina; de permiso; enfermo; enferma; de viaje;
        cerrado; cerrada; de licencia; cerrados; fuera de la oficina; en permiso
    """,
    "when.state": "estoy; estamos; está; están; estaré; estará; estaremos; estoy; estamos; estaré",
    "when.stay": """
        en casa del cliente; donde el cliente; de viaje; desplazado; desplazada;
        sustituyo; sustituye; sustituir; sustituyendo; cubro; cubre; cubrir; cubriendo; en prácticas;
        prácticas; becario; becaria; reemplazo; reemplaza; suplencia; suplo; suple; apoyo; apoyando;
        temporal; con nosotros; pasante; reemplazando
    """,
    "when.stint": "prueba; proyecto; prácticas; periodo; período; fase; piloto; visita; estancia",
    "when.hand_in": """
        salir; terminar el; terminar la; terminar los; terminar las; acabar el; acabar la; publicar; entregar;
        enviar; contestar; contesten; respondan; presentar; mandar
    """,
    "when.ready": """
        listo; lista; hecho; respuesta; responder; terminado; resuelto; configurado; habilitado; confirmar
    """,
    "when.was": """
        esperó; esperaron; esperé; esperamos; esperaba; estuvo; estuvieron; estuve; estuvimos; quedó; quedaron; pasó;
        pasaron;
        duró; duraron; tardó; tardé; llevó; costó; mostró;
        tuve; tuvo; tuvimos; tuvieron;
        iba; íbamos; fui; hice; hicimos; conducía; intenté; intentaba;
        tenía; tuve; era; estaba; fue; había; teníamos; venía; trabajé; esperando; caducó; venció; terminó;
        expiró; tuvo
    """,
    "when.waits": "espero; esperar; esperando; bloqueado; bloqueada; bloqueados; no puedo; no podemos; no puede",
    "when.before": "antes de; antes del; a partir del; a partir de; desde el",
    "when.set_up": "",
    "when.need_it": "",
    "when.needed_by": "",
    "when.clause": """
        porque; pero; así que; por lo que; ya que; puesto que; que; y necesito; cuyo; cuya; pues; cuando; si
    """,
    "when.end": """
        fin; final; finales; el fin; el final; cierre; el cierre; fines; el último día; último día; fin de;
        fin del; final de; final del; finales de; el final del; el fin de; cierre del; fines de; el cierre
        de; el cierre del; último día de; el último día de
    """,
    "when.middle": "mediados; mediados de; a mediados de; mitad de; la mitad de",
    "when.early": """
        principios; principios de; comienzos; comienzos de; inicio de; inicios de; el inicio de; primeros de
    """,
    "when.next": "próximo; próxima; siguiente; que viene; entrante; que entra; próximos; próximas",
    "when.coming": "próximo; próxima; que viene",
    "when.this": "este; esta; actual; en curso; corriente; presente; mismo",
    "when.of": "de; del; de la; el; la; este; de este; los; las",
    "when.small": """
        el; la; al; de; del; día; los; las; incluido; inclusive; incluido el; mismo; el día; fecha; es; sea;
        después del; después de; tras; tras el; a; lo; aproximadamente; este mismo; en; inclusive el
    """,
    "when.inclusive": "inclusive; incluido; incluida; como tarde; a más tardar; por la tarde; por la noche",
    "when.the": "el; al; día; del; la",
    "when.on": """
        el; en; después del; tras el; al; a; tras; después de; a finales; del; antes del; hasta el; el día;
        desde el; a partir del
    """,
    "when.a": "un; una; el; la; los",
    "when.half": "medio; media",
    "when.one_and_half": "",
    "when.and_half": "y medio; y media",
    "when.some": """
        unos; unas; algunos; algunas; varios; varias; unos cuantos; unas cuantas; pocos; pocas; unos pocos;
        unas pocas
    """,
    "when.or": "o; a",
    "when.or_two": "o dos; o más; o tres; o así",
    "when.and": "y; o; y el",
    "when.working": "laborables; hábiles; laborable; hábil",
    "when.hour": "hora; horas",
    "when.label": "duración; periodo; período; plazo; vigencia",
    "when.in_a_week": "en ocho días",
    "when.today": "hoy; esta noche; final del día; el final del día; hoy mismo; esta mañana; esta tarde",
    "when.tomorrow": "mañana",
    "when.overmorrow": "pasado mañana",
    "when.year_end": "fin de año; final de año; finales de año; nochevieja; fin del año; fines de año",
    "when.month_end": "fin de mes; final de mes; finales de mes; fin del mes; final del mes; fines de mes",
    "when.quarter_end": "fin de trimestre; final de trimestre; fin del trimestre",
    "when.calendar_week": "semana; semanas; semana número",
    "when.week_end": "fin de semana; el fin de semana",
    "when.instead": "sino; sino ya; pero",
    "when.corrects": """
        perdón; perdonad; disculpad; mejor; corrección; quiero decir; mejor dicho; no; fecha equivocada; fecha
        está mal
    """,
}
GROUPS = {
    "count": "dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; 2; 3; 4; 5; 6",
    "did": "firmaba; validaba; hacía; hacían; gestionaba; llevaba; llevaban; aprobaba; preparaba; revisaba",
}
NUMBERS = {"cincuenta": 50, "veintiún": 21, "veintiuno": 21, "dieciocho": 18}
ORDINALS: dict[str, int] = {}
MONTHS = {"feb": 2, "jun": 6, "jul": 7, "oct": 10, "nov": 11}
WEEKDAYS: dict[str, int] = {}
UNITS: dict[str, int] = {}
ABSENCE = {
    "back": """
        de vuelta; vuelvo; volveré; regreso; regresaré; de regreso; mi vuelta; retorno; de nuevo; nuevamente; disponible
        a partir; reincorporo; reincorporaré; incorporaré; reincorporación; estaré disponible
    """,
    "gone": """
        fuera de la oficina; fuera de oficina; ausente; ausencia; de vacaciones; vacaciones; no estaré disponible; no
        estaré; no disponible; de baja; de permiso; de viaje; cerrado; cerrada; no estoy; fuera
    """,
    "after": "después del; después de; tras el",
    "inclusive": "inclusive; incluido; incluida; ambos incluidos",
}
SIGNS = {"ordinal": "o; a", "quarter": "t", "half_year": "", "clock": "h", "number": "nº", "elided": ""}
