### The morning check-in.

## Which night

morning-about-last-night = ☀️ Wie war die letzte Nacht?
morning-about-night = Es geht um die Nacht mit Beginn am { $night }.
morning-which-night = Welche Nacht möchtest du nachtragen?
morning-last-night = Letzte Nacht
    .also = letzte, heute nacht, heute morgen, die letzte
morning-night = { $night }
morning-nothing-missing = Es fehlt nichts. Alle letzten Nächte sind notiert.

## How many

morning-count = Wie viele Krämpfe im Bein hattest du?
    .quiet = Ruhig: kein Krampf, nichts tut weh
    .quiet-also = 0, keine, keinen, kein, nein, null, nichts, nix, ruhig, keine krämpfe, kein krampf, keinen krampf, gut geschlafen, durchgeschlafen, ruhige nacht, alles ruhig
    .n1 = 1
    .n1-also = eins, einen, einer, einmal, ein krampf, einen krampf
    .n2 = 2
    .n2-also = zwei, zweimal, zwei krämpfe
    .n3 = 3
    .n3-also = drei, dreimal, drei krämpfe
    .n4 = 4+
    .n4-also = 4, vier, fünf, fuenf, 5, 6, viele, ganz viele, mehr als vier, ständig
    .none_but_sore = Kein Krampf, aber Bein tut weh
    .none_but_sore-also = tut weh, bein tut weh, nur weh, nur schmerzen, muskelkater, wie muskelkater, empfindlich, kein krampf aber es tut weh
morning-skip-night = Diese Nacht auslassen
    .also = überspringen, auslassen, jetzt nicht, weiß nicht mehr, keine antwort, frag nicht

# $episodes lists the cramps that were logged in the night, one to a line.
morning-known =
    Das habe ich schon:
    { $episodes }
    Waren es noch mehr?
    .only = Nein, das war alles
    .only-also = nein, n, nee, keine mehr, das wars, das war's, alles, stimmt, 0, keiner mehr
    .more1 = Noch 1
    .more1-also = 1 mehr, noch einer, noch einen, einer mehr, eins, 1, ja
    .more2 = Noch 2
    .more2-also = 2 mehr, noch zwei, zwei mehr, 2, zwei
    .more3 = Noch 3 oder mehr
    .more3-also = 3 oder mehr, noch 3, 3 mehr, noch drei, drei mehr, 3, drei, viele
morning-episode = • { $at } Uhr, { $where }
morning-episode-timed = { $minutes ->
    [one] • { $at } Uhr, { $where }, { $minutes } Minute
   *[other] • { $at } Uhr, { $where }, { $minutes } Minuten
}
morning-where-calf = Wade
morning-where-foot = Fuß
morning-where-hamstring = Oberschenkel hinten
morning-where-quadriceps = Oberschenkel vorn
morning-where-shin = Schienbein
morning-where-unsure = Bein

morning-ended = Der Krampf um { $at } Uhr: Wie er ausging, habe ich nicht mitbekommen. Wie war es?
    .gone = Innerhalb von 10 Minuten weg
    .gone-also = weg, schnell weg, bald weg, kurz, unter 10, weniger als 10, ging weg
    .long = Hat länger gedauert, jetzt weg
    .long-also = länger, laenger, hat laenger gedauert, lange, lang, mehr als 10, über 10
    .still = Ist immer noch fest
    .still-also = immer noch, noch da, noch fest, nicht weg, ist noch da

## Sore

morning-sore = Wie sehr tut das Bein jetzt noch weh? 0 ist gar nicht, 10 ist am schlimmsten.
morning-same-spot = Ist das dieselbe Stelle, die gestern wehgetan hat?
morning-sore-yesterday = Hat es dort gestern auch schon wehgetan?
morning-walking = Wie klappt das Gehen?
    .normal = Wie immer
    .normal-also = normal, gut, ok, okay, wie sonst, problemlos, passt
    .limping = Ich humple etwas
    .limping-also = humple, humpeln, hinke, hinken, steif, gehen tut weh
    .cannot = Ich schaffe keine vier Schritte
    .cannot-also = geht nicht, kann nicht, kann nicht gehen, kann nicht laufen, nein, gar nicht
