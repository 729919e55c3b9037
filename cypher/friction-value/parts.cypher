// Purpose: What each customer's part of each friction costs in a year, summed by friction and by customer for each job, and the largest parts themselves.
// $holders MAP: as in cells
// $uses MAP: as in cells
// $own LIST<STRING>: as in cells
// $touched MAP: by the id of a job that is inside the focal provider's journey for all: true
// $least FLOAT: the smallest part that is told itself
// Returns: job STRING, frictions LIST<LIST>, customers LIST<LIST>
//
// frictions: step, friction, what its parts come to, the parts. Of each part: customer, value, those of own for the step that the
// customer uses (null for none), the offering of the step that the customer uses with the best reduction (of equally good ones that of the lesser id), what
// value would be without it. customers: customer, what is outside the journey, how many of its parts count. Sums are pairs, as in cells. The
// rows are gathered job by job, since two sums of different groups are made of them.
UNWIND keys($holders) AS id
CALL (id) {
  MATCH (job:Job {id: id})
  /* part friction-value/hindered-steps */
  CALL (holders, own, friction, reliefs) {
    MATCH (friction)<-[experiences:EXPERIENCES]-(customer)
    WITH customer.id AS customer, experiences
    WITH customer, holders[customer] AS worth, experiences
    WHERE worth IS NOT NULL
    WITH customer, worth,
         experiences.prevalence AS prevalence,
         experiences.hours AS hours,
         experiences.money AS money,
         experiences.effort AS effort
    WHERE 0 <= prevalence <= 1 AND (0 <= hours <= 1e8 OR 0 <= money <= 1e8 OR 0 <= effort <= 1e8)
    WITH customer,
         /* part friction-value/burden */ AS burden,
         CASE WHEN size(reliefs) > 0 THEN reduce(best = [0.0, 0.0, null], relief IN reliefs | CASE
           WHEN $uses[customer][relief[0]] IS NULL THEN best
           WHEN relief[1] > best[0] OR relief[1] = best[0] AND relief[0] < best[2] THEN [relief[1], best[0], relief[0]]
           WHEN relief[1] > best[1] THEN [best[0], relief[1], best[2]]
           ELSE best END) END AS best,
         CASE WHEN any(offering IN own WHERE $uses[customer][offering]) THEN [offering IN own WHERE $uses[customer][offering]] END AS used
    WITH customer, burden, used, CASE WHEN best[2] IS NOT NULL THEN best END AS best
    WITH CASE
           WHEN best IS NULL THEN [customer, floor(burden + 0.5), used]
           ELSE [customer, floor(burden * (1.0 - best[0]) + 0.5), used, best[2], floor(burden * (1.0 - best[1]) + 0.5)]
         END AS part
    WITH part, part[1] AS value, floor(part[1] / 1073741824.0) AS values
    RETURN [sum(values), sum(value - 1073741824.0 * values)] AS value, collect(part) AS parts
  }
  RETURN collect([step.id, friction.id, value, parts, coalesce($touched[id], $touched[step.id], false)]) AS frictions
}
CALL (frictions) {
  UNWIND frictions AS friction
  UNWIND friction[3] AS part
  WITH part[0] AS customer, CASE WHEN friction[4] OR part[2] IS NOT NULL THEN 0.0 ELSE part[1] END AS outside
  WITH customer, outside, floor(outside / 1073741824.0) AS outsides
  WITH customer, [sum(outsides), sum(outside - 1073741824.0 * outsides)] AS outside, count(*) AS parts
  RETURN collect([customer, outside, parts]) AS customers
}
RETURN id AS job,
       [friction IN frictions | [friction[0], friction[1], friction[2], [part IN friction[3] WHERE part[1] >= $least]]] AS frictions,
       customers
