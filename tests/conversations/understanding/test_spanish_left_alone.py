"""What is only asked, told, over or otherwise meant in Spanish is left alone; a sign is not."""

import pytest

from conversations.content.levels import Level
from conversations.understanding.danger import find
from conversations.understanding.finding import Finding

# By rule: harmless lines, and lines much like them in which somebody is in danger.
RULES = {
    "an old time that opens the sentence": (
        [
            "hace 25 años, tras la epidural, tuve las piernas dormidas unas horas",
            "hace tiempo, en 2011, me salió una úlcera en el pie, cerró del todo",
            "tuve bronquitis en 2018 y no podía respirar",
            "me dio dengue el 2019 con fiebre alta",
            "de más joven me desmayaba con la regla",
        ],
        [
            "hace 2 años tuve un trombo y ahora no puedo respirar",
            "me operaron en 2010 y hoy se me trabó la mandíbula",
            "me falta el aire, antes fumaba",
            "no podía respirar hace un rato y ahora me duele el pecho",
        ],
    ),
    "an if that is far off": (
        [
            "tengo que avisarte si me sube la fiebre algún día?",
            "si me caigo de noche me puedes ayudar?",
            "q temperatura es fiebre",
        ],
        [
            "q hago si tengo la pierna hinchada y roja",
            "si tengo la quijada dura y no puedo abrir",
            "puedo estirar si tengo la pierna roja y caliente?",
        ],
    ),
    "what has another cause or meaning": (
        [
            "el rojo del pie era esmalte de uñas",
            "la cuesta de enero me ahoga",
            "me clavo el café y sigo",
            "hace calor y dormí destapada",
            "no se me cierra la garganta, tranqui",
            "la pierna no está hinchada, mide igual que la otra",
            "caí en la cama como piedra",
        ],
        [
            "el trabajo no importa, me ahogo y me duele el pecho",
            "me clavo una espina sucia y no tengo la antitetánica",
            "la herida del pie no se me cierra hace meses",
            "caí en la cama desmayada",
            "se me fue el aire de repente",
        ],
    ),
    "questions that name nobody": (
        [
            "¿se puede morir uno de un calambre?",
            "cómo se reconoce una sepsis",
            "¿el yeso puede apretar demasiado?",
            "¿un trombo duele siempre?",
            "a partir de cuántos grados es fiebre",
            "¿los diabéticos no sienten los pies?",
        ],
        [
            "¿por qué tengo la pierna azul y fría?",
            "¿puede ser un ictus?",
            "¿la pierna hinchada y roja es trombosis?",
            "¿qué hago? mi madre se ha desmayado",
            "¿puede apretar un yeso? tengo la pierna tiesa y el dolor es inaguantable",
        ],
    ),
    "names of illnesses in passing": (
        [
            "mi amiga enfermera ve tres trombosis por semana en su planta",
            "mi jefe está de baja por un infarto y yo cubro su turno",
            "me hago un lío con las palabras embolia, trombosis y coágulo del folleto",
        ],
        ["trombosis", "infarto creo ayuda", "creo que mi marido tiene un ictus", "tengo un trombo"],
    ),
    "long ago": (
        [
            "a mi hermana le dio un infarto hace seis años y hoy corre maratones",
            "cuando viví en Perú me mordió un perro",
            "de joven jugaba al fútbol y me daban patadas en la espinilla",
            "me dio una insolación a los 20 años",
            "se quedó ciego de un ojo, eso fue en 1998",
        ],
        [
            "tuve un trombo en 2012 y ahora tengo la pantorrilla hinchada",
            "de joven me desmayaba y hoy me he vuelto a desmayar",
            "a los 20 minutos se desmayó",
            "a los 45 años me da el primer desmayo",
            "me desmayé una vez hace una hora",
            "hace años me operaron de la pierna y desde ayer la tengo fría y pálida",
        ],
    ),
    "all well again": (
        [
            "tuve diarrea un día y ya paró",
            "se me puso roja la piel del tobillo, ya se pasó",
            "hace un mes me torcí el tobillo y se hinchó, ya está bien",
        ],
        [
            "tengo fiebre y la pierna roja, el calambre ya se pasó",
            "se me hinchó la pierna y ya no puedo más",
        ],
    ),
    "things, animals and people far off": (
        [
            "mi gata jadea con este calor",
            "el gato mordió la manta",
            "mi ex suegra fingía desmayos",
        ],
        ["el gato mordió a mi hijo", "mi perro me mordió en la mano", "mi suegra se desmayó"],
    ),
    "quoted": (
        ['leí en un folleto lo de "pierna roja y caliente"', 'el "no respira" era sobre el vino'],
        ['mi marido dice "no puedo respirar"', '"no puedo respirar"'],
    ),
    "a no that is an answer": (
        ["no, mi orina es amarilla", "pecho no, aire no, cara no, orina no, solo calambre"],
        ["no, no puedo mover el brazo", "no orino desde ayer"],
    ),
    "words with another sense": (
        ["escribe más corto", "se cortó la luz", "quedé paralizado de la emoción con el gol"],
        [
            "me estoy cortando",
            "me corté las venas",
            "quedé paralizado del brazo",
            "tengo mucho miedo, no puedo mover la pierna nada",
            "la faja me la quité y el pecho me sigue apretando",
        ],
    ),
    "an if with what would be done": (
        [
            "si me caigo de la cama, ¿me avisas?",
            "si se hincha una sola pierna voy al médico",
            "si me vuelve a doler el pecho voy corriendo",
            "o sea que si me mareo me siento, ¿qué debería hacer?",
            "si no pudiera mover los dedos, ¿qué tan urgente sería?",
        ],
        [
            "si no se me quita el dolor de pecho voy al médico",
            "voy a urgencias si no se me quita el dolor de pecho",
            "¿qué hago si me duele el pecho y me falta el aire ahora mismo?",
            "¿para qué me preguntas si ya te dije que me duele el pecho?",
            "sí, me duele el pecho, voy al médico",
        ],
    ),
    "why the bot asks": (
        [
            "¿a qué viene lo de la orina oscura?",
            "¿a qué te refieres con pierna más fría?",
            "lo de orinar oscuro, ¿por qué me lo preguntas?",
            "pregunta hipotética: pierna morada, ¿es urgencia?",
        ],
        [
            "ya te dije que tengo la orina oscura",
            "pierna morada y helada, ¿es urgente?",
            "hice la prueba: un brazo se le cae",
        ],
    ),
    "healed, and never again": (
        [
            "el dolor de pecho de enero era reflujo; me lo trataron y nunca más",
            "hace dos veranos tuve un golpe de calor",
            "nunca más me desmayé",
            "me desmayé, hace años",
        ],
        [
            "el mareo no se me quita nunca",
            "me duele el pecho y es peor que nunca",
            "no puedo dar ni cuatro pasos, ¿es normal?",
            "pierdo el equilibrio al caminar y ya no tengo dolor",
        ],
    ),
    "machines and comparisons": (
        [
            "no me responde la app",
            "este bot está confundido, repite lo mismo",
            "brinqué como si me hubiera picado un alacrán",
            "la pierna no se me suelta",
            "38 grados hace afuera",
        ],
        [
            "bot, mi madre está confundida",
            "mi hijo no despierta, ¿a qué teléfono llamo?",
            "no reacciona a nada",
            "me picó un alacrán y siento como agujas",
            "le digo a la pierna que se mueva y no va",
            "hace 38 grados y tengo fiebre",
        ],
    ),
    "an if by the form of its verb": (
        [
            "si vomitara mucho me darían calambres?",
            "si me mareara a quién llamo",
        ],
        [
            "vomito sin parar y me dan calambres",
            "si me mareo es porque todo me da vueltas desde hoy",
        ],
    ),
    "a year named by what happened in it": (
        [
            "el año del terremoto me caí y me rompí la cadera",
            "mi vecino se suicidó hace muchos años, qué tristeza recordar",
            "pisé un clavo hace 20 años, me vacunaron",
        ],
        [
            "mi madre murió de trombosis y tengo la pierna hinchada igual",
            "hace un montón que no siento el pie",
            "en el verano me caí y desde entonces no puedo apoyar el pie",
        ],
    ),
    "things, media and feelings": (
        [
            "se ahogó el motor de la lancha",
            "se cayó la lámpara de la cocina",
            "salió en las noticias que un ciclista se desmayó",
            "me desmayo de la alegría",
            "qué fiebre con el álbum del mundial",
        ],
        [
            "se cayó la abuela en la cocina",
            "una señora se cayó en mi portal y sangra por la cabeza",
            "me desmayé de la emoción y me golpeé la cabeza, vomito",
            "qué fiebre tengo, 39",
            "me desmayé en el teatro anoche",
        ],
    ),
    "questions about what is not one's own": (
        [
            "el alcohol debilita las piernas?",
            "hasta cuánta fiebre es normal",
            "qué pesticidas son peligrosos",
        ],
        [
            "por qué me falta el aire?",
            "por qué tengo un pie frío y el otro no?",
            "la pierna está hinchada, puedo dar masaje?",
        ],
    ),
}


def heard(line: str) -> Finding:
    """What the tables alone make of a line."""
    return find(line, "es", second=False)


@pytest.mark.parametrize("line", [line for quiet, _ in RULES.values() for line in quiet])
def test_it_is_left_alone(line: str) -> None:
    assert heard(line).flags == ()


@pytest.mark.parametrize("line", [line for _, loud in RULES.values() for line in loud])
def test_a_sign_much_like_it_is_heard(line: str) -> None:
    assert heard(line).level() >= Level.URGENT
