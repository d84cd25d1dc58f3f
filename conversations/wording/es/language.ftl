### Which language Charley writes in, and what is said of a translation.

language = ¿En qué idioma te escribo?
# A language's own name for itself, such as "Español".
language-name = { LANGUAGE($code) }
language-now = Desde ahora te escribo en español.

# Said by a translation only, after advice and in a few other places.
review-pending = <i>Esta traducción aún no la ha revisado un profesional de la salud.</i>
# Said under something that is shown in English, because of the operator's wish.
review-english = <i>Esta parte está en inglés. Su traducción aún no la ha revisado un profesional de la salud.</i>
