### Techniques: a name, a card for use in a cramp (two short lines at most), and the steps.
### Facts: the table of techniques; each key carries the technique's number.

## T1 Toes to shin

technique-t1 = Zehen zum Schienbein
technique-t1-hand-card =
    <b>Knie gestreckt. Zieh die Zehen zum Schienbein und halt sie dort.</b>
    Hilf mit den Händen, wenn du hinkommst. Lang ausatmen.
technique-t1-hand-1 = Streck das Knie.
technique-t1-hand-2 = Zieh Zehen und Fuß zum Schienbein hoch. Hilf mit den Händen, wenn du hinkommst.
technique-t1-hand-3 = Halte 20 bis 30 Sekunden. Atme lang aus.
technique-t1-hand-4 = Lass 5 Sekunden locker.
technique-t1-hand-5 = Mach das dreimal.
technique-t1-own-card =
    <b>Knie gestreckt. Heb die Zehen zum Schienbein und halt sie dort.</b>
    Nur aus der Kraft des Beins. Lang ausatmen.
technique-t1-own-1 = Streck das Knie.
technique-t1-own-2 = Heb Zehen und Fuß zum Schienbein hoch, nur aus der Kraft des Beins.
technique-t1-own-3 = Halte 20 bis 30 Sekunden. Atme lang aus.
technique-t1-own-4 = Lass 5 Sekunden locker.
technique-t1-own-5 = Mach das dreimal.

## T2 Towel pull

technique-t2 = Ziehen mit dem Handtuch
technique-t2-sitting-card =
    <b>Leg ein Handtuch oder Laken um den Fußballen. Knie gestreckt, zieh es zu dir.</b>
    Kräftig, aber erträglich.
technique-t2-sitting-1 = Setz dich im Bett auf. Leg ein Handtuch oder Laken um den Fußballen.
technique-t2-sitting-2 = Lass das Knie gestreckt. Zieh die Enden zu dir: kräftig, aber erträglich.
technique-t2-sitting-3 = Halte 20 bis 30 Sekunden, dann 5 bis 10 Pause.
technique-t2-sitting-4 = Mach das dreimal.
technique-t2-lying-card =
    <b>Leg dich zurück. Handtuch um den Fuß, das gestreckte Bein anheben.</b>
    Zieh, bis es spannt: kräftig, aber erträglich.
technique-t2-lying-1 = Leg dich zurück. Leg ein Handtuch oder Laken um den Fußballen.
technique-t2-lying-2 = Heb das Bein, das Knie gestreckt, und zieh das Handtuch zu dir.
technique-t2-lying-3 = Halte 30 Sekunden: kräftig, aber erträglich. Dann Pause.
technique-t2-lying-4 = Mach das zweimal.

## T3 Stand on it

technique-t3 = Darauf stehen
technique-t3-card =
    <b>Steh langsam auf, Fuß flach, Ferse am Boden. Stell dich mit deinem Gewicht darauf.</b>
    Wade: beug dieses Knie ein wenig.
technique-t3-1 = Licht an. Setz dich 15 Sekunden auf die Bettkante. Halt dich an Möbeln fest und steh auf.
technique-t3-2 = Fuß flach, Ferse am Boden. Verlagere dein Gewicht darauf. Wade: beug dieses Knie ein wenig.
technique-t3-3 = Bleib 30 bis 60 Sekunden so.

## T4 Wall stretch

technique-t4 = Dehnen an der Wand
technique-t4-card =
    <b>Hände an die Wand, verkrampftes Bein nach hinten, Ferse am Boden, Zehen nach vorn.</b>
    Hinteres Knie gestreckt, lehn dich vor.
technique-t4-1 = Hände an die Wand. Verkrampftes Bein nach hinten, Ferse am Boden, Zehen nach vorn.
technique-t4-2 = Hinteres Knie gestreckt. Lehn dich vor, bis es zieht.
technique-t4-3 = Halte 30 Sekunden. Mach das zweimal.

## T5 Heel walk

technique-t5 = Auf den Fersen gehen
technique-t5-card =
    <b>Halt dich an der Wand fest. Heb beide Fußspitzen an.</b>
    Geh 10 bis 20 kleine Schritte auf den Fersen.
technique-t5-1 = Licht an, halt dich an der Wand fest.
technique-t5-2 = Heb beide Fußspitzen an.
technique-t5-3 = Geh 10 bis 20 kleine Schritte, etwa 30 Sekunden lang.

