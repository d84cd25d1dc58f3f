### /care: when to get help, how fast, and whom to call; every sign can be reported by one tap.

# $calls are the phone numbers of the person's country.
care =
    <b>Wann du Hilfe holst</b>
    { $calls }

    Stimmt jetzt etwas nicht? Sieh dir die Zeichen an und tipp auf das, was passt.
    .emergency = 🚨 Jetzt anrufen: die Zeichen
    .emergency-also = notfall, notruf, anrufen, jetzt anrufen, jetzt, sofort, krankenwagen, rettung
    .today = ⚠️ Heute: die Zeichen
    .today-also = heute, dringend, heute nacht, heute abend
    .days = 🗓 In den nächsten Tagen
    .days-also = tage, bald, termin, nächste tage, diese woche
    .close = Schließen
    .close-also = schliessen, zu, ende, nein, nichts, danke, fertig, stopp
care-call-emergency = 🚨 Notfall: Ruf { $number } an
care-call-today = ⚠️ Ärztlicher Rat, heute: { $line }
care-emergency =
    🚨 <b>Ruf jetzt { $number } an, wenn eines davon zutrifft.</b> Fahr nicht selbst.
    { $signs }

    Trifft jetzt eines davon zu? Tipp darauf.
care-today =
    ⚠️ <b>Sprich heute oder heute Nacht mit einem Arzt, einer Ärztin oder einer Pflegekraft, wenn eines davon zutrifft.</b>
    Ruf an: { $line }
    { $signs }

    Trifft jetzt eines davon zu? Tipp darauf. Wird es schnell schlimmer? Ruf { $number } an.
care-days =
    🗓 <b>Mach in den nächsten Tagen einen Arzttermin aus, wenn eines davon zutrifft.</b>
    { $signs }

    Trifft eines davon zu? Tipp darauf. Schmerzen in der Brust, Atemnot, oder wird ein Bein kalt? Ruf { $number } an.
care-line = • { $sign }
care-none = Nichts davon
    .also = keins, keines, keins davon, nein, nichts, nix, 0, null, nö
care-sent = Was jetzt zu tun ist, steht in meiner letzten Nachricht.
care-closed = Gut. Du findest das jederzeit unter /care

# Asked after advice was given, or where somebody was not sure.
report-more = Noch eine Frage:

## Each sign on a button

care-sign-pe_signs = Brustschmerz oder Atemnot
    .also = brustschmerzen, schmerzen in der brust, brust, atemnot, keine luft, luftnot, blut gehustet, bluthusten
care-sign-confusion_collapse = Ohnmacht, Krampfanfall, verwirrt
    .also = ohnmächtig, ohnmacht, anfall, bewusstlos, umgekippt, verwirrt
care-sign-stroke_signs = Gesicht, Sprache, Arm oder Sehen
    .also = gesicht, sprache, arm, sehen, augen, schlaganfall
care-sign-new_paralysis = Bein oder Fuß bewegt sich nicht
    .also = bewegt sich nicht, gelähmt, kann bein nicht bewegen, kann es nicht bewegen, lähmung
care-sign-limb_ischaemia = Bein kalt, blass oder blau
    .also = kaltes bein, blasses bein, blaues bein, kalt, blass, blau
care-sign-cauda_equina = Schritt taub oder kein Wasserlassen
    .also = schritt, schritt taub, kann nicht pinkeln, kann kein wasser lassen, taub zwischen den beinen
care-sign-compartment_trauma = Bein steinhart nach Schlag oder Gips
    .also = steinhart, bretthart, gips, schlag
care-sign-tetanus_signs = Kiefer steif oder Körper verkrampft
    .also = kiefer, kiefer steif, kiefersperre, kieferklemme, wundstarrkrampf
care-sign-venom_bite = Biss: Schlange, Spinne, Skorpion
    .also = schlange, spinne, skorpion, stich, giftbiss
care-sign-sepsis_signs = Bein heiß oder rot, und sehr krank
    .also = heißes bein und sehr krank, sehr krank
care-sign-heat_stroke = Glühend heiß und verwirrt / Erbrechen
    .also = glühend heiß, hitzschlag, überhitzt
care-sign-self_harm = Gedanken, mir etwas anzutun
    .also = mir etwas antun, mir was antun, suizid, selbstmord, suizidgedanken
