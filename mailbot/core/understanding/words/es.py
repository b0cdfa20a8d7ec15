"""Spanish."""

from mailbot.core.understanding.words.language import Language

ES = Language(
    code="es",
    phrases={
        "idle": "ver; véase",
        "tell": """
            explicar; dime; decidme; podéis decirme; enséñame; envíame; enviadme; avísame; comprobar; saber si;
            tened en cuenta; aclarar
        """,
        "was": "fue; había; estaba; ya; ayer; ha sido",
        "bare": "sí; no; ok; vale; conforme; acepto; aceptado; nunca",
        "any_more": "ya no; más",
        "may_first": "puede; podría; pueden; podrían",
        "abbreviation": "sr; sra; núm; dpto; ej; pág",
        "and": "y; e",
        "title": "el; la; mi; mis; nuestro; nuestra; sr; sra; señor; señora; compañero; compañera; nuevo; nueva; de",
        "me": "me; mí",
        "to": "a; al; en; para; llamado",
        "purpose": "para",
        "wish": """
            necesito; necesitaría; necesitamos; necesitaríamos; quiero; quisiera; querría; me gustaría;
            solicito; podría tener; puedo tener; podría; es posible; sería posible; me hace falta; me haría
            falta; para mí; me podéis dar; me pueden dar; me puedes dar; podéis darme; pueden darme; puedes
            darme; pido; tengo que; me falta; nos hace falta; darme; dadme
        """,
        "polite": "por favor; podéis; podríais; pueden; podrían; puedes; podrías; puede; rogamos; ruego",
        "grant": """
            dar; dadme; dar de alta; darme; conceder; concededme; asignar; asignadme; añadir; activar;
            habilitar; tener; crear; otorgar; autorizar; darle; darles; agregar
        """,
        "again": """
            arreglarlo; hacerlo; prolongarlo; ampliarlo; prorrogarlo; renovarlo; quitarlo; eliminarlo;
            gestionarlo; quitarselo
        """,
        "revoke": """
            quitar; quitadme; retirar; eliminar; revocar; dar de baja; ya no necesito; ya no necesita;
            desactivar; suprimir
        """,
        "extend": "prolongar; ampliar; prorrogar; renovar; extender; prórroga; ampliación; renovación; extensión",
        "access": """
            acceso; accesos; permiso; permisos; cuenta; licencia; rol; perfil; usuario; derechos; tarjeta;
            autorización
        """,
        "not": "no; nunca; sin; nada; ningún; ninguna; tampoco; jamás",
        "lack": """
            no tengo acceso; sin acceso; todavía no; aún no; no tengo permiso; no tengo permisos; no me han dado
        """,
        "have": "ya tengo; tengo acceso; actualmente; tenía; ya tiene; de momento; por ahora; ya tenemos; he tenido",
        "past": "había pedido; he pedido; pedí; solicité; funciona; funciona de nuevo; me dieron; ha sido",
        "keep": "mantener; mantengo; conservar; dejad; dejar; sigo necesitando; se queda",
        "anybody": "todos; todo el mundo; nadie; quién; por qué; alguien",
        "trouble": """
            contraseña; error; caído; caducado; caducada; restablecer; bloqueado; bloqueada; estropeado; avería;
            no funciona; impresora; está roto; está rota
        """,
        "shield": """
            para vuestra información; para su información; a título informativo; no hay que hacer nada; solo
            para informar; para que lo sepáis
        """,
        "same": "los mismos permisos; el mismo acceso; el mismo perfil; mismos accesos; mismos permisos",
        "or": "o",
        "from": "en lugar de; en vez de",
        "split": "pero; así que; entonces; y también; además",
        "aside": "porque; ya que; pues; cuando; mientras; si; donde; para que; puesto que; dado que; antes",
        "urgent": """
            emergencia; está parada; están paradas; producción parada; seguridad del paciente; parada de
            producción; está parado
        """,
        "because": """
            porque; ya que; para; por; debido; voy a; proyecto; desde; a partir; empiezo; sustituyo; como;
            puesto que; tengo que
        """,
        "until": "hasta; hasta el; hasta la; hasta finales; hasta fin",
        "for": "durante; por; para; por otras; por otros",
        "enough": "basta; bastan; es suficiente; son suficientes; bastará; bastaría",
        "end": "fin; final; finales; el fin; el final",
        "of": "de; del; de la; el; la; este; esta; próximo; próxima",
        "next": "próximo; próxima; que viene",
        "more": "más; adicionales; otras; otros",
        "today": "hoy",
        "tomorrow": "mañana",
        "week": "semana",
        "month": "mes",
        "quarter": "trimestre",
        "year": "año",
        "of_whom": "de; del",
        "whom": "para; a; dar; darle; al",
        "needs": "necesita; necesitaría; debe; debería",
        "stand_in": "sustituir; sustituyo; lugar",
        "they": "ellos; ellas; darles; les",
        "one": "él; ella; darle",
        "newcomer": """
            nuevo compañero; nueva compañera; becario; becaria; en prácticas; nuevo empleado; nueva empleada;
            nueva incorporación
        """,
        "my_team": "mi equipo; nuestro equipo; mi departamento; nuestro departamento",
        "first_person": "yo; me; mí; mi; mis; nos; nosotros; nuestro; nuestra; necesito",
        "yes": """
            aprobado; apruebo; aprobada; sí; de acuerdo; adelante; concedido; conforme; acepto; aceptado; vale;
            autorizado; doy mi aprobación; sí por favor; estoy de acuerdo; por mí vale; por mí bien; sí claro;
            sí adelante
        """,
        "no": """
            rechazado; rechazo; rechazada; denegado; denegada; no apruebo; no aprobado; no estoy de acuerdo;
            deniego; no autorizo; no lo apruebo; no de acuerdo
        """,
        "fine": """
            ningún problema; sin problema; sin problemas; sin objeciones; ninguna objeción; no hay problema;
            nada en contra; no hay inconveniente; ningún inconveniente; sin inconveniente
        """,
        "doubt": """
            no estoy seguro; no estoy segura; quizás; quizá; tal vez; llámame; más tarde; todavía no; aún no; no
            sé; esperar; depende; quién es; por qué; hablar; primero; mañana; pronto; voy a; vamos a; ni idea;
            creo; en principio; la semana que viene; más bien; todavía
        """,
        "condition": """
            siempre que; con la condición; a condición; salvo; excepto; solo si; a menos que; siempre y cuando;
            asegúrate; asegúrese; solo después
        """,
        "limit": "pero; si; solo; sólo; solamente; hasta; cuando; únicamente; sin; después; aunque",
        "none_of_these": """
            ninguno; ninguna; ninguno de estos; ninguna de estas; ninguno de ellos; otra cosa; ninguna de ellas;
            ni uno ni otro
        """,
        "both": "ambos; ambas; los dos; las dos; todos; todas; cualquiera",
        "other_one": "el otro; la otra",
        "last_one": "el último; la última; último; última",
        "option": "número; opción; núm",
        "pick": "la; el; es; elijo",
        "withdraw": """
            anular mi solicitud; cancelar mi solicitud; retiro mi solicitud; retirar mi solicitud; cancelad mi
            solicitud; anulad mi solicitud; olvidad mi solicitud; cancelar la solicitud; cancelar req; anular
            req; retiro req; cancelad req
        """,
        "withdraw_alone": "retirar; cancelar; anular",
        "my_access_alone": "mis accesos; mis permisos; mi acceso",
        "help_alone": "ayuda; ayuda por favor",
        "status": """
            cómo va mi; en qué estado; alguna novedad; hay novedades; sigo esperando; estado de mi solicitud;
            qué pasa con mi; alguna noticia; estado de la solicitud
        """,
        "my_access": """
            qué accesos tengo; qué permisos tengo; mis accesos; mis permisos actuales; a qué tengo acceso; lista
            de mis accesos; qué acceso tengo
        """,
        "help": """
            cómo funciona; hay un formulario; cómo solicito; qué puedo pedir; para qué sirve; qué tengo que
            escribir; cómo se pide; ayuda; cómo puedo solicitar; cómo pido
        """,
        "approval_subject": "aprobación necesaria; aprobación; se necesita su aprobación; decisión; aprobaciones",
        "question_subject": "a cuál se refería; cuál de estos; cuál de estas; a qué se refería; pregunta",
        "reply_prefix": "re",
        "forward_prefix": "rv; fwd; reenv",
        "away_subject": """
            respuesta automática; fuera de la oficina; ausente; aceptado; aceptada; rechazado; ausencia; leído
        """,
        "bounce": """
            no entregado; no se pudo entregar; devuelto al remitente; error de entrega; no se ha podido entregar
        """,
        "newsletter": "darse de baja; cancelar la suscripción; ver en el navegador",
        "wrote": "escribió; ha escrito",
        "from_line": "de",
        "header_line": "enviado; fecha; para; asunto; cc",
        "original": "mensaje original; mensaje reenviado; inicio del mensaje reenviado",
        "phone": "enviado desde mi; enviado desde; obtener outlook",
        "closing": """
            un saludo; saludos; gracias; muchas gracias; saludos cordiales; atentamente; un cordial saludo;
            cordialmente; gracias de antemano; mil gracias; un abrazo; gracias y saludos; muchas gracias de
            antemano
        """,
        "disclaimer": """
            destinatario de este mensaje; información confidencial; recibido este mensaje por error; antes de
            imprimir; uso exclusivo; protección de datos
        """,
        "greeting": """
            hola; buenos días; buenas tardes; buenas; estimados; estimado; estimada; queridos; hola a todos;
            buenas noches; estimadas
        """,
        "below": "más abajo; abajo; ver abajo; reenviado; a continuación",
    },
    meanings={
        "read": "leer; lectura; ver; consultar; consulta; visualizar; mirar; lector; visualización",
        "write": "escribir; escritura; editar; edición; modificar; modificación; cambiar; actualizar; corregir",
        "approve": "aprobar; aprobador; aprobación; autorizar; aprobadora; validar",
        "administer": "administrador; administrar; configurar; administración; administradora; gestionar",
        "build": "construir; elaborar",
        "publish": "publicar; publicación",
        "release": "liberar; liberación",
        "send": "enviar; envío; remitente",
        "enter": "introducir; registrar; grabar; entrar",
        "supplier": "proveedor; proveedores",
        "customer": "cliente; clientes",
        "pay": "pagar; pago; pagos",
    },
    articles="el; la; los; las; un; una; de; del; y; a; al; en; para; nuestro; nuestra; mi; mis",
    fillers="""
        el; la; los; las; un; una; de; del; y; a; al; en; con; por; para; me; mi; mis; nos; yo; es; que; se; lo;
        su; sus; este; esta; acceso; rol; perfil; también; solo; sólo; como; o; le; les; no; ya; más
    """,
    numbers={
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "doce": 12,
        "quince": 15,
    },
    ordinals={
        "primero": 1,
        "primera": 1,
        "primer": 1,
        "segundo": 2,
        "segunda": 2,
        "tercero": 3,
        "tercera": 3,
        "tercer": 3,
        "cuarto": 4,
        "cuarta": 4,
        "quinto": 5,
        "quinta": 5,
    },
    months={
        "enero": 1,
        "febrero": 2,
        "marzo": 3,
        "abril": 4,
        "mayo": 5,
        "junio": 6,
        "julio": 7,
        "agosto": 8,
        "septiembre": 9,
        "setiembre": 9,
        "octubre": 10,
        "noviembre": 11,
        "diciembre": 12,
    },
    weekdays={"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6},
    units={
        "día": 1,
        "días": 1,
        "semana": 7,
        "semanas": 7,
        "mes": -1,
        "meses": -1,
        "trimestre": -3,
        "año": -12,
        "años": -12,
    },
)
