-- A published lesson: the files of its pack, as they were written. Rows are never changed.

create table lesson_version (
    id uuid primary key,
    key text not null,
    language text not null,
    version integer not null,
    title text not null,
    files jsonb not null,
    sha256 bytea not null,
    published_at timestamptz not null,
    -- Empty for a lesson that came with the product. No foreign key: a class may still use an imported lesson after
    -- the account of whoever imported it is gone, and it must not turn into one that everybody sees.
    owner_account uuid,
    constraint lesson_version_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(key) <= 60),
    constraint lesson_version_language_form check (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
    constraint lesson_version_version_positive check (version > 0),
    constraint lesson_version_title_length check (char_length(title) between 1 and 120),
    constraint lesson_version_files_size check (pg_column_size(files) <= 4194304),
    constraint lesson_version_sha256_length check (octet_length(sha256) = 32),
    constraint lesson_version_unique unique nulls not distinct (key, language, version, owner_account)
);
create index lesson_version_owner on lesson_version (owner_account);

create function lesson_version_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A published lesson version never changes: publish a new version instead';
end
$$;
create trigger lesson_version_unchanging before update on lesson_version
    for each row execute function lesson_version_refuse_change();
