### Danger signs: the plain question, one clarifying question, and a short name for records.
### $signs in other sentences is made of the clarifying questions.

## Emergencies

flag-pe_signs = Schmerzen in der Brust, plötzlich Atemnot, oder Blut beim Husten?
flag-pe_signs-clarify = Hast du Schmerzen in der Brust, plötzlich Atemnot, oder hustest du Blut?
flag-pe_signs-name = Brustschmerz oder Atemnot
flag-confusion_collapse = Ohnmächtig oder bewusstlos geworden, Krampfanfall gehabt oder plötzlich verwirrt?
flag-confusion_collapse-clarify = Warst du ohnmächtig oder bewusstlos, hattest du einen Krampfanfall, oder bist du plötzlich verwirrt?
flag-confusion_collapse-name = Ohnmacht, Krampfanfall oder Verwirrtheit
flag-stroke_signs = Gesicht hängt, Sprache verwaschen, ein Arm oder eine Seite schwach oder taub, oder plötzlich Sehverlust?
flag-stroke_signs-clarify = Hängt dein Gesicht, ist deine Sprache verwaschen, ist ein Arm oder eine Seite schwach oder taub, oder ist dein Augenlicht plötzlich weg?
flag-stroke_signs-name = Gesicht, Sprache, Arm oder Sehen
flag-new_paralysis = Bein oder Fuß lässt sich gar nicht bewegen, auch jetzt, wo der Krampf nachgelassen hat?
flag-new_paralysis-clarify = Der Krampf hat nachgelassen. Kannst du das Bein oder den Fuß trotzdem gar nicht bewegen?
flag-new_paralysis-name = Bein oder Fuß lässt sich nicht bewegen
flag-limb_ischaemia = Bein oder Fuß auf einmal deutlich kälter, blasser, blauer oder fleckiger als auf der anderen Seite? Oder beide auf einmal, mit Schmerzen? (Taub oder nicht.)
flag-limb_ischaemia-clarify = Fühl beide Füße: Ist einer plötzlich deutlich kälter, blasser oder blauer?
flag-limb_ischaemia-name = Bein kalt, blass oder blau
flag-cauda_equina = Neu: taub zwischen den Beinen oder rund um den Po, kein Wasserlassen möglich, oder Urin oder Stuhl nicht zu halten?
flag-cauda_equina-clarify = Ist das neu: Du bist taub zwischen den Beinen, kannst kein Wasser lassen, oder Urin oder Stuhl nicht halten?
flag-cauda_equina-name = Schritt taub oder kein Wasserlassen
flag-compartment_trauma = Nach Schlag, Bruch, engem Gips oder langem Daliegen: Bein steinhart, und es schwillt an? Schmerz nicht auszuhalten und immer stärker?
flag-compartment_trauma-clarify = Nach einem Schlag, einem Bruch, engem Gips oder langem Daliegen: Ist das Bein steinhart? Und wird der Schmerz immer stärker?
flag-compartment_trauma-name = Bein steinhart nach Schlag, Gips oder langem Daliegen
flag-tetanus_signs = Kiefer steif oder blockiert? Oder Probleme beim Schlucken, mit Krämpfen? Oder Krämpfe in Rücken oder Bauch und eine Wunde in den letzten 3 Wochen?
flag-tetanus_signs-clarify = Ist dein Kiefer steif oder blockiert? Fällt dir das Schlucken schwer, und hast du Krämpfe? Oder hast du Krämpfe in Rücken oder Bauch und hattest in den letzten 3 Wochen eine Wunde?
flag-tetanus_signs-name = Kiefer steif oder Körper verkrampft
flag-venom_bite = Krämpfe nach Biss oder Stich von Schlange, Spinne oder Skorpion?
flag-venom_bite-clarify = Hat dich eine Schlange, eine Spinne oder ein Skorpion gebissen oder gestochen?
flag-venom_bite-name = Biss von Schlange, Spinne oder Skorpion
flag-sepsis_signs = Bein heiß oder rot, oder die Rötung breitet sich aus, mit oder ohne Fieber? Und eines davon: Du fühlst dich sehr krank, bist verwirrt, atmest schnell oder bist kaltschweißig?
flag-sepsis_signs-clarify = Ist das Bein heiß oder rot, oder breitet sich die Rötung aus? Und fühlst du dich sehr krank, bist du verwirrt oder kaltschweißig, oder atmest du schnell?
flag-sepsis_signs-name = Bein heiß oder rot, und sehr krank
flag-heat_stroke = Nach Hitze oder harter Anstrengung: Ist dein Körper glühend heiß? Und bist du verwirrt, erbrichst du, oder wirst du ohnmächtig?
flag-heat_stroke-clarify = Nach Hitze oder harter Anstrengung: Ist dein Körper glühend heiß? Und bist du verwirrt, erbrichst du, oder wirst du ohnmächtig?
flag-heat_stroke-name = glühend heiß und verwirrt oder Erbrechen
flag-self_harm = Denkst du daran, dir das Leben zu nehmen oder dich zu verletzen?
flag-self_harm-clarify = Denkst du daran, dir das Leben zu nehmen oder dich zu verletzen?
flag-self_harm-name = Gedanken, mir etwas anzutun