## T6 Walk it off

technique-t6 = Gehen oder ausschütteln
technique-t6-walk-card =
    <b>Geh ein, zwei Minuten langsam, mit flachem Fuß.</b>
    Leg dann das Bein hoch, auf ein Kissen.
technique-t6-walk-1 = Licht an. Halt dich an Möbeln fest und steh langsam auf.
technique-t6-walk-2 = Geh ein, zwei Minuten langsam, mit flachem Fuß.
technique-t6-walk-3 = Leg dann das Bein hoch, auf ein Kissen.
technique-t6-jiggle-card =
    <b>Setz dich und schüttle das Bein locker aus, etwa eine Minute.</b>
    Leg es dann hoch, auf ein Kissen.
technique-t6-jiggle-1 = Setz dich und schüttle das Bein ein, zwei Minuten locker aus.
technique-t6-jiggle-2 = Leg das Bein dann hoch, auf ein Kissen.

## T7 Back of the thigh

technique-t7 = Oberschenkel hinten dehnen
technique-t7-bed-card =
    <b>Setz dich auf die Bettkante, Ferse am Boden, Knie gestreckt, Zehen hoch.</b>
    Lehn dich aus der Hüfte vor, Rücken gerade.
technique-t7-bed-1 = Streck das Knie.
technique-t7-bed-2 = Setz dich auf die Bettkante, Ferse am Boden, Zehen hoch. Oder bleib liegen und halt nur das Knie gestreckt.
technique-t7-bed-3 = Lehn dich aus der Hüfte vor, Rücken gerade, bis es angenehm zieht. Neue Hüfte oder Rückenschmerzen: sitz aufrecht, lehn dich nicht vor.
technique-t7-bed-4 = Halte 20 bis 30 Sekunden. Mach das dreimal.
technique-t7-standing-card =
    <b>Halt dich an einem Stuhl fest, Beine gestreckt, und beug dich aus der Hüfte vor.</b>
    Rücken gerade. Ganz langsam.
technique-t7-standing-1 = Licht an. Halt dich an einem Stuhl fest, der nicht rutscht.
technique-t7-standing-2 = Beine gestreckt. Beug dich aus der Hüfte vor, Rücken gerade. Rückenschmerzen: lehn dich nicht vor.
technique-t7-standing-3 = Halte 30 Sekunden. Mach das zweimal.

## T8 Front of the thigh

technique-t8 = Oberschenkel vorn dehnen
technique-t8-bed-card =
    <b>Leg dich auf die Seite ohne Krampf. Beug das Knie des verkrampften Beins und fass den Knöchel.</b>
    Zieh die Ferse zum Po, nur so weit es angenehm ist.
technique-t8-bed-1 = Leg dich auf die Seite ohne Krampf.
technique-t8-bed-2 = Beug das Knie des verkrampften Beins. Fass den Knöchel oder das Hosenbein.
technique-t8-bed-3 = Zieh die Ferse zum Po, nur so weit es angenehm ist.
technique-t8-bed-4 = Halte 20 bis 30 Sekunden. Mach das dreimal.
technique-t8-standing-card =
    <b>Eine Hand an die Wand. Fass hinter dir den Knöchel des verkrampften Beins.</b>
    Zieh die Ferse zum Po, nur so weit es angenehm ist.
technique-t8-standing-1 = Licht an. Eine Hand an die Wand.
technique-t8-standing-2 = Beug das Knie des verkrampften Beins, fass den Knöchel und zieh die Ferse zum Po. Nur so weit es angenehm ist.
technique-t8-standing-3 = Halte 30 Sekunden. Mach das zweimal.

## T9 Toes and arch

technique-t9 = Zehen und Sohle dehnen
technique-t9-hand-card =
    <b>Fass alle Zehen und zieh sie zum Schienbein zurück.</b>
    Nicht nach unten krallen.
technique-t9-hand-1 = Fass alle Zehen und zieh sie zum Schienbein zurück.
technique-t9-hand-2 = Halte 20 bis 30 Sekunden, dann locker lassen.
technique-t9-hand-3 = Mach das dreimal.
technique-t9-hand-4 = Stell dann den Fuß flach auf den Boden und drück ihn auf. Die Zehen nach unten zu krallen kann es schlimmer machen.
technique-t9-own-card =
    <b>Heb alle Zehen aus eigener Kraft hoch und halt sie oben.</b>
    Nicht nach unten krallen.
