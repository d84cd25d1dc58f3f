### After advice to get care: was the person seen, what were they told, what got in the way?
### Never blame, and nothing medical: what a doctor or nurse said counts.

# $signs are the short names of what the advice was about, one to a line.
followup =
    Ich hatte dich gebeten, dir Hilfe zu holen. Es ging darum:
    <i>{ $signs }</i>
    Wurdest du untersucht, oder hast du mit jemandem gesprochen?
    .seen = Ja, ich war dort
    .seen-also = ja, j, ja war ich, war dort, ich war da, war da, gemacht, erledigt, war beim arzt, ich war beim arzt, war beim hausarzt, war bei der hausärztin, war bei der ärztin, beim arzt gewesen, war im krankenhaus, war in der notaufnahme, habe angerufen, hab angerufen, angerufen, habe telefoniert, habe mit jemandem gesprochen, mit dem arzt gesprochen, arzt war da, der arzt war da
    .not_yet = Noch nicht
    .not_yet-also = nein, n, nee, nein noch nicht, bisher nicht, noch nicht geschafft, warte noch, morgen, später, war nicht dort, war nicht beim arzt, nicht angerufen, habe nicht angerufen, ging nicht, konnte nicht
    .no_need = Nicht mehr nötig
    .no_need-also = nicht nötig, kein bedarf, alles gut, wieder gut, besser, geht besser, ist weg, weg, vorbei
followup-unnamed = Ein Zeichen, das ärztlich angesehen werden sollte

# Instead of the above, after thoughts of self-harm.
followup-how =
    Ich hatte dich gebeten, mit jemandem zu sprechen. Wie geht es dir jetzt? Hast du mit jemandem gesprochen?
    .seen = Ja, mit jemandem gesprochen
    .seen-also = ja, j, ich habe gesprochen, hab ich, habe ich, ja hab ich, habe mit jemandem gesprochen, mit jemandem geredet, habe geredet, angerufen, habe angerufen, ich war dort
    .not_yet = Noch nicht
    .not_yet-also = nein, n, nee, bisher nicht, später, hab ich nicht, habe ich nicht, konnte nicht
    .no_need = Mir geht es besser
    .no_need-also = besser, geht besser, geht wieder, mir geht es gut, gut, ok, okay, nicht nötig, nicht noetig, alles gut
followup-how-seen = Ich bin froh, dass du das getan hast. Du kannst mir jederzeit schreiben oder dort wieder anrufen.
followup-how-not-yet = Danke, dass du es mir sagst. Du musst das nicht allein tragen. Hier kannst du anrufen:

## Seen

followup-told =
    Gut, dass du dort warst. Was hat man dir gesagt?
    .fine = Nichts Ernstes
    .fine-also = alles gut, alles ok, alles in ordnung, gut, ok, okay, nichts, nichts schlimmes, nicht schlimm, harmlos
    .treated = Behandlung oder mehr Tests
    .treated-also = behandlung, behandelt, untersuchung, weitere untersuchungen, tests, test, ultraschall, blutabnahme, bluttest, medikament, medikamente, tabletten, krankenhaus, warte auf ergebnisse, überweisung
    .private = Etwas anderes oder keine Angabe
    .private-also = etwas anderes, was anderes, anderes, sage ich lieber nicht, möchte ich nicht sagen, weiß nicht, nicht sicher, überspringen, privat
followup-told-fine = Das freut mich. Wenn ein Zeichen wiederkommt oder schlimmer wird, sag es mir sofort. Damit lasse ich es gut sein.
followup-told-treated = Danke. Was man dir dort gesagt hat, geht allem vor, was ich sage. Damit lasse ich es gut sein.
followup-told-private = Das ist in Ordnung. Was man dir dort gesagt hat, geht allem vor, was ich sage. Damit lasse ich es gut sein.
followup-on-again = Deine Erinnerungen am Abend beginnen wieder.

## Not yet

followup-not-yet-now = Dann ruf bitte jetzt an. Es ist nicht zu spät, und du störst nicht.
followup-not-yet = Das lässt sich manchmal schwer einrichten. Du störst dort nicht.
followup-stopped = Was kam dazwischen? Vielleicht habe ich etwas, das hilft.

