// Purpose: What the offerings relieve of these frictions.
// $frictions LIST<STRING>: ids of the frictions
// $offerings LIST<STRING>: ids of the offerings that matter
// Returns: offering STRING, friction STRING, reduction FLOAT
UNWIND $frictions AS id
MATCH (f:Friction {id: id})<-[r:RELIEVES]-(o:Offering)
WHERE o.id IN $offerings /* and (f) [r] (o) */
RETURN o.id AS offering, id AS friction, r.reduction AS reduction
