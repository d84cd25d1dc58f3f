### After some evenings without an answer.

keep =
    Auf meine Abendnachricht kam seit { $evenings } Abenden keine Antwort. Das ist in Ordnung.
    Soll ich weitermachen wie bisher, zu einer anderen Zeit, oder Pause machen?
    .start = Jetzt dehnen
    .start-also = dehnen, start, starten, los, anfangen
    .keep = Weiter wie bisher
    .keep-also = weiter, so lassen, bleibt so, weitermachen, wie bisher, gleich
    .change = Andere Zeit
    .change-also = ändern, zeit ändern, andere uhrzeit, früher, später, verschieben
    .pause = Pause machen
    .pause-also = pause, stopp, stop, ruhe, auszeit, keine mehr
keep-kept = Gut. Ich mache weiter wie bisher.
keep-moved = Gut. Ab jetzt schreibe ich um { $time } Uhr.