## Urgent

flag-over_10_min = Nach 10 Minuten immer noch fest?
flag-over_10_min-clarify = Ist der Muskel nach 10 Minuten oder mehr immer noch hart und fest?
flag-over_10_min-name = Krampf seit über 10 Minuten
flag-dvt_signs = Ein Bein deutlich dicker, wärmer, röter oder dunkler als das andere? (Der harte Knoten allein ist keine Schwellung.) Oder Schmerz entlang einer harten Vene? Oder ein stetiges Pochen, das nicht nachlässt?
flag-dvt_signs-clarify = Leg beide Beine nebeneinander. Ist eines deutlich dicker, wärmer oder röter? Tut es entlang einer harten Vene weh? Oder pocht es und lässt nicht nach?
flag-dvt_signs-name = ein Bein geschwollen, heiß oder rot
flag-pregnancy_leg = Schwanger oder bis 6 Wochen nach der Geburt, und ein Bein geschwollen, rot, heiß, oder es tut zwischen den Krämpfen weh?
flag-pregnancy_leg-clarify = Bist du schwanger, oder hast du in den letzten 6 Wochen entbunden? Und ist ein Bein geschwollen, rot oder heiß, oder tut es zwischen den Krämpfen weh?
flag-pregnancy_leg-name = Bein geschwollen oder schmerzhaft in der Schwangerschaft
flag-skin_infection = Haut rot, heiß, schmerzhaft, oder es breitet sich aus? Oder Fieber (ab 38 °C, oder Schüttelfrost)?
flag-skin_infection-clarify = Ist die Haut rot, heiß oder schmerzhaft, oder breitet es sich aus? Oder hast du Fieber oder Schüttelfrost?
flag-skin_infection-name = Haut rot und heiß, oder Fieber
flag-rhabdo_signs = Urin braun wie Cola oder Tee (dunkelgelb: nein)? Und Muskeln tun weh oder sind schwach, oder es war nach extremem Sport oder langem Daliegen?
flag-rhabdo_signs-clarify = Ist dein Urin braun wie Cola oder Tee, dunkler als dunkelgelb? Und tun deine Muskeln weh oder sind sie schwach, oder war es nach extremem Sport oder langem Daliegen?
flag-rhabdo_signs-name = brauner Urin
flag-calf_tear = Einen Knall, einen Riss oder etwas wie einen Tritt gespürt, ein Bluterguss, oder du kommst nach dem Krampf nicht auf die Zehen hoch?
flag-calf_tear-clarify = Hast du einen Knall, einen Riss oder etwas wie einen Tritt gespürt? Siehst du einen Bluterguss? Oder kommst du jetzt, nach dem Krampf, nicht auf die Zehen hoch?
flag-calf_tear-name = Knall, Bluterguss oder kein Zehenstand
flag-tetanus_exposure = Schmutzige oder tiefe Wunde, Verbrennung oder Biss in den letzten 3 Wochen, und Impfschutz nicht aktuell?
flag-tetanus_exposure-clarify = Hattest du in den letzten 3 Wochen eine schmutzige oder tiefe Wunde, eine Verbrennung oder einen Biss? Und ist deine Tetanusimpfung nicht aktuell?
flag-tetanus_exposure-name = schmutzige Wunde oder Biss
flag-toxin_exposure = Kontakt mit Blei, Quecksilber, Pflanzenschutzmittel, Lösungsmittel oder anderem Gift?
flag-toxin_exposure-clarify = Hattest du Kontakt mit Blei oder Quecksilber? Oder mit einem Pflanzenschutzmittel, einem Lösungsmittel oder einem anderen Gift?
flag-toxin_exposure-name = Kontakt mit Gift
flag-tetany = Krämpfe in den Händen oder im ganzen Körper? Und kribbeln Lippen oder Finger?
flag-tetany-clarify = Verkrampfen deine Hände oder dein ganzer Körper, und kribbeln Lippen oder Finger?
flag-tetany-name = Krämpfe in den Händen und kribbelnde Lippen
flag-fluid_loss = Krämpfe, und du behältst nichts Getrunkenes bei dir? Oder Krämpfe mit starkem Erbrechen oder Durchfall?
flag-fluid_loss-clarify = Behältst du nichts Getrunkenes bei dir, oder hast du starkes Erbrechen oder Durchfall?
flag-fluid_loss-name = starkes Erbrechen oder Durchfall
flag-sudden_numbness = Neue Taubheit oder Kribbeln, noch da 30 Minuten nachdem der Krampf losgelassen hat?
flag-sudden_numbness-clarify = Ist das Bein oder der Fuß eine halbe Stunde nach dem Krampf noch taub, oder kribbelt es? Und ist das neu für dich?
flag-sudden_numbness-name = neue Taubheit, die bleibt
flag-new_weakness = Schleift der Fuß, oder ist das Bein seit diesem Krampf plötzlich schwächer?
flag-new_weakness-clarify = Schleift dein Fuß, oder ist das Bein seit diesem Krampf schwächer, und nicht nur, weil es wehtut?
flag-new_weakness-name = neue Schwäche
flag-walking_balance = Krampf weg, aber keine vier Schritte möglich, oder neuerdings unsicher auf den Beinen?
flag-walking_balance-clarify = Der Krampf ist weg. Schaffst du keine vier Schritte, oder bist du neuerdings unsicher auf den Beinen? Humpeln, weil es wehtut, zählt nicht.
flag-walking_balance-name = kann nicht gehen oder neu unsicher
flag-dizziness = Dabei sehr schwindlig oder benommen?
flag-dizziness-clarify = Ist dir jetzt sehr schwindlig, oder bist du benommen?
flag-dizziness-name = sehr schwindlig
flag-rest_pain_ulcer = In den meisten Nächten Dauerschmerz in Fuß oder Zehen (kein Krampf), der besser wird, wenn du den Fuß hängen lässt? Oder eine Wunde, die nicht heilt?
flag-rest_pain_ulcer-clarify = Tut dein Fuß in den meisten Nächten weh, nicht als Krampf, und wird es besser, wenn du ihn hängen lässt? Oder hast du eine Wunde, die nicht heilt?
flag-rest_pain_ulcer-name = Fußschmerz in Ruhe oder Wunde, die nicht heilt
flag-statin_muscle = Nimmst du ein Statin? Und tun deine Muskeln neuerdings weh, oder sind sie empfindlich oder schwach, zwischen den Krämpfen und ohne bekannten Grund?
flag-statin_muscle-clarify = Nimmst du ein Statin? Und tun deine Muskeln neuerdings zwischen den Krämpfen weh, oder sind sie empfindlich oder schwach?
flag-statin_muscle-name = Statin und Muskelschmerzen zwischen den Krämpfen
flag-fall_injury = Gestürzt: Kopf gestoßen, starke Schmerzen in Hüfte oder Rücken, oder kein Auftreten möglich?
flag-fall_injury-clarify = Bist du gestürzt und hast dir den Kopf gestoßen, hast starke Schmerzen in Hüfte oder Rücken, oder kannst nicht auftreten?
flag-fall_injury-name = beim Sturz verletzt
flag-quinine_bleeding = Nimmst du Chinin (auch Tonic Water)? Und blaue Flecken, rote oder lila Punkte, Blutungen oder Ohrensausen?
flag-quinine_bleeding-clarify = Nimmst du Chinin oder trinkst du Tonic Water? Und bekommst du blaue Flecken, rote oder lila Punkte auf der Haut, Blutungen, oder saust es in den Ohren?
flag-quinine_bleeding-name = Chinin und Blutungen oder blaue Flecken