technique-t9-own-1 = Heb alle Zehen aus eigener Kraft zum Schienbein hoch.
technique-t9-own-2 = Halte 20 bis 30 Sekunden, dann locker lassen. Mach das dreimal.
technique-t9-own-3 = Stell dann den Fuß flach auf den Boden und drück ihn auf.

## The shin: the exception, as the foot may point down

technique-shin = Fuß nach unten sinken lassen
technique-shin-card =
    <b>Lass den Fuß sanft nach unten sinken und halt ihn so.</b>
    Lang ausatmen.
technique-shin-1 = Setz oder leg dich hin und lass den Fuß sanft nach unten sinken.
technique-shin-2 = Halte 20 bis 30 Sekunden, dann locker lassen.
technique-shin-3 = Mach das dreimal.

## T10 Gentle massage

technique-t10 = Sanfte Massage
technique-t10-palm-card =
    <b>Muskel gedehnt lassen. Streich mit warmer, flacher Hand vom Knöchel nach oben.</b>
    Leicht: höchstens 3 von 10. Hör auf, wenn er fester wird.
technique-t10-palm-1 = Lass den Muskel gedehnt. Streich mit warmer, flacher Hand leicht vom Knöchel nach oben.
technique-t10-palm-2 = Knete dann 60 bis 90 Sekunden langsam. Unangenehm darf es höchstens 3 von 10 sein. Narben auslassen.
technique-t10-palm-3 = Hör auf, wenn er fester wird.
technique-t10-thumbs-card =
    <b>Zehen hoch. Streich mit beiden Daumen langsam über die Fußsohle.</b>
    Leicht: höchstens 3 von 10. Hör auf, wenn sie fester wird.
technique-t10-thumbs-1 = Halt die Zehen oben. Streich mit beiden Daumen leicht das Fußgewölbe entlang.
technique-t10-thumbs-2 = Langsam, 60 bis 90 Sekunden. Unangenehm darf es höchstens 3 von 10 sein.
technique-t10-thumbs-3 = Hör auf, wenn die Sohle fester wird.

## T11 Warmth

technique-t11 = Wärme
technique-t11-pad-card =
    <b>Leg eine Wärmflasche oder ein Wärmekissen, in ein Tuch gewickelt, auf den Muskel.</b>
    Erst am Unterarm testen. Weiter dehnen.
technique-t11-pad-1 = Wickle eine Wärmflasche oder ein Wärmekissen ein. Am Unterarm muss es sich zuerst angenehm anfühlen.
technique-t11-pad-2 = Im Krampf: 2 bis 3 Minuten auf den Muskel.
technique-t11-pad-3 = Danach: höchstens 15 bis 20 Minuten.
technique-t11-pad-4 = Nimm es weg, bevor du schläfst.
technique-t11-shower-card =
    <b>Lass etwa 5 Minuten warmes Wasser über das Bein laufen.</b>
    Nur wenn du sicher stehst.
technique-t11-shower-1 = Nur wenn du sicher stehst.
technique-t11-shower-2 = Lass etwa 5 Minuten warmes Wasser über das Bein laufen.

## T12 Cold

technique-t12 = Kühlpack
technique-t12-card =
    <b>Leg ein Kühlpack auf die Stelle, die wehtut, mit einem Tuch dazwischen.</b>
    10 bis 15 Minuten.
technique-t12-1 = Wickle ein Kühlpack in ein Tuch.
technique-t12-2 = Leg es 10 bis 15 Minuten auf die empfindliche Stelle.
technique-t12-3 = Ein- oder zweimal genügt.

## T13 Towel roll

technique-t13 = Handtuchrolle
technique-t13-card =
    <b>Leg ein trockenes, gerolltes Handtuch unter die Wade. Schieb das Bein ein wenig hin und her.</b>
    Nie in der Kniekehle.
technique-t13-1 = Roll ein trockenes Handtuch so dick wie dein Handgelenk.
technique-t13-2 = Setz dich aufs Bett, das Bein ausgestreckt. Leg die Rolle unter die Wade. Die Hände hinter dir tragen dein Gewicht.
technique-t13-3 = Schieb das Bein 60 Sekunden ein wenig hin und her, vom Knöchel bis unterhalb des Knies. Nie in der Kniekehle.
technique-t13-4 = Höchstens zwei Runden.

## T14 Ball

