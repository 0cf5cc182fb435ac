// What saving one answer asks of the database, for pgbench: the statement of AnswerStore, committing by itself as there.
import { psql } from "./load.mjs";

const ATTEMPTS = 500;

/** A pgbench script that saves an answer to a question of its own each time, over attempts that students have begun. */
export async function answerScript(database) {
  const rows = await psql(
    `select a.id, p.account_id from attempt a join participant p on p.id = a.participant_id
     where a.purpose = 'FIRST' order by a.id limit ${ATTEMPTS}`,
    database,
  );
  const pairs = rows.split("\n").map((row) => row.split("|"));
  const oneOf = (place) => `(array[${pairs.map((pair) => `'${pair[place]}'`)}])[1 + :i % ${pairs.length}]::uuid`;
  return `\\set i :i + 1
insert into answer (attempt_id, question_key, response, confidence, fraction, answered_at)
select a.id, 'bench-' || :client_id || '-' || :i, '{"options":["one"]}'::jsonb, 'FAIRLY_SURE', 1.0, now()
from attempt a
join participant p on p.id = a.participant_id
join meeting m on m.id = p.meeting_id
left join member b on b.classroom_id = m.classroom_id and b.account_id = p.account_id
where a.id = ${oneOf(0)} and p.account_id = ${oneOf(1)} and a.finished_at is null
  and m.ended_at is null
  and (m.opens_at is null or m.opens_at <= now())
  and (m.closes_at is null or m.closes_at > now())
  and (m.classroom_id is null or b.state = 'ACTIVE')
on conflict do nothing;
`;
}

export const forgetBenchAnswers = (database) => psql("delete from answer where question_key like 'bench-%'", database);
