### The evening: a drink well before bed, and the stretch just before it.

## A drink

drink-prompt-1 = Wenn du heute wenig getrunken hast, ist jetzt ein Glas Wasser in Ordnung. Zwing dich nicht.
drink-prompt-2 = Eine kleine Abendnachricht: Durst? Jetzt ist ein guter Moment für ein Glas Wasser, lange vor dem Schlafen.
drink-prompt-3 = Bis zum Schlafen sind es noch ein paar Stunden. Wenn du etwas trinken magst, passt es jetzt besser als später.
# This morning's check-in named heat or unusual exercise on the day before.
drink-prompt-hot = Gestern hast du geschwitzt oder deinen Körper stark gefordert. War heute auch so ein Tag, hast du mehr Wasser verloren: Trink nach Durst, lange vor dem Schlafen.
drink-hot = Heute hast du mehr Wasser verloren, also trink nach Durst. Zwing dich nicht.
drink-ask = Hast du etwas getrunken?
    .had = Ja, getrunken
    .had-also = ja, j, getrunken, habe getrunken, hab getrunken, ein glas, schon getrunken, gemacht, trinke gerade
    .no = Heute nicht
    .no-also = nein, n, nee, nö, kein durst, jetzt nicht, später, überspringen
    .hot = Es war heiß, oder harter Sport
    .hot-also = heiß, hitze, heißer tag, geschwitzt, sport, training, anstrengung
drink-end-yes = Notiert. Hab einen ruhigen Abend.
drink-end-no = In Ordnung. Hab einen ruhigen Abend.

## The reminder

evening-prompt-1 = Zeit für kurzes Dehnen vor dem Schlafen: Wade, dann Oberschenkel hinten, jedes Bein, 10 Sekunden, dreimal.
evening-prompt-2 = Bevor du schlafen gehst: etwa drei Minuten leichtes Dehnen. Vielleicht gibt es dadurch weniger nächtliche Krämpfe. Das zeigt sich erst nach etwa sechs Wochen.
evening-prompt-3 = Deine Beine haben dich den ganzen Tag getragen. Wollen wir Wade und Oberschenkel ein paar Minuten dehnen?
evening-prompt-4 = Bald ist Schlafenszeit. Beide Beine kurz und sanft dehnen, und dann gute Nacht.
evening-prompt-5 = Kurz dehnen, und dann ins Bett. Lockere auch die Decke an den Füßen, damit sie frei liegen.
evening-seated = Du kannst bei allem sitzen bleiben.
evening-pregnant = Spät in der Schwangerschaft nicht flach auf dem Rücken liegen. Schwillt ein Bein an, ruf noch am selben Tag deine Hebamme oder Geburtsklinik an.
evening-fluids-limited = Beim Trinken halt dich an die Menge, die dir deine Praxis oder Klinik genannt hat.
evening-drink = Wenn du heute wenig getrunken hast, sind ein paar Schlucke jetzt in Ordnung. Zwing dich nicht.
evening-drink-hot = Wieder ein heißer oder harter Tag? Dann hast du mehr Wasser verloren: Trink nach Durst.

evening-ask = Bereit?
evening-again = Zeit zum Dehnen. Bist du jetzt bereit?
evening-snoozed = Gut. Ich melde mich um { $at } Uhr wieder.
evening-bedtime = Über deine Schlafenszeit hinaus verschiebe ich es nicht. Jetzt kurz dehnen, oder es für heute lassen? Beides ist gut.
evening-last = Letztes Mal für heute. Kurz dehnen, oder gleich ins Bett? Beides ist gut.

evening-start = Dehnen starten
    .also = start, starten, los, los gehts, anfangen, ja, j, jetzt, bereit, ok, dehnen
evening-did = Schon gemacht
    .also = gemacht, fertig, erledigt, hab schon, habe schon, schon gedehnt
evening-snooze = Etwas später
    .also = gleich, später, spaeter, erinnere mich, jetzt nicht, noch nicht, in einer weile, warte
evening-skip = Heute nicht
    .also = überspringen, auslassen, nein, n, nein danke, morgen
evening-had-alcohol = Alkohol oder Schlaftablette
    .also = alkohol, getrunken, wein, bier, schlaftablette, schlafmittel, betrunken, angetrunken, sitzen, im sitzen

evening-skipped = Gut. Schlaf schön.
evening-done = Schön. Schlaf gut.

## The stretch, guided

stretch-barred = Solange deine Wade oder Achillessehne heilt, muss das Dehnen warten. Frag deine Praxis oder Klinik, wann du anfangen darfst. Lockere bis dahin die Decke, damit deine Füße frei liegen.
stretch-barred-sign = Ich habe dich gebeten, dich ärztlich ansehen zu lassen. Bis dahin muss das Dehnen warten. Die Zeichen und Nummern stehen unter /care
stretch-place =
    Ein paar Minuten für beide Beine. Dehne, bis du es deutlich ziehen spürst, nie bis es wehtut. Atme weiter.
    Im Stehen: Licht an, Hände an die Wand oder an etwas Festes. Im Sitzen, wenn dir schwindlig ist, du unsicher bist oder Alkohol oder eine Schlaftablette hattest.
    .stand = Ich kann sicher stehen
    .stand-also = stehen, im stehen, sicher, ich kann stehen, ja
    .sit = Lieber im Sitzen
    .sit-also = sitzen, im sitzen, stuhl, bett, schwindlig, unsicher
stretch-not-now = Jetzt nicht
    .also = nein, stopp, stop, lass es, später, überspringen
stretch-go = Ich bin so weit
    .also = los, bereit, ok, ja, start, so weit, soweit, weiter
stretch-stop = Hier aufhören
    .also = stopp, stop, genug, nein, ende, aufhören, tut weh
stretch-next = Fertig, weiter
    .also = weiter, fertig, nächste, mach weiter, bereit
# $how is the step of the routine for this muscle, $effort how far to go.
stretch-ready-standing =
    <b>{ $n } von 2</b>
    { $how }
    { $effort }
    Halt dich gut fest. Das linke Bein zuerst; wechsle, wenn ich es sage.
stretch-ready-seated =
    <b>{ $n } von 2</b>
    { $how }
    { $effort }
    Das linke Bein zuerst; wechsle, wenn ich es sage.
stretch-hold = Ein Bein hält, das andere ruht. Nicht wippen. Hör auf, wenn es wehtut oder kribbelt.
stretch-end-yes = Das war alles, beide Beine. Schön. Schlaf gut.
stretch-end-partly = Gut, auch ein Teil zählt. Schlaf gut.
stretch-end-no = Gut. Schlaf schön.
