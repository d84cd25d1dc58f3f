### Seek-care advice: what to do, how soon, whom to call, what to do meanwhile, what not to do.
### $number is the emergency number of the person's country, $line the advice line there.

## The first lines, by level

advice-emergency = 🚨 <b>Ruf jetzt { $number } an.</b> Oder bitte jemanden, für dich anzurufen.
advice-local-number = die örtliche Notrufnummer
advice-emergency-rest = Hör auf zu dehnen. Nicht reiben, nicht wärmen, nicht kühlen, nicht aufstehen. Fahr nicht selbst.
advice-urgent =
    ⚠️ <b>Sprich heute oder heute Nacht mit einem Arzt, einer Ärztin oder einer Pflegekraft.</b> Warte nicht bis nächste Woche.
    Ruf an: { $line }
advice-soon = 🗓 <b>Mach in den nächsten Tagen einen Arzttermin aus.</b>

# Two ways to get advice, one to a line.
advice-lines =
    { $first }
    { $then }

## The last lines, by level

advice-urgent-net =
    <b>Ruf sofort { $number } an</b>, wenn eines davon anfängt:
    · Schmerzen in der Brust oder Atemnot
    · Ohnmacht, Krampfanfall oder Verwirrtheit
    · ein Bein wird kalt, blass oder blau oder lässt sich nicht bewegen
    · Taubheit zwischen den Beinen, oder du kannst kein Wasser lassen
advice-soon-net =
    Ein Bein schwillt an, wird heiß oder rot, bleibt taub oder schwach, oder dein Urin wird braun: Lass es am selben Tag ansehen.
    Bein kalt, blass oder unbeweglich, Schmerzen in der Brust oder Atemnot: Ruf { $number } an.
advice-again = Bei den nächsten Morgenfragen frage ich, ob du untersucht wurdest.
advice-again-soon = In einer Woche frage ich, ob du untersucht wurdest.
advice-again-how = Bei den nächsten Morgenfragen frage ich, wie es dir geht.

## Emergencies

advice-pe_signs = Sag, dass du Schmerzen in der Brust hast, schlecht Luft bekommst oder Blut gehustet hast. Setz oder leg dich so hin, wie du am leichtesten atmest, und bleib ruhig.
advice-confusion_collapse = Erzähl von der Ohnmacht, dem Krampfanfall oder der plötzlichen Verwirrtheit. Setz oder leg dich hin. Wenn es geht, soll jemand bei dir bleiben.
advice-stroke_signs = Sag, was mit Gesicht, Sprache, Arm oder Sehen ist und wann es anfing. Setz oder leg dich hin und bleib ruhig.
advice-new_paralysis = Sag, dass sich das Bein oder der Fuß nicht bewegen lässt, und seit wann. Halt das Bein still. Nichts Enges soll es einschnüren.
advice-limb_ischaemia = Sag, dass das Bein oder der Fuß plötzlich kalt, blass, blau oder fleckig ist, und seit wann. Hier zählt jede Stunde. Halt das Bein still. Nicht wärmen, nicht kühlen, nicht reiben.
advice-cauda_equina = Sag, dass du zwischen den Beinen taub bist, kein Wasser lassen kannst oder es nicht halten kannst, und seit wann. Das muss jetzt im Krankenhaus angesehen werden, nicht erst am Morgen.
advice-compartment_trauma = Sag, dass das Bein steinhart ist und der Schmerz immer stärker wird, und was mit dem Bein passiert ist. Nicht drücken, nicht reiben, nicht dehnen.
advice-tetanus_signs = Erzähl vom steifen Kiefer, von den Problemen beim Schlucken oder von den Krämpfen, und von jeder Wunde. Ruh dich an einem ruhigen Ort aus.
advice-venom_bite = Sag, was dich gebissen oder gestochen hat und wann. Halt still und lass die Stelle in Ruhe.
advice-sepsis_signs = Sag, dass das Bein heiß oder rot ist und du dich sehr krank fühlst. Das Bein nicht massieren und nicht wärmen.
advice-heat_stroke = Sag, dass du nach Hitze oder harter Anstrengung glühst, und wie du dich fühlst. Streng dich nicht mehr an und geh aus der Hitze.
advice-self_harm = Gut, dass du es mir sagst. Du musst das nicht allein tragen. Bitte bleib in der Nähe von jemandem, und sag am Telefon genau das, was du mir gesagt hast.
advice-self_harm-crisis = Du kannst auch eine Krisenhilfe anrufen: { $crisis }

