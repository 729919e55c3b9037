// Purpose: What frictions cost customers in a year, summed over the customers for each job, step and friction.
// $holders MAP: by the id of a job and the id of a customer that counts in it, what its money, an hour and an effort point per occurrence come to in a year, as LIST<FLOAT>
// $uses MAP: by the id of a customer and the id of an offering that it uses today: true
// $own LIST<STRING>: ids of the focal provider's offerings
// Returns: job STRING, cells LIST<LIST>
//
// cells: step, friction, kind, isOwn, burden, value, ignored: one for the customers that use an offering of the provider for the
// step (isOwn), one for the others. burden is what the friction costs while nothing relieves it, value what is left of it with
// the best reduction among the offerings of the step that the customer uses, each a pair: how often 2^30 goes into it, and what
// is left. Each customer's part is rounded to a whole number and parted before it is summed, so that sums are exact in any
// order, up to 2^83. ignored: EXPERIENCES without a prevalence or a cost. What others wrote past the model counts as missing.
UNWIND keys($holders) AS id
MATCH (job:Job {id: id})
/* part friction-value/hindered-steps */
MATCH (friction)<-[experiences:EXPERIENCES]-(customer)
WITH id, step, own, friction, reliefs, holders[customer.id] AS worth, $uses[customer.id] AS uses, experiences
WHERE worth IS NOT NULL
WITH id, step, own, friction, reliefs, worth, uses,
     experiences.prevalence AS prevalence,
     experiences.hours AS hours,
     experiences.money AS money,
     experiences.effort AS effort
WITH id, step, friction,
     CASE WHEN 0 <= prevalence <= 1 AND (0 <= hours <= 1e8 OR 0 <= money <= 1e8 OR 0 <= effort <= 1e8) THEN /* part friction-value/burden */ END AS burden,
     CASE WHEN size(reliefs) = 0 THEN 1.0 ELSE 1.0 - reduce(best = 0.0, relief IN reliefs |
       CASE WHEN relief[1] > best AND uses[relief[0]] THEN relief[1] ELSE best END) END AS remaining,
     size(own) > 0 AND coalesce(any(offering IN own WHERE uses[offering]), false) AS isOwn
WITH id, step, friction, isOwn, floor(burden + 0.5) AS burden, floor(burden * remaining + 0.5) AS value
WITH id, step, friction, isOwn, burden, value,
     floor(burden / 1073741824.0) AS burdens,
     floor(value / 1073741824.0) AS values
WITH id, step, friction, isOwn,
     [sum(burdens), sum(burden - 1073741824.0 * burdens)] AS burden,
     [sum(values), sum(value - 1073741824.0 * values)] AS value,
     count(*) - count(burden) AS ignored
RETURN id AS job, collect([step.id, friction.id, friction.kind, isOwn, burden, value, ignored]) AS cells
