### The night talk: a cramp that is on. Three short lines and one instruction a card; the cards
### that carry the danger signs are longer.

## The first card, and the danger signs

relief-first =
    <b>Knie strecken, Zehen zum Schienbein ziehen, halten.</b>
    (Oberschenkel vorn: Knie beugen. Schienbein: Fuß nach unten lassen.)
    Nicht nach Knall oder Riss im Muskel. Hör auf, wenn es schlimmer wird.

    Beim Halten: Ist etwas davon neu?
    { relief-signs }
relief-first-still =
    <b>Leg das Bein so, wie es am wenigsten wehtut. Beim Einatmen bis 4 zählen, beim Ausatmen bis 6.</b>
    Das Ziehen lasse ich erst einmal weg.

    Beim Atmen: Ist etwas davon neu?
    { relief-signs }
relief-again =
    <b>Zehen oben lassen, nur so weit es erträglich ist. Lang ausatmen.</b>
    Hör auf, wenn es schlimmer wird.

    Tipp bitte noch einmal: Ist etwas davon neu?
    { relief-signs }
relief-again-still =
    <b>Lass das Bein weiter ruhen. Beim Einatmen bis 4 zählen, beim Ausatmen bis 6.</b>

    Tipp bitte noch einmal: Ist etwas davon neu?
    { relief-signs }
relief-check =
    Lass locker, während du nachsiehst. <b>Ist etwas davon neu?</b>
    { relief-signs }
relief-signs =
    0 Nichts – nur der Krampf
    1 Brustschmerz, Atemnot (nicht nur vor Schmerz), Ohnmacht, verwirrt, Gesicht, Sprache oder Arm gestört
    2 Ein Bein oder Fuß kälter, blasser, blauer als der andere, oder taub
    3 Taub zwischen den Beinen, kein Wasserlassen, Urin oder Stuhl nicht zu halten
    4 Ein Bein klar dicker, heiß oder rot (nicht nur der Knoten)
    5 Frische Verletzung, Sturz, Knall im Muskel, Biss, schmutzige Wunde, Gift, Kiefersperre, Fieber, colabrauner Urin
    6 Sehr schwindlig

sign-none = 0 ✅ Nichts – nur Krampf
    .also = 0, null, nichts, nichts davon, nix, nix davon, keins, keins davon, keines, nein, nö, nee, nur krampf, nur der krampf, nur ein krampf, bloß krampf
sign-chest = 1 Brust / Atem / Kopf
    .also = 1, eins, brust, atem, kopf, brustschmerzen, schmerzen in der brust, atemnot, keine luft, ohnmächtig, ohnmacht, verwirrt, gesicht, sprache, arm
sign-cold = 2 Bein kalt / blass / taub
    .also = 2, zwei, kalt, blass, blau, taub, taubes bein, bein taub, kaltes bein, bein kalt, kalter fuß, fuß kalt
sign-groin = 3 Schritt taub / kein Urin
    .also = 3, drei, schritt, taub zwischen den beinen, kann nicht pinkeln, kann kein wasser lassen, nicht pinkeln
sign-swollen = 4 Bein dick / heiß / rot
    .also = 4, vier, geschwollen, schwellung, dick, dickes bein, heiß, rot, heißes bein, bein heiß, rotes bein, bein rot, bein geschwollen
sign-injury = 5 Verletzt / Wunde / krank
    .also = 5, fünf, fuenf, verletzung, sturz, gestürzt, gefallen, hingefallen, knall, riss, biss, gift, kiefer, fieber, brauner urin
sign-dizzy = 6 Sehr schwindlig
    .also = 6, sechs, schwindlig, schwindelig, schwindel, benommen, mir dreht sich alles
sign-mistake = Falsch getippt
    .also = aus versehen, versehen, vertippt, verdrückt, verklickt, falscher knopf, ups, hoppla

## Follow-ups to a danger sign

