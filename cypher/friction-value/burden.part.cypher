// Part: what a friction costs in a year while nothing relieves it, of `prevalence`, `hours`, `money` and `effort`.
//
// worth: what its money, an hour and an effort point come to in a year. A part of the cost that is missing is 0.
prevalence * (
  CASE WHEN 0 <= money <= 1e8 THEN worth[0] * money ELSE 0.0 END
  + CASE WHEN 0 <= hours <= 1e8 THEN worth[1] * hours ELSE 0.0 END
  + CASE WHEN 0 <= effort <= 1e8 THEN worth[2] * effort ELSE 0.0 END
)