technique-t14 = Tennisball
technique-t14-calf-card =
    <b>Setz dich. Leg einen Tennisball unter den dicken Teil der Wade und drück etwas darauf.</b>
    Nie in der Kniekehle, auf einer Vene oder auf einer Narbe.
technique-t14-calf-1 = Setz dich. Leg einen Ball unter den dicken Teil der Wade. Nie in der Kniekehle, auf einer Vene oder auf einer Narbe.
technique-t14-calf-2 = Drück darauf, höchstens bis 4 von 10.
technique-t14-calf-3 = Bleib 5 oder 6 langsame Atemzüge so.
technique-t14-calf-4 = Dann die nächste Stelle. Höchstens drei Stellen, einmal am Tag.
technique-t14-arch-card =
    <b>Setz dich. Roll einen Tennisball langsam unter dem Fußgewölbe.</b>
    Höchstens 4 von 10.
technique-t14-arch-1 = Setz dich. Leg einen Ball unter das Fußgewölbe.
technique-t14-arch-2 = Drück darauf, höchstens bis 4 von 10.
technique-t14-arch-3 = Bleib 5 oder 6 langsame Atemzüge so, oder roll langsam.
technique-t14-arch-4 = Dann die nächste Stelle. Höchstens drei Stellen, einmal am Tag.

## T15 Relaxation

technique-t15 = Anspannen und loslassen
technique-t15-lying-card =
    <b>Leg dich bequem hin. Spann einen Körperteil mit halber Kraft an, dann lass los.</b>
    Lass aus, was wehtut.
technique-t15-lying-1 = Leg dich bequem hin. Atme dreimal ein und aus und zähl jedes Mal bis 4.
technique-t15-lying-2 = Der Reihe nach: Hände, Arme, Schultern, Gesicht, Bauch, Oberschenkel.
technique-t15-lying-3 = Spann 5 Sekunden mit halber Kraft an. Lass dann 15 bis 20 Sekunden locker.
technique-t15-lying-4 = Waden und Füße: die Zehen nie nach unten strecken. Heb sie 5 Sekunden sanft an, oder denk nur ans Loslassen.
technique-t15-lying-5 = Das dauert 7 bis 10 Minuten. Lass aus, was wehtut.
technique-t15-sitting-card =
    <b>Setz dich bequem hin. Spann einen Körperteil mit halber Kraft an, dann lass los.</b>
    Lass aus, was wehtut.
technique-t15-sitting-1 = Setz dich bequem hin. Atme dreimal ein und aus und zähl jedes Mal bis 4.
technique-t15-sitting-2 = Der Reihe nach: Hände, Arme, Schultern, Gesicht, Bauch, Oberschenkel.
technique-t15-sitting-3 = Spann 5 Sekunden mit halber Kraft an. Lass dann 15 bis 20 Sekunden locker.
technique-t15-sitting-4 = Waden und Füße: die Zehen nie nach unten strecken. Heb sie 5 Sekunden sanft an, oder denk nur ans Loslassen.
technique-t15-sitting-5 = Das dauert 7 bis 10 Minuten. Lass aus, was wehtut.

## T16 Breathing

technique-t16 = Langsam atmen
technique-t16-card = <b>Beim Einatmen bis 4 zählen, beim Ausatmen bis 6.</b> Sechsmal.
technique-t16-1 = Zähl beim Einatmen bis 4, beim Ausatmen bis 6.
technique-t16-2 = Sechsmal: etwa eine Minute.

## T17 Before bed

technique-t17 = Dehnen vor dem Schlafen
technique-t17-standing-card =
    <b>Wade, dann Oberschenkel hinten. 10 Sekunden je Bein, dreimal.</b>
    Jedes Mal das Bein wechseln. Weiteratmen.
technique-t17-standing-1 = Wade: Gesicht zur Wand, Arme gestreckt, Hände auf Brusthöhe. Ein Bein nach hinten, Ferse am Boden. Beug das vordere Knie.
technique-t17-standing-2 = Halte 10 Sekunden, dann das andere Bein. Je dreimal.
technique-t17-standing-3 = Oberschenkel hinten: Ferse auf eine niedrige Stufe oder die Bettkante, Knie gestreckt, Zehen hoch. Lehn dich aus der Hüfte vor.
technique-t17-standing-4 = Dehne so weit, wie es angenehm ist, dann noch ein wenig. Atme weiter.
technique-t17-seated-card =
    <b>Setz dich. Wade, dann Oberschenkel hinten. 10 Sekunden je Bein, dreimal.</b>
    Jedes Mal das Bein wechseln. Weiteratmen.