relief-cold =
    Hör auf und lieg still. <b>Fühl beide Füße.</b>
    Ist einer deutlich kälter, blasser oder blauer?
    .yes = Ja, deutlich
    .yes-also = j, ja, jo, jep, ja ist er, kälter, blasser, blauer, kalt, blass, blau
    .unsure = Weiß nicht
    .unsure-also = nicht sicher, unsicher, keine ahnung, vielleicht, schwer zu sagen, kann ich nicht sagen
    .tingling = Nein – kribbelt nur
    .tingling-also = nein, n, ne, nee, nö, noe, kribbelt, kribbeln, ameisen, nur taub, eingeschlafen
    .usual = Wie immer bei mir
    .usual-also = wie immer, wie sonst, immer so, normal bei mir, wie gewohnt

relief-injury =
    Hör auf und halt das Bein still.
    <b>Was davon ist es?</b> Tipp eines an.
    .jaw = Kiefer steif oder blockiert
    .jaw-also = kiefer, kiefersperre, kieferklemme, kiefer steif, steifer kiefer
    .venom = Schlange, Spinne oder Skorpion
    .venom-also = schlange, spinne, skorpion, schlangenbiss, spinnenbiss, stich, gestochen
    .hard = Steinhart: Schlag, Gips, langes Liegen
    .hard-also = schlag, gips, steinhart, bretthart, lange gelegen, langes daliegen, bruch
    .sepsis = Bein heiß und sehr krank
    .sepsis-also = sehr krank, schwer krank, heißes bein
    .heat = Glühend heiß und verwirrt / Erbrechen
    .heat-also = hitzschlag, glühe, ich glühe, überhitzt, sonnenstich
    .tear = Knall gespürt oder Bluterguss
    .tear-also = knall, riss, gerissen, geknallt, bluterguss, blauer fleck, tritt, knacks
    .fall = Ein Sturz
    .fall-also = sturz, gestürzt, gefallen, hingefallen, ausgerutscht
    .brown = Brauner Urin
    .brown-also = braun, cola, dunkler urin, urin braun, urin wie cola
    .skin = Fieber, oder Haut rot und heiß
    .skin-also = fieber, rote haut, heiße haut, haut rot, haut heiß, schüttelfrost
    .wound = Schmutzige Wunde, anderer Biss
    .wound-also = wunde, schmutzige wunde, schnitt, biss, hundebiss, verbrennung, verbrannt
    .poison = Gift
    .poison-also = vergiftet, vergiftung, blei, quecksilber, pestizid, pflanzenschutzmittel, lösungsmittel
    .old = Alt oder klein – nicht neu
    .old-also = alt, klein, alte verletzung, harmlose kleinigkeit, nichts neues

relief-dizzy-on = Setz oder leg dich jetzt hin und bleib dort. In fünf Minuten frage ich noch einmal.
relief-dizzy =
    Bleib sitzen oder liegen.
    <b>Ist der Schwindel weg?</b>
    .passed = Ist weg
    .passed-also = weg, ja, besser, vorbei, j, wieder gut, geht wieder
    .still = Noch schwindlig
    .still-also = noch, nein, n, nee, schwindlig, noch nicht, noch da, immer noch
relief-numb-on = Dann bleib im Bett. Reiben, Wärme und Stehen lasse ich weg.
relief-old = Gut. Reiben lasse ich heute Nacht weg.
relief-lowered = Gut, nichts davon. Mein Rat von vorhin bleibt vermerkt.

## Since when, and where

relief-where =
    <b>Weiter halten und lang ausatmen.</b>
    Tipp zweimal: seit wann und wo?
relief-where-muscle =
    <b>Weiter halten.</b>
    Wo ist es?
relief-where-since =
    <b>Weiter halten.</b>
    Seit wann ist der Krampf da?

since-now = Gerade erst
    .also = jetzt, eben, gerade, sekunden, seit sekunden, eine minute, 1 minute, gerade angefangen, eben erst
since-few = Ein paar Minuten
    .also = paar minuten, einige minuten, wenige minuten, zwei minuten, fünf minuten, 5 minuten