morning-legs = Sieh dir beide Beine an. Ist eines deutlich dicker, wärmer, röter oder dunkler? Oder tut es entlang einer harten Vene weh, oder gibt es ein stetiges Pochen, das nicht nachlässt?
morning-legs-again = Leg beide Beine bei gutem Licht nebeneinander und fühl beide Waden. Ist eines deutlich dicker, wärmer oder dunkler, oder tut es entlang einer harten Vene weh?

## Anything new

morning-new =
    Ist etwas neu? Was bei dir immer so ist, zählt nicht. Tipp auf das Erste, das passt.
    <b>Brust oder Kopf</b>: Schmerzen in der Brust, Atemnot, Blut gehustet, Ohnmacht oder Krampfanfall, verwirrt, Probleme mit Gesicht, Sprache oder einem Arm.
    <b>Geschwollen, heiß oder rot</b>: auch Schmerz entlang einer harten Vene, oder Haut, die rot oder heiß ist, oder eine Rötung, die sich ausbreitet.
    .none = Nichts davon
    .none-also = nein, n, keins, keines, nichts, nix, nichts neues, alles gut, alles ok, alles wie immer, nö, noe, nee
    .swollen_hot_red = Ein Bein geschwollen, heiß oder rot
    .swollen_hot_red-also = geschwollen, schwellung, dick, dickes bein, heißes bein, rotes bein, bein dicker
    .cold_or_still = Bein kalt, blass oder unbeweglich
    .cold_or_still-also = kaltes bein, blasses bein, blaues bein, bewegt sich nicht, kann es nicht bewegen
    .numb_still = Seit dem Krampf taub oder kribbelt
    .numb_still-also = taub, kribbelt, kribbeln, ameisen
    .weak = Bein schwach, oder Fuß schleift
    .weak-also = schwach, bein schwach, schwaches bein, fuß schleift, schleift
    .unsteady_dizzy_fell = Unsicher, sehr schwindlig, gestürzt
    .unsteady_dizzy_fell-also = unsicher, schwindlig, schwindelig, schwindel, sturz, gestürzt, gefallen, hingefallen
    .brown_pee = Urin braun wie Cola oder Tee
    .brown_pee-also = brauner urin, dunkler urin, urin braun, urin dunkel
    .fever = Fieber oder Schüttelfrost
    .fever-also = fieber, schüttelfrost, temperatur
    .chest_breath_head = Brust, Atem, Ohnmacht, verwirrt, Sprache
    .chest_breath_head-also = brustschmerzen, brust, atemnot, atem, keine luft, ohnmächtig, ohnmacht, anfall, verwirrt, kopf, gesicht, sprache, arm
    .numb_groin = Schritt taub, Urin kommt nicht / läuft
    .numb_groin-also = kann nicht pinkeln, kann kein wasser lassen, kann urin nicht halten, taub zwischen den beinen, schritt

## About the cramps

morning-enough = Das reicht
    .also = reicht, genug, stopp, stop, keine mehr, schluss, ende
morning-longest = Wie lange dauerte der längste Krampf?
    .lt1 = Unter einer Minute
    .lt1-also = weniger als eine minute, sekunden, unter 1, kurz
    .m1_3 = 1–3 Minuten
    .m1_3-also = 1-3, 1 minute, 2 minuten, eine minute, zwei minuten, ein zwei minuten
    .m3_5 = 3–5 Minuten
    .m3_5-also = 3-5, 3 minuten, 4 minuten, drei minuten, ein paar minuten, paar minuten
    .m5_10 = 5–10 Minuten
    .m5_10-also = 5-10, 5 minuten, fünf minuten, 7 minuten, 8 minuten, 10 minuten, zehn minuten
    .over10 = Über 10, jetzt weg
    .over10-also = mehr als 10, über 10, über zehn, länger, 15 minuten, 20 minuten, viertelstunde, halbe stunde, über 10 minuten, mehr als 10 minuten, über zehn minuten, eine halbe stunde, eine stunde
    .still = Jetzt noch fest
    .still-also = noch, noch da, immer noch, noch fest, nicht weg