# Several signs asked about at once.
advice-chest_breath_head = Sag, was es ist: Brust, Atem, Ohnmacht, Verwirrtheit, oder Gesicht, Sprache oder Arm, und wann es anfing. Setz oder leg dich so hin, wie du am leichtesten atmest, und bleib ruhig.
advice-cold_or_still = Sag, dass das Bein plötzlich kalt oder blass ist oder sich nicht bewegen lässt, und seit wann. Hier zählt jede Stunde. Halt das Bein still. Nicht wärmen, nicht kühlen, nicht reiben.

# Two signs that together cannot wait.
advice-dizzy_with_danger = Sag, dass dir sehr schwindlig ist und was noch dazukam. Setz oder leg dich hin und bleib ruhig.
advice-swelling_pregnant = Sag, wie weit deine Schwangerschaft ist, dass beide Knöchel geschwollen sind, und was mit Kopf oder Augen ist. Du kannst stattdessen auch deine Geburtsklinik anrufen, wenn du sie sofort erreichst.
advice-rhabdo_danger = Sag, dass dein Urin braun ist, und ob kaum noch welcher kommt, du ohnmächtig warst oder verwirrt bist. Halt still und ruh dich aus.
advice-weak_both_legs_new = Sag, dass beide Beine plötzlich schwach sind, und seit wann. Setz oder leg dich hin.
advice-weak_cancer_back = Erzähl von der neuen Schwäche, den Rückenschmerzen und dem Krebs. Setz oder leg dich hin.
advice-poison_danger = Sag, was es war, wie viel und wann. Bleib bei jemandem, wenn es geht.
advice-fall_danger = Sag, wie du gestürzt bist, und erzähl von Ohnmacht, Erbrechen, Schläfrigkeit, Kopfschmerzen oder der Blutung. Bleib, wo du bist, wenn du nicht aufstehen kannst.
advice-head_hit_thinners = <b>Geh jetzt in die Notaufnahme</b>, auch wenn du dich gut fühlst. Sag, dass du Blutverdünner nimmst und dir den Kopf gestoßen hast.
advice-quinine_danger = Sag, dass du Chinin nimmst, und erzähl von der Blutung oder von deinen Augen.

## Urgent

advice-unsteady_dizzy_fell =
    Sag, ob dir schwindlig ist, ob du neuerdings unsicher gehst oder wie du gestürzt bist. Kopf gestoßen, und du nimmst Blutverdünner? <b>Geh jetzt in die Notaufnahme</b>, auch wenn du dich gut fühlst.
    Setz oder leg dich hin. Nicht allein stehen oder gehen. Nicht massieren, nicht wärmen, nicht dehnen.
advice-over_10_min_twice =
    Sag: „Diese Woche haben zwei oder mehr Krämpfe länger als zehn Minuten gedauert.“
    Nicht massieren.
advice-over_10_min =
    Sag: „Ich habe einen Muskelkrampf, der seit mehr als zehn Minuten nicht loslässt.“ Das muss man sich ansehen, solange er da ist.
    Bis dahin: nicht mehr ziehen und drücken. Nicht massieren, nicht wärmen. Leg das Bein so, wie es am wenigsten wehtut. Zähl beim Einatmen bis 4, beim Ausatmen bis 6.
advice-dvt_signs =
    Sag: „Ein Bein ist dicker, heiß, rot oder tut weh“ oder „Ein stetiges Pochen lässt nicht nach“. Bitte darum, noch am selben Tag untersucht zu werden.
    <b>Das Bein nicht massieren, nicht rollen, nicht drücken.</b> Nicht wärmen, nicht ziehen. Leg es so, wie es am wenigsten wehtut.
advice-pregnancy_leg =
    Ruf jetzt auch deine Hebamme oder Geburtsklinik an. Sag: „Ein Bein ist geschwollen, heiß, rot oder tut weh.“ Sag, wie weit du bist oder wann die Geburt war.
    <b>Das Bein nicht massieren, nicht rollen, nicht drücken.</b> Nicht wärmen.
advice-skin_infection =
    Sag: „Meine Haut ist rot oder heiß, oder die Rötung breitet sich aus“ oder „Ich habe Fieber“. Bitte darum, noch am selben Tag untersucht zu werden.
    Dieses Bein nicht massieren und nicht wärmen. Leg es hoch, auf ein Kissen.