## Soon

flag-over_10_min_resolved = Hat einer über 10 Minuten gedauert und ist jetzt weg?
flag-over_10_min_resolved-clarify = Hat ein Krampf über 10 Minuten gedauert, bis er losließ?
flag-over_10_min_resolved-name = ein Krampf über 10 Minuten, vorbei
flag-sleep_disturbed = Ruinieren dir Krämpfe immer wieder den Schlaf?
flag-sleep_disturbed-clarify = Verderben dir Krämpfe immer wieder den Schlaf?
flag-sleep_disturbed-name = Schlaf oft gestört
flag-worsening = Deutlich öfter oder schlimmer als letzten Monat?
flag-worsening-clarify = Kommen Krämpfe deutlich öfter als letzten Monat, oder sind sie schlimmer?
flag-worsening-name = es wird schlimmer
flag-exertional_pain = Schmerzen in Wade, Oberschenkel oder Po beim Gehen, die in Ruhe aufhören?
flag-exertional_pain-clarify = Tut Wade, Oberschenkel oder Po beim Gehen weh, und hört es auf, wenn du ausruhst?
flag-exertional_pain-name = Schmerzen beim Gehen
flag-wasting_weakness = Über Wochen: Bein dünner oder schwächer, oder zuckt es, knickt es weg, oder stolperst du?
flag-wasting_weakness-clarify = Ist ein Bein über Wochen dünner oder schwächer geworden, oder zuckt es, knickt es weg, oder stolperst du?
flag-wasting_weakness-name = Bein seit Wochen dünner oder schwächer
flag-numbness_persistent = Füße an den meisten Tagen taub oder kribbelig?
flag-numbness_persistent-clarify = Sind deine Füße an den meisten Tagen taub, oder kribbeln sie?
flag-numbness_persistent-name = Füße an den meisten Tagen taub
flag-swelling_both = Beide Knöchel geschwollen?
flag-swelling_both-clarify = Sind beide Knöchel geschwollen?
flag-swelling_both-name = beide Knöchel geschwollen
flag-new_medicine = Neues Medikament oder neue Dosis in den 8 Wochen, bevor die Krämpfe anfingen oder schlimmer wurden? Oder überhaupt Chinin?
flag-new_medicine-clarify = Gab es in den 8 Wochen vor den Krämpfen ein neues Medikament oder eine neue Dosis? Oder nimmst du Chinin?
flag-new_medicine-name = neues Medikament oder Chinin
flag-known_condition = Krankheit an Niere, Leber oder Schilddrüse, Diabetes oder Krebs? Und sind die Krämpfe neu oder mehr geworden?
flag-known_condition-clarify = Hast du eine Krankheit an Niere, Leber oder Schilddrüse, Diabetes oder Krebs? Und sind die Krämpfe neu oder mehr geworden?
flag-known_condition-name = Krämpfe neu oder öfter, bei einer Krankheit
flag-sore_over_3_days = Tut dieselbe Stelle seit mehr als 3 Tagen weh?
flag-sore_over_3_days-clarify = Tut dieselbe Stelle schon länger als 3 Tage weh?
flag-sore_over_3_days-name = seit über 3 Tagen schmerzhaft
flag-cramps_elsewhere = Krämpfe in Armen, Händen oder am Rumpf, oder tagsüber in Ruhe?
flag-cramps_elsewhere-clarify = Bekommst du Krämpfe in Armen, Händen oder am Rumpf, oder tagsüber in Ruhe?
flag-cramps_elsewhere-name = Krämpfe anderswo oder tagsüber
flag-systemic_symptoms = Seit Wochen Gewichtsverlust, fiebrig oder krank?
flag-systemic_symptoms-clarify = Nimmst du seit Wochen ab, oder fühlst du dich seit Wochen fiebrig oder krank?
flag-systemic_symptoms-name = seit Wochen krank

