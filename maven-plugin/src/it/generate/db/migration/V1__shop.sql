create table genres (
    id int primary key,
    name text not null
);

create table books (
    id bigint generated always as identity primary key,
    title text not null,
    genre_id int not null references genres
);

comment on column books.title is 'as it stands on the cover';
