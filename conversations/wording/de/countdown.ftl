### The line under a stretch while the person holds it.

# $what is a beat of the exercise, such as "Hold".
countdown = ⏱ { $what } · { $seconds } s
countdown-round = ⏱ { $what } · { $seconds } s · { $n } von { $of }
