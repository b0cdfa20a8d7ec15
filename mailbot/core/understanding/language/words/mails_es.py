"""Spanish phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "cites": "dijo; dice; ha dicho; me dijo; escribe; decía; reza; cita; cito",
    "sample": """
        ejemplo; ejemplos; modelo; plantilla; muestra; ejemplo de solicitud; modelo de solicitud; texto modelo; texto
        tipo; solicitud tipo
    """,
    "doubted": """
        es eso verdad; es eso cierto; es correcto; es así; es eso así; es verdad eso; es cierto eso; tiene
        razón; tienen razón; de verdad lo necesito; lo necesito de verdad; realmente lo necesito; qué es eso;
        qué es esto; qué quiere decir; lo dudo; no lo creo; no creo; no me lo creo; ni idea de qué; ni idea de
        por qué; ni idea de para qué; no sé qué es; no sé para qué; me pregunto si eso; para qué; por qué; desde
        cuándo; sabéis por qué; saben por qué; sabéis qué; saben qué; qué le digo; qué contesto; qué le
        contesto; ni idea
    """,
    "surprised": "de verdad; en serio; ah sí; es verdad; es cierto",
    "called_off": """
        olvidadlo; olvídalo; olvídenlo; olvídelo; olvidad eso; olvida eso; olviden eso; déjalo; dejadlo;
        déjenlo; déjelo; da igual; no importa; no gracias; ni hablar; de ninguna manera; ni loco; ni loca; ni en
        sueños; nunca; jamás; conmigo no; sin mí; estáis de broma; están de broma; es una broma; es broma; era
        broma; qué broma; lo que faltaba; paso; ridículo
    """,
    "needed_once": """
        necesitaba; necesité; necesitábamos; necesitamos entonces; me hacía falta; nos hacía falta; hacía falta; me
        hizo falta; precisaba
    """,
    "once": """
        el año pasado; el mes pasado; el trimestre pasado; la semana pasada; el verano pasado; el invierno pasado;
        la última vez; la vez pasada; hace un año; hace años; hace meses; hace mucho; hace tiempo; entonces; en
        aquel entonces; en aquella época; antaño; antiguamente; antes; en mi antiguo puesto; en mi anterior puesto;
        cuando estaba; cuando era; cuando trabajaba
    """,
    "supposed": "si; en caso; en el caso; suponiendo; supongamos; en el supuesto",
    "turn_to": """
        contacten; contactad; contacte; contactar; escribid; escriban; escriba; diríjanse; dirigíos; diríjase;
        pregunten; preguntad; hablad con; hablen con; llamad; llamen
    """,
    "do_i_need": """
        necesito; necesitamos; de verdad necesito; realmente necesito; me hace falta; nos hace falta; me hará falta
    """,
    "asks_whom": """
        a quién; con quién; quién decide; quién aprueba; quién autoriza; quién sería; quién tendría; dónde tengo;
        dónde tendría; dónde debo; dónde puedo; dónde se; cómo tengo; cómo tendría; cómo debo; cómo puedo; cómo
        podría; cómo se; cómo hago; cómo haría; cómo lo; qué tengo; qué tendría; qué debo; qué debería; qué hay que;
        qué habría que; qué formulario; cuánto tarda; cuánto tardaría; hay algún formulario; tendría que; tengo que;
        sería
    """,
    "desk": "os; les; ustedes; vosotros",
    "keeps_out": "dejadme fuera; déjenme fuera; no contéis conmigo; no cuenten conmigo; no es cosa mía",
    "purely": "puramente; meramente; por curiosidad",
    "writes": "escribo; pregunto; menciono; digo; aviso; comento; señalo",
    "refused": """
        denegaron; denegó; denegado; denegada; rechazó; rechazaron; rechazado; rechazada; negaron; negó; no me
        concedieron; no me dieron; no aprobaron; no me aprobaron; no nos concedieron;
        dijo que no; dijeron que no; dicho que no; vetado; vetada; vetó; desestimado; desestimada; desestimaron
    """,
    "asked_for": """
        pidió; pidieron; pedido; pide; solicitó; solicitaron; solicitado; solicita
    """,
    "drops": """
        cancelarse; anularse; cerrarse; retirarse; archivarse; ser cancelada; ser anulada; ser cerrada; ser retirada;
        cancelar; cancelad; cancelen; anulen;
        cerrar; cerrad; cierren; abandonar; dejar caer; parar; archivar; anular; anulad; retirar; no seguir con;
        dar por cerrada; dar por cerradas
    """,
    "whether": "si",
    "been_ruled": """
        sido aprobado; sido aprobada; sido autorizado; sido autorizada; sido concedido; sido concedida; sido
        rechazado; sido rechazada; fue aprobado; fue aprobada; está aprobado; está aprobada; han aprobado; se ha
        aprobado; se aprobó; fue autorizado; fue autorizada
    """,
    "deciding": """
        aprobar; aprobación; aprobaciones; decidir; decisión; decisiones; autorizar; autorización; autorizaciones;
        validar
    """,
    "undecided": """
        espera; esperan; esperando; pendiente; pendientes; abierto; abierta; abiertas; algo; tengo que; debo; me
        queda; me quedan; todavía; aún; en mi bandeja; en mi mesa
    """,
    "which_ones": "qué; cuáles; cuál; a qué; para qué; dónde; todo; lista; listado; resumen; relación",
    "entitled": """
        autorizado; autorizada; habilitado; habilitada; puedo entrar; puedo usar; puedo abrir; asignado; asignados;
        asignada; asignadas; apuntado; anotado; registrado; inscrito; inscrita; abre; abren; facultado; facultada;
        concedido; concedidos
    """,
    "on_my_name": """
        registro de mí; registros de mí; registro sobre mí; registros sobre mí; lista de mí; lista sobre mí; ficheros
        sobre mí; archivos sobre mí;
        a mi nombre; bajo mi nombre; en mi nombre; con mi nombre; sobre mi nombre; en mi cuenta; en mi tarjeta; tengo
        asignado; tengo asignados; me están asignados
    """,
    "emergency": """
        acceso de emergencia; solicitud de emergencia; es una emergencia; se trata de una emergencia; tenemos
        una emergencia; romper el cristal
    """,
    "emergency_first": "emergencia; una emergencia",
    "appeal": "apelo; quiero apelar; quisiera apelar; deseo apelar; recurro; quiero recurrir; presento un recurso",
    "appeal_first": "apelación; recurso; mi apelación",
    "denied": "no; sin; ninguna; si",
    "one_more": """
        también necesito; necesito también; también quiero; también quisiera; también me hace falta; además;
        aparte de eso
    """,
    "one_more_last": "también",
    "not_more": "quería decir; quise decir; en lugar; en vez; más bien; por error; equivocado; equivocada; anular",
    "left_behind": "en lugar de; en vez de; no solo; no sólo; no solamente; no únicamente; y no",
    "left_named": "no; no el; no la; no necesito; no quiero; no quería; no me hace falta; sin",
    "left_said": "no hace falta; no es necesario; no lo necesito; es demasiado; fue un error; era un error",
    "acknowledged": """
        gracias; perfecto; vale; de acuerdo; ok; muy bien; entendido; recibido; genial; estupendo; anotado
    """,
    "after_all": "pero; sin embargo; todavía; aún",
}

DELEGATING: Mapping[str, str] = {
    "decides": """
        {who} decide por mí; {who} decidirá por mí; {who} me sustituye; {who} me sustituirá; {who} es mi
        delegado; {who} es mi delegada; mi delegado es {who}; mi delegada es {who}; mi suplente es {who}; decide
        {who} por mí; decidirá {who} por mí; decide por mí {who}; decidirá por mí {who}; aprueba {who} por mí;
        {who} aprueba por mí; delego mis decisiones en {who}; delego mis aprobaciones en {who}
    """,
    "ask": """
        pregunten a {who}; pregunta a {who}; diríjanse a {who}; dirigíos a {who}; dirigirse a {who}; preguntad a
        {who}
    """,
    "away": """
        durante mi ausencia; mientras esté fuera; mientras estoy fuera; durante mis vacaciones; no estoy; no
        estaré; estaré fuera; estoy fuera; estoy ausente; estaré ausente; estoy de vacaciones; estaré de
        vacaciones; mientras tanto
    """,
    "tells": """
        me sustituye {who}; me sustituirá {who}; {who} es mi suplente; {who} es mi sustituto; {who} es mi sustituta;
        mi sustituto es {who}; mi sustituta es {who}; {who} decide en mi lugar; decide {who} en mi lugar; decide en mi
        lugar {who}; {who} decidirá en mi lugar; decidirá {who} en mi lugar; {who} aprobará por mí; aprobará {who} por
        mí; quien me sustituye es {who}; quien decide por mí es {who}; {who} me cubre; me cubre {who}; {who} me
        cubrirá; me cubrirá {who}; {who} me reemplaza; me reemplaza {who}; {who} me reemplazará; me reemplazará {who};
        {who} me suple; me suple {who}; {who} se encarga de mis aprobaciones; se encarga {who} de mis aprobaciones; de
        mis aprobaciones se encarga {who}; {who} se encargará de mis aprobaciones; {who} se ocupa de mis aprobaciones;
        {who} se encarga de mis decisiones; {who} se ocupa de mis decisiones; {who} lleva mis aprobaciones; mis
        aprobaciones las lleva {who}; {who} asume mis aprobaciones; mis aprobaciones pasan a {who}; mis decisiones
        pasan a {who}; {who} toma el relevo; {who} tomará el relevo; {who} toma mi lugar; {who} ocupa mi lugar; queda
        a cargo {who}; a cargo de {who}
    """,
    "tells_away": """
        {who} puede decidir; puede decidir {who}; {who} podrá decidir; {who} puede aprobar;
        {who} decide; decide {who}; {who} decidirá; {who} aprueba; aprueba {who}; {who} aprobará; sustituido por
        {who}; sustituida por {who}; contacten con {who}; contacten a {who}; contactad con {who}; escriban a {who};
        escribid a {who}; {who} queda a cargo; consulten a {who}; consulten con {who}; consultad a {who}; consultad
        con {who}; hablen con {who}
    """,
    "gone": """
        estoy de baja; estaré de baja; estoy de permiso; estoy de viaje; estaré de viaje; me voy de vacaciones; no
        estaré en la oficina; no estoy en la oficina
    """,
    "meanwhile": """
        mientras tanto; entretanto; entre tanto; por favor; y; así que; entonces; yo; mi; pueden; para aprobaciones;
        para mis aprobaciones; para las aprobaciones; durante ese tiempo; en ese tiempo; mientras
    """,
    "agreed": """
        sí; sí por favor; sí gracias; correcto; exacto; así es; eso es; sí así es; de acuerdo; confirmo; confirmado;
        vale; ok
    """,
    "ends": """
        he vuelto; ya he vuelto; estoy de vuelta; ya estoy de vuelta; terminen la delegación; fin de la
        delegación; cancelen la delegación
    """,
    "politely": "por favor; hoy; hola; gracias",
    "doubts": "si; no; nunca; podría; quizás; quien; quién; nadie; ninguno; ninguna",
    "reported": "escribió; escribe; dice; dijo; mira; miren; ignoren; ignora; reenvío; broma; asunto",
}

MACHINES: Mapping[str, str] = {
    "vacation": "respuesta automática; fuera de oficina; fuera de la oficina",
    "vacation_alone": "ausente; ausencia",
    "failure": "no se puede entregar; error de entrega",
    "recall": "recuperar; recuperación",
    "recalled": "desea recuperar el mensaje; quiere recuperar el mensaje; querría recuperar el mensaje",
    "reacted": """
        ha reaccionado a tu mensaje; ha reaccionado a su mensaje; ha reaccionado a tu correo; ha reaccionado a
        su correo; ha reaccionado mediante gmail; reaccionó a tu mensaje; reaccionó a su mensaje; reaccionó a tu
        correo; reaccionó a su correo; reaccionó mediante gmail
    """,
}
