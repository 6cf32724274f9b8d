-- The policy chengdu-empowerment on complete data: one row per grant and application, its number and its outcome.
-- A name in braces stands for the value of that parameter.
WITH figures AS (
    SELECT pair,
           count(*) FILTER (name = '成效得分' AND back < {成效连续期数} AND value < {成效底线}) AS low,
           count(*) FILTER (name = '按时报送' AND back < {缺报观察期数} AND value = 0) AS late,
           count(*) FILTER (name = '例会出勤率' AND back < {缺勤连续期数} AND value < {出勤底线}) AS absent,
           max(value) FILTER (name = '成效得分' AND back = 0) AS results,
           max(value) FILTER (name = '能力得分' AND back = 0) AS capability,
           max(value) FILTER (name = '争取得分' AND back = 0) AS effort
    FROM measure GROUP BY pair
),
overdue AS (
    SELECT pair, count(*) AS number FROM milestone WHERE progress < 100 GROUP BY pair
),
shared AS (
    SELECT DISTINCT pair.id, need.principle
    FROM pair
    JOIN need ON need.designation = pair.designation
    JOIN offer ON offer.zone = pair.zone AND offer.principle = need.principle AND offer.item = need.item
),
matches AS (
    SELECT pair.id, coalesce(wanted.number, 0) = coalesce(met.number, 0) AS all_three
    FROM pair
    LEFT JOIN (SELECT designation, count(DISTINCT principle) AS number FROM need GROUP BY designation) wanted USING (designation)
    LEFT JOIN (SELECT id, count(*) AS number FROM shared GROUP BY id) met USING (id)
),
granted AS (
    SELECT pair.id,
           CASE WHEN pair.withdrawn
                  OR figures.late >= {缺报次数上限}
                  OR figures.absent >= {缺勤连续期数}
                  OR figures.low >= {成效连续期数}
                     AND pair.id NOT IN (SELECT pair FROM difficulty WHERE pair IS NOT NULL)
                     AND pair.zone NOT IN (SELECT zone FROM difficulty WHERE zone IS NOT NULL)
                  OR figures.capability < {能力底线} AND coalesce(overdue.number, 0) >= {逾期里程碑上限}
                THEN 'EXIT'
                WHEN figures.results < {成效底线} OR NOT matches.all_three
                THEN 'WARN'
                ELSE 'RETAIN' END AS outcome
    FROM pair
    JOIN matches USING (id)
    JOIN figures ON figures.pair = pair.id
    LEFT JOIN overdue ON overdue.pair = pair.id
    WHERE pair.granted
),
sought AS (
    SELECT pair.*, figures.results, figures.effort,
           matches.all_three AND figures.effort >= {争取门槛} AND figures.results >= {成效门槛} AS deserving,
           pair.zone NOT IN (SELECT zone FROM pair WHERE granted) AS free
    FROM pair
    JOIN matches USING (id)
    JOIN figures ON figures.pair = pair.id
    WHERE NOT pair.granted
),
queue AS (
    SELECT id, row_number() OVER (PARTITION BY designation ORDER BY results DESC, effort DESC, zone_id) - 1 AS ahead
    FROM sought WHERE deserving AND free
),
held AS (
    SELECT designation, count(*) AS number FROM pair WHERE granted GROUP BY designation
)
SELECT id, outcome FROM granted
UNION ALL
SELECT sought.id,
       CASE WHEN queue.id IS NOT NULL AND designation.held
                 AND (designation.places IS NULL OR queue.ahead < designation.places - coalesce(held.number, 0))
            THEN 'ADMIT'
            WHEN sought.deserving THEN 'DEFER'
            ELSE 'DECLINE' END
FROM sought
JOIN designation ON designation.id = sought.designation
LEFT JOIN queue ON queue.id = sought.id
LEFT JOIN held ON held.designation = sought.designation