technique-t17-seated-1 = Wade: sitz mit einem Bein nach vorn, Knie gestreckt. Zieh die Zehen zu dir, gern mit einem Handtuch.
technique-t17-seated-2 = Halte 10 Sekunden, dann das andere Bein. Je dreimal.
technique-t17-seated-3 = Oberschenkel hinten: Ferse am Boden, Knie gestreckt, Zehen hoch. Lehn dich aus der Hüfte vor.
technique-t17-seated-4 = Dehne so weit, wie es angenehm ist, dann noch ein wenig. Atme weiter.

## T18 By day

technique-t18 = Waden-Übung am Tag
technique-t18-card =
    <b>Lehn dich zur Wand hin, bis es in der Wade zieht. 2 bis 3 Sekunden, dann aufrichten.</b>
    Mach 5 Minuten so weiter.
technique-t18-1 = Lehn dich zur Wand hin, bis du die Wade spürst. Halte 2 bis 3 Sekunden, dann richte dich auf.
technique-t18-2 = Mach 5 Minuten so weiter, dreimal am Tag, das letzte Mal vor dem Schlafen.
technique-t18-3 = Wird es besser, reicht ein- oder zweimal am Tag.

## T19 to T22

technique-t19 = Trinken
technique-t19-card = Wenn du heute wenig getrunken hast, ist ein Glas Wasser in Ordnung. Zwing dich nicht.
technique-t19-1 = Wenn du heute wenig getrunken hast, ist ein Glas Wasser in Ordnung. Zwing dich nicht.
technique-t20 = Freie Füße
technique-t20-card = <b>Lockere die Decke an den Füßen.</b>
technique-t20-1 = Zieh die Decke an den Füßen heraus, sodass sie locker liegt.
technique-t20-2 = Leg ein Kissen so, dass deine Füße nicht nach unten zeigen. Auf dem Rücken: Zehen nach oben.
technique-t21 = Leichte Bewegung
technique-t21-card = <b>Vor dem Schlafen ein paar lockere Minuten auf dem Heimtrainer oder ein gemütlicher Spaziergang.</b>
technique-t21-1 = Fahr vor dem Schlafen ein paar lockere Minuten auf dem Heimtrainer. Oder mach einen gemütlichen Spaziergang.
technique-t22 = Gurkenwasser
technique-t22-card = In einer kleinen Studie, nur mit Menschen mit Leberzirrhose, fühlten sich Krämpfe milder an. Mehr weiß man nicht, darum schlage ich es nicht vor.
technique-t22-1 = In einer kleinen Studie, nur mit Menschen mit Leberzirrhose, fühlten sich Krämpfe milder an. Mehr weiß man nicht, darum schlage ich es nicht vor.

## Said to people with a condition

technique-care-propped = Bleib auf der Seite oder halb aufgerichtet, nicht flach auf dem Rücken.
technique-care-not-flat = Nicht flach auf dem Rücken liegen. Schwillt ein Bein an, ruf noch am selben Tag deine Hebamme oder Geburtsklinik an.
technique-care-shoes = Schuhe an.
technique-care-no-leaning = Mit neuer Hüfte: sitz aufrecht, lehn dich nicht vor.
technique-care-to-comfort = Nur so weit es angenehm ist.

## What to do in each stretch of time, shown with the seconds

beat-hold = Halten
beat-ease = Locker lassen
beat-rest = Pause
beat-stand = Darauf stehen
beat-move = In Bewegung bleiben
beat-massage = Streichen und kneten
beat-press = Drücken und atmen
beat-warm = Wärme
beat-cold = Kälte
beat-lean = Vorlehnen, dann aufrichten
beat-change = Wechseln
beat-breathe-in = Einatmen
beat-breathe-out = Ausatmen
beat-calf-left = Wade links
beat-calf-right = Wade rechts
beat-hamstring-left = Oberschenkel hinten links
beat-hamstring-right = Oberschenkel hinten rechts
beat-tense-hands = Hände: halbe Kraft
beat-tense-arms = Arme: halbe Kraft
beat-tense-shoulders = Schultern: halbe Kraft
beat-tense-face = Gesicht: halbe Kraft
beat-tense-belly = Bauch: halbe Kraft
beat-tense-thighs = Oberschenkel: halbe Kraft
beat-lift-toes = Zehen sanft anheben
beat-let-go = Loslassen