morning-pain = Wie schlimm war der schlimmste? 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst.
morning-sleep = Wie sehr hat es deinen Schlaf verdorben? 0 ist gar nicht, 10 ist gar kein Schlaf mehr.
morning-leg = Welches Bein?
    .left = Links
    .left-also = l, li, das linke, linke, linkes bein
    .right = Rechts
    .right-also = r, re, das rechte, rechte, rechtes bein
    .both = Beide
    .both-also = beide beine, alle beide
morning-where = Wo war es?
    .calf = Wade
    .calf-also = waden, unterschenkel
    .foot = Fuß
    .foot-also = füße, fuesse, zehen, zeh, zehe, sohle, fußsohle
    .back_thigh = Oberschenkel hinten
    .back_thigh-also = hinterer oberschenkel, hinten am oberschenkel, schenkel hinten, oberschenkelrückseite
    .front_thigh = Oberschenkel vorn
    .front_thigh-also = oberschenkel vorne, vorderer oberschenkel, vorn am oberschenkel, quadrizeps
    .shin = Schienbein
    .shin-also = unterschenkel vorn, unterschenkel vorne, schienbeine
    .elsewhere = Nicht im Bein
    .elsewhere-also = woanders, anderswo, arm, arme, hand, hände, bauch, rücken
morning-when = Wann war das ungefähr?
    .before12 = Vor Mitternacht
    .before12-also = vor 12, abends, am abend, beim einschlafen, 23, 11
    .h12_2 = 12 bis 2
    .h12_2-also = 12-2, 0-2, mitternacht, um mitternacht, 1, eins, 12
    .h2_4 = 2 bis 4
    .h2_4-also = 2-4, 3, drei, 2
    .h4_6 = 4 bis 6
    .h4_6-also = 4-6, 5, fünf, 4
    .after6 = Nach 6
    .after6-also = 6, 7, morgens, am morgen, gegen morgen, beim aufwachen
morning-helped = Was hat am meisten geholfen?
    .t1_dorsiflex = Zehen hoch
    .t1_dorsiflex-also = dehnen, dehnung, gedehnt, zehen ziehen, zehen hochziehen, zehen zum schienbein
    .t3_stand_weight = Darauf stehen
    .t3_stand_weight-also = stehen, hinstellen, aufstehen, aufgestanden, hingestellt, draufgestellt
    .t6_walk_off = Gehen
    .t6_walk_off-also = laufen, herumgehen, herumlaufen, rumlaufen, gegangen
    .t10_massage = Reiben
    .t10_massage-also = massage, massieren, massiert, gerieben, kneten, reiben
    .t11_heat = Wärme
    .t11_heat-also = wärmflasche, dusche, warm, warmes wasser
    .t16_breathe = Langsam atmen
    .t16_breathe-also = atmen, atmung, ruhig atmen
    .other = Etwas anderes
    .other-also = anderes, was anderes, sonstiges
    .itself = Ging von selbst weg
    .itself-also = von selbst, von allein, alleine, abwarten, gewartet
    .nothing = Nichts
    .nothing-also = nix, nein, nichts hat geholfen, gar nichts
morning-yesterday = Wie war der Tag davor? Kreuz alles an, was passt.
    .standing = Lange auf den Beinen
    .standing-also = stehen, viel gestanden, lange gestanden, auf den beinen
    .exercise = Ungewohnter Sport
    .exercise-also = sport, training, wandern, gewandert, joggen, fitness, anstrengung
    .sitting = Lange gesessen oder geflogen
    .sitting-also = sitzen, gesessen, viel gesessen, flug, lange fahrt, reise
    .hot = Heiß, oder geschwitzt
    .hot-also = hitze, heiß, schwitzen, geschwitzt, heißer tag
    .alcohol = Alkohol
    .alcohol-also = wein, bier, schnaps, getrunken
    .vomiting = Erbrechen oder Durchfall
    .vomiting-also = erbrechen, erbrochen, durchfall, übergeben, magen-darm
    .medicine = Medikament oder Dosis neu
    .medicine-also = medikament, neues medikament, neue dosis, neue tablette, neue tabletten
    .bedding = Straffe Bettdecke
    .bedding-also = decke, enge decke, bettdecke, enge bettdecke, bettzeug
    .none = Nichts davon
    .none-also = nein, keins, nichts, nix, nichts besonderes, normal, wie immer
