-- A participant's attempts at a quiz step, and the answers: one for each question of an attempt, never changed.

create table attempt (
    id uuid primary key,
    participant_id uuid not null references participant on delete cascade,
    step_key text not null,
    number integer not null,
    purpose text not null,
    -- Decides the order in which options are shown.
    seed bigint not null,
    question_keys text[] not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    constraint attempt_number_once unique (participant_id, step_key, number),
    constraint attempt_step_key_length check (char_length(step_key) <= 60),
    constraint attempt_purpose_known check (purpose in ('FIRST', 'PRACTICE')),
    constraint attempt_first_is_number_one check (number > 0 and (number = 1) = (purpose = 'FIRST')),
    constraint attempt_has_questions check (cardinality(question_keys) between 1 and 200)
);
-- Two tabs that begin to practise get the same attempt.
create unique index attempt_one_open_practice on attempt (participant_id, step_key)
    where purpose = 'PRACTICE' and finished_at is null;

create table answer (
    attempt_id uuid not null references attempt on delete cascade,
    question_key text not null,
    response jsonb not null,
    confidence text,
    -- The share of the point earned.
    fraction numeric(6, 5) not null,
    answered_at timestamptz not null,
    primary key (attempt_id, question_key),
    constraint answer_question_key_length check (char_length(question_key) <= 60),
    constraint answer_response_size check (pg_column_size(response) <= 8192),
    constraint answer_confidence_known check (confidence in ('GUESS', 'FAIRLY_SURE', 'CERTAIN')),
    constraint answer_fraction_range check (fraction between 0 and 1)
);

create function answer_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'An answer never changes: the first one is kept';
end
$$;
create trigger answer_unchanging before update on answer
    for each row execute function answer_refuse_change();
