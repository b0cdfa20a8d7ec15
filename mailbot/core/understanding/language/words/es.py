"""Spanish."""

from mailbot.core.understanding.language.words import mails_es, things_es, when_es
from mailbot.core.understanding.language.words.language import Language

ES = Language(
    code="es",
    phrases={
        **when_es.PHRASES,
        "more_before": """
            otros; otras; otro; otra
        """,
        "more_behind": """
            más; adicionales; adicional; extra
        """,
        "barred": """
            no me deja; no me permite;
            está gris; sale gris; sale en gris; está en gris; aparece en gris; aparece gris; están en gris; falta el
            botón; campo está bloqueado; campos están bloqueados; puedo pulsar; solo mirar;
            me echa; me expulsa; me rechaza; me tira fuera; me saca; me deja fuera
        """,
        "meant": """
            quería decir; quise decir; me refería a; debe decir; debería decir; lo que realmente necesito; lo
            que de verdad necesito; lo que necesito de verdad; lo que en realidad necesito; lo que necesito en
            realidad; lo que necesito realmente
            hay que leer; léase; había que leer; quería decir; quise decir; me refería a; debe decir; debería decir
        """,
        "too_much": """
            demasiado; demasiada; demasiados permisos; más de lo que necesito; excesivo; exagerado;
            desproporcionado; un nivel de más; me queda grande
        """,
        "too_little": """
            insuficiente; no basta; no me basta; no alcanza; no me alcanza; no es suficiente; ya no me basta;
            queda corto; queda corta; demasiado poco
        """,
        "knows": """
            sé; sabría; seguro; segura; conozco
        """,
        "unsure": """
            ni idea; desconozco; ignoro; no tengo idea
        """,
        "of_what": """
            de; del
        """,
        "things": """
            cosas; falta; faltan
        """,
        "strike": """
            tachad; tachadla; tachadlo; táchenla; táchenlo; tachad a;
            eliminar; eliminen; eliminad; quitar; quiten; quitad; retirar; retiren; retirad; borrar; borren; borrad;
            desactivar; desactiven; elimina; quita; retira
        """,
        "remove": """
            quita~; quite; quiten~; quité~; retir~; elimin~; borra~; borre~; borro; dar de baja; dad de baja; den de
            baja; de baja; revoc~; desactiv~; cancel~; suprim~; cerr~; devuelv~; devolver; ya no necesito; ya no uso;
            sobra; anul~; deshabilit~; sácame; sáquen~; desvincul~; desapunt~; ya no pinta; no pinta nada; ya no
            pertenece; sigue figurando
        """,
        "prolong": """
            prorrog~; prórroga; ampli~; alarg~; renov~; extend~; extien~; caduc~; venc~; expir~; termina el; se
            acaba; más tiempo; un mes más; seguir teniendo; seguir con; mantener hasta; terminaría; se acabaría;
            vencería; caducaría; tres meses más; dos meses más; otros tres meses; dejadlo activo; déjenlo
            activo; posponer; aplaz~
        """,
        "rid_of": """
            librarme; librarme de; deshacerme; deshacerme de; desprenderme; desprenderme de; quitarme de encima;
            verme libre de; estar libre de; prescindir de; prescindo de; renunciar a; renuncio a
        """,
        "tells_of": """
            tiene; tienen; tenía; tenían; tengo; teníamos; tenemos; se aprobó; se denegó; se rechazó; fue aprobado; fue
            aprobada; fue rechazado; fue rechazada; me denegaron; me rechazaron; me aprobaron; me concedieron; sigue
            abierta; sigue pendiente; sigue en curso; se ha caído; se ha vuelto; se cayó; va lento; va muy lento; está
            caído; está lento; me enseñó; me mostró; todos los días; cada día; a diario; desde hace
            años; hay; hubo; había; habrá
        """,
        "gives": """
            añadid; añadan; añade; añada; agregad; agreguen; agrega; agregue; asignad; asignen; asigna; asigne;
            conceded; concedan; concede; conceda; activad; activen; activa; active; dad; habilitad; habiliten
        """,
        "let_go": """
            tiene que desaparecer; tienen que desaparecer; debe desaparecer; deben desaparecer; tiene que irse;
            puede irse; pueden irse; ya puede irse; ya pueden irse; ya puede marcharse; puede desaparecer;
            se puede borrar; se pueden borrar; se puede eliminar; se pueden eliminar; se puede quitar; se pueden quitar;
            se puede retirar; se pueden retirar; se puede cancelar; se puede anular; se puede dar de baja;
            puede borrarse; pueden borrarse; puede eliminarse; puede quitarse; puede cancelarse; puede darse de baja
        """,
        "keeps_on": """
            dejen; dejad; deje; deja; mantengan; mantenga; mantened;
            conservar; mantener; quedarse con; quedarme con; seguir con; dejadle; déjenle; déjale; déjele; dejadles;
            déjenles; dejadme; déjenme; déjame
        """,
        "let": """
            puede; podría; podrá; pueden; podrían; puedo; podría
        """,
        "stay": """
            conserv~; manten~; mantien~; qued~; dej~; sigue; siguen; sigo de; sigo como; intact~; igual
        """,
        "hold": """
            tengo; tiene; tienen; tenía; tuvo; recib~; obtuv~; soy; es; era; está; ya; desde; hasta
            ahora; solo; dieron; dio; posee~; tenemos; tenéis
        """,
        "mine_to_do": """
            seré yo quien; seré yo el que; seré yo la que;
            soy yo quien; soy yo el que; soy yo la que; soy quien; soy la que; soy el que
        """,
        "if_i_could": "si pudiera; si pudiese; si pudiéramos; si pudiésemos; si yo pudiera",
        "shall_be": "debo ser; debería ser; debo pasar a ser; debería pasar a ser",
        "that_is_me": "soy yo; es decir yo; es decir a mí; o sea yo; o sea a mí; esto es yo; que soy yo",
        "mine_too": """
            debería funcionarme también; debería funcionar también conmigo; también debería funcionarme; también me
            debería funcionar; debería funcionarme a mí también
        """,
        "favoured": """
            tuvieron la amabilidad; tuvisteis la amabilidad; tuvo la amabilidad; tuviste la amabilidad; tuvieron la
            bondad; tuvieron a bien; tuvo a bien; fueron tan amables; fuisteis tan amables; fue tan amable; fuiste tan
            amable
        """,
        "contrast": "pero; sin embargo; en cambio; sino",
        "rather": "preferiría; prefiero",
        "oneself": "yo mism~; por mi cuenta",
        "by_me": "por mí; los revise yo; lo haga yo; lo revise yo",
        "it_is_me": """
            y soy yo; seré yo; que sea yo; persona soy yo; sería yo; persona seré yo; ese soy yo; esa soy yo
        """,
        "another": "él; ella; ellos; ellas",
        "able": """
            podía; podíamos; podían;
            todo lo que tengo; lo único que tengo; no tengo más que; solo tengo;
            puedo; puede; pueden; podemos; permite; deja; dejan; veo
        """,
        "until_now": "hasta ahora; por ahora; de momento; hasta el momento; sí que",
        "as_in": "como en; tal como en; igual que en",
        "merely": """
            y ahí termina; y ahí acaba; y nada más; y no más; hasta ahí;
            todo lo que tengo; lo único que tengo; no tengo más que; solo tengo;
            solo; solamente; únicamente; nada más; hasta ahora; de momento; por ahora; ahora mismo; actualmente;
            poco más; y ya está; y eso es todo; y ahí se acaba; ahí se acaba; hasta ahí llego; no llego a más; no me
            deja más; de ahí no paso
        """,
        "being": """
            sigo en; sigo con nivel; todavía estoy en; todavía estoy como; aún estoy en; aún estoy como;
            todavía soy; aún soy; estoy solo como; estoy todavía en; me he quedado en; me he quedado como; me quedé en;
            me quedé como;
            estoy registrado como; estoy registrada como; estoy inscrito como; estoy inscrita como;
            figuro como; aparezco como; consto como; estoy como; estoy dado de alta como; estoy dada de alta como;
            sigo como; sigo siendo;
            soy; solo soy; él es; ella es; sigo siendo; soy solo; soy solamente
        """,
        "has": """
            sigue figurando como; sigue apareciendo como; figura todavía como; aparece todavía como; sigue constando
            como;
            tiene; tenía; es; era; ya tiene; ya es; también tiene; dispone de; cuenta con; posee; sigue teniendo
        """,
        "inquire": """
            quién; qué; por qué; cómo; cuándo; dónde; cuál; cuáles; cuánto; cuánta
        """,
        "idle": "ver; véase; veamos; a ver; mirad",
        "tell": """
            ya veremos; no hay nada decidido; supongamos que; habéis oído; el año pasado; quizá solicite; a lo
            mejor pido;
            {can} explicar~; me {can} explicar; {can} decirme; me {can} decir; me {free} decir; me {free}
            explicar; me {free} indicar; me {free} confirmar; me {free} enviar; me {free} aclarar; nos {free}
            decir; nos {can} decir; me {can} indicar; {can} indicarme; {can} confirmar~; me {can} confirmar;
            {can} aclarar~; me {can} aclarar; explicadme; explícame; explíqueme; explíquenme; dime; decidme;
            dígame; díganme; indíqueme; indíquenme; indicadme; indícame; infórmenme; infórmame; informadme;
            avísame; avisadme; avíseme; avísenme; {can} avisar~; me {can} avisar; enséñame; enseñadme; envíame;
            enviadme; envíenme; envíeme; mandadme; mándame; mándenme; {can} enviar~; me {can} enviar; me {can}
            mandar; {can} mandarme; {can} pasarme la lista; pásame la lista; pasadme la lista; me pasas la
            lista; me pasáis la lista; me pasan la lista; me enviáis; me envías; me envían; saber si; saber
            cuándo; saber quién; saber qué; saber cuál; saber cómo; saber por qué; sabéis si; sabes si; saben
            si; sabe alguien; alguien sabe; {can} comprobar; {can} revisar si; {can} mirar si; {can} mirar por
            qué; {can} verificar si; {can} revisar por qué; tened en cuenta; tengan en cuenta; ten en cuenta;
            tenga en cuenta; {want} saber; {want} preguntar~; {want} comentar~; {want} informar~; {want}
            avisar~; {want} agradecer~; {want} confirmar~; {want} que sepáis; {want} recordar~; {want} contar~;
            solicito información; necesito información; necesito información sobre; os informo; les informo; le
            informo; te informo; informo de; os comento que; les comento que; os aviso; les aviso; recordad que;
            recuerden que; recuerda que; recuérdame; duda sobre; tengo una duda; que me expliqu~; que lo mir~;
            que la mir~; que lo revis~; que la revis~; que mir~; que comprob~; que me dig~; que me confirm~; que
            me inform~; tengo una pregunta; una pregunta; una consulta sobre; hablar de; hablamos de; hablaremos
            de; me refiero a; {can} recordarme; me {can} recordar
        """,
        "regret": "lamentablemente; desgraciadamente; lamento; siento",
        "needed": """
            solo necesitaba; sólo necesitaba; solo lo necesitaba; solo la necesitaba; lo necesitaba solo; lo
            necesitaba sólo; solo necesité
        """,
        "was": """
            fue; fueron; había; estaba; ya; ayer; ha sido; era; la semana pasada; el año pasado; el mes pasado;
            se aprobó; aprobó; hace tiempo
        """,
        "bare": """
            este no; esta no; este por favor no; para él no; para ella no; a él no; a ella no; no para él; no
            para ella;
            pueden pasar las dos; las dos pueden pasar;
            ya era hora; ya iba siendo hora; dale; no veo por qué iba a rechazarlo; no sé por qué iba a rechazarlo; no
            veo por qué habría de rechazarlo; no veo por qué tendría que rechazarlo;
            sí; si; no; ok; vale; conforme; acepto; aceptado; nunca; claro; listo; perfecto; correcto; confirmo;
            confirmado; encantado; encantada; procede; jamás; okey; negativo; bien; va; sale; firmado; otorgado;
            nel; nones; a favor; con gusto; prefiero no; prefiero que no; preferiría que no; no firmo
        """,
        "any_more": "ya no; nunca más; siga teniendo; seguir teniendo; sigan teniendo; siga usando",
        "may_first": "{order}; puede; podría; pueden; podrían; puedes; podéis; podrías; podríais",
        "abbreviation": """
            sr; sra; srta; núm; num; nro; dpto; depto; ej; pág; dr; dra; ud; uds; vd; vds; lic; ing; tel; ext;
            av; aprox; art; resp; admon; dto; fdo; atte
        """,
        "and": "y; e; más; así como; además; junto con",
        "too": "también; además",
        "title": """
            el; la; mi; mis; nuestro; nuestra; sr; sra; srta; señor; señora; señorita; don; doña; d; dr; dra;
            doctor; doctora; compañero; compañera; compañeros; compañeras; colega; colegas; nuevo; nueva; de;
            jefe; jefa; enfermero; enfermera; técnico; técnica; becario; becaria; usuario; usuaria; empleado;
            empleada; los; las; ambos; también; trabajador; trabajadora; lic; ing
        """,
        "me": """
            me; conmigo; yo; quitarme; quitadme; quítame; quítenme; quíteme; retirarme; retiradme; retírenme; retírame
        """,
        "to": "a; al; en; para; llamado; llamada; dentro; sobre; de; del",
        "purpose": "para; con vistas a; de cara a",
        "wish": """
            lo que necesito ahora es; lo que de verdad necesito es; lo que me hace falta es; lo que quiero es; lo que
            pido es; lo que solicito es;
            hacedla; hacedlo; hacedme; háganla; háganlo; háganme; nombradla; nombradlo;
            vuelvo a pedirlo; lo vuelvo a pedir; vuelvo a pedíroslo; os lo vuelvo a pedir; vuelvo a solicitarlo; lo
            vuelvo a solicitar; lo pido de nuevo; os lo pido de nuevo; lo pido otra vez; lo solicito de nuevo; renuevo
            mi solicitud; renuevo la solicitud; renuevo mi petición; acepto la oferta; acepto vuestra oferta; acepto su
            oferta; acepto el ofrecimiento; acepto la propuesta; ahora sí lo quiero; ahora sí lo necesito; ahora sí que
            lo necesito; ahora sí me hace falta; ahora sí hace falta; ahora sí que hace falta; al final sí lo quiero; al
            final sí lo necesito; ponédmelo; ponédmela; dádmelo; dádmela; dámelo; dámela; dénmelo; dénmela; activádmelo;
            concedédmelo; pónganmelo; póngamelo; pónmelo; añadídmelo; asignádmelo;
            mi primer deseo es; mi segundo deseo es;
            pido nada más que; necesito nada más que; quiero nada más que; no pido más que; no necesito más que;
            lo correcto sería; lo correcto es; debería poner; tendría que poner;
            me prometieron; me han prometido; me habían prometido; alguna objeción a que yo; consideren esto mi
            solicitud; considerad esto mi solicitud; me salvaría la semana; me salvaría el día; nada me haría más
            feliz que;
            que les pida; que os pida; que les pidiera; que os pidiera; que le pida;
            abajo firmante solicita; abajo firmante pide; abajo firmante ruega; que suscribe solicita; que suscribe
            pide; que suscribe ruega; firmante solicita; firmante pide;
            si pudiera; si pudiese; si pudiéramos; si pudiésemos; si yo pudiera;
            esto es lo que me falta; lo que me falta; por mi parte falta; por mi parte faltan; habría que darme;
            habría que darle;
            me quiere en; quiere que esté en; quiere que tenga; quiere que yo tenga; me ha dicho que pida; me ha
            dicho que solicite; me dijo que pidiera; me dijo que solicitara; me han dicho que pida; me pidió que
            solicitara; sería para tener; sería para pedir; es para tener;
            me hará falta; nos hará falta; me haría falta; nos haría falta; me harán falta;
            arreglar que pueda; arreglarlo para que pueda; hacer que pueda; preferiría que yo; prefiere que yo; tengo
            que poder; debo poder;
            pida aquí; pedir aquí; que pida aquí; dirigirme a ustedes para;
            es lo que me falta; lo que me falta es; es lo que necesito; lo que necesito es;
            me basta con; con poder ver; me basta; me vale con; me conformo con; me alcanza con;
            me refería a; me refiero a; quería decir;
            necesito; necesitamos; necesitaría; necesitaríamos; necesitaba; necesitábamos; necesita; necesitan;
            necesite; necesiten; necesitará; necesitaré; necesitaremos; nesecito; necesitó ya; nesesito;
            nececito; preciso; precisamos; precisaría; precisaríamos; requiero; requerimos; requeriría;
            requiere; requieren; se requiere; se requieren; se necesita; se necesitan; se precisa; se precisan;
            ocupo; ocupamos; ocuparía; ando necesitando; voy a necesitar; vamos a necesitar; va a necesitar; me
            urge; nos urge; urge que; urge tener; me corre prisa; quiero; queremos; querría; querríamos; quería;
            queríamos; quisiera; quisiéramos; quisiese; desearía; deseo; deseamos; me gustaría; nos gustaría; le
            gustaría; me encantaría; me interesa tener; me interesaría; estoy interesado en tener; estoy
            interesada en tener; me vendría bien; nos vendría bien; me vendría genial; me vendría fenomenal; me
            vendría de perlas; me iría bien; nos iría bien; me iría de perlas; me serviría; me ayudaría mucho
            tener; agradecería; agradeceríamos; agradeceré; agradeceremos; agradezco me; agradezco que me;
            agradezco nos; se agradece el alta; se agradecería; les agradezco si; les agradezco el alta;
            agradezco su apoyo para; agradezco su ayuda para; su apoyo para; vuestro apoyo para; su ayuda para;
            vuestra ayuda para; apoyo para que; de su apoyo; apóyenme; apoyarme con; apoyo con; solicito;
            solicitamos; se solicita; solicitaría; solicitaríamos; quiero solicitar; me permito solicitar; vengo
            a solicitar; por la presente solicito; paso a solicitar; estoy solicitando; escribo para solicitar;
            escribo para pedir; os escribo para; les escribo para; te escribo para; le escribo para; mi petición
            es; la petición es; mi solicitud es; el motivo de mi correo es; el motivo de este correo es; pido;
            pedimos; os pido; le pido; les pido; te pido; pediría; pediros; pedirte; pedirles; pedirle; quiero
            pedir; ruego me; ruego que me; rogaría; le ruego; les ruego; os ruego; se ruega; rogamos nos; podría
            tener; podría obtener; podría conseguir; podríamos tener; puedo tener; puedo obtener; podemos tener;
            puede tener; podría contar; podríamos contar; sería posible; es posible; será posible; fuera
            posible; fuese posible; sería factible; es factible; es viable; hay posibilidad; habría posibilidad;
            existe la posibilidad; existiría la posibilidad; cabe la posibilidad; hay forma de; hay manera de;
            habría forma; habría manera; habrá forma; habrá manera; hay chance; habría chance; hay opción de;
            habría opción; se me podría; se me puede; se nos podría; se nos puede; se le podría; se les podría;
            se le puede dar; que se me; que se nos dé; que se le dé; que se le habilite; que se les dé; me hace
            falta; me haría falta; nos hace falta; nos haría falta; le hace falta; les hace falta; me hacen
            falta; nos hacen falta; le hacen falta; hace falta que; haría falta; harían falta; falta que me;
            falta darme; falta que le; falta dar; faltaría; sólo falta que; me falta; nos falta; me faltan; nos
            faltan; me faltaría; le falta; les falta; tengo que; tendría que; tendríamos que; tenemos que; tiene
            que; tienen que; tendrá que; tendré que; debo; debería; deberíamos; debemos; debe tener; deben
            tener; debería tener; deberían tener; he de; ha de tener; hay que dar; hay que ponerle; habría que;
            convendría; convendría que; toca darle; me {can} dar; nos {can} dar; le {can} dar; les
            {can} dar; me {can} poner; {can} darme; {can} darnos; {can} darle; {can} darles; darme acceso; darme
            el acceso; darme permiso; darme permisos; darme de alta; darnos acceso; darle acceso; darles acceso;
            darle de alta; darles de alta; darnos de alta; me {give}; nos {give}; le {give}; les {give}; se lo
            {give}; me lo {give}; me la {give}; me los {give}; nos lo {give}; nos los {give}; que me {free}; que
            nos {free}; que le {free}; que les {free}; que me {give}; que nos {give}; que le {give}; que les
            {give}; a ver si me {give}; si me {give}; si nos {give}; si le {give}; me da acceso; me da permiso;
            me da de alta; me dan acceso; me dan permiso; me dan permisos; me dan de alta; nos dan acceso; nos
            da acceso; nos dan de alta; le dan acceso; le dan de alta; les dan acceso; les dan de alta; le da
            acceso; le da de alta; le da usted acceso; me dé acceso; me dé de alta; le dé acceso; le dé de alta;
            nos dé acceso; me dé el; que me dé; que le dé; que nos dé; que me dejen entrar; que me habilite; que
            me active; que me asigne; que me registre; que me autorice; que me agregue; que me añada; que me
            incluya; que le habilite; que le active; que le asigne; que le agregue; que le añada; me dejas
            entrar; me dejáis entrar; me dejan entrar; me haces; me hacéis; me hacen; me pasas a; me pasáis a;
            me pasan a; me subes a; me subís a; me suben a; me cambias a; me cambiáis a; me cambian a; me abres
            acceso; me abrís acceso; me abren acceso; me abren el; me abrís el; me lo arregláis; me lo
            solucionáis; me ayudas con; me ayudáis con; me ayudan con el acceso; me ayudan con el alta; me ayuda
            con el alta; ayúdenme con; ayudadme con; ayúdame con; me echas una mano con; me echáis una mano con;
            {dar} de alta; se dé de alta; sea dado de alta; sea dada de alta; sean dados de alta; ser dado de
            alta; ser dada de alta; alta para; alta de usuario; alta en; alta a; alta como; solicitud de acceso;
            solicitud de alta; petición de acceso; petición de alta; pedir acceso; pedir el acceso; pedir
            permiso; pedir permisos; pedir alta; pedir el alta; solicitar acceso; solicitar el acceso; solicitar
            permiso; solicitar permisos; solicitar el alta; solicitar alta; me pido; no me basta con; no me vale
            con; no me alcanza con; me tocaría tener; me correspondería; me vais a tener que dar; me tenéis que
            dar; me tienen que dar; me tendríais que dar; me tendrían que dar; tenéis que darme; tienen que
            darme; tendríais que darme; tendrían que darme; hay que dar~; hay que habilit~; hay que activar~;
            hay que asignar~; hay que poner~; hay que agreg~; hay que añad~; hay que crear~; habría que dar~;
            habría que habilit~; habría que activar~; habría que añad~; kisiera; kiero; kería; keriamos; vengo a
            pedir; paso a pedir; paso para pedir; alguna posibilidad de; alguna forma de; alguna manera de;
            alguna opción de; que os escriba para; que les escriba para; alguien me dé; alguien nos dé; alguien
            le dé; dad acceso; dad permiso; dad permisos; den acceso; den permiso; den permisos; dar acceso a
            mi; kisieramos; nesesitaria; necesitaria; abilítame; abilitame; abilítenme; abilitenme; espero que
            me {can}; espero que me {give}; esperando que me {can}; esperando que me {give}; tiene que salirme;
            a ver si puedo tener; a ver si consigo; lo suyo sería; lo ideal sería; mi idea es tener; me mandaron
            pedir; me han dicho que pida; me dijo que pidiera; me dijeron que pidiera; me ha pedido que
            solicite; me pidió que solicitara; me pidieron que solicitara; habilítame; habilítanos; habilitame;
            habilitadme; habilitadnos; habilíteme; habilítenme; habilítennos; habilítenos; habilitale;
            habilítenle; habilitadle; habilítenles; habilitarme; habilítale; actívame; actívanos; activadme;
            activadnos; actíveme; actívenme; actívennos; actívenle; activadle; actívale; asígname; asígnanos;
            asignadme; asignadnos; asígneme; asígnenme; asígnennos; asígnenle; asignadle; asígnale; concédeme;
            concededme; concédame; concédanme; concédannos; concédanle; concededle; concedednos; otórgame;
            otorgadme; otórgueme; otórguenme; otórguennos; otórguenle; autorízame; autorizadme; autoríceme;
            autorícenme; autorícenle; añádeme; añádenos; añadidme; añadidnos; añádame; añádanme; añádannos;
            añádanle; añadidle; añádele; agrégame; agregame; agréganos; agregadme; agrégueme; agréguenme;
            agréguennos; agréguenle; agrégale; agregale; inclúyeme; incluidme; inclúyame; inclúyanme;
            inclúyannos; inclúyanle; incluidle; incorpórame; incorporadme; incorpórenme; facilítame;
            facilitadme; facilíteme; facilítenme; facilítennos; proporciónenme; proporcionadme; bríndenme;
            créame; creadme; créeme; créenme un; creadle; créenle; ponedme; ponednos; ponedle; ponedles;
            póngame; pónganme; pónganle; metedme; métanme; metedle; métanle; métame; sumadme; súmenme; súmame;
            súmenle; registradme; regístrame; regístrenme; regístrenle; registradle; apuntadme; apúntenme;
            apúntame; inscribidme; inscríbanme; pásame a; pasadme a; pásenme a; súbeme a; subidme a; súbanme a;
            cámbienme a; cambiadme a; ampliadme; amplíenme; amplíame; abridme; ábranme; ábranle; abridle;
            dejadme entrar; déjenme entrar; reactívenme; reactivadme; reactívame; dennos; gestionadme;
            gestiónenme; gestióname; tramitadme; tramítenme; tramítame; dadme; dadnos; dadle; dadles; denme;
            denle; denles; dame acceso; dame permiso; dame permisos; dame el acceso; dame de alta; dame el alta;
            deme acceso; deme de alta; danos acceso; danos de alta; denos acceso; dale acceso; dale permisos;
            dele acceso; dale de alta; dele de alta; ponme como; ponme en; ponme de; ponme el; ponme a mi; ponle
            acceso; ponle como; ponle en; méteme en; métele en; hazme usuario; hacedme usuario; háganme usuario;
            hazme admin; hacedme admin; háganme admin
        """,
        "polite": """
            no podría yo; no podríamos; no podría simplemente;
            por favor; x favor; xfavor; xfa; porfa; porfi; porfavor; porfis; plis; plz; please; puedes; podéis;
            podés; podrías; podríais; pudieras; pudierais; {can} {me}; me {can}; nos {can}; le {can}; les {can};
            se {can}; lo {can}; me lo {can}; tendrías inconveniente; tendríais inconveniente; tendría
            inconveniente; tendrían inconveniente; tienes inconveniente; tenéis inconveniente; habría problema
            en; hay problema en; habría inconveniente en; hay inconveniente en; algún problema en; algún
            inconveniente en; problema para; {can} dar; {can} darme; {can} habilit~; {can} activar~; {can}
            asignar~; {can} añad~; {can} agreg~; {can} incluir~; {can} conced~; {can} otorg~; {can} autorizar~;
            {can} crear~; {can} gestion~; {can} tramit~; {can} poner~; {can} meter~; {can} quitar~; {can}
            retirar~; {can} elimin~; {can} prorrog~; {can} renovar~; {can} ampliar~; {can} extender~; {can}
            proporcion~; {can} facilit~; {can} registrar~; {can} alargar~; {can} revoc~; {can} desactiv~; {can}
            ustedes; {can} usted; podrían; podría; ruego; rogamos; ruégoles; rogándoles; si no es molestia; si
            no es mucha molestia; si eres tan amable; si sois tan amables; si es tan amable; si son tan amables;
            serías tan amable; sería tan amable; serían tan amables; seríais tan amables; ten la amabilidad;
            tenga la amabilidad; tengan la amabilidad; tenga la bondad; tengan la bondad; tengan a bien; tenga a
            bien; sírvase; sírvanse; sírvase a; favor de; favor dar; favor habilit~; favor activar~; favor
            asignar~; favor agreg~; favor otorg~; favor crear~; favor de dar; su ayuda; vuestra ayuda; su apoyo;
            vuestro apoyo; me apoyan; me apoyas; me apoya con; nos apoyan; me ayudan; me ayudáis; me ayudas;
            hazme el favor; hacedme el favor; háganme el favor; me haces el favor; me hacéis el favor; me hacen
            el favor; te importa; os importa; te importaría; os importaría; le importaría; les importaría; os
            molestaría; te molestaría; le molestaría; alguien puede; alguien podría; alguien me; alguien que me;
            quién me puede; quién me da; quién me podría; tendrías; tendríais a bien; se puede; se podría;
            cuando {free}; en cuanto {free}; gracias de antemano; de antemano gracias; agradecido de antemano;
            agradecida de antemano; agradezco; quedo a la espera; quedo atento; quedo atenta
        """,
        "grant": """
            pónganle una puerta; ponedle una puerta; ponerle una puerta; pónganle las puertas; cárguenle las puertas;
            den a; dar; darme; darle; darles; darnos; dárselo; dármelo; dárnoslo; dadme; dadnos; dadle;
            dadles; dame; danos; deme; denos; denme; dennos; denle; denles; dele; dadnoslo; dádmelo; dámelo;
            démelo; dénmelo; {dar} de alta; alta en; alta a; alta de usuario; el alta; un alta; darme el
            alta; que me den; que nos den; que le den; que les den; que me deis; que me des; me des; me
            deis; me den; nos den; nos deis; le den; le deis; me das; me dais; nos dais; le dais; habilit~;
            activar~; activad~; activen; actívame; actívenme; actíveme; actívale; actívenle; active el;
            active la; activéis; activación; activase; activaran; asignar~; asignad~; asignen; asígname;
            asígnenme; asígneme; asígnale; asígnenle; asignéis; asignación; asigne; conceder~; conced~;
            otorg~; autorizar~; autoricen; autorícenme; autorícenle; autoricéis; autorícese; autorizad~;
            autorízame; autorizarme; añad~; agreg~; incluir~; incluid~; incluy~; inclúyanme; incluyan~;
            incorporar~; incorporad~; incorporen; incorpórenme; permitir~; permitid~; permitan; permítanme;
            permítame; facilitar~; facilitad~; faciliten; facilítenme; facilítame; proporcion~; brindar~;
            bríndenme; brinden; gestionar~; gestionad~; gestionen; gestionéis; tramit~; crear~; créame;
            creadme; créenme; creen el usuario; creadle; créenle; crear; crearme un usuario; abrir~;
            abridme; ábreme; ábranme; ábrame; abridle; ábranle; ponerme; ponernos; ponerle; ponerles; ponme;
            ponnos; ponedme; ponednos; ponedle; ponedles; póngame; pónganme; pónganle; ponle; poned a;
            pongan a; poner a; poner como; meterme; meterle; métame; metedme; metedle; méteme; métanme;
            métanle; meter a; meted a; sumarme; súmame; súmenme; sumadme; sumar a; sumen a; registrarme;
            registrarle; regístrame; registradme; regístrenme; regístrenle; registrad a; registrar a;
            registren a; apuntarme; apúntame; apuntadme; apúntenme; inscribirme; inscribidme; pasarme a;
            pásame a; pasadme a; pásenme a; subirme a; súbeme a; subidme a; súbanme a; cambiarme a;
            cambiadme a; cámbienme a; ampliarme; ampliadme; amplíame; amplíenme; amplíeme; elevar mis;
            elevarme; hacerme; hacedme; hazme; háganme; convertirme en; dejarme entrar; dejadme entrar;
            déjenme entrar; déjame entrar; dejarle entrar; tener; tenga; tengan; tengamos; obtener; obtenga;
            disponer de; disponga de; contar con; cuente con; conseguir; consiga; conseguirme; conseguidme;
            asignarme; reactivar~; reactiv~; configurarme; configuradme; configúrenme; dejarme listo;
            nombrarme; nómbrenme; preparadme; prepararme; prepárenme; entregar~; entréguenme; extender~ me;
            extiéndanme; sea dado de alta; sea dada de alta; poder entrar; poder acceder; poder usar;
            abilit~; dando de alta; habilitando; dándome; dándole; en mi tarjeta; en su tarjeta; en mi
            credencial; en su credencial; en mi pase; en la tarjeta de; en la credencial de; haz que pueda;
            hagan que pueda; haced que pueda; hacer que pueda; haga que pueda; para que me abra; que me abra
            la puerta
        """,
        "again": """
            lo necesitaría otra vez; lo necesitaría de nuevo; lo necesito otra vez; lo necesito de nuevo; la necesitaría
            otra vez; la necesitaría de nuevo; la necesito otra vez; la necesito de nuevo; volver a tenerlo; volver a
            tenerla; vuelvo a necesitarlo; vuelvo a necesitarla; recuperarlo; recuperarla; devolvédmela; devuélvanmelo;
            devuélvemelo; reactivarlo; reactivarla; reactivadlo; restablecerla; dármelo otra vez; dármelo de nuevo;
            dármela otra vez; dármela de nuevo; otra vez por favor; de nuevo por favor; una vez más por favor;
            ponédselo; ponédsela; ponédmela; ponérsela; pónganselo; pónsela; activadla; activadlo; actívenla;
            actívala; me lo podéis poner; me la podéis poner; se lo podéis poner; me lo ponéis; se lo ponéis;
            me lo devolvéis; me lo devuelven; devolvédmelo; devolverme; restablecer; restablecerlo; volver a
            darme; volver a incluirme; volver a añadirme; me volvéis a;
            {can} {le} {any}; {can} {les} {any}; {le} {any}; {les} {any}; favor {le} {any}; favor {les} {any}; y
            {le} {any}; y {les} {any}; arreglarlo; arreglarme eso; arregladlo; arréglenlo; arréglalo; me lo
            arreglas; me lo arregláis; me lo arreglan; hacerlo; hacedlo; háganlo; hágalo; prolongarlo;
            ampliarlo; prorrogarlo; renovarlo; prorrogarla; renovarla; prolongarla; ampliarla; extenderlo;
            extenderla; alargarlo; alargarla; prorrogadlo; prorróguenlo; renovadlo; renuévenlo; renuévamelo;
            prorrogádmelo; ampliádmelo; amplíenlo; quitarlo; quitarla; quitádmelo; quitádselo; quítenselo;
            quítenmelo; quítamelo; quítaselo; quitármelo; quitármela; eliminarlo; eliminarla; retirarlo;
            retirarla; retírenlo; retiradlo; retirárselo; quitárselo; gestionarlo; gestionadlo; gestiónenlo;
            gestionármelo; me lo gestionas; me lo gestionáis; me lo gestionan; tramitarlo; tramitadlo;
            tramítenlo; solucionarlo; solucionadlo; solucionármelo; resolverlo; resolvedlo; lo {can} arreglar;
            lo {can} hacer; lo {can} gestionar; lo {can} tramitar; lo {can} solucionar; lo {can} resolver; lo
            {can} mirar; lo {can} dar; lo {can} activar; lo {can} habilitar; lo {can} ver; os encargáis; te
            encargas; se encargan; se encarga usted; {can} encargar~; ocuparos; os ocupáis; te ocupas; se
            ocupan; {can} ocuparse; me lo das; me lo dais; me lo da; me lo dan; me la das; me la dais; me los
            das; me los dais; se lo das; se lo dais; se lo dan; nos lo dais; nos lo dan; me lo activas; me lo
            activáis; me lo activan; me lo habilitas; me lo habilitáis; me lo habilitan; me lo {give}; se lo
            {give}; nos lo {give}; dármelo; dámelo; dádmelo; démelo; dénmelo; dárselo; dádselo; dénselo; dáselo;
            dárnoslo; dádnoslo; dénnoslo; habilitármelo; habilítamelo; habilitádmelo; habilítenmelo;
            habilítemelo; activármelo; activádmelo; actívamelo; actívenmelo; actívemelo; activarlo; activadlo;
            actívenlo; activárselo; actívenselo; ponérmelo; ponédmelo; pónganmelo; pónmelo; ponérselo;
            pónganselo; asignármelo; asígnenmelo; asignádmelo; concedérmelo; concédanmelo; ponerlo en marcha;
            ponerme en marcha; hacer algo; hacer algo al respecto; qué se puede hacer; ver qué se puede hacer;
            qué podéis hacer; qué pueden hacer; haced lo necesario; hagan lo necesario; haz lo necesario; lo
            necesario; lo que haga falta; lo dejo en vuestras manos; en vuestras manos; en sus manos; en tus
            manos; cuento con vosotros; cuento con ustedes; dejarlo listo; dejadlo listo; déjenlo listo; me lo
            dejáis listo; me lo dejan listo; se pudiera; se pueda arreglar; ponerle remedio; poner remedio;
            ponedle remedio; corregirlo; corríjanlo; corregidlo; cambiarlo; cambiadlo; cámbienlo; subirlo;
            incluirme; incluidme; inclúyanme; añadidme; añadirme; añádanme; agréguenme; agregarme; darme de
            alta; dadme de alta; dame de alta; denme de alta; me dais de alta; me das de alta; me dan de alta;
            darle de alta; dadle de alta; denle de alta; darnos de alta; lo mismo para; darme eso; eso mismo;
            dejadme entrar; déjenme entrar; dejarme entrar; dármelos; dádmelos; dénmelos; habilitarlo;
            habilítenlo; habilitadlo; echarme un cable; echarme una mano; me echáis una mano; me echas una mano;
            me echáis un cable; échame una mano; échenme la mano; me echan la mano; échame la mano; me das una
            mano; me dan una mano; me ayudáis con esto; me ayudáis con eso; me ayudan con esto; me ayudan con
            eso; me ayudas con esto; me ayudas con eso; podéis ayudarme; pueden ayudarme; puedes ayudarme; me
            podéis ayudar; me pueden ayudar; me puedes ayudar; su apoyo con esto; me apoyan con esto; me apoyan
            con eso;
            así que otra vez por favor; pues otra vez por favor; devolvédmela; devuélvanmelo; devuélvanmela; volved a
            dármelo; volved a dármela
        """,
        "taken_off": """
            retiren; retirara; retiraran; quiten; quitara; quitaran; le quite; se quite; elimine; eliminen;
            eliminara; eliminaran; revoque; revoquen; revocaran; desactiven; desactivaran;
            retirado; retirada; retirados; eliminado; eliminada; eliminados; revocado; revocada; revocados; quitado;
            quitada; desactivado; desactivada; dado de baja; dada de baja
        """,
        "revoke": """
            si me lo quitaseis; si me lo quitarais; si me lo quitaran; si me lo quitáis; si me lo retiráis; prefiero que
            me lo quiten; prefiero que me lo quitéis; que se lo retiren; haced que se retire;
            quitadlo; quitadla; quitadlos; quitadlas; quítalo; quítala; quítalos; quítalas; quítenlo; quítenla;
            quítenlos; quítenlas; quítelo; quítela; quitadle las dos; quítenle las dos; quitadle ambos;
            ya no tengo nada que hacer en; ya no tiene nada que hacer en; ya no pinto nada en;
            quitadlo de mi tarjeta; quítenlo de mi tarjeta; quitádmelo de la tarjeta;
            ya no hace falta; ya no hacen falta; ya no le hace falta; ya no le hacen falta; ya no son
            necesarios; ya no tiene que tener;
            fuera por favor; echadlo fuera; sacadlo de ahí; sacadla de ahí; elimina los dos; elimina las
            dos; elimina ambos; elimina ambas; quita los dos; quita ambos; retira los dos; retira ambos; a
            revocar; desactivadlo; desactívalo; desactívenlo; debe perder; deben perder; tienen que perder;
            eliminadlo por favor; y no debería; eliminadlo; eliminarlo; elimínalo; elimínenlo; quitádmelo;
            quitádselo; quítamelo; quítenmelo; borradlo; bórralo; ya no debería tener; no debería tener; no
            debería tenerlo; quitar; quitad; quitadme; quitadle; quitadles; quitarme; quitarle; quitarles;
            quitarnos; quítame; quítale; quíteme; quítele; quítenme; quítenle; quítenles; quitádmelo;
            quítenmelo; quítaselo; quitádselo; quítenselo; quitármelo; quitárselo; me quitas; me quitáis; me
            quiten; me quitéis; me quites; le quitas; le quitáis; le quiten; le quitéis; quiten el; quiten
            los; quiten la; quiten a; quita el; quita los; quita a; quite el acceso; que se quite; que se le
            quite; que se me quite; se le quita; retirar; retirarme; retirarle; retirarles; retirad;
            retiradme; retiradle; retírenme; retírenle; retírame; retírale; retiren; se retire; se le
            retire; retirada del acceso; retirada de acceso; retirada de permisos; me retiráis; le retiráis;
            le retiran; {quita} {det} {acc}; {quita} {acc}; {quita} {det} {det} {acc}; revocar~; revocad~;
            revoquen~; revóquenme; revóquenle; revoque; revoques; revoquéis; revocación; revoca el;
            desactivar~; desactivad~; desactiven~; desactívenme; desactívenle; desactiva; desactívame;
            desactívale; desactive; desactivación; deshabilitar~; deshabilitad~; deshabiliten;
            deshabilítenme; deshabilítenle; inhabilitar~; inhabiliten; suprimir el acceso; suprimir los; dar
            de baja; darme de baja; darle de baja; darles de baja; darlo de baja; darla de baja; dad de
            baja; dadme de baja; dadle de baja; dadlo de baja; dadla de baja; den de baja; denme de baja;
            denle de baja; denlo de baja; dé de baja el; dé de baja; deme de baja; dele de baja; dame de
            baja; dale de baja; da de baja; me dais de baja; me das de baja; me dan de baja; le dais de
            baja; le das de baja; le dan de baja; deis de baja; des de baja; doy de baja; causa baja en;
            causará baja en; tramitar la baja; tramitad la baja; tramiten la baja; solicito la baja;
            solicitamos la baja; solicitar la baja; pido la baja; baja de usuario; baja del usuario; baja de
            acceso; baja del acceso; baja de accesos; baja de permisos; baja de la cuenta; baja de licencia;
            baja de la licencia; baja de mi; baja definitiva; gestionar la baja; ya no necesito; ya no
            necesita; ya no necesitamos; ya no necesitan; no necesito más el; no necesito ya; no voy a
            necesitar más; ya no me hace falta; ya no nos hace falta; ya no le hace falta; ya no hace falta
            que tenga; ya no uso; ya no usa; ya no lo uso; ya no la uso; ya no lo usa; ya no la usa; ya no
            utilizo; ya no utiliza; ya no lo utilizo; ya no la utilizo; ya no debe tener; ya no debería
            tener; no debería seguir teniendo; no debe seguir teniendo; deje de tener; dejen de tener; dejar
            de tener; que no siga teniendo; ya no toca que tenga; ya no tiene que tener; ya no preciso; ya
            no requiero; ya no requiere; ya no ocupo; dejar sin acceso; dejadle sin acceso; déjenle sin
            acceso; devolver mi; devuelvo mi; devolver la licencia; puede cerrarse; pueden cerrarse; se
            puede cerrar; pueden cerrar mi; podéis cerrar mi; me sobra el; me sobra la; sobra el acceso;
            prescindir del acceso; prescindir de mi; renuncio a; renunciar a mi; renunciar al; quitad a;
            quítenlo de; quítenla de; quitadlo de; quitadla de; quítalo de; quítala de; quítenme de;
            quitadme de; quítame de; quítenle el; quítenle la; quitadle el; quitadle la; quítale el; quítale
            la; quítenle los; quitarlo de; quitarla de; quitarme de; quitarlos de; sáquenlo de; sáquenla de;
            sáquenme de; sácame de; sácalo de; sácala de; sacadlo de; sacadla de; sacadme de; sacarlo de;
            sacarla de; sacarme de; saquen a; sacad a; sáquenlos de; bórrenlo de; bórrenla de; bórrenme de;
            borradlo de; borradla de; borradme de; bórrame de; bórralo de; borrarlo de; borrarla de;
            borrarme de; elimínenlo de; elimínenla de; elimínenme de; eliminadlo de; eliminadla de;
            eliminadme de; eliminarlo de; eliminarla de; eliminarme de; echadlo de; échenlo de; denla de
            baja; dalo de baja; dala de baja; darnos de baja; quiero la baja; desvincul~; desapunt~;
            desactívenlo; desactívenla; desactivadme; córtenle; cortadle; córtale; cortarle; cortar el
            acceso; corten el acceso; cortad el acceso; cierren el acceso; cerrad el acceso; cerrar el
            acceso; cerrarle; ciérrenle; cerradle; bloquear el acceso; bloquéenle; bloqueadle; suspender el
            acceso; que se le retire; que se le retiren; que se le quiten; que le quiten; que le retiren;
            que me quiten; que me retiren; que lo quiten; que la quiten; que lo saquen; que la saquen; que
            me saquen; que lo den de baja; que la den de baja; que me den de baja; ya no pinta nada; no
            pinta nada; ya no pertenece; ya no debe estar; ya no debería estar; ya no debe poder; ya no debe
            entrar; ya no debería poder; ya no tiene por qué; no tiene por qué tener; no tiene por qué
            estar; no tiene nada que hacer; ya no tiene nada que hacer; ya no le corresponde; ya no me
            corresponde; ya no lo ocupo; ya no la ocupo; devolver el acceso; entrego la licencia; renuncio a
            mi acceso; renuncio al acceso; renuncio a mis; libero mi; liberar mi; liberar la licencia;
            liberen mi; liberad mi; podéis desconectar; pueden desconectar; puedes desconectar; podéis
            desconectarlo; desconectad el; desconecten el; desconecta el; desconectadme; desconéctenme;
            podéis apagar; pueden apagar; podéis cortar; pueden cortar; podéis cortarme; pierda; ya no
            tenga; ya no tengan; quiten mi;
            lo que podéis quitar es; lo que pueden quitar es; ese puede irse; esa puede irse; fuera de su cuenta;
            fuera de mi cuenta
        """,
        "extend": """
            aplazar el final; aplazar el fin; aplazad el final; retrasar el final; retrasar el fin; mover el final;
            mover la fecha de fin; que corra hasta; hacedlo más
            largo; hacedlos más largos; hacerlo más largo; hacerlos más largos; estirarse hasta; estirarlo hasta;
            estirarla hasta;
            estirar; estirad; estirarme; estirarle;
            prolongar~; prolongad~; prolonguen; prolónguenme; prolonga; prolongación; prolongáis; prorrog~;
            prórrog~; ampliar; ampliarlo; ampliarla; ampliarle; ampliad; amplíen; amplíe; amplíes; ampliéis;
            ampliáis; amplía; ampliación; ampliádmelo; amplíenlo; renovar~; renovad~; renueva; renuevas;
            renueve; renueven; renuévenme; renuévenlo; renuévame; renovéis; renováis; renovación; extender;
            extenderme; extenderle; extenderlo; extenderla; extended; extendedme; extiendan; extiende;
            extiéndanme; extiéndeme; extienda; extendáis; extensión; alargar~; alargad~; alarguen; alargue;
            alárgame; alárguenme; alarga; alarguéis; alargáis; aplazar la caducidad; aplazar la fecha; aplazar
            el vencimiento; retrasar la caducidad; siga activ~; sigan activ~; siga vigente; siga funcionando
            hasta; seguir teniendo acceso; seguir teniendo el; seguir teniendo la; seguir con el acceso; seguir
            con acceso; seguir usando; seguir entrando; seguiré necesitando; seguimos necesitando; seguirá
            necesitando; mantener activ~; mantenerlo activ~; mantenerme activ~; mantenédmelo; mantenérmelo;
            mantenérselo; manténganme; mantenedme; lo sigo necesitando hasta; la sigo necesitando hasta; sigo
            necesitándolo hasta; sigo necesitándola hasta; sigo necesitando hasta; seguiré necesitándolo hasta;
            seguiré necesitándola hasta; lo voy a seguir necesitando; la voy a seguir necesitando; no caduque;
            no se me caduque; que no venza; que no expire; no venza; me caduca; me vence; se me vence; se me
            caduca; se me acaba; me expira; déjenlo activo; dejadlo activo; déjalo activo; dejarlo activo;
            dejarla activa; déjenlo abierto; dejadlo abierto; dejarlo abierto; dejarlo correr; déjenlo correr;
            dejadlo correr; que siga abierto; que siga abierta; que siga corriendo; que continúe hasta; que dure
            hasta; que dure más; que me dure; que continúe activo; que se me mantenga; que lo mantengan; que me
            lo mantengan; que me lo mantengáis; que me lo dejen hasta; que me lo dejéis hasta; que me dejen
            hasta; mantener el acceso; mantener mi acceso; mantener su acceso; mantengan mi acceso; mantened mi
            acceso; mantengan el acceso; mantened el acceso; mantenga mi acceso; mantenerlo hasta; mantenerla
            hasta; conservar el acceso; conservar mi acceso; conservarlo hasta; continuar con el acceso;
            continuar con mi acceso; continuar teniendo; posponer el vencimiento; posponer la caducidad;
            posponer la fecha; posponer el fin; posponer la baja; mover la fecha de fin; cambiar la fecha de
            fin; cambiar la fecha de caducidad; cambiar el vencimiento; nueva fecha de fin; nueva caducidad;
            nuevo vencimiento; pasar la fecha de fin; atrasar la fecha; más tiempo de acceso; más tiempo con;
            durante más tiempo
        """,
        "called": "nivel; rol",
        "access": """
            acceso; accesos; acceder; acseso; accesso; aceso; permiso; permisos; permisología; cuenta; licencia;
            licencias; rol; roles; perfil; perfiles; usuario; usuarios; derechos; derecho; tarjeta;
            autorización; autorizaciones; alta; credencial; credenciales; login; logueo; privilegio;
            privilegios; nivel de acceso; entrar; ingresar; ingreso; clave de acceso; llave; pase
        """,
        "not": """
            quisiera dejar de; gustaría dejar de; quiero dejar de; no; nunca; sin; nada; ningún; ninguno; ninguna;
            tampoco; jamás; ni; nadie
        """,
        "hands_off": """
            sin poder cambiar nada; sin poder modificar nada; sin poder tocar nada; sin que pueda cambiar nada;
            no tengo por qué cambiar; no tengo por qué tocar; no tengo por qué modificar; no soy quién para; no
            me corresponde; no me toca cambiar; no es cosa mía;
            no cambio nada; no toco nada; no modifico nada; no voy a modificar nada; no modificaré nada;
            mantenedme lejos; mantenedme al margen; dejadme al margen;
            no quiero cambiar nada; no quiero tocar nada; no voy a tocar nada; no voy a cambiar nada; no tocaré nada; no
            cambiaré nada; sin cambiar nada; sin tocar nada; no necesito cambiar nada; no tengo que cambiar nada
        """,
        "example": "por ejemplo; p ej; a modo de ejemplo; por poner un ejemplo; pongamos; digamos",
        "idiom": """
            no la dupliquéis; no lo dupliquéis; no la dupliquen; no la registréis dos veces; no lo registréis dos veces;
            no la deis de alta dos veces; no abráis otra; no hace falta abrir otra; lo quiero por escrito; lo querría
            por escrito;
            no quiero tener nada que ver; no quiero saber nada de;
            no tengo nada que hacer; no tengo nada que ver; no tenemos nada que hacer; no tenemos nada que ver;
            luces de emergencia; salida de emergencia; salidas de emergencia; plan de emergencia; iluminación de
            emergencia;
            lo haría yo; lo hago yo; lo haré yo;
            escribir aquí; escribiros; escribirles;
            escribirte; que os escriba; que les escriba; escribir a esta dirección;
            cambié de equipo; cambié de departamento; cambié de puesto; he cambiado de equipo; he cambiado de
            departamento; he cambiado de puesto; cambio de equipo; cambio de departamento;
            me echaron de; me han echado de; me sacaron de; me han sacado de;
            después me lo podéis quitar; después podéis quitarlo; luego me lo podéis quitar; luego podéis
            quitármelo; después se puede quitar; después lo podéis retirar;
            ticket se puede cerrar; cerrar el ticket; cerrar la incidencia; por escrito; necesita dos
            aprobaciones; necesita aprobación;
            ahí no hay nada que hacer; ahí no hay que hacer nada; nada que hacer ahí; con ese no hay que hacer
            nada; con eso no hay que hacer nada
        """,
        "for_me": "para mí",
        "moves_on": """
            me voy; dejo la empresa; dejo el puesto; dejo la compañía; cambio de empresa; me cambio de;
            renuncio; me jubilo; último día; otra empresa; nuevo empleo
        """,
        "welcomes": """
            bienvenido; bienvenida; bienvenidos; bienvenidas; dadle la; saludad; felicitad; felicidades;
            enhorabuena
        """,
        "impatient": """
            todavía nada; aún nada; quién tiene que aprobarlo; quién tiene que aprobar esto; quién lo aprueba; quién
            lo decide; quién decide por mí; quién decide sobre; cuándo funcionará; cuándo lo tendré; cuándo estará
            listo; cuándo puedo usarlo; es urgente; es muy urgente; corre prisa; me urge
        """,
        "later": "después; luego; más tarde; a continuación; tras eso; cuando termine; cuando acabe; cuando se acabe",
        "there_is": """
            hay; se llama; llamado; llamada; de nombre; con el nombre de
        """,
        "through_you": """
            sois vosotros; es cosa vuestra; lo lleváis; lo llevan ustedes; son ustedes;
            a través de vosotros; con vosotros; de vosotros; por vosotros
        """,
        "needless": """
            ignorad lo que; ignoren lo que; ignora lo que; no hagáis caso de lo que; no hagáis caso a lo que; no hagan
            caso de lo que; no hagan caso a lo que; olvidad lo que; olviden lo que; no tengáis en cuenta lo que; no
            tengan en cuenta lo que;
            puede caducar; pueden caducar; puede expirar; pueden expirar; puede vencer; pueden vencer; que caduque;
            que expire; que venza; dejad que caduque; dejen que caduque; dejad que expire; dejen que expire; dejad que
            venza; no hace falta prorrogarlo; no hace falta prorrogarla; no hace falta renovarlo; no hace falta
            renovarla; no es necesario prorrogar; no es necesario renovar; no se ve afectado; no se ve afectada;
            no hacen falta permisos; no hace falta acceso; ningún permiso necesario;
            ninguna necesidad de más; ningún interés en;
            no tengo que; no necesito; no hace falta; no me hace falta; no tendría que; no voy a necesitar;
            lo dejo caducar; la dejo caducar; dejarlo caducar; dejarla caducar; puede caducar; lo dejo vencer; la dejo
            vencer; puede vencer
        """,
        "shall": """
            debe ser; deben ser; debería ser; deberían ser;
            debe; debería; deberá; deben; deberían; tiene que; tienen que; tendría que; hace falta
            que; hay que; asegúrense; asegúrese; asegúrate; asegurarse; encárguense
        """,
        "gives_back": "devuelvo; restituyo; devolvemos; restituimos",
        "loses": "perder; pierda; pierdan; pierde",
        "having": "tener; tenga; tengan; teniendo; usar; use; usen; conservar; disponer",
        "ago": """
            ayer; anteayer; la semana pasada; el mes pasado; el año pasado; recientemente; hace poco;
            hace una semana; hace un mes; por error
        """,
        "passes_to": """
            pasa; va;
            pasar; pase; pasen; pasad; transferir; transfieran; transfiera; transferid; transferida;
            transferido; traspasar; traspasen; traspase; reasignar; reasignen
        """,
        "be": "ser; sea; sean",
        "and_first": "no solo; no solamente; no sólo; tanto",
        "and_then": "sino también; sino que también; como; como también",
        "helps": """
            ayuda a; apoya a; asiste a; trabaja para; forma a; sustituye a; cubre a; ayudo a; apoyo a;
            sustituyo a
        """,
        "nothing": """
            nada; ningún cambio; sin cambios; ninguna modificación; no hay nada; aquí no hay nada; ahí no hay
            nada; no veo nada; no encuentro nada; aquí no veo nada
        """,
        "sees_no": """
            no veo; no veo motivo; no veo razón; no veo ningún motivo; no hay motivo; no hay razón; ningún
            motivo; no se me ocurre
        """,
        "as_yet": "todavía; aún; hasta ahora",
        "would_not": """
            que no firmaría; que yo no firmaría; que no aprobaría; que yo no aprobaría; que no autorizaría; que
            no aceptaría; que no validaría; que no concedería; que no pueda {signs}; que yo no pueda {signs};
            que no podría {signs}; que no puedo {signs}; que rechazaría; que denegaría
        """,
        "all_of_them": """
            {upon} las dos; {upon} los dos; {upon} estas dos; {upon} estos dos; {upon} ambas; {upon} ambos;
            {upon} las tres; {upon} los tres; {upon} las cuatro; {upon} los cuatro; {upon} todas; {upon} todos;
            {upon} todo; {upon} todas ellas; {upon} todos ellos; {upon} todas las solicitudes; {upon} las dos
            solicitudes; {upon} ambas solicitudes; {upon} una y otra; {upon} una y a otra; {upon} uno y otro;
            {upon} uno y a otro; {upon} cada una; {upon} cada uno; {upon} ninguna de las dos; {upon} ninguno de
            los dos
        """,
        "recurring": "cada vez; cada vez que; siempre que; en cuanto; de vez en cuando; a cada",
        "at_once": """
            inmediatamente; de inmediato; ahora mismo; ya mismo; en el acto; sin demora; al momento
        """,
        "who": "quién; quiénes",
        "by_my_name": """
            junto a mi nombre; al lado de mi nombre; detrás de mi nombre; bajo mi nombre; delante de mi nombre; mi
            perfil dice; mi perfil indica; mi perfil muestra; mi cuenta dice; mi cuenta indica; mi cuenta muestra; mi
            usuario dice
        """,
        "as_one": "como; solo como; sólo como; como simple",
        "comes_in": "entro; accedo; aparezco; figuro; me conecto; consto; ingreso",
        "for_others": """
            para otros; para otras personas; para los demás; para compañeros; para colegas; para el equipo; de
            otros; de los demás; para mis compañeros; para nuestros compañeros; de mis compañeros; de mis
            compañeras; de nuestros compañeros; de mis colegas
        """,
        "gets_in": """
            entro en; entro a; entro sin problema; entro sin problemas; entrar puedo; puedo entrar; accedo a;
            accedo sin problema; accedo sin problemas; tengo acceso a los dos; tengo acceso a ambos;
            tengo acceso a las dos; el acceso no es el problema; el problema no es el acceso;
            entrar no es el problema
        """,
        "settled": """
            no os preocupéis por; no os preocupéis más por; no se preocupen por; no se preocupen más por; no te
            preocupes por; no te preocupes más por; no se preocupe por; no se preocupe más por
        """,
        "person_is": """
            esa persona sea; esa persona es; esta persona sea; esa persona sería; y esa sería; y ese sería; y que
            sea; a saber
        """,
        "neither": "ni",
        "that_one": """
            acordamos que; acordado que; decidido que; decidimos que; convenido que; pensamos que;
            creemos que; preguntado si; pregunta si; preguntó si
        """,
        "still_on": "activa; activo; activas; activos; abierta; abierto",
        "stays_on": """
            seguir abierta; seguir abierto; seguir activa; seguir activo; siga abierta; siga activa;
            siga activo; permanecer activa; seguir vigente
        """,
        "for_longer": "más tiempo; un poco más de tiempo; un poco más; por más tiempo; más tiempo de lo previsto",
        "needs_on": """
            todavía necesito; aún necesito; sigo necesitando; todavía necesita; aún necesita; sigue necesitando;
            sigue haciéndome falta; todavía me hace falta; aún me hace falta; sigo usando; sigue usando
        """,
        "still_needs": """
            todavía necesito; aún necesito; sigo necesitando; todavía necesita; aún necesita; sigue
            necesitando
        """,
        "wished_for": """
            lo mío; el mío; la mía; las mías;
            deseo; deseos; petición; peticiones; solicitud; solicitudes; favor; favores; ruego; ruegos
        """,
        "petition": "solicitud; petición; pedido; ticket",
        "second_thought": "al final; finalmente; después de todo",
        "shorten": "acortar; acortarlo; acortarla; acorta; acortad; acorten; reducir; adelantar el fin",
        "last_day": "fecha final; fecha de fin; último día; fecha de caducidad; fecha límite",
        "receives": """
            se incorpora; se une a nosotros; recibimos a; llega a nuestro; viene a nuestro; empieza con nosotros
        """,
        "hurry": "rápidamente; rapidito; prontito",
        "my_request": """
            mi solicitud; mi petición; mis solicitudes; nuestra solicitud; la solicitud; la petición; mi pedido
        """,
        "without": "sin",
        "at_most": """
            ni más ni menos;
            no necesito más que; no necesitamos más que; no quiero más que; no me hace falta más que; nada más
            que; no más que
        """,
        "lapsed": """
            me quitaron; me retiraron; me eliminaron; nos quitaron; me han quitado; me han retirado;
            ha caducado; han caducado; caducó; caducaron; está caducado; ha expirado; han expirado; expiró;
            venció; vencieron; ha vencido; han vencido; se venció; ha terminado; se acabó; ha desaparecido; han
            desaparecido; desapareció; fue retirado; fue eliminado; se eliminó; ya no funciona; ya no funcionan;
            dejó de funcionar; ha dejado de funcionar; se perdió; se ha perdido
        """,
        "bereft": """
            acceso a nada; ningún acceso; acceso a ninguna parte; acceso a ningún sitio; no puedo entrar en
            nada; no puedo entrar a nada; no puedo entrar en ningún
        """,
        "lack": """
            lo único que falta es; lo que falta es; lo único que me falta es; solo falta; sólo falta; falta
            solo; falta únicamente;
            pido nada más que; necesito nada más que; quiero nada más que; no pido más que;
            sigue sin tener; siguen sin tener; sigo sin tener; seguimos sin tener; todavía sin;
            se olvidaron; olvidaron; se os olvidó; se les olvidó; se han olvidado; os habéis olvidado; me
            echaron de; me han echado de; me sacaron de; me han sacado de; se quedó fuera;
            ya no tengo; ya no tenemos;
            ya no tengo acceso; ya no tengo permiso; ya no tengo permisos; ya no tengo el; ya no tengo los; ya no
            tenemos acceso; ya no tiene acceso; perdí el acceso; he perdido el acceso; perdí mi acceso; he perdido mi;
            he perdido los permisos; perdí los permisos; me han quitado el acceso; me quitaron el acceso; me han quitado
            los; me quitaron los;
            no tengo; no tiene; no tenemos; no tienen; sin acceso; sin permiso; sin permisos; sin rol; sin
            perfil; sin licencia; sin usuario; todavía no; aún no; no me han dado; no nos han dado; no le han
            dado; no les han dado; nadie me ha; nadie me dio; nadie me dió; nadie nos ha; nadie le ha; no me
            dieron; no me habilitaron; no me activaron; no me asignaron; no me lo dieron; no me lo han; no me
            han; no nos han; no le han; no me {give}; no puedo entrar; no puedo acceder; no puedo ingresar; no
            puedo ver; no puedo abrir; no puedo usar; no puedo editar; no puedo modificar; no puedo consultar;
            no puedo hacer; no puedo guardar; no puedo trabajar; no puede entrar; no puede acceder; no puede
            ingresar; no puede ver; no puede trabajar; no pueden entrar; no podemos entrar; no podemos acceder;
            no podemos ver; no consigo; no logro; no alcanzo; no me deja; no nos deja; no le deja; no me
            permite; no me sale; no me aparece; no me abre; no aparezco; no figuro; no figura; no consto; no
            estoy en la lista; no estoy en el grupo; no estoy dado; no estoy dada; no estoy dados; no está dado;
            no está dada; no estoy autorizado; no estoy autorizada; no estoy habilitado; no estoy habilitada; no
            cuento con; no cuenta con; no contamos con; no dispongo; no disponemos; no dispone; no veo; no soy
            usuario; carezco; carece; me dice que no; dice que no; me sale que no; acceso denegado; permiso
            denegado; acceso restringido; no autorizado; error de permisos; permisos insuficientes; sale en
            gris; aparece en gris; en gris; deshabilitado; deshabilitada; bloqueado el acceso; me rebota; me
            echa; me bota; me saca; ni siquiera; me falta; nos falta; le falta; me faltan; nos faltan; sigo sin;
            seguimos sin; sigue sin; siguen sin; estoy sin; estamos sin; me quedé sin; me he quedado sin; nunca
            tuve; nunca he tenido; nunca me; nunca nos; por ahora no; sin falta; sin eso; sin ello; sin él; sin
            ella; sin esto; sin el acceso; sin ese acceso; sin prisa; sin más; sin demora; sin problema; sin
            cambiar; sin tocar; sin modificar; sin poder; sin tener que; sin compromiso; sin urgencia; nada más;
            nomás; no más que; no necesito más que; no quiero más que; no pido más; no más; no podrías; no
            podríais; no podría; no podrían; no me podéis; no me puedes; no me pueden; no podéis; no habría; no
            sería posible; no es urgente; no corre prisa; no hay prisa; no me basta; no me vale; no me alcanza;
            no me sirve; no es suficiente; no solo; no sólo; si no es; si no hay; cómo no; no obstante; y nada;
            nada de; de nada; no tocar nada; no voy a tocar; no voy a cambiar; no quiero tocar; no tocaré; ni
            nada; ni tocar; ni editar; ni modificar; ya no necesito; ya no necesita; ya no necesitamos; ya no me
            hace falta; ya no le hace falta; ya no uso; ya no usa; ya no lo uso; ya no la uso; ya no lo usa; ya
            no la usa; ya no trabaja; ya no está; ya no trabajo; ya no lo utilizo; ya no lleva; ya no llevo; no
            caduque; no venza; no expire; no se me caduque
        """,
        "have": """
            la tengo claro; por supuesto tengo; evidentemente tengo; naturalmente tengo; lo tengo desde hace; la tengo
            desde hace; ya lo tenía; ya la tenía; desde hace tiempo tengo;
            sigue figurando como; sigue apareciendo como; sigue constando como;
            me pertenece; soy el propietario de; soy la propietaria de;
            si tuviera; si tuviese; si yo tuviera; de tener yo;
            tengo; ya tengo; ya tenía; tengo acceso; actualmente; tenía; ya tiene; ya tienen; ya tenemos; he
            tenido; tiene acceso; tienen acceso; tenemos acceso; tiene el rol; tiene rol; tiene permiso; tiene
            permisos; solo tengo; solo tiene; solamente tengo; cuento con; contamos con; cuenta con el; cuenta
            con acceso; dispongo de; disponemos de; ya dispongo; ya cuento; ya puedo; ya puede; ya podemos; ya
            pueden; ya estoy; ya está dado; ya está dada; ya figuro; ya aparezco; estoy dado de alta; estoy dada
            de alta; está dado de alta; está dada de alta; soy usuario; soy usuaria; soy admin; hoy por hoy;
            sigo teniendo; se me queda corto; se me queda corta; se me ha quedado corto; se me ha quedado corta;
            puedo ver; puedo leer; puedo consultar; puedo abrir; puedo entrar; solo puedo; solo veo; puede ver;
            puede leer; puede consultar
        """,
        "past": """
            iba a pedir; iba a pedir~; iba a solicitar; iba a solicitar~; íbamos a pedir; íbamos a pedir~; acaba de
            recibir; acaba de conseguir; acaban de recibir; acaban de darle;
        esperaron; esperado; tuvo que esperar; tuvieron que esperar; tuvimos que esperar;
            ya se abre; ya me abre; ya me deja entrar;
            había pedido; he pedido; hemos pedido; pedí; pedimos en; pidió; pidieron; solicité; solicitaron; he
            solicitado; funciona; funcionan; funciona de nuevo; vuelve a funcionar; me dieron; me diste; me
            disteis; me dio; nos dieron; le dieron; le dio; les dieron; me han dado; me habéis dado; me has
            dado; nos han dado; nos habéis dado; le han dado; le habéis dado; me habilitaron; me activaron; me
            activasteis; me habilitasteis; me asignaron; le habilitaron; le activaron; le asignaron; me
            agregaron; me añadieron; me añadisteis; me dieron de alta; fue dado; fue dada; fui dado; fui dada;
            fueron dados; ha sido; han sido; han dado de alta; habéis dado de alta; has dado de alta; ha dado de
            alta; hemos dado de alta; dieron de alta; disteis de alta; dio de alta; dimos de alta; he dado de
            alta; han dado acceso; habéis dado acceso; ha dado acceso; dieron acceso; dio acceso; se le dio; se
            me dio; se le concedió; se me concedió; recibí; he recibido; hemos recibido; obtuve; tuve; tuvo;
            tuvimos; me quitaron; le quitaron; me lo quitaron; se lo quitaron; nos quitaron; me han quitado; le
            han quitado; se me quitó; me retiraron; le retiraron; me habéis quitado; ya está arreglado; ya está
            solucionado; ya quedó; ya me funciona; ya funciona; ya me deja; ya lo tengo; ya la tengo; ya lo veo;
            quedó listo; quedó resuelto; quedó solucionado; se solucionó; se arregló; gracias por el; gracias
            por la; gracias por los; gracias por haber~; gracias por habilit~; gracias por activar~; gracias por
            solucion~; gracias por arregl~; gracias por gestion~; gracias por dar~; gracias por conced~;
            aprobasteis; aprobaron; concedisteis; concedieron; otorgaron; anoche; dimos; hicimos; usaba;
            usábamos; utilizábamos
        """,
        "keep": """
            tiene todo lo que necesito; tiene todo lo que necesitamos; me da todo lo que necesito; me muestra todo lo
            que necesito; va sobre ruedas; funciona sin problemas; funciona perfectamente; funciona muy bien; va sin
            problemas; marcha bien; marcha sin problemas; está en orden; está bien así; está bien como
            está; sin ninguna queja; ninguna queja;
            ya es rutina; es pura rutina; hace lo que debe;
            sigo usando; seguimos usando; sigo utilizando; seguimos utilizando;
            no falta nada; no me falta nada; nada más falta; no hace falta nada más; nada me falta; ya no falta nada;
            me bastaba; bastaba para; era suficiente para;
            no quiero perder; no deseo perder; no quisiera perder;
            ningún cambio deseado; no quiero cambios; como deben estar; nada que cambiar;
            es indefinido; es permanente; no tiene fecha de fin; no caduca;
            todo está en orden; todo está bien; no me falta nada; tengo todo lo que necesito; nada que objetar;
            mantengo; mantened el resto; mantened los; mantened el; manténganme el; quiero mantener; queremos
            mantener; mantener el resto; mantener lo demás; mantener los demás; conservar; conservo; conservad;
            conserve el; conserven; dejad el; dejad los; dejad lo; dejad que siga; dejad como; dejadlo como;
            dejadlo tal; déjenlo como; déjenlo así; dejen el; dejen los; dejen lo; deja el; deja los; dejar el
            resto; dejar como está; dejarlo como está; dejarlo así; sigo necesitando el resto; el resto lo sigo
            necesitando; lo demás lo sigo necesitando; los demás los sigo necesitando; todavía lo necesito;
            todavía necesito; aún lo necesito; aún necesito; se queda; se quedan; se mantiene; se mantienen;
            puede quedarse; pueden quedarse; que se quede; que se queden; quedarse como está; como está; tal
            como está; tal cual; igual que está; sin cambios; no cambiéis; no cambien; no cambies; no toquéis;
            no toquen; no toques; no lo toquéis; no lo toquen; no me quit~; no quit~; no le quit~; no les quit~;
            no me lo quit~; no se lo quit~; no retir~; no me retir~; no le retir~; no elimin~; no me elimin~; no
            borr~; no me borr~; no desactiv~; no me desactiv~; no cancel~; no revoq~; no deis de baja; no me
            deis de baja; no den de baja; no me den de baja; no dar de baja; sin quitar~; sin perder; sin dar de
            baja; no hace falta que me quit~
        """,
        "anybody": """
            quien tenga; quienes tengan; los que tengan;
            automáticamente; todos los empleados; cada usuario; cada empleado;
            qué se puede hacer; qué se puede ver; qué permite; se puede ser; se puede tener;
            todos tienen; todos tenemos; todos los usuarios; todo el mundo; todos pueden; todos necesitan; nadie
            tiene; nadie puede; nadie sabe; nadie debe; nadie necesita; nadie usa; quién tiene; quién es; quién
            puede; quién lleva; quién aprueba; quién autoriza; quién gestiona; quién decide; quién usa; quién
            da; quién concede; quién necesita; quién administra; quién debe; quién debería; quiénes; a quién; de
            quién; por qué; alguien tiene; alguien usa; alguien más; alguien que tenga; cualquiera; cualquier
            usuario; la gente; los usuarios; cada uno; hace falta tener; hay que tener; es necesario tener; es
            obligatorio; debo pedir; tengo que pedir acceso para; necesito pedir acceso para; necesitas;
            necesitáis; qué rol necesito; qué perfil necesito; qué nivel necesito; qué acceso necesito; qué
            permiso necesito; qué permisos necesito
        """,
        "trouble": """
            mirar el servidor; revisar el servidor; reiniciar el servidor; echar un ojo al servidor; tarda un minuto en;
            tarda minutos en; tarda una eternidad; tarda muchísimo; se cierra sol~; se cierra en cuanto;
            página en blanco; página vacía; bad gateway; lleva cargando; sigue cargando; se queda cargando; no para de
            cargar; no termina de cargar; no acaba de cargar;
            me echa; me expulsa; nos echa; me saca; me desconecta; sesión caducada; sesión expirada; me deja fuera;
            parece mal; parecen mal; no cuadra; no cuadran; parece equivocado; parecen equivocados;
            me desbloqueen; me pueden desbloquear; me podéis desbloquear; me puede desbloquear; me puedes desbloquear;
            pueden desbloquearlo; desbloquear mi acceso; desbloqueen mi acceso; desbloquead mi acceso; desbloquead mi
            usuario; desbloqueen mi usuario; me ha bloqueado; se me ha bloqueado; me han bloqueado; acceso ha sido
            bloqueado; acceso bloqueado; usuario bloqueado;
            acceso está bloqueado; cuenta está bloqueada; cuenta bloqueada; usuario está bloqueado; desbloquear
            mi cuenta; desbloqueen mi cuenta; desbloquearme; desbloquéenme; desbloquéame;
            contraseña; contraseñas; password; error; errores; caído; caída; caidos; se cayó; se cae; se ha
            caído; caducado; caducada; restablecer; resetear; reseteo; reset; bloqueado; bloqueada;
            desbloquear~; desbloquead~; desbloqueen; desbloquéenme; estropeado; estropeada; avería; averiado;
            averiada; no funciona; no funcionan; no va; no carga; no abre; no arranca; no responde; no conecta;
            no imprime; no guarda; va lento; va muy lento; va lenta; está lento; muy lento; lentísimo; se
            cuelga; se ha colgado; se queda colgado; se congela; se traba; pantalla en blanco; impresora; está
            roto; está rota; rompió; falla; fallo; fallando; fallos; incidencia; olvidé mi; he olvidado mi;
            olvidé la clave; he olvidado la clave; clave vencida; mi clave; nueva clave; fuera de servicio;
            datos incorrectos; mal los datos; cantidades incorrectas; está mal; están mal; bug; cartucho; tóner;
            pantallazo
        """,
        "corrects": """
            releo mi nota; releo mis notas; me he expresado mal; me expresé mal; déjenme corregir; dejadme corregir; me
            desdigo;
            me equivoqué; me he equivocado; nivel equivocado; quise decir; error mío;
            pd no; p d no; pd corrijo; corrijo; pd corrección; corrección;
            no quería decir; disculpad quería decir; disculpen quería decir; perdonad quería decir;
            uy no; ay no; perdón no; no perdón; no espera; no esperad; no esperen; espera no; no mejor; bueno
            mejor; bueno no; mejor dicho; o mejor; o mejor dicho; perdón quiero decir; perdón quería decir; no
            quiero decir; perdón quise decir;
            pensándolo bien; bien pensado; mirándolo bien; me corrijo; corrijo; rectifico; corrección; o no;
            digo; ah no; huy no; vaya no; no digo; no disculpad; no disculpen; dejadlo en
        """,
        "postpones": """
            dejadme pensar~; déjame pensar~; déjenme pensar~; dejadme que lo; déjame que lo; lo
            pienso; lo voy a pensar; voy a pensarlo; pensarlo; pensármelo; consultarlo; lo consulto;
            consultarlo con la almohada; dadme hasta; dame hasta; denme hasta; dadme tiempo; dame
            tiempo; dadme un día; dame un día; ya os diré; ya les diré; ya te diré; os digo algo;
            antes lo hablo; antes tengo que; antes quiero; primero lo hablo; primero tengo que; tengo
            que preguntar; tengo que hablar; tengo que consultar; aún no lo he decidido; todavía no lo
            he decidido; no lo tengo claro
        """,
        "unmeant": """
            os escribirá él mismo; os escribirá ella misma; les escribirá él mismo; les escribirá ella misma; os
            escribirán ellos mismos; lo pedirá él mismo; lo pedirá ella misma; lo pide él mismo; lo pide ella misma;
            lo solicitará él mismo; lo solicitará ella misma; os lo pedirá él; os lo pedirá ella; se lo pedirá él; se
            lo pedirá ella; hará su propia solicitud; hará su propia petición; enviará su propia solicitud; mandará su
            propia solicitud; se pondrá en contacto él mismo; se pondrá en contacto ella misma; ya os escribirá él; ya
            os escribirá ella; ya les escribirá él; ya les escribirá ella; os lo dirá él mismo; os lo dirá ella misma;
            bromea con que; bromeaba con que; bromea diciendo que;
            qué haría yo con eso; qué haría yo con ello; qué iba a hacer yo con; no sabría qué hacer con eso; no sabría
            qué hacer con ello; de qué me serviría; solo un rumor; no es
            más que un rumor; una idea equivocada; una idea errónea; lo que rechacé; que rechacé; la rechacé
            amablemente; he declinado; lo decliné;
            no voy a insistir; no insistiré; no pienso volver a pedir~; no volveré a pedir~; no lo volveré a pedir; no
            la volveré a pedir;
            le he dicho que lo hable; le dije que lo hablara; le dije que lo hablase; le he dicho que hable con; le dije
            que hablara con; le he dicho que lo pida; le he dicho que os lo pida; les he dicho que lo pidan; os
            escribirá ella; os escribirá él; os lo pedirá ella; os lo pedirá él; lo solicitará ella; lo solicitará él;
            no es su solicitud; no es su petición;
            pero ahora no; pero todavía no; algún día quizá; quizá algún día; tal vez algún día; ella misma pediría;
            él mismo pediría; ella misma lo pediría; él mismo lo pediría; ella misma pedirá; él mismo pedirá; lo
            pedirá ella; lo pedirá él; lo pediremos; pediremos; solicitaremos; le dije que os escribiera; le dije
            que os escribiese; le dije que lo pidiera; le he dicho que os escriba; le dije que os lo pidiera; quizá
            el año que viene pida;
            haciéndose pasar por; se hace pasar por; se hizo pasar por; fingiendo ser; decía ser;
            y así debe ser; así debe ser;
            no es que lo quiera; no es que la quiera; no es que quiera; era broma; es broma; es una
            broma; era una broma; estoy de broma; lo toméis en serio; lo tomen en serio; quizá el año
            que viene; tal vez el año que viene; ahora no toca; todavía no toca; aún no toca; pediré;
            solicitaré; os escribiré; les escribiré; ya lo pediré; no es una petición; no es una
            solicitud; todavía no es; no registréis nada; no registren nada; no apuntéis nada; no
            apunten nada; no deis de alta nada; lo rechacé; la rechacé; lo he rechazado; he dicho que
            no gracias; dije que no gracias; decliné; solo lo menciono por si; sólo lo menciono por si; solo lo
            comento por si; no va a pasar; no va a ocurrir; no pasará nunca;
            de eso se ocupa ella misma; de eso se ocupa él mismo; de eso se encarga ella misma; de eso se encarga él
            mismo; tiene que pedirlo ella misma; tiene que pedirlo él mismo; debe pedirlo ella misma; debe pedirlo él
            mismo; que lo pida ella misma; que lo pida él mismo; se lo negué; se lo he negado; se lo denegué; se lo he
            denegado; se lo rechacé; le dije que no; le he dicho que no; les dije que no
        """,
        "asks_oneself": """
            lo pedirá él mismo; lo pedirá ella misma; la pedirá él mismo; la pedirá ella misma; lo pide él mismo; lo
            pide ella misma; pedirlo él mismo; pedirlo ella misma; pedirla él mismo; pedirla ella misma; pedírselo él
            mismo; pedírselo ella misma; pedíroslo él mismo; pedíroslo ella misma; que lo pida él; que lo pida ella; que
            lo pida él mismo; que lo pida ella misma; que lo pidan ellos; que la pida él; que la pida ella; que lo
            solicite él; que lo solicite ella; que lo solicite él mismo; que lo solicite ella misma; lo solicitará él
            mismo; lo solicitará ella misma; solicitarlo él mismo; solicitarlo ella misma; lo solicita él mismo; lo
            solicita ella misma; lo pedirá por su cuenta; pedirlo por su cuenta; lo pedirán ellos; lo solicitará por su
            cuenta; solicitarlo por su cuenta; os escribirá él; os escribirá ella; os os le escribirá él mismo; le
            escribirá ella misma; escribirá él mismo; escribirá ella misma;
            escribirá por su cuenta; escribirá personalmente; escribiros él
            mismo; escribiros ella misma; escribirles él mismo; escribirles ella misma; que os escriba él; que os
            escriba ella; hará la solicitud él mismo;
            hará la solicitud ella misma; hará su propia solicitud; hacer su propia solicitud; hablarlo antes conmigo;
            hablarlo primero conmigo; que lo hable conmigo; que me lo pida a mí
        """,
        "arrived": """
            llegó; ha llegado; me llegó; ya llegó; ya está; ya lo tengo; ya la tengo; está activo; está activa; está
            activado; está activada; ya funciona; funciona; va bien; ya va; está listo; está lista; ya está
            puesto; ya está puesta; quedó listo; quedó lista; recibido; recibida
        """,
        "will_write": """
            os escribiría; les escribiría; volveré a escribir; volvería a escribir; os avisaría; les avisaría; os lo
            diría; me pondría en contacto; volvería a dirigirme a;
            escribiré; os escribiré; les escribiré; avisaré; os avisaré; les avisaré; os aviso; les aviso; me pondré en
            contacto; os lo diré
        """,
        "planned": """
            voy a pedir; vamos a pedir; voy a solicitar; vamos a solicitar; haré la solicitud; haremos la solicitud
        """,
        "at_it": """
            ya que estamos; ya que estáis; ya que están; ya que estoy; ya puestos; ya que escribo; ya que os escribo;
            de paso
        """,
        "could": "podría; podríamos",
        "if_i_had": "si tuviera; si tuviese; si fuera; si fuese",
        "plus": "más; aparte; a mayores; por otra parte",
        "if_yours": """
            que podáis dar; que dais vosotros; también lo dais; también lo lleváis;
            es cosa vuestra; si es vuestro; si lo lleváis; lo lleváis vosotros; si es así; es de vosotros; si depende
            de vosotros
        """,
        "named_so": "llamado; llamada; se llama",
        "comes_to": """
            lo que queda es; solo queda; queda entonces; lo que falta es; lo que me falta es; solo falta; lo siguiente
            en mi lista es; lo próximo en mi lista es; el siguiente de mi lista es; lo siguiente es; lo siguiente sería;
            lo que pido es; lo que os pido es; lo que les pido es;
            sería; serían; eso sería; eso serían; eso es; eso hace; eso significa; o sea; lo que significa; es decir;
            hace falta
        """,
        "announced": """
            será; serán; va a ser; van a ser; va a estar; estará; estarán; se va a; se van a
        """,
        "supposes": """
            supongamos que; pongamos que; imaginemos que; imaginaos que; imagínense que; imagina que; si alguna vez
            necesitara; si alguna vez necesitase; suponiendo que necesitara;
            en la hipótesis de que; suponiendo que; si alguien os escribe; cuando alguien os escribe; si alguien les
            escribe; cuando alguien les escribe;
            pensaréis que; pensarán que; vais a pensar que; van a pensar que;
            si un día necesito; si un día necesitamos; si necesito algún día;
            si algún día; si alguna vez; imaginaos; imaginad; imaginemos; imagínense; imagínate;
            supongamos; suponed; en el supuesto de que; si un día me; si un día yo
        """,
        "forbid": """
            no hay que darle curso; no hay que tramitarla; no hay que tramitarlo; el asunto está cerrado; el tema está
            cerrado; asunto zanjado; tema zanjado; quedará sin efecto;
            no hagáis nada; no hagan nada; no haga nada; no ejecutar; no ejecutéis nada; no ejecuten nada; no los
            ejecutéis; no los ejecuten; no tramitar; no tramitéis nada; no tramiten nada; no los tramitéis;
            no hacer nada; no hagáis todavía nada; no hagan todavía nada; todavía no hagáis; todavía no hagan; esperad
            con esto; esperen con esto; dejadlo por ahora; déjenlo por ahora;
            entonces no registréis nada; entonces no abráis nada; entonces no hagáis nada; entonces no hagan nada;
            ya está resuelto; ya está solucionado; ya está arreglado; ya está todo resuelto; ya está hecho;
            nada que crear; nada que dar de alta; nada que hacer por vuestra parte; solo para avisaros; solo quería
            avisaros; quería avisaros; quedáis avisados; para poneros en guardia;
            no atiendan esos; no atendáis esos; no respondáis a; no respondan a; no den curso; no deis curso;
            ignoradlos; ignórenlos; ignoradlo; ignórenlo; no vienen de mí; no viene de mí; no son míos; no son mías; no
            es mío; a la papelera;
            no lo hagáis; no lo hagan; no lo hagas; no se lo deis; no se lo den; no se lo des; no le deis nada;
            no le den nada;
            no hagáis caso; no hagan caso; es una estafa; es un engaño; no caigáis; no caigan;
            no hagáis nada; no hagan nada; no hagas nada; no le contestéis; no le contesten; no le respondáis; no le
            respondan; no reaccionéis; no reaccionen; no le creáis; no le crean; ignoradla; ignórenla; no le abráis;
            no le abran
        """,
        "deserted": """
            nadie en; no hay nadie en; nadie queda en
        """,
        "finds": """
            para ver qué; para ver si; para ver lo que; para ver quién; para comprobar si; para saber qué; para saber si
        """,
        "sees_to": """
            asegurarse; asegurarte; aseguraros; asegúrense; asegúrese; asegúrate; aseguraos; procurad; procuren;
            encargaos; encárguense; encargaros de
        """,
        "rid": "libre de; se quede sin; quede sin; se queden sin; haya perdido; hayan perdido",
        "gone_for_good": """
            ya no trabaja; ya no está; no está con nosotros; se ha ido; se fue; nos ha dejado; ha dejado; dejó; se ha
            marchado; se ha jubilado; no trabaja ya
        """,
        "shield": """
            pensé que os interesaría; pensé que les interesaría; pensé que os gustaría saberlo; pensé que les gustaría
            saberlo; pensé que deberíais saberlo; pensé que deberían saberlo; solo para que lo sepáis; solo para que lo
            sepan; simplemente para que lo sepáis; para que estéis al corriente; para que estén al corriente; solo lo
            reenvío; solo os lo reenvío; os lo mando solo; se lo mando solo; os envío esto solo; les envío esto solo;
            por si os interesa; por si les interesa;
            no es cuestión de permisos; no es un problema de permisos; no es problema de permisos; no es cosa de
            permisos; no es un tema de permisos; los permisos no son el problema;
            olvidad todo eso; olviden todo eso; ignorad todo eso; ignoren todo eso;
            solo para tomar nota; solo tomen nota; tomad solo nota; simplemente tomen nota;
            no hay nada decidido; nada está decidido; no hago ninguna solicitud; no hago ninguna petición; no hago
            solicitud; no estoy haciendo ninguna solicitud; no presento ninguna solicitud; no solicito acceso; no
            pretende ser una solicitud; nada para nadie;
            mover un dedo; no como un encargo; no como una tarea; no como una solicitud; no como una petición; de los
            permisos de nadie; de los accesos de nadie; se cambie nada; cambiar nada en mis; cambiar nada de mis;
            tampoco me dejarían; no me estaría permitido;
            para teneros al corriente; para teneros al tanto; para que estéis al tanto; para que estén al tanto;
            para mantenerles al tanto; esperad todavía; esperen todavía; esperad un poco más; no hagáis nada
            todavía; no hagan nada todavía; no hagáis nada aún; de momento no hagáis nada;
            nadie tiene que ser eliminado; no hay que quitar a nadie; no hay que eliminar a nadie; no hay que añadir a
            nadie;
            no hay que dar ni quitar; nada que dar ni quitar; no hay que conceder; nada que conceder; nada que quitar;
            no es un problema de acceso; nadie necesita otra; nadie necesita otro; no hay más solicitudes; ninguna otra
            solicitud; no tengo más solicitudes; sin más solicitudes; puedo entrar en los dos; entro en los dos; puedo
            entrar en ambos; entro en ambos;
            no deis de alta nada; no den de alta nada; no hagáis nada hasta; no hagan nada hasta; no pongáis nada en
            marcha; hasta que lo hayamos decidido; hasta que nos decidamos; para que lo hayáis oído;
            para que conste; no pido nada para nadie;
            no cambiéis nada por ahora; no cambien nada por ahora; no cambien nada todavía;
            no es una solicitud; esto no es una solicitud; no es una petición;
            mis permisos están bien; en cuanto a mis permisos;
            para vuestra información; para su información; para tu información; a título informativo; a modo
            informativo; solo informativo; correo informativo; no hay que hacer nada; no hace falta hacer nada;
            no hace falta que hagáis nada; no es necesario hacer nada; no tenéis que hacer nada; no tienen que
            hacer nada; no se requiere acción; no se requiere ninguna acción; no requiere acción; no requiere
            ninguna acción; no es necesaria ninguna acción; solo para informar; solo para informaros; solo para
            informarles; para que lo sepáis; para que lo sepan; para que lo sepas; para que estéis al tanto;
            para que estén al tanto; para que estés al tanto; no os pido nada; no les pido nada; no pido nada;
            no pido ningún acceso; no pido acceso; no solicito nada; no solicito ningún acceso; no solicito
            acceso; no estoy pidiendo; no estoy solicitando; no es una solicitud; esto no es una petición; no
            necesito nada; no hace falta nada; no abráis ninguna; no registréis nada; no tramitéis nada; ninguna
            acción por vuestra parte; ninguna acción por su parte; para vuestro conocimiento; para su
            conocimiento; os copio para; pongo en copia; no hace falta respuesta; no hace falta que respondáis;
            no hace falta que respondan; no es necesario responder; no es necesaria respuesta; no requiere
            respuesta; no espero respuesta; nadie necesita nada; no quiero pedir nada; no vengo a pedir nada; no
            les estoy pidiendo nada; no os estoy pidiendo nada; no hay nada que hacer; no hace falta
            solicitar; no hay que solicitar; no es necesario solicitar; no hace falta pedir nada; se
            conservan todos los permisos; no pido nada;
            inscripción conmigo; inscripciones conmigo; apuntarse conmigo; apuntaos conmigo; la formación para
            nuevos; la formación para los nuevos; el curso para nuevos; el curso para los nuevos; el curso tendrá
            lugar; la formación tendrá lugar; la formación se celebra; cuestión de principio; pregunta de principio;
            por simple curiosidad; por pura curiosidad; pura curiosidad; simple curiosidad
        """,
        "same": """
            el mismo trabajo; el mismo puesto;
            lo mismo que; lo mismo que tiene; igual que;
            lo mismo para; lo mismo en; los mismos permisos; el mismo acceso; el mismo perfil; el mismo rol; mismos
            accesos; mismos permisos; mismo acceso; mismo perfil; mismo rol; mismo nivel; misma licencia; mismos
            derechos; igual que; lo mismo que; igual al de; iguales que; como el de; como la de; como los de; idéntico
            al de; clon de; copia de los permisos; un acceso como; un perfil como
        """,
        "or": "o; u; o bien; o si no",
        "instead": "en lugar de; en vez de",
        "agreed": """
            según lo hablado; según lo acordado; como hablamos; como acordamos; como quedamos; como
            comentamos; como comenté; tal y como; de acuerdo con; tras hablar; según
        """,
        "from": """
            en lugar de; en vez de; pasadme de; pásenme de; pásame de; páseme de; me pasáis de; me pasas de; me
            pasan de; me pase de; cambiadme de; cámbienme de; cámbiame de; me cambiáis de; me cambias de; me
            cambian de; subidme de; súbanme de; súbeme de; me subís de; me subes de; me suben de; ampliarme de;
            ampliadme de; amplíenme de; ampliar de; elevarme de; pasara de; pase de; de ser; pasar de; pasarme
            de; cambiarme de; subirme de; de solo; desde
        """,
        "split": """
            y para esto; y para eso; y para ello;
            pero; así que; entonces; y también; además; por lo que; por lo tanto; por tanto; por eso; por ello;
            asimismo; igualmente; y necesit~; y nesecito; y preciso; y requiero; y ocupo; y quiero; y queremos;
            y quería; y quisiera; y querría; y me gustaría; y solicito; y pido; y por favor; y porfa; y me hace
            falta; y me haría falta; y me falta; y nos hace falta; y ahora; y a mí; y además; y aparte; y de
            paso; y avis~; y avís~; y me avis~; y dime; y decidme; y díganme; y me dec~; y me dic~; y me
            confirm~; y confirm~; y que me; y que le; y {can}; y me {can}; y me {give}; y me dan; y le {give}; y
            le dan; y dadme; y denme; y dame; y dadle; y denle; y habilit~; y actív~; y quit~; y quít~; y me
            quit~; y le quit~; y retir~; y gracias; y no; y sin embargo; sin embargo; no obstante; si {could};
            si me {can}; si nos {can}; si le {can}; si les {can}; si lo {can}; si me lo {can}; si me {give}a; si
            es posible; si fuera posible; si fuese posible; si es que se puede; si se puede; si se pudiera; si
            se podría; si hay forma; si hay manera; si hay posibilidad; si hubiera; si habría; si existe la
            posibilidad; si sería posible; si alguien; si me dierais; si me diera; si me dieran; si me dieras;
            si me dais acceso; si me habilitan; si me habilitaran; si me echáis; si no es molestia; si eres tan;
            si sois tan; si es tan amable; si son tan; cuando {free}; cuando os venga; cuando te venga; cuando
            les venga; en cuanto {free}; mientras tanto; si no te importa; si no os importa; si no le importa;
            si te parece; si os parece; si le parece
        """,
        "aside": """
            porque; xq; pq; porq; ya que; pues; cuando; mientras; si; donde; para que; puesto que; dado que;
            debido a que; antes de que; después de que; según; aunque; a pesar de; como ya; como sabéis; como
            saben; como sabes; con el que; con la que; en el que; en la que; en los que; del que; de la que; lo
            que; los que; las que; la cual; el cual; por si; por si acaso; de lo contrario; en caso de; gracias
            a que; siendo que; una vez que; hasta que; en cuanto; que ya no la; que ya no lo; que ya no los; que
            ya no las
        """,
        "urgent": """
            viene la ambulancia; ambulancia está en camino; ambulancia en camino; ambulancia viene de camino; escape de
            gas; hay fuego; lleno de humo; llena de humo;
            bomberos; evacuado; evacuada; fuga de gas;
            emergencia; está parada; están paradas; producción parada; seguridad del paciente; seguridad de los
            pacientes; parada de producción; está parado; están parados; línea parada; línea detenida; línea
            está parada; producción detenida; producción está detenida; planta parada; planta detenida; paro de
            línea; paro de planta; servicio detenido; servicio caído; sistema caído; sistema está caído;
            quirófano parado; riesgo para el paciente; riesgo para los pacientes; riesgo para pacientes; riesgo
            vital; vidas en juego; vidas en riesgo; accidente; está detenida; está detenido; todo parado; todo
            detenido; parados por completo
        """,
        "because": """
            porque; xq; pq; porq; ya que; para; por; debido; voy a; vamos a; proyecto; desde; a partir; empiezo;
            empieza; comienzo; comienza; sustituyo; sustituir; como; puesto que; dado que; tengo que; motivo;
            razón; a causa; con motivo; con el fin; a fin de; así puedo; así podré; me toca; me encargo; me
            ocupo; me han; me ha; nos han; cubro; cubrir; reemplazo; soy; llevo; llevaré; trabajo; trabajaré;
            entro; hago; haré; debo; auditoría; cierre; me incorporo; se incorpora; me paso; me cambio; asumo;
            vacaciones; baja médica; pues
        """,
        "until": """
            hasta; hasta el; hasta la; hasta los; hasta finales; hasta fin; hasta el día; hasta el próximo;
            hasta la próxima; hasta este; hasta pasado; como mucho hasta; con fecha de fin; con fecha fin; fecha
            de fin; fecha fin; fecha de caducidad; fecha de vencimiento; fecha límite; con vencimiento; con
            vencimiento el; con caducidad; con caducidad el; hasta principios
        """,
        "for": """
            durante; por; para; por otras; por otros; durante otras; durante otros; durante los próximos;
            durante las próximas; durante unos; durante unas; durante el próximo; por los próximos; por las
            próximas; por unos; por unas; por un periodo de; por un período de; por un plazo de; durante un
            periodo de; durante un período de; para los próximos; para las próximas; por espacio de; por un
            total de; solo por; solo durante; unos; unas; durante solo; otros; otras; aproximadamente; por un;
            durante un; más o menos
        """,
        "enough": """
            basta; bastan; es suficiente; son suficientes; bastará; bastarán; bastaría; bastarían; sería
            suficiente; serían suficientes; será suficiente; serán suficientes; me alcanza; me alcanzan;
            alcanza; alcanzan; me sobra; me sobran; me vale; me valen; me sirve; me sirven; con eso; es más que
            suficiente; me llega; me llegan
        """,
        "end": "fin; final; finales; el fin; el final; cierre; último; últimos",
        "of": "de; del; de la; el; la; este; esta; próximo; próxima; los; las; día; mismo; año; ese; esa",
        "next": "próximo; próxima; siguiente; que viene; entrante",
        "more": """
            más; adicionales; otras; otros; adicional; otro; otra; extra; de; completos; completas; enteros;
            enteras; naturales; laborables; hábiles
        """,
        "today": "hoy",
        "tomorrow": "mañana",
        "week": "semana",
        "month": "mes",
        "quarter": "trimestre",
        "year": "año",
        "of_whom": "de; del; a; al",
        "whom": """
            nos hemos decidido por; hemos elegido a; hemos acordado que sea; hemos escogido a;
            para; a; que; alta; altas; dar; darle; al; darles; dadle; dadles; denle; denles; dale; dele;
            habilitarle; incluir; incluid; añadir; añadid; agregar; agreguen; incorporar; registrar
        """,
        "ditto": """
            ídem; ídem para; lo mismo; lo mismo para; igual; igual para; lo mismo vale para; igualmente; igualmente
            para;
            también; también para; ditto
        """,
        "so_too": "y también; así como",
        "behalf": "en nombre de; de parte de; por encargo de",
        "my_own": "mi; mis; nuestro; nuestra; nuestros; nuestras",
        "third": "necesita; necesitará; necesitaría; precisa; requiere",
        "their_own": "su; sus",
        "in_order_to": "para; a fin de",
        "needs": """
            necesitan; necesitarían; le haría falta; le harían falta;
            necesita; necesitaría; debe; debería; necesitará; va a necesitar; requiere; requeriría; precisa;
            precisaría; ocupa; tenga; pueda; tiene que; tendría que; quiere; querría; quisiera; también
            necesita; también necesitaría; debe tener; debería tener; debería poder; pide; solicita; le hace
            falta
        """,
        "along": "con; junto a; junto con; al lado de",
        "stand_in": """
            sustituir; sustituyo; lugar; cubrir; cubro; cubriendo; cubriré; sustituyendo; sustituiré;
            sustitución; reemplazar; reemplazo; reemplazando; relevar; relevo; suplir; suplo; suplencia; vez;
            ausencia; baja
        """,
        "we": "nosotros; nosotras; nos; necesitamos; necesitaríamos; querríamos; necesitaremos; los dos; las dos",
        "they": "ellos; ellas; {les}; ambos; ambas; los dos; las dos",
        "one": """
            ella; {le}; dárselo; dádselo; dénselo; dáselo; dádsela; dásela; dársela; ponédselo; ponédsela; ponérselo;
            ponérsela; pónganselo; pónselo; pónsela; activárselo; actívenselo; activádselo; habilitádselo;
            habilitárselo; habilítenselo; gestionárselo
        """,
        "unnamed": """
            mi jefe; mi jefa; mi compañero; mi compañera; mi colega; mi responsable; mi adjunto; mi adjunta; mi
            ayudante; mi asistente; mi secretaria; un compañero; una compañera; un colega; una colega; uno de mis
            compañeros; una de mis compañeras
        """,
        "newcomer": """
            nuevo compañero; nueva compañera; becario; becaria; en prácticas; nuevo empleado; nueva empleada;
            nueva incorporación; nuevos compañeros; nuevo trabajador; nueva trabajadora; nuevo ingreso; nuevo
            colaborador; nueva colaboradora; practicante; pasante; nuevo miembro; nuevo integrante; nueva
            integrante; chico nuevo; chica nueva; compañero nuevo; compañera nueva; recién llegado; recién
            llegada; aprendiz; residente nuevo; suplente; eventual; contratista; externo; externa; persona
            nueva; nueva persona; estudiante
        """,
        "me_and": "mí y; mi y; conmigo y; mí como para",
        "group": """
            todos en la línea; todos los de la línea; toda la línea; todo el turno;
            todos en mi equipo; todos en nuestro equipo; todos en mi departamento; todos en nuestro
            departamento; todos en mi turno; todos los de mi equipo; todos los de nuestro equipo; todos los de
            mi departamento; todos los de nuestro departamento; todos los de mi turno; todos los miembros de mi
            equipo; todos los miembros de nuestro equipo; todos los miembros de mi departamento; todos los
            miembros de nuestro departamento; todos los miembros de mi turno; cada miembro de mi equipo; cada
            miembro de nuestro equipo; cada miembro de mi departamento; cada miembro de nuestro departamento;
            cada miembro de mi turno; el resto de mi equipo; el resto de nuestro equipo; el resto de mi
            departamento; el resto de nuestro departamento; el resto de mi turno; todas las personas de mi
            equipo; todas las personas de nuestro equipo; todas las personas de mi departamento; todas las
            personas de nuestro departamento; todas las personas de mi turno; todo mi equipo; a todo mi equipo;
            todo el equipo; a todo el equipo; todo nuestro equipo; mi equipo necesita; nuestro equipo necesita;
            a mi equipo; todo el turno; todo el departamento; toda mi gente
        """,
        "but_me": "menos yo; excepto yo; salvo yo; menos a mí",
        "alike": "ambos; dos; los; también; cada; uno",
        "replaces": """
            sustituye a; releva a; relevado a; reemplaza a; cubre a; toma el relevo de; coge el relevo de;
            suple a; sustituyo a; sustituir a; sustituiré a; reemplazo a; reemplazar a; tareas de; trabajo
            de; puesto de; funciones de; relevo de; relevo a; en lugar de; cubro a; cubriendo a; por la baja
            de; traspaso de; sustitución de
        """,
        "thought_of": """
            pensé en; pensamos en; pensaba en; pensábamos en; antes lo hacía; hasta ahora lo hacía; lo hacía; antes lo
            llevaba; lo llevaba; previsto para; era para
        """,
        "bows_out": """
            pasa a media jornada; se va a media jornada; trabaja media jornada;
            está enfermo; está enferma; está de vacaciones; está de baja; está fuera; ha dicho que no; dijo que no; se
            ha negado; ha rechazado; rechazó; no puede; ya no puede; no quiere; ya no quiere; no tiene tiempo; ya no
            tiene tiempo; lo hacía; lo llevaba; hacía; llevaba; se encargaba; se ocupaba; iba a hacerlo; iba a tenerlo;
            se va; se marcha; nos deja; ha dejado; se jubila
        """,
        "falls_to": """
            así que; por eso;
            será; ahora le toca a; le toca a; le toca ahora a; lo hará; ahora lo hace; ahora lo hará; ahora lo lleva; lo
            llevará; pasa a; recae en; recae ahora en; ahora es; elegido a; decidido por; hemos elegido a; optado por;
            corresponde a; corresponde ahora a
        """,
        "steps_in": """
            toma el relevo; tomará el relevo; coge el relevo; se encarga; se encargará; se ocupa; se ocupará; lo hará;
            lo hace ahora; lo lleva ahora; lo llevará; la sustituye; lo sustituye; la sustituirá; lo sustituirá; asume
        """,
        "leaves": "se va; deja la; deja el; se jubila; está de baja; se marcha; ha dejado",
        "whatever": "lo que; todo lo que; los permisos que; el acceso que; que",
        "and_me": "y yo; y a mí; y para mí; como yo; así como yo; y también yo",
        "my_team": """
            mi laboratorio; nuestro laboratorio; mi taller; nuestro taller; mi sección; nuestra sección;
            mi equipo; nuestro equipo; mi departamento; nuestro departamento; mi área; nuestra área; mi unidad;
            nuestra unidad; mi servicio; nuestro servicio; mi grupo; mi planta; mi turno; a mi cargo; mi gente
        """,
        "first_person": """
            quitarme; quitadme; quítame; quítenme; quíteme; retirarme; retiradme; retírenme; retírame;
            abajo firmante; que suscribe;
            yo; me; nos; nosotros; nosotras; conmigo; necesito; necesitamos; necesitaría; quiero; quisiera;
            querría; quería; solicito; pido; requiero; preciso; tengo; soy; estoy; puedo; podría tener; debo;
            ocupo; dadme; denme; deme; dame; darme; habilítenme; habilitadme; ponedme; agréguenme; añadidme;
            activadme; actívenme
        """,
        "yes": """
            puede tenerlo; puede tenerla; pueden tenerlo; lo puede tener; la puede tener; se lo puede quedar;
            dejadlo pasar; dejadla pasar; déjenlo pasar; déjenla pasar; déjalo pasar;
            ninguna razón para negarlo; no veo ninguna razón para negarlo; no veo razón para negarlo; no veo motivo para
            negarlo; no veo motivo para decir que no; no veo razón para decir que no; no veo ninguna razón para decir
            que no; no hay razón para decir que no; no hay motivo para decir que no; no hay razón para negarlo; no hay
            motivo para negarlo; no tengo motivo para negarlo; no tengo razón para negarlo; no veo ningún motivo para
            negarlo; no veo ningún motivo para decir que no; no encuentro razón para no aprobarlo; no veo razón para no
            aprobarlo; no veo motivo para no aprobarlo; no hay razón para no aprobarlo; no hay motivo para no aprobarlo;
            por mi parte no hay objeción; por mi parte no hay objeciones; por mi parte no hay inconveniente; por mi
            parte ninguna objeción; nada me impide aprobarlo;
            pueden pasar las dos; las dos pueden pasar;
            que sí; que sí hombre; que sí mujer; pues sí;
            tiene mi bendición; tienen mi bendición; tienes mi bendición; con mi bendición; cuenta con mi
            bendición; cuenta con mi apoyo; tiene mi apoyo; todo suyo; toda suya; ya era hora; ya iba siendo
            hora; dale; dale pues;
            aprobado; apruebo; aprobada; aprobados; aprobadas; sí; si; de acuerdo; adelante; concedido;
            concedida; conforme; acepto; aceptado; aceptada; vale; autorizado; autorizada; autorizados;
            autorizo; lo autorizo; la autorizo; se autoriza; queda autorizado; doy mi aprobación; doy mi
            conformidad; doy mi ok; doy el ok; doy el visto bueno; doy mi visto bueno; tiene mi aprobación;
            tiene mi ok; tiene mi visto bueno; tienes mi ok; tenéis mi ok; tiene mi autorización; cuenta con mi
            aprobación; cuenta con mi autorización; visto bueno; sí por favor; estoy de acuerdo; estamos de
            acuerdo; por mí vale; por mí bien; por mí ok; por mí perfecto; por mí adelante; por mí sí; por mí
            que sí; por mi parte sí; por mi parte ok; por mi parte bien; por mi parte vale; por mi parte
            adelante; por mi parte aprobado; de mi parte ok; de mi parte aprobado; de mi parte sí; de mi lado
            ok; ok de mi parte; ok por mi parte; ok de mi lado; sí claro; claro que sí; claro; sí adelante; sí
            lo apruebo; sí la apruebo; sí apruebo; sí autorizo; sí lo autorizo; sí se autoriza; sí aprobado; sí
            aprobada; sí procede; sí de acuerdo; sí vale; sí ok; sí correcto; sí conforme; sí gracias; sí muchas
            gracias; sí perfecto; sí sin problema; lo apruebo; la apruebo; los apruebo; se aprueba; queda
            aprobado; queda aprobada; por supuesto; por supuesto que sí; desde luego; cómo no; faltaría más; no
            faltaba más; dale nomás; sí dale; dale sí; dale adelante; dale ok; dale gracias; listo; perfecto;
            procede; procédase; procedan; proceded; proceda; puede proceder; pueden proceder; podéis proceder;
            puedes proceder; luz verde; tiene luz verde; tenéis luz verde; está bien; me parece bien; me parece
            perfecto; me parece correcto; todo bien; todo en orden; todo correcto; todo ok; estoy conforme; doy
            fe; confirmo; confirmado; confirmada; lo confirmo; hacedlo; háganlo; dádselo; dénselo; dáselo; que
            se le dé; que lo tenga; que la tenga; que le den; concedédselo; dadle el acceso; denle el acceso;
            dele el acceso; concédanselo; concédase; okey; oka; okis; bueno dale; encantado; encantada; con
            mucho gusto; ok; correcto; venga va; va; va que va; sale; sale y vale; órale; órale pues; ándale;
            ándale pues; sí a las dos; sí a los dos; sí a ambos; sí a ambas; sí ambos; sí ambas; ambos sí; ambas
            sí; los dos sí; las dos sí; ambos aprobados; ambas aprobadas; apruebo ambos; apruebo ambas; apruebo
            los dos; apruebo las dos; aprobados ambos; aprobadas ambas; autorizo ambos; autorizo ambas; sí por
            mi parte; sí de mi parte; sí de mi lado; por mi lado sí; de mi lado sí; por mí está bien; por mí de
            acuerdo; por mí aprobado; por mí apruébenlo; sí está bien; sí está aprobado; sí que se lo den; sí
            que lo tenga; sí que la tenga; sí que se le dé; sí que le den; sí con gusto; sí encantado; sí por
            supuesto; sí desde luego; sí cómo no; sí claro que sí; es un sí; mi respuesta es sí; la respuesta es
            sí; digo que sí; doy permiso; doy mi permiso; doy mi autorización; doy la autorización; doy la
            aprobación; doy mi consentimiento; otorgo; otorgado; lo otorgo; lo firmo; firmado; lo avalo; avalo;
            lo respaldo; estoy a favor; a favor; tiene mi permiso; tiene mi consentimiento; cuenta con mi visto
            bueno; cuenta con mi ok; apruébese; apruébenlo; apruébalo; apruébenla; autorícese; autorícenlo;
            concédanlo; dénselo por favor; correcto adelante; conforme por mi parte; de mil amores; con todo
            gusto; con gusto;
            dadle dadle; dadlo por hecho; dadlo por firmado; dadlo por aprobado; dalo por hecho; denlo
            por hecho; denlo por aprobado; dadle lo que pide; dadle lo que necesita
        """,
        "no": """
            este no; esta no; este por favor no; para él no; para ella no; a él no; a ella no; no para él; no
            para ella;
            no dejéis pasar; no dejes pasar; no dejen pasar; no deje pasar; no lo dejéis pasar; no la dejéis pasar; no
            lo dejen pasar; no la dejen pasar; no dejar pasar; no dejarlo pasar; me niego a {signs}; me niego a
            aprobarlo; me niego a autorizarlo; me niego a firmarlo;
            ni por asomo; tengo que decir que no; debo decir que no; tengo que negarme; debo negarme;
            ni lo sueñes; ni lo sueñe; ni lo sueñen; ni soñarlo; que ni lo sueñe; de eso nada; nada de eso;
            por encima de mi cadáver; sobre mi cadáver; no puedo dar curso; no podemos dar curso; no se
            puede dar curso; no ha lugar; que se olvide; que se vaya olvidando; ya puede olvidarse; ya se
            puede olvidar; hasta ahí podíamos llegar; cuando las ranas críen pelo; mientras yo esté aquí no;
            conmigo que no cuente; conmigo que no cuenten; conmigo no contéis;
            no debe pasar; no puede pasar; no se puede conceder; no se debe conceder; no se puede aprobar;
            no se debe aprobar; no debe aprobarse;
            rechazado; rechazo; rechazada; rechazados; rechazar; denegado; denegada; denegados; denegar;
            deniego; lo deniego; se deniega; se rechaza; lo rechazo; la rechazo; no; no apruebo; no aprobado; no
            aprobada; no aprobar; no aprobéis; no aprueben; no se aprueba; no autorizado; no autorizada; no está
            autorizado; no está autorizada; no se autoriza; no autorizar; no autorizo; no lo autorizo; no la
            autorizo; no estoy de acuerdo; no estamos de acuerdo; no de acuerdo; no lo apruebo; no la apruebo;
            no los apruebo; no puedo aprobar; no puedo aprobarlo; no lo puedo aprobar; no puedo autorizar; no
            puedo autorizarlo; no lo puedo autorizar; no voy a aprobar; no voy a aprobarlo; no lo voy a aprobar;
            no pienso aprobar; no pienso aprobarlo; no doy mi aprobación; no doy mi conformidad; no doy el visto
            bueno; no doy el ok; no tiene mi aprobación; no tiene mi ok; no tiene mi visto bueno; no conforme;
            no estoy conforme; no acepto; no aceptado; no concedido; no conceder; no concedáis; no concedan; no
            se concede; no se lo deis; no se lo den; no se lo des; no le deis; no le den; no dar; no procede; no
            procedáis; no procedan; no corresponde; no le corresponde; no le toca; no me parece bien; no me
            parece correcto; no me parece; ni hablar; de ninguna manera; de ningún modo; bajo ningún concepto;
            en absoluto; para nada; ni de broma; ni en broma; ni pensarlo; ni loco; ni loca; ni de coña; ni en
            sueños; mejor no; negativo; improcedente; desestimado; desestimada; desestimo; se desestima; queda
            denegado; queda denegada; queda rechazado; queda rechazada; por mí no; por mi parte no; de mi parte
            no; va a ser que no; me temo que no; lamentablemente no; lo siento no; lo siento pero no; prefiero
            que no; no quiero que lo tenga; no quiero que tenga; no debe tenerlo; no debe tener; no debería
            tener; no debería tenerlo; no lo necesita; no la necesita; que no; pues no; no gracias; no
            rechazado; no denegado; no lo acepto; no la acepto; no vale; no ok; prefiero no; preferiría que no;
            prefiero no aprobarlo; prefiero no autorizarlo; prefiero no hacerlo; preferimos que no; no lo firmo;
            no la firmo; no firmo; no firmo esto; no pienso firmar; no puedo firmar; no puedo firmarlo; no puedo
            firmar eso; no voy a firmar; no voy a firmarlo; no con mi firma; no puedo avalar; no lo avalo; no
            avalo; no puedo respaldar; no lo respaldo; no puedo justificar; no está justificado; no está
            justificada; no se justifica; no lo veo necesario; no la veo necesaria; no le veo el sentido; no le
            hace falta; no tiene por qué tenerlo; no tiene nada que hacer ahí; no pinta nada ahí; no puedo
            permitirlo; no lo permito; no se permite; no lo voy a permitir; no lo voy a autorizar; no voy a
            autorizarlo; no voy a autorizar; no puedo decir que sí; no puedo aceptarlo; no puedo concederlo; no
            puedo dar el visto bueno; no puedo dar mi visto bueno; no lo concedo; no concedo; no se lo doy; no
            se la doy; no doy permiso; no doy mi permiso; no doy mi autorización; no cuenta con mi aprobación;
            no cuenta con mi autorización; no tiene mi autorización; no estoy a favor; no estoy por la labor;
            rotundamente no; un no rotundo; es un no; mi respuesta es no; la respuesta es no; digo que no;
            decimos que no; desgraciadamente no; por desgracia no; por supuesto que no; desde luego que no;
            definitivamente no; bajo ninguna circunstancia; bajo ningún motivo; por ningún motivo; de ninguna
            forma; nel; nanay; nones; ni madres; naranjas;
            quedarse en un deseo; quedarse en deseo; quedar en un deseo; se queda en un deseo; se
            quedará en un deseo; se queda en deseo
        """,
        "fine": """
            sería el último en decir que no; sería la última en decir que no;
            no hay nada que lo impida; nada que lo impida; nada lo impide; no seré yo quien se oponga; no
            seré yo quien diga que no; no seré yo quien lo impida; no seré yo el que se oponga; no seré yo
            la que se oponga; por mí no va a quedar; por mí que no sea; nada que decir en contra; no tengo
            nada que decir en contra; no veo qué podría impedirlo; no veo motivo para negárselo; no veo
            razón para negárselo; no veo razón para negarme; no veo motivo para negarme; no hay razón para
            negarse; no hay motivo para negarse; yo sería el último en oponerme; yo sería la última en
            oponerme; sería el último en oponerme; sería la última en oponerme;
            por mí que no quede; ningún problema; sin problema; sin problemas; sin objeciones; sin objeción;
            ninguna objeción; no hay problema; no hay ningún problema; no hay problemas; no veo problema; no veo
            ningún problema; no le veo problema; no veo problemas; no veo inconveniente; no veo ningún
            inconveniente; no le veo inconveniente; no le veo pega; no le veo pegas; no veo pegas; no hay pega;
            no hay pegas; ninguna pega; sin pegas; nada en contra; nada que objetar; no tengo nada que objetar;
            no tengo nada en contra; no tengo objeción; no tengo objeciones; no tengo ninguna objeción; no tengo
            inconveniente; no tengo ningún inconveniente; no tengo problema; no tengo ningún problema; no hay
            inconveniente; no hay ningún inconveniente; ningún inconveniente; sin inconveniente; sin
            inconvenientes; no hay objeción; no hay objeciones; no me opongo; no nos oponemos; no me importa; no
            me molesta; por qué no; no veo por qué no; no veo razón para no; no veo motivo para no; no hay razón
            para no aprobar; no hay motivo para no aprobar; no hay razón para negarlo; no hay motivo para
            rechazarlo; no faltaba más; no se hable más; sin más; sin dudarlo; sin duda; sin reparos; sin
            reservas; no lo dudo; cómo no; no pongo pegas; no pongo objeción; no pongo objeciones; no pongo
            reparos; no pongo reparo; no tengo reparos; no tengo reparo; no tengo pegas; no tengo peros; ningún
            pero; no hay peros; no hay bronca; sin bronca; no hay lío; sin lío; no hay tos; no veo objeción; no
            veo objeciones; no veo ninguna objeción; no veo reparo; no veo reparos; no veo nada en contra; no le
            veo objeción; no le veo inconvenientes; no veo inconvenientes; no tengo inconvenientes; no estoy en
            contra; no diré que no; no digo que no; no voy a decir que no; no hay nada en contra; nada que
            oponer; no tengo nada que oponer; sin ningún problema; sin ningún inconveniente; sin inconveniente
            por mi parte; ninguna pega por mi parte; ningún problema por mi parte; ninguna objeción por mi
            parte; sin objeciones por mi parte; por mí no hay problema; por mí ningún problema; por mi parte no
            hay problema; por mi parte ningún problema; por mi parte sin problema; por mi parte ninguna objeción;
            no veo por qué rechazarlo; no veo por qué iba a rechazarlo; no sé por qué iba a rechazarlo; no veo por qué
            habría de rechazarlo; no veo por qué tendría que rechazarlo; no veo por qué decir que no; no veo por qué
            iba a decir que no; no sé por qué iba a decir que no; no veo por qué negarme; no veo por qué oponerme
        """,
        "doubt": """
            retiro mi sí; retiro el sí; retiro mi visto; retiro lo dicho; anulo mi; olvidad mi; olviden mi; olvidadlo;
            olvídenlo; olvídalo; más o menos;
            según; más adelante; el mes que viene; el próximo mes; más tarde; antes de que; iba a rechazarlo;
            en contra de rechazarlo; en contra de negarlo; por qué no rechazarlo; por qué no negarlo; por qué no
            denegarlo; en contra de denegarlo; inconveniente en rechazarlo; inconveniente en negarlo; inconveniente en
            denegarlo; objeción a rechazarlo; objeción a negarlo; objeción a denegarlo; objeción a que lo rechacen;
            inconveniente en que lo rechacen;
            no estoy seguro; no estoy segura; no estoy muy seguro; no estoy muy segura; no lo tengo claro; no lo
            veo claro; no me queda claro; quizás; quizá; tal vez; a lo mejor; puede que; igual; llámame;
            llámeme; llamadme; más tarde; luego; todavía no; aún no; no sé; no lo sé; no sabría; esperar;
            espera; esperad; esperen; espere; depende; quién es; por qué; cuál es; hablar; hablamos; hablemos;
            lo hablamos; lo hablaré; comentar; consultar; lo consulto; lo consultaré; lo miro; lo miraré; lo
            veo; lo reviso; lo revisaré; lo pienso; lo pensaré; déjame; déjenme; dejadme; dame un momento;
            primero; mañana; pronto; voy a; vamos a; ni idea; no tengo ni idea; creo; creo que; supongo;
            imagino; me imagino; en principio; en teoría; teóricamente; probablemente; seguramente;
            posiblemente; la semana que viene; la próxima semana; más bien; todavía; duda; dudas; dudo;
            pendiente; en pausa; ponedlo en espera; en espera; necesito más información; más información; más
            datos; más detalles; otra persona; no me corresponde; no me toca; no es cosa mía; no soy yo; no soy
            la persona; no soy quien; no depende de mí; no puedo decidir; decidid vosotros; pregunta a;
            pregúntale; preguntad a; pregunten a; preguntadle; por error; equivocado; equivocación; me
            equivoqué; diría; podría; problema en rechaz~; problema en deneg~; inconveniente en rechaz~;
            inconveniente en deneg~; problema en que se rechace; pega en rechaz~; aprobaría; autorizaría;
            rechazaría; casi; en su lugar; otro; otra; sin comentarios; aclarar; aclaradme; aclárenme; explicar;
            explicadme; explíquenme; no entiendo; no me suena; no conozco; no lo conozco; no la conozco; tengo
            dudas; tengo mis dudas; me genera dudas; no me convence; no estoy convencid~; no termino de verlo;
            no acabo de verlo; escéptic~; no puedo juzgar; no puedo valorar; nunca he oído; no sabría decir;
            según se mire; habría que ver; hay que ver; ya veremos; veremos; me lo pienso; me lo pensaré
        """,
        "condition": """
            siempre que; siempre y cuando; con la condición; a condición; bajo la condición; condicionado; con
            condiciones; salvo; excepto; menos; solo si; sólo si; únicamente si; a menos que; a no ser; con tal
            de; con tal que; asegúrate; asegúrese; asegúrense; aseguraos; solo después; antes tiene que; antes
            debe; antes que haga; una vez que; en cuanto; tan pronto; hasta entonces; mientras no; mientras; en
            caso de; previa; previo; pero por favor; que antes; {aye} si {any}; si hace; si completa; si
            termina; si firma; si confirma; si acepta; si de verdad; si realmente; si antes; si primero; si no;
            si sigue; si solo; si fuera; si fuese; si solamente; si únicamente; si mia; si oto; si su jefe; si
            su jefa; si el jefe; si la jefa
        """,
        "limit": """
            pero; lectura; consulta; otro nivel; menor nivel; si; solo; sólo; solamente; hasta; cuando;
            únicamente; sin; después; aunque; antes; de momento; por ahora; por el momento; como mucho; como
            máximo; máximo; a lo sumo; temporal; temporalmente; provisional; provisionalmente; limitado;
            limitada; solo lectura; sin embargo; no obstante; durante; por una semana; por un mes; en modo
            lectura; desde; a partir
        """,
        "lowest": """
            el más bajo; la más baja; nivel más bajo; el más básico; la más básica; el mínimo; la
            mínima; el más sencillo; la más sencilla; el más limitado; el más pequeño; la más pequeña;
            lo mínimo
        """,
        "amiss": """
            no es lo que; sería incorrecto; sería incorrecta; no quería decir;
            no es correcto; no es correcta; está mal; es incorrecta; es incorrecto; no es la buena; es demasiado
        """,
        "none_of_these": """
            ninguno; ninguna; ninguno de estos; ninguna de estas; ninguno de ellos; otra cosa; ninguna de ellas;
            ni uno ni otro; ninguno de los dos; ninguna de las dos; ninguno de los anteriores; ninguna de las
            anteriores; ninguna opción; ninguna de las opciones; ni una ni otra; algo distinto; otro distinto;
            no está en la lista; no aparece en la lista; no está
        """,
        "both": """
            ambos; ambas; los dos; las dos; todos; todas; cualquiera; todos ellos; todas ellas; los tres; las
            tres; cualquiera de ellos; cualquiera de los dos
        """,
        "other_than": "otro que; otra que; otro que no sea; otra que no sea; distinto del; distinta de la",
        "other_one": "el otro; la otra; otro; otra; el que queda; la que queda",
        "last_one": "el último; la última; último; última; el de abajo; la de abajo",
        "settles": """
        será; será la; será el;
        en resumen; resumiendo; en fin; al final; a fin de cuentas; en definitiva; total que; en conclusión; con todo;
        yo diría; diría que; tiene que ser; tendrá que ser; va a ser; será entonces; me decido por; opto por; me
        inclino por;
        sino; entonces; así que; me quedo con; nos quedamos con; pues; mejor; prefiero; queda; pongamos; o sea
    """,
        "last_but_one": """
        penúltimo; penúltima; el penúltimo; la penúltima
    """,
        "one_before": """
        el anterior; la anterior; el de antes; la de antes; el de encima; la de encima; la que va antes; el que
        va antes
    """,
        "one_after": """
        el siguiente; la siguiente; el de después; la de después; el de debajo; la de debajo; la que va después;
        el que va después
    """,
        "first_one": "el de arriba; la de arriba; lo de arriba; primero mencionado; primera mencionada",
        "middle_one": "la del medio; el del medio; la de en medio; el de en medio; la de enmedio; el de enmedio",
        "option": "número; opción; núm; num; nro; respuesta; punto; alternativa; numero",
        "pick": "la; el; es; elijo; escojo; quiero; me refería a; me refiero a; quería decir; sería; con",
        "req_is_over": """
            podéis tirar; puede tirar; pueden tirar; puedes tirar; puede ir a la basura; pueden ir a la basura;
            quedan anuladas; quedan retiradas;
            la podéis borrar; la pueden borrar; la puedes borrar; lo podéis borrar; las podéis borrar; las pueden
            borrar; podéis borrar; podéis borrarla; podéis borrarlas; pueden borrar; pueden borrarla; puede borrarse;
            pueden borrarse; la podéis cerrar; podéis cerrarla; la podéis anular; podéis anularla; podéis anularlas;
            ya no es necesaria; ya no es necesario; ya no son necesarias; ya no son necesarios; ya no hace falta; ya
            no hacen falta; ya no se necesita; ya no se necesitan; sobra; sobran; retiro las dos; retiro ambas; la
            retiro; las retiro; lo retiro
        """,
        "withdraw": """
            ya no procede; ha dejado de hacer falta;
            queda retirada; queda anulada; queda cancelada; quedan retiradas; quedan anuladas; se retira la solicitud;
            se retira mi solicitud; retirada mi solicitud; anulada mi solicitud; podéis olvidar; pueden olvidar;
            podéis olvidaros de; pueden olvidarse de; dadla por retirada; denla por retirada;
            echa atrás mi solicitud; echa atrás la solicitud; echad atrás mi solicitud; echad atrás la solicitud; echen
            atrás mi solicitud; echen atrás la solicitud; echar atrás mi solicitud; echar atrás la solicitud;
            olvidaros de req; olvidarse de req; olvidad req; olvidaos de req; podéis olvidar req; pueden olvidar
            req; olvídense de req;
            retira mi solicitud; retire mi solicitud; retira la solicitud; retire la solicitud; retira mi petición;
            retire mi petición; retiren mi petición; retirad mi petición; anula mi petición; anule mi petición; anulen
            mi petición; anule mi solicitud; cancele mi solicitud; cancela mi petición; cancele mi petición; retirad mi
            solicitud; retiren mi solicitud;
            pedido demasiado pronto; pedí demasiado pronto; dejad correr mi solicitud; dejadlo correr;
            enviado demasiado pronto; enviada demasiado pronto;
            anular mi solicitud; cancelar mi solicitud; retiro mi solicitud; retirar mi solicitud; cancelad mi
            solicitud; cancelen mi solicitud; cancela mi solicitud; cancelo mi solicitud; anulo mi solicitud;
            anulad mi solicitud; anulen mi solicitud; anula mi solicitud; olvidad mi solicitud; olviden mi
            solicitud; olvida mi solicitud; ignorad mi solicitud; ignoren mi solicitud; ignora mi solicitud;
            ignorad mi correo; ignoren mi correo; ignorad mi anterior; hagan caso omiso de mi solicitud; haced
            caso omiso de mi solicitud; haced caso omiso; hagan caso omiso; hacer caso omiso; olvidad lo que
            pedí; olviden lo que pedí; olvida lo que pedí; olvidaos de lo que pedí; olvídense de lo que pedí;
            olvidad lo de; cancelar la solicitud; cancelad la solicitud; cancelen la solicitud; cancela la
            solicitud; anular la solicitud; anulad la solicitud; anulen la solicitud; retirar la solicitud;
            retirad la solicitud; retiren la solicitud; retiro la solicitud; desisto de; desistir de; dejad sin
            efecto; dejen sin efecto; dejar sin efecto; queda sin efecto; cancelar mi petición; cancelad mi
            petición; cancelen mi petición; cancelo mi petición; anular mi petición; anulad mi petición; retiro
            mi petición; retirar mi petición; retiro lo; cancelar la petición; cancelad la petición; anulad la
            petición; anular la petición; cancelar req; anular req; retiro req; retirar req;
            retiro la req; retiro las req; retirar la req; retiramos la req; anulad la req; cancelad la req;
            cancelad req;
            anulad req; cancelen req; anulen req; cancela req; anula req; cancelo req; anulo req; ya no hace
            falta mi solicitud; ya no hace falta la solicitud; ya no es necesaria la solicitud; ya no necesito
            lo que pedí; ya no hace falta lo que pedí; he cambiado de opinión; cambié de opinión; he cambiado de
            idea; cambié de idea; parad mi solicitud; paren mi solicitud; ya no es necesario lo que pedí; ya no
            es necesario lo que solicité; ya no hace falta lo de; ya no hace falta nada de; ya no aplica mi
            solicitud; ya no procede mi solicitud; ya no procede la solicitud; mi solicitud ya no; la solicitud
            ya no; mi petición ya no; la petición ya no; mi solicitud queda; solicitud queda anulada; solicitud
            queda cancelada; pueden cancelar la solicitud; podéis cancelar la; pueden cerrar mi solicitud;
            podéis cerrar mi solicitud; cerrad mi solicitud; cierren mi solicitud; cierra mi solicitud; cerrar
            mi solicitud; cerrar la solicitud; cierren la solicitud; borrad mi solicitud; borren mi solicitud;
            borra mi solicitud; borrar mi solicitud; eliminad mi solicitud; eliminen mi solicitud; eliminar mi
            solicitud; descartad mi solicitud; descarten mi solicitud; descartar mi solicitud; descartar la
            solicitud; desestimen mi solicitud; desestimad mi solicitud; deseche mi solicitud; desechen mi
            solicitud; quiero retirar mi solicitud; quisiera retirar mi; deseo retirar mi solicitud; me gustaría
            retirar mi; favor de cancelar la solicitud; cancelen lo que; cancelad lo que; cancelen lo de;
            cancelad lo de; cancela lo de; anulen lo de; anulad lo de; retiro lo dicho; retiro lo que; retiramos
            la solicitud; retiramos nuestra solicitud; doy marcha atrás; damos marcha atrás; me echo atrás; me
            echo para atrás; nos echamos atrás; renuncio a mi solicitud; renuncio a la solicitud; desisto;
            desistimos; olvídense de eso; olvídense de mi; olvídense de lo que; olvídense; olvidaos; olvidaos de
            eso; olvidaos de mi; olvídate; olvídate de mi; olvídate de lo que; olvídate de eso; olvídenlo;
            olvidadlo; olvídalo; olvídese; olviden lo que; olviden lo de; olviden mi; olviden eso; olvida eso;
            olvida lo de; ignoren lo que; ignorad lo que; ignoren lo anterior; ignorad lo anterior; ignora lo
            anterior; ignoren mi mensaje; ignorad mi mensaje; no hagan caso a mi; no tengan en cuenta mi; no
            tengáis en cuenta mi; no tener en cuenta mi; no tramiten mi; no tramitéis mi; no den curso; no deis
            curso; no den trámite; no sigan con mi; no sigáis con mi; den por anulada; dad por anulada; den por
            cancelada; dad por cancelada; dar por cancelada; dar por anulada; den por retirada; dad por
            retirada; dejadlo estar; déjalo estar; déjenlo estar; dejémoslo; mejor dejadlo; mejor olvídenlo; al
            final no lo necesito; al final no la necesito; al final no hace falta; al final no hará falta; al
            final no me hace falta; finalmente no lo necesito; finalmente no hace falta; ya no me hace falta lo
            que pedí; ya está resuelto no hace falta; lo resolvimos de otra; lo hemos resuelto de otra; se
            resolvió de otra; nos hemos echado atrás; me arrepentí; me he arrepentido; me lo he pensado mejor;
            lo pensé mejor; lo he pensado mejor; lo pedí por error; pedido por error; solicitado por error; la
            mandé por error; lo mandé por error; me equivoqué de solicitud; me equivoqué al pedir; queda
            descartado; queda descartada; echad para atrás mi
        """,
        "withdraw_alone": """
            olvidadla; olvídala; olvídenla;
            retirar; cancelar; anular; cancelar por favor; anular por favor; retirar por favor; cancelad;
            anulad; cancelen; anulen; olvídalo; olvídenlo; olvidadlo; déjalo; déjenlo; dejadlo; dejadlo estar;
            siempre no; mejor no; ya no hace falta; ya no es necesario; ya no lo necesito; ya no; no hace falta
            ya; retiro mi solicitud; cancelo; anulo; retiro; desisto; cancelar solicitud; anular solicitud;
            cancela; anula; cancelado; anulado; cancele; anule; cancelen por favor; anulen por favor; cancelad
            por favor; anulad por favor; cancelar porfa; cancela porfa; por favor cancelar; por favor anular;
            cambié de opinión; he cambiado de opinión; cancelación; anulación; haced caso omiso; hagan caso
            omiso; ignorar; ignórenlo; ignoradlo; sin efecto;
            al final ya no lo necesito; al final no lo necesito; no lo necesito ya; ya no me hace falta;
            ya no la necesito; ya no los necesito; ya no lo necesitamos; ya no la necesitamos; perdón ya no lo
            necesito; perdón ya no la necesito; perdón ya no me hace falta; disculpad ya no lo necesito; disculpen
            ya no lo necesito; disculpa ya no lo necesito; perdona ya no lo necesito; perdonad ya no lo necesito
        """,
        "again_alone": """
            vuelvo a pedirlo; lo vuelvo a pedir; vuelvo a solicitarlo; lo vuelvo a solicitar; renuevo mi solicitud;
            renuevo mi petición;
            otra vez; de nuevo; nuevamente; otra vez por favor; de nuevo por favor; una vez más; volver a pedir;
            solicitar de nuevo; again
        """,
        "my_access_alone": """
            mis accesos; mis permisos; mi acceso; mis roles; mis accesos por favor; lista de accesos; mis
            accesos actuales; mis permisos actuales; mis permisos por favor; mis accesos porfa; mis derechos;
            mis perfiles; mis licencias; mis cuentas; lista de mis accesos; lista de mis permisos; listado de
            accesos; qué accesos tengo; qué permisos tengo; ver mis accesos; ver mis permisos
        """,
        "extend_alone": """
            prolongar; prorrogar; ampliar; prolongar por favor; prorrogar por favor; sí prolongar;
            sí prorrogar
        """,
        "help_alone": """
            ayuda; ayuda por favor; socorro; ayuda porfa; instrucciones; ayúdame; ayúdenme; ayudadme; necesito
            ayuda; auxilio; ayuda por fa; ayuda plis; cómo funciona; cómo funciona esto; cómo se usa; qué puedo
            pedir; me ayudan; me ayudáis; me puedes ayudar; comandos; eres un robot; eres un bot
        """,
        "status": """
            por dónde va la solicitud; por dónde va mi solicitud; por dónde va la petición; por dónde va mi petición;
            cuánto le falta a la solicitud; sigue con la solicitud; sigue pendiente de; sigue parado con; sigue parada
            con; sigue atascado con; sigue atascada con; en
            qué fase está; en qué fase va; cómo de avanzada;
            todavía no sé nada; aún no sé nada; sigo sin saber; no he vuelto a saber nada; ni sí ni no; ni un sí ni un
            no;
            han {ruled} entretanto; han {ruled} mientras tanto; sido {ruled} entretanto; sido {ruled} mientras tanto;
            os llegó; les llegó; os ha llegado; les ha llegado; llegó y lo tiene; llegó mi correo; ha llegado mi
            correo; llegó bien mi; habéis recibido mi correo; han recibido mi correo; quién lo tiene ahora;
            dónde está atascada mi solicitud; está atascada mi solicitud; está parada mi solicitud; se ha quedado parada
            mi solicitud; quién tiene que aprobar mi solicitud; quién tiene que firmar mi solicitud; quién falta por
            aprobar; quién falta por firmar; quién tiene mi solicitud; ha pasado mi solicitud; ha salido adelante mi
            solicitud; ha firmado alguien mi solicitud; alguien ha firmado mi solicitud;
            no sé nada desde entonces; llegó mi petición; llegó mi solicitud;
            ha llegado mi solicitud;
            qué ha sido de; sin respuesta desde; ninguna respuesta desde; sin noticias desde;
            noticias de lo que pedí; novedades de lo que pedí; nunca recibí un número; no recibí ningún número;
            sigo esperando; por qué tarda; por qué tardan; por qué tanto; hay
            alguien ahí; alguien lee; se han olvidado; os habéis olvidado; cuánto falta; cuánto más;
            alguna novedad;
            cómo va mi; cómo va la solicitud; cómo va lo; cómo van mis; cómo va el trámite; cómo va la petición;
            en qué estado; en qué punto está; en qué quedó; en qué ha quedado; en qué situación; alguna novedad;
            novedades; hay novedades; hay noticias; alguna noticia; se sabe algo; sabéis algo de; saben algo de;
            sabes algo de; sigo esperando; seguimos esperando; sigo a la espera; llevo esperando; llevo una
            semana esperando; estado de mi; estado de mi solicitud; estado de la solicitud; estado de mi
            petición; estado de la petición; estatus de mi; status de mi; estatus de la solicitud; qué pasa con
            mi; qué pasó con mi; qué pasó con la solicitud; qué ha pasado con mi; qué hay de mi; qué hay de lo
            mío; dónde está mi solicitud; cuándo estará; cuándo me van a; cuándo tendré; cuándo se aprobará;
            cuánto falta para; cuánto va a tardar; han aprobado ya; habéis aprobado ya; ha aprobado ya; se
            aprobó ya; ya está aprobad~; ya aprobaron; ya han aprobado; está aprobada ya; aprobado ya mi; ha
            sido aprobada; alguien ha aprobado; no he recibido respuesta; no he tenido respuesta; no tengo
            respuesta; sin respuesta; no me han contestado; nadie me ha contestado; nadie me contesta; nadie me
            ha respondido; no he sabido nada; no sé nada de mi; está parada mi solicitud; sigue pendiente; sigue
            en trámite; está pendiente de; quién tiene mi solicitud; quién tiene que aprobar mi; aprobad mi
            solicitud; aprobar mi solicitud; apruebe mi solicitud; aprueben mi solicitud; seguimiento a mi
            solicitud; seguimiento de mi solicitud; seguimiento a la solicitud; dar seguimiento a mi; avance de
            mi solicitud; dónde está atorad~; dónde se atoró; dónde está atascad~; dónde se ha quedado; dónde se
            quedó; dónde quedó mi; en dónde quedó; alguien la ha visto; alguien lo ha visto; alguien lo ha
            mirado; alguien la ha mirado; alguien ya lo revisó; alguien ya la revisó; alguien la revisó; alguien
            lo revisó; ya la vio alguien; ya lo vio alguien; ya lo revisaron; ya la revisaron; ya lo vieron; ya
            la vieron; ya se autorizó; ya lo autorizaron; ya la autorizaron; ya autorizaron; ya lo aprobaron; ya
            la aprobaron; ya quedó; ya quedó mi; ya salió; ya hay respuesta; ya hay novedades; ya hay noticias;
            ya hay algo; ya sabéis algo; ya se sabe; lo ha aprobado; la ha aprobado; lo han visto; la han visto;
            habéis visto mi; han visto mi; habéis recibido mi; han recibido mi; recibieron mi; recibisteis mi;
            les llegó mi; os llegó mi; os ha llegado mi; les ha llegado mi; llegó mi solicitud; ha llegado mi;
            llegó bien mi; ha habido algún; hubo algún; hubo respuesta; ha habido respuesta; hay algo nuevo; hay
            algún avance; hay avances; hay alguna respuesta; hay alguna decisión; hay alguna noticia; hay alguna
            novedad; algún avance; algún progreso; alguna respuesta; alguna actualización; alguna decisión; algo
            nuevo sobre; algo nuevo de; qué novedades; qué noticias; noticias de mi; noticia de mi; novedad de
            mi; se ha movido; se mueve algo; avanza algo; avanza mi; ha avanzado; va avanzando; cómo va la cosa;
            cómo va eso; cómo va todo con; cómo vamos con; cómo van con; cómo vais con; cómo anda mi; cómo anda
            lo; cómo sigue mi; cómo sigue lo; cómo está mi solicitud; cómo está la solicitud; cómo está lo de;
            cómo está el tema; cómo quedó mi; cómo quedó lo; en qué va mi; en qué vamos; en manos de quién; con
            quién está; quién tiene que aprobar; quién falta por; quién falta de; a quién le falta; quién debe
            aprobar mi; cuánto falta; cuánto tiempo más; cuánto tardará; cuánto tarda mi; para cuándo; para
            cuándo está; para cuándo estará; para cuándo tendré; cuándo voy a tener; cuándo lo tendré; cuándo la
            tendré; cuándo me lo; cuándo me dan; cuándo me dais; cuándo queda; cuándo quedará; cuándo me
            contestan; estoy esperando; estamos esperando; sigo en espera; seguimos en espera; todavía estoy
            esperando; aún estoy esperando; llevamos esperando; hace una semana que pedí; hace días que pedí;
            hace dos semanas que pedí; desde hace días espero; sin noticias de; sin saber nada; sin
            contestación; no me ha llegado respuesta; no me han respondido; no me han dicho nada; no me dicen
            nada; no he tenido noticias; no tengo noticias; nadie me dice nada; aún sin respuesta; todavía sin
            respuesta; sigue sin aprobar~; sigue parad~; sigue atorad~; sigue abierta mi; sigue en curso; se ha
            perdido mi; se perdió mi; se habrá perdido; se os ha olvidado; se les olvidó; se olvidaron; os
            habéis olvidado; quedó en el olvido; recordatorio de mi; recordatorio sobre; les recuerdo mi; os
            recuerdo mi; recordarles mi; recordaros mi; quería saber cómo va; quisiera saber cómo va; quería
            preguntar por; quería preguntar cómo va; pregunto por mi; preguntar por mi; preguntar por el estado;
            cuál es el estado; cuál es el estatus; cuál es la situación; status por favor; estatus por favor;
            estado por favor; me pueden dar un estatus; denle prisa; dadle prisa; qué onda con mi;
            sigue en manos de; sigue en la mesa de; sigue mi solicitud; sigue mi petición; está todavía en manos; está
            aún en manos; llegó a algún sitio; llegó a alguna parte; ha llegado a algún sitio; ha ido a alguna parte;
            perdido el número; se me perdió el número; sigue parada; sigue parado; se ha quedado parada; se ha quedado
            parado
        """,
        "my_access": """
            consta por vuestra parte sobre mí; consta sobre mí; consta de mí; pone de mí; pone sobre mí; tenéis
            sobre mí; tienen sobre mí; figura a mi nombre; consta a mi nombre; tenéis apuntado de mí; tenéis
            apuntado sobre mí;
            resumen de todo lo que; lista de todo lo que está a mi nombre; lista de lo que tengo a mi nombre;
            en qué sistemas estoy; en qué sistemas tengo; dónde tengo acceso; a qué sitios tengo acceso;
            lo que tengo a mi nombre; qué accesos tengo hasta ahora; lo
            que tengo hasta ahora;
            qué permisos tengo; qué accesos tengo; a qué tengo acceso; para qué estoy autorizado; para qué estoy
            autorizada;
            qué hay a mi nombre; todo lo que está a mi nombre; todo lo que hay a mi nombre; qué derechos tengo;
            todo en lo que estoy dado; todo en lo que estoy dada;
            a qué tengo derecho; todo a lo que tengo derecho; en qué programas estoy dado; en qué programas estoy
            dada;
            qué accesos tengo; qué permisos tengo; qué roles tengo; qué perfil tengo; qué perfiles tengo; qué
            licencias tengo; qué derechos tengo; mis accesos; mis permisos actuales; mis accesos actuales; a qué
            tengo acceso; a qué sistemas tengo; a qué cosas tengo acceso; a qué aplicaciones tengo; a qué puedo
            acceder; a qué puedo entrar; en qué sistemas estoy; en qué sistemas tengo; en qué aplicaciones
            estoy; lista de mis accesos; lista de mis permisos; listado de mis accesos; listado de mis permisos;
            relación de mis accesos; relación de mis permisos; resumen de mis accesos; qué acceso tengo; cuáles
            son mis accesos; cuáles son mis permisos; los accesos que tengo; los permisos que tengo; todo lo que
            tengo asignado; qué tengo asignado; qué tengo concedido; a mi nombre; qué sistemas tengo; ver mis
            accesos; ver mis permisos; consultar mis accesos; consultar mis permisos; consta a mi nombre;
            constan a mi nombre; figura a mi nombre; figuran a mi nombre; tienen registrado de mí; tenéis
            registrado de mí; tienen registrado para mí; tenéis registrado para mí; qué tienen de mí; qué tenéis
            de mí; qué hay a mi nombre; qué tengo dado de alta; dónde tengo acceso; dónde tengo permisos; en
            dónde tengo acceso; en dónde estoy; dónde estoy dado; dónde estoy dada; dónde puedo entrar; a dónde
            puedo entrar; adónde puedo entrar; a qué estoy autorizad~; para qué estoy autorizad~; a qué me da
            acceso; qué me tienen habilitado; qué tengo habilitado; qué tengo activo; qué tengo activado; qué
            tengo autorizado; qué tengo abierto; qué tengo actualmente; qué puertas abre; qué puertas me abre;
            qué puertas tengo; qué abre mi; qué me abre mi; qué llaves tengo; qué cuentas tengo; qué usuarios
            tengo; qué claves tengo; qué programas tengo; qué aplicaciones tengo; qué herramientas tengo; qué
            carpetas tengo; qué autorizaciones tengo; qué privilegios tengo; qué rol tengo; qué permiso tengo;
            qué tipo de acceso tengo; qué tipo de permisos tengo; qué clase de acceso tengo; cuáles accesos
            tengo; cuáles permisos tengo; cuáles sistemas tengo; cuáles son mis roles; cuáles son mis derechos;
            cuáles son mis perfiles; cuáles son mis licencias; cuáles son los accesos que; cuáles son los
            permisos que; con qué accesos cuento; con qué permisos cuento; con cuáles accesos; con cuáles
            permisos; accesos con los que cuento; permisos con los que cuento; a qué programas tengo; a qué
            carpetas tengo; a qué tengo entrada; a qué tengo permiso; a qué tengo derecho; a todo lo que tengo
            acceso; todo a lo que tengo acceso; mis permisos vigentes; mis accesos vigentes; mis roles actuales;
            mi listado de accesos; mi lista de accesos; mi lista de permisos; lista de todo lo que tengo; lista
            de lo que tengo; listado de lo que tengo; lista de todos mis; listado de todos mis; lista de mis
            roles; listado de mis roles; lista completa de mis; lista de los accesos que tengo; listado de los
            accesos que; relación de los accesos; relación de los permisos; resumen de mis permisos; resumen de
            lo que tengo; detalle de mis accesos; detalle de mis permisos; extracto de mis; inventario de mis;
            un repaso de mis accesos; conocer mis accesos; conocer mis permisos; saber mis accesos; saber mis
            permisos; saber qué accesos; saber qué permisos; saber a qué tengo; saber qué tengo; enséñame mis;
            mostradme mis; muéstrenme mis; muéstrame mis; envíenme mis accesos; mándame mis accesos; mandadme la
            lista de mis; dime qué tengo; decidme qué tengo; díganme qué tengo;
            permisos tiene mi cuenta; permisos hay en mi cuenta; derechos tiene mi cuenta; accesos tiene mi cuenta;
            qué hay en mi cuenta; tenéis apuntado para mí; tienen apuntado para mí; tenéis anotado para mí; tienen
            anotado para mí; tenéis apuntado de mí; qué me tenéis apuntado; registrado a mi nombre; apuntado a mi
            nombre
        """,
        "help": """
            hay que escribiros; hay que escribirles; tiene que escribiros; tiene que escribirles; a quién se escribe;
            a quién hay que escribir; un correo o dos; dos correos o uno; una solicitud o dos; pregunta de
            procedimiento; pregunta sobre el procedimiento; duda de procedimiento; duda sobre el procedimiento; hay
            que indicar; hay que justificar; hay que decir el motivo; se puede pedir en un mismo;
            para qué sirve este buzón; cómo se usa este buzón; cómo funciona este buzón; cómo usar este buzón; cómo se
            utiliza este buzón; cómo funciona esta dirección; cuál es el procedimiento para; cuál es la forma correcta
            de pedir; tiene que escribir cada uno; debe escribir cada uno; puedo mandar un solo correo para;
            quién está ahí; qué cosas arregláis; qué cosas hacéis; qué cosas lleváis; de qué os ocupáis; a qué
            os dedicáis; con quién hablo aquí;
            cómo va esto de pedir; cómo va lo de pedir; cómo va esto de los accesos; cómo se piden los accesos; cómo se
            pide un acceso; qué tengo que escribir aquí; qué tengo que poneros; qué debo escribir aquí; qué se puede
            pedir aquí; qué puedo pedir aquí; lista de lo que se puede pedir; explicarme cómo se pide; explicarme cómo
            pedir;
            qué tiene que poner un correo; qué tiene que poner el correo; qué debe poner un correo;
            qué debe contener un correo; qué hay que poner en un correo; tiene que firmar mi jefe;
            tiene que firmarlo mi jefe;
            qué tengo que escribiros; qué tengo que escribirles; qué os escribo; qué les escribo; qué debo escribiros;
            qué debo escribirles; escribo un correo normal; hay que rellenar un formulario; hay que rellenar algún
            formulario;
            qué tipo de cosas hace; qué tipo de cosas hacen; qué clase de cosas hace; cómo debo escribir;
            cómo tengo que escribir;
            hablo con una persona o; es esto un robot; qué tengo que poner en; qué hay que poner en;
            cómo se habla con vosotros; cómo se os habla; qué se puede pedir aquí; qué se puede conseguir aquí; para
            qué sirve esta dirección; para qué es esta dirección;
            cómo funciona esto; cómo funciona este; cómo funciona el buzón; cómo funciona; hay un formulario;
            hay algún formulario; existe un formulario; existe algún formulario; dónde está el formulario; cómo
            solicito; qué puedo pedir; qué se puede pedir; qué cosas puedo pedir; para qué sirve este; para qué
            sirve esta; para qué sirve; qué tengo que escribir; qué debo escribir; qué hay que escribir; qué
            pongo; cómo se pide; cómo se piden; cómo se solicita; cómo se solicitan; cómo puedo solicitar; cómo
            puedo pedir; cómo pido; cómo hago para pedir; cómo hago para solicitar; cómo hay que pedir; cómo hay
            que hacer para; qué hay que hacer para; qué tengo que hacer para; qué debo hacer para; qué se hace
            para; cómo puedo conseguir; cómo consigo; cómo se consigue; cómo obtengo; cómo puedo obtener; qué
            pasos; cuáles son los pasos; cuál es el procedimiento; cuál es el proceso para; qué es esta
            dirección; qué es este buzón; qué es este correo; quién eres; quiénes sois; qué sabes hacer;
            necesito ayuda con este buzón; instrucciones; cómo se usa este; cómo se utiliza este; cómo funciona
            todo esto; cómo funciona eso; cómo es el trámite; cómo le hago para; cómo lo pido; cómo los pido;
            cómo lo solicito; cómo escribo; cómo escribir; cómo redacto; cómo formulo; cómo se redacta; cómo se
            escribe; cómo tramito; cómo se tramita; cómo se tramitan; qué tengo que poner; qué tengo que decir;
            qué tengo que indicar; qué debo poner; qué debo indicar; qué debo decir; qué hay que poner; qué hay
            que indicar; qué hay que mandar; qué les pongo; qué os pongo; qué les digo; qué necesitan saber; qué
            necesitáis saber; qué necesitan de mí; qué necesitáis de mí; qué necesitas de mí; qué necesitas
            saber; qué información necesit~; qué información debo; qué hace falta para; qué hace falta poner;
            hace falta formulario; importa el idioma; da igual el idioma; en qué idioma; entendéis español;
            entienden español; habláis español; hablan español; hablas español; puedo escribir normal; es
            suficiente con un; hay alguna plantilla; hay una plantilla; tenéis una plantilla; tienen una
            plantilla; tenéis un formulario; tienen un formulario; tenéis un ejemplo; tienen un ejemplo; un
            ejemplo de solicitud; eres un robot; eres un bot; eres una máquina; eres humano; eres humana; eres
            una persona; eres persona; es usted un robot; es usted una persona; es esto un robot; esto es un
            robot; esto es un bot; hay alguien ahí; hay alguien detrás; hay una persona detrás; hay un humano;
            lo lee una persona; quién está detrás; con quién hablo; con quién estoy hablando; a quién le
            escribo; a quién escribo; a quién me dirijo; a quién le pido; a quién pido; a quién debo dirigirme;
            a quién tengo que dirigirme; a dónde escribo; adónde escribo; dónde pido; dónde lo pido; dónde se
            pide; dónde solicito; dónde se solicita; primera vez que escribo; primera vez que uso; nunca he
            usado este; no sé cómo pedir; no sé cómo se pide; no sé qué poner; no sé qué escribir; no entiendo
            cómo funciona; no entiendo este buzón; es aquí donde; es este el correo; es este el buzón; es esta
            la dirección; es la dirección correcta; es el correo correcto; estoy en el lugar; estoy en el sitio;
            escribo al lugar; qué hace este; qué hace esta dirección; qué hacen ustedes; qué hacéis; qué puedes
            hacer; qué podéis hacer; qué pueden hacer; qué puedo hacer aquí; qué puedo solicitar; qué se puede
            solicitar; cómo es que se pide; qué onda con este; hay que nombrar al jefe; hay que poner al jefe;
            hay que poner el nombre del; tengo que nombrar al; tengo que nombrar a mi; tengo que poner el nombre
            del jefe; tengo que poner a mi jefe; tengo que indicar quién; tengo que decir quién; debo nombrar a
            mi; debo nombrar al; debo indicar quién; hace falta poner el nombre; hace falta nombrar al; hace
            falta indicar quién; es necesario indicar quién; cómo se hace una solicitud; cómo se hacen las
            solicitudes; cómo hago una solicitud; cómo hago la solicitud; cómo hago para que me den; cómo debo
            pedir; cómo debo escribir; cómo tengo que pedir; cómo tengo que pedirlo; cómo hay que escribir; qué
            datos necesit~; qué datos hacen falta; qué datos os; qué datos les; qué requisitos hay para; qué
            información debo poner; cómo cancelo una solicitud; cómo anulo una solicitud; cómo apruebo una; cómo
            rechazo una; persona o una máquina; un robot o una persona; una persona o un robot;
            hay que escribiros; hay que escribirles; me toca a mí escribir; me toca a mí pedirlo; hay que indicar el
            nivel; tengo que indicar el nivel; hay que poner el nivel
        """,
        "approval_subject": """
            le esperan; le espera; te esperan; esperan su decisión;
            aprobación necesaria; aprobación; se necesita su aprobación; decisión; aprobaciones; pendiente de
            aprobación; solicitud de aprobación; requiere su aprobación; se requiere su aprobación
        """,
        "question_subject": """
            a cuál se refería; cuál de estos; cuál de estas; a qué se refería; a cuál te referías; a qué te
            referías; qué querías decir; pregunta; una pregunta
        """,
        "reply_prefix": "re",
        "forward_prefix": "rv; fwd; reenv; reenviado",
        "away_subject": """
            respuesta automática; fuera de la oficina; fuera de oficina; ausente; aceptado; aceptada; rechazado;
            rechazada; ausencia; leído; no leído; mensaje automático; contestación automática; autorespuesta;
            estoy de vacaciones; aviso de ausencia
        """,
        "bounce": """
            no entregado; no se pudo entregar; devuelto al remitente; error de entrega; no se ha podido
            entregar; correo no entregado; mensaje no entregado; no se puede entregar; fallo en la entrega;
            fallo de entrega; entrega fallida; entrega retrasada; notificación de estado de entrega;
            notificación del estado de entrega; no ha podido ser entregado
        """,
        "newsletter": """
            darse de baja; cancelar la suscripción; cancelar suscripción; ver en el navegador; ver en tu
            navegador; dejar de recibir; gestionar suscripción; si no desea recibir; si no deseas recibir; baja
            de esta lista; darte de baja
        """,
        "wrote": "escribió; ha escrito; escribía",
        "from_line": "de",
        "header_line": "enviado; enviado el; fecha; para; asunto; cc; cco",
        "original": """
            mensaje original; mensaje reenviado; inicio del mensaje reenviado; correo original; mensaje
            anterior; inicio de mensaje reenviado
        """,
        "phone": """
            enviado desde mi; enviado desde; obtener outlook; obtenga outlook; enviado con; enviado por; mandado
            desde; enviado via; descarga outlook
        """,
        "closing": """
            un saludo; saludos; slds; sdos; saludo; salu2; gracias; muchas gracias; muchísimas gracias; saludos
            cordiales; cordiales saludos; atentamente; atte; muy atentamente; un cordial saludo; cordial saludo;
            cordialmente; gracias de antemano; de antemano gracias; de antemano muchas gracias; mil gracias; un
            abrazo; abrazo; abrazos; besos; un beso; gracias y saludos; gracias y un saludo; saludos y gracias;
            muchas gracias de antemano; muchas gracias y un saludo; muchas gracias y saludos; gracias por
            adelantado; muchas gracias por adelantado; gracias por vuestra ayuda; gracias por su ayuda; gracias
            por tu ayuda; gracias por la ayuda; gracias por todo; gracias por su atención; gracias por su apoyo;
            gracias por su tiempo; gracias por el apoyo; desde ya gracias; desde ya muchas gracias; desde ya muy
            agradecido; desde ya muy agradecida; quedo atento; quedo atenta; quedo a la espera; quedo a la
            orden; quedo a su disposición; quedo a vuestra disposición; quedo pendiente; quedamos atentos; a la
            espera de; que tengas buen día; que tengan buen día; que tenga buen día; que tengan un buen día; que
            tengan excelente día; excelente día; excelente tarde; buen fin de semana; feliz día; feliz tarde;
            buen día a todos; agradecido; agradecida; muy agradecido; muy agradecida; agradezco su apoyo;
            agradezco de antemano; grax; grcs; graciasss; hasta luego; hasta pronto; nos vemos; bendiciones;
            respetuosamente; sinceramente; reciban un cordial saludo; reciba un cordial saludo; recibe un
            cordial saludo; recibid un cordial saludo; sin otro particular; sin más por el momento; sin más que
            agregar
        """,
        "disclaimer": """
            destinatario de este mensaje; información confidencial; recibido este mensaje por error; recibido
            este correo por error; recibe este mensaje por error; antes de imprimir; uso exclusivo; protección
            de datos; exclusivamente a su destinatario; aviso legal; aviso de confidencialidad; puede contener
            información; contiene información confidencial; dirigido exclusivamente; si usted no es el
            destinatario; si no es usted el destinatario; proteger el medio ambiente; responsable del
            tratamiento; queda prohibida; secreto profesional
        """,
        "greeting": """
            hola; hola a todos; hola a todas; hola buenas; hola buenos días; hola buen día; hola buenas tardes;
            hola equipo; hola chicos; hola chicas; hola compañeros; hola qué tal; hola de nuevo; buenos días;
            buenos días a todos; buen día; buenas tardes; buenas tardes a todos; buenas; muy buenas; muy buenos
            días; muy buenas tardes; buenas noches; estimados; estimado; estimada; estimadas; estimados señores;
            estimados compañeros; estimado equipo; estimados todos; apreciado; apreciada; apreciados; queridos;
            querido; querida; qué tal; holi; holis; holaa; ola; ey; equipo; compañeros; a quien corresponda; a
            quien pueda interesar; señores; muy señores míos; cordial saludo; reciban un cordial saludo; espero
            que estén bien; espero que estéis bien; espero que se encuentren bien; espero estés bien
        """,
        "must": """
            tengo que; tiene que; tenemos que; tienen que; tendré que; tendría que; tendríamos que; hay que; he
            de; ha de; tengo pendiente; tengo previsto; tengo mañana
        """,
        "using": """
            usar; utilizar; trabajar en; trabajar con; trabajo en; trabajo con; mi trabajo; nuevo puesto; nuevo
            equipo; mi puesto; nuevo departamento
        """,
        "duty": """
            ahora me toca a mí; ahora eso me toca a mí; ahora soy yo; me toca a mí ahora;
            me preguntó si yo; me ha preguntado si; preguntó si podría;
            me ha elegido; me han elegido; me eligió; me eligieron; me ha escogido; me han escogido; me ha designado; me
            han designado; he sido elegid~; he sido designad~; me ha nombrado;
            me encargo de; me encargaré de; me voy a encargar; voy a encargarme; me ocupo de; me ocuparé de; voy
            a llevar; llevaré; paso a llevar; pasaré a llevar; paso a ser; a partir del lunes; a partir de
            mañana; desde el lunes; a partir de ahora; asumo; asumiré; voy a asumir; he asumido; tomo el relevo;
            tomaré el relevo; me toca; me va a tocar; me tocará; me ha tocado; me han asignado; me asignaron; me
            ha asignado; me han encargado; me encargaron; me ha encargado; me han pasado; me pasaron; me han
            puesto; me pusieron; me han nombrado; me nombraron; me han destinado; me han trasladado; me
            trasladaron; me incorporo; me incorporé; me he incorporado; me acabo de incorporar; acabo de
            incorporarme; acabo de entrar; acabo de empezar; me uno; me sumo; entro en el equipo; entro a formar
            parte; voy a formar parte; empiezo; empecé; he empezado; comienzo; comencé; empezaré; comenzaré; voy
            a empezar; voy a sustituir; sustituyo a; sustituiré; voy a cubrir; cubro a; cubriré; estoy
            cubriendo; estoy sustituyendo; reemplazo a; reemplazaré; voy a reemplazar; relevo a; soy el nuevo;
            soy la nueva; soy nuevo; soy nueva; soy el responsable; soy la responsable; soy responsable; ahora
            llevo; ahora hago; nuevo puesto; nueva función; nuevas funciones; mis funciones; quedo a cargo;
            quedé a cargo; estoy a cargo; estaré a cargo; voy a estar a cargo; me hago cargo; me haré cargo;
            quedo al frente; queda bajo mi; recae en mí; ha recaído en mí; se incorpora; se ha incorporado; se
            incorporará; se suma; se une; pasa a llevar; pasa a ser; entra en el equipo; se encargará; se va a
            encargar; tomará el relevo
        """,
        "thanks_for": """
            están todas; están todos; ya está todo; me dejó entrar; me ha dejado entrar; ya funciona; funciona ahora;
            sois los mejores; sois estupendos; ya estoy dentro; ya puedo entrar;
            gracias por el acceso; gracias por el alta; gracias por los permisos; gracias por habilit~; gracias
            por activar~; gracias por haber~; gracias por arregl~; gracias por solucion~; gracias por gestion~;
            gracias por dar~; gracias por conced~; gracias por resolver~; gracias por tramit~; gracias por la
            rapidez; gracias por la gestión; gracias por lo de; gracias por lo del; gracias por el; gracias por
            la; gracias por los; gracias por las; os agradezco que me hayáis; agradezco que me hayan; agradezco
            el acceso que; les agradezco el haber~; funcionó de maravilla; ha funcionado de maravilla; funciona
            de maravilla; fue de maravilla; ha ido de maravilla; funcionó a la perfección; ha funcionado a la
            perfección; funcionó como la seda; ha ido como la seda; va como la seda; felicidades por;
            enhorabuena por; bravo por; chapó por
        """,
        "report": """
            el rumor de que; corre el rumor; dicen por ahí que; se rumorea que;
            acta de la; orden del día; invitación; estáis invitados;
            dice {any} que; dijo {any} que; comenta {any} que; comentó {any} que; dice que; me dice que; nos
            dice que; dicen que; me dicen que; nos dicen que; dijo que; me dijo que; nos dijo que; dijeron que;
            me dijeron que; ha dicho que; me ha dicho que; me han dicho que; han dicho que; comenta que; me
            comenta que; comentan que; comentó que; me comentó que; me comentaron que; ha comentado; me ha
            comentado; según dice; según me dicen; según me dijo; según me comenta; cuenta que; me cuenta que;
            contó que; me contó que; asegura que; afirma que; cree que; piensa que; opina que; explicó que; me
            explicó que; ha explicado que; mencionó que; parece que; al parecer; por lo visto; preguntó si; me
            preguntó si; ha preguntado si; pregunta si; avisó de que; informó que; informa que; he oído que; me
            enteré de que
        """,
        "question": """
            cuánto nos cuesta; cuánto me cuesta; cuánto nos costaría; cuánto costaría;
            cómo se; cómo puedo; cómo funciona; cómo hago; cómo hay que; por qué no; por qué me; por qué;
            porqué; quién decide; quién aprueba; quién autoriza; quién lleva; quién es; quién tiene; quiénes;
            quién gestiona; quién puede; cuál es; cuáles son; cuál es la diferencia; qué diferencia; en qué se
            diferencia; qué significa; qué rol; qué nivel; qué perfil; qué acceso; cuánto tarda; cuánto cuesta;
            cuánto se tarda; cuánto tiempo; cuántos; cuántas; dónde está; dónde se; dónde puedo; a quién; de
            quién; para qué sirve; se puede saber; alguien sabe; sabéis si; sabes si; saben si; sabe si; hace
            falta tener; es obligatorio; es normal; es cierto; es verdad; existe algún; hay alguna diferencia
        """,
        "stands_for": "ella; él",
        "introduces": "aquí; me llamo; mi nombre es; soy yo",
        "speaks": """
            debería poder aprobarlo; debería poder firmarlo; debería poder confirmarlo;
            me ha recomendado; me recomendó; me recomienda; me aconsejó; me aconseja; me ha aconsejado; cree; opina;
            considera; afirma; me comentó; me ha comentado;
            dice; dijo; me ha dicho; me dijo; me ha pedido; me pidió; piensa; propone; ha aprobado;
            está de acuerdo; quiere que; desea que; recomienda
        """,
        "hopes": """
            querría; quisiera; desearía;
            quiere; desea
        """,
        "fits": """
            basta; bastaría; bastará; suficiente; adecuado; adecuada; sirve; serviría; demasiado; el correcto; vale para
        """,
        "suffice": """
            me sobra; me sobra con; nos sobra con; voy servid~; voy sobrad~; voy bien servid~; me doy por satisfech~;
            me apaño; me apaño con; me arreglo con; me conformo; me llega; me llega con; voy que chuto; con eso
            ya; me basta con; me basta; nos basta; me bastaría; me bastaría con; basta con; bastaría con; con
            eso basta; con eso me basta; con eso bastaría; con eso es suficiente; es suficiente; es más que
            suficiente; sería suficiente; me es suficiente; suficiente con; con eso me arreglo; con eso me
            apaño; con eso me vale; con eso estoy; con eso voy; con eso tengo; con eso vamos; me vale con; me
            vale; me valdría; me sirve; me sirve con; me serviría con; me conformo con; me alcanza; me alcanza
            con; nos alcanza con; con eso alcanza; alcanza con; nada más; no más; nomás; nada más que eso; solo
            eso; es todo; eso es todo; es todo lo que necesito; es lo único que necesito; no necesito más; no
            necesito nada más; no hace falta más; no me hace falta más; no pido más; y ya; y ya está; y listo; y
            punto; con solo ver; con solo leer; solo para ver; solo para consultar; solo de lectura; sólo
            lectura; solo consulta; únicamente lectura; únicamente consulta; solamente lectura; sin más; como
            mínimo; lo mínimo; lo justo
        """,
        "below": """
            más abajo; abajo; ver abajo; reenviado; a continuación; correo de abajo; mensaje de abajo; lo de
            abajo; os reenvío; les reenvío; te reenvío; correo adjunto; debajo; correo siguiente; lo siguiente;
            la siguiente petición; la siguiente solicitud
        """,
        "rhetorical": """
            por qué iba a rechazarlo; por qué voy a rechazarlo; por qué decir que no; por qué iba a decir que no;
            por qué habría de rechazarlo;
            cómo iba yo a oponerme; cómo iba a oponerme; cómo voy a oponerme; cómo podría oponerme;
            cómo iba yo a negarme; cómo iba a negarme; cómo voy a negarme; cómo podría negarme; cómo
            iba a decir que no; cómo voy a decir que no; cómo podría decir que no; quién podría
            negarse; quién podría oponerse
        """,
        "pressing": """
            no puede esperar; no pueden esperar; no podemos esperar;
            sin él nada; sin ella nada; sin él nadie; sin ella nadie; sin él
            el; sin ella el; sin él la; sin ella la;
            depende de ello; depende de esto; depende de eso; dependen de ello; nadie más; ningún otro
        """,
        "unaided": """
            solo; sola; solos; solas; él solo; ella sola; por su cuenta; sin ayuda; sin eso; sin ello; sin ese acceso;
            si no
        """,
        "indeed": """
            por lo que a mí respecta; en lo que a mí respecta; por lo que a mí se refiere; en cuanto a mí; por mi parte;
            después de todo; al fin y al cabo
        """,
        "owner": """
            de quién es; a quién pertenece; quién se ocupa de; quién es responsable de; quién es el responsable de;
            quién lleva
        """,
    },
    things=things_es.THINGS,
    meanings={
        "read": """
            observador; observadora; observadores;
            leer; leerlo; leerla; leerlos; leen; lectura; lecturas; lector; lectora; lectores; ver; verlo;
            verla; verlos; verlas; vea; vean; veo; vemos; viendo; visto; consultar~; consulta; consultas;
            consulto; consulte; consulten; consultando; consultor; visualiz~; mirar; mirarlo; mirarla; mirarlos;
            miro; mirando; mire; ojear; vistazo; observar; observador; observadora; visor
        """,
        "write": """
            contribuidor; contribuidora;
            escribir~; escribo; escritura; escriba; editar~; edito; edita; edite; editen; editando; edición;
            editora; editores; modific~; cambiar~; cambio; cambios; cambie; cambien; cambia; cambiando;
            actualizar~; actualizo; actualiza; actualice; actualicen; actualización; actualizaciones; corregir~;
            corrijo; corrija; corrección; correcciones; corrigiendo; rectificar~; retocar~; retoco; enmendar~;
            ajustar~; alterar; mantenerlo; mantenerla; renombrar~; corregirl~;
            guardar; guardarlos; guardarlo
        """,
        "create": """
            redacto; redactamos;
            crear; crearlo; crearla; crearlos; crearlas; creación; creando; genero; generar~; generando;
            borrador; borradores
        """,
        "delete": """
            borrar~; borro; borrado; borrados; borre; borren; eliminar~; elimino; elimine; eliminación; suprimir
        """,
        "approve": """
            aprobar~; aprobador~; aprobación; aprobaciones; apruebo; apruebe; aprueben; autorizar; autorizador~;
            validar~; validación; validaciones; validador~; valido; visar
        """,
        "confirm": "confirmar; confirmación; confirmaciones",
        "review": """
            revisar~; reviso; revisor; revisora; revisores; revisando; revise; comprobar~; compruebo; compruebe;
            comprobación; comprobaciones; verificar~; verifico; verifica; verificación; chequear~; chequeo;
            cotejar~
        """,
        "sign": "firmar~; firmo; firmas; firmante; firmantes; firmando",
        "administer": """
            configurador; configuradora; superusuario; superusuaria;
            administrar~; administrador; administradora; administradores; administración; administro;
            configurar~; configuro; configuración; configuraciones; gestionar; gestionarlo; gestiono;
            parametrizar~; parametrización
        """,
        "build": """
            construir~; construyo; construcción; elaborar; desarrollar~; desarrollador~; desarrollo;
            desarrollos; compilar~
        """,
        "publish": """
            publico; publicamos; publicar~; publique; publiquen; publicación; publicaciones; publicando;
            publicador~
        """,
        "release": "liberar~; liberación; liberaciones; libere; liberen",
        "deploy": "desplegar~; despliegue; despliegues; despliego",
        "execute": "ejecut~; lanzar~; lanzo; correr; correrlo; correrla; arrancar~",
        "export": """
            exportar~; exporto; exporte; exportación; exportaciones; descargar~; descargo; descargue; descarga;
            descargas; extraer~; extraigo; extracción; extracciones; bajarme; sacar
        """,
        "import": """
            importar~; importo; importación; importaciones; subir~; suba; cargar~; carga; cargas; cargue;
            volcar~; volcado
        """,
        "print": "imprimir~; imprimo; imprima; impresión; impresiones",
        "plan": """
            planific~; planear~; planeo; programar~; programo; programación; calendarizar~; agendar~; agendo;
            cuadrante; cuadrantes
        """,
        "assign": """
            asignar; asigno; asignación; asignaciones; repartir~; reparto; distribuir~; distribución;
            despachar~; despacho
        """,
        "enter": """
            introducir~; introduzco; introduzca; registrar; registrarlo; registrarlos; registro; registros;
            registrador; grabar~; grabo; anotar~; anoto; apuntar; apunto; apuntes; capturar~; capturista;
            teclear~; digitar~; ingresar~; rellenar~; relleno; cumplimentar~; fichar~; ficho
        """,
        "send": """
            mando; mandamos; enviar~; envío; envíos; remitente; remitir; remito; expedir; expedición; expediciones;
            mandar
        """,
        "receive": "recibir~; recibo; recepción; recepciones; recepcionar~; reciba",
        "pay": "pagar~; pago; pagos; pague; pagador; pagadora; abonar; abono; abonos",
        "post": "contabilizar~; contabilizo; contabilización; asentar; asientos",
        "close": "cerrar~; cierro; cierre; cierres",
        "open": "abrir~; abro; apertura; aperturas; reabrir~; reabro; reapertura; desbloque~",
        "order": "pedido; pedidos; encargar; encargos; comandas; comprar~; compro",
        "requisition": "requisición; requisiciones; requisitor",
        "count": "conteo; conteos; recuento; recuentos; recontar~; inventariar~; arqueo; arqueos",
        "reserve": "reservar~; reserva; reservas; reservo; reservación; reservaciones",
        "invoice": "facturar~; factura; facturas; facturo; facturación; facturador~",
        "price": "precio; precios; tarifa; tarifas; tarificar",
        "report": """
            informe; informes; reporte; reportes; reportar; reportería; listados; denunciar; denuncia; denuncias
        """,
        "test": "probar~; pruebo; prueba; pruebas; probador; testear~; testeo",
        "train": """
            capacitar~; capacitación; capacitaciones; entrenar~; entrenamiento; entrenamientos; formador;
            formadora
        """,
        "monitor": """
            monitorizar~; monitorear~; monitoreo; monitorización; supervisar~; superviso; supervisión; vigilar~;
            vigilancia; seguimiento
        """,
        "call": "llamar; llamarlo; llamarles; llamo; llamada; llamadas; telefonear",
        "answer": "responder~; respondo; respuesta; respuestas; contestar~; contesto; contestación",
        "copy": "copiar~; copio; copias; duplicar~; duplico",
        "move": """
            mover~; muevo; mueva; movimiento; movimientos; trasladar~; traslado; traslados; reubicar~;
            desplazar~
        """,
        "search": "buscar~; busco; busque; búsqueda; búsquedas; buscador",
        "analyse": """
            analizar~; analizo; analizando; analista; analistas; analítica; evaluar~; evaluación; evaluaciones;
            pronóstico; pronósticos; previsión; previsiones
        """,
        "translate": "traducir~; traduzco; traducción; traducciones; traductor; traductora",
        "teach": "impartir~; imparto; docente; docentes; docencia; clases",
        "repair": "reparar~; reparo; reparación; reparaciones",
        "measure": "medir~; mido; medición; mediciones; calibrar~; calibración; calibraciones; pesar; pesaje",
        "supplier": "proveedor; proveedores; proveedora; proveedoras",
        "customer": "cliente; clientes; clienta; clientas",
        "employee": "empleado; empleados; empleada; empleadas; trabajadores; trabajador; trabajadora",
        "salary": "salario; salarios; sueldo; sueldos; nómina; nóminas",
        "production": "producción; productivo",
        "contract": "contrato; contratos; contractual; contractuales",
        "stock": "existencia; existencias; inventario; inventarios",
        "vehicle": """
            vehículo; vehículos; coche; coches; camión; camiones; furgoneta; furgonetas; carro; carros;
            flota
        """,
        "room": "sala; salas; aula; aulas; habitación; habitaciones",
        "exam": "examen; exámenes",
        "grade": "calificación; calificaciones; calificar; notas",
        "patient": "paciente; pacientes",
        "sample": "muestras",
        "cancel": """
            anular~; anulo; anulación; anulaciones; cancelar~; cancelo; cancelación; cancelaciones; rescindir~
        """,
        "reject": "negárse~; negarse~; negarle; negarlo; negarla; rechaz~; denegar~; denegación; denegaciones",
        "refund": "reembols~",
        "settle": "liquidar~; liquidación; liquidaciones; indemniz~",
        "process": "procesar~; procesamiento; tramitar~; tramitación",
        "archive": "archivar~; archivado",
        "restore": "restaurar~; restauración; recuperar~; recuperación",
        "reset": "restablec~; resetear~; reinici~",
        "lock": "bloquear~; bloqueo; bloqueos; suspender~; congelar~",
        "switch": "encender~; apagar~; apagado",
        "stop": "parar~; parada; paradas; detener~",
        "escalate": "escalar~; escalado; escalamiento; escalamientos",
        "negotiate": "negociar~; negociación; negociaciones; negociador",
        "hire": "reclut~; contratar~; contratación; contrataciones",
        "dismiss": "despid~; despedir~",
        "register": "inscrib~; inscripción; inscripciones; matricul~",
        "handover": "traspas~",
        "lend": "prestar~",
        "pack": "embal~; empaquet~; empac~",
        "scan": "escane~; escáner; digitaliz~",
        "merge": "fusionar~; fusión; fusiones; consolidar~; consolidación; unificar~",
        "split": "dividir~; desglos~; fraccionar~",
        "compare": "comparar~; comparación; comparaciones; comparativa; comparativas",
        "reconcile": "conciliar~; conciliación; conciliaciones",
        "estimate": "estimar~; estimación; estimaciones",
        "calculate": "calcular~; calculo; cálculos; recalcul~",
        "comment": "comentador; comentadora; comentar~; comentario; comentarios; anotación; anotaciones",
        "classify": "clasificar~; clasificación; clasificaciones; etiquetar~; categoriz~",
        "share": "compart~",
        "invite": "invitar~; invitación; invitaciones; convocar~; convocatoria; convocatorias",
        "notify": "notificar~; notificación; notificaciones; avisar~; avisos",
        "subscribe": "suscri~",
        "listen": "escuch~",
        "clean": "limpiar~; limpieza; limpiezas",
    },
    articles="""
        el; la; los; las; un; una; unos; unas; de; del; y; a; al; en; para; nuestro; nuestra; nuestros;
        nuestras; mi; mis; su; sus; vuestro; vuestra; este; esta
    """,
    fillers="""
        el; la; los; las; un; una; unos; unas; lo; de; del; y; a; al; en; con; por; para; me; mi; mis; nos; yo;
        te; es; que; se; su; sus; este; esta; esto; eso; esa; ese; estos; estas; nuestro; nuestra; nuestros;
        nuestras; vuestro; acceso; rol; perfil; permiso; permisos; nivel; también; solo; sólo; como; o; le; les;
        no; ya; más; si; sí; muy; tan; aquí; ahí; allí; ahora; hoy; bien; ser; estar; hacer; poder; puedo;
        puede; tener; tengo; tiene; necesito; quiero; dar; dame; soy; estoy; está; están; hay; ha; han; he;
        sobre; entre; sin; cuando; donde; hasta; desde; pero; ni; favor; porfa; xfa; gracias; hola; cual; quien;
        uno; dos; dentro; algo; otro; otra; vez; usted; ustedes; sistema; usuario
    """,
    groups={
        "wills": "quiero; quería; quise; querido; pedí; pedido; pido; solicité; solicitado; solicito; deseo",
        "marks": """
            estrella; estrellas; estrellita; asterisco; asteriscos; flecha; flechas; marcado; marcada;
            marcados; marcadas; señalado; señalada; señalados; señaladas; resaltado; resaltada; resaltados;
            resaltadas; subrayado; subrayada; cruz; negrita
        """,
        "team": "equipo; departamento; grupo; turno; sección; unidad; servicio; taller",
        "concurs": "acordado; decidido; quedado; hablado; convenido; pactado; resuelto; comentado",
        "ground": "razón; razones; motivo; motivos; argumento; causa",
        "ruled": "aprobado; aprobada; concedido; concedida; rechazado; rechazada; denegado; denegada; firmado; firmada",
        "todays": "hoy",
        "upon": "a; para; con",
        "signs": "firmar; aprobar; autorizar; aceptar; validar; conceder; permitir; respaldar",
        **when_es.GROUPS,
        "like": "que; como",
        "decides": "decide; deciden; decidirá; decidirán; resuelve; resolverá",
        "program": "sistema; herramienta; aplicación; programa; plataforma; app",
        "order": """
            dar; habilitar; activar; asignar; conceder; otorgar; añadir; agregar; incluir; crear; autorizar;
            gestionar; proporcionar; habiliten; habilitad; activen; activad; asignen; asignad; concedan;
            conceded; otorguen; otorgad; añadan; añadid; agreguen; agregad; incluyan; incluid; creen; cread;
            autoricen; autorizad; registren; registrad; poned; pongan; meted; metan; sumad; sumen
        """,
        "le": """
            darle; dadle; denle; dele; habilitarle; habilitadle; habilítenle; agregarle; agréguenle; añadidle;
            añadirle; añádanle; ponerle; ponedle; pónganle; asignarle; asignadle; asígnenle; concederle;
            concededle; concédanle; activarle; activadle; actívenle; quitarle; quitadle; quítenle; retirarle;
            retiradle; retírenle; renovarle; renovadle; renuévenle; ampliarle; prorrogarle
        """,
        "les": """
            darles; dadles; denles; deles; habilitarles; habilitadles; habilítenles; ponerles; ponedles;
            asignarles; asignadles; concederles; activarles; activadles; quitarles; quitadles; quítenles;
            agregarles; añadidles
        """,
        "can": """
            puedes; podéis; puede; pueden; podés; podrías; podríais; podría; podrían; pudieras; pudierais;
            pudiera; pudieran; pudieseis; pudiese; pudiesen; podrás; podréis; podrá; podrán
        """,
        "could": "podrías; podríais; podría; podrían; puedes; podéis; pudieras; pudierais; pudiera; pudieran; podés",
        "me": "me; nos; le; les; se",
        "free": "puedas; podáis; pueda; puedan; tengas; tengáis; tenga; tengan; quieras",
        "want": """
            quiero; queremos; querría; querríamos; quería; queríamos; quisiera; quisiéramos; gustaría; necesito;
            necesitamos; necesitaría; deseo; desearía; interesa; interesaría; encantaría
        """,
        "give": """
            das; dais; des; deis; den; dierais; dieras; diera; dieran; pones; ponéis; ponen; pongas; pongáis;
            pongan; metes; metéis; meten; metas; metáis; metan; habilitas; habilitáis; habilitan; habilites;
            habilitéis; habiliten; activas; activáis; activan; actives; activéis; activen; asignas; asignáis;
            asignan; asignes; asignéis; asignen; añades; añadís; añaden; añadas; añadáis; añadan; agregas;
            agregáis; agregan; agregues; agreguen; incluís; incluyes; incluyen; incluyas; incluyáis; incluyan;
            creas; creáis; crean; crees; creéis; creen; concedes; concedéis; conceden; concedas; concedáis;
            concedan; otorgas; otorgáis; otorgan; otorguen; otorguéis; autorizas; autorizáis; autorizan;
            autorices; autoricéis; autoricen; facilitas; facilitáis; faciliten; facilitéis; tramitas; tramitáis;
            tramiten; tramitéis; gestionas; gestionáis; gestionan; facilitan; facilites; tramitan; registran;
            permiten; suman; apuntan; gestionen; gestionéis; registras; registráis; registren; registréis;
            subís; subáis; pasáis; paséis; permitís; permitáis; permitan; proporcionan; proporcionen;
            proporcionéis; apuntáis; apuntéis; sumáis; suméis; ponés; activás; habilitás; agregás; creás;
            asignás
        """,
        "dar": """
            dar; darme; darle; darles; darnos; dárselo; dad; dadme; dadle; dadles; dadnos; den; denme; denle;
            denles; dennos; deme; dele; deles; doy; damos; das; dais; dan; dé; dame; dale; dales; deis; des;
            dado; dada; dados; dadas; demos
        """,
        "quita": """
            quitar; quitarme; quitarle; quitarles; quitarnos; quitad; quitadme; quitadle; quitadles; quita;
            quitas; quitáis; quiten; quítenme; quítenle; quíteme; quítele; quítame; quítale; quitéis; quites;
            retirar; retirarme; retirarle; retirarles; retirad; retiradme; retiradle; retira; retiras; retiren;
            retírenme; retírenle; retírame; retírale; retiréis; retiráis; eliminar; eliminarme; eliminarle;
            eliminad; eliminadme; eliminadle; elimina; elimine; eliminen; elimínenme; elimínenle; elimínale;
            eliminéis; elimináis; suprimir; suprimid; supriman; suprime; borrar; borradme; borrad; borren;
            borra; bórrenme; bórrenle; cancelar; cancelad; cancelen; cancela; cancele; anular; anulad; anulen;
            cerrar; cerrad; cierren; cierra; cierre; cerradme; sacar; sacad; saquen; saca; sacadme; sáquenme;
            sacadle; sáquenle; sacarle; sacarles; cortar; corten; cortad; cortadle; córtenle; bloquear;
            bloqueen; bloquead; bloqueadle; devolver; devuelvo; liberar; libero
        """,
        "det": """
            el; la; los; las; mi; mis; su; sus; nuestro; nuestra; nuestros; nuestras; este; ese; esta; esa; un;
            una; todo; todos; tu; tus
        """,
        "acc": """
            acceso; accesos; permiso; permisos; cuenta; cuentas; licencia; licencias; rol; roles; perfil;
            perfiles; usuario; usuarios; derechos; tarjeta; credenciales; entrada; alta; autorización
        """,
        "aye": """
            aprobado; aprobada; apruebo; vale; ok; okay; adelante; autorizado; autorizada; autorizo; conforme;
            acuerdo; bien; acepto; aceptado; perfecto; problema; dale; concedido; inconveniente
        """,
        "any": """
            a~; b~; c~; d~; e~; f~; g~; h~; i~; j~; k~; l~; m~; n~; o~; p~; q~; r~; s~; t~; u~; v~; w~; x~; y~;
            z~; 0~; 1~; 2~; 3~; 4~; 5~; 6~; 7~; 8~; 9~
        """,
    },
    light="""
        por; favor; porfa; porfavor; xfa; xfavor; también; tb; tambn; ya; ahora; igualmente; asimismo;
        amablemente; urgentemente; simplemente; únicamente; solo; sólo; solamente; pronto; mismo; además; hoy;
        mañana; rápidamente; ustedes; usted; vosotros; acá; aquí; nuevamente; temporalmente; directamente;
        cuanto; antes
    """,
    numbers={
        **when_es.NUMBERS,
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
        "once": 11,
        "trece": 13,
        "catorce": 14,
        "dieciséis": 16,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "sesenta": 60,
        "noventa": 90,
        "par": 2,
    },
    ordinals={
        **when_es.ORDINALS,
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
        "sexto": 6,
        "sexta": 6,
        "1º": 1,
        "2º": 2,
        "3º": 3,
        "1ª": 1,
        "2ª": 2,
        "3ª": 3,
    },
    months={
        **when_es.MONTHS,
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
        "ene": 1,
        "abr": 4,
        "sept": 9,
        "dic": 12,
    },
    weekdays={"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6},
    units={
        **when_es.UNITS,
        "día": 1,
        "días": 1,
        "semana": 7,
        "semanas": 7,
        "mes": -1,
        "meses": -1,
        "trimestre": -3,
        "año": -12,
        "años": -12,
        "trimestres": -3,
        "quincena": 15,
        "quincenas": 15,
        "semestre": -6,
        "semestres": -6,
    },
    parted={
        "publish": "poner línea; pongo línea; pone línea; ponemos línea; subir web; subo web",
        "create": "dar alta; doy alta; da alta; damos alta",
    },
    everyday=things_es.EVERYDAY,
    writer="yo",
    signs=when_es.SIGNS,
    absence=when_es.ABSENCE,
    delegating=mails_es.DELEGATING,
    openings=mails_es.OPENINGS,
    machines=mails_es.MACHINES,
    decides={
        "approve": "apruebo; aprobar; aprobado; aprobada",
        "reject": "rechazo; rechazar; rechazado; rechazada",
        "ask": "pregunta; preguntar",
    },
    ticks={"done": "sí; hecho", "failed": "no; error"},
    labels={
        "who": """
            nombre; nombre completo; nombre y apellidos; usuario; usuaria; empleado; empleada; persona; compañero;
            compañera;
            beneficiario; beneficiaria; para; para quién; quién; trabajador; trabajadora
        """,
        "what": """
            sistema; aplicación; programa; herramienta; software; plataforma; acceso a; carpeta; unidad; base de datos
        """,
        "level": """
            nivel; nivel de acceso; rol; permiso; permisos; derecho; derechos; perfil; acceso; tipo de acceso;
            autorización
        """,
        "until": "hasta; hasta el; válido hasta; fecha de fin; fecha fin; fin; vence; vence el; vencimiento; caduca el",
        "why": "motivo; razón; justificación; por qué; para qué; motivo de la solicitud",
    },
    heads={
        "wished": """
            lista; la lista; mi lista; lista de deseos; deseos; mis deseos; solicitud; solicitudes; pedido; nuevo;
            nuevos; nueva; nuevas; sistemas; aplicaciones; falta; faltan; por crear; por abrir; además; lo siguiente
        """,
        "had": """
            ok; en orden;
            existente; existentes; actual; actuales; actualmente; ya abierto; ya abiertos; ya están; hecho; ya hecho;
            ya; ya la tengo; ya tengo
        """,
        "so_far": """
            hoy; ahora; ahora mismo; hasta ahora; de momento; por ahora; en este momento
        """,
        "neither": """
            agenda; acta; problema; problemas; error; errores; avería; averías; incidencia; incidencias; pregunta;
            preguntas; duda; dudas; ignorar; ignorad; ignoren; ignora; ignore
        """,
    },
    unsaid={
        "to_whom": "as `to`",
        "undo": '"retirar mi solicitud" is read as `withdraw`',
        "when.week_on": '"el viernes en ocho días" is read as `when.in_a_week`',
        "you_may": '"podéis quitar" is `revoke`',
        "pulls": "as `away`",
        "pulled_back": "as `pulls`",
        "agent": 'not collected: "por" stands before whoever it is',
        "away": "no verb that says it is parted: the whole of it is `revoke`",
        "take": "as `away`",
        "back_from": "as `away`",
        "back_to": "as `away`",
        "from_me": "as `away`",
        "hands_back": "as `away`",
        "hands_in": "as `away`",
        "turns": 'Spanish parts no verb that says it: "quitadme el VPN" is `revoke`',
        "turned_off": "as `turns`",
        "of_mine": "as `turns`",
        "comes_off": 'not collected: "hay que quitarlo" is read as `revoke`',
        "lists": 'a colon stands there: "para mí:"',
        "namely": '"p. ej." are no words of Spanish',
        "when.lapse_head": 'Spanish parts no verb that says it: "caduca"',
        "when.lapse_tail": "as `when.lapse_head`",
        "when.need_it": 'Spanish says it before the day, not around it: "lo necesito el viernes"',
        "when.needed_by": "as `when.need_it`",
        "when.set_up": "as `when.need_it`",
        "when.one_and_half": 'no word of its own: "y medio" is `when.and_half`',
        "when.the_next": '"las próximas" is `when.next`',
        "everyday.wide": 'it stands behind its thing, "carpeta compartida", and is read as `everyday.idle`',
        "signs.half_year": '"S1" is a room or a class more often than half a year',
        "signs.elided": "nothing is written together with the word behind it",
    },
)
