// Purpose: What EXPERIENCES that count nowhere would cost in a year: where the prevalence is missing, if it were met each time; where the cost is, at the median of what others say.
// $rows LIST<LIST>: ids: customer, friction
// $holders MAP: as in friction-value/cells
// $uses MAP: as in friction-value/cells
// Returns: customer STRING, friction STRING, property STRING, value LIST<FLOAT>
//
// property: prevalence; else what is missing is the cost. value: in millionths, added up in two parts as in friction-value/cells;
// null where it cannot be told, since both are missing or nobody else states a cost. The median is that of each part of the cost.
UNWIND $rows AS row
WITH row[1] AS id, collect(row[0]) AS customers
MATCH (friction:Friction {id: id})
CALL (friction) {
  MATCH (friction)<-[other:EXPERIENCES]-(:Customer)
  WHERE 0 <= other.hours <= 1e8 OR 0 <= other.money <= 1e8 OR 0 <= other.effort <= 1e8
  RETURN [
    percentileCont(CASE WHEN 0 <= other.money <= 1e8 THEN other.money ELSE 0.0 END, 0.5),
    percentileCont(CASE WHEN 0 <= other.hours <= 1e8 THEN other.hours ELSE 0.0 END, 0.5),
    percentileCont(CASE WHEN 0 <= other.effort <= 1e8 THEN other.effort ELSE 0.0 END, 0.5)
  ] AS median
}
UNWIND customers AS customer
MATCH (friction)<-[experiences:EXPERIENCES]-(:Customer {id: customer})
WITH friction, customer, median,
     experiences.prevalence AS prevalence,
     experiences.hours AS hours,
     experiences.money AS money,
     experiences.effort AS effort
WITH friction, customer, median,
     CASE WHEN 0 <= prevalence <= 1 THEN prevalence END AS prevalence,
     CASE WHEN 0 <= hours <= 1e8 OR 0 <= money <= 1e8 OR 0 <= effort <= 1e8 THEN [
       CASE WHEN 0 <= money <= 1e8 THEN money ELSE 0.0 END,
       CASE WHEN 0 <= hours <= 1e8 THEN hours ELSE 0.0 END,
       CASE WHEN 0 <= effort <= 1e8 THEN effort ELSE 0.0 END
     ] END AS cost
WITH friction, customer,
     CASE WHEN prevalence IS NULL THEN 'prevalence' ELSE 'hours, money or effort' END AS property,
     CASE WHEN prevalence IS NULL AND cost IS NULL THEN null ELSE coalesce(prevalence, 1.0) END AS prevalence,
     coalesce(cost, median) AS cost
CALL (friction, customer) {
  MATCH (friction)-[:HINDERS]->(step:Job)
  WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) }
  WITH step, [(friction)<-[relieves:RELIEVES]-(offering:Offering)-[serves:SERVES]->(step)
    WHERE 0 < relieves.reduction <= 1 AND $uses[customer][offering.id]
      AND (0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8) | relieves.reduction] AS reliefs
  MATCH (step)<-[:HAS_STEP*0..]-(job:Job)
  WITH DISTINCT step, reliefs, job
  WITH $holders[job.id][customer] AS worth, 1.0 - reduce(best = 0.0, relief IN reliefs | CASE WHEN relief > best THEN relief ELSE best END) AS remaining
  WHERE worth IS NOT NULL
  RETURN collect([worth[0], worth[1], worth[2], remaining]) AS parts
}
WITH customer, friction, property,
     CASE WHEN prevalence IS NOT NULL AND cost[0] IS NOT NULL THEN [part IN parts |
       floor(prevalence * (part[0] * cost[0] + part[1] * cost[1] + part[2] * cost[2]) * part[3] + 0.5)] END AS values
RETURN customer, friction.id AS friction, property,
  CASE WHEN values IS NOT NULL THEN reduce(sum = [0.0, 0.0], value IN values |
    [sum[0] + floor(value / 1073741824.0), sum[1] + value - 1073741824.0 * floor(value / 1073741824.0)]) END AS value