advice-rhabdo_signs =
    Sag: „Mein Urin ist braun, und meine Muskeln tun weh oder sind schwach. Ich brauche heute eine Blutuntersuchung.“
    Bis du untersucht wurdest: nicht dehnen, nicht massieren, kein Sport.
advice-calf_tear =
    Sag: „Ich habe einen Knall oder Riss in der Wade gespürt“ oder „Da ist ein Bluterguss“ oder „Ich komme nicht auf die Zehen hoch“. Bitte darum, noch am selben Tag untersucht zu werden.
    Nicht dehnen, nicht massieren, nicht wärmen. Belaste das Bein möglichst nicht.
advice-tetanus_exposure =
    Sag: „Ich habe eine schmutzige oder tiefe Wunde, eine Verbrennung oder einen Biss“, und wann deine letzte Tetanusimpfung war. Frag, ob du heute eine brauchst.
    Dieses Bein nicht massieren.
advice-toxin_exposure =
    Sag, was es war, wie viel und wann. Ein Giftnotruf kann auch helfen, wenn es in deinem Land einen gibt.
    Nicht massieren.
advice-tetany =
    Sag: „Meine Hände oder mein ganzer Körper verkrampfen, und Lippen oder Finger kribbeln.“ Bitte darum, noch am selben Tag untersucht zu werden.
    Nicht massieren.
advice-fluid_loss =
    Sag: „Ich habe Krämpfe und behalte nichts Getrunkenes bei mir“ oder „Ich habe starkes Erbrechen oder Durchfall“.
    Nicht allein stehen oder herumgehen. Nicht massieren.
advice-sudden_numbness =
    Sag: „Eine halbe Stunde nach dem Krampf ist mein Bein noch taub oder kribbelt, und das ist neu.“
    Dieses Bein nicht massieren, nicht wärmen, nicht kühlen.
advice-new_weakness =
    Sag: „Mein Fuß schleift“ oder „Seit einem Krampf ist mein Bein plötzlich schwächer“. Bitte darum, noch am selben Tag untersucht zu werden.
    Nicht massieren. Nicht allein stehen oder gehen.
advice-walking_balance =
    Sag: „Der Krampf ist weg, aber ich kann nicht gehen wie sonst“ oder „Ich bin neuerdings unsicher auf den Beinen“.
    Nicht allein stehen oder gehen. Nicht massieren.
advice-dizziness =
    Sag: „Mir ist sehr schwindlig oder ich bin benommen, und es begann mit einem Krampf im Bein.“
    Setz oder leg dich hin und bleib dort. Nicht allein aufstehen. Nicht massieren.
advice-rest_pain_ulcer =
    Sag: „Mein Fuß tut in den meisten Nächten weh, und es wird besser, wenn ich ihn hängen lasse“ oder „Ich habe eine Wunde, die nicht heilt“.
    Bein und Fuß nicht massieren und nicht wärmen.
advice-statin_muscle =
    Sag: „Ich nehme ein Statin und habe zwischen den Krämpfen neue Muskelschmerzen oder Schwäche.“ Frag heute, ob du es weiter nehmen sollst. Ändere nichts auf eigene Faust.
    Nicht massieren, bis du untersucht wurdest.
advice-fall_injury =
    Sag, wie du gestürzt bist und was wehtut. Kopf gestoßen, und du nimmst Blutverdünner? <b>Geh jetzt in die Notaufnahme</b>, auch wenn du dich gut fühlst.
    Nicht dehnen, nicht massieren, nicht wärmen. Belaste das Bein nicht.
advice-quinine_bleeding =
    Sag: „Ich nehme Chinin und habe blaue Flecken, Punkte auf der Haut, Blutungen oder Ohrensausen.“ Frag jetzt, ob du es weiter nehmen sollst.
    Nicht massieren.

## Further reasons to call the emergency number, after the general ones