since-ten = 10 Minuten oder mehr
    .also = zehn, 10, zehn minuten, 10 minuten, 10+, lange, schon lange, über zehn minuten, halbe stunde, eine halbe stunde, stunden
muscle-calf = Wade
    .also = waden, unterschenkel, unterschenkel hinten, wadenkrampf
muscle-foot = Fuß oder Zehen
    .also = fuß, füße, fuesse, zeh, zehe, zehen, fußsohle, sohle, fußgewölbe
muscle-hamstring = Oberschenkel hinten
    .also = hinterer oberschenkel, hinten am oberschenkel, rückseite, schenkel hinten, beinbeuger
muscle-quadriceps = Oberschenkel vorn
    .also = oberschenkel vorne, vorderer oberschenkel, vorn am oberschenkel, schenkel vorn, quadrizeps
muscle-shin = Schienbein
    .also = schienbeine, unterschenkel vorn, unterschenkel vorne
muscle-unsure = Nicht sicher
    .also = unsicher, weiß nicht, keine ahnung, woanders, anderswo

## A step of the ladder

relief-step = { $lines }
relief-felt =
    <b>Wie ist es jetzt?</b>
    Halte weiter, während du antwortest.
# Two things to mind, on one line.
relief-mind = { $first } { $then }
relief-breathe = Beim Einatmen bis 4 zählen, beim Ausatmen bis 6.
relief-standing-rule = Licht an. Halt dich an Möbeln fest. Setz dich, wenn dir schwindlig wird.
relief-steady =
    Als Nächstes hilft vielleicht, darauf zu stehen. Nur wenn du sicher stehst, ohne Schwindel, ohne Alkohol oder Schlaftablette.
    <b>Licht an, setz dich 15 Sekunden auf die Bettkante,</b> dann wähle.
    .steady = Ich kann sicher stehen
    .steady-also = sicher, ich kann stehen, kann stehen, stehen, aufstehen, ja, j
    .bed = Ich bleibe im Bett
    .bed-also = bett, bleiben, im bett bleiben, nein, n, nee, nicht sicher, unsicher, kann nicht stehen, lieber nicht
relief-check-two =
    <b>Kurz prüfen:</b> irgendwo Schwellung, Hitze, Kälte, Taubheit, oder ein Knall im Muskel?

# What has helped this person before, by their own record.
relief-worked = Das hat dir { $helped } von { $tried } Mal geholfen.

felt-gone = ✅ Krampf ist weg
    .also = weg, er ist weg, ist weg, krampf weg, vorbei, vorüber, fertig, losgelassen, hat losgelassen, hat aufgehört, aufgehört, gelöst, hat sich gelöst
felt-easing = Lässt nach
    .also = lässt etwas nach, lässt langsam nach, hat nachgelassen, nachgelassen, wird besser, besser, etwas besser, bisschen besser, ein bisschen besser, weniger, lockerer, es hilft, hilft
felt-same = Unverändert
    .also = gleich, genauso, gleich stark, das gleiche, keine änderung, nicht besser, nicht weg, noch nicht weg, geht nicht weg, immer noch, noch da, immer noch da, wie vorher
felt-worse = Schlimmer
    .also = schlimmer jetzt, wird schlimmer, es wird schlimmer, schlechter, stärker, mehr schmerzen, tut mehr weh
felt-reach = Ich komme nicht an den Fuß
    .also = komm nicht an den fuß, komme nicht hin, komm nicht hin, komme nicht dran, komm nicht dran, komme nicht ran, komm nicht ran, zu weit, zu weit weg, fuß zu weit weg
felt-danger = ⚠️ Warnzeichen
    .also = gefahr, gefahrenzeichen, warnung, etwas stimmt nicht, da stimmt was nicht, etwas neues

## Nothing but comfort is left

