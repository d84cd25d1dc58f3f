### Which language Charley writes in, and what is said of a translation.

language = In welcher Sprache soll ich schreiben?
# A language's own name for itself, such as "Español".
language-name = { LANGUAGE($code) }
language-now = Ab jetzt schreibe ich auf Deutsch.

# Said by a translation only, after advice and in a few other places.
review-pending = <i>Diese Übersetzung wartet noch auf eine ärztliche Prüfung.</i>
# Said under something that is shown in English, because of the operator's wish.
review-english = <i>Dieser Teil ist auf Englisch. Seine Übersetzung wartet noch auf eine ärztliche Prüfung.</i>