morning-fluids = War es stark, oder behältst du nichts Getrunkenes bei dir?
morning-stretch = Hast du vor dem Schlafen gedehnt?
    .yes = Ja
    .yes-also = j, jo, jep, habe ich, hab ich, alles, gemacht, ja gemacht
    .partly = Zum Teil
    .partly-also = teilweise, teils, ein bisschen, bisschen, etwas, halb, einen teil, eine seite, zur hälfte, hälfte
    .no = Nein
    .no-also = n, nee, nö, nicht wirklich, hab ich nicht, habe ich nicht, vergessen, zu müde, keine lust
morning-drink = Und am Abend etwas getrunken?
    .yes = Ja
    .yes-also = j, jo, jep, habe ich, hab ich, ein glas
    .no = Nein
    .no-also = n, nee, nö, nicht wirklich, hab ich nicht, habe ich nicht, vergessen
    .not_for_me = Nichts für mich
    .not_for_me-also = darf ich nicht, darf nicht, nicht erlaubt, soll ich nicht

## Told in one's own words

# $lines: what was understood from typed words, one fact to a line.
morning-heard =
    Das habe ich verstanden:
    { $lines }
morning-heard-line = • { $what }: <b>{ $answer }</b>
morning-heard-count = { $count ->
    [0] kein Krampf
    [one] ein Krampf
    [4] vier oder mehr
   *[other] { $count } Krämpfe
}
morning-heard-wrong = ✏️ Etwas stimmt nicht
    .also = falsch, stimmt nicht, das stimmt nicht, nicht richtig, das ist falsch, falsch verstanden, missverstanden

## The end

morning-noted = { $count ->
    [0] Notiert: eine ruhige Nacht. Schön.
    [one] Notiert: ein Krampf.
    [4] Notiert: vier Krämpfe oder mehr.
   *[other] Notiert: { $count } Krämpfe.
}
morning-noted-sore = { $count ->
    [0] Notiert: kein Krampf, Bein tut weh: { $sore } von 10.
    [one] Notiert: ein Krampf, Bein tut weh: { $sore } von 10.
    [4] Notiert: vier Krämpfe oder mehr, Bein tut weh: { $sore } von 10.
   *[other] Notiert: { $count } Krämpfe, Bein tut weh: { $sore } von 10.
}
morning-noted-nothing = Gut, diese Nacht bleibt offen. Du kannst sie später mit /checkin nachtragen
morning-end = Stimmt das so?
    .change = Eine Antwort ändern
    .change-also = ändern, aendern, bearbeiten, falsch, nein, korrigieren, fehler
    .fine = Ja, stimmt so
    .fine-also = ja, ok, okay, stimmt, passt, gut, fertig, danke, vielen dank
# $because is one of the sentences of patterns.ftl, or several.
morning-alongside =
    <b>Auch das gehört zu dem Termin.</b> Erzähl dort davon. Warst du schon da, ruf an und sag es ihnen.
    { $because }
morning-bye = Danke. Hab einen guten Tag.
morning-change = Welche Antwort ändern wir?
morning-item-count = Wie viele
    .also = anzahl, zahl, krämpfe
morning-item-sore = Bein tut weh
    .also = tut weh, nachher
morning-item-walking = Gehen
    .also = laufen
morning-item-new = Etwas Neues
    .also = neu, neues, gefahr, warnzeichen
morning-item-longest = Wie lange
    .also = längster, dauer, länge
morning-item-pain = Schmerz
    .also = schmerzen, stärkster schmerz
morning-item-sleep = Schlaf
    .also = schlafen, geschlafen
morning-item-leg = Welches Bein
    .also = bein
morning-item-where = Wo
    .also = stelle, ort
morning-item-when = Wann
    .also = zeit, uhrzeit
morning-item-helped = Was geholfen hat
    .also = geholfen, hilfe
morning-item-yesterday = Der Tag davor
    .also = gestern, der tag
morning-item-stretch = Dehnen
    .also = gedehnt, dehnung
morning-item-drink = Trinken
    .also = getrunken