care-sign-over_10_min = Krampf seit über 10 Minuten
    .also = über 10 minuten, noch fest, löst sich nicht, 10 minuten
care-sign-dvt_signs = Ein Bein geschwollen, heiß oder rot
    .also = geschwollenes bein, dickes bein, bein geschwollen, bein dick, heißes bein, rotes bein
care-sign-pregnancy_leg = Schwanger: Bein dick oder schmerzt
    .also = schwanger, schwangerschaft
care-sign-skin_infection = Haut rot und heiß, oder Fieber
    .also = fieber, rote haut, schüttelfrost
care-sign-rhabdo_signs = Brauner Urin
    .also = dunkler urin, urin braun, urin wie cola
care-sign-calf_tear = Knall, Bluterguss, kein Zehenstand
    .also = knall, bluterguss, riss, gerissen
care-sign-tetanus_exposure = Schmutzige Wunde oder Biss
    .also = schmutzige wunde, wunde, biss
care-sign-toxin_exposure = Kontakt mit Gift
    .also = gift, pestizid, blei, lösungsmittel, pflanzenschutzmittel
care-sign-tetany = Hände verkrampft, Lippen kribbeln
    .also = lippen kribbeln, kribbelnde lippen, hände verkrampfen, finger kribbeln
care-sign-fluid_loss = Starkes Erbrechen oder Durchfall
    .also = erbrechen, kotzen, durchfall, behalte nichts bei mir
care-sign-sudden_numbness = Neue Taubheit, die bleibt
    .also = taubheit, taub, kribbeln
care-sign-new_weakness = Fuß schleift, oder neue Schwäche
    .also = fuß schleift, schwäche, schwach, neue schwäche
care-sign-walking_balance = Kann nicht gehen, oder neu unsicher
    .also = kann nicht gehen, kann nicht laufen, unsicher auf den beinen, wacklig
care-sign-dizziness = Sehr schwindlig
    .also = schwindlig, schwindelig, schwindel, benommen
care-sign-rest_pain_ulcer = Fußschmerz in Ruhe, oder Wunde
    .also = fußschmerzen, fuß tut weh, offene stelle, geschwür, wunde heilt nicht
care-sign-statin_muscle = Statin, dazu Muskelschmerzen
    .also = statin, statine, muskelschmerzen
care-sign-fall_injury = Beim Sturz verletzt
    .also = sturz, gestürzt, gefallen, hingefallen
care-sign-quinine_bleeding = Chinin, dazu blaue Flecken, Blutungen
    .also = chinin, blaue flecken, blutung, blutungen, tonic
care-sign-over_10_min_resolved = Krampf über 10 Minuten, vorbei
    .also = langer krampf, über 10 minuten
care-sign-sleep_disturbed = Schlaf oft durch Krämpfe gestört
    .also = schlaf, schlechter schlaf, kein schlaf, schlafe schlecht
care-sign-worsening = Öfter oder schlimmer als letzten Monat
    .also = schlimmer, öfter, häufiger, wird schlimmer
care-sign-exertional_pain = Beim Gehen Schmerz, in Ruhe weg
    .also = schmerzen beim gehen, schmerz beim gehen, gehschmerz
care-sign-wasting_weakness = Bein seit Wochen dünner, schwächer
    .also = dünner, schwächer, zuckt, zucken, stolpern
care-sign-numbness_persistent = Füße an den meisten Tagen taub
    .also = taube füße, füße taub, taub, kribbelnde füße
care-sign-swelling_both = Beide Knöchel geschwollen
    .also = knöchel, geschwollene knöchel, beide knöchel, dicke knöchel
care-sign-new_medicine = Neues Medikament, neue Dosis, Chinin
    .also = neues medikament, medikament, neue dosis, neue tablette
care-sign-known_condition = Krämpfe neu oder öfter, bei Krankheit
    .also = krankheit, niere, leber, schilddrüse, diabetes, zucker
care-sign-sore_over_3_days = Tut seit über 3 Tagen weh
    .also = tut noch weh, über 3 tage, drei tage
care-sign-cramps_elsewhere = Krämpfe anderswo, oder tags in Ruhe
    .also = anderswo, woanders, arme, hände, tagsüber
care-sign-systemic_symptoms = Fühle mich seit Wochen krank
    .also = krank, gewichtsverlust, abgenommen, fühle mich krank