## Several signs on one button, and what only locks a few moves

flag-chest_breath_head-name = Brust, Atem, Ohnmacht, Verwirrtheit, oder Gesicht und Sprache
flag-cold_or_still-name = Bein kalt oder blass, oder lässt sich nicht bewegen
flag-injury_or_illness-name = Verletzung, Wunde oder Krankheit
flag-unsteady_dizzy_fell-name = unsicher, sehr schwindlig oder gestürzt
flag-over_10_min_twice-name = zwei Krämpfe über 10 Minuten in einer Woche
flag-numb_only-name = Kribbeln
flag-old_or_trivial-name = eine alte oder kleine Verletzung
flag-dizziness_passed-name = Schwindel, der vorbei ist
flag-drunk_or_sedated-name = heute Abend Alkohol oder eine Schlaftablette

## Signs that are worse together

flag-dizzy_with_danger-name = schwindlig, mit einem schlimmeren Zeichen
flag-swelling_breathless-name = Knöchel geschwollen und Atemnot
flag-swelling_pregnant-name = Schwellung in der Schwangerschaft, mit Kopfschmerzen oder Sehproblemen
flag-infection_very_ill-name = Haut rot oder Fieber, und sehr krank
flag-hot_leg_very_ill-name = Bein heiß und sehr krank
flag-rhabdo_danger-name = brauner Urin mit einem schlimmeren Zeichen
flag-weak_both_legs_new-name = neue Schwäche in beiden Beinen
flag-weak_cancer_back-name = neue Schwäche und Rückenschmerzen bei Krebs
flag-poison_danger-name = Gift mit einem schlimmeren Zeichen
flag-fall_danger-name = Sturz mit einem schlimmeren Zeichen
flag-head_hit_thinners-name = Kopf gestoßen, mit Blutverdünnern
flag-quinine_danger-name = Chinin mit starker Blutung oder schlechterem Sehen
flag-heat_danger-name = glühend heiß mit einem schlimmeren Zeichen
flag-numb_and_cold-name = Bein taub und kalt
flag-numb_saddle-name = taub zwischen den Beinen
flag-pregnant_leg_sign-name = Zeichen am Bein in der Schwangerschaft

## Further questions: yes makes the sign more urgent

follow-very_ill = Fühlst du dich sehr krank oder verwirrt, atmest du schnell, oder bist du kaltschweißig?
follow-rhabdo_severe = Kommt kaum noch Urin, oder bist du kurz vor einer Ohnmacht oder verwirrt?
follow-toxin_severe = Hast du es verschluckt, oder hast du Atemnot, läuft dir Speichel aus dem Mund, oder bist du schläfrig?
follow-weak_both_legs = Sind beide Beine schwach?
follow-new_back_pain = Hast du neue Rückenschmerzen?
follow-dizzy_severe = Warst du ohnmächtig, hast du Schmerzen in der Brust oder Atemnot, oder bist du verwirrt?
follow-fall_severe = Warst du ohnmächtig, hast du erbrochen oder wirst du schläfrig? Werden Kopfschmerzen schlimmer, blutest du stark, oder kannst du nicht aufstehen?
follow-hit_head = Hast du dir den Kopf gestoßen?
follow-quinine_severe = Hört die Blutung nicht auf, oder siehst du schlechter?
follow-breathless = Bist du kurzatmig?
follow-bad_headache = Hast du starke Kopfschmerzen oder Probleme mit dem Sehen?