# What got in the way. These may be typed at the first question, too.
followup-closed = Zu, oder kein Termin
    .also = zu, geschlossen, praxis zu, hatte zu, hat zu, war zu, kein termin, keinen termin bekommen, keine termine, ausgebucht, alles voll, warteliste, wochenende, feiertag, keine sprechstunde, urlaub
followup-reach = Kam nicht hin, konnte nicht anrufen
    .also = kam nicht hin, komme nicht hin, komm nicht hin, konnte nicht anrufen, kein telefon, kein auto, keine fahrgelegenheit, kein bus, niemand ging ran, keiner ging ran, keiner ging ans telefon, geht keiner ran, niemand nimmt ab, besetzt, warteschleife, nicht durchgekommen, zu weit
followup-unneeded = Hielt es nicht für nötig
    .also = dachte nicht dass es nötig ist, dachte es ist nicht nötig, hielt ich nicht für nötig, brauche ich nicht, brauch ich nicht, war nicht so schlimm, nicht so schlimm, nicht ernst genug
followup-cost = Die Kosten
    .also = kosten, geld, zu teuer, teuer, kann ich mir nicht leisten, keine versicherung, nicht versichert
followup-afraid = Ich hatte Angst
    .also = angst, habe angst, hab angst, furcht, nervös, sorge, mich nicht getraut, nicht getraut, peinlich, geschämt
followup-other = Etwas anderes
    .also = was anderes, anderes, sage ich lieber nicht, vergessen, habs vergessen, keine zeit, zu viel zu tun, arbeit

followup-help-closed-emergency = Unter der Notrufnummer ist Tag und Nacht jemand da. Du brauchst keinen Termin.
followup-help-closed-urgent = Ist die Praxis zu oder voll, ist die Nummer unten genau dafür da. Sag, dass es heute sein muss. Oder geh in die nächste Notaufnahme.
followup-help-closed-soon = Frag nach dem ersten freien Termin und bitte um einen Anruf, wenn früher einer frei wird. Sag, wie lange du schon wartest.
followup-help-reach-emergency = Du musst nicht selbst hinkommen. Jemand kann für dich anrufen: Zeig der Person diese Nachricht.
followup-help-reach-urgent = Jemand kann für dich anrufen: Zeig der Person diese Nachricht. Sag am Telefon, dass du nicht kommen kannst. Dort kann man dir sagen, was zu tun ist.
followup-help-reach-soon = Jemand kann für dich anrufen: Zeig der Person diese Nachricht. Sag, dass du schlecht hinkommst.
followup-help-unneeded = Von hier aus ist das schwer zu beurteilen, für dich und für mich. Dafür ist der Anruf da.
followup-help-cost = Sag gleich am Anfang, dass dir die Kosten Sorgen machen, und frag, was für dich möglich ist. Jemand kann auch für dich fragen.
followup-help-afraid = Das ist in Ordnung. Nimm jemanden mit, oder lass für dich anrufen. Du kannst so anfangen: „Ich habe Angst, und man hat mir gesagt, dass das angesehen werden soll.“
followup-help-other = Danke, dass du es mir sagst. Jemand kann für dich anrufen: Zeig der Person diese Nachricht.

followup-still-wise =
    Schön, dass es sich besser anfühlt. Ein Anruf ist trotzdem klug: Solche Zeichen können nachlassen und wiederkommen.
followup-no-need = Gut. Kommt es wieder, sag es mir, oder mach den Termin aus.

# Asked about twice already: no more than whom to call.
followup-let-be = Danke, dass du es mir sagst. Ich dränge nicht. Das steht dir weiter offen:
followup-again = Ich frage später noch einmal. Du kannst es mir auch jederzeit sagen.
followup-resting = Die Erinnerungen ans Trinken und Dehnen ruhen, bis du untersucht wurdest. Sag mir dann Bescheid.
followup-last-time = Das ist das letzte Mal, dass ich von mir aus frage. Wenn du untersucht wurdest, kannst du es mir jederzeit sagen.