relief-comfort = { $lines }
relief-comfort-call = <b>Bitte ruf dort jetzt an.</b>
relief-comfort-toes = Leg das Bein so, wie es am wenigsten wehtut. Zehen nur aus eigener Kraft hoch. Beim Einatmen bis 4 zählen, beim Ausatmen bis 6.
relief-comfort-still = Leg das Bein so, wie es am wenigsten wehtut, und halt es still. Beim Einatmen bis 4 zählen, beim Ausatmen bis 6.
relief-comfort-tap = Ist der Krampf weg, tipp auf ✅. Kommt eines davon, tipp darauf:
relief-ended =
    Die Übungen sind gestoppt. <b>Bitte mach jetzt, was hier in meiner Nachricht steht.</b>
    Falsch getippt? Tipp unten auf den Krampf-Knopf: Dann frage ich noch einmal nach den Zeichen.

## It has let go

relief-toes =
    Gut. <b>Halt die Zehen noch 30 Sekunden oben.</b>
    Bewegen sich deine Zehen und fühlen sich normal an, oder so wie immer?
    .normal = ✅ Ja, normal
    .normal-also = ja, j, jo, jep, normal, alles normal, gut, alles gut, geht, geht gut, geht schon, wie immer, passt, ok, okay
    .numb = Nein – taub oder kribbelt
    .numb-also = taub, noch taub, taub noch, kribbelt, kribbelt noch, kribbelt etwas, kribbeln, kribbelig, ameisen, eingeschlafen
    .still = Nein – bewegen sich nicht
    .still-also = nein, bewegt sich nicht, geht nicht, kann sie nicht bewegen, kann nicht bewegen, gelähmt
relief-numb =
    Lass das Bein frei und reib nicht daran.
    Eine halbe Stunde nach dem Krampf frage ich noch einmal, mit Ton.
    .normal = ✅ Jetzt normal
    .normal-also = normal, gut, weg, wieder gut, ok, okay, wie immer
    .still = Bewegt sich nicht
    .still-also = lässt sich nicht bewegen, kann es nicht bewegen, kann nicht bewegen, gelähmt
relief-numb-again =
    Eine halbe Stunde ist um.
    <b>Ist es noch taub oder kribbelt, und ist das bei dir sonst nicht so?</b>
    .yes = Ja, noch
    .yes-also = j, ja, jo, jep, immer noch, noch, taub, noch taub, kribbelt, kribbelt noch
    .unsure = Nicht sicher
    .unsure-also = weiß nicht, keine ahnung, schwer zu sagen, vielleicht, unsicher
    .no = Nein
    .no-also = n, ne, nee, nö, normal, weg, vorbei, wieder gut, alles gut
relief-pain =
    Für dein Tagebuch: Wie schlimm war es im schlimmsten Moment?
    0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst.
relief-leg =
    Welches Bein war es?
    .left = Links
    .left-also = l, li, linkes bein, das linke, linke
    .right = Rechts
    .right-also = r, re, rechtes bein, das rechte, rechte
    .both = Beide
    .both-also = beide beine, zwei, alle beide
relief-rest = { $lines }
    .sleep = 🌙 Gute Nacht
    .sleep-also = gute nacht, gut nacht, nacht, schlafen, tschüss, ciao, danke, vielen dank, fertig, ok
relief-rest-free = Lass die Decke an den Füßen locker. Dass es bis zu einem Tag wehtut, ist normal.
relief-rest-walk = Ein, zwei Minuten langsam gehen kann guttun, wenn du sicher stehst.
relief-rest-warm = Bis zu 15 Minuten Wärme können guttun. Nimm sie weg, bevor du schläfst.
relief-rest-danger =
    Bein kalt, blass oder unbeweglich, Schmerz in der Brust oder Atemnot: Ruf { $number } an.
    Ein Bein schwillt an, wird heiß oder rot, bleibt taub oder schwach, oder dein Urin wird braun: heute noch ärztlich ansehen lassen.
relief-back = Krampf ist wieder da
    .also = wieder da, er ist wieder da, ist wieder da, wieder krampf, schon wieder, noch mal, nochmal, kommt zurück, ist zurück, krampf