advice-sudden_numbness-worse = Ebenso, wenn die Taubheit sich bis in den Schritt ausbreitet oder das Bein kalt wird.
advice-skin_infection-worse = Ebenso, wenn du dich sehr krank fühlst, schnell atmest oder kaltschweißig wirst.
advice-rhabdo_signs-worse = Ebenso, wenn kaum noch Urin kommt.
advice-toxin_exposure-worse = Ebenso, wenn du es verschluckt hast, dir Speichel aus dem Mund läuft oder du schläfrig wirst.
advice-new_weakness-worse = Ebenso, wenn beide Beine schwach sind, oder du Krebs hast und neue Rückenschmerzen.
advice-fall_injury-worse = Ebenso, wenn du ohnmächtig warst, erbrichst oder schläfrig wirst. Ebenso, wenn Kopfschmerzen schlimmer werden, du nicht aufstehen kannst oder stark blutest.
advice-quinine_bleeding-worse = Ebenso, wenn die Blutung nicht aufhört oder du schlechter siehst.
advice-pregnancy_leg-worse = Ebenso, wenn du starke Kopfschmerzen oder Probleme mit dem Sehen bekommst.
advice-calf_tear-worse = Ebenso, wenn das Bein steinhart wird und der Schmerz immer stärker wird.
advice-tetanus_exposure-worse = Ebenso, wenn dein Kiefer steif wird oder du nicht schlucken kannst.
advice-injury_or_illness-worse =
    Ebenso, wenn eines davon zutrifft:
    · dein Kiefer ist steif
    · Biss oder Stich von Schlange, Spinne oder Skorpion
    · das Bein ist steinhart nach einem Schlag, unter engem Gips oder nach langem Daliegen
    · ein Bein ist heiß, und du fühlst dich sehr krank
    · du glühst und bist verwirrt oder erbrichst

advice-unsteady_dizzy_fell-worse = Ebenso, wenn du ohnmächtig warst, erbrichst oder schläfrig wirst. Ebenso, wenn Kopfschmerzen schlimmer werden, du nicht aufstehen kannst oder stark blutest.

# The person tapped "Injury / wound / ill" and did not say which.
advice-injury_or_illness =
    Sag, was los ist: eine Verletzung, eine Wunde, ein Biss, ein Gift, Fieber oder brauner Urin.
    Nicht dehnen, nicht massieren, nicht wärmen. Belaste das Bein nicht.

## Soon

advice-over_10_min_resolved = Sag, dass ein Krampf über zehn Minuten gedauert und dann losgelassen hat.
advice-sleep_disturbed = Sag, wie oft dir Krämpfe den Schlaf verderben. Manches lässt sich ärztlich abklären.
advice-worsening = Sag, dass die Krämpfe deutlich öfter kommen oder schlimmer sind als letzten Monat.
advice-exertional_pain = Sag, dass dein Bein beim Gehen wehtut und der Schmerz aufhört, wenn du dich ausruhst.
advice-wasting_weakness = Sag, dass dein Bein dünner oder schwächer geworden ist, zuckt oder wegknickt, oder dass du stolperst, und seit wann.
advice-numbness_persistent = Sag, dass deine Füße an den meisten Tagen taub sind oder kribbeln.
advice-swelling_both = Sag, dass beide Knöchel geschwollen sind, und seit wann.
advice-swelling_both-worse = Auch kurzatmig? Oder schwanger, mit starken Kopfschmerzen oder Problemen beim Sehen? Ruf jetzt an.
advice-new_medicine = Frag zuerst in der Apotheke. Sag, welches Mittel oder welche Dosis neu ist und wann die Krämpfe anfingen. Setz nichts auf eigene Faust ab und lass nichts aus.
advice-known_condition = Sag, welche Krankheit du hast und dass die Krämpfe neu sind oder öfter kommen.
advice-sore_over_3_days = Sag, dass dieselbe Stelle seit einem Krampf mehr als drei Tage wehtut.
advice-cramps_elsewhere = Sag, dass du Krämpfe in Armen, Händen oder am Rumpf hast, oder tagsüber in Ruhe.
advice-systemic_symptoms = Sag, dass du abgenommen hast oder dich seit Wochen fiebrig oder krank fühlst.

## When typed words may mean danger, or something else

urgent-sure =
    Ich will sicher sein, dass ich dich richtig verstehe. Ist das jetzt so?
    { $signs }
    .yes = Ja
    .yes-also = j, jo, jep, ja genau, stimmt, ist so, ja ist so, sicher, klar
    .unsure = Nicht sicher
    .unsure-also = weiß nicht, weiß ich nicht, keine ahnung, vielleicht, kann sein, schwer zu sagen, unsicher
    .no = Nein
    .no-also = n, nee, ne, nö, nein gar nicht, gar nicht, ist nicht so, stimmt nicht
urgent-no-danger = Gut. Das musste ich fragen. Hast du einen Krampf, tipp unten auf den Knopf.
